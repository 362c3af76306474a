//! Passkeys against an authenticator in software: what it signs is accepted, anything bent is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::{Bench, answer, token};
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const ORIGIN: &str = "https://app.example.com";
const ID: &[u8] = b"credential-0001";

/// What an authenticator may get wrong.
#[derive(Clone)]
struct Authenticator {
    key: SigningKey,
    origin: &'static str,
    rp_id: &'static str,
    flags: u8,
    counter: u32,
}

impl Authenticator {
    fn new() -> Self {
        let key = SigningKey::from_slice(&[7; 32]).unwrap();
        Self { key, origin: ORIGIN, rp_id: "example.com", flags: 0b101, counter: 1 }
    }

    fn client_data(&self, kind: &str, challenge: &str) -> Vec<u8> {
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        [&Sha256::digest(self.rp_id)[..], &[self.flags | flags], &self.counter.to_be_bytes()].concat()
    }

    fn create(&self, options: &Value) -> Value {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (point.x().unwrap(), point.y().unwrap());
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        let cose =
            [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32], &x[..], &[0x22, 0x58, 32], &y[..]].concat();
        let length = u16::try_from(ID.len()).unwrap().to_be_bytes();
        let data = [&self.data(1 << 6)[..], &[0; 16], &length, ID, &cose].concat();
        // {"fmt": "none", "attStmt": {}, "authData": data}
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58";
        let object = [&head[..], &[u8::try_from(data.len()).unwrap()], &data].concat();
        let client = self.client_data("webauthn.create", options["challenge"].as_str().unwrap());
        json!({
            "id": base64url(ID), "rawId": base64url(ID), "type": "public-key", "clientExtensionResults": {},
            "authenticatorAttachment": "platform",
            "response": {
                "clientDataJSON": base64url(&client),
                "attestationObject": base64url(&object),
                "transports": ["internal"],
            },
        })
    }

    fn get(&self, options: &Value) -> Value {
        let client = self.client_data("webauthn.get", options["challenge"].as_str().unwrap());
        let data = self.data(0);
        let signature: Signature = self.key.sign(&[&data[..], &Sha256::digest(&client)].concat());
        json!({
            "id": base64url(ID), "rawId": base64url(ID), "type": "public-key", "clientExtensionResults": {},
            "response": {
                "clientDataJSON": base64url(&client),
                "authenticatorData": base64url(&data),
                "signature": base64url(signature.to_der().as_bytes()),
            },
        })
    }
}

fn base64url(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1)).collect();
    bits.chunks(6)
        .map(|six| {
            let index = six.iter().fold(0, |sum, bit| sum << 1 | usize::from(*bit)) << (6 - six.len());
            char::from(ALPHABET[index])
        })
        .collect()
}

fn bench() -> (Bench, String) {
    let web = json!({"rpId": "example.com", "userVerification": "required"});
    let bench = Bench::new(&json!({"firstFactors": ["PASSWORD", "WEB_AUTHN"], "webAuthn": web}), json!({}));
    let access = token(&bench.sign_in("alice"), "AccessToken");
    (bench, access)
}

fn options(bench: &Bench, access: &str) -> Value {
    bench.call("StartWebAuthnRegistration", json!({"AccessToken": access}))["CredentialCreationOptions"]
        .clone()
}

fn registered() -> (Bench, String) {
    let (bench, access) = bench();
    let credential = Authenticator::new().create(&options(&bench, &access));
    bench.call("CompleteWebAuthnRegistration", json!({"AccessToken": access, "Credential": credential}));
    (bench, access)
}

fn challenge(bench: &Bench) -> (Value, Value) {
    let start = json!({"AuthFlow": "USER_AUTH", "AuthParameters": {"USERNAME": "alice", "PREFERRED_CHALLENGE": "WEB_AUTHN"}});
    let challenge = bench.call("InitiateAuth", start);
    let text = challenge["ChallengeParameters"]["CREDENTIAL_REQUEST_OPTIONS"].as_str().unwrap();
    let options = serde_json::from_str(text).unwrap();
    (challenge, options)
}

