//! Points in time as AWS writes them.

use alloc::format;
use alloc::string::String;

use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

/// Bytes in the basic form of ISO 8601, to the second.
const BASIC: usize = 16;

/// The time of a signature, for example `20261121T090507Z`; `None` for a year that four digits cannot name.
#[must_use]
pub fn basic(unix_millis: i64) -> Option<String> {
    let date = OffsetDateTime::from_unix_timestamp(unix_millis.div_euclid(1000)).ok()?;
    let (year, month, day) = date.to_calendar_date();
    let (hour, minute, second) = date.to_hms();
    let written = format!("{year:04}{:02}{day:02}T{hour:02}{minute:02}{second:02}Z", u8::from(month));
    (year >= 0).then_some(written)
}

/// The Unix milliseconds of a time in the form of [`basic`]; `None` for anything else.
#[must_use]
pub fn parse_basic(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z').filter(|_| text.len() == BASIC)?.split_once('T')?;
    let (year, rest) = date.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    let (hour, rest) = time.split_at_checked(2)?;
    let (minute, second) = rest.split_at_checked(2)?;
    parse_rfc3339(&format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

/// The Unix milliseconds of a date and time (RFC 3339, section 5.6); `None` for anything else. A leap second counts as the
/// end of the second before it.
#[must_use]
pub fn parse_rfc3339(text: &str) -> Option<i64> {
    let date = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    i64::try_from(date.unix_timestamp_nanos().div_euclid(1_000_000)).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn every_date_is_read_as_it_was_written() {
        // In steps of 103 days and some hours, minutes and seconds, so that all fields move, over all years of four digits.
        for step in 0..35_322 {
            let millis = -62_167_219_200_000 + step * 8_934_061_000_i64;
            let text = basic(millis).unwrap();
            assert_eq!(parse_basic(&text), Some(millis), "{text}");
        }
        assert_eq!(basic(253_402_300_800_000), None);
        assert_eq!(basic(-62_167_219_200_001), None);
    }

    #[test]
    fn other_texts_are_no_times_of_a_signature() {
        assert_eq!(parse_basic("20261121T090507Z"), Some(1_795_251_907_000));
        for text in [
            "",
            "20261121T090507",
            "2026112T0905070Z",
            "20261121T0905é7Z",
            "2026112+T090507Z",
            "20261321T090507Z",
            "20261121T090507z",
            "20261121t090507Z",
        ] {
            assert_eq!(parse_basic(text), None, "{text}");
        }
    }
}
