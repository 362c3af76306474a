//! SHA-256 (FIPS 180-4) and HMAC-SHA256 (RFC 2104) over a list of parts, as if they were one text.
//!
//! No branch and no address depends on what is hashed, only on its length.

#![allow(clippy::many_single_char_names, reason = "the names that FIPS 180-4 gives them")]

use crate::secret::Secret;

/// Bytes in a SHA-256 digest.
pub const DIGEST: usize = 32;

/// Bytes that SHA-256 takes in at once, which is also the length of an HMAC key.
const BLOCK: usize = 64;

/// What every byte of an HMAC key is masked with, before the text and before its digest: `ipad` and `opad`.
const INNER: u8 = 0x36;
const OUTER: u8 = 0x5c;

/// The square roots of the first 8 primes: 32 bits of each, behind the point.
const START: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];

/// The cube roots of the first 64 primes, in the same way.
static ROUNDS: [u32; 64] = [
    0x428a_2f98,
    0x7137_4491,
    0xb5c0_fbcf,
    0xe9b5_dba5,
    0x3956_c25b,
    0x59f1_11f1,
    0x923f_82a4,
    0xab1c_5ed5,
    0xd807_aa98,
    0x1283_5b01,
    0x2431_85be,
    0x550c_7dc3,
    0x72be_5d74,
    0x80de_b1fe,
    0x9bdc_06a7,
    0xc19b_f174,
    0xe49b_69c1,
    0xefbe_4786,
    0x0fc1_9dc6,
    0x240c_a1cc,
    0x2de9_2c6f,
    0x4a74_84aa,
    0x5cb0_a9dc,
    0x76f9_88da,
    0x983e_5152,
    0xa831_c66d,
    0xb003_27c8,
    0xbf59_7fc7,
    0xc6e0_0bf3,
    0xd5a7_9147,
    0x06ca_6351,
    0x1429_2967,
    0x27b7_0a85,
    0x2e1b_2138,
    0x4d2c_6dfc,
    0x5338_0d13,
    0x650a_7354,
    0x766a_0abb,
    0x81c2_c92e,
    0x9272_2c85,
    0xa2bf_e8a1,
    0xa81a_664b,
    0xc24b_8b70,
    0xc76c_51a3,
    0xd192_e819,
    0xd699_0624,
    0xf40e_3585,
    0x106a_a070,
    0x19a4_c116,
    0x1e37_6c08,
    0x2748_774c,
    0x34b0_bcb5,
    0x391c_0cb3,
    0x4ed8_aa4a,
    0x5b9c_ca4f,
    0x682e_6ff3,
    0x748f_82ee,
    0x78a5_636f,
    0x84c8_7814,
    0x8cc7_0208,
    0x90be_fffa,
    0xa450_6ceb,
    0xbef9_a3f7,
    0xc671_78f2,
];

/// SHA-256 of the parts, one after the other.
pub fn sha256(parts: &[&[u8]]) -> [u8; DIGEST] {
    digest(&[], parts)
}

/// HMAC-SHA256 of the parts, one after the other, under a key of any length.
pub fn hmac_sha256(key: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut key = Secret::new(key_block(key));
    mask(&mut key, INNER);
    let inner = digest(key.expose(), parts);
    mask(&mut key, INNER ^ OUTER);
    digest(key.expose(), &[&inner])
}

#[inline(never)]
fn digest(first: &[u8], parts: &[&[u8]]) -> [u8; DIGEST] {
    let mut hash = Hash { state: START, block: Secret::new([0; BLOCK]), length: 0 };
    hash.update(first);
    for part in parts {
        hash.update(part);
    }
    hash.finish()
}

/// A digest on its way.
struct Hash {
    state: [u32; 8],
    block: Secret<[u8; BLOCK]>,
    /// Bytes taken in so far.
    length: usize,
}

