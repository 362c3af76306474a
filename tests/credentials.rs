//! AWS credentials: which requests they take, what heals itself, whose they are and how long they serve.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::cloned_ref_to_slice_refs,
    clippy::expect_used,
    clippy::unnecessary_wraps,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::{Code, Error, Result};
use cognito_wasm::flow::credentials::{Fetch, Fetched, Identity, Step, Wanted};
use cognito_wasm::flow::devices::Devices;
use cognito_wasm::flow::logins::Logins;
use cognito_wasm::flow::web_identity::Flow;
use cognito_wasm::flow::{retry, unlink};
use cognito_wasm::http::{Request, Response};
use cognito_wasm::session::{Caller, Held, Record};
use cognito_wasm::sigv4::Credentials;
use cognito_wasm::value::Value;
use serde_json::{Value as Json, json};
use support::pool::{Pool, ada, pool};
use support::script::{Script, ok, refusal};
use support::{NOW, Service, World, jwt, value};

const USER_POOL: &str = "us-east-1_Test12345";
const IDENTITY_POOL: &str = "us-east-1:11111111-2222-3333-4444-555555555555";
const ID: &str = "us-east-1:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
const OTHER_ID: &str = "us-east-1:ffffffff-bbbb-cccc-dddd-eeeeeeeeeeee";
const GET: &str = "GetCredentialsForIdentity";

/// An application with an identity pool, and what it sent.
struct App<S> {
    world: World<S>,
    sent: Vec<(String, String)>,
    /// What to ask with after `RenewLogins`.
    renewed: Vec<Logins>,
}

impl App<Script> {
    fn scripted(script: Script) -> Self {
        let config = json!({
            "userPoolId": USER_POOL, "userPoolClientId": "client", "identityPoolId": IDENTITY_POOL,
            "allowGuestAccess": true,
        });
        Self::new(World::with_config(script, &config))
    }
}

impl App<Pool> {
    /// An identity pool that knows the user pool of the tests; `settings` as its README lists them.
    fn with_pool(settings: &Json) -> Self {
        let mut world = pool(&json!({}));
        let mut settings = settings.clone();
        let (user_pool, client) = (world.service.id.clone(), world.service.client.clone());
        settings["userPools"] = json!([{ "userPoolId": user_pool, "clientId": client }]);
        let created = world.service.cognito.control("createIdentityPool", &settings).unwrap();
        let config = json!({
            "userPoolId": user_pool, "userPoolClientId": client, "allowGuestAccess": true,
            "identityPoolId": created["identityPoolId"],
        });
        world.config = cognito_wasm::config::Config::parse(&value(&config)).unwrap();
        Self::new(world)
    }

    fn identity_pool(&self) -> String {
        self.world.config.identity_pool().unwrap().id().text().to_owned()
    }

    /// A record in which Ada is signed in.
    fn signed_in(&mut self) -> Record {
        let (_, outcome) = self.world.sign_in(&ada("USER_PASSWORD_AUTH"));
        let mut record = Record::default();
        record.sign_in(&outcome.unwrap().done(), &Devices::default());
        record
    }

    fn logins(&self, record: &Record) -> Logins {
        record.logins(&self.world.host, &self.world.config).unwrap()
    }
}

impl<S: Service> App<S> {
    fn new(world: World<S>) -> Self {
        Self { world, sent: Vec::new(), renewed: Vec::new() }
    }

    fn fetch(&mut self, logins: Logins, identity: Option<Identity>, flow: Flow) -> Result<Fetched> {
        let wanted = Wanted { logins, identity, flow };
        let (mut fetch, mut request) = Fetch::start(&self.world.host, &self.world.config, wanted)?;
        for _ in 0..8 {
            let response = self.send(&request);
            request = match fetch.receive(&self.world.host, &self.world.config, &response)? {
                Step::Send(request) => request,
                Step::RenewLogins(error) => {
                    assert_eq!(error.code, Code::NotAuthorizedException);
                    let logins = self.renewed.pop().expect("the logins are renewed once");
                    fetch.renewed(&self.world.host, &self.world.config, logins)?
                }
                Step::Done(fetched) => return Ok(*fetched),
            };
        }
        panic!("it goes round in circles: {:?}", self.operations());
    }

