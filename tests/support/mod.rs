//! What the tests of the flows share: a host with a virtual clock and seeded randomness, and a driver that does what an
//! application's shell does with the requests that a flow hands out. Inputs and outputs are JSON, as applications see them.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "each test file uses a part of this, and a test may stop at the first surprise"
)]

pub mod authenticator;
pub mod pool;
pub mod script;

use std::cell::Cell;

use base64ct::{Base64UrlUnpadded, Encoding};
use cognito_wasm::clock::Clock;
use cognito_wasm::config::Config;
use cognito_wasm::effect::{Effect, Progress, Reply};
use cognito_wasm::error::{Code, Error, Result};
use cognito_wasm::flow::Context;
use cognito_wasm::flow::account::call::Call;
use cognito_wasm::flow::devices::Devices;
use cognito_wasm::flow::operation::{Caller, Operation};
use cognito_wasm::flow::sign_in::{SignIn, SignInOptions, SignedIn, Step};
use cognito_wasm::http::{Request, Response};
use cognito_wasm::random::Random;
use cognito_wasm::reader::Reader;
use serde_json::{Value, json};

/// Sat, 21 Nov 2026 09:05:07 GMT.
pub const NOW: i64 = 1_795_251_907_000;

pub const POOL: &str = "us-east-1_Test12345";
pub const CLIENT: &str = "1example23456789";

/// The clock stands until it is moved, the randomness follows from the seed.
#[derive(Debug)]
pub struct TestHost {
    pub now: Cell<i64>,
    /// `None`: there is no source of randomness.
    pub seed: Cell<Option<u64>>,
}

impl TestHost {
    pub fn new(seed: u64) -> Self {
        Self { now: Cell::new(NOW), seed: Cell::new(Some(seed)) }
    }

    pub fn advance(&self, millis: i64) {
        self.now.set(self.now.get() + millis);
    }
}

impl Random for TestHost {
    fn fill(&self, bytes: &mut [u8]) -> Result<()> {
        let Some(mut state) = self.seed.get() else {
            return Err(Error::new(Code::RandomnessUnavailable, "there is no randomness"));
        };
        for byte in bytes {
            // SplitMix64.
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed ^ (mixed >> 31)).to_le_bytes()[0];
        }
        self.seed.set(Some(state));
        Ok(())
    }
}

/// Whatever answers requests: a script, or a pool. `None`: the answer got lost.
pub trait Service {
    fn answer(&mut self, request: &Request) -> Option<Response>;
}

/// A request that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub operation: String,
    pub body: Value,
}

/// An application with its configuration, its devices, and a service to talk to.
#[derive(Debug)]
pub struct World<S> {
    pub host: TestHost,
    pub config: Config,
    pub clock: Clock,
    pub service: S,
    pub devices: Devices,
    pub sent: Vec<Sent>,
}

impl<S: Service> World<S> {
    pub fn with_config(service: S, config: &Value) -> Self {
        Self {
            host: TestHost::new(7),
            config: Config::read(&Reader::input(config)).unwrap(),
            clock: Clock::default(),
            service,
            devices: Devices::default(),
            sent: Vec::new(),
        }
    }

    pub fn new(service: S) -> Self {
        Self::with_config(service, &json!({ "userPoolId": POOL, "userPoolClientId": CLIENT }))
    }

