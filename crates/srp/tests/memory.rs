//! Nothing of a password, and no key that is made of it, is left in memory after use.
//!
//! The test searches the memory of its own process, which Linux shows as a file. Needles are kept masked, and come from the
//! hex of the vectors byte by byte, so a hit is a copy that the crate made.

#![cfg(target_os = "linux")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::large_stack_arrays,
    clippy::many_single_char_names,
    reason = "a test may panic, and its name says what it shows"
)]

mod vectors;

use std::fs::{File, read_to_string};
use std::hint::black_box;
use std::os::unix::fs::FileExt;

use cognito_srp::{Ephemeral, Secret};
use serde_json::Value;
use vectors::{list, text, user};

/// What the bytes of a needle are xored with.
const MASK: u8 = 0xa5;

/// A masked sequence of bytes. Of a long secret it is a part from the middle: an allocator writes to what it was given back.
struct Needle(&'static str, Vec<u8>);

impl Needle {
    fn new(name: &'static str, bytes: impl Iterator<Item = u8>) -> Self {
        Self(name, bytes.map(|byte| byte ^ MASK).collect())
    }

    /// Whether the memory of this process holds it.
    fn is_in_memory(&self) -> bool {
        let (memory, maps) =
            (File::open("/proc/self/mem").unwrap(), read_to_string("/proc/self/maps").unwrap());
        let mut chunk = vec![0; 1 << 16];
        let overlap = self.1.len();
        for map in maps.lines().filter(|map| map.contains(" rw")) {
            let (from, to) = map.split(' ').next().unwrap().split_once('-').unwrap();
            let mut from = u64::from_str_radix(from, 16).unwrap();
            let to = u64::from_str_radix(to, 16).unwrap();
            while from < to {
                let size = chunk.len().min(usize::try_from(to - from).unwrap());
                if memory.read_exact_at(&mut chunk[..size], from).is_err() {
                    break;
                }
                if chunk[..size].windows(overlap).any(|bytes| self.matches(bytes)) {
                    return true;
                }
                if size < chunk.len() {
                    break;
                }
                from += u64::try_from(size - overlap).unwrap();
            }
        }
        false
    }

    fn matches(&self, bytes: &[u8]) -> bool {
        bytes.iter().zip(&self.1).all(|(byte, masked)| byte ^ MASK == *masked)
    }
}

fn nibble(hex: &str, index: usize) -> u8 {
    u8::try_from(char::from(hex.as_bytes()[index]).to_digit(16).unwrap()).unwrap()
}

/// The bytes of an even count of hex digits, one by one.
fn bytes(hex: &str) -> impl Iterator<Item = u8> {
    (0..hex.len() / 2).map(|index| nibble(hex, 2 * index) << 4 | nibble(hex, 2 * index + 1))
}

/// The digits with which the arithmetic represents a number, or the number minus N.
fn digits(hex: &str, n: Option<&str>) -> impl Iterator<Item = u8> {
    let bit = |hex: &str, index: usize| {
        hex.len()
            .checked_sub(1 + index / 4)
            .map_or(0, |place| i64::from(nibble(hex, place) >> (index % 4) & 1))
    };
    let mut carry = 0;
    (0..240).flat_map(move |place| {
        for index in 0..13 {
            let difference = bit(hex, 13 * place + index) - n.map_or(0, |n| bit(n, 13 * place + index));
            carry += difference << index;
        }
        let digit = ((carry + 4096) & 8191) - 4096;
        carry = (carry - digit) >> 13;
        i16::try_from(digit).unwrap().to_le_bytes()
    })
}

/// The bytes as the words that SHA-256 computes with, on a little-endian machine.
fn words(bytes: impl Iterator<Item = u8>) -> impl Iterator<Item = u8> {
    let mut bytes = bytes.fuse();
    std::iter::from_fn(move || Some([bytes.next()?, bytes.next()?, bytes.next()?, bytes.next()?]))
        .flat_map(|[a, b, c, d]| [d, c, b, a])
}

/// Calls a function far down the stack, where the search itself overwrites nothing.
#[inline(never)]
fn far_down<T>(call: impl FnOnce() -> T) -> T {
    let above = black_box([0_u8; 1 << 17]);
    let result = call();
    black_box(&above);
    result
}

fn left_behind(needles: &[Needle]) -> Vec<&'static str> {
    needles.iter().filter(|needle| needle.is_in_memory()).map(|needle| needle.0).collect()
}

