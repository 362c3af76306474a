//! A running sign-in: whose it is, what it waits for, and how it is found again.

use num_bigint::BigUint;
use serde_json::{Map, Value, json};

use crate::crypto::encode::{base64, base64url};
use crate::crypto::srp::Exchange;
use crate::ops::Call;
use crate::wire::refusal::Refusal;

/// Bytes of a secret block: about what the service sends, and never a multiple of three, so that base64 pads.
const SECRET_BLOCK_LENGTH: usize = 1_204;

/// Who signs in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// A user, by sub.
    Known(String),
    /// Nobody, under an invented name: the client must not notice.
    Nobody(String),
}

/// The flow of InitiateAuth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flow {
    Srp,
    Password,
    Custom,
    Choice,
}

/// What the next answer must be.
#[derive(Clone, Debug)]
pub(crate) enum Stage {
    /// PASSWORD_VERIFIER or DEVICE_PASSWORD_VERIFIER.
    Verifier {
        exchange: Box<Exchange>,
        block: String,
        group: String,
        name: String,
        device: bool,
    },
    NewPassword,
    /// SMS_MFA, EMAIL_OTP or SMS_OTP with the code that was sent; `first`: as first factor.
    SentCode {
        name: &'static str,
        code: String,
        first: bool,
    },
    Totp,
    SelectMfa(Vec<String>),
    /// The kinds on offer, the pending TOTP seed, and whether it was verified.
    MfaSetup {
        kinds: Vec<String>,
        verified: bool,
    },
    DeviceSrp,
    Custom,
    /// The available challenges.
    Select(Vec<String>),
    Password,
    PasswordSrp,
    WebAuthn {
        challenge: Vec<u8>,
    },
    Future,
}

#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) client_id: String,
    pub(crate) subject: Subject,
    pub(crate) flow: Flow,
    pub(crate) stage: Stage,
    pub(crate) device_key: Option<String>,
    /// Methods proven so far, in the words of `amr`.
    pub(crate) proven: Vec<String>,
    pub(crate) second_done: bool,
    pub(crate) device_done: bool,
    pub(crate) future_done: bool,
    pub(crate) round: usize,
    pub(crate) wrong_answers: usize,
    /// The level a step-up asks for.
    pub(crate) acr: Option<String>,
    /// Milliseconds since 1970-01-01 UTC.
    pub(crate) expires: i64,
}

impl Attempt {
    pub(crate) fn new(client_id: &str, subject: Subject, flow: Flow) -> Self {
        Self {
            client_id: client_id.to_owned(),
            subject,
            flow,
            stage: Stage::Password,
            device_key: None,
            proven: Vec::new(),
            second_done: false,
            device_done: false,
            future_done: false,
            round: 0,
            wrong_answers: 0,
            acr: None,
            expires: 0,
        }
    }

    /// The sub of the user, or the error that a wrong password gives.
    pub(crate) fn sub(&self) -> Result<&str, Refusal> {
        match &self.subject {
            Subject::Known(sub) => Ok(sub),
            Subject::Nobody(_) => Err(crate::wire::refusal::wrong_credentials()),
        }
    }

    pub(crate) fn prove(&mut self, method: &str) {
        if !self.proven.iter().any(|one| one == method) {
            self.proven.push(method.to_owned());
        }
    }
}

/// What the client calls the user from here on.
pub(crate) fn name_of(call: &Call, subject: &Subject) -> String {
    match subject {
        Subject::Known(sub) => {
            call.pool.users.get(sub).map_or_else(|| sub.clone(), |user| call.pool.internal_name(user))
        }
        Subject::Nobody(name) => name.clone(),
    }
}

/// Waits for the answer to a challenge, under a new Session.
pub(crate) fn challenge(
    call: &mut Call,
    attempt: Attempt,
    name: &str,
    parameters: Map<String, Value>,
) -> Value {
    let parameters = Value::Object(parameters);
    let session = session(call);
    let mut answer = json!({"ChallengeName": name, "ChallengeParameters": parameters, "Session": session});
    if let Stage::Select(available) = &attempt.stage {
        answer["AvailableChallenges"] = json!(available);
    }
    keep(call, session, attempt);
    answer
}

/// Keeps an attempt under a ticket until the session time is over.
pub(crate) fn keep(call: &mut Call, ticket: String, mut attempt: Attempt) {
    attempt.expires = call.env.now() + call.client.auth_session_validity * 1_000;
    call.pool.attempts.insert(ticket, attempt);
}

/// An opaque Session string.
pub(crate) fn session(call: &mut Call) -> String {
    format!("AYABe{}", base64url(&call.env.random.bytes(600)))
}

/// Answers SRP_A with PASSWORD_VERIFIER or DEVICE_PASSWORD_VERIFIER.
///
/// In USER_SRP_AUTH the secret block alone carries the state; every other flow has a Session beside it.
pub(crate) fn verifier_challenge(
    call: &mut Call,
    mut attempt: Attempt,
    exchange: Exchange,
    group: String,
    name: String,
    device: bool,
) -> Value {
    let block = base64(&call.env.random.bytes(SECRET_BLOCK_LENGTH));
    let username = name_of(call, &attempt.subject);
    let mut parameters = Map::new();
    parameters.insert("SALT".to_owned(), json!(exchange.salt_hex()));
    parameters.insert("SRP_B".to_owned(), json!(exchange.public_b.to_str_radix(16)));
    parameters.insert("SECRET_BLOCK".to_owned(), json!(block));
    parameters.insert("USERNAME".to_owned(), json!(username));
    if device {
        parameters.insert("DEVICE_KEY".to_owned(), json!(name));
    } else {
        parameters.insert("USER_ID_FOR_SRP".to_owned(), json!(name));
    }
    let with_session = device || attempt.flow != Flow::Srp;
    let challenge_name = if device { "DEVICE_PASSWORD_VERIFIER" } else { "PASSWORD_VERIFIER" };
    attempt.stage =
        Stage::Verifier { exchange: Box::new(exchange), block: block.clone(), group, name, device };
    if with_session {
        return challenge(call, attempt, challenge_name, parameters);
    }
    keep(call, block, attempt);
    json!({"ChallengeName": challenge_name, "ChallengeParameters": parameters})
}

/// Reads SRP_A: a hexadecimal number.
pub(crate) fn read_srp_a(text: &str) -> Result<BigUint, Refusal> {
    let hex = text.bytes().all(|byte| byte.is_ascii_hexdigit()) && text.len() <= 770;
    hex.then(|| BigUint::parse_bytes(text.as_bytes(), 16))
        .flatten()
        .ok_or_else(|| crate::wire::refusal::invalid_parameter("SRP_A is not a valid hexadecimal number."))
}
