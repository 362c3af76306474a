//! Points in time as UTC dates. A point in time is milliseconds since 1970-01-01T00:00:00Z, as JavaScript's `Date.now`.
//!
//! The forms of a date are patterns, as for `strftime`: `%` and a letter is a field, all else stands for itself.

use alloc::string::String;

use crate::encode::{number_of, push_digits};
use crate::search::{cut, find, is_all, leading, parts};

/// `YYYYMMDDTHHMMSSZ`, as Signature Version 4 writes a time.
const AMZ: &str = "%Y%m%dT%H%M%SZ";
/// What follows the day of the week in an HTTP date of the preferred form (RFC 9110, section 5.6.7).
const HTTP: &str = "%d %b %Y %H:%M:%S GMT";
/// RFC 3339, in UTC. The fraction is optional and may have any number of digits.
const ISO: &str = "%Y-%m-%dT%H:%M:%S%fZ";
/// The `TIMESTAMP` of a password claim.
const SRP: &str = "%a %b %e %H:%M:%S UTC %Y";

/// The Unix milliseconds of an HTTP date, `Sun, 06 Nov 1994 08:49:37 GMT`; `None` for anything else.
pub fn parse_http_date(text: &str) -> Option<i64> {
    read(cut(text, ", ")?.1, HTTP)
}

/// The Unix milliseconds of `YYYYMMDDTHHMMSSZ`; `None` for another form.
pub fn parse_amz_date(text: &str) -> Option<i64> {
    read(text, AMZ)
}

/// The Unix milliseconds of `2026-11-21T03:04:05.678Z`; `None` for another form.
pub fn parse_iso_date(text: &str) -> Option<i64> {
    read(text, ISO)
}

/// `YYYYMMDDTHHMMSSZ`. `None` before the year 0 and after the year 9999.
pub fn amz_date(unix_millis: i64) -> Option<String> {
    let text = written(unix_millis, AMZ);
    // Other years have more digits, or a sign.
    (text.len() == 16).then_some(text)
}

/// The `TIMESTAMP` of a password claim, for example `Tue Nov 3 00:00:00 UTC 2026`: English names, day of the month
/// without a leading zero, hours from 00 to 23.
pub fn srp_timestamp(unix_millis: i64) -> String {
    written(unix_millis, SRP)
}

/// The names as the protocols have them.
const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
const WEEKDAYS: &str = "SunMonTueWedThuFriSat";

/// Seconds in a day.
const DAY: i64 = 86_400;

/// Days in the 400 years after which the calendar repeats.
const DAYS_IN_ERA: i64 = 146_097;

/// The days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

/// A date in the Gregorian calendar and UTC, to the second: year (0 comes before 1), month from 1, day of the month from
/// 1, hour, minute, second.
type Fields = [i64; 6];

/// The place of a pattern's field in [`Fields`]. The day of the week has none.
const fn place(field: u8) -> usize {
    match field {
        b'Y' => 0,
        b'm' | b'b' => 1,
        b'd' | b'e' => 2,
        b'H' => 3,
        b'M' => 4,
        _ => 5,
    }
}

/// The point in time that the whole of `text` names.
fn read(mut text: &str, pattern: &'static str) -> Option<i64> {
    let (mut fields, mut millis) = (Fields::default(), 0);
    let mut pieces = parts(pattern, "%");
    pieces.next();
    for piece in pieces {
        let field = *piece.as_bytes().first()?;
        let length = match field {
            b'Y' => 4,
            b'b' => 3,
            b'f' => leading(text, b"..09"),
            _ => 2,
        };
        let (value, rest) = text.split_at_checked(length)?;
        match field {
            b'b' => {
                let letters = find(MONTHS, value).filter(|letters| letters % 3 == 0)?;
                *fields.get_mut(1)? = i64::try_from(letters / 3 + 1).ok()?;
            }
            b'f' if length > 0 => {
                let digits = value.strip_prefix(".").filter(|digits| is_all(digits, b"09"))?;
                let mut weight = 100;
                for digit in digits.bytes() {
                    millis += i64::from(digit - b'0') * weight;
                    weight /= 10;
                }
            }
            b'f' => {}
            _ => *fields.get_mut(place(field))? = number_of(value, 10)?.into(),
        }
        text = rest.strip_prefix(piece.get(1..)?)?;
    }
    text.is_empty().then_some(unix_millis(fields)? + millis)
}

fn written(unix_millis: i64, pattern: &'static str) -> String {
    let (fields, weekday) = date(unix_millis);
    let mut text = String::new();
    let mut pieces = parts(pattern, "%");
    pieces.next();
    for piece in pieces {
        let field = piece.as_bytes().first().copied().unwrap_or_default();
        let value = fields.get(place(field)).copied().unwrap_or_default();
        match field {
            b'a' => text.push_str(name(WEEKDAYS, weekday)),
            b'b' => text.push_str(name(MONTHS, value - 1)),
            _ => {
                if value < 0 {
                    text.push('-');
                }
                let width = match field {
                    b'Y' => 4,
                    b'e' => 1,
                    _ => 2,
                };
                push_digits(&mut text, value.unsigned_abs(), width);
            }
        }
        text.push_str(piece.get(1..).unwrap_or_default());
    }
    text
}