    fn send(&mut self, request: &Request) -> Response {
        self.sent.push((request.operation().to_owned(), request.body().to_owned()));
        self.world.service.answer(request).unwrap()
    }

    fn operations(&self) -> Vec<&str> {
        self.sent.iter().map(|(operation, _)| operation.as_str()).collect()
    }

    fn body(&self, number: usize) -> Json {
        serde_json::from_str(&self.sent[number].1).unwrap()
    }
}

fn enhanced() -> Flow {
    Flow { role: value(&json!({})) }
}

fn flow(options: &Json) -> Result<Flow> {
    Flow::parse(&value(options))
}

fn basic() -> Flow {
    flow(&json!({ "flow": "basic", "roleArn": "arn:aws:iam::123456789012:role/authenticated" })).unwrap()
}

fn kept(id: &str) -> Option<Identity> {
    Some(Identity::Kept(id.into()))
}

fn guest(id: &str) -> Option<Identity> {
    Some(Identity::Guest(id.into()))
}

fn google() -> Logins {
    Logins::one("accounts.google.com", "google-token")
}

fn id(id: &str) -> Response {
    ok(json!({ "IdentityId": id }))
}

fn credentials(id: &str) -> Response {
    ok(json!({
        "IdentityId": id,
        "Credentials": {
            "AccessKeyId": "ASIAEXAMPLE", "SecretKey": "sec/ret", "SessionToken": "to+ken",
            "Expiration": 1_795_255_507.25,
        },
    }))
}

fn mismatch() -> Response {
    refusal(
        "NotAuthorizedException",
        "Logins don't match. Please include at least one valid login for this identity or identity pool.",
    )
}

fn id_of(fetched: &Fetched) -> &str {
    fetched.credentials.identity_id().text()
}

fn code(result: Result<Fetched>) -> Code {
    result.map(|_| ()).unwrap_err().code
}

#[test]
fn a_user_gets_an_identity_and_its_credentials() {
    let mut app = App::with_pool(&json!({}));
    let record = app.signed_in();
    let token = record.user.clone().unwrap().tokens().id().map(str::to_owned).unwrap();
    let fetched = app.fetch(app.logins(&record), None, enhanced()).unwrap();
    assert_eq!(app.operations(), ["GetId", GET]);
    let logins = json!({ format!("cognito-idp.us-east-1.amazonaws.com/{}", app.world.service.id): token });
    assert_eq!(app.body(0), json!({ "IdentityPoolId": app.identity_pool(), "Logins": logins }));
    assert_eq!(app.body(1), json!({ "IdentityId": id_of(&fetched), "Logins": logins }));
    assert!(fetched.credentials.access_key_id().starts_with("ASIA"));
    assert_eq!(fetched.credentials.expiration(), NOW + 3_600_000);
    assert!(!fetched.guest_is_gone);

    let again = app.fetch(app.logins(&record), kept(id_of(&fetched)), enhanced()).unwrap();
    assert_eq!(app.operations(), ["GetId", GET, GET], "a kept identity needs no GetId");
    assert_eq!(id_of(&again), id_of(&fetched));
}

#[test]
fn a_guest_sends_no_logins() {
    let mut app = App::with_pool(&json!({}));
    let fetched = app.fetch(Logins::default(), None, enhanced()).unwrap();
    assert_eq!(app.body(0), json!({ "IdentityPoolId": app.identity_pool() }));
    assert_eq!(app.body(1), json!({ "IdentityId": id_of(&fetched) }));

    let mut app = App::with_pool(&json!({ "guests": false }));
    assert_eq!(code(app.fetch(Logins::default(), None, enhanced())), Code::NotAuthorizedException);
    assert_eq!(app.operations(), ["GetId"]);
}

#[test]
fn a_guest_who_signs_in_keeps_the_identity() {
    let mut app = App::with_pool(&json!({}));
    let as_guest = app.fetch(Logins::default(), None, enhanced()).unwrap();
    let record = app.signed_in();
    let as_user = app.fetch(app.logins(&record), guest(id_of(&as_guest)), enhanced()).unwrap();
    assert_eq!(id_of(&as_user), id_of(&as_guest));
    assert!(as_user.guest_is_gone);
    assert_eq!(app.operations(), ["GetId", GET, GET]);
    // What is left of the guest leads to a new one.
    let next = app.fetch(Logins::default(), kept(id_of(&as_guest)), enhanced()).unwrap();
    assert_ne!(id_of(&next), id_of(&as_guest));
    assert_eq!(app.operations()[3..], [GET, "GetId", GET]);
}

