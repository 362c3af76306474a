// What every test of the package starts from: a `fetch` that stays on this machine and remembers what it sent.

const operationOf = (headers) => new Headers(headers).get("x-amz-target")?.split(".")[1];

/**
 * A `fetch` for `runtime.fetch`. A request to another machine is an error, and stays in `requests` like all others.
 *
 * @param {(request: object, number: number) => Response | Error | undefined | Promise<any>} [instead] answers in place of
 * the server: a `Response`, an `Error` to be thrown, or nothing to let the request through. `number` counts from 1 within
 * the operation.
 * @returns {{ fetch: typeof fetch, documents: string[], requests: { url: string, operation: string, text: string, body: any, status?: number }[] }}
 */
export function localFetch(instead = () => undefined) {
  const requests = [];
  const documents = [];
  const send = async (url, init) => {
    if (init?.method === undefined || init.method === "GET") {
      documents.push(String(url));
      if (new URL(url).hostname !== "127.0.0.1") throw new Error(`a request to ${url} would leave this machine`);
      return fetch(url, init);
    }
    const request = { url, operation: operationOf(init.headers), headers: init.headers, text: init.body, body: JSON.parse(init.body) };
    requests.push(request);
    if (new URL(url).hostname !== "127.0.0.1") throw new Error(`a request to ${url} would leave this machine`);
    const number = requests.filter(({ operation }) => operation === request.operation).length;
    const answer = await instead(request, number);
    if (answer instanceof Error) throw answer;
    const response = answer ?? (await fetch(url, init));
    request.status = response.status;
    return response;
  };
  return { fetch: send, requests, documents };
}

/** The operations that were called, in order. */
export const operations = (requests) => requests.map(({ operation }) => operation);

/** A storage that counts what is done to it. */
export function recordingStorage(items = new Map()) {
  const calls = [];
  return {
    calls,
    items,
    getItem(key) {
      calls.push(["getItem", key]);
      return items.get(key) ?? null;
    },
    setItem(key, value) {
      calls.push(["setItem", key]);
      items.set(key, value);
    },
    removeItem(key) {
      calls.push(["removeItem", key]);
      items.delete(key);
    },
  };
}

/** The events of an instance, as they come. Payloads are kept whole. */
export function recordEvents(auth) {
  const events = [];
  const stop = auth.onAuthStateChange((event) => events.push(event));
  return { events, names: () => events.map(({ event }) => event), stop };
}

/** A promise, and what resolves it. */
export function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
