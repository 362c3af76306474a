//! A service that follows a script: for answers that no pool would give, or not at the wanted moment.

use std::collections::VecDeque;

use cognito_wasm::http::{Request, Response};
use serde_json::{Value, json};

use super::{NOW, Service, World, jwt};

/// Answers in the order of the script, and insists that nothing else is asked.
#[derive(Debug, Default)]
pub struct Script(VecDeque<(&'static str, Option<Response>)>);

impl Script {
    /// The answer to the next request, which must be of this operation.
    pub fn then(mut self, operation: &'static str, response: Response) -> Self {
        self.0.push_back((operation, Some(response)));
        self
    }

    /// The answer to the next request gets lost.
    pub fn lost(mut self, operation: &'static str) -> Self {
        self.0.push_back((operation, None));
        self
    }

    pub fn initiate(self, answer: Value) -> Self {
        self.then("InitiateAuth", ok(answer))
    }

    pub fn respond(self, answer: Value) -> Self {
        self.then("RespondToAuthChallenge", ok(answer))
    }

    pub fn refuse(self, operation: &'static str, code: &str, message: &str) -> Self {
        self.then(operation, refusal(code, message))
    }

    pub fn world(self) -> World<Self> {
        World::new(self)
    }

    pub fn is_over(&self) -> bool {
        self.0.is_empty()
    }
}

impl Service for Script {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let (operation, response) = self
            .0
            .pop_front()
            .unwrap_or_else(|| panic!("the script has no answer to {}: {}", request.operation, request.body));
        assert_eq!(request.operation, operation, "{}", request.body);
        response
    }
}

pub fn ok(body: Value) -> Response {
    text(200, &body.to_string())
}

/// An answer with this status and body.
pub fn text(status: u16, body: &str) -> Response {
    Response { status, body: body.to_owned(), ..Response::default() }
}

pub fn refusal(code: &str, message: &str) -> Response {
    let status = if code == "InternalErrorException" { 500 } else { 400 };
    text(status, &json!({ "__type": code, "message": message }).to_string())
}

/// A challenge as the service poses it.
pub fn challenge(name: &str, session: &str, parameters: Value) -> Value {
    json!({ "ChallengeName": name, "Session": session, "ChallengeParameters": parameters })
}

/// `PASSWORD_VERIFIER` or `DEVICE_PASSWORD_VERIFIER` with values that can be computed with.
pub fn verifier(name: &str, session: &str) -> Value {
    challenge(
        name,
        session,
        json!({
            "SALT": "a1b2c3d4e5f60718",
            "SRP_B": "b".repeat(700),
            "SECRET_BLOCK": "c2VjcmV0IGJsb2Nr",
            "USER_ID_FOR_SRP": "ada-id",
            "USERNAME": "ada-id",
        }),
    )
}

/// Tokens of the user `ada-id`.
pub fn tokens() -> Value {
    let claims =
        json!({ "username": "ada-id", "sub": "ada-id", "iat": NOW / 1000, "exp": NOW / 1000 + 3600 });
    json!({
        "ChallengeParameters": {},
        "AuthenticationResult": {
            "AccessToken": jwt(&claims),
            "IdToken": jwt(&claims),
            "RefreshToken": "refresh-1",
            "ExpiresIn": 3600,
            "TokenType": "Bearer",
        },
    })
}

/// Tokens that come with a new device.
pub fn tokens_with_device(key: &str) -> Value {
    let mut answer = tokens();
    answer["AuthenticationResult"]["NewDeviceMetadata"] =
        json!({ "DeviceKey": key, "DeviceGroupKey": "-group" });
    answer
}
