//! Repeatable randomness: SHA-256 over a seed and a counter. The same seed gives the same run.

use super::encode::hex;
use super::hash::sha256;

#[derive(Debug)]
pub(crate) struct Random {
    seed: [u8; 32],
    counter: u64,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self { seed: sha256(&[b"cognito-pool", &seed.to_be_bytes()]), counter: 0 }
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(length + 32);
        while bytes.len() < length {
            self.counter += 1;
            bytes.extend(sha256(&[&self.seed, &self.counter.to_be_bytes()]));
        }
        bytes.truncate(length);
        bytes
    }

    /// Decimal digits, as sent in a message.
    pub(crate) fn digits(&mut self, length: usize) -> String {
        self.bytes(length).into_iter().map(|byte| char::from(b'0' + byte % 10)).collect()
    }

    /// Characters of `[0-9a-z]`, as in client ids and session ids.
    pub(crate) fn alphanumeric(&mut self, length: usize) -> String {
        self.bytes(length)
            .into_iter()
            .map(|byte| char::from_digit(u32::from(byte) % 36, 36).unwrap_or('0'))
            .collect()
    }

    /// A version 4 UUID (RFC 9562).
    pub(crate) fn uuid(&mut self) -> String {
        let mut bytes = self.bytes(16);
        if let Some(byte) = bytes.get_mut(6) {
            *byte = *byte & 0x0f | 0x40;
        }
        if let Some(byte) = bytes.get_mut(8) {
            *byte = *byte & 0x3f | 0x80;
        }
        let mut text = hex(&bytes);
        for at in [20, 16, 12, 8] {
            text.insert(at, '-');
        }
        text
    }
}
