// The account: sign-up, passwords, attributes.

import type {
  CodeDeliveryDetails as CoreCodeDeliveryDetails,
  ConfirmSignUpInput as CoreConfirmSignUpInput,
  SignUpInput as CoreSignUpInput,
  SignUpOutput as CoreSignUpOutput,
} from "cognito-wasm";

import { free } from "./free.js";
import type {
  ConfirmResetPasswordInput,
  ConfirmSignUpInput,
  ConfirmUserAttributeInput,
  DeleteUserAttributesInput,
  ResendSignUpCodeInput,
  ResetPasswordInput,
  SendUserAttributeVerificationCodeInput,
  SignUpInput,
  UpdatePasswordInput,
  UpdateUserAttributeInput,
  UpdateUserAttributesInput,
} from "./types/inputs.js";
import type { AuthVerifiableAttributeKey, CodeDeliveryDetails } from "./types/models.js";
import type {
  ConfirmSignUpOutput,
  FetchUserAttributesOutput,
  ResendSignUpCodeOutput,
  ResetPasswordOutput,
  SendUserAttributeVerificationCodeOutput,
  SignUpOutput,
  UpdateUserAttributeOutput,
  UpdateUserAttributesOutput,
} from "./types/outputs.js";

/** Makes an account. */
export const signUp = free(async (auth, input: SignUpInput): Promise<SignUpOutput> =>
  toSignUpOutput(await auth.signUp(input as CoreSignUpInput)),
);

/** Confirms an account with the code that was sent. */
export const confirmSignUp = free(async (auth, input: ConfirmSignUpInput): Promise<ConfirmSignUpOutput> =>
  toSignUpOutput(await auth.confirmSignUp(input as CoreConfirmSignUpInput)),
);

/** Sends the code once more. */
export const resendSignUpCode = free(async (auth, input: ResendSignUpCodeInput): Promise<ResendSignUpCodeOutput> =>
  delivery(await auth.resendSignUpCode(input)),
);

/** Sends a code to somebody who forgot the password. */
export const resetPassword = free(async (auth, input: ResetPasswordInput): Promise<ResetPasswordOutput> => {
  const { isPasswordReset, nextStep } = await auth.resetPassword(input);
  return { isPasswordReset, nextStep: { ...nextStep, codeDeliveryDetails: delivery(nextStep.codeDeliveryDetails) } };
});

/** Sets a new password with that code. */
export const confirmResetPassword = free((auth, input: ConfirmResetPasswordInput): Promise<void> =>
  auth.confirmResetPassword(input),
);

/** Changes the signed-in user's password. */
export const updatePassword = free((auth, input: UpdatePasswordInput): Promise<void> => auth.updatePassword(input));

/** All attributes that the app client may read. */
export const fetchUserAttributes = free((auth): Promise<FetchUserAttributesOutput> => auth.fetchUserAttributes());

/** Changes several attributes. */
export const updateUserAttributes = free(
  async (auth, input: UpdateUserAttributesInput): Promise<UpdateUserAttributesOutput> =>
    // Amplify's type says that every attribute is there: it is every attribute of the input.
    (await auth.updateUserAttributes(input)) as UpdateUserAttributesOutput,
);

/** Changes one attribute. */
export const updateUserAttribute = free((auth, input: UpdateUserAttributeInput): Promise<UpdateUserAttributeOutput> =>
  auth.updateUserAttribute(input),
);

/** Sends a code to an address that is not verified. */
export const sendUserAttributeVerificationCode = free(
  async (auth, input: SendUserAttributeVerificationCodeInput): Promise<SendUserAttributeVerificationCodeOutput> =>
    delivery(await auth.sendUserAttributeVerificationCode(input)),
);

/** Verifies an address with its code. */
export const confirmUserAttribute = free((auth, input: ConfirmUserAttributeInput): Promise<void> =>
  auth.confirmUserAttribute(input),
);

/** Removes attributes. */
export const deleteUserAttributes = free((auth, input: DeleteUserAttributesInput): Promise<void> =>
  auth.deleteUserAttributes(input),
);

/** Deletes the account for good, and ends the session. */
export const deleteUser = free((auth): Promise<void> => auth.deleteUser());

function toSignUpOutput({ nextStep, ...output }: CoreSignUpOutput): SignUpOutput {
  if (nextStep.signUpStep !== "CONFIRM_SIGN_UP") return { ...output, nextStep };
  return { ...output, nextStep: { ...nextStep, codeDeliveryDetails: delivery(nextStep.codeDeliveryDetails) } };
}

/** The service names an attribute by its own name: it is one that a code can verify. */
const delivery = (details: CoreCodeDeliveryDetails | undefined) =>
  ({ ...details }) as CodeDeliveryDetails<AuthVerifiableAttributeKey>;