/// The three letters at `index` of a list of names.
fn name(list: &'static str, index: i64) -> &'static str {
    let place = usize::try_from(index * 3).unwrap_or_default();
    let names = list.split_at_checked(place).and_then(|(_, names)| names.split_at_checked(3));
    names.map_or("", |(name, _)| name)
}

/// The point in time that begins with this second; a leap second counts as the first of the next minute. `None` when
/// the calendar has no such date, or the year is not of four digits at most.
fn unix_millis([year, month, day, hour, minute, second]: Fields) -> Option<i64> {
    let leap_second = i64::from(second == 60);
    let second = second - leap_second;
    // Years begin in March here, as in `date`.
    let march_year = if month <= 2 { year - 1 } else { year };
    let march_month = (month + 9) % 12;
    let leap_days = march_year.div_euclid(4) - march_year.div_euclid(100) + march_year.div_euclid(400);
    let days = 365 * march_year + leap_days + (153 * march_month + 2) / 5 + day - 1 - EPOCH;
    let millis = (days * DAY + hour * 3600 + minute * 60 + second) * 1000;
    // A day, an hour or a minute that there is not would come back as another one.
    let is_date = date(millis).0 == [year, month, day, hour, minute, second];
    is_date.then_some(millis + leap_second * 1000)
}

/// The date at this point in time, which may be any number, and the day of the week, 0 for Sunday.
///
/// Years begin in March here, so that the leap day is a year's last and the months before it have a regular length:
/// five months in a row have 153 days.
fn date(unix_millis: i64) -> (Fields, i64) {
    let seconds = unix_millis.div_euclid(1000);
    let (days, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
    // 1970 began on a Thursday.
    let weekday = (days + 4).rem_euclid(7);
    let days = days + EPOCH;
    let (era, day_of_era) = (days.div_euclid(DAYS_IN_ERA), days.rem_euclid(DAYS_IN_ERA));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153; // 0 is March
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let next_year = month >= 10;
    let month = if next_year { month - 9 } else { month + 3 };
    let year = era * 400 + year_of_era + i64::from(next_year);
    ([year, month, day, second / 3600, second / 60 % 60, second % 60], weekday)
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_two_eras_follows_the_calendar() {
        let (mut year, mut month, mut day, mut weekday) = (1600, 1, 1, 6);
        for days in -135_140..DAYS_IN_ERA {
            assert_eq!(date(days * DAY * 1000), ([year, month, day, 0, 0, 0], weekday), "{days}");
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = match month {
                2 => 28 + i64::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            weekday = (weekday + 1) % 7;
            day += 1;
            if day > length {
                (day, month) = (1, month + 1);
            }
            if month > 12 {
                (month, year) = (1, year + 1);
            }
        }
    }

    #[test]
    fn no_point_in_time_is_out_of_reach() {
        assert_eq!(srp_timestamp(-1), "Wed Dec 31 23:59:59 UTC 1969");
        assert_eq!(date(-62_167_219_200_001).0, [-1, 12, 31, 23, 59, 59]);
        assert_eq!(srp_timestamp(i64::MAX), "Sun Aug 17 07:12:55 UTC 292278994");
        assert_eq!(srp_timestamp(i64::MIN), "Sun May 16 16:47:04 UTC -292275055");
    }

    #[test]
    fn http_dates_are_read() {
        assert_eq!(parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777_000));
        assert_eq!(parse_http_date("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(parse_http_date("Tue, 29 Feb 2028 12:00:01 GMT"), Some(1_835_438_401_000));
        assert_eq!(parse_http_date("Sat, 21 Nov 2026 09:05:07 GMT"), Some(1_795_251_907_000));
    }

    #[test]
    fn other_texts_are_no_dates() {
        let wrong = [
            "",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 ovD 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 24:49:37 GMT",
            "Sun, 32 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 19940000000000000000 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "1994-11-06T08:49:37Z",
        ];
        for text in wrong {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }

    #[test]
    fn every_date_is_read_as_it_was_written() {
        // In steps of 103 days and some hours, minutes and seconds, so that all fields move, over all years of four digits.
        for step in 0..35_322 {
            let millis = -62_167_219_200_000 + step * 8_934_061_000_i64;
            assert_eq!(unix_millis(date(millis).0), Some(millis));
            let text = amz_date(millis).expect("a year of four digits");
            assert_eq!(parse_amz_date(&text), Some(millis), "{text}");
        }
        assert_eq!(amz_date(253_402_300_800_000), None);
        assert_eq!(amz_date(-62_167_219_200_001), None);
    }

    #[test]
    fn other_texts_are_no_times_of_a_signature() {
        assert_eq!(parse_amz_date("20261121T090507Z"), Some(1_795_251_907_000));
        for text in [
            "",
            "20261121T090507",
            "2026112T0905070Z",
            "20261121T0905é7Z",
            "2026112+T090507Z",
            "20261321T090507Z",
        ] {
            assert_eq!(parse_amz_date(text), None, "{text}");
        }
    }
}
