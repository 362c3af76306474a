// Where a user pool answers, in each of its Regions.

import type { ParsedConfig } from "../types/config.js";
import { userPoolIssuers } from "./user-pool.js";

/** What stands for the Region in a configured endpoint. */
export const REGION = "{region}";

/** Where a user pool answers in one Region. */
export interface RegionalEndpoint {
  /** For example `us-east-1`. */
  readonly region: string;
  /** A whole URL that ends with a slash. */
  readonly url: string;
}

/** The endpoints of the configured user pool, the primary's first; one where nothing is said of Regions. */
export function endpointsOf(config: ParsedConfig): RegionalEndpoint[] {
  const { userPoolId = "", userPoolEndpoint, userPoolRegions = [] } = config;
  const [own = ""] = userPoolId.split("_");
  const regions = userPoolRegions.length > 0 ? userPoolRegions : [own];
  return regions.map((region) => {
    return { region, url: withSlash(userPoolEndpoint?.replace(REGION, region) ?? publicUrl(region)) };
  });
}

/** The configuration as the core knows it: with one Region, the primary. */
export function coreConfig(config: ParsedConfig): ParsedConfig {
  const isPlain = config.userPoolRegions === undefined && !config.userPoolEndpoint?.includes(REGION);
  const [primary] = endpointsOf(config);
  return isPlain || primary === undefined ? config : { ...config, userPoolEndpoint: primary.url };
}

/** The public endpoint is the host of the issuer. */
function publicUrl(region: string): string {
  const { original = "" } = userPoolIssuers(`${region}_x`) ?? {};
  return original.slice(0, original.lastIndexOf("/"));
}

const withSlash = (url: string) => (url.endsWith("/") ? url : `${url}/`);
