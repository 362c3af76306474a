//! Whatever sequence of challenges a service comes up with, a sign-in ends in tokens or a typed error; it neither
//! panics nor gets stuck, and each request carries the newest session.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, reason = "the names of the tests say it")]

mod support;

use cognito_wasm::error::Code;
use cognito_wasm::flow::devices::Device;
use cognito_wasm::flow::sign_in::{SignIn, SignedIn};
use cognito_wasm::http::{Request, Response};
use cognito_wasm::reader::Reader;
use proptest::prelude::*;
use serde_json::{Value, json};
use support::pool::{APP, PASSWORD, Pool, ada, pool_with};
use support::script::{challenge, ok, refusal, text, tokens, tokens_with_device, verifier};
use support::{Outcome, Service, World, next_step, saved};

const CHALLENGES: [(&str, &str); 18] = [
    ("SMS_MFA", "{}"),
    ("EMAIL_OTP", "{}"),
    ("SMS_OTP", "{}"),
    ("SOFTWARE_TOKEN_MFA", "{}"),
    ("SELECT_MFA_TYPE", r#"{"MFAS_CAN_CHOOSE":"[\"SMS_MFA\",\"EMAIL_OTP\"]"}"#),
    ("SELECT_MFA_TYPE", r#"{"MFAS_CAN_SELECT":"[\"SMS_MFA\",\"EMAIL_MFA\"]"}"#),
    ("MFA_SETUP", r#"{"MFAS_CAN_SETUP":"[\"SOFTWARE_TOKEN_MFA\"]"}"#),
    ("MFA_SETUP", r#"{"MFAS_CAN_SETUP":"[\"EMAIL_OTP\"]"}"#),
    ("MFA_SETUP", r#"{"MFAS_CAN_SETUP":"[\"SOFTWARE_TOKEN_MFA\",\"EMAIL_OTP\"]"}"#),
    ("MFA_SETUP", r#"{"MFAS_CAN_SETUP":"[\"SMS_MFA\"]"}"#),
    (
        "NEW_PASSWORD_REQUIRED",
        r#"{"requiredAttributes":"[\"userAttributes.name\"]","USER_ID_FOR_SRP":"ada-id"}"#,
    ),
    ("CUSTOM_CHALLENGE", r#"{"USERNAME":"ada-id","question":"colour?"}"#),
    ("SELECT_CHALLENGE", "{}"),
    ("PASSWORD", "{}"),
    ("PASSWORD_SRP", "{}"),
    ("WEB_AUTHN", r#"{"CREDENTIAL_REQUEST_OPTIONS":"{\"challenge\":\"AAAA\"}"}"#),
    ("DEVICE_SRP_AUTH", "{}"),
    ("SOMETHING_NEW", r#"{"hint":"x"}"#),
];

const REFUSALS: [(&str, &str); 10] = [
    ("CodeMismatchException", "Invalid code"),
    ("NotAuthorizedException", "Incorrect username or password."),
    ("NotAuthorizedException", "Invalid session for the user."),
    ("ResourceNotFoundException", "Device does not exist."),
    ("InvalidPasswordException", "too short"),
    ("EnableSoftwareTokenMFAException", "no"),
    ("ExpiredCodeException", "too old"),
    ("UserNotConfirmedException", "User is not confirmed."),
    ("PasswordResetRequiredException", "Password reset required for the user"),
    ("InternalErrorException", "sorry"),
];

/// What the service does with a request.
#[derive(Clone, Debug)]
enum Move {
    Challenge(usize),
    Verifier,
    Tokens,
    TokensWithDevice,
    Refuse(usize),
    Lose,
    Garbage,
}

fn a_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        12 => (0..CHALLENGES.len()).prop_map(Move::Challenge),
        3 => Just(Move::Verifier),
        1 => Just(Move::Tokens),
        1 => Just(Move::TokensWithDevice),
        4 => (0..REFUSALS.len()).prop_map(Move::Refuse),
        1 => Just(Move::Lose),
        1 => Just(Move::Garbage),
    ]
}

/// Makes its moves one by one, then hands out tokens; insists on its newest session.
#[derive(Debug)]
struct Whimsical {
    moves: std::vec::IntoIter<Move>,
    issued: usize,
    session: Option<String>,
}

impl Whimsical {
    fn next_session(&mut self) -> String {
        self.issued += 1;
        let session = format!("session-{}", self.issued);
        self.session = Some(session.clone());
        session
    }
}

impl Service for Whimsical {
    fn answer(&mut self, request: &Request) -> Option<Response> {
        let body: Value = serde_json::from_str(&request.body).unwrap();
        let next = self.moves.next().unwrap_or(Move::Tokens);
        match request.operation {
            // It begins another session; the one before it goes on if this one comes to nothing.
            "InitiateAuth" => {}
            "ConfirmDevice" => assert!(body["AccessToken"].is_string()),
            _ => assert_eq!(body["Session"].as_str(), self.session.as_deref(), "the newest session"),
        }
        let member =
            if request.operation == "InitiateAuth" { "AuthParameters" } else { "ChallengeResponses" };
        if let Some(name) = body[member]["USERNAME"].as_str() {
            let hash = cognito_wasm::secret_hash::secret_hash(name, support::CLIENT, &"s".repeat(30));
            assert_eq!(body[member]["SECRET_HASH"], json!(hash));
        }
        Some(match (next, request.operation) {
            (Move::Lose, _) => return None,
            (Move::Garbage, _) => text(200, "<html>"),
            (Move::Refuse(which), _) => refusal(REFUSALS[which].0, REFUSALS[which].1),
            (_, "AssociateSoftwareToken") => {
                ok(json!({ "SecretCode": "ABCD", "Session": self.next_session() }))
            }
            (Move::TokensWithDevice, "VerifySoftwareToken") => {
                ok(json!({ "Status": "ERROR", "Session": self.next_session() }))
            }
            (_, "VerifySoftwareToken") => ok(json!({ "Status": "SUCCESS", "Session": self.next_session() })),
            (_, "ConfirmDevice") => ok(json!({ "UserConfirmationNecessary": true })),
            (Move::Challenge(which), _) => {
                let (name, parameters) = CHALLENGES[which];
                let parameters = serde_json::from_str(parameters).unwrap();
                let mut posed = challenge(name, &self.next_session(), parameters);
                posed["AvailableChallenges"] = json!(["EMAIL_OTP", "PASSWORD", "PASSWORD_SRP"]);
                ok(posed)
            }
            (Move::Verifier, _) => {
                let device = body["ChallengeName"] == "DEVICE_SRP_AUTH";
                let name = if device { "DEVICE_PASSWORD_VERIFIER" } else { "PASSWORD_VERIFIER" };
                ok(verifier(name, &self.next_session()))
            }
            (Move::Tokens, _) => ok(tokens()),
            (Move::TokensWithDevice, _) => ok(tokens_with_device("us-east-1_new")),
        })
    }
}

/// An answer that fits the step; `None` when the step is not answered by the sign-in.
fn fitting(step: &Value, choice: u8) -> Option<Value> {
    let among = |list: &Value| list[usize::from(choice) % list.as_array().unwrap().len()].clone();
    Some(match step["signInStep"].as_str().unwrap() {
        "CONTINUE_SIGN_IN_WITH_MFA_SELECTION" | "CONTINUE_SIGN_IN_WITH_MFA_SETUP_SELECTION" => {
            among(&step["allowedMFATypes"])
        }
        "CONTINUE_SIGN_IN_WITH_FIRST_FACTOR_SELECTION" => among(&step["availableChallenges"]),
        "CONTINUE_SIGN_IN_WITH_EMAIL_SETUP" => json!("ada@example.org"),
        "CONFIRM_SIGN_IN_WITH_WEB_AUTHN" => among(&json!([{ "id": "x" }, "EMAIL_OTP", "PASSWORD_SRP"])),
        "CONFIRM_SIGN_IN_WITH_UNKNOWN_CHALLENGE" => json!({ "ANSWER": "x" }),
        "CONFIRM_SIGN_UP" | "RESET_PASSWORD" => return None,
        _ => json!("123456"),
    })
}

/// Answers whatever is asked until the sign-in ends, over a page reload now and then.
fn play(world: &mut World<Whimsical>, input: &Value, choices: &[u8]) -> Option<Box<SignedIn>> {
    let (mut sign_in, mut outcome) = world.sign_in(input);
    for round in 0..200 {
        match outcome {
            Ok(Outcome::Done(done)) => return Some(done),
            Err(error) => {
                let closed = matches!(error.code, Code::SignInException | Code::InvalidArgument);
                assert!(!closed, "a fitting answer is never refused here: {error}");
                if !sign_in.is_open() {
                    assert_eq!(next_step(&sign_in), json!(null));
                    return None;
                }
            }
            Ok(Outcome::Next(_)) => assert!(sign_in.is_open()),
        }
        let choice = choices[round % choices.len()];
        let step = next_step(&sign_in);
        if choice.is_multiple_of(5) {
            let saved = saved(&sign_in, world.host.now.get());
            sign_in = SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices).unwrap();
            let again = next_step(&sign_in);
            assert_eq!(again, step);
        }
        let answer = fitting(&step, choice)?;
        outcome = world.answer(&mut sign_in, answer, &json!({})).and_then(|step| {
            let saved = saved(&sign_in, world.host.now.get());
            let again = SignIn::resume(&world.cx(), &Reader::input(&saved), &world.devices).unwrap();
            assert_eq!(next_step(&again), next_step(&sign_in), "while an answer is under way");
            world.drive(&mut sign_in, step)
        });
    }
    panic!("it never ends: {:?}", world.operations().last_chunk::<5>());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_challenges_ends(
        moves in prop::collection::vec(a_move(), 0..14),
        choices in prop::collection::vec(any::<u8>(), 1..16),
        flow in prop::sample::select(vec![
            "USER_SRP_AUTH", "USER_PASSWORD_AUTH", "USER_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP",
        ]),
        known in any::<bool>(),
    ) {
        let service = Whimsical { moves: moves.into_iter(), issued: 0, session: None };
        let mut world = World::with_config(service, &json!({
            "userPoolId": support::POOL, "userPoolClientId": support::CLIENT,
            "userPoolClientSecret": "s".repeat(30),
        }));
        if known {
            world.devices.insert(Device {
                username: "ada-id".into(),
                login: "ada".into(),
                key: "us-east-1_known".into(),
                group_key: "-group".into(),
                password: "device password".into(),
            });
        }
        let password = (flow != "CUSTOM_WITHOUT_SRP").then_some("p");
        let input = json!({ "username": "ada", "password": password, "options": { "authFlowType": flow } });
        if let Some(done) = play(&mut world, &input, &choices) {
            prop_assert_eq!(done.username.as_str(), "ada-id");
        }
    }
}

/// How a pool and its user may be set up.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a circumstance of its own")]
struct Setting {
    mfa: &'static str,
    enabled: Vec<&'static str>,
    verified: bool,
    devices: &'static str,
    forgotten: bool,
    rounds: usize,
    temporary: bool,
    future: bool,
    secret: bool,
    flow: &'static str,
    choices: Vec<u8>,
}

prop_compose! {
    fn a_setting()(
        mfa in prop::sample::select(vec!["OFF", "OPTIONAL", "ON"]),
        enabled in prop::sample::subsequence(vec!["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"], 0..=3),
        verified in any::<bool>(),
        devices in prop::sample::select(vec!["OFF", "ALWAYS", "OPT_IN"]),
        (forgotten, temporary, future, secret) in any::<(bool, bool, bool, bool)>(),
        rounds in 1..3_usize,
        flow in prop::sample::select(vec![
            "USER_SRP_AUTH", "USER_PASSWORD_AUTH", "USER_AUTH", "CUSTOM_WITH_SRP", "CUSTOM_WITHOUT_SRP",
        ]),
        choices in prop::collection::vec(any::<u8>(), 1..8),
    ) -> Setting {
        Setting {
            mfa, enabled, verified, devices, forgotten, rounds, temporary, future, secret, flow, choices,
        }
    }
}

impl Setting {
    fn world(&self) -> World<Pool> {
        let rounds = vec![json!({ "answer": "blue" }); self.rounds];
        let settings = json!({
            "mfa": self.mfa, "devices": self.devices, "firstFactors": ["PASSWORD", "EMAIL_OTP", "SMS_OTP"],
            "customAuth": { "rounds": rounds, "thenMfa": true }, "requiredAttributes": ["given_name"],
        });
        let mut world = pool_with(&settings, &json!({ "generateSecret": self.secret }));
        let verified = self.verified.to_string();
        world.add_user(&json!({
            "enabledMfa": self.enabled, "totpSecret": self.enabled.contains(&"SOFTWARE_TOKEN_MFA").then_some(APP),
            "temporary": self.temporary, "futureChallenge": self.future,
            "attributes": {
                "email": "ada@example.org", "phone_number": "+15550100",
                "email_verified": verified, "phone_number_verified": verified,
            },
        }));
        world
    }

    /// Signs in with everything that Ada knows and has.
    fn sign_in(&self, world: &mut World<Pool>, password: &mut String) -> SignedIn {
        let mut input = ada(self.flow);
        if !input["password"].is_null() {
            input["password"] = json!(password);
        }
        let (mut sign_in, outcome) = world.sign_in(&input);
        let mut outcome = outcome.unwrap();
        for round in 0..20 {
            let step = match outcome {
                Outcome::Done(done) => return *done,
                Outcome::Next(step) => step,
            };
            let answer = match step["signInStep"].as_str().unwrap() {
                "CONFIRM_SIGN_IN_WITH_TOTP_CODE" => {
                    let view = world.view();
                    json!(world.app_code(view["totpSecret"].as_str().unwrap()))
                }
                "CONTINUE_SIGN_IN_WITH_TOTP_SETUP" => {
                    json!(world.app_code(step["totpSetupDetails"]["sharedSecret"].as_str().unwrap()))
                }
                "CONFIRM_SIGN_IN_WITH_SMS_CODE" | "CONFIRM_SIGN_IN_WITH_EMAIL_CODE" => json!(world.code()),
                "CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE" => json!("blue"),
                "CONFIRM_SIGN_IN_WITH_PASSWORD" => json!(password),
                "CONFIRM_SIGN_IN_WITH_NEW_PASSWORD_REQUIRED" => {
                    "Brand-new-1".clone_into(password);
                    json!(password)
                }
                _ => fitting(&step, self.choices[round % self.choices.len()]).unwrap(),
            };
            let attributes = json!({ "userAttributes": { "given_name": "Ada" } });
            outcome = world.respond_with(&mut sign_in, answer, &attributes).unwrap();
        }
        panic!("it never ends: {:?}", world.operations());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn who_knows_all_answers_gets_in_twice(setting in a_setting()) {
        let mut world = setting.world();
        let mut password = PASSWORD.to_owned();
        let first = setting.sign_in(&mut world, &mut password);
        if setting.forgotten {
            world.control("deleteDevice", &json!({ "username": "ada" }));
        }
        world.pass(60);
        let second = setting.sign_in(&mut world, &mut password);
        prop_assert_eq!((first.username.as_str(), second.username.as_str()), ("ada", "ada"));
        prop_assert_eq!(setting.devices == "OFF", world.devices.find("ada").is_none());
        if let Some(device) = world.devices.find("ada") {
            let confirmed = world.view()["confirmedDevices"].clone();
            prop_assert!(confirmed.as_array().unwrap().contains(&json!(device.key)));
        }
    }
}
