// "cognito-wasm/redis".

export { createRedisStorage } from "../redis/storage.js";
export type { RedisStorage } from "../redis/storage.js";

export type * from "../types/redis.js";
