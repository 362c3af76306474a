//! One refresh token on its way to the service: the requests that exchange it, and what an answer means.

use alloc::string::String;

use serde::Serialize;

use crate::clock::Clock;
use crate::config::UserPool;
use crate::entries::Texts;
use crate::error::{Code, Error, Result};
use crate::http::{Request, Response, Retry};
use crate::reader::Reader;
use crate::session::record::{Mark, Record, User};
use crate::token::{self, Tokens};
use crate::wire;

/// The operation that exchanges refresh tokens, with rotation and without.
const EXCHANGE: &str = "GetTokensFromRefreshToken";

/// The older one, which emulators know.
const INITIATE_AUTH: &str = "InitiateAuth";

/// The exchange of one refresh token.
#[derive(Debug)]
pub(super) struct Attempt {
    /// The record that the refresh token was read from.
    pub mark: Mark,
    /// Whose it is.
    pub user: User,
    /// The key of a device that the service no longer knows.
    pub lost_device: Option<String>,
    refresh_token: String,
    device_key: Option<String>,
    client_metadata: Texts,
    clock: Clock,
    classic: bool,
    repeated: bool,
}

/// What an answer means.
#[derive(Debug)]
pub(super) enum Answer {
    /// Send [`Attempt::request`] once more.
    SendAgain,
    /// New tokens, and the server's clock.
    Renewed(Tokens, Clock),
    /// The refresh token is worth nothing any more.
    Ended(Error),
    /// It did not work this time.
    Kept(Error),
}

impl Attempt {
    /// The exchange of the refresh token of `user`, who is signed in in `record`; `None` when there is none.
    pub(super) fn new(record: &Record, user: &User, client_metadata: &Texts) -> Option<Self> {
        // The device that the user once signed in from by password is not this session's.
        let device = record.devices.find(&user.username).filter(|_| !user.oauth);
        Some(Self {
            mark: record.mark(),
            refresh_token: user.tokens.refresh_token.clone()?,
            device_key: device.map(|device| device.key.clone()),
            user: user.clone(),
            lost_device: None,
            client_metadata: client_metadata.clone(),
            clock: record.clock,
            classic: false,
            repeated: false,
        })
    }

    /// Whether the service may replace the refresh token: the tokens of clients that rotate have `origin_jti`, as have all
    /// that can be revoked.
    pub(super) fn may_rotate(&self) -> bool {
        let claims = token::claims(&self.user.tokens.access_token);
        claims.is_none_or(|claims| claims.contains_key("origin_jti"))
    }

    /// Whether this is the session whose refresh token was sent.
    pub(super) fn is_about(&self, record: &Record) -> bool {
        let stored = record.user.as_ref().and_then(|user| user.tokens.refresh_token.as_deref());
        record.generation == self.mark.generation && stored == Some(self.refresh_token.as_str())
    }

    /// The request that exchanges the token.
    pub(super) fn request(&self, pool: &UserPool) -> Result<Request> {
        if self.classic {
            let body = InitiateAuth {
                auth_flow: "REFRESH_TOKEN_AUTH",
                auth_parameters: AuthParameters {
                    refresh_token: &self.refresh_token,
                    secret_hash: pool.secret_hash(&self.user.username),
                    device_key: self.device_key.as_deref(),
                },
                client_id: &pool.client_id,
                client_metadata: metadata(&self.client_metadata),
            };
            return wire::user_pool(pool, INITIATE_AUTH, Retry::Throttled, &body);
        }
        let body = GetTokensFromRefreshToken {
            refresh_token: &self.refresh_token,
            client_secret: pool.client_secret.as_ref().map(|secret| secret.expose().as_str()),
            device_key: self.device_key.as_deref(),
            client_id: &pool.client_id,
            client_metadata: metadata(&self.client_metadata),
        };
        wire::user_pool(pool, EXCHANGE, Retry::Throttled, &body)
    }

    /// Takes in the answer that came at `now` by the device's clock, or the error that none came.
    pub(super) fn receive(&mut self, now: i64, answer: Result<Response>) -> Answer {
        let error = match answer.and_then(|response| self.read(now, &response)) {
            Ok((tokens, clock)) => return Answer::Renewed(tokens, clock),
            Err(error) => error,
        };
        match error.code {
            _ if !self.classic && is_unknown_operation(&error) => self.classic = true,
            Code::ResourceNotFoundException if self.device_key.is_some() => {
                self.lost_device = self.device_key.take();
            }
            // Half an answer is none. The first time, the same token is sent again at once: with rotation it may have been
            // exchanged already, and is honoured for a short grace period only.
            Code::NetworkError | Code::InvalidResponse if !self.repeated => self.repeated = true,
            _ if ends_session(&error) => return Answer::Ended(error),
            _ => return Answer::Kept(error),
        }
        Answer::SendAgain
    }

    fn read(&self, now: i64, response: &Response) -> Result<(Tokens, Clock)> {
        let operation = if self.classic { INITIATE_AUTH } else { EXCHANGE };
        let mut clock = self.clock;
        clock.learn(now, response);
        let answer = wire::answer(operation, response)?;
        let result = Reader::answer(&answer).member("AuthenticationResult");
        let tokens = Tokens::read(&result, clock.server_time(now), Some(&self.refresh_token))
            .map_err(|error| error.during(operation))?;
        if response.date().is_none() {
            // The device's clock may be off without a `Date` header to tell: a new token was issued just now.
            clock.learn_time(now, tokens.issued_at);
        }
        Ok((tokens, clock))
    }
}

/// The closed list of errors after which a refresh token is worth nothing. Everything else keeps the session.
fn ends_session(error: &Error) -> bool {
    match error.code {
        // A wrong secret is a mistake in the configuration: it must not sign anybody out.
        Code::NotAuthorizedException => !error.message.to_ascii_lowercase().contains("secret"),
        Code::PasswordResetRequiredException
        | Code::RefreshTokenReuseException
        | Code::TokenRevokedException
        | Code::UserNotConfirmedException
        | Code::UserNotFoundException => true,
        _ => false,
    }
}

/// Emulators that do not know the newer operation say so in these ways.
fn is_unknown_operation(error: &Error) -> bool {
    matches!(
        error.name(),
        "UnknownOperationException" | "InvalidAction" | "NotImplementedException" | "Unsupported"
    )
}

fn metadata(texts: &Texts) -> Option<&Texts> {
    (!texts.0.is_empty()).then_some(texts)
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct GetTokensFromRefreshToken<'a> {
    refresh_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_key: Option<&'a str>,
    client_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<&'a Texts>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct InitiateAuth<'a> {
    auth_flow: &'static str,
    auth_parameters: AuthParameters<'a>,
    client_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_metadata: Option<&'a Texts>,
}

#[derive(Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
struct AuthParameters<'a> {
    refresh_token: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret_hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device_key: Option<&'a str>,
}
