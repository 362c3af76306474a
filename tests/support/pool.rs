//! The in-memory pool as the service behind a test.

use cognito_pool::{Cognito, HttpRequest};
use cognito_wasm::http::{Headers, Request, Response};
use serde_json::{Value, json};

use super::{NOW, Service, World};

pub const PASSWORD: &str = "Correct-horse-1";

/// A base32 secret of an authenticator app.
pub const APP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// One user pool with one app client.
#[derive(Debug)]
pub struct Pool {
    pub cognito: Cognito,
    pub id: String,
    pub client: String,
}

impl Service for Pool {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let answer = self.cognito.handle(&HttpRequest {
            method: "POST".into(),
            path: "/".into(),
            headers: request.headers.iter().map(|(name, value)| ((*name).into(), value.clone())).collect(),
            body: request.body.clone().into_bytes(),
        });
        let pairs = Headers::NAMES.iter().filter_map(|name| Some((*name, answer.header(name)?)));
        (answer.status != 0).then(|| Response {
            status: answer.status,
            headers: Headers::from_pairs(pairs),
            body: String::from_utf8(answer.body.clone()).unwrap(),
        })
    }
}

impl Pool {
    /// Runs an operation of the service, past the client.
    pub fn operate(&self, operation: &str, body: &Value) -> Value {
        let target = format!("AWSCognitoIdentityProviderService.{operation}");
        let answer = self.cognito.handle(&HttpRequest {
            method: "POST".into(),
            path: "/".into(),
            headers: vec![
                ("content-type".into(), "application/x-amz-json-1.1".into()),
                ("x-amz-target".into(), target),
            ],
            body: body.to_string().into_bytes(),
        });
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        if answer.body.is_empty() { json!({}) } else { serde_json::from_slice(&answer.body).unwrap() }
    }
}

/// A pool with these settings and one client; no users.
pub fn pool_with(settings: &Value, client: &Value) -> World<Pool> {
    let cognito = Cognito::fixed(11, NOW);
    let id = cognito.control("createPool", settings).unwrap()["userPoolId"].clone();
    let mut client = client.clone();
    client["userPoolId"] = id.clone();
    let client = cognito.control("createClient", &client).unwrap();
    let config = json!({
        "userPoolId": id, "userPoolClientId": client["clientId"], "userPoolClientSecret": client["clientSecret"],
    });
    let text = |json: &Value| json.as_str().unwrap().to_owned();
    World::with_config(Pool { cognito, id: text(&id), client: text(&client["clientId"]) }, &config)
}

/// A pool with these settings, and Ada.
pub fn pool(settings: &Value) -> World<Pool> {
    let mut world = pool_with(settings, &json!({}));
    world.add_user(&json!({}));
    world
}

/// What Ada types: her password, where the flow uses one.
pub fn ada(flow: &str) -> Value {
    let password = (flow != "CUSTOM_WITHOUT_SRP").then_some(PASSWORD);
    json!({ "username": "ada", "password": password, "options": { "authFlowType": flow } })
}

impl World<Pool> {
    /// Runs a command of the pool, on this pool.
    pub fn control(&self, command: &str, arguments: &Value) -> Value {
        let mut arguments = arguments.clone();
        arguments["userPoolId"] = json!(self.service.id);
        self.service.cognito.control(command, &arguments).unwrap()
    }

    /// Adds a user, Ada unless told otherwise, with a confirmed e-mail address and phone. Returns the sub.
    pub fn add_user(&mut self, changes: &Value) -> String {
        let mut user = json!({
            "username": "ada",
            "password": PASSWORD,
            "attributes": { "email": "ada@example.org", "phone_number": "+15550100" },
        });
        for (name, value) in changes.as_object().unwrap() {
            user[name] = value.clone();
        }
        self.control("createUser", &user)["sub"].as_str().unwrap().to_owned()
    }

    pub fn change_user(&self, changes: &Value) {
        let mut changes = changes.clone();
        changes["username"] = json!("ada");
        self.control("updateUser", &changes);
    }

    /// What the service holds about Ada.
    pub fn view(&self) -> Value {
        self.control("user", &json!({ "username": "ada" }))
    }

    /// A fault for the next requests, see the pool's commands.
    pub fn fault(&self, fault: &Value) {
        self.service.cognito.control("fault", fault).unwrap();
    }

    /// Lets time pass, here and there.
    pub fn pass(&self, seconds: i64) {
        self.host.advance(seconds * 1000);
        self.service.cognito.advance(seconds);
    }

    /// The code that was sent last.
    pub fn code(&self) -> String {
        let outbox = self.service.cognito.control("outbox", &json!({})).unwrap();
        let messages = outbox["messages"].as_array().unwrap();
        messages.last().expect("a code was sent")["code"].as_str().unwrap().to_owned()
    }

    /// The code of an authenticator app with this secret.
    pub fn app_code(&self, secret: &str) -> String {
        let answer = self.service.cognito.control("totp", &json!({ "secret": secret })).unwrap();
        answer["code"].as_str().unwrap().to_owned()
    }

    /// Signs Ada in with the password alone, and gives her access token.
    pub fn access_token(&mut self) -> String {
        let (_, outcome) = self.sign_in(&ada("USER_PASSWORD_AUTH"));
        outcome.unwrap().done().tokens.access_token.clone()
    }
}
