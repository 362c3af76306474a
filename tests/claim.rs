//! What the client adds to a password claim: `SECRET_HASH` and `TIMESTAMP`, compared with other clients.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may panic, and its name says what it shows"
)]

use cognito_wasm::secret_hash::secret_hash;
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
