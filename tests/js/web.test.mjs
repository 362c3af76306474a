// The server behind `npm start`: the right bytes under the right headers, and no file outside its folders.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serveFiles } from "../server/web.mjs";

let folder;
let web;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "web-"));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  await writeFile(join(folder, "core.wasm"), Uint8Array.of(0, 97, 115, 109));
  web = await serveFiles({
    folders: { "/": folder },
    json: { "/config.json": { answer: 42 } },
    connect: ["http://127.0.0.1:9"],
  });
});

after(async () => {
  await web.stop();
  await rm(folder, { recursive: true });
});

test("a folder answers with its index, under a strict policy", async () => {
  const response = await fetch(`${web.url}/`);
  assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8");
  const policy = response.headers.get("content-security-policy").split("; ");
  assert.ok(policy.includes("script-src 'self' 'wasm-unsafe-eval'"));
  assert.ok(policy.includes("connect-src 'self' http://127.0.0.1:9"));
});

test("WebAssembly has the type that streaming compilation needs", async () => {
  const response = await fetch(`${web.url}/core.wasm`);
  assert.equal(response.headers.get("content-type"), "application/wasm");
  assert.equal((await response.arrayBuffer()).byteLength, 4);
});

test("a value is answered as JSON", async () => {
  assert.deepEqual(await (await fetch(`${web.url}/config.json`)).json(), { answer: 42 });
});

for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%00", "/%", "/none.js"]) {
  test(`${path} is not found`, async () => {
    assert.equal(await rawStatus(path), 404);
  });
}

test("only reading is allowed", async () => {
  const response = await fetch(`${web.url}/`, { method: "POST" });
  assert.equal(response.status, 405);
});

/** Sends a path as it stands: `fetch` would tidy it up first. */
function rawStatus(path) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(web.url);
    request({ host: hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .once("error", reject)
      .end();
  });
}
