// Second factors, devices, passkeys.

import type { MFAPreference, VerifyTOTPSetupInput as CoreVerifyTOTPSetupInput } from "cognito-wasm";

import { free } from "./free.js";
import type {
  DeleteWebAuthnCredentialInput,
  ForgetDeviceInput,
  ListWebAuthnCredentialsInput,
  UpdateMFAPreferenceInput,
  VerifyTOTPSetupInput,
} from "./types/inputs.js";
import type { AuthMFAType, AuthWebAuthnCredential } from "./types/models.js";
import type {
  FetchDevicesOutput,
  FetchMFAPreferenceOutput,
  ListWebAuthnCredentialsOutput,
  SetUpTOTPOutput,
} from "./types/outputs.js";

/** Begins to set up an authenticator app. */
export const setUpTOTP = free((auth): Promise<SetUpTOTPOutput> => auth.setUpTOTP());

/** Completes it with a code of the app. */
export const verifyTOTPSetup = free((auth, input: VerifyTOTPSetupInput): Promise<void> =>
  auth.verifyTOTPSetup(input as CoreVerifyTOTPSetupInput),
);

/** Which second factors are enabled, and which one comes first. Amplify has none by passkeys: they are left out. */
export const fetchMFAPreference = free(async (auth): Promise<FetchMFAPreferenceOutput> => {
  const { enabled, preferred } = await auth.fetchMFAPreference();
  const known = enabled?.filter(isKnown) ?? [];
  return { ...(known.length > 0 && { enabled: known }), ...(preferred && isKnown(preferred) && { preferred }) };
});

/** Enables and disables second factors. */
export const updateMFAPreference = free((auth, input: UpdateMFAPreferenceInput): Promise<void> =>
  auth.updateMFAPreference(input),
);

/** Lets this device stand for the second factor from now on. */
export const rememberDevice = free((auth): Promise<void> => auth.rememberDevice());

/** Forgets a device, by default this one. */
export const forgetDevice = free((auth, input?: ForgetDeviceInput): Promise<void> => {
  const id = input?.device?.id;
  return auth.forgetDevice(id === undefined ? undefined : { device: { id } });
});

/** The first 60 devices. */
export const fetchDevices = free(async (auth): Promise<FetchDevicesOutput> => {
  const devices = await auth.fetchDevices();
  return devices.map((device) => ({ attributes: {}, ...device }));
});

/** Makes a passkey: the browser asks the user. */
export const associateWebAuthnCredential = free(
  (auth): Promise<void> => auth.associateWebAuthnCredential(),
  "Registration",
);

/** One page of passkeys. */
export const listWebAuthnCredentials = free(
  async (auth, input?: ListWebAuthnCredentialsInput): Promise<ListWebAuthnCredentialsOutput> => {
    const { credentials, ...more } = await auth.listWebAuthnCredentials(input);
    return { ...more, credentials: credentials.map((credential) => ({ ...NOTHING_KNOWN, ...credential })) };
  },
);

/** Makes the pool forget a passkey. */
export const deleteWebAuthnCredential = free((auth, input: DeleteWebAuthnCredentialInput): Promise<void> =>
  auth.deleteWebAuthnCredential(input),
);

/** A passkey of which the service says nothing. */
const NOTHING_KNOWN: AuthWebAuthnCredential = {
  credentialId: undefined,
  friendlyCredentialName: undefined,
  relyingPartyId: undefined,
  authenticatorTransports: undefined,
  createdAt: undefined,
};

const isKnown = (type: NonNullable<MFAPreference["preferred"]>): type is AuthMFAType => type !== "PASSKEY";
