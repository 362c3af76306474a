//! The in-memory pool as the service behind a test.

use cognito_pool::{Cognito, HttpRequest};
use cognito_wasm::http::{Request, Response};
use cognito_wasm::value::Value;
use serde_json::{Value as Json, json};

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
            headers: request
                .value()
                .get("headers")
                .entries()
                .iter()
                .map(|(name, value)| (name.clone(), value.text().into()))
                .collect(),
            body: request.body().to_owned().into_bytes(),
        });
        let headers: Vec<_> = Response::HEADERS
            .iter()
            .filter_map(|name| Some(((*name).into(), answer.header(name)?.into())))
            .collect();
        (answer.status != 0).then(|| {
            let body = String::from_utf8(answer.body.clone()).unwrap();
            Response::new(answer.status, Value::from(headers), &body)
        })
    }
}

/// A pool with these settings and one client; no users.
pub fn pool_with(settings: &Json, client: &Json) -> World<Pool> {
    let cognito = Cognito::fixed(11, NOW);
    let id = cognito.control("createPool", settings).unwrap()["userPoolId"].clone();
    let mut client = client.clone();
    client["userPoolId"] = id.clone();
    let client = cognito.control("createClient", &client).unwrap();
    let config = json!({
        "userPoolId": id, "userPoolClientId": client["clientId"], "userPoolClientSecret": client["clientSecret"],
    });
    let text = |json: &Json| json.as_str().unwrap().to_owned();
    World::with_config(Pool { cognito, id: text(&id), client: text(&client["clientId"]) }, &config)
}

/// A pool with these settings, and Ada.
pub fn pool(settings: &Json) -> World<Pool> {
    let mut world = pool_with(settings, &json!({}));
    world.add_user(&json!({}));
    world
}

/// What Ada types.
pub fn ada(flow: &str) -> Json {
    json!({ "username": "ada", "password": PASSWORD, "options": { "authFlowType": flow } })
}

impl World<Pool> {
    /// Runs a command of the pool, on this pool.
    pub fn control(&self, command: &str, arguments: &Json) -> Json {
        let mut arguments = arguments.clone();
        arguments["userPoolId"] = json!(self.service.id);
        self.service.cognito.control(command, &arguments).unwrap()
    }

    /// Adds a user, Ada unless told otherwise, with a confirmed e-mail address and phone. Returns the sub.
    pub fn add_user(&mut self, changes: &Json) -> String {
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

    pub fn change_user(&self, changes: &Json) {
        let mut changes = changes.clone();
        changes["username"] = json!("ada");
        self.control("updateUser", &changes);
    }

    /// What the service holds about Ada.
    pub fn view(&self) -> Json {
        self.control("user", &json!({ "username": "ada" }))
    }

    /// A fault for the next requests, see the pool's commands.
    pub fn fault(&self, fault: &Json) {
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
        outcome.unwrap().done().tokens.access().to_owned()
    }
}
