//! The crate against the reference: whatever the inputs, the client computes what the formulas say, and a service accepts
//! the right password alone.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::many_single_char_names,
    reason = "a test may panic, and its name says what it shows"
)]

mod reference;
mod vectors;

use base64ct::{Base64, Encoding};
use cognito_srp::{DeviceVerifier, Ephemeral, Identity, Secret};
use num_bigint::BigUint;
use proptest::prelude::*;

const TIMESTAMP: &str = "Tue Nov 3 00:00:00 UTC 2026";

/// What a service keeps of a user or a device.
struct Account {
    pool_name: String,
    user_id: String,
    salt: BigUint,
    v: BigUint,
}

impl Account {
    fn new(pool_name: &str, user_id: &str, salt: &[u8], password: &str) -> Self {
        let salt = BigUint::from_bytes_be(salt);
        let v = reference::g_to(&reference::private_key(&salt, pool_name, user_id, password));
        Self { pool_name: pool_name.to_owned(), user_id: user_id.to_owned(), salt, v }
    }

    /// What the service expects of whoever knows the password.
    fn expected(&self, public_a: &str, b: &BigUint, public_b: &BigUint, block: &[u8]) -> String {
        let public_a = BigUint::parse_bytes(public_a.as_bytes(), 16).unwrap();
        let u = reference::scrambling_parameter(&public_a, public_b);
        let key = reference::claim_key(&u, &reference::service_s(&public_a, &self.v, &u, b));
        Base64::encode_string(&reference::signature(&key, &self.pool_name, &self.user_id, block, TIMESTAMP))
    }

    /// What the client signs when the user types `password`.
    fn signed(&self, ephemeral: Ephemeral, public_b: &BigUint, block: &[u8], password: &str) -> String {
        let identity = Identity { pool_name: &self.pool_name, user_id: &self.user_id, password };
        let (salt, b) = (self.salt.to_str_radix(16), public_b.to_str_radix(16));
        let key = ephemeral.finish(&identity, &salt, &b).unwrap();
        key.sign(&self.pool_name, &self.user_id, &Base64::encode_string(block), TIMESTAMP).unwrap()
    }
}

fn ephemeral(a: &[u8]) -> Ephemeral {
    Ephemeral::new(Secret::new(a.to_vec())).unwrap()
}

fn bytes(length: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), length)
}

/// Random bytes that are not zero.
fn secret() -> impl Strategy<Value = Vec<u8>> {
    bytes(32..=160).prop_filter("is zero", |secret| secret.iter().any(|byte| *byte != 0))
}

/// Passwords with anything in them, spaces at the edges included.
fn password() -> impl Strategy<Value = String> {
    prop_oneof!["[ -~]{1,24}", " {0,2}\\PC{0,12} {0,2}", "[a-z]{2}e\u{301}🔑?"]
}

/// What people type instead of their password.
fn wrong(password: &str) -> impl Strategy<Value = String> + use<> {
    let right = password.to_owned();
    let near = [
        format!("{right} "),
        format!(" {right}"),
        right.trim().to_owned(),
        right.to_uppercase(),
        right.replace("e\u{301}", "é"),
        right.chars().skip(1).collect(),
        String::new(),
    ];
    prop_oneof![prop::sample::select(near.to_vec()), self::password()]
        .prop_filter("is the right one", move |wrong| *wrong != right)
}

