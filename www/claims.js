import { element } from "./element.js";

const meanings = {
  acr: "Authentication level",
  amr: "Authentication methods",
  at_hash: "Access token hash",
  aud: "App client",
  auth_time: "Signed in at",
  client_id: "App client",
  "cognito:groups": "Groups",
  "cognito:preferred_role": "Preferred role",
  "cognito:roles": "Roles",
  "cognito:username": "Username",
  device_key: "Device",
  email: "Email",
  email_verified: "Email verified",
  event_id: "Sign-in event",
  exp: "Expires at",
  iat: "Issued at",
  iss: "Issued by",
  jti: "Token id",
  nbf: "Valid from",
  origin_jti: "First token of the session",
  phone_number: "Phone number",
  phone_number_verified: "Phone number verified",
  scope: "Scopes",
  sub: "User id",
  token_use: "Kind of token",
  username: "Username",
  version: "Version",
};

const times = new Set(["auth_time", "exp", "iat", "nbf"]);
const dateFormat = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/**
 * A table of a token's claims, moments as local dates.
 * @param {string} caption
 * @param {Record<string, unknown>} payload
 */
export function claimsTable(caption, payload) {
  const rows = Object.entries(payload).map(([name, value]) =>
    element(
      "tr",
      { "data-claim": name },
      element("th", { scope: "row" }, meanings[name] ?? name, element("code", {}, name)),
      element("td", {}, shown(name, value)),
    ),
  );
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, caption),
    element("thead", { class: "unseen" }, element("tr", {}, element("th", { scope: "col" }, "Claim"), element("th", { scope: "col" }, "Value"))),
    element("tbody", {}, ...rows),
  );
}

/** A moment in the words of the user's own calendar and time zone. */
export function moment(date) {
  return element("time", { datetime: date.toISOString() }, dateFormat.format(date));
}

function shown(name, value) {
  if (times.has(name) && Number.isFinite(value)) return moment(new Date(value * 1000));
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return value.map(String).join(", ");
  if (value !== null && typeof value === "object") return JSON.stringify(value);
  return String(value);
}