#[test]
fn an_exchange_leaves_no_secret_in_memory() {
    let vector: &Value = &list("user")[0];
    let expect = &vector["expect"];
    let constants = &vectors::all()["constants"];
    let (s, key, n) = (text(expect, "S"), text(expect, "hkdf_key"), text(constants, "N"));
    let identity = user(vector);
    let a = Needle::new("a", bytes(text(vector, "a")).skip(64));
    let k = Needle::new("K", bytes(key));
    let message = [identity.pool_name, identity.user_id, ":", identity.password];
    let typed = message.iter().flat_map(|part| part.bytes());
    let needles = [
        Needle::new("the hashed password", typed.skip(40)),
        Needle::new("the inner hash", bytes(text(expect, "inner_hash"))),
        Needle::new("x", bytes(text(expect, "x"))),
        Needle::new("v", bytes(text(expect, "v")).skip(64).take(64)),
        Needle::new("v in digits", digits(text(expect, "v"), None).skip(64).take(64)),
        Needle::new("v − N in digits", digits(text(expect, "v"), Some(n)).skip(64).take(64)),
        Needle::new("S", bytes(s).skip(64).take(64)),
        Needle::new("S in digits", digits(s, None).skip(64).take(64)),
        Needle::new("S − N in digits", digits(s, Some(n)).skip(64).take(64)),
        Needle::new("S in words", words(bytes(s).skip(64).take(64))),
        Needle::new("K in words", words(bytes(key))),
        Needle::new("HMAC's inner key in words", words(bytes(key).map(|byte| byte ^ 0x36))),
        Needle::new("HMAC's outer key in words", words(bytes(key).map(|byte| byte ^ 0x5c))),
        Needle::new("HMAC's inner key", bytes(key).map(|byte| byte ^ 0x36)),
        Needle::new("HMAC's outer key", bytes(key).map(|byte| byte ^ 0x5c)),
    ];

    let mut secret = Vec::with_capacity(text(vector, "a").len() / 2);
    secret.extend(bytes(text(vector, "a")));
    let ephemeral = far_down(|| Ephemeral::new(Secret::new(secret)).unwrap());
    assert!(a.is_in_memory(), "the search finds what is there");
    assert_eq!(left_behind(&needles), [""; 0]);

    let (salt, b) = (text(vector, "SALT"), text(vector, "SRP_B"));
    let mut proof = far_down(|| ephemeral.prove(&identity, salt, b).unwrap());
    let modulus = Needle::new("N in digits", digits(n, None).skip(64).take(64));
    assert!(modulus.is_in_memory(), "the search finds digits");
    assert_eq!(left_behind(&needles), ["x"], "the exponent of the first power is in use");
    far_down(|| proof.advance());
    assert_eq!(left_behind(&needles), ["x"], "the exponent of the first power is in use");
    let claim_key = loop {
        let key = far_down(|| proof.advance());
        assert_eq!(left_behind(&needles), [""; 0]);
        if let Some(key) = key {
            break key;
        }
    };
    assert!(k.is_in_memory(), "the search finds what is there");
    assert!(!a.is_in_memory());

    let block = text(vector, "SECRET_BLOCK");
    let timestamp = text(vector, "TIMESTAMP");
    let signature = far_down(|| claim_key.sign(identity.pool_name, identity.user_id, block, timestamp));
    assert_eq!(signature.unwrap(), text(expect, "PASSWORD_CLAIM_SIGNATURE"));
    drop(claim_key);
    assert_eq!(left_behind(&needles), [""; 0]);
    assert!(!k.is_in_memory());
}
