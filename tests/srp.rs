//! SRP through its public doors: against the vectors of other clients, against hostile answers of a service, and against
//! a service written here.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]
#![allow(missing_docs, clippy::many_single_char_names, reason = "the names of the tests and of SRP say it")]

use cognito_wasm::encode::{base64_decode, hex_decode};
use cognito_wasm::error::{Code, Error};
use cognito_wasm::secret::Secret;
use cognito_wasm::secret_hash::secret_hash;
use cognito_wasm::srp::device::device_verifier;
use cognito_wasm::srp::{Parties, Srp};
use cognito_wasm::time::srp_timestamp;
use serde_json::Value;

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    let list = all[kind].as_array().unwrap().clone();
    assert!(!list.is_empty());
    list
}

fn text<'a>(vector: &'a Value, key: &str) -> &'a str {
    vector[key].as_str().unwrap_or_else(|| panic!("{} has no {key}", vector["name"]))
}

/// The bytes of a hex number that may have an odd number of digits.
fn bytes(hex: &str) -> Vec<u8> {
    hex_decode(&if hex.len().is_multiple_of(2) { hex.to_owned() } else { format!("0{hex}") }).unwrap()
}

fn ephemeral(vector: &Value) -> Secret<Vec<u8>> {
    Secret::new(bytes(text(vector, "a")))
}

/// Runs the whole exchange of a vector: A has to be the expected one, and the signature is the answer.
fn signature(vector: &Value, parties: &Parties<'_>) -> Result<String, Error> {
    let srp = Srp::start(ephemeral(vector))?;
    assert_eq!(srp.public_a(), text(&vector["expect"], "SRP_A"), "{}", vector["name"]);
    srp.finish(parties, text(vector, "SALT"), text(vector, "SRP_B"))?.sign(
        parties.pool_name,
        parties.user_id,
        text(vector, "SECRET_BLOCK"),
        text(vector, "TIMESTAMP"),
    )
}

fn user(vector: &Value) -> Parties<'_> {
    Parties {
        pool_name: text(vector, "pool_name"),
        user_id: text(vector, "user_id_for_srp"),
        password: text(vector, "password"),
    }
}

fn device(vector: &Value) -> Parties<'_> {
    Parties {
        pool_name: text(vector, "device_group_key"),
        user_id: text(vector, "device_key"),
        password: text(vector, "random_password"),
    }
}

#[test]
fn users_sign_as_other_clients_do() {
    for vector in vectors("user") {
        let expected = text(&vector["expect"], "PASSWORD_CLAIM_SIGNATURE");
        assert_eq!(signature(&vector, &user(&vector)).unwrap(), expected, "{}", vector["name"]);
    }
}

#[test]
fn devices_sign_as_other_clients_do() {
    for vector in vectors("device") {
        let expected = text(&vector["expect"], "PASSWORD_CLAIM_SIGNATURE");
        assert_eq!(signature(&vector, &device(&vector)).unwrap(), expected, "{}", vector["name"]);
    }
}

#[test]
fn hex_may_come_in_upper_case_and_with_leading_zeros() {
    for mut vector in vectors("user") {
        for key in ["SALT", "SRP_B"] {
            vector[key] = format!("00{}", text(&vector, key).to_uppercase()).into();
        }
        let expected = text(&vector["expect"], "PASSWORD_CLAIM_SIGNATURE");
        assert_eq!(signature(&vector, &user(&vector)).unwrap(), expected, "{}", vector["name"]);
    }
}

#[test]
fn device_verifiers_are_those_of_other_clients() {
    for vector in vectors("device") {
        let expected = &vector["expect"]["DeviceSecretVerifierConfig"];
        let salt = bytes(text(&vector, "SALT"));
        let mut salt16 = [0; 16];
        salt16[16 - salt.len()..].copy_from_slice(&salt);
        let password = base64_decode(text(&vector, "random_password")).unwrap().try_into().unwrap();
        let Parties { pool_name, user_id, password: device_password } = device(&vector);

        let made = device_verifier(pool_name, user_id, &salt16, &Secret::new(password));

        assert_eq!(made.salt, text(expected, "Salt"), "{}", vector["name"]);
        assert_eq!(made.password_verifier, text(expected, "PasswordVerifier"), "{}", vector["name"]);
        assert_eq!(made.device_password.expose(), device_password);
    }
}

#[test]
fn secret_hashes_are_those_of_other_clients() {
    for vector in vectors("secret_hash") {
        let made = secret_hash(
            text(&vector, "username"),
            text(&vector, "client_id"),
            text(&vector, "client_secret"),
        );
        assert_eq!(made, text(&vector, "SECRET_HASH"));
    }
}

#[test]
fn timestamps_are_those_of_other_clients() {
    for vector in vectors("timestamps") {
        let seconds = vector["epoch"].as_i64().unwrap();
        assert_eq!(srp_timestamp(seconds * 1000), text(&vector, "text"));
        assert_eq!(srp_timestamp(seconds * 1000 + 999), text(&vector, "text"));
    }
}

