// What the entries have in common in which all of the scripts are there at once.

import { awsScripts } from "../aws/lazy.js";
import * as aws from "../aws/aws.js";
import * as cookies from "../io/cookies.js";
import { cookieScripts } from "../io/storage.js";

awsScripts.provide(aws);
cookieScripts.provide(cookies);

/** There is nothing to wait for here: the same code runs in a page, where there is. */
export const init = async (_source?: unknown): Promise<void> => {};
