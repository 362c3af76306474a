// Cookies as a server sees them: those of a request, and the `Set-Cookie` lines of its answer.

/**
 * The store of one request, as frameworks hand it out: what was set is there at once.
 * @param {string} [header] the request's `Cookie`
 */
export function requestCookies(header = "") {
  const values = new Map(parse(header));
  const lines = [];
  return {
    /** What the answer has to carry. */
    lines,
    get: (name) => (values.has(name) ? { name, value: values.get(name) } : undefined),
    set(name, value, attributes) {
      values.set(name, value);
      lines.push(serialize(name, value, attributes));
    },
    delete(name, attributes) {
      values.delete(name);
      lines.push(serialize(name, "", { ...attributes, maxAge: 0 }));
    },
  };
}

/** What a browser keeps between requests: it takes `Set-Cookie` lines, and gives the `Cookie` of the next request. */
export function cookieJar() {
  const values = new Map();
  return {
    take(lines) {
      for (const line of lines) {
        const [[name, value]] = parse(line);
        if (/; Max-Age=0(;|$)/.test(line)) values.delete(name);
        else values.set(name, value);
      }
    },
    header: () => Array.from(values, ([name, value]) => `${name}=${value}`).join("; "),
  };
}

function parse(header) {
  const pairs = header.split("; ").filter(Boolean);
  return pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
}

function serialize(name, value, { path, domain, maxAge, expires, sameSite, secure, httpOnly }) {
  return [
    `${name}=${value}`,
    path && `Path=${path}`,
    domain && `Domain=${domain}`,
    maxAge !== undefined && `Max-Age=${maxAge}`,
    expires && `Expires=${new Date(expires).toUTCString()}`,
    sameSite && `SameSite=${sameSite}`,
    secure && "Secure",
    httpOnly && "HttpOnly",
  ]
    .filter(Boolean)
    .join("; ");
}
