//! Points in time as the protocols write them. A point in time is milliseconds since 1970-01-01T00:00:00Z, as JavaScript's
//! `Date.now`.

use alloc::format;
use alloc::string::String;

use time::OffsetDateTime;

/// The Unix milliseconds of an HTTP date (RFC 9110, section 5.6.7); `None` for anything else.
#[must_use]
pub fn parse_http_date(text: &str) -> Option<i64> {
    #[cfg(target_arch = "wasm32")]
    return crate::bindings::host::parse_date(text).map(whole);
    #[cfg(not(target_arch = "wasm32"))]
    {
        let since = httpdate::parse_http_date(text).ok()?.duration_since(std::time::SystemTime::UNIX_EPOCH);
        i64::try_from(since.unwrap_or_default().as_millis()).ok()
    }
}

/// The `TIMESTAMP` of a password claim, for example `Tue Nov 3 00:00:00 UTC 2026`: English names, day of the month
/// without a leading zero, hours from 00 to 23. A time that no calendar has is taken for 1970.
#[must_use]
pub fn srp_timestamp(unix_millis: i64) -> String {
    let date = date(unix_millis);
    let weekday = date.weekday();
    let month = date.month();
    let (hour, minute, second) = date.to_hms();
    let (weekday, month) = (format!("{weekday:.3}"), format!("{month:.3}"));
    format!("{weekday:.3} {month:.3} {} {hour:02}:{minute:02}:{second:02} UTC {}", date.day(), date.year())
}

/// The UTC date and time; 1970 for a time that no calendar has.
#[must_use]
pub fn date(unix_millis: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(unix_millis.div_euclid(1000)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// Seconds as milliseconds; out of range becomes the nearest that fits.
#[allow(clippy::cast_possible_truncation, reason = "float to integer saturates")]
#[must_use]
pub fn millis(seconds: f64) -> i64 {
    (seconds * 1000.0) as i64
}

/// A number of JSON as Unix milliseconds; out of range becomes the nearest that fits.
#[allow(clippy::cast_possible_truncation, reason = "float to integer saturates")]
#[must_use]
pub fn whole(number: f64) -> i64 {
    number as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_claim_s_timestamp_is_in_english_without_a_leading_zero() {
        assert_eq!(srp_timestamp(1_793_664_000_000), "Tue Nov 3 00:00:00 UTC 2026");
        assert_eq!(srp_timestamp(1_795_251_907_999), "Sat Nov 21 09:05:07 UTC 2026");
        assert_eq!(srp_timestamp(-1), "Wed Dec 31 23:59:59 UTC 1969");
        assert_eq!(srp_timestamp(i64::MAX), "Thu Jan 1 00:00:00 UTC 1970");
    }

    #[test]
    fn http_dates_are_read_in_all_forms() {
        for text in
            ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"]
        {
            assert_eq!(parse_http_date(text), Some(784_111_777_000), "{text}");
        }
        for text in ["", "06 Nov 1994", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Feb 1994 08:49:37 GMT"] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }
}
