//! The members of every client operation, after the service model.

use crate::wire::pattern;
use crate::wire::shape::{
    ATTRIBUTE_NAME, CLIENT_ID, CLIENT_SECRET, CODE, DEVICE_KEY, MAX, Member, PAGE, PASSWORD, POOL_ID,
    SECRET_HASH, SESSION, SESSION_ID, STRING, Shape, TOKEN, TOTP_CODE, USERNAME,
};

const AUTH_FLOWS: Shape = Shape::Enum(&[
    "USER_SRP_AUTH",
    "REFRESH_TOKEN_AUTH",
    "REFRESH_TOKEN",
    "CUSTOM_AUTH",
    "ADMIN_NO_SRP_AUTH",
    "USER_PASSWORD_AUTH",
    "ADMIN_USER_PASSWORD_AUTH",
    "USER_AUTH",
]);
/// With the one name this pool adds, to test clients that are older than the service.
const CHALLENGES: Shape = Shape::Enum(&[
    "SMS_MFA",
    "EMAIL_OTP",
    "SOFTWARE_TOKEN_MFA",
    "SELECT_MFA_TYPE",
    "MFA_SETUP",
    "PASSWORD_VERIFIER",
    "CUSTOM_CHALLENGE",
    "SELECT_CHALLENGE",
    "DEVICE_SRP_AUTH",
    "DEVICE_PASSWORD_VERIFIER",
    "ADMIN_NO_SRP_AUTH",
    "NEW_PASSWORD_REQUIRED",
    "SMS_OTP",
    "PASSWORD",
    "WEB_AUTHN",
    "PASSWORD_SRP",
    "FUTURE_CHALLENGE",
]);
const LINKED: Member = ("RevokeAssociatedSessions", Shape::Enum(&["NONE", "LINKED"]), false);
const ACCESS: Member = ("AccessToken", TOKEN, true);
const CLIENT: Member = ("ClientId", CLIENT_ID, true);
const HASH: Member = ("SecretHash", SECRET_HASH, false);
const SECRET: Member = ("ClientSecret", CLIENT_SECRET, false);
const USER: Member = ("Username", USERNAME, true);
const SCOPES: Member = ("Scopes", Shape::Strings(50, 256, &pattern::SCOPE), false);
const SUBJECT_TOKEN: Shape = Shape::Text(0, MAX, Some(&pattern::SUBJECT_TOKEN));
const TOKEN_TYPE: Shape = Shape::Enum(&["ACCESS_TOKEN", "ID_TOKEN", "SAML2"]);
const PROVIDER_NAME: Shape = Shape::Text(1, 32, Some(&pattern::ATTRIBUTE));
const METADATA: Member = ("ClientMetadata", Shape::Map, false);
const CONTEXT: Member = ("UserContextData", Shape::Document, false);
const ANALYTICS: Member = ("AnalyticsMetadata", Shape::Document, false);

