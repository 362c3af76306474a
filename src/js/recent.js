// Who signed in here lately, for a page that lets people choose instead of type. Names only, and only if asked for.
import { isObject, parsed, plain } from "./platform.js";

/** The key's ending. */
const SUFFIX = ".users";

/** The list of one app client, the last first. */
export class RecentUsers {
  #client;
  #most;

  /** `most`: how many are kept; none unless it is a number. */
  constructor(client, most) {
    this.#client = client;
    this.#most = typeof most === "number" ? most : 0;
  }

  /** `listRecentUsers()`: `[{ username, loginId?, lastSignIn }]`. */
  async listRecentUsers() {
    const list = parse(await this.#client.store.readOther(this.#key));
    return list.map((user) => ({ ...user, lastSignIn: new Date(user.lastSignIn) }));
  }

  /** `forgetRecentUser({ username })`. */
  async forgetRecentUser(input) {
    const username = plain(input)?.username;
    await this.#change((list) => list.filter((user) => user.username !== username));
  }

  /** Somebody has signed in. */
  async add({ username, signInDetails }) {
    if (!this.#most) return;
    const entry = { username, loginId: signInDetails?.loginId, lastSignIn: Date.now() };
    await this.#change((list) => [entry, ...list.filter((user) => user.username !== username)]);
  }

  async #change(change) {
    const { store } = this.#client;
    const list = change(parse(await store.readOther(this.#key))).slice(0, this.#most);
    await store.writeOther(this.#key, list.length ? JSON.stringify(list) : undefined);
  }

  get #key() {
    return this.#client.about.key + SUFFIX;
  }
}

/** What lies in the storage may be anybody's. */
function parse(text) {
  const list = parsed(text);
  return Array.isArray(list) ? list.filter(isObject) : [];
}