#[test]
fn every_claim_of_a_vector_carries_a_timestamp_that_we_would_write() {
    for vector in vectors("user").into_iter().chain(vectors("device")) {
        let stamp = text(&vector, "TIMESTAMP");
        let [_, month, day, clock, "UTC", year] = stamp.split(' ').collect::<Vec<_>>()[..] else {
            panic!("{stamp}")
        };
        let months = "JanFebMarAprMayJunJulAugSepOctNovDec";
        let days_before =
            [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334][months.find(month).unwrap() / 3];
        let year: i64 = year.parse().unwrap();
        let leap_days = (1969..year).filter(|year| (year + 1) % 4 == 0).count();
        let leap_days = i64::try_from(leap_days).unwrap() - i64::from(year % 4 == 0 && days_before < 59);
        let days = (year - 1970) * 365 + leap_days + days_before + day.parse::<i64>().unwrap() - 1;
        let clock: Vec<i64> = clock.split(':').map(|part| part.parse().unwrap()).collect();
        let seconds = days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2];
        assert_eq!(srp_timestamp(seconds * 1000), stamp);
    }
}

#[test]
fn an_ephemeral_secret_has_32_bytes_or_more_and_is_not_zero() {
    for (secret, good) in [(vec![], false), (vec![7; 31], false), (vec![0; 32], false), (vec![0; 128], false)]
        .into_iter()
        .chain([(vec![7; 32], true), (vec![7; 33], true), (vec![255; 128], true)])
    {
        let started = Srp::start(Secret::new(secret));
        match started {
            Ok(_) => assert!(good),
            Err(error) => assert!(!good && error.code == Code::InvalidArgument, "{error}"),
        }
    }
}

#[test]
fn the_public_value_of_a_power_of_two_is_that_power() {
    let mut one = [0; 32];
    one[31] = 1;
    assert_eq!(Srp::start(Secret::new(one.to_vec())).unwrap().public_a(), "2");
    one[31] = 200;
    assert_eq!(Srp::start(Secret::new(one.to_vec())).unwrap().public_a(), format!("1{}", "0".repeat(50)));
}

#[test]
fn a_challenge_that_cannot_be_answered_is_refused() {
    let vector = &vectors("user")[0];
    let all: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    let n = all["constants"]["N"].as_str().unwrap();
    let twice_n = {
        let n = num_bigint::BigUint::parse_bytes(n.as_bytes(), 16).unwrap();
        (n * 2_u8).to_str_radix(16)
    };
    let good = (
        text(vector, "SALT").to_owned(),
        text(vector, "SRP_B").to_owned(),
        text(vector, "SECRET_BLOCK").to_owned(),
    );
    let mut bad = Vec::new();
    for b in [
        "",
        "0",
        "0000",
        "-1",
        "0x12",
        "xyz",
        " 1",
        "1 ",
        "1\n",
        "é",
        &n.to_uppercase(),
        n,
        &twice_n,
        &"0".repeat(900),
    ] {
        bad.push((good.0.clone(), b.to_owned(), good.2.clone()));
    }
    bad.push((good.0.clone(), "f".repeat(1025), good.2.clone()));
    bad.push((good.0.clone(), "f".repeat(4_000_000), good.2.clone()));
    for salt in ["", "salt", "-1", "12 34"] {
        bad.push((salt.to_owned(), good.1.clone(), good.2.clone()));
    }
    bad.push(("1".repeat(4_000_000), good.1.clone(), good.2.clone()));
    for block in ["a", "ab=", "a b=", "%%%%", "ab-_", "abcd=", "ab==\n"] {
        bad.push((good.0.clone(), good.1.clone(), block.to_owned()));
    }
    for (salt, b, block) in bad {
        let parties = user(vector);
        let shown = b.get(..40).unwrap_or(&b);
        let answer = Srp::start(ephemeral(vector))
            .unwrap()
            .finish(&parties, &salt, &b)
            .and_then(|key| key.sign(parties.pool_name, parties.user_id, &block, "now"));
        let Err(error) = answer else { panic!("{shown} was accepted") };
        assert_eq!(error.code, Code::InvalidSrpChallenge, "{shown}");
        assert!(!error.to_string().contains(parties.password));
    }
}

#[test]
fn nothing_that_can_be_printed_tells_a_secret() {
    let vector = &vectors("user")[0];
    let parties = user(vector);
    let srp = Srp::start(ephemeral(vector)).unwrap();
    let shown = format!("{srp:?} {parties:?}");
    assert!(!shown.contains(parties.password) && shown.contains("Secret(..)"), "{shown}");
    let key = srp.finish(&parties, text(vector, "SALT"), text(vector, "SRP_B")).unwrap();
    assert_eq!(format!("{key:?}"), "SessionKey(Secret(..))");
}
