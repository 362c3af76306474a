// "cognito-wasm/aws-amplify-auth": what `aws-amplify`, `aws-amplify/auth`, `aws-amplify/auth/cognito` and, of
// `aws-amplify/utils`, the Hub and the storages export, over one instance.

export { Amplify, createAmplifyContext, getInstance } from "../amplify/amplify.js";
export { AuthError } from "../amplify/errors.js";
export { Hub } from "../amplify/hub.js";
export { cognitoCredentialsProvider, cognitoUserPoolsTokenProvider } from "../amplify/providers.js";
export { CookieStorage, defaultStorage, sessionStorage, sharedInMemoryStorage } from "../amplify/storage.js";
export { parseAmplifyConfig } from "../amplify/target.js";
export * from "../amplify/account.js";
export * from "../amplify/factors.js";
export { decodeJWT, fetchAuthSession, getCurrentUser } from "../amplify/session.js";
export * from "../amplify/sign-in.js";

export type { AmplifyErrorParams, ResponseMetadata } from "../amplify/errors.js";
export type { FreeFunction } from "../amplify/free.js";
export type * from "../amplify/hub.js";
export type { CognitoUserPoolTokenProviderType } from "../amplify/providers.js";
export type { CookieStorageData, KeyValueStorageInterface } from "../amplify/storage.js";
export type { Configuration } from "../amplify/target.js";
export type * from "../amplify/types/configuration.js";
export type * from "../amplify/types/inputs.js";
export type * from "../amplify/types/models.js";
export type * from "../amplify/types/outputs.js";
export type * from "../amplify/types/session.js";