impl Hash {
    #[inline(never)]
    fn update(&mut self, part: &[u8]) {
        for byte in part {
            if let Some(to) = self.block.expose_mut().get_mut(self.length % BLOCK) {
                *to = *byte;
            }
            self.length += 1;
            if self.length.is_multiple_of(BLOCK) {
                compress(&mut self.state, self.block.expose());
            }
        }
    }

    /// A one bit, zeros, and the number of bits fill the last block.
    fn finish(mut self) -> [u8; DIGEST] {
        let bits = (self.length as u64) << 3;
        self.update(&[0x80]);
        while self.length % BLOCK != BLOCK - 8 {
            self.update(&[0]);
        }
        self.update(&bits.to_be_bytes());
        let mut digest = [0; DIGEST];
        for (to, from) in digest.chunks_exact_mut(4).zip(self.state) {
            to.copy_from_slice(&from.to_be_bytes());
        }
        digest
    }
}

/// Takes in one block (FIPS 180-4, section 6.2.2).
#[inline(never)]
fn compress(state: &mut [u32; 8], block: &[u8; BLOCK]) {
    // The next sixteen words of the schedule.
    let mut words = [0; 16];
    for (word, bytes) in words.iter_mut().zip(block.as_chunks().0) {
        *word = u32::from_be_bytes(*bytes);
    }
    let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = *state;
    for k in &ROUNDS {
        let word = words[0];
        let next = word
            .wrapping_add(turned(words[1], 7, 18) ^ (words[1] >> 3))
            .wrapping_add(words[9])
            .wrapping_add(turned(words[14], 17, 19) ^ (words[14] >> 10));
        words.copy_within(1.., 0);
        words[15] = next;
        let first = h
            .wrapping_add(turned(e, 6, 11) ^ e.rotate_right(25))
            .wrapping_add((e & f) ^ (!e & g))
            .wrapping_add(*k)
            .wrapping_add(word);
        let second = (turned(a, 2, 13) ^ a.rotate_right(22)).wrapping_add((a & b) ^ (a & c) ^ (b & c));
        (h, g, f, e) = (g, f, e, d.wrapping_add(first));
        (d, c, b, a) = (c, b, a, first.wrapping_add(second));
    }
    for (to, from) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
        *to = to.wrapping_add(from);
    }
}

fn turned(word: u32, one: u32, other: u32) -> u32 {
    word.rotate_right(one) ^ word.rotate_right(other)
}

/// Changes every byte of the key.
fn mask(key: &mut Secret<[u8; BLOCK]>, with: u8) {
    for byte in key.expose_mut() {
        *byte ^= with;
    }
}

/// The key at full length: zeros behind it, or its digest where it is longer.
fn key_block(key: &[u8]) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    let digest = if key.len() > BLOCK { Some(sha256(&[key])) } else { None };
    let key = digest.as_ref().map_or(key, |digest| digest);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    block
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::{Digest, Sha256};

    #[test]
    fn digests_are_those_of_another_implementation() {
        let text: Vec<u8> = (0..1000_u32).map(|at| (at * at % 251) as u8).collect();
        for length in (0..300).chain([511, 512, 513, 1000]) {
            let (text, rest) = text.split_at(length);
            let expected: [u8; DIGEST] = Sha256::digest(text).into();
            assert_eq!(sha256(&[text]), expected, "{length}");
            let (one, other) = text.split_at(length / 3);
            assert_eq!(sha256(&[one, &[], other]), expected, "{length}");
            for key in [text, rest] {
                let mac = Hmac::<Sha256>::new_from_slice(key).map(|mac| mac.chain_update(text).finalize());
                let expected: Option<[u8; DIGEST]> = mac.map(|mac| mac.into_bytes().into()).ok();
                assert_eq!(Some(hmac_sha256(key, &[one, other])), expected, "{length}");
            }
        }
    }

    #[test]
    fn a_million_letters() {
        // The long message of NIST's examples.
        let digest = sha256(&[&alloc::vec![b'a'; 1_000_000]]);
        assert_eq!(digest[..8], [0xcd, 0xc7, 0x6e, 0x5c, 0x99, 0x14, 0xfb, 0x92]);
    }
}
