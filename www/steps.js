// Every step of a sign-in, as a question to the user and the answer that the client wants.
import { element } from "./element.js";

const mfaLabels = {
  SMS: "A text message to my phone",
  TOTP: "An authenticator app",
  EMAIL: "An email",
};

const factorLabels = {
  PASSWORD: "Password (sent to the service)",
  PASSWORD_SRP: "Password",
  EMAIL_OTP: "A code by email",
  SMS_OTP: "A code by text message",
  WEB_AUTHN: "A passkey",
};

const attributeFields = {
  address: { label: "Address", autocomplete: "street-address" },
  birthdate: { label: "Date of birth", type: "date", autocomplete: "bday" },
  email: { label: "Email", type: "email", autocomplete: "email" },
  family_name: { label: "Last name", autocomplete: "family-name" },
  given_name: { label: "First name", autocomplete: "given-name" },
  name: { label: "Full name", autocomplete: "name" },
  nickname: { label: "Nickname", autocomplete: "nickname" },
  phone_number: { label: "Phone number", type: "tel", autocomplete: "tel", hint: "With the country code, such as +15550100." },
  preferred_username: { label: "Display name", autocomplete: "nickname" },
  website: { label: "Website", type: "url", autocomplete: "url" },
};

export const codeField = {
  name: "answer",
  label: "Code",
  autocomplete: "one-time-code",
  inputmode: "numeric",
};

export const newPasswordField = { name: "answer", label: "New password", type: "password", autocomplete: "new-password" };

const steps = {
  CONFIRM_SIGN_IN_WITH_SMS_CODE: ({ codeDeliveryDetails }) => ({
    title: "Check your phone",
    intro: [sentTo(codeDeliveryDetails, "a text message")],
    fields: [codeField],
  }),
  CONFIRM_SIGN_IN_WITH_EMAIL_CODE: ({ codeDeliveryDetails }) => ({
    title: "Check your email",
    intro: [sentTo(codeDeliveryDetails, "an email")],
    fields: [codeField],
  }),
  CONFIRM_SIGN_IN_WITH_TOTP_CODE: () => ({
    title: "Enter your code",
    intro: ["Open your authenticator app and enter the code it shows."],
    fields: [codeField],
  }),
  CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED: ({ missingAttributes = [] }) => ({
    title: "Choose a new password",
    intro: ["Your password was temporary. Choose one that only you know."],
    fields: [newPasswordField, ...missingAttributes.map(attributeField)],
    answer: ({ answer, ...userAttributes }) => [answer, { userAttributes }],
  }),
  CONTINUE_SIGN_IN_WITH_MFA_SELECTION: ({ allowedMFATypes = [] }) => ({
    title: "Confirm it is you",
    choice: choice("How do you want to get your code?", allowedMFATypes, mfaLabels),
  }),
  CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION: ({ allowedMFATypes = [] }) => ({
    title: "Add a second factor",
    intro: ["Your organisation asks for more than a password."],
    choice: choice("What do you want to use?", allowedMFATypes, mfaLabels),
  }),
  CONTINUE_SIGN_IN_WITH_TOTP_SETUP: ({ totpSetupDetails }) => ({
    title: "Set up your authenticator app",
    intro: ["Add this key to your authenticator app, then enter the code that it shows.", setupKey(totpSetupDetails)],
    fields: [codeField],
  }),
  CONTINUE_SIGN_IN_WITH_EMAIL_SETUP: () => ({
    title: "Add your email",
    intro: ["We will send a code to this address whenever you sign in."],
    fields: [{ name: "answer", ...attributeFields.email }],
  }),
  CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE: ({ additionalInfo = {} }) => ({
    title: "One more question",
    intro: [parameters(additionalInfo)],
    fields: [{ name: "answer", label: "Answer" }],
  }),
  CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION: ({ availableChallenges = [] }) => ({
    title: "Choose how to sign in",
    choice: choice("Sign in with", availableChallenges, factorLabels),
  }),
  CONFIRM_SIGN_IN_WITH_PASSWORD: () => ({
    title: "Enter your password",
    fields: [{ name: "answer", label: "Password", type: "password", autocomplete: "current-password" }],
    submit: "Sign in",
  }),
  CONFIRM_SIGN_IN_WITH_WEB_AUTHN: () => ({
    title: "Use your passkey",
    intro: ["Your browser will ask for your fingerprint, face or security key."],
    submit: "Use passkey",
    // The client asks the browser for the passkey itself.
    answer: () => ["WEB_AUTHN", {}],
  }),
  CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE: ({ challengeName, challengeParameters = {} }) => ({
    title: "One more step",
    intro: [`The service asks for ${challengeName}.`, parameters(challengeParameters)],
    fields: [{ name: "answer", label: "Answer" }],
    answer: ({ answer }) => [{ ANSWER: answer }, {}],
  }),
};

/**
 * The question that a step asks: what `ask` takes, but for `send`, and `answer`, which turns the form's values into the
 * arguments of `respond`.
 * @param {{ signInStep: string }} step
 */
export function questionOf(step) {
  const describe = steps[step.signInStep] ?? steps.CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE;
  return { answer: ({ answer }) => [answer, {}], ...describe(step) };
}

/** The form field of a user attribute. */
export function attributeField(name) {
  return { name, label: name.replace(/^custom:/, "").replaceAll("_", " "), ...attributeFields[name] };
}

/** Where a code went, as far as the service tells. */
export function sentTo(delivery, fallback = "a message") {
  const means = { EMAIL: "an email", SMS: "a text message" }[delivery?.deliveryMedium] ?? fallback;
  return delivery?.destination ? `We sent ${means} with a code to ${delivery.destination}.` : `We sent ${means} with a code.`;
}

function choice(legend, values, labels) {
  return { name: "answer", legend, options: values.map((value) => [value, labels[value] ?? value]) };
}

function setupKey({ sharedSecret, getSetupUri }) {
  const copy = element("button", { type: "button", class: "secondary small" }, "Copy");
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(sharedSecret);
    copy.textContent = "Copied";
  });
  const link = getSetupUri && element("a", { href: String(getSetupUri("cognito-wasm demo")) }, "Open in an app on this device");
  return element(
    "div",
    { class: "key" },
    element("code", { "data-secret": sharedSecret }, sharedSecret.match(/.{1,4}/g).join(" ")),
    copy,
    ...(link ? [link] : []),
  );
}

function parameters(values) {
  const rows = Object.entries(values).flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, String(value))]);
  return element("dl", { class: "parameters" }, ...rows);
}
