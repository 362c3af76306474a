// The few commands that are used, by either kind of client.

import type { IoRedisClient, NodeRedisClient, RedisClient } from "../types/redis.js";
import { method } from "../value/members.js";

/** Redis, as far as it is used. */
export interface Commands {
  get(key: string): Promise<unknown>;
  /** Sets a text, for so many milliseconds. */
  set(key: string, text: string, milliseconds: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** Runs a script with one key. */
  run(script: string, key: string, ...input: string[]): Promise<unknown>;
}

/**
 * The commands of a client.
 *
 * @throws TypeError when it is neither of `ioredis` nor of `redis`
 */
export function commandsOf(client: RedisClient): Commands {
  if (!["get", "set", "del", "eval"].every((name) => method(client, name))) {
    throw new TypeError("the client must be one of ioredis or of redis");
  }
  return "defineCommand" in client ? ofIoRedis(client) : ofNodeRedis(client);
}

const ofIoRedis = (client: IoRedisClient): Commands => ({
  get: (key) => client.get(key),
  set: (key, text, milliseconds) => client.set(key, text, "PX", milliseconds),
  delete: (key) => client.del(key),
  run: (script, key, ...input) => client.eval(script, 1, key, ...input),
});

const ofNodeRedis = (client: NodeRedisClient): Commands => ({
  get: (key) => client.get(key),
  set: (key, text, milliseconds) => client.set(key, text, { PX: milliseconds }),
  delete: (key) => client.del(key),
  run: (script, key, ...input) => client.eval(script, { keys: [key], arguments: input }),
});
