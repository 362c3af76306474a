//! A service that follows a script, answers that it gives, and applications that speak to it.

use std::collections::VecDeque;

use cognito_wasm::aws::held::Output;
use cognito_wasm::error::{Code, Result};
use cognito_wasm::http::{Request, Response};
use serde_json::{Value, json};

use super::records::{read, record};
use super::{App, CLIENT, IDENTITY_POOL, Renewal, Service, USER_POOL};

pub const ID: &str = "us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
pub const OTHER_ID: &str = "us-east-1:ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee";
pub const ROLE: &str = "arn:aws:iam::123456789012:role/authenticated";

pub fn id(id: &str) -> Response {
    ok(json!({ "IdentityId": id }))
}

pub fn credentials(id: &str) -> Response {
    ok(json!({
        "IdentityId": id,
        "Credentials": {
            "AccessKeyId": "ASIAEXAMPLE", "SecretKey": "sec/ret", "SessionToken": "to+ken",
            "Expiration": 1_795_255_507.25,
        },
    }))
}

/// Credentials that end at this time, Unix milliseconds.
pub fn credentials_until(expiration: i64) -> Response {
    ok(json!({
        "IdentityId": ID,
        "Credentials": {
            "AccessKeyId": format!("ASIA{expiration}"), "SecretKey": "s", "SessionToken": "t",
            "Expiration": expiration / 1000,
        },
    }))
}

pub const MISMATCH: &str =
    "Logins don't match. Please include at least one valid login for this identity or identity pool.";

/// Google's login, whose identity is known from an earlier answer.
pub fn google(script: Script) -> App<Script> {
    google_with(script, &json!({ "hasLogins": true }))
}

pub fn google_with(script: Script, options: &Value) -> App<Script> {
    let mut app = App::scripted(script).source(options);
    let logins = json!({ "accounts.google.com": "google-token" });
    app.renewals.extend(vec![Renewal::Logins(logins); 9]);
    app
}

/// Somebody who is signed in, with a kept identity of their own or of a guest.
pub fn signed_in(script: Script, identities: &Value) -> App<Script> {
    let mut app = App::scripted(script);
    let mut stored: Value = serde_json::from_str(&record(&json!({ "sub": "1" })).write()).unwrap();
    stored["identities"] = json!({ IDENTITY_POOL: identities });
    app.store(&read(&stored));
    app
}

pub fn kept(script: Script) -> App<Script> {
    signed_in(script, &json!({ "user": ID, "login": "1" }))
}

pub fn guest_of(script: Script) -> App<Script> {
    signed_in(script, &json!({ "guest": ID }))
}

pub fn code(result: Result<Output>) -> Code {
    result.map(|_| ()).unwrap_err().code
}

pub fn guest_id(app: &App<Script>) -> Option<String> {
    app.record().identities.get(IDENTITY_POOL).and_then(|ids| ids.guest.clone())
}

/// Answers in order, and insists that nothing else is asked.
#[derive(Debug, Default)]
pub struct Script(VecDeque<(&'static str, Option<Response>)>);

impl Script {
    pub fn then(mut self, operation: &'static str, response: Response) -> Self {
        self.0.push_back((operation, Some(response)));
        self
    }

    pub fn lost(mut self, operation: &'static str) -> Self {
        self.0.push_back((operation, None));
        self
    }

    pub fn refuse(self, operation: &'static str, code: &str, message: &str) -> Self {
        self.then(operation, refusal(code, message))
    }

    pub fn is_over(&self) -> bool {
        self.0.is_empty()
    }
}

impl Service for Script {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let next = self.0.pop_front();
        let (operation, response) = next.unwrap_or_else(|| panic!("nothing answers {}", request.operation));
        assert_eq!(request.operation, operation, "{}", request.body);
        response
    }
}

pub fn ok(body: Value) -> Response {
    Response { status: 200, body: body.to_string(), ..Response::default() }
}

pub fn refusal(code: &str, message: &str) -> Response {
    let body = json!({ "__type": code, "message": message }).to_string();
    Response { status: 400, body, ..Response::default() }
}

impl App<Script> {
    pub fn scripted(script: Script) -> Self {
        Self::new(
            script,
            &json!({
                "userPoolId": USER_POOL, "userPoolClientId": CLIENT, "identityPoolId": IDENTITY_POOL,
                "allowGuestAccess": true,
            }),
        )
    }
}
