//! TOTP (RFC 6238) with SHA-1, 30 seconds and six digits, as authenticator apps use it.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

const STEP_SECONDS: i64 = 30;

/// The code of a seed at a moment (epoch seconds).
pub(crate) fn code(seed: &[u8], moment: i64) -> String {
    digits(seed, moment.div_euclid(STEP_SECONDS), 6)
}

/// The step that the code belongs to, one step of clock difference allowed either way.
pub(crate) fn step(seed: &[u8], moment: i64, code: &str) -> Option<i64> {
    let now = moment.div_euclid(STEP_SECONDS);
    [now, now - 1, now + 1].into_iter().find(|step| digits(seed, *step, 6) == code)
}

fn digits(seed: &[u8], step: i64, length: usize) -> String {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(seed) else {
        return String::new();
    };
    mac.update(&step.to_be_bytes());
    let hash: [u8; 20] = mac.finalize().into_bytes().into();
    let offset = hash.last().map_or(0, |byte| usize::from(byte & 15));
    let word =
        hash.iter().skip(offset).take(4).fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) & 0x7fff_ffff;
    let text = format!("{word:010}");
    text.chars().skip(10 - length).collect()
}

#[cfg(test)]
mod tests {
    use super::{digits, step};

    #[test]
    fn rfc_6238_appendix_b() {
        let seed = b"12345678901234567890";
        for (moment, code) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(digits(seed, moment / 30, 8), code);
        }
    }

    #[test]
    fn one_step_of_difference_is_allowed() {
        let seed = b"12345678901234567890";
        let code = digits(seed, 100, 6);
        for (moment, found) in [(2_969, false), (2_970, true), (3_000, true), (3_059, true), (3_060, false)] {
            assert_eq!(step(seed, moment, &code).is_some(), found, "{moment}");
        }
    }
}
