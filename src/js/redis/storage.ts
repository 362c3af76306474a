// Sessions in Redis, with a lock that all processes of a fleet share.

import { checkOptions } from "../config/options.js";
import type { RedisClient, RedisStorageOptions } from "../types/redis.js";
import type { KeyValueStorage, StorageLock } from "../types/storage.js";
import { commandsOf } from "./commands.js";
import { takeLock } from "./lock.js";

/** What the names of all keys begin with. */
const PREFIX = "cognito-wasm:";

/** 30 days, in seconds: as long as a refresh token lives by default. */
const TTL = 2_592_000;

/** How long a lock outlives a process that was killed, milliseconds. */
const LOCK = 10_000;
const LEAST_LOCK = 1_000;

/** How long a command is tried again while the connection is down, milliseconds: an instance waits for 5 seconds. */
const PATIENCE = 4_500;
const PAUSE = 100;

/** A storage with a lock. */
export type RedisStorage = Required<KeyValueStorage>;

/**
 * Keeps sessions in Redis: for `sessions` of `createServerAuth`, or with a prefix for each user as `storage` of
 * `createCognitoAuth`. Its lock lets only one process at a time renew a session.
 *
 * @param client - of `ioredis` or `redis`, connected
 * @throws TypeError that says what is wrong
 *
 * @example
 * ```ts
 * const server = createServerAuth({ ...config, secret, sessions: createRedisStorage(new Redis(url)) });
 * ```
 */
export function createRedisStorage(client: RedisClient, options: RedisStorageOptions = {}): RedisStorage {
  checkOptions(options, "createRedisStorage", ["prefix", "ttlSeconds", "lockMilliseconds"]);
  const { prefix = PREFIX, ttlSeconds = TTL, lockMilliseconds = LOCK } = options;
  if (typeof prefix !== "string") throw new TypeError("prefix must be a string");
  if (!isAtLeast(ttlSeconds, 1)) throw new TypeError("ttlSeconds must be a number of at least 1");
  if (!isAtLeast(lockMilliseconds, LEAST_LOCK)) {
    throw new TypeError(`lockMilliseconds must be a number of at least ${LEAST_LOCK}`);
  }
  const redis = commandsOf(client);
  const life = Math.ceil(lockMilliseconds);
  const lock: StorageLock = (name, wait) => takeLock(redis, `${prefix}${name}:lock`, life, wait);
  return {
    async getItem(key) {
      return (await persistently(() => redis.get(prefix + key))) ?? null;
    },
    async setItem(key, text) {
      await persistently(() => redis.set(prefix + key, text, Math.ceil(ttlSeconds) * 1000));
    },
    async removeItem(key) {
      await persistently(() => redis.delete(prefix + key));
    },
    lock,
  };
}

const isAtLeast = (value: unknown, least: number): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= least;

/**
 * Tries a command again while it fails: a client may drop what was under way when its connection broke. All of them can
 * be done twice. A refresh token that was just received must not be lost because Redis restarts.
 */
async function persistently<T>(command: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await command();
    } catch (thrown) {
      if (Date.now() + PAUSE > end) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
