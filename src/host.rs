//! What the core is given by its surroundings: the time, randomness, a JSON parser.
//!
//! The network and the storage are not here: flows hand out what they want done and are told how it went.

use alloc::string::String;

use crate::error::Result;
use crate::time::parse_http_date;
use crate::value::Value;

/// The ports that answer at once.
pub trait Host {
    /// The device's clock, Unix milliseconds. It may be wrong; [`crate::clock::Clock`] corrects it.
    fn now(&self) -> i64;

    /// Fills `bytes` from a cryptographically secure source.
    ///
    /// # Errors
    ///
    /// When there is none, or it failed.
    fn random(&self, bytes: &mut [u8]) -> Result<()>;

    /// Reads JSON in UTF-8; `None` when the bytes are none.
    fn parse(&self, json: &[u8]) -> Option<Value>;

    /// Writes JSON.
    fn stringify(&self, value: &Value) -> String;

    /// Reads the date of an HTTP header (RFC 9110, section 5.6.7), Unix milliseconds; `None` when the text is none.
    fn date(&self, text: &str) -> Option<i64> {
        parse_http_date(text)
    }
}
