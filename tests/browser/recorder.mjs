// Stands between a page and a server on this machine, and writes down what the page sends.
import { createServer, request } from "node:http";

/**
 * Starts a recorder in front of the server at `url`.
 * @returns {Promise<{ url: string, requests: { method: string, path: string, operation?: string, headers: object, body: string }[], stop(): Promise<void> }>}
 */
export async function startRecorder(url) {
  const requests = [];
  const target = new URL(url);
  const server = createServer((incoming, outgoing) => {
    const chunks = [];
    incoming.on("data", (chunk) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = Buffer.concat(chunks);
      const { method, url: path, headers } = incoming;
      requests.push({ method, path, headers, operation: headers["x-amz-target"]?.split(".")[1], body: body.toString() });
      const forwarded = request({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.once("error", () => outgoing.destroy());
      forwarded.end(body);
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
