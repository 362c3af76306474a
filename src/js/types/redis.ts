// The public types of "cognito-wasm/redis".

/** A client of `ioredis` or `redis` (node-redis), connected to one server, a Sentinel, or a cluster. */
export type RedisClient = IoRedisClient | NodeRedisClient;

/** What is used of a client of `ioredis`. */
export interface IoRedisClient {
  get(key: string): Promise<string | null>;
  set(key: string, value: string, unit: "PX", ttl: number): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
  /** Tells the two kinds of clients apart. */
  defineCommand: Function;
}

/** What is used of a client of `redis`. */
export interface NodeRedisClient {
  get(key: string): Promise<unknown>;
  set(key: string, value: string, options: { PX: number }): Promise<unknown>;
  del(key: string): Promise<unknown>;
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** How sessions lie in Redis. */
export interface RedisStorageOptions {
  /** What the names of all keys begin with. Default: `cognito-wasm:`. */
  prefix?: string;
  /**
   * How long a session is kept after it was written last, seconds. Default: 30 days, as long as a refresh token lives by
   * default; where the app client's live longer, say so here.
   */
  ttlSeconds?: number;
  /**
   * How long a lock outlives a process that was killed, milliseconds. Whoever lives extends it. Default: 10,000; at least
   * 1,000.
   */
  lockMilliseconds?: number;
}
