//! Exchanges with the vectors of other implementations, and with challenges that must be refused.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may panic, and its name says what it shows"
)]

mod vectors;

use base64ct::{Base64, Encoding};
use cognito_srp::{DeviceVerifier, Drawing, Ephemeral, Error, Identity, Secret, decode_secret_block};
use num_bigint::BigUint;
use serde_json::Value;
use vectors::{a, bytes, device, list, text, user};

/// Runs a vector's exchange. A has to be the expected one.
fn signature(vector: &Value, identity: &Identity<'_>) -> Result<String, Error> {
    let ephemeral = Ephemeral::new(a(vector))?;
    assert_eq!(ephemeral.public_a(), text(&vector["expect"], "SRP_A"), "{}", vector["name"]);
    let key = ephemeral.finish(identity, text(vector, "SALT"), text(vector, "SRP_B"))?;
    key.sign(identity.pool_name, identity.user_id, text(vector, "SECRET_BLOCK"), text(vector, "TIMESTAMP"))
}

fn expected(vector: &Value) -> &str {
    text(&vector["expect"], "PASSWORD_CLAIM_SIGNATURE")
}

#[test]
fn users_sign_as_other_clients_do() {
    for vector in list("user") {
        assert_eq!(signature(&vector, &user(&vector)).unwrap(), expected(&vector), "{}", vector["name"]);
    }
}

#[test]
fn devices_sign_as_other_clients_do() {
    for vector in list("device") {
        assert_eq!(signature(&vector, &device(&vector)).unwrap(), expected(&vector), "{}", vector["name"]);
    }
}

#[test]
fn slices_give_the_same_signature() {
    for vector in list("user") {
        let mut drawing = Drawing::new(a(&vector)).unwrap();
        let ephemeral = loop {
            if let Some(ephemeral) = drawing.advance() {
                break ephemeral;
            }
        };
        let identity = user(&vector);
        let mut proof = ephemeral.prove(&identity, text(&vector, "SALT"), text(&vector, "SRP_B")).unwrap();
        let key = loop {
            if let Some(key) = proof.advance() {
                break key;
            }
        };
        let block = text(&vector, "SECRET_BLOCK");
        let signature = key.sign(identity.pool_name, identity.user_id, block, text(&vector, "TIMESTAMP"));
        assert_eq!(signature.unwrap(), expected(&vector), "{}", vector["name"]);
    }
}

#[test]
fn an_exponent_of_256_bits_takes_two_slices_and_its_proof_six() {
    let vector = &list("user")[0];
    let mut drawing = Drawing::new(Secret::new(vec![7; 32])).unwrap();
    assert!(drawing.advance().is_none());
    let ephemeral = drawing.advance().unwrap();
    let mut proof = ephemeral.prove(&user(vector), text(vector, "SALT"), text(vector, "SRP_B")).unwrap();
    for _ in 0..5 {
        assert!(proof.advance().is_none());
    }
    assert!(proof.advance().is_some());
}

#[test]
fn a_finished_computation_has_nothing_more_to_give() {
    let vector = &list("user")[0];
    let mut drawing = Drawing::new(Secret::new(vec![7; 32])).unwrap();
    let ephemeral = loop {
        if let Some(ephemeral) = drawing.advance() {
            break ephemeral;
        }
    };
    assert!(drawing.advance().is_none() && drawing.advance().is_none());
    let mut proof = ephemeral.prove(&user(vector), text(vector, "SALT"), text(vector, "SRP_B")).unwrap();
    while proof.advance().is_none() {}
    assert!(proof.advance().is_none() && proof.advance().is_none());
}

#[test]
fn hex_may_be_upper_case_and_have_leading_zeros() {
    for mut vector in list("user") {
        for member in ["SALT", "SRP_B"] {
            vector[member] = format!("00{}", text(&vector, member).to_uppercase()).into();
        }
        assert_eq!(signature(&vector, &user(&vector)).unwrap(), expected(&vector), "{}", vector["name"]);
    }
}

#[test]
fn device_verifiers_are_those_of_other_clients() {
    for vector in list("device") {
        let config = &vector["expect"]["DeviceSecretVerifierConfig"];
        let salt = bytes(text(&vector, "SALT"));
        let mut padded = [0; DeviceVerifier::SALT_LENGTH];
        padded[DeviceVerifier::SALT_LENGTH - salt.len()..].copy_from_slice(&salt);
        let identity = device(&vector);
        let password = Base64::decode_vec(identity.password).unwrap().try_into().unwrap();

        let verifier =
            DeviceVerifier::new(identity.pool_name, identity.user_id, &padded, &Secret::new(password));

        assert_eq!(verifier.salt, text(config, "Salt"), "{}", vector["name"]);
        assert_eq!(verifier.password_verifier, text(config, "PasswordVerifier"), "{}", vector["name"]);
        assert_eq!(verifier.device_password.expose(), identity.password);
    }
}

