//! A bench: one service with one pool, and calls by name.
#![allow(dead_code, unreachable_pub, reason = "every test takes what it needs")]
#![allow(missing_debug_implementations, clippy::doc_markdown, reason = "for tests alone")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

pub mod oauth;

use cognito_pool::{Cognito, HttpRequest, HttpResponse};
use serde_json::{Value, json};

/// Sat Nov 21 09:05:07 UTC 2026.
pub const NOW: i64 = 1_795_251_907_000;
pub const PASSWORD: &str = "Passw0rd!";

pub struct Bench {
    pub cognito: Cognito,
    pub pool: String,
    pub client: String,
}

impl Bench {
    /// A pool with these settings, a client with those, and the user `alice`.
    pub fn new(pool: &Value, client: Value) -> Self {
        let cognito = Cognito::fixed(7, NOW);
        let text = |value: Value, name: &str| value[name].as_str().unwrap().to_owned();
        let pool = text(cognito.control("createPool", pool).unwrap(), "userPoolId");
        let mut client = client;
        client["userPoolId"] = json!(pool);
        let client = text(cognito.control("createClient", &client).unwrap(), "clientId");
        let bench = Self { cognito, pool, client };
        bench.user("alice", json!({"attributes": {"email": "alice@example.com"}}));
        bench
    }

    /// Makes a user with the usual password.
    pub fn user(&self, name: &str, mut members: Value) {
        members["userPoolId"] = json!(self.pool);
        members["username"] = json!(name);
        members["password"] = json!(PASSWORD);
        self.cognito.control("createUser", &members).unwrap();
    }

    /// Runs a control command on the pool.
    pub fn control(&self, command: &str, mut arguments: Value) -> Value {
        arguments["userPoolId"] = json!(self.pool);
        self.cognito.control(command, &arguments).unwrap()
    }

    pub fn raw(&self, operation: &str, body: &Value) -> HttpResponse {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        self.cognito.handle(&HttpRequest {
            method: "POST".to_owned(),
            path: "/".to_owned(),
            headers: vec![
                header("Content-Type", "application/x-amz-json-1.1"),
                header("X-Amz-Target", &format!("AWSCognitoIdentityProviderService.{operation}")),
            ],
            body: body.to_string().into_bytes(),
        })
    }

    /// An operation that must succeed.
    pub fn call(&self, operation: &str, body: Value) -> Value {
        let response = self.raw(operation, &self.with_client(operation, body));
        let text = String::from_utf8(response.body).unwrap();
        assert_eq!(response.status, 200, "{operation}: {text}");
        if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() }
    }

    /// An operation that must be refused: type and message.
    pub fn refusal(&self, operation: &str, body: Value) -> String {
        let response = self.raw(operation, &self.with_client(operation, body));
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        assert_ne!(response.status, 200, "{operation} succeeded: {body}");
        format!("{}: {}", body["__type"].as_str().unwrap(), body["message"].as_str().unwrap())
    }

    pub fn sign_in(&self, name: &str) -> Value {
        self.call("InitiateAuth", password(name))
    }

    pub fn respond(&self, name: &str, challenge: &Value, answers: Value) -> Value {
        self.call("RespondToAuthChallenge", answer(name, challenge, answers))
    }

    /// The newest code in the outbox.
    pub fn code(&self) -> String {
        let messages = self.cognito.control("outbox", &json!({})).unwrap();
        messages["messages"].as_array().unwrap().last().unwrap()["code"].as_str().unwrap().to_owned()
    }

    fn with_client(&self, operation: &str, mut body: Value) -> Value {
        let names_client = [
            "InitiateAuth",
            "RespondToAuthChallenge",
            "GetTokensFromRefreshToken",
            "RevokeToken",
            "SignUp",
            "ConfirmSignUp",
            "ForgotPassword",
            "ConfirmForgotPassword",
            "ResendConfirmationCode",
        ];
        if names_client.contains(&operation) && body.get("ClientId").is_none() {
            body["ClientId"] = json!(self.client);
        }
        body
    }
}

/// InitiateAuth with the usual password.
pub fn password(name: &str) -> Value {
    json!({"AuthFlow": "USER_PASSWORD_AUTH", "AuthParameters": {"USERNAME": name, "PASSWORD": PASSWORD}})
}

/// RespondToAuthChallenge to what the last answer asked for.
pub fn answer(name: &str, challenge: &Value, mut answers: Value) -> Value {
    answers["USERNAME"] = json!(name);
    json!({
        "ChallengeName": challenge["ChallengeName"],
        "Session": challenge["Session"],
        "ChallengeResponses": answers,
    })
}

/// A member of AuthenticationResult.
pub fn token(answer: &Value, name: &str) -> String {
    answer["AuthenticationResult"][name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name} in {answer}"))
        .to_owned()
}