/// `None`: not an operation a client can call.
#[allow(clippy::too_many_lines, reason = "a table")]
pub(crate) fn members(operation: &str) -> Option<&'static [Member]> {
    Some(match operation {
        "AssociateSoftwareToken" => &[("AccessToken", TOKEN, false), ("Session", SESSION, false)],
        "ChangePassword" => {
            &[ACCESS, ("PreviousPassword", PASSWORD, false), ("ProposedPassword", PASSWORD, true)]
        }
        "CompleteWebAuthnRegistration" => &[ACCESS, ("Credential", Shape::Document, true)],
        "ConfirmDevice" => &[
            ACCESS,
            ("DeviceKey", DEVICE_KEY, true),
            ("DeviceSecretVerifierConfig", Shape::Document, false),
            ("DeviceName", Shape::Text(1, 1024, None), false),
        ],
        "ConfirmForgotPassword" => &[
            CLIENT,
            HASH,
            USER,
            ("ConfirmationCode", CODE, true),
            ("Password", PASSWORD, true),
            METADATA,
            CONTEXT,
            ANALYTICS,
        ],
        "ConfirmSignUp" => &[
            CLIENT,
            HASH,
            USER,
            ("ConfirmationCode", CODE, true),
            ("ForceAliasCreation", Shape::Boolean, false),
            ("Session", SESSION, false),
            METADATA,
            CONTEXT,
            ANALYTICS,
        ],
        "DeleteUser" | "GetUser" | "GetUserAuthFactors" | "GlobalSignOut" | "StartWebAuthnRegistration" => {
            &[ACCESS]
        }
        "DeleteUserAttributes" => {
            &[ACCESS, ("UserAttributeNames", Shape::Strings(usize::MAX, 32, &pattern::ATTRIBUTE), true)]
        }
        "DeleteWebAuthnCredential" => &[ACCESS, ("CredentialId", STRING, true)],
        "ForgetDevice" | "GetDevice" => &[ACCESS, ("DeviceKey", DEVICE_KEY, true)],
        "ForgotPassword" | "ResendConfirmationCode" => &[CLIENT, HASH, USER, METADATA, CONTEXT, ANALYTICS],
        "GetTokensFromRefreshToken" => {
            &[CLIENT, SECRET, ("RefreshToken", TOKEN, true), ("DeviceKey", DEVICE_KEY, false), METADATA]
        }
        "GetUserAttributeVerificationCode" => &[ACCESS, ("AttributeName", ATTRIBUTE_NAME, true), METADATA],
        "InitiateAuth" => &[
            CLIENT,
            ("AuthFlow", AUTH_FLOWS, true),
            ("AuthParameters", Shape::Map, false),
            ("Session", SESSION, false),
            METADATA,
            CONTEXT,
            ANALYTICS,
        ],
        "ListDevices" => &[ACCESS, ("Limit", Shape::Integer(0, 60), false), ("PaginationToken", PAGE, false)],
        "ListUserSessions" => &[ACCESS, ("NextToken", PAGE, false)],
        "ListWebAuthnCredentials" => {
            &[ACCESS, ("MaxResults", Shape::Integer(0, 20), false), ("NextToken", PAGE, false)]
        }
        "RespondToAuthChallenge" => &[
            CLIENT,
            ("ChallengeName", CHALLENGES, true),
            ("Session", SESSION, false),
            ("ChallengeResponses", Shape::Map, false),
            METADATA,
            CONTEXT,
            ANALYTICS,
        ],
        "RevokeToken" => &[CLIENT, SECRET, ("Token", TOKEN, true), LINKED],
        "RevokeUserSession" => &[ACCESS, ("SessionId", SESSION_ID, true), LINKED],
        "SetUserMFAPreference" => &[
            ACCESS,
            ("SMSMfaSettings", Shape::Document, false),
            ("SoftwareTokenMfaSettings", Shape::Document, false),
            ("EmailMfaSettings", Shape::Document, false),
            ("WebAuthnMfaSettings", Shape::Document, false),
        ],
        "SetUserSettings" => &[ACCESS, ("MFAOptions", Shape::List, true)],
        "SignUp" => &[
            CLIENT,
            HASH,
            USER,
            ("Password", PASSWORD, false),
            ("UserAttributes", Shape::Attributes, false),
            ("ValidationData", Shape::Attributes, false),
            METADATA,
            CONTEXT,
            ANALYTICS,
        ],
        "UpdateAuthEventFeedback" => &[
            ("UserPoolId", POOL_ID, true),
            USER,
            ("EventId", Shape::Text(1, 50, None), true),
            ("FeedbackToken", TOKEN, true),
            ("FeedbackValue", Shape::Enum(&["Valid", "Invalid"]), true),
        ],
        "UpdateDeviceStatus" => &[
            ACCESS,
            ("DeviceKey", DEVICE_KEY, true),
            ("DeviceRememberedStatus", Shape::Enum(&["remembered", "not_remembered"]), false),
        ],
        "UpdateUserAttributes" => &[ACCESS, ("UserAttributes", Shape::Attributes, true), METADATA],
        "VerifySoftwareToken" => &[
            ("AccessToken", TOKEN, false),
            ("Session", SESSION, false),
            ("UserCode", TOTP_CODE, true),
            ("FriendlyDeviceName", Shape::Text(0, MAX, None), false),
        ],
        "VerifyUserAttribute" => &[ACCESS, ("AttributeName", ATTRIBUTE_NAME, true), ("Code", CODE, true)],
        "GetClientToken" => &[CLIENT, ("Secret", CLIENT_SECRET, true), SCOPES, METADATA],
        "GetDerivedToken" => &[
            CLIENT,
            SECRET,
            ("SubjectToken", SUBJECT_TOKEN, true),
            ("SubjectTokenType", TOKEN_TYPE, true),
            ("SubjectTokenProviderName", PROVIDER_NAME, false),
            ("ActorToken", SUBJECT_TOKEN, false),
            ("ActorTokenType", TOKEN_TYPE, false),
            ("ActorTokenProviderName", PROVIDER_NAME, false),
            SCOPES,
            ("Audiences", Shape::Strings(1, 256, &pattern::NO_SPACE), false),
            ("Resources", Shape::Strings(1, 256, &pattern::SCOPE), false),
            ("RequestedTokenType", Shape::Enum(&["ACCESS_TOKEN", "ID_TOKEN"]), false),
        ],
        _ => return None,
    })
}
