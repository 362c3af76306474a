//! The date forms of the service: the SRP TIMESTAMP, the `Date` header and ISO 8601.

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use jiff::fmt::strtime;
use jiff::tz::TimeZone;

/// `EEE MMM d HH:mm:ss 'UTC' yyyy`.
const SRP: &str = "%a %b %-d %H:%M:%S UTC %Y";

/// The form of the SRP TIMESTAMP.
pub(crate) fn srp(epoch_seconds: i64) -> String {
    moment(epoch_seconds).strftime(SRP).to_string()
}

/// Reads an SRP TIMESTAMP. Any other spelling of the same moment is refused.
pub(crate) fn from_srp(text: &str) -> Option<i64> {
    let parsed = strtime::parse(SRP, text).ok()?.to_datetime().ok()?;
    let seconds = TimeZone::UTC.to_timestamp(parsed).ok()?.as_second();
    (srp(seconds) == text).then_some(seconds)
}

/// The HTTP `Date` header (RFC 9110 section 5.6.7).
pub(crate) fn http(epoch_seconds: i64) -> String {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&moment(epoch_seconds)).unwrap_or_default()
}

/// `2026-11-21T09:05:07Z`.
pub(crate) fn iso(epoch_seconds: i64) -> String {
    moment(epoch_seconds).to_string()
}

fn moment(epoch_seconds: i64) -> Timestamp {
    Timestamp::from_second(epoch_seconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::{from_srp, http, iso, srp};

    const KNOWN: [(i64, &str); 6] = [
        (1_795_251_907, "Sat Nov 21 09:05:07 UTC 2026"),
        (1_793_664_000, "Tue Nov 3 00:00:00 UTC 2026"),
        (1_798_847_999, "Fri Jan 1 23:59:59 UTC 2027"),
        (1_835_438_401, "Tue Feb 29 12:00:01 UTC 2028"),
        (0, "Thu Jan 1 00:00:00 UTC 1970"),
        (2_147_483_648, "Tue Jan 19 03:14:08 UTC 2038"),
    ];

    #[test]
    fn known_moments_convert_both_ways() {
        for (moment, text) in KNOWN {
            assert_eq!(srp(moment), text);
            assert_eq!(from_srp(text), Some(moment));
        }
        assert_eq!(http(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(iso(1_795_251_907), "2026-11-21T09:05:07Z");
    }

    #[test]
    fn other_spellings_of_a_moment_are_refused() {
        for text in [
            "Tue Nov 03 00:00:00 UTC 2026",
            "Tue Nov  3 00:00:00 UTC 2026",
            "Tue Nov 3 24:00:00 UTC 2026",
            "Mon Nov 3 00:00:00 UTC 2026",
            "Tue Nov 3 0:00:00 UTC 2026",
            "Tue Nov 3 00:00:00 GMT 2026",
            "Tue nov 3 00:00:00 UTC 2026",
            "2026-11-03T00:00:00Z",
            "",
        ] {
            assert_eq!(from_srp(text), None, "{text}");
        }
    }
}
