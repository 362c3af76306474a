//! The patterns of the service's shapes.

use std::sync::LazyLock;

use regex_lite::Regex;

/// A pattern of the model: its text as it stands in error messages, and the test of a whole text.
pub(crate) struct Pattern {
    pub(crate) text: &'static str,
    pub(crate) fits: fn(&str) -> bool,
}

/// A pattern of the model; a second expression stands in where the model's is not the dialect of the crate.
macro_rules! pattern {
    ($text:literal) => {
        pattern!($text, $text)
    };
    ($text:literal, $regex:literal) => {
        Pattern {
            text: $text,
            fits: |text| {
                static REGEX: LazyLock<Option<Regex>> = LazyLock::new(|| whole($regex));
                REGEX.as_ref().is_some_and(|regex| regex.is_match(text))
            },
        }
    };
}

pub(crate) const CLIENT_ID: Pattern = pattern!(r"[\w+]+");
/// Unicode categories are beyond the expressions here; what they leave out is space and control characters.
pub(crate) const USERNAME: Pattern = pattern!(
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+",
    r"[^\x00-\x20\x7f-\xa0\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}]+"
);
pub(crate) const NO_SPACE: Pattern = pattern!(r"[\S]+");
pub(crate) const SECRET_HASH: Pattern = pattern!(r"[\w+=/]+");
pub(crate) const TOKEN: Pattern = pattern!(r"[A-Za-z0-9-_=.]+", r"[A-Za-z0-9_=.\-]+");
/// Assertions of other providers are base64 of any alphabet.
pub(crate) const SUBJECT_TOKEN: Pattern = pattern!(r"[A-Za-z0-9-_+/=.]+", r"[A-Za-z0-9_+/=.\-]+");
pub(crate) const DIGITS: Pattern = pattern!(r"[0-9]+");
pub(crate) const ATTRIBUTE: Pattern =
    pattern!(r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+", r"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]+");
/// Visible ASCII without quotation mark and backslash: a scope (RFC 6749 section 3.3), a resource.
pub(crate) const SCOPE: Pattern = pattern!(r"[\x21\x23-\x5B\x5D-\x7E]+");
pub(crate) const DEVICE_KEY: Pattern = pattern!(r"[\w-]+_[0-9a-f-]+");
pub(crate) const POOL_ID: Pattern = pattern!(r"[\w-]+_[0-9a-zA-Z]+");
pub(crate) const SESSION_ID: Pattern = pattern!(r"^(tkn|sso)[a-z0-9]{25}$");
pub(crate) const IDENTITY_ID: Pattern = pattern!(r"[\w-]+:[0-9a-f-]+");

/// An expression for a whole text.
fn whole(pattern: &str) -> Option<Regex> {
    Regex::new(&format!("^(?:{pattern})$")).ok()
}

#[cfg(test)]
mod tests {
    use super::{
        ATTRIBUTE, CLIENT_ID, DEVICE_KEY, DIGITS, IDENTITY_ID, NO_SPACE, POOL_ID, SCOPE, SECRET_HASH,
        SESSION_ID, SUBJECT_TOKEN, TOKEN, USERNAME,
    };

    #[test]
    fn every_pattern_matches_what_the_model_means() {
        for (pattern, fitting, other) in [
            (CLIENT_ID, "abc_123+", "abc-123"),
            (USERNAME, "Zoë.😀@例え", "two words"),
            (USERNAME, "a", "no\u{a0}break"),
            (NO_SPACE, "päss\u{a0}wörd", "pass word"),
            (SECRET_HASH, "ab+/12==", "ab-_"),
            (TOKEN, "eyJ.a-b_c=", "eyJ+"),
            (SUBJECT_TOKEN, "PHNhbWw+/w==", "a b"),
            (DIGITS, "0123", "12a"),
            (ATTRIBUTE, "Anna\tÖ \u{a0}", "a\u{0}"),
            (SCOPE, "api.example/read", "a b"),
            (DEVICE_KEY, "us-east-1_0f-a", "us-east-1_g"),
            (POOL_ID, "us-east-1_Ab9", "us-east-1"),
            (SESSION_ID, "tkn0123456789abcdefghijklmno", "tkn0123"),
            (IDENTITY_ID, "us-east-1:0f-a", "us-east-1:"),
        ] {
            assert!((pattern.fits)(fitting), "{} {fitting:?}", pattern.text);
            assert!(!(pattern.fits)(other), "{} {other:?}", pattern.text);
            assert!(!(pattern.fits)(""), "{}", pattern.text);
        }
    }
}