#[test]
fn a_guest_who_signs_in_as_somebody_known_takes_on_that_identity() {
    let mut app = App::with_pool(&json!({}));
    let record = app.signed_in();
    let known = app.fetch(app.logins(&record), None, enhanced()).unwrap();
    let as_guest = app.fetch(Logins::default(), None, enhanced()).unwrap();
    let merged = app.fetch(app.logins(&record), guest(id_of(&as_guest)), enhanced()).unwrap();
    assert_eq!(id_of(&merged), id_of(&known));
    assert!(merged.guest_is_gone);
}

#[test]
fn a_guest_whose_identity_cannot_become_the_users_keeps_it() {
    let conflict = refusal("ResourceConflictException", "This login is already linked to another identity.");
    let script =
        Script::default().then(GET, conflict).then("GetId", id(OTHER_ID)).then(GET, credentials(OTHER_ID));
    let mut app = App::scripted(script);
    let fetched = app.fetch(google(), guest(ID), enhanced()).unwrap();
    assert_eq!((id_of(&fetched), fetched.guest_is_gone), (OTHER_ID, false));

    let script =
        Script::default().then(GET, mismatch()).then("GetId", id(OTHER_ID)).then(GET, credentials(OTHER_ID));
    let mut app = App::scripted(script);
    let fetched = app.fetch(google(), guest(ID), enhanced()).unwrap();
    assert_eq!((id_of(&fetched), fetched.guest_is_gone), (OTHER_ID, true));
}

#[test]
fn an_identity_that_is_of_no_use_any_more_is_replaced_once() {
    for (error, text) in [
        ("NotAuthorizedException", "Logins don't match. Please include at least one valid login."),
        ("NotAuthorizedException", "Identity 'x' not found."),
        ("NotAuthorizedException", "Access to Identity 'x' is forbidden."),
        ("ResourceNotFoundException", "Identity 'x' not found."),
    ] {
        let healed = Script::default()
            .refuse(GET, error, text)
            .then("GetId", id(OTHER_ID))
            .then(GET, credentials(OTHER_ID));
        let mut app = App::scripted(healed);
        assert_eq!(
            app.fetch(google(), kept(ID), enhanced()).unwrap().credentials.identity_id().text(),
            OTHER_ID,
            "{text}"
        );
        assert_eq!(app.body(2)["IdentityId"], OTHER_ID);

        let lost =
            Script::default().refuse(GET, error, text).then("GetId", id(OTHER_ID)).refuse(GET, error, text);
        let mut app = App::scripted(lost);
        let refused = app.fetch(google(), kept(ID), enhanced()).map(|_| ()).unwrap_err();
        assert_eq!(
            (refused.code.name(), refused.facts.get("operation").as_str()),
            (error, Some(GET)),
            "{text}"
        );
        assert!(app.world.service.is_over());
    }
}

#[test]
fn what_is_not_about_the_identity_is_not_tried_again() {
    for (error, text) in [
        ("NotAuthorizedException", "Token is not from a supported provider of this identity pool."),
        ("NotAuthorizedException", "Invalid login token. Missing a required claim: aud"),
        ("InvalidIdentityPoolConfigurationException", "Check assigned IAM roles for this pool."),
        ("ResourceConflictException", "This login is already linked to another identity."),
        ("InvalidParameterException", "1 validation error detected"),
        ("LimitExceededException", "Exceeded limit"),
    ] {
        let mut app = App::scripted(Script::default().refuse(GET, error, text));
        let refused = app.fetch(google(), kept(ID), enhanced()).map(|_| ()).unwrap_err();
        assert_eq!(refused.code.name(), error, "{text}");
        assert_eq!(refused.message(), text);
    }
    let script = Script::default().then("GetId", mismatch());
    assert_eq!(code(App::scripted(script).fetch(google(), None, enhanced())), Code::NotAuthorizedException);
}

