//! A security key in software: ES256, no attestation, one credential (Web Authentication level 2, sections 6.1, 6.5).

use base64ct::{Base64UrlUnpadded, Encoding};
use cognito_wasm::hash::sha256;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};

use super::base64url_encode;

const ID: &[u8] = b"credential-of-the-tests";

/// User present and verified.
const FLAGS: u8 = 0b101;

/// Attested credential data follows.
const ATTESTED: u8 = 1 << 6;

pub struct Authenticator {
    key: SigningKey,
    origin: String,
    counter: u32,
}

impl Authenticator {
    pub fn new(origin: &str) -> Self {
        Self { key: SigningKey::from_slice(&[7; 32]).unwrap(), origin: origin.into(), counter: 0 }
    }

    /// `RegistrationResponseJSON` for `PublicKeyCredentialCreationOptionsJSON`.
    pub fn create(&mut self, options: &Value) -> Value {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = (&point.as_bytes()[1..33], &point.as_bytes()[33..]);
        let mut data = self.data(&options["rp"]["id"], FLAGS | ATTESTED);
        data.extend([0; 16]);
        data.extend(u16::try_from(ID.len()).unwrap().to_be_bytes());
        data.extend(ID);
        // COSE: { 1: 2, 3: -7, -1: 1, -2: x, -3: y }
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 32]);
        data.extend(x);
        data.extend([0x22, 0x58, 32]);
        data.extend(y);
        // CBOR: { "fmt": "none", "attStmt": {}, "authData": data }
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x58");
        object.push(u8::try_from(data.len()).unwrap());
        object.extend(data);
        credential(&json!({
            "clientDataJSON": base64url_encode(&self.client_data("webauthn.create", options)),
            "attestationObject": base64url_encode(&object),
            "transports": ["internal"],
        }))
    }

    /// `AuthenticationResponseJSON` for `PublicKeyCredentialRequestOptionsJSON`.
    pub fn get(&mut self, options: &Value) -> Value {
        let client_data = self.client_data("webauthn.get", options);
        let data = self.data(&options["rpId"], FLAGS);
        let message = [data.as_slice(), &sha256(&[&client_data])].concat();
        let signature: Signature = self.key.sign(&message);
        credential(&json!({
            "clientDataJSON": base64url_encode(&client_data),
            "authenticatorData": base64url_encode(&data),
            "signature": base64url_encode(signature.to_der().as_bytes()),
        }))
    }

    pub fn credential_id() -> String {
        base64url_encode(ID)
    }

    fn data(&mut self, rp_id: &Value, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let mut data = sha256(&[rp_id.as_str().unwrap().as_bytes()]).to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = options["challenge"].as_str().unwrap();
        assert!(
            Base64UrlUnpadded::decode_vec(challenge).is_ok_and(|bytes| bytes.len() >= 16),
            "a challenge is base64url"
        );
        json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false })
            .to_string()
            .into_bytes()
    }
}

fn credential(response: &Value) -> Value {
    json!({
        "id": base64url_encode(ID),
        "rawId": base64url_encode(ID),
        "type": "public-key",
        "authenticatorAttachment": "platform",
        "clientExtensionResults": {},
        "response": response,
    })
}