#[test]
fn the_reference_computes_the_vectors() {
    for vector in vectors::list("user") {
        let number = |value: &serde_json::Value, member| {
            BigUint::parse_bytes(vectors::text(value, member).as_bytes(), 16).unwrap()
        };
        let expect = &vector["expect"];
        let Identity { pool_name, user_id, password } = vectors::user(&vector);
        let x = reference::private_key(&number(&vector, "SALT"), pool_name, user_id, password);
        let (a, b) = (number(&vector, "a"), number(&vector, "b_server"));
        let (public_a, public_b) = (reference::g_to(&a), number(&vector, "SRP_B"));
        let u = reference::scrambling_parameter(&public_a, &public_b);
        let s = reference::client_s(&a, &x, &u, &public_b);
        assert_eq!(public_a, number(expect, "SRP_A"));
        assert_eq!(u, number(expect, "u"));
        assert_eq!(x, number(expect, "x"));
        assert_eq!(s, number(expect, "S"));
        assert_eq!(reference::service_s(&public_a, &reference::g_to(&x), &u, &b), s);
        assert_eq!(reference::unreduced_b(&reference::g_to(&x), &b) % reference::n(), public_b);
        assert_eq!(reference::claim_key(&u, &s), vectors::bytes(vectors::text(expect, "hkdf_key")));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_public_value_is_that_of_the_reference(a in secret()) {
        let public_a = reference::g_to(&BigUint::from_bytes_be(&a));
        prop_assert_eq!(ephemeral(&a).public_a().to_owned(), public_a.to_str_radix(16));
    }

    #[test]
    fn any_challenge_is_answered_as_the_reference_does(
        a in secret(),
        // Any number below 2^4096, not only one that a service would compute.
        b in bytes(1..=512).prop_filter("is zero", |b| b.iter().any(|byte| *byte != 0)),
        salt in bytes(1..=16),
        password in password(),
    ) {
        let (salt, b) = (BigUint::from_bytes_be(&salt), BigUint::from_bytes_be(&b));
        let x = reference::private_key(&salt, "AbCdEf123", "user", &password);
        let a_number = BigUint::from_bytes_be(&a);
        let u = reference::scrambling_parameter(&reference::g_to(&a_number), &b);
        let key = reference::claim_key(&u, &reference::client_s(&a_number, &x, &u, &b));
        let expected = reference::signature(&key, "AbCdEf123", "user", b"block", TIMESTAMP);

        let identity = Identity { pool_name: "AbCdEf123", user_id: "user", password: &password };
        let key = ephemeral(&a).finish(&identity, &salt.to_str_radix(16), &b.to_str_radix(16)).unwrap();
        let signature = key.sign("AbCdEf123", "user", "YmxvY2s=", TIMESTAMP).unwrap();
        prop_assert_eq!(signature, Base64::encode_string(&expected));
    }

    #[test]
    fn a_service_accepts_the_right_password_and_no_other(
        a in secret(),
        b in bytes(32..=128),
        salt in bytes(1..=16),
        block in bytes(0..=40),
        pool_name in "[A-Za-z0-9]{1,12}",
        user_id in "\\PC{1,20}",
        (right, wrong) in password().prop_flat_map(|right| (Just(right.clone()), wrong(&right))),
    ) {
        let account = Account::new(&pool_name, &user_id, &salt, &right);
        let b = BigUint::from_bytes_be(&b);
        let public_b = reference::unreduced_b(&account.v, &b) % reference::n();
        let expected = account.expected(ephemeral(&a).public_a(), &b, &public_b, &block);
        prop_assert_eq!(&account.signed(ephemeral(&a), &public_b, &block, &right), &expected);
        prop_assert_ne!(&account.signed(ephemeral(&a), &public_b, &block, &wrong), &expected);
    }

    #[test]
    fn a_service_may_send_b_unreduced(a in bytes(32), b in bytes(32), salt in bytes(16)) {
        let account = Account::new("AbCdEf123", "user", &salt, "right");
        let b = BigUint::from_bytes_be(&b);
        let public_b = reference::unreduced_b(&account.v, &b);
        let expected = account.expected(ephemeral(&a).public_a(), &b, &public_b, b"block");
        prop_assert_eq!(account.signed(ephemeral(&a), &public_b, b"block", "right"), expected);
    }

    #[test]
    fn a_device_signs_in_with_the_verifier_it_registered(
        a in bytes(32),
        b in bytes(32),
        salt in any::<[u8; 16]>(),
        password in bytes(40),
    ) {
        let password = Secret::new(password.try_into().unwrap());
        let registered = DeviceVerifier::new("-AbCdEf1a", "us-east-1_device", &salt, &password);

        // The service knows of the device what was registered, and nothing else.
        let number = |base64: &str| BigUint::from_bytes_be(&Base64::decode_vec(base64).unwrap());
        let account = Account {
            pool_name: "-AbCdEf1a".to_owned(),
            user_id: "us-east-1_device".to_owned(),
            salt: number(&registered.salt),
            v: number(&registered.password_verifier),
        };
        let b = BigUint::from_bytes_be(&b);
        let public_b = reference::unreduced_b(&account.v, &b) % reference::n();
        let expected = account.expected(ephemeral(&a).public_a(), &b, &public_b, b"block");
        let device_password = registered.device_password.expose();
        prop_assert_eq!(account.signed(ephemeral(&a), &public_b, b"block", device_password), expected);
    }
}
