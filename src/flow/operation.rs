//! Operations of the user pool that are a single request.

use alloc::string::String;

use serde::Serialize;

use crate::config::UserPool;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::json;
use crate::reader::Reader;
use crate::secret::wipe;
use crate::wire;

/// Who calls an operation, from where.
#[derive(Clone, Copy)]
pub struct Caller<'a> {
    /// The user pool and the app client.
    pub pool: &'a UserPool,
    /// The signed-in user's access token; `None` when nobody is signed in.
    pub access_token: Option<&'a str>,
    /// The signed-in user's key of this device, where the pool knows it.
    pub device_key: Option<&'a str>,
    /// `EncodedData` of threat protection, where the page has it.
    pub context_data: Option<&'a str>,
    /// The server's time, Unix milliseconds.
    pub server_time: i64,
}

/// What goes along with an operation to say who calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authorization {
    /// The signed-in user's `AccessToken`. All other operations need nobody to be signed in.
    AccessToken,
    /// `ClientId`, `SecretHash` for [`Operation::username`], and `UserContextData`.
    Client,
    /// `ClientId` and, of a client that has one, the `ClientSecret` as it is.
    ClientSecret,
    /// `ClientId` and the client's secret as `Secret`. A client without a secret cannot call it.
    Secret,
    /// `UserPoolId`. The operation has a token of its own.
    UserPool,
}

/// What a success means for the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Afterwards {
    /// Nothing.
    Nothing,
    /// Claims may have changed: listeners are told.
    UserUpdated {
        /// The application wants the tokens to be renewed, so that their claims are the new ones.
        refresh_tokens: bool,
    },
    /// The account is gone: the session ends here.
    UserDeleted,
    /// The tokens are worth nothing any more: the session ends here.
    SignedOut,
    /// A sign-up went on. The output's `session` belongs to the automatic sign-in; the application never sees it.
    SignUp,
    /// The pool forgot a device: so does the record.
    DeviceForgotten {
        /// Its key.
        device_key: String,
    },
}

/// An operation that is a single request. The value is the application's input, checked, and serializes to the members
/// that the service takes; what is added to them is said by [`Operation::AUTHORIZATION`].
///
/// ```text
/// let operation = SignUp::read(&Reader::input(&json))?;     // wrong members are named
/// let request = operation.request(&caller)?;                // send it
/// let output = operation.receive(&caller, &response)?;      // serialize it
/// ```
pub trait Operation: Serialize + Sized {
    /// The service's name of it, for example `SignUp`.
    const NAME: &'static str;

    /// When it may be sent again.
    const RETRY: Retry;

    /// Who may call it.
    const AUTHORIZATION: Authorization;

    /// The application's result.
    type Output: Serialize;

    /// Reads the application's input.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidArgument`] for a member of the wrong kind, or the code that says which one is missing.
    fn read(input: &Reader<'_>) -> Result<Self>;

    /// Fills in what the application leaves to the session, such as the key of this device.
    ///
    /// # Errors
    ///
    /// When the session has none either.
    fn complete(&mut self, _: &Caller<'_>) -> Result<()> {
        Ok(())
    }

    /// The username that `SecretHash` is for; `None` for an operation that names no user.
    fn username(&self) -> Option<&str> {
        None
    }

    /// The application's result of a good answer.
    ///
    /// # Errors
    ///
    /// [`Code::InvalidResponse`] when the answer lacks what it must have.
    fn output(&self, caller: &Caller<'_>, answer: &Reader<'_>) -> Result<Self::Output>;

    /// What a success means for the session.
    fn afterwards(&self) -> Afterwards {
        Afterwards::Nothing
    }

    /// The request to send.
    ///
    /// # Errors
    ///
    /// [`Code::UserUnAuthenticatedException`] when it needs a user and nobody is signed in; [`Code::InvalidArgument`] when
    /// the configuration lacks what it needs.
    fn request(&self, caller: &Caller<'_>) -> Result<Request> {
        let authorized = caller.authorize(Self::AUTHORIZATION, self.username());
        let authorized = authorized.map_err(|error| error.during(Self::NAME))?;
        let mut own = json::to_text(self);
        let body = json::joined(&authorized, &own);
        wipe(&mut own);
        Ok(wire::user_pool_json(caller.pool, Self::NAME, Self::RETRY, body))
    }

    /// Takes in the answer.
    ///
    /// # Errors
    ///
    /// What the service refused, or as [`Operation::output`].
    fn receive(&self, caller: &Caller<'_>, response: &Response) -> Result<Self::Output> {
        let answer = wire::answer(Self::NAME, response)?;
        let output = self.output(caller, &Reader::answer(&answer));
        output.map_err(|error| error.answered(Self::NAME, response))
    }
}

/// The members of a request that say who calls.
#[derive(Default, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Authorized<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_pool_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret_hash: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_context_data: Option<UserContextData<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<&'a str>,
}

/// What threat protection is told of the page.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct UserContextData<'a> {
    pub(super) encoded_data: &'a str,
}

impl Caller<'_> {
    /// The members of an [`Authorization`], as JSON text.
    fn authorize(&self, authorization: Authorization, username: Option<&str>) -> Result<String> {
        let pool = self.pool;
        let client_id = Some(pool.client_id.as_str());
        let secret = pool.client_secret.as_ref().map(|secret| secret.expose().as_str());
        let hash = username.and_then(|username| pool.secret_hash(username));
        let none = Authorized::default();
        let authorized = match authorization {
            Authorization::AccessToken => {
                let missing = || Error::new(Code::UserUnAuthenticatedException, "nobody is signed in");
                Authorized { access_token: Some(self.access_token.ok_or_else(missing)?), ..none }
            }
            Authorization::Client => {
                let user_context_data =
                    self.context_data.map(|encoded_data| UserContextData { encoded_data });
                Authorized { client_id, secret_hash: hash.as_deref(), user_context_data, ..none }
            }
            Authorization::ClientSecret => Authorized { client_id, client_secret: secret, ..none },
            Authorization::Secret => {
                let missing = || Error::argument("this needs a userPoolClientSecret in the configuration");
                Authorized { client_id, secret: Some(secret.ok_or_else(missing)?), ..none }
            }
            Authorization::UserPool => Authorized { user_pool_id: Some(&pool.id), ..none },
        };
        Ok(json::to_text(&authorized))
    }
}

impl core::fmt::Debug for Caller<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Caller(..)")
    }
}
