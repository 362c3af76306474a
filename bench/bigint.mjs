// The same exchange in plain BigInt and WebCrypto: what one gets without a library of one's own.
import { N, PASSWORD, POOL_NAME, SALT, SECRET_BLOCK, SRP_B, TIMESTAMP, USER_ID } from "./exchange.mjs";

const K = 0x538282c4354742d7cbbde2359fcf67f9f5b3a6b08791e5011b43b8a5b66d9ee6n;
const utf8 = (text) => new TextEncoder().encode(text);
const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
const digest = async (...parts) => new Uint8Array(await crypto.subtle.digest("SHA-256", join(...parts)));
const number = (bytes) => BigInt(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);

/** Shortest bytes, with a zero byte before a set top bit. */
function bytes(value) {
  let hex = value.toString(16);
  if (hex.length % 2) hex = `0${hex}`;
  if (hex[0] >= "8") hex = `00${hex}`;
  return Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));
}

/** base ** exponent mod N, by windows of four bits. */
function power(base, exponent) {
  const table = [1n];
  for (let i = 1; i < 16; i++) table.push((table[i - 1] * base) % N);
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let i = 0; i < 4; i++) result = (result * result) % N;
    result = (result * table[Number.parseInt(digit, 16)]) % N;
  }
  return result;
}

async function hmac(key, message) {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message));
}

export async function bigint() {
  const a = number(crypto.getRandomValues(new Uint8Array(32)));
  const A = power(2n, a);
  const B = BigInt(`0x${SRP_B}`);
  const u = number(await digest(bytes(A), bytes(B)));
  const inner = await digest(utf8(`${POOL_NAME}${USER_ID}:${PASSWORD}`));
  const x = number(await digest(bytes(BigInt(`0x${SALT}`)), inner));
  const base = (((B - K * power(2n, x)) % N) + N) % N;
  const S = power(base, a + u * x);
  const prk = await hmac(bytes(u), bytes(S));
  const key = (await hmac(prk, join(utf8("Caldera Derived Key"), [1]))).slice(0, 16);
  const block = Uint8Array.from(atob(SECRET_BLOCK), (letter) => letter.charCodeAt(0));
  const claim = join(utf8(POOL_NAME), utf8(USER_ID), block, utf8(TIMESTAMP));
  return btoa(String.fromCharCode(...(await hmac(key, claim))));
}
