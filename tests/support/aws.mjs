// A `fetch` for requests to any AWS service: it stays on this machine and remembers what it sent, bodies as text.

/**
 * @param {(request: object) => Response | undefined | Promise<any>} [instead] answers in place of the server
 * @returns {{ fetch: typeof fetch, requests: { url: URL, method: string, headers: Headers, operation: string, body: string }[] }}
 */
export function awsFetch(instead = () => undefined) {
  const requests = [];
  const send = async (input, init) => {
    const sent = new Request(input, init);
    const request = {
      url: new URL(sent.url),
      method: sent.method,
      headers: sent.headers,
      body: await sent.clone().text(),
      init,
    };
    request.operation = operationOf(request);
    requests.push(request);
    if (request.url.hostname !== "127.0.0.1") throw new Error(`a request to ${sent.url} would leave this machine`);
    return (await instead(request)) ?? fetch(sent);
  };
  return { fetch: send, requests };
}

function operationOf({ headers, body, method }) {
  return headers.get("x-amz-target")?.split(".")[1] ?? new URLSearchParams(body).get("Action") ?? method;
}

/** The operations of identity pools and STS that were called, in order. */
export function identityOperations(requests) {
  const known = ["GetId", "GetCredentialsForIdentity", "GetOpenIdToken", "UnlinkIdentity", "AssumeRoleWithWebIdentity"];
  return requests.map(({ operation }) => operation).filter((operation) => known.includes(operation));
}