    pub fn cx(&self) -> Context<'_> {
        Context {
            pool: self.config.user_pool().unwrap(),
            now: self.host.now.get(),
            clock: self.clock,
            random: &self.host,
        }
    }

    /// Sends a request, and remembers it.
    pub fn send(&mut self, request: &Request) -> Option<Response> {
        let body = serde_json::from_str(&request.body).unwrap();
        self.sent.push(Sent { operation: request.operation.to_owned(), body });
        self.service.answer(request)
    }

    /// A sign-in and its first request, which is not sent yet.
    pub fn begin(&self, input: &Value) -> Result<(SignIn, Request)> {
        let options = SignInOptions::read(&Reader::input(input))?;
        SignIn::start(&self.cx(), options, None, &self.devices)
    }

    /// Signs in as far as it goes without the user.
    pub fn sign_in(&mut self, input: &Value) -> (SignIn, Result<Outcome>) {
        self.start(options(input))
    }

    pub fn start(&mut self, options: SignInOptions) -> (SignIn, Result<Outcome>) {
        let (mut sign_in, request) = SignIn::start(&self.cx(), options, None, &self.devices).unwrap();
        let outcome = self.drive(&mut sign_in, Step::Send(request));
        (sign_in, outcome)
    }

    /// Answers the challenge that waits, with text or an object.
    pub fn respond(&mut self, sign_in: &mut SignIn, answer: impl Into<Value>) -> Result<Outcome> {
        self.respond_with(sign_in, answer, &json!({}))
    }

    pub fn respond_with(
        &mut self,
        sign_in: &mut SignIn,
        answer: impl Into<Value>,
        options: &Value,
    ) -> Result<Outcome> {
        let step = self.answer(sign_in, answer, options)?;
        self.drive(sign_in, step)
    }

    /// Answers the challenge that waits, and sends nothing yet.
    pub fn answer(&self, sign_in: &mut SignIn, answer: impl Into<Value>, options: &Value) -> Result<Step> {
        let input = json!({ "challengeResponse": answer.into(), "options": options });
        let input = Reader::input(&input);
        sign_in.respond(&self.cx(), &input.member("challengeResponse"), &input.member("options"))
    }

    /// Sends what the sign-in hands out until it needs somebody or ends.
    pub fn drive(&mut self, sign_in: &mut SignIn, mut step: Step) -> Result<Outcome> {
        for _ in 0..60 {
            let request = match step {
                Step::Send(request) => request,
                Step::Compute => {
                    step = sign_in.compute(&self.cx())?;
                    continue;
                }
                Step::Challenge => return Ok(Outcome::Next(next_step(sign_in))),
                Step::Done(done) => {
                    assert!(!sign_in.is_open(), "a finished sign-in is closed");
                    assert_eq!(next_step(sign_in), json!({ "signInStep": "DONE" }));
                    self.devices = done.devices.clone();
                    self.clock = done.clock;
                    return Ok(Outcome::Done(done));
                }
            };
            let response = self.send(&request);
            let next = match response {
                Some(response) => sign_in.receive(&self.cx(), &response),
                None => sign_in.fail(Error::new(Code::NetworkError, "no answer")),
            };
            self.devices = sign_in.devices().clone();
            step = next?;
        }
        panic!("the sign-in goes round in circles: {:?}", self.operations());
    }

    /// Runs an operation of one request, with its retries.
    pub fn call<O: Operation + 'static>(&mut self, token: Option<&str>, input: &Value) -> Result<Value> {
        let mut call = Call::start::<O>(&Reader::input(input))?;
        let mut reply = Reply::Begin;
        loop {
            reply = match call.next(&self.caller(token), reply)? {
                Progress::Effect(Effect::Send { request, .. }) => match self.send(&request) {
                    Some(response) => Reply::Response(response),
                    None => Reply::NoResponse("no answer".into()),
                },
                Progress::Effect(Effect::Wait { millis, .. }) => {
                    self.host.advance(millis);
                    Reply::Done
                }
                Progress::Done(output) => return Ok(serde_json::from_str(&output).unwrap()),
                Progress::Effect(_) => panic!("a single request needs nothing else"),
            };
        }
    }

    /// Who calls: whoever has this token, from Ada's device.
    pub fn caller<'a>(&'a self, token: Option<&'a str>) -> Caller<'a> {
        Caller {
            pool: self.config.user_pool().unwrap(),
            access_token: token,
            device_key: self.devices.find("ada").map(|device| device.key.as_str()),
            context_data: None,
            server_time: self.cx().server_time(),
        }
    }

    pub fn operations(&self) -> Vec<&str> {
        self.sent.iter().map(|sent| sent.operation.as_str()).collect()
    }

    /// The body that was sent last.
    pub fn last(&self) -> &Value {
        &self.sent.last().expect("something was sent").body
    }
}

/// The options of a sign-in from the input of `signIn`.
pub fn options(input: &Value) -> SignInOptions {
    SignInOptions::read(&Reader::input(input)).unwrap()
}

/// `nextStep` as an application sees it; `null` when there is none.
pub fn next_step(sign_in: &SignIn) -> Value {
    serde_json::to_value(sign_in.next_step()).unwrap()
}

/// A sign-in as it is stored; `null` when there is nothing to store.
pub fn saved(sign_in: &SignIn, now: i64) -> Value {
    serde_json::to_value(sign_in.save(now)).unwrap()
}

/// Where a sign-in stands when it needs somebody.
#[derive(Debug)]
pub enum Outcome {
    /// `nextStep`.
    Next(Value),
    Done(Box<SignedIn>),
}

impl Outcome {
    pub fn step(&self) -> &str {
        match self {
            Self::Next(step) => step["signInStep"].as_str().unwrap(),
            Self::Done(_) => "DONE",
        }
    }

    pub fn next(self) -> Value {
        match self {
            Self::Next(step) => step,
            Self::Done(_) => panic!("signed in already"),
        }
    }

    pub fn done(self) -> SignedIn {
        match self {
            Self::Done(done) => *done,
            Self::Next(step) => panic!("not signed in, but {step}"),
        }
    }
}

pub fn base64url_encode(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// A token of the pool's form, with these claims and no signature.
pub fn jwt(claims: &Value) -> String {
    let part = |json: &Value| base64url_encode(json.to_string().as_bytes());
    format!("{}.{}.c2ln", part(&json!({ "alg": "RS256" })), part(claims))
}