#[test]
fn an_identity_that_the_application_named_is_never_replaced() {
    let mut app = App::scripted(Script::default().then(GET, mismatch()));
    let identity = Some(Identity::Given(ID.into()));
    assert_eq!(code(app.fetch(google(), identity, enhanced())), Code::NotAuthorizedException);
    assert_eq!(app.body(0)["IdentityId"], ID);
}

#[test]
fn the_identity_that_the_service_answers_with_counts() {
    let mut app = App::scripted(Script::default().then(GET, credentials(OTHER_ID)));
    let fetched = app.fetch(google(), kept(ID), enhanced()).unwrap();
    assert_eq!(id_of(&fetched), OTHER_ID);
    assert_eq!(fetched.credentials.expiration(), 1_795_255_507_250);
    assert_eq!(fetched.credentials.secret_access_key(), "sec/ret");
}

#[test]
fn an_expired_login_is_renewed_once() {
    let mut app = App::with_pool(&json!({}));
    let stale = app.signed_in();
    app.world.service.cognito.advance(4000);
    let fresh = app.signed_in();
    app.renewed = vec![app.logins(&fresh)];
    app.fetch(app.logins(&stale), None, enhanced()).unwrap();
    assert_eq!(app.operations(), ["GetId", "GetId", GET]);
    assert_ne!(app.body(0)["Logins"], app.body(1)["Logins"]);
    assert_eq!(app.body(1)["Logins"], app.body(2)["Logins"]);

    // `renewed` is empty afterwards: a second wish for new logins would stop the test.
    app.renewed = vec![app.logins(&stale)];
    let refused = app.fetch(app.logins(&stale), None, enhanced()).map(|_| ()).unwrap_err();
    assert_eq!(refused.code, Code::NotAuthorizedException);
    assert!(refused.message().contains("expired"));
}

#[test]
fn a_developer_identity_needs_no_get_id() {
    let mut app = App::with_pool(&json!({}));
    let arguments = json!({ "identityPoolId": app.identity_pool(), "user": "ada" });
    let developer = app.world.service.cognito.control("developerToken", &arguments).unwrap();
    let logins = Logins::one("cognito-identity.amazonaws.com", developer["token"].as_str().unwrap());
    let identity = logins.developer_identity(&app.world.host);
    assert_eq!(identity.as_ref().map(Value::text), developer["identityId"].as_str());
    let fetched = app.fetch(logins, identity.map(Identity::Given), enhanced()).unwrap();
    assert_eq!(app.operations(), [GET]);
    assert_eq!(id_of(&fetched), developer["identityId"]);
    assert_eq!(google().developer_identity(&app.world.host), None);
}

#[test]
fn a_user_chooses_among_the_roles_of_the_token() {
    let mut app = App::with_pool(&json!({}));
    let role = "arn:aws:iam::123456789012:role/editors";
    app.world.control("createGroup", &json!({ "name": "editors", "role": role }));
    app.world.control("updateUser", &json!({ "username": "ada", "groups": ["editors"] }));
    let record = app.signed_in();
    let chosen = flow(&json!({ "customRoleArn": role })).unwrap();
    app.fetch(app.logins(&record), None, chosen).unwrap();
    assert_eq!(app.body(1)["CustomRoleArn"], role);
    let other = flow(&json!({ "customRoleArn": "arn:aws:iam::123456789012:role/admins" })).unwrap();
    assert_eq!(code(app.fetch(app.logins(&record), kept(ID), other)), Code::NotAuthorizedException);
}

#[test]
fn a_pool_without_a_role_says_so() {
    let mut app = App::with_pool(&json!({ "guestRole": null }));
    let refused = app.fetch(Logins::default(), None, enhanced());
    assert_eq!(code(refused), Code::InvalidIdentityPoolConfigurationException);
}

