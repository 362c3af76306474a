import {
  client_exports
} from "./chunk-BDIDM5MG.js";
import {
  startFrom
} from "./chunk-I2XHM2XA.js";
import "./chunk-GIWJLK46.js";
import "./chunk-FOCK5WX5.js";

// src/js/core/client-from.ts
var startClientFrom = (source) => startFrom(client_exports, source);
export {
  startClientFrom
};
//# sourceMappingURL=client-from-JAKH3FD3.js.map
