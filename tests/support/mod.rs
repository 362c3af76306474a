//! What the tests of the flows share: a host with a virtual clock and seeded randomness, JSON, and a driver that does
//! what an application's shell does with the requests that a flow hands out.

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
pub mod tabs;

use std::cell::Cell;

use cognito_wasm::clock::Clock;
use cognito_wasm::config::Config;
use cognito_wasm::encode::base64url_encode;
use cognito_wasm::error::{Code, Error, Result};
use cognito_wasm::flow::Context;
use cognito_wasm::flow::call::Call;
use cognito_wasm::flow::devices::Devices;
use cognito_wasm::flow::sign_in::{Options, SignIn, SignedIn, Step};
use cognito_wasm::host::Host;
use cognito_wasm::http::{Request, Response};
use cognito_wasm::value::{Kind, Value};
use serde_json::{Value as Json, json};

/// Sat, 21 Nov 2026 09:05:07 GMT.
pub const NOW: i64 = 1_795_251_907_000;

pub const POOL: &str = "us-east-1_Test12345";
pub const CLIENT: &str = "1example23456789";

/// The ports of a test: the clock stands until it is moved, the randomness follows from the seed.
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

impl Host for TestHost {
    fn now(&self) -> i64 {
        self.now.get()
    }

    fn random(&self, bytes: &mut [u8]) -> Result<()> {
        let Some(mut state) = self.seed.get() else {
            return Err(Error::new(Code::Unknown, "there is no randomness"));
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

    fn parse(&self, json: &[u8]) -> Option<Value> {
        serde_json::from_slice(json).ok()
    }

    fn stringify(&self, value: &Value) -> String {
        from_value(value).to_string()
    }
}

/// A value of the core from JSON.
pub fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap()
}

/// A value of the core as JSON: whole numbers without a fraction, as JavaScript writes them, dates as milliseconds.
pub fn from_value(value: &Value) -> Json {
    match value.kind() {
        Kind::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => {
            #[allow(clippy::cast_possible_truncation, reason = "checked")]
            let whole = number as i64;
            json!(whole)
        }
        Kind::Date(millis) => json!(millis),
        Kind::Array(items) => items.iter().map(from_value).collect(),
        Kind::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), from_value(value))).collect()
        }
        _ => serde_json::to_value(value).unwrap(),
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
    pub body: Json,
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
    pub fn with_config(service: S, config: &Json) -> Self {
        Self {
            host: TestHost::new(7),
            config: Config::parse(&value(config)).unwrap(),
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
            host: &self.host,
            config: &self.config,
            pool: self.config.user_pool().unwrap(),
            clock: self.clock,
        }
    }

    /// Sends a request, and remembers it.
    pub fn send(&mut self, request: &Request) -> Option<Response> {
        let body = serde_json::from_str(request.body()).unwrap();
        self.sent.push(Sent { operation: request.operation().to_owned(), body });
        self.service.answer(request)
    }

    /// Signs in as far as it goes without the user.
    pub fn sign_in(&mut self, input: &Json) -> (SignIn, Result<Outcome>) {
        let options = Options::parse(value(input)).unwrap();
        self.start(options)
    }

    pub fn start(&mut self, options: Options) -> (SignIn, Result<Outcome>) {
        let (mut sign_in, request) = SignIn::start(&self.cx(), options, None, self.devices.clone()).unwrap();
        let outcome = self.drive(&mut sign_in, Step::Send(request));
        (sign_in, outcome)
    }

    /// Answers the challenge that waits, with text or an object.
    pub fn respond(&mut self, sign_in: &mut SignIn, answer: impl Into<Json>) -> Result<Outcome> {
        self.respond_with(sign_in, answer, &json!({}))
    }

    pub fn respond_with(
        &mut self,
        sign_in: &mut SignIn,
        answer: impl Into<Json>,
        options: &Json,
    ) -> Result<Outcome> {
        let step = sign_in.respond(&self.cx(), value(&answer.into()), &value(options))?;
        self.drive(sign_in, step)
    }

    /// Sends what the sign-in hands out until it needs somebody or ends.
    pub fn drive(&mut self, sign_in: &mut SignIn, mut step: Step) -> Result<Outcome> {
        for _ in 0..40 {
            let request = match step {
                Step::Send(request) => request,
                Step::Compute => {
                    step = sign_in.compute(&self.cx())?;
                    continue;
                }
                Step::Challenge => {
                    let challenge = sign_in.challenge().expect("a challenge waits");
                    return Ok(Outcome::Next(from_value(&challenge.next_step(&self.host))));
                }
                Step::Done(done) => {
                    assert!(!sign_in.is_open(), "a finished sign-in is closed");
                    self.devices = done.devices.clone();
                    self.clock = done.clock;
                    return Ok(Outcome::Done(done));
                }
            };
            let response = self.send(&request);
            let next = match response {
                Some(response) => {
                    let cx = Context {
                        host: &self.host,
                        config: &self.config,
                        pool: self.config.user_pool().unwrap(),
                        clock: self.clock,
                    };
                    sign_in.receive(&cx, &response)
                }
                None => sign_in.fail(Error::new(Code::NetworkError, "no answer")),
            };
            self.devices = sign_in.devices().clone();
            step = next?;
        }
        panic!("the sign-in goes round in circles: {:?}", self.operations());
    }

    /// Runs an operation of one request.
    pub fn call(&mut self, call: &'static Call, token: Option<&str>, input: &Json) -> Result<Json> {
        self.call_value(call, token, value(input)).map(|result| from_value(&result))
    }

    pub fn call_value(&mut self, call: &'static Call, token: Option<&str>, input: Value) -> Result<Value> {
        let (calling, request) = call.begin(&self.cx(), &token.into(), input)?;
        let response = self.send(&request).ok_or_else(|| Error::new(Code::NetworkError, "no answer"))?;
        calling.receive(&self.cx(), &response)
    }

    pub fn operations(&self) -> Vec<&str> {
        self.sent.iter().map(|sent| sent.operation.as_str()).collect()
    }

    /// The body that was sent last.
    pub fn last(&self) -> &Json {
        &self.sent.last().expect("something was sent").body
    }
}

/// Where a sign-in stands when it needs somebody.
#[derive(Debug)]
pub enum Outcome {
    /// `nextStep`.
    Next(Json),
    Done(Box<SignedIn>),
}

impl Outcome {
    pub fn step(&self) -> &str {
        match self {
            Self::Next(step) => step["signInStep"].as_str().unwrap(),
            Self::Done(_) => "DONE",
        }
    }

    pub fn next(self) -> Json {
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

/// A token of the pool's form, with these claims and no signature.
pub fn jwt(claims: &Json) -> String {
    let part = |json: &Json| base64url_encode(json.to_string().as_bytes());
    format!("{}.{}.c2ln", part(&json!({ "alg": "RS256" })), part(claims))
}
