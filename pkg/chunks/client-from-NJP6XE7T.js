import {
  client_exports
} from "./chunk-BDIDM5MG.js";
import {
  startFrom
} from "./chunk-P7GUFCZK.js";
import "./chunk-GIWJLK46.js";
import "./chunk-FOCK5WX5.js";

// src/js/core/client-from.ts
var startClientFrom = (source) => startFrom(client_exports, source);
export {
  startClientFrom
};
//# sourceMappingURL=client-from-NJP6XE7T.js.map
