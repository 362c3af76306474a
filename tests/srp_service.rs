//! The client's SRP against a service that is written here, from the protocol's formulas and with another big-number
//! library than the client's own arithmetic: the right password is accepted, every other one is refused.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]
#![allow(clippy::many_single_char_names, reason = "the names that SRP has in every text on it")]

use cognito_wasm::encode::{base64_encode, number_from_hex};
use cognito_wasm::secret::Secret;
use cognito_wasm::srp::device::device_verifier;
use cognito_wasm::srp::{Parties, Srp};
use hmac::{Hmac, KeyInit, Mac};
use num_bigint::{BigInt, BigUint, Sign};
use proptest::prelude::*;
use sha2::{Digest, Sha256};

/// N, from the vectors.
fn n() -> BigUint {
    let all: serde_json::Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    BigUint::parse_bytes(all["constants"]["N"].as_str().unwrap().as_bytes(), 16).unwrap()
}

/// A number as Java's `BigInteger.toByteArray` gives it, by the library's own two's complement.
fn signed(number: &BigUint) -> Vec<u8> {
    BigInt::from_biguint(Sign::Plus, number.clone()).to_signed_bytes_be()
}

fn hash(parts: &[&[u8]]) -> BigUint {
    BigUint::from_bytes_be(&Sha256::digest(parts.concat()))
}

fn hmac(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    Hmac::<Sha256>::new_from_slice(key).unwrap().chain_update(parts.concat()).finalize().into_bytes().to_vec()
}

/// What a service keeps of a user.
struct Account {
    pool_name: String,
    user_id: String,
    salt: BigUint,
    v: BigUint,
}

impl Account {
    fn new(pool_name: &str, user_id: &str, salt: &[u8], password: &str) -> Self {
        let salt = BigUint::from_bytes_be(salt);
        let inner = Sha256::digest(format!("{pool_name}{user_id}:{password}"));
        let x = hash(&[&signed(&salt), &inner]);
        let v = BigUint::from(2_u8).modpow(&x, &n());
        Self { pool_name: pool_name.to_owned(), user_id: user_id.to_owned(), salt, v }
    }

    /// B for the service's secret b.
    fn challenge(&self, b: &BigUint) -> BigUint {
        self.unreduced_challenge(b) % n()
    }

    /// B as a service sends it that forgets to reduce it: 3328 bits or so.
    fn unreduced_challenge(&self, b: &BigUint) -> BigUint {
        let k = hash(&[&signed(&n()), &[2]]);
        k * &self.v + BigUint::from(2_u8).modpow(b, &n())
    }

    /// The signature that the service expects of whoever knows the password.
    fn expected(&self, public_a: &str, b: &BigUint, public_b: &BigUint, claim: &Claim<'_>) -> String {
        let a = BigUint::from_bytes_be(&number_from_hex(public_a).unwrap());
        let u = hash(&[&signed(&a), &signed(public_b)]);
        let s = (a * self.v.modpow(&u, &n())).modpow(b, &n());
        let prk = hmac(&signed(&u), &[&signed(&s)]);
        let okm = hmac(&prk, &[b"Caldera Derived Key\x01"]);
        let claim =
            [self.pool_name.as_bytes(), self.user_id.as_bytes(), claim.block, claim.timestamp.as_bytes()];
        base64_encode(&hmac(&okm[..16], &claim))
    }
}

/// What is signed besides the names.
struct Claim<'a> {
    block: &'a [u8],
    timestamp: &'a str,
}

/// What the client signs when the user types `password`, and what the service expects.
fn exchange(account: &Account, a: &[u8], b: &[u8], block: &[u8], password: &str) -> (String, String) {
    let b = BigUint::from_bytes_be(b);
    let claim = Claim { block, timestamp: "Tue Nov 3 00:00:00 UTC 2026" };
    exchange_with(account, a, &b, &account.challenge(&b), &claim, password)
}

fn exchange_with(
    account: &Account,
    a: &[u8],
    b: &BigUint,
    public_b: &BigUint,
    claim: &Claim<'_>,
    password: &str,
) -> (String, String) {
    let srp = Srp::start(Secret::new(a.to_vec())).unwrap();
    let expected = account.expected(srp.public_a(), b, public_b, claim);
    let parties = Parties { pool_name: &account.pool_name, user_id: &account.user_id, password };
    let key = srp.finish(&parties, &account.salt.to_str_radix(16), &public_b.to_str_radix(16)).unwrap();
    let block = base64_encode(claim.block);
    (key.sign(&account.pool_name, &account.user_id, &block, claim.timestamp).unwrap(), expected)
}

fn bytes(length: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), length)
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
        .prop_filter("is the right one", move |w| *w != right)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_right_password_is_accepted_and_any_other_refused(
        a in bytes(32..=160).prop_filter("is zero", |a| a.iter().any(|byte| *byte != 0)),
        b in bytes(32..=128),
        salt in bytes(1..=16),
        block in bytes(0..=40),
        pool_name in "[A-Za-z0-9]{1,12}",
        user_id in "\\PC{1,20}",
        (right, wrong) in password().prop_flat_map(|right| (Just(right.clone()), wrong(&right))),
    ) {
        let account = Account::new(&pool_name, &user_id, &salt, &right);
        let (signed, expected) = exchange(&account, &a, &b, &block, &right);
        prop_assert_eq!(signed, expected);
        let (signed, expected) = exchange(&account, &a, &b, &block, &wrong);
        prop_assert_ne!(signed, expected);
    }

    #[test]
    fn a_service_may_send_b_unreduced(a in bytes(32), b in bytes(32), salt in bytes(16)) {
        let account = Account::new("AbCdEf123", "user", &salt, "right");
        let b = BigUint::from_bytes_be(&b);
        let claim = Claim { block: b"block", timestamp: "now" };
        let (signed, expected) = exchange_with(&account, &a, &b, &account.unreduced_challenge(&b), &claim, "right");
        prop_assert_eq!(signed, expected);
    }

    #[test]
    fn a_device_signs_in_with_the_verifier_it_registered(
        a in bytes(32),
        b in bytes(32),
        salt in any::<[u8; 16]>(),
        password in prop::array::uniform32(any::<u8>()),
    ) {
        let mut password40 = [0; 40];
        password40[..32].copy_from_slice(&password);
        let made = device_verifier("-AbCdEf1a", "us-east-1_device", &salt, &Secret::new(password40));

        // The service knows the device by what was registered alone.
        let number = |text: &str| BigUint::from_bytes_be(&cognito_wasm::encode::base64_decode(text).unwrap());
        let account = Account {
            pool_name: "-AbCdEf1a".to_owned(),
            user_id: "us-east-1_device".to_owned(),
            salt: number(&made.salt),
            v: number(&made.password_verifier),
        };
        let (signed, expected) = exchange(&account, &a, &b, b"block", made.device_password.expose());
        prop_assert_eq!(signed, expected);
    }
}
