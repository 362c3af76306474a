//! The service reduced to its sessions: refresh tokens that rotate, are spent, revoked and reused.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test file uses a part of this, and a test may stop at the first surprise"
)]

use std::collections::BTreeMap;

use cognito_wasm::http::{Request, Response};
use cognito_wasm::session::record::{Record, User};
use cognito_wasm::token::Tokens;
use serde_json::{Value, json};

use crate::support::{NOW, Service, jwt};

/// The sessions of one user.
#[derive(Clone, Debug, Default, Hash)]
pub struct Model {
    /// Refresh tokens are replaced when they are used.
    pub rotates: bool,
    /// The last refresh token is taken once more.
    pub grace: bool,
    /// So many answers get lost.
    pub losses: u32,
    /// How often a refresh token was used that had been replaced.
    pub reuses: u32,
    sessions: BTreeMap<String, Session>,
    minted: i64,
}

#[derive(Clone, Debug, Default, Hash)]
struct Session {
    /// The number of the newest refresh token.
    newest: u32,
    revoked: bool,
}

impl Model {
    /// A service whose refresh tokens rotate, without grace.
    pub fn rotating() -> Self {
        Self { rotates: true, ..Self::default() }
    }

    /// Begins a session; its tokens end so many seconds from now.
    pub fn sign_in(&mut self, seconds: i64) -> Value {
        let session = format!("s{}", self.sessions.len());
        self.sessions.insert(session.clone(), Session::default());
        self.tokens(&session, seconds)
    }

    /// Whether this refresh token is the newest one of a session that was not revoked.
    pub fn is_good(&self, refresh_token: &str) -> bool {
        let (session, number) = parts(refresh_token);
        let session = &self.sessions[session];
        !session.revoked && (session.newest == number || (self.grace && session.newest == number + 1))
    }

    fn tokens(&mut self, session: &str, seconds: i64) -> Value {
        self.minted += 1;
        let now = NOW / 1000;
        let claims = json!({
            "username": "ada", "sub": "1", "origin_jti": session, "jti": self.minted,
            "iat": now, "exp": now + seconds + self.minted,
        });
        let refresh_token = format!("{session}.{}", self.sessions[session].newest);
        json!({ "AuthenticationResult": { "AccessToken": jwt(&claims), "RefreshToken": refresh_token } })
    }

    fn renew(&mut self, refresh_token: &str) -> Result<Value, &'static str> {
        let (name, number) = parts(refresh_token);
        let (rotates, grace) = (self.rotates, self.grace);
        let session = self.sessions.get_mut(name).unwrap();
        if session.revoked {
            return Err("NotAuthorizedException");
        }
        if number != session.newest && !(grace && number + 1 == session.newest) {
            self.reuses += 1;
            return Err("RefreshTokenReuseException");
        }
        if rotates {
            session.newest = number + 1;
        }
        let name = name.to_owned();
        Ok(self.tokens(&name, 3600))
    }

    fn revoke(&mut self, name: &str) -> Value {
        self.sessions.get_mut(name).unwrap().revoked = true;
        json!({})
    }
}

impl Service for Model {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let body: Value = serde_json::from_str(&request.body).unwrap();
        let text = |name: &str| body[name].as_str().unwrap_or_default();
        let answer = match request.operation {
            "InitiateAuth" => Ok(self.sign_in(3600)),
            "GetTokensFromRefreshToken" => self.renew(text("RefreshToken")),
            "RevokeToken" => Ok(self.revoke(parts(text("Token")).0)),
            "GlobalSignOut" => {
                let names: Vec<_> = self.sessions.keys().cloned().collect();
                for name in &names {
                    self.revoke(name);
                }
                Ok(json!({}))
            }
            operation => panic!("{operation} is unknown"),
        };
        if let Some(left) = self.losses.checked_sub(1) {
            self.losses = left;
            return None;
        }
        let (status, body) = match answer {
            Ok(body) => (200, body),
            Err(name) => (400, json!({ "__type": name, "message": "refused" })),
        };
        Some(Response { status, body: body.to_string(), ..Response::default() })
    }
}

/// A record of the session that the model began first, whose tokens have ended.
pub fn expired_record(model: &mut Model) -> Record {
    let answer = model.sign_in(-100);
    let result = &answer["AuthenticationResult"];
    let text = |name: &str| result[name].as_str().unwrap().to_owned();
    let tokens = Tokens {
        access_token: text("AccessToken"),
        id_token: None,
        refresh_token: Some(text("RefreshToken")),
        expires_at: NOW - 100_000,
        issued_at: NOW - 3_700_000,
    };
    let user = User { tokens, username: "ada".into(), login: Some("ada".into()), ..User::default() };
    Record { generation: 1, user: Some(user), ..Record::default() }
}

fn parts(refresh_token: &str) -> (&str, u32) {
    let (session, number) = refresh_token.split_once('.').unwrap();
    (session, number.parse().unwrap())
}