#[test]
fn the_basic_flow_goes_by_a_token_to_sts() {
    let mut app = App::with_pool(&json!({}));
    let record = app.signed_in();
    let fetched = app.fetch(app.logins(&record), None, basic()).unwrap();
    assert_eq!(app.operations(), ["GetId", "GetOpenIdToken", "AssumeRoleWithWebIdentity"]);
    let form = &app.sent[2].1;
    assert!(form.starts_with(
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fauthenticated\
         &RoleSessionName=CognitoIdentityCredentials&WebIdentityToken="
    ));
    assert_eq!(app.body(1)["IdentityId"], id_of(&fetched));
    assert!(app.body(1).get("CustomRoleArn").is_none());
    assert_eq!(fetched.credentials.expiration(), NOW + 3_600_000);

    let wrong = flow(&json!({ "flow": "basic", "roleArn": "arn:aws:iam::123456789012:role/other" }));
    let refused = app.fetch(app.logins(&record), kept(id_of(&fetched)), wrong.unwrap());
    let refused = refused.map(|_| ()).unwrap_err();
    assert_eq!((refused.code, refused.name()), (Code::Other, "AccessDenied"));
}

#[test]
fn the_basic_flow_may_be_off() {
    let mut app = App::with_pool(&json!({ "classicFlow": false }));
    let refused = app.fetch(Logins::default(), None, basic()).map(|_| ()).unwrap_err();
    assert_eq!(refused.code, Code::InvalidParameterException);
    assert!(refused.message().contains("Basic (classic) flow is not enabled"));
}

#[test]
fn sts_answers_in_the_pools_region_or_where_it_is_told() {
    let url = |more: Json| {
        let mut config = json!({ "identityPoolId": "cn-north-1:1-2" });
        if let Some(url) = more.as_str() {
            config["stsEndpoint"] = json!(url);
        }
        cognito_wasm::config::Config::parse(&value(&config))
            .unwrap()
            .sts_endpoint()
            .unwrap()
            .text()
            .to_owned()
    };
    assert_eq!(url(Json::Null), "https://sts.cn-north-1.amazonaws.com.cn/");
    assert_eq!(url(json!("http://127.0.0.1:4566")), "http://127.0.0.1:4566/");
}

#[test]
fn the_flow_is_read_strictly() {
    let role = "arn:aws:iam::123456789012:role/r";
    assert_eq!(flow(&json!({})).unwrap(), enhanced());
    assert_eq!(
        flow(&json!({ "flow": "enhanced", "customRoleArn": role })).unwrap(),
        Flow { role: value(&json!({ "CustomRoleArn": role })) }
    );
    let basic = flow(&json!({
        "flow": "basic", "roleArn": role, "roleSessionName": "me@example.com", "durationSeconds": 900,
    }));
    let role_of = |name| basic.as_ref().unwrap().role.get(name).as_str();
    assert_eq!(
        (role_of("RoleArn"), role_of("RoleSessionName"), role_of("DurationSeconds")),
        (Some(role), Some("me@example.com"), Some("900"))
    );
    for wrong in [
        json!({ "flow": "classic" }),
        json!({ "flow": 1 }),
        json!({ "flow": "basic" }),
        json!({ "flow": "basic", "roleArn": "" }),
        json!({ "flow": "basic", "roleArn": role, "customRoleArn": role }),
        json!({ "flow": "basic", "roleArn": role, "roleSessionName": "a" }),
        json!({ "flow": "basic", "roleArn": role, "roleSessionName": "a b" }),
        json!({ "flow": "basic", "roleArn": role, "durationSeconds": 899 }),
        json!({ "flow": "basic", "roleArn": role, "durationSeconds": 43201 }),
        json!({ "flow": "basic", "roleArn": role, "durationSeconds": 900.5 }),
        json!({ "flow": "basic", "roleArn": role, "durationSeconds": -900 }),
        json!({ "flow": "basic", "roleArn": role, "durationSeconds": "900" }),
        json!({ "roleArn": role }),
        json!({ "roleSessionName": "me" }),
        json!({ "durationSeconds": 900 }),
    ] {
        assert_eq!(flow(&wrong).map(|_| ()).unwrap_err().code, Code::InvalidArgument, "{wrong}");
    }
}

#[test]
fn an_answer_without_everything_is_no_answer() {
    let complete: Json = serde_json::from_str(credentials(ID).body()).unwrap();
    for name in ["AccessKeyId", "SecretKey", "SessionToken", "Expiration"] {
        for wrong in [Json::Null, json!("")] {
            let mut answer = complete.clone();
            answer["Credentials"][name] = wrong;
            let mut app = App::scripted(Script::default().then(GET, ok(answer)));
            let error = app.fetch(google(), kept(ID), enhanced()).map(|_| ()).unwrap_err();
            assert_eq!(
                (&error.code, error.facts.get("operation").as_str()),
                (&Code::InvalidResponse, Some(GET))
            );
            assert!(error.message().contains(name) && !error.message().contains("sec/ret"));
        }
    }
    for (operation, flow, identity) in [("GetId", enhanced(), None), ("GetOpenIdToken", basic(), kept(ID))] {
        let mut app = App::scripted(Script::default().then(operation, ok(json!({}))));
        assert_eq!(code(app.fetch(google(), identity, flow)), Code::InvalidResponse, "{operation}");
    }
}

