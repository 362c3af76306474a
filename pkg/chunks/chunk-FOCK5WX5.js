var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/js/value/text.ts
var wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\uFFFD");
var utf8 = (text) => new TextEncoder().encode(text);
var fromUtf8 = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
function fromJson(text) {
  if (typeof text !== "string") return void 0;
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function fromBase64url(text) {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return void 0;
  const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
function toBase64url(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
var percentEncode = (text) => encodeURIComponent(wellFormed(text)).replace(
  /[!'()*]/g,
  (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
);

// src/js/value/plain.ts
var MAX_DEPTH = 48;
var MAX_SIZE = 1 << 20;
var MAX_KEY = 64;
function attempt(work) {
  try {
    return work();
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function member(value, name) {
  return attempt(() => value?.[name]);
}
function method(value, name) {
  const found = member(value, name);
  return typeof found === "function" ? (...input) => Reflect.apply(found, value, input) : void 0;
}
function plain(value, name) {
  return takeLive(value, name, []).data;
}
function takeLive(value, name, paths) {
  const live = {};
  let size = 0;
  const count = (units) => {
    size += units + 1;
    if (size > MAX_SIZE) throw new TypeError(`${name} must not be larger than 1 MB`);
  };
  const copyText = (text) => {
    count(text.length);
    return wellFormed(text);
  };
  function copy(given, path, below, ancestors) {
    count(0);
    const [kind, read] = readable(given, path);
    switch (kind) {
      case "nothing":
        return void 0;
      case "text":
        return copyText(read);
      case "atom":
        return read;
      case "array":
      case "object":
        break;
    }
    if (ancestors.includes(read)) throw new TypeError(`${path} must not contain itself`);
    if (ancestors.length >= MAX_DEPTH) {
      throw new TypeError(`${path} must not be nested deeper than ${MAX_DEPTH} levels`);
    }
    const inside = [...ancestors, read];
    if (kind === "array") return copyItems(read, path, inside);
    return copyMembers(read, path, below, inside);
  }
  function copyItems(items, path, ancestors) {
    const list = [];
    const length = Number(get(items, "length", path));
    for (let at = 0; at < length; at++) {
      const place = `${path}[${at}]`;
      const item = copy(get(items, at, place), place, "[]", ancestors);
      if (item === void 0) throw new TypeError(`${place} must be plain data, not undefined`);
      list.push(item);
    }
    return list;
  }
  function copyMembers(object, path, below, ancestors) {
    const copied = {};
    for (const key of names(object, path)) {
      const place = memberPath(path, key);
      const relative = below === "" ? key : `${below}.${key}`;
      const given = get(object, key, place);
      if (paths.includes(relative)) {
        live[relative] = given;
        continue;
      }
      const item = copy(given, place, relative, ancestors);
      if (item !== void 0) define(copied, copyText(key), item);
    }
    return copied;
  }
  return { data: copy(value, name, "", []), live };
}
function readable(given, path) {
  const value = isObject(given) ? jsonOf(given, path) : given;
  switch (typeof value) {
    case "undefined":
      return ["nothing", void 0];
    case "string":
      return ["text", value];
    case "boolean":
      return ["atom", value];
    case "number":
      if (Number.isFinite(value)) return ["atom", value];
      break;
    case "object":
      if (value === null) return ["atom", null];
      if (attempt(() => Array.isArray(value))) return ["array", value];
      if (attempt(() => isPlainObject(value))) return ["object", value];
      break;
  }
  const what = "a string, a finite number, a boolean, null, an array or an object";
  throw new TypeError(`${path} must be plain data: ${what}, not ${nameOf(value)}`);
}
function jsonOf(value, path) {
  const toJSON = get(value, "toJSON", path);
  if (typeof toJSON !== "function") return value;
  const json = attemptTo(() => Reflect.apply(toJSON, value, []), `${path}.toJSON`);
  const isDate = () => Object.prototype.toString.call(value) === "[object Date]";
  if (json === null && isDate()) throw new TypeError(`${path} must be a valid date`);
  return json;
}
function isPlainObject(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function nameOf(value) {
  if (typeof value === "number") return String(value);
  if (!isObject(value)) return `a ${typeof value}`;
  const name = member(member(value, "constructor"), "name");
  return typeof name === "string" && name !== "" ? `an instance of ${name.slice(0, MAX_KEY)}` : "this object";
}
function memberPath(path, key) {
  if (/^[A-Za-z_$][\w$]{0,63}$/.test(key)) return `${path}.${key}`;
  return `${path}[${JSON.stringify(key.slice(0, MAX_KEY))}]`;
}
var get = (object, key, path) => attemptTo(() => object[key], path);
var names = (object, path) => attemptTo(() => Object.keys(object), path);
function attemptTo(read, path) {
  try {
    return read();
  } catch (cause) {
    throw new TypeError(`${path} must be readable: it threw`, { cause });
  }
}
var define = (object, name, value) => Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });

export {
  __export,
  wellFormed,
  utf8,
  fromUtf8,
  fromJson,
  fromBase64url,
  toBase64url,
  percentEncode,
  attempt,
  isObject,
  member,
  method,
  plain,
  takeLive
};
//# sourceMappingURL=chunk-FOCK5WX5.js.map
