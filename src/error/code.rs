//! The closed set of codes, and the general answer to each.

/// Declares [`Code`] with its names and suggestions, so that no list can miss an entry of another one.
macro_rules! codes {
    (
        service: { $($(#[doc = $service_doc:literal])* $service:ident $(=> $service_tip:literal)?,)* }
        client: { $($(#[doc = $client_doc:literal])* $client:ident $(=> $client_tip:literal)?,)* }
    ) => {
        /// What went wrong. The name of each variant is what a program compares: the exception name of the service, or
        /// ours (Amplify's where it has one).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $($(#[doc = $service_doc])* $service,)*
            $($(#[doc = $client_doc])* $client,)*
            /// An exception of the service that this version does not know. [`super::Error::name`] has its name.
            Other,
        }

        impl Code {
            /// The service's exceptions.
            pub const SERVICE: &'static [Self] = &[$(Self::$service,)*];

            /// The errors of this client.
            pub const CLIENT: &'static [Self] = &[$(Self::$client,)*];

            /// The code of an exception of the service; [`Code::Other`] for one that this version does not know. A service
            /// that answers with the name of one of the client's own errors gets [`Code::Other`], too.
            #[must_use]
            pub fn of_service(name: &str) -> Self {
                match name {
                    $(stringify!($service) => Self::$service,)*
                    _ => Self::Other,
                }
            }

            /// The stable name; empty for [`Code::Other`].
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$service => stringify!($service),)*
                    $(Self::$client => stringify!($client),)*
                    Self::Other => "",
                }
            }

            /// What the user or the developer can do, where there is a general answer.
            #[must_use]
            pub fn recovery_suggestion(self) -> Option<&'static str> {
                match self {
                    $($(Self::$service => Some($service_tip),)?)*
                    $($(Self::$client => Some($client_tip),)?)*
                    _ => None,
                }
            }
        }
    };
}

codes! {
    service: {
        /// The alias (e-mail, phone) belongs to another account.
        AliasExistsException,
        /// The code could not be sent.
        CodeDeliveryFailureException,
        /// The code is not the one that was sent.
        CodeMismatchException => "Check the code and enter it again.",
        /// Somebody else changed the same thing at the same time.
        ConcurrentModificationException,
        /// The identity pool's developer user is linked to another identity.
        DeveloperUserAlreadyRegisteredException,
        /// The device key is registered already.
        DeviceKeyExistsException,
        /// The TOTP code is not the one expected.
        EnableSoftwareTokenMFAException => "Check the code and enter it again.",
        /// The code is too old.
        ExpiredCodeException => "Ask for a new code.",
        /// The web identity token is too old (STS).
        ExpiredTokenException,
        /// An identity provider behind the identity pool is out of reach.
        ExternalServiceException,
        /// The pool's feature plan does not include this.
        FeatureUnavailableInTierException,
        /// A web application firewall refused the request.
        ForbiddenException => "A firewall refused the request; do not repeat it unchanged.",
        /// The identity provider is out of reach (STS).
        IDPCommunicationError,
        /// The identity provider refused the claim (STS).
        IDPRejectedClaim,
        /// The service failed.
        InternalErrorException,
        /// The pool may not send e-mail.
        InvalidEmailRoleAccessPolicyException,
        /// The identity pool has no usable role.
        InvalidIdentityPoolConfigurationException,
        /// The web identity token is not valid (STS).
        InvalidIdentityToken,
        /// A Lambda trigger of the pool answered something unusable.
        InvalidLambdaResponseException,
        /// A parameter is not acceptable.
        InvalidParameterException,
        /// The new password breaks the pool's policy.
        InvalidPasswordException => "Choose a password that meets the pool's rules.",
        /// The pool may not send SMS.
        InvalidSmsRoleAccessPolicyException,
        /// The pool's SMS role does not trust Cognito.
        InvalidSmsRoleTrustRelationshipException,
        /// The pool is not set up for this.
        InvalidUserPoolConfigurationException,
        /// The user's attempts at this are used up for now.
        LimitExceededException => "Wait before trying again: attempts are limited per user.",
        /// The user has no such MFA method.
        MFAMethodNotFoundException,
        /// The request is not authorised: wrong password, expired session, revoked token.
        NotAuthorizedException,
        /// This region of the pool is read-only.
        OperationNotEnabledException => "This region is read-only for now; try again later.",
        /// The new password was used before.
        PasswordHistoryPolicyViolationException => "Choose a password that was not used before.",
        /// An administrator asks for a new password.
        PasswordResetRequiredException => "Call resetPassword, then confirmResetPassword.",
        /// The refresh token was already exchanged for a newer one.
        RefreshTokenReuseException,
        /// The login or record conflicts with another one.
        ResourceConflictException,
        /// No such client, pool, device or identity.
        ResourceNotFoundException,
        /// The user has no authenticator app registered.
        SoftwareTokenMFANotFoundException,
        /// The token was revoked.
        TokenRevokedException,
        /// Too many wrong codes.
        TooManyFailedAttemptsException => "Wait before trying again: attempts are limited per user.",
        /// The account's request rate is used up.
        TooManyRequestsException => "Wait a moment and try again.",
        /// The token may not be revoked by this caller.
        UnauthorizedException,
        /// A Lambda trigger of the pool failed.
        UnexpectedLambdaException,
        /// The client or pool does not allow this.
        UnsupportedOperationException,
        /// Only a refresh token can be revoked.
        UnsupportedTokenTypeException,
        /// A Lambda trigger of the pool said no; [`super::Detail::lambda`] has its words.
        UserLambdaValidationException,
        /// The user has not confirmed the account.
        UserNotConfirmedException => "Call confirmSignUp with the code that was sent, or resendSignUpCode.",
        /// There is no such user.
        UserNotFoundException,
        /// Threat protection is off.
        UserPoolAddOnNotEnabledException,
        /// The name is taken.
        UsernameExistsException => "Sign in, or reset the password.",
        /// The passkey ceremony was not started or is too old.
        WebAuthnChallengeNotFoundException,
        /// The passkey belongs to another app client.
        WebAuthnClientMismatchException,
        /// The pool has no relying party id.
        WebAuthnConfigurationMissingException,
        /// The authenticator is not supported.
        WebAuthnCredentialNotSupportedException,
        /// Passkeys are off.
        WebAuthnNotEnabledException,
        /// The page's origin is not allowed for the relying party.
        WebAuthnOriginNotAllowedException,
        /// The relying party id is another one.
        WebAuthnRelyingPartyMismatchException,
    }
    client: {
        /// The transaction was aborted by the application.
        SignInAborted,
        /// The sign-in took longer than the service keeps its session: start again.
        SignInExpired => "Start the sign-in again; the service keeps an unfinished one for some minutes only.",
        /// Managed login is not configured.
        OAuthNotConfigureException => "Configure loginWith.oauth: the domain, the scopes and the redirect URIs.",
        /// Managed login refused the sign-in, or did not complete it as it was begun.
        OAuthSignInException => "Start the sign-in again.",
        /// The user ended the sign-in at managed login or at the identity provider.
        OAuthSignInCanceled,
        /// The sign-in needs the user, and was not allowed to ask.
        OAuthLoginRequired => "Sign in without prompt: \"NONE\".",
        /// The `state` of a redirect is of no sign-in that was begun here.
        OAuthStateUnknown,
        /// The redirect was handled before.
        OAuthStateSpent,
        /// The redirect came too long after the sign-in was begun.
        OAuthStateExpired => "Start the sign-in again.",
        /// There is no usable redirect URI.
        InvalidRedirectException,
        /// None of the configured redirect URIs is of the page's origin.
        InvalidOriginException => "Pass redirectUri, or configure a redirect URI of this origin.",
        /// The browser did not open the popup.
        PopupBlocked => "Call signInWithRedirect in the handler of a click.",
        /// The access token lacks a scope that the call needs.
        InsufficientScope => "Sign in with this scope among loginWith.oauth.scopes, and allow it for the app client.",
        /// There is no sign-in under way to be confirmed.
        SignInException => "Call signIn before confirmSignIn.",
        /// The answer to a challenge is missing.
        EmptyChallengeResponse,
        /// The answer is none of the second factors on offer.
        IncorrectMFAMethod => "Answer with one of allowedMFATypes.",
        /// A password came with `CUSTOM_WITHOUT_SRP`, which uses none.
        CustomAuthSignInPassword => "Leave the password out, or sign in with CUSTOM_WITH_SRP.",
        /// The confirmation code is missing in `confirmResetPassword`.
        EmptyConfirmResetPasswordConfirmationCode,
        /// The new password is missing in `confirmResetPassword`.
        EmptyConfirmResetPasswordNewPassword,
        /// The username is missing in `confirmResetPassword`.
        EmptyConfirmResetPasswordUsername,
        /// The confirmation code is missing in `confirmSignUp`.
        EmptyConfirmSignUpCode,
        /// The username is missing in `confirmSignUp`.
        EmptyConfirmSignUpUsername,
        /// The confirmation code is missing in `confirmUserAttribute`.
        EmptyConfirmUserAttributeCode,
        /// The username is missing in `resendSignUpCode`. The spelling is Amplify's.
        EmptyresendSignUpCodeUsername,
        /// The username is missing in `resetPassword`.
        EmptyResetPasswordUsername,
        /// The password is empty in `signUp`.
        EmptySignUpPassword,
        /// The username is missing in `signUp`.
        EmptySignUpUsername,
        /// A password is missing in `updatePassword`.
        EmptyUpdatePassword,
        /// The code is missing in `verifyTOTPSetup`.
        EmptyVerifyTOTPSetupCode,
        /// The username is missing.
        EmptyUsername,
        /// The password is missing at sign-in.
        EmptySignInPassword,
        /// The username is missing at sign-in.
        EmptySignInUsername,
        /// There is no automatic sign-in to complete.
        AutoSignInException,
        /// Nobody is signed in.
        UserUnAuthenticatedException => "Sign in first.",
        /// Somebody is signed in already, and the caller asked to hear of it.
        UserAlreadyAuthenticatedException => "Call signOut first, or sign in with ifSignedIn: \"replace\".",
        /// The user's session ended while the call was under way: its result was thrown away.
        SessionChanged,
        /// There is no identity pool in the configuration, or no guest access.
        NoCredentials,
        /// The device is not known here.
        DeviceMetadataNotFoundException,
        /// The browser offers no passkeys here.
        PasskeyNotSupported,
        /// The user or the page ended the passkey ceremony.
        PasskeyCanceled => "Try again, or choose another way to sign in.",
        /// The passkey exists already on this authenticator.
        PasskeyAlreadyExists => "Use the passkey that is registered already.",
        /// The page's origin does not fit the relying party id.
        PasskeyRelyingPartyMismatch,
        /// The passkey ceremony failed for another reason.
        PasskeyFailed,
        /// The server's SRP values cannot be used: B mod N is 0, u is 0, or a value is not hex or base64.
        InvalidSrpChallenge,
        /// The answer is not of the service's form.
        InvalidResponse,
        /// The storage is full, forbidden, broken, too slow, or holds a record of a newer version, which is left alone.
        StorageFailed,
        /// No answer: no network, no CORS header, a time-out.
        NetworkError => "Check the connection and try again.",
        /// This is not a JWT.
        JwtParseError,
        /// The token is not signed with RS256.
        JwtInvalidSignatureAlgorithmError,
        /// The signature does not fit the token.
        JwtInvalidSignatureError,
        /// The token is of another issuer.
        JwtInvalidIssuerError,
        /// The token is for somebody else.
        JwtInvalidAudienceError,
        /// The token has expired.
        JwtExpiredError,
        /// The token is not valid yet.
        JwtNotBeforeError,
        /// The token is of the other kind, ID or access.
        CognitoJwtInvalidTokenUseError,
        /// The token is of another app client.
        CognitoJwtInvalidClientIdError,
        /// The user is in none of the groups.
        CognitoJwtInvalidGroupError,
        /// The token has none of the scopes.
        JwtInvalidScopeError,
        /// The application's own check refused the token.
        JwtInvalidClaimError,
        /// The pool's keys were not fetched yet.
        JwksNotAvailableInCacheError,
        /// What should be a key set is none.
        JwksValidationError,
        /// The pool has no key with the token's key id.
        KidNotFoundInJwksError,
        /// The token was signed by another load balancer.
        AlbJwtInvalidSignerError,
        /// The load balancer's token is of another client.
        AlbJwtInvalidClientIdError,
        /// The platform cannot do this.
        NotSupportedError,
        /// The WebAssembly module was not loaded yet.
        ModuleNotLoaded => "Await init() first.",
        /// The WebAssembly module failed and was started anew.
        ModuleFailed => "Call again.",
        /// The WebAssembly module belongs to another build than the scripts.
        BuildMismatch => "Reload the page.",
        /// A wrong argument. In JavaScript this is a `TypeError`.
        InvalidArgument,
        /// The host gave no random bytes.
        RandomnessUnavailable,
        /// Anything else, with the HTTP status where there was one.
        Unknown,
    }
}