#[test]
fn without_an_identity_pool_there_are_no_credentials() {
    let mut app = App::new(World::new(Script::default()));
    assert_eq!(code(app.fetch(google(), None, enhanced())), Code::NoCredentials);
    assert_eq!(app.operations(), [""; 0]);
}

#[test]
fn sts_is_asked_again_when_it_is_busy() {
    let app = App::scripted(Script::default());
    let role = value(&json!({ "RoleArn": "a", "RoleSessionName": "s" }));
    let request = cognito_wasm::wire::sts::assume_role(
        &"https://sts.us-east-1.amazonaws.com/".into(),
        &role,
        &"t".into(),
    );
    let answer = |code: &str| {
        let body =
            format!("<ErrorResponse><Error><Code>{code}</Code><Message>m</Message></Error></ErrorResponse>");
        Response::new(400, Value::null(), &body)
    };
    let pause = |code, attempt| retry::pause(&app.world.host, request.retry(), attempt, &Ok(answer(code)), 0);
    assert_eq!(pause("Throttling", 1), Some(200));
    assert_eq!(pause("Throttling", 2), Some(400));
    assert_eq!(pause("Throttling", 3), None);
    assert_eq!(pause("IDPCommunicationError", 1), Some(200));
    assert_eq!(pause("AccessDenied", 1), None);
}

#[test]
fn a_login_is_taken_off_an_identity() {
    let mut app = App::with_pool(&json!({}));
    let record = app.signed_in();
    let fetched = app.fetch(app.logins(&record), None, enhanced()).unwrap();
    let provider = format!("cognito-idp.us-east-1.amazonaws.com/{}", app.world.service.id);
    let ask = |app: &App<Pool>, logins: &Logins, remove: &Json| {
        unlink::request(
            &app.world.host,
            &app.world.config,
            fetched.credentials.identity_id(),
            logins,
            &value(remove),
        )
    };
    let request = ask(&app, &app.logins(&record), &json!([provider])).unwrap();
    let response = app.send(&request);
    unlink::receive(&app.world.host, &response).unwrap();
    assert_eq!(app.body(2)["LoginsToRemove"], json!([provider]));
    assert_eq!(app.body(2)["IdentityId"], id_of(&fetched));
    let anew = app.fetch(app.logins(&record), None, enhanced()).unwrap();
    assert_ne!(id_of(&anew), id_of(&fetched), "the login leads to another identity now");

    for wrong in [json!([]), json!([1]), json!([""]), json!("x"), Json::Null] {
        let error = ask(&app, &app.logins(&record), &wrong).map(|_| ()).unwrap_err();
        assert_eq!(error.code, Code::InvalidArgument, "{wrong}");
    }
    let error = ask(&app, &Logins::default(), &json!([provider])).map(|_| ()).unwrap_err();
    assert_eq!(error.code, Code::InvalidArgument);
    assert_eq!(unlink::receive(&app.world.host, &mismatch()).unwrap_err().code, Code::NotAuthorizedException);
}

/// A record with a user whose ID token has these claims; without claims there is no ID token.
fn record(claims: &Json) -> Record {
    let id = if claims.is_null() { Json::Null } else { json!(jwt(claims)) };
    let stored = json!({
        "version": 1, "generation": 3,
        "user": { "username": "ada", "accessToken": jwt(&json!({})), "idToken": id, "expiresAt": 0, "issuedAt": 0 },
    });
    let app = App::scripted(Script::default());
    let cognito_wasm::session::record::Stored::Record(record) =
        Record::read(&app.world.host, Some(&stored.to_string()))
    else {
        panic!("not a record");
    };
    *record
}

