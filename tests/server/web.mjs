// Serves files over HTTP on this machine alone, under the Content-Security-Policy that a careful site would set.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../", import.meta.url));

const mimeTypes = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Starts a web server on 127.0.0.1. Its address says `localhost`, because passkeys need a name.
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes a free one
 * @param {Record<string, string>} [options.folders] path prefix, ending in "/", to folder; relative ones start at the repository
 * @param {Record<string, unknown>} [options.json] exact path to the value that it answers as JSON
 * @param {string[]} [options.connect] other origins that a page may send requests to
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function serveFiles({
  port = 0,
  folders = { "/": "www", "/pkg/": "pkg" },
  json = {},
  connect = [],
} = {}) {
  const headers = {
    "cache-control": "no-store",
    "content-security-policy": contentSecurityPolicy(connect),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  const server = createServer((request, response) => {
    answer(request, response, { headers, folders, json }).catch(() => response.destroy());
  });
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://localhost:${server.address().port}`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

// A form that a script fails to catch must not send its password anywhere: hence no form-action.
function contentSecurityPolicy(connect) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    ["connect-src 'self'", ...connect].join(" "),
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

async function answer(request, response, { headers, folders, json }) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return void response.writeHead(405, { ...headers, allow: "GET, HEAD" }).end();
  }
  const path = decodePath(request.url);
  if (path in json) {
    return void response.writeHead(200, { ...headers, "content-type": mimeTypes[".json"] }).end(JSON.stringify(json[path]));
  }
  const file = await findFile(path, folders);
  if (!file) {
    return void response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("Not found\n");
  }
  const type = mimeTypes[extname(file.path)] ?? "application/octet-stream";
  response.writeHead(200, { ...headers, "content-type": type, "content-length": file.size });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file.path)
    .once("error", () => response.destroy())
    .pipe(response);
}

function decodePath(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return "";
  }
}

/** The file behind a path: of the longest prefix that fits, and never outside its folder. */
async function findFile(path, folders) {
  const prefix = Object.keys(folders)
    .filter((candidate) => path.startsWith(candidate))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined || path.includes("\0")) return undefined;
  const folder = resolve(repository, folders[prefix]);
  const rest = path.slice(prefix.length);
  const file = join(folder, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
  if (!file.startsWith(folder + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { path: file, size: found.size } : undefined;
}