#[test]
fn registers_lists_signs_in_and_deletes() {
    let (bench, access) = registered();
    let list = bench.call("ListWebAuthnCredentials", json!({"AccessToken": access}))["Credentials"].clone();
    assert_eq!(list[0]["CredentialId"], base64url(ID));
    assert_eq!(list[0]["RelyingPartyId"], "example.com");
    assert_eq!(options(&bench, &access)["excludeCredentials"][0]["id"], base64url(ID));
    let mut authenticator = Authenticator::new();
    for counter in 2..4 {
        authenticator.counter = counter;
        let (challenge, options) = challenge(&bench);
        assert_eq!(options["allowCredentials"][0]["id"], base64url(ID));
        let credential = json!({"CREDENTIAL": authenticator.get(&options).to_string()});
        token(&bench.respond("alice", &challenge, credential), "AccessToken");
    }
    bench.call("DeleteWebAuthnCredential", json!({"AccessToken": access, "CredentialId": base64url(ID)}));
    let start = json!({"AuthFlow": "USER_AUTH", "AuthParameters": {"USERNAME": "alice", "PREFERRED_CHALLENGE": "WEB_AUTHN"}});
    assert_eq!(bench.call("InitiateAuth", start)["AvailableChallenges"], json!(["PASSWORD", "PASSWORD_SRP"]));
}

#[test]
fn a_bent_registration_is_refused() {
    let right = Authenticator::new();
    let wrong = [
        (
            Authenticator { origin: "https://example.org", ..right.clone() },
            "WebAuthnOriginNotAllowedException",
        ),
        (
            Authenticator { origin: "https://evilexample.com", ..right.clone() },
            "WebAuthnOriginNotAllowedException",
        ),
        (
            Authenticator { origin: "http://app.example.com", ..right.clone() },
            "WebAuthnOriginNotAllowedException",
        ),
        (
            Authenticator { rp_id: "app.example.com", ..right.clone() },
            "WebAuthnRelyingPartyMismatchException",
        ),
        (Authenticator { flags: 0b001, ..right.clone() }, "InvalidParameterException"),
        (Authenticator { flags: 0b100, ..right.clone() }, "InvalidParameterException"),
    ];
    for (authenticator, kind) in wrong {
        let (bench, access) = bench();
        let credential = authenticator.create(&options(&bench, &access));
        let refusal = bench.refusal(
            "CompleteWebAuthnRegistration",
            json!({"AccessToken": access, "Credential": credential}),
        );
        assert!(refusal.starts_with(kind), "{refusal}");
    }
    let (bench, access) = bench();
    let stale = right.create(&json!({"challenge": "c3RhbGU"}));
    options(&bench, &access);
    let refusal =
        bench.refusal("CompleteWebAuthnRegistration", json!({"AccessToken": access, "Credential": stale}));
    assert!(refusal.starts_with("WebAuthnChallengeNotFoundException"), "{refusal}");
}

#[test]
fn a_bent_assertion_is_refused() {
    let right = Authenticator { counter: 2, ..Authenticator::new() };
    let wrong = [
        Authenticator { key: SigningKey::from_slice(&[8; 32]).unwrap(), ..right.clone() },
        Authenticator { origin: "https://example.org", ..right.clone() },
        Authenticator { rp_id: "example.org", ..right.clone() },
        Authenticator { flags: 0b001, ..right.clone() },
        Authenticator { counter: 1, ..right.clone() },
    ];
    let (bench, _) = registered();
    for authenticator in wrong {
        let (challenge, options) = challenge(&bench);
        let credential = json!({"CREDENTIAL": authenticator.get(&options).to_string()});
        bench.refusal("RespondToAuthChallenge", answer("alice", &challenge, credential));
    }
    let (challenge, options) = challenge(&bench);
    let mut bent = right.get(&options);
    bent["response"]["userHandle"] = json!(base64url(b"somebody else"));
    bench.refusal(
        "RespondToAuthChallenge",
        answer("alice", &challenge, json!({"CREDENTIAL": bent.to_string()})),
    );
}