#[test]
fn credentials_serve_until_shortly_before_their_end() {
    let app = App::scripted(Script::default());
    let held = |life: i64, caller: &Caller| {
        let mut fetched = App::scripted(Script::default().then(GET, credentials(ID)))
            .fetch(google(), kept(ID), enhanced())
            .unwrap();
        fetched.credentials = Credentials::new(value(&json!({ "expiration": NOW + life })));
        Held::new(fetched, caller.clone(), NOW)
    };
    let caller = Caller::of(&app.world.host, &record(&json!({ "sub": "1" })));
    let hour = held(3_600_000, &caller);
    assert!(hour.serves(&caller, NOW + 3_299_999));
    assert!(!hour.serves(&caller, NOW + 3_300_000), "five minutes ahead");
    let minutes = held(900_000, &caller);
    assert!(minutes.serves(&caller, NOW + 809_999));
    assert!(!minutes.serves(&caller, NOW + 810_000), "a tenth of a short life");
    assert!(!held(-1, &caller).serves(&caller, NOW), "over when they came");
}

#[test]
fn credentials_serve_only_the_caller_they_were_made_for() {
    let host = App::scripted(Script::default()).world.host;
    let fetched =
        App::scripted(Script::default().then(GET, credentials(ID))).fetch(google(), kept(ID), enhanced());
    let claims = json!({ "sub": "1", "cognito:roles": ["r"], "exp": 1 });
    let caller = Caller::of(&host, &record(&claims));
    let held = Held::new(fetched.unwrap(), caller.clone(), NOW);
    let serves = |claims: &Json| held.serves(&Caller::of(&host, &record(claims)), NOW);
    assert!(serves(&claims));
    assert!(
        serves(&json!({ "sub": "1", "cognito:roles": ["r"], "exp": 2 })),
        "a renewed token of the same user"
    );
    assert!(!serves(&json!({ "sub": "2", "cognito:roles": ["r"] })));
    assert!(!serves(&json!({ "sub": "1", "cognito:roles": ["r", "s"] })));
    assert!(!serves(&json!({ "sub": "1", "cognito:roles": ["r"], "cognito:preferred_role": "r" })));
    let mut signed_out = record(&claims);
    signed_out.sign_out();
    assert!(!held.serves(&Caller::of(&host, &signed_out), NOW));
    assert!(!held.serves(&Caller::guest(3), NOW));
    assert!(caller.is_outdated(&signed_out));
    assert!(!caller.is_outdated(&record(&claims)));
}

#[test]
fn the_session_proves_who_asks() {
    let app = App::scripted(Script::default());
    let provider = |claims: &Json| {
        let logins = record(claims).logins(&app.world.host, &app.world.config)?;
        Ok::<_, Error>(
            logins.as_value().entries().iter().map(|(provider, _)| provider.clone()).collect::<Vec<_>>(),
        )
    };
    let original = format!("cognito-idp.us-east-1.amazonaws.com/{USER_POOL}");
    let updated = format!("issuer-cognito-idp.us-east-1.amazonaws.com/{USER_POOL}");
    assert_eq!(provider(&json!({ "iss": format!("https://{original}") })).unwrap(), [original.clone()]);
    assert_eq!(provider(&json!({ "iss": format!("https://{updated}") })).unwrap(), [updated]);
    assert_eq!(provider(&json!({ "iss": "http://127.0.0.1:4566/x" })).unwrap(), [original]);
    assert_eq!(provider(&Json::Null).unwrap_err().code, Code::NoCredentials, "no ID token");

    let guest = Record::default();
    assert!(guest.logins(&app.world.host, &app.world.config).unwrap().is_guest());
    let closed = json!({ "identityPoolId": IDENTITY_POOL });
    let closed = cognito_wasm::config::Config::parse(&value(&closed)).unwrap();
    assert_eq!(guest.logins(&app.world.host, &closed).unwrap_err().code, Code::NoCredentials);
}

#[test]
fn secrets_do_not_show() {
    let fetched = App::scripted(Script::default().then(GET, credentials(ID)))
        .fetch(google(), kept(ID), enhanced())
        .unwrap();
    let shown = format!("{fetched:?} {:?}", google());
    assert!(shown.contains("ASIAEXAMPLE"));
    assert!(!shown.contains("sec/ret") && !shown.contains("to+ken") && !shown.contains("google-token"));
}
