//! The pool of the tests as the service, with Ada in it.

use cognito_pool::{Cognito, HttpRequest};
use cognito_wasm::http::{Headers, Request, Response};
use cognito_wasm::session::record::Record;
use serde_json::{Value, json};

use super::records::{read, text};
use super::{App, NOW, PASSWORD, Service};

/// The pool of the tests.
#[derive(Debug)]
pub struct Pool {
    pub cognito: Cognito,
    pub id: String,
    pub client: String,
}

impl Pool {
    fn send(&self, headers: Vec<(String, String)>, body: &str) -> Option<Response> {
        let (method, path) = ("POST".into(), "/".into());
        let answer =
            self.cognito.handle(&HttpRequest { method, path, headers, body: body.as_bytes().to_vec() });
        let pairs = Headers::NAMES.iter().filter_map(|name| Some((*name, answer.header(name)?)));
        let headers = Headers::from_pairs(pairs);
        let body = String::from_utf8(answer.body.clone()).unwrap();
        (answer.status != 0).then_some(Response { status: answer.status, headers, body })
    }

    /// Tokens of Ada.
    fn tokens(&self) -> Value {
        let body = json!({
            "AuthFlow": "USER_PASSWORD_AUTH", "ClientId": self.client,
            "AuthParameters": { "USERNAME": "ada", "PASSWORD": PASSWORD },
        });
        let target = "AWSCognitoIdentityProviderService.InitiateAuth";
        let headers = vec![
            ("content-type".into(), "application/x-amz-json-1.1".into()),
            ("x-amz-target".into(), target.into()),
        ];
        let answer = self.send(headers, &body.to_string()).unwrap();
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        answer["AuthenticationResult"].clone()
    }
}

impl Service for Pool {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let headers = request.headers.iter().map(|(name, value)| ((*name).into(), value.clone())).collect();
        self.send(headers, &request.body)
    }
}

impl App<Pool> {
    /// An identity pool that knows the user pool of the tests, and Ada; `settings` as the pool's README lists them.
    pub fn with_pool(settings: &Value) -> Self {
        let cognito = Cognito::fixed(11, NOW);
        let id = text(&cognito.control("createPool", &json!({})).unwrap()["userPoolId"]);
        let client =
            text(&cognito.control("createClient", &json!({ "userPoolId": id })).unwrap()["clientId"]);
        let user = json!({ "userPoolId": id, "username": "ada", "password": PASSWORD });
        cognito.control("createUser", &user).unwrap();
        let mut settings = settings.clone();
        settings["userPools"] = json!([{ "userPoolId": id, "clientId": client }]);
        let created = cognito.control("createIdentityPool", &settings).unwrap();
        let config = json!({
            "userPoolId": id, "userPoolClientId": client, "allowGuestAccess": true,
            "identityPoolId": created["identityPoolId"],
        });
        Self::new(Pool { cognito, id, client }, &config)
    }

    pub fn identity_pool(&self) -> String {
        self.config.identity_pool().unwrap().id.clone()
    }

    pub fn provider(&self) -> String {
        format!("cognito-idp.us-east-1.amazonaws.com/{}", self.service.id)
    }

    pub fn control(&self, command: &str, arguments: &Value) -> Value {
        let mut arguments = arguments.clone();
        arguments["userPoolId"] = json!(self.service.id);
        self.service.cognito.control(command, &arguments).unwrap()
    }

    /// A record in which Ada is signed in, with new tokens.
    pub fn ada(&self, generation: i64) -> Record {
        let tokens = self.service.tokens();
        read(&json!({
            "version": 1, "generation": generation,
            "user": {
                "username": "ada", "accessToken": tokens["AccessToken"], "idToken": tokens["IdToken"],
                "expiresAt": 0, "issuedAt": 0,
            },
        }))
    }

    /// Signs Ada in: the guest's identity stays in the record.
    pub fn sign_in(&mut self) {
        let record = self.ada(self.record().generation + 1);
        let identities = self.record().identities;
        self.store(&Record { identities, ..record });
    }
}