#[test]
fn an_ephemeral_secret_needs_32_bytes_that_are_not_zero() {
    for (secret, error) in [
        (vec![], Some(Error::ShortEphemeral)),
        (vec![7; 31], Some(Error::ShortEphemeral)),
        (vec![0; 32], Some(Error::ZeroEphemeral)),
        (vec![0; 128], Some(Error::ZeroEphemeral)),
        (vec![7; 32], None),
        (vec![7; 33], None),
        (vec![255; 128], None),
    ] {
        assert_eq!(Ephemeral::new(Secret::new(secret.clone())).err(), error, "{secret:?}");
        assert_eq!(Drawing::new(Secret::new(secret.clone())).err(), error, "{secret:?}");
        assert!(error.is_none_or(|error| !error.is_service_fault()));
    }
}

#[test]
fn the_public_value_is_unpadded_hex() {
    let mut secret = [0; 32];
    secret[31] = 1;
    assert_eq!(Ephemeral::new(Secret::new(secret.to_vec())).unwrap().public_a(), "2");
    secret[31] = 200;
    let power = format!("1{}", "0".repeat(50));
    assert_eq!(Ephemeral::new(Secret::new(secret.to_vec())).unwrap().public_a(), power);
}

fn assert_refused(member: &str, value: &str, error: Error) {
    let mut vector = list("user")[0].clone();
    vector[member] = value.into();
    let refused = signature(&vector, &user(&vector)).err();
    assert_eq!(refused, Some(error), "{member} {value:.40}");
    assert!(error.is_service_fault());
}

#[test]
fn a_b_that_is_not_a_hex_number_is_refused() {
    for b in ["", "-1", "0x12", "xyz", " 1", "1 ", "1\n", "é", "12 34"] {
        assert_refused("SRP_B", b, Error::InvalidB);
    }
    for digits in [1025, 4_000_000] {
        assert_refused("SRP_B", &"f".repeat(digits), Error::InvalidB);
    }
}

#[test]
fn a_multiple_of_n_is_refused_as_b() {
    let n = BigUint::parse_bytes(vectors::all()["constants"]["N"].as_str().unwrap().as_bytes(), 16).unwrap();
    for factor in [0_u8, 1, 2, 3, 255] {
        let b = (&n * factor).to_str_radix(16);
        assert_refused("SRP_B", &b, Error::ZeroB);
        assert_refused("SRP_B", &b.to_uppercase(), Error::ZeroB);
    }
    assert_refused("SRP_B", &"0".repeat(900), Error::ZeroB);
}

#[test]
fn a_salt_that_is_not_a_hex_number_is_refused() {
    for salt in ["", "salt", "-1", "12 34", "0x1"] {
        assert_refused("SALT", salt, Error::InvalidSalt);
    }
    assert_refused("SALT", &"1".repeat(4_000_000), Error::InvalidSalt);
}

#[test]
fn a_secret_block_that_is_not_base64_is_refused() {
    for block in [
        "a", "ab", "ab=", "a b=", "%%%%", "ab-_", "abcd=", "ab==\n", "====", "Z===", "Zh==", "Zg==Zg==",
        "Zm9é",
    ] {
        assert_refused("SECRET_BLOCK", block, Error::InvalidSecretBlock);
        assert_eq!(decode_secret_block(block), Err(Error::InvalidSecretBlock));
    }
    for vector in list("user") {
        let block = text(&vector, "SECRET_BLOCK");
        assert_eq!(Base64::encode_string(&decode_secret_block(block).unwrap()), block);
    }
}

#[test]
fn debug_output_holds_no_secret() {
    let vector = &list("user")[0];
    let identity = user(vector);
    let drawing = Drawing::new(a(vector)).unwrap();
    let ephemeral = Ephemeral::new(a(vector)).unwrap();
    let shown = format!("{drawing:?} {ephemeral:?} {identity:?}");
    assert!(!shown.contains(identity.password) && shown.contains("a: Secret(..)"), "{shown}");
    let proof = ephemeral.prove(&identity, text(vector, "SALT"), text(vector, "SRP_B")).unwrap();
    assert_eq!(format!("{proof:?}"), "Proof(..)");
    let key =
        Ephemeral::new(a(vector)).unwrap().finish(&identity, text(vector, "SALT"), text(vector, "SRP_B"));
    assert_eq!(format!("{:?}", key.unwrap()), "ClaimKey(Secret(..))");
}
