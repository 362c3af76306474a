//! Points in time as UTC dates. A point in time is milliseconds since 1970-01-01T00:00:00Z, as JavaScript's `Date.now`.

use alloc::string::String;

use crate::encode::push_decimal;
use crate::search::{cut, find, parts};

/// A point in time, to the second, in the Gregorian calendar and UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Utc {
    /// The year. Year 0 comes before year 1.
    pub year: i64,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, 1 to 31.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
    /// The second, 0 to 59.
    pub second: u8,
    /// The day of the week, 0 for Sunday to 6 for Saturday.
    pub weekday: u8,
}

impl Utc {
    /// The date at this point in time. Any number will do.
    pub fn from_millis(unix_millis: i64) -> Self {
        let seconds = unix_millis.div_euclid(1000);
        let (days, second) = (seconds.div_euclid(DAY), seconds.rem_euclid(DAY));
        let (year, month, day) = civil(days);
        Self {
            year,
            month,
            day,
            hour: small(second / 3600),
            minute: small(second / 60 % 60),
            second: small(second % 60),
            // 1970 began on a Thursday.
            weekday: small((days + 4).rem_euclid(7)),
        }
    }
}

/// The point in time that begins with this second of a UTC date; a leap second counts as the first of the next minute.
/// `None` when the calendar has no such date.
pub fn unix_millis([year, month, day]: [i64; 3], [hour, minute, second]: [i64; 3]) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let month_length = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    let valid = (0..=9999).contains(&year)
        && (1..=month_length).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    // Years begin in March here, as in `civil`.
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    let days = 365 * year + leap_days + (153 * month + 2) / 5 + day - 1 - 719_468;
    valid.then_some((days * DAY + hour * 3600 + minute * 60 + second) * 1000)
}

/// The Unix milliseconds of an HTTP date in its preferred form, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section
/// 5.6.7); `None` for anything else.
pub fn parse_http_date(text: &str) -> Option<i64> {
    let mut words = parts(cut(text, ", ")?.1, " ");
    let day = number(words.next()?, 2)?;
    let month = words.next().filter(|month| month.len() == 3)?;
    let year = number(words.next()?, 4)?;
    let time = three_numbers(words.next()?, ":", [2, 2, 2])?;
    let month = i64::try_from(find(MONTHS, month)?).ok().filter(|place| place % 3 == 0)?;
    let millis = unix_millis([year, month / 3 + 1, day], time)?;
    (words.next() == Some("GMT") && words.next().is_none()).then_some(millis)
}

/// The Unix milliseconds of `2026-11-21T03:04:05.678Z` (RFC 3339, in UTC). The fraction is optional and may have any
/// number of digits. `None` for another form.
pub fn parse_iso_date(text: &str) -> Option<i64> {
    let (date, time) = cut(text.strip_suffix('Z')?, "T")?;
    let (time, fraction) = cut(time, ".").unwrap_or((time, "0"));
    let seconds = unix_millis(three_numbers(date, "-", [4, 2, 2])?, three_numbers(time, ":", [2, 2, 2])?)?;
    let (mut millis, mut weight) = (0, 100);
    for digit in fraction.bytes() {
        millis += i64::from(digit.is_ascii_digit().then(|| digit - b'0')?) * weight;
        weight /= 10;
    }
    (!fraction.is_empty()).then_some(seconds + millis)
}

/// `YYYYMMDDTHHMMSSZ`, as Signature Version 4 writes a time. `None` before the year 0 and after the year 9999.
pub fn amz_date(unix_millis: i64) -> Option<String> {
    let at = Utc::from_millis(unix_millis);
    let year = (0..=9999).contains(&at.year).then_some(at.year)?;
    let mut text = String::with_capacity(16);
    for pair in [small(year / 100), small(year % 100), at.month, at.day] {
        push_two_digits(&mut text, pair);
    }
    text.push('T');
    for pair in [at.hour, at.minute, at.second] {
        push_two_digits(&mut text, pair);
    }
    text.push('Z');
    Some(text)
}

/// The Unix milliseconds of `YYYYMMDDTHHMMSSZ`; `None` for another form.
pub fn parse_amz_date(text: &str) -> Option<i64> {
    let (date, time) = cut(text.strip_suffix('Z')?, "T")?;
    let part = |text: &str, from: usize, length| number(text.get(from..from + length)?, length);
    if date.len() != 8 || time.len() != 6 {
        return None;
    }
    unix_millis(
        [part(date, 0, 4)?, part(date, 4, 2)?, part(date, 6, 2)?],
        [part(time, 0, 2)?, part(time, 2, 2)?, part(time, 4, 2)?],
    )
}

/// The `TIMESTAMP` of a password claim, for example `Tue Nov 3 00:00:00 UTC 2026`: English names, day of the month
/// without a leading zero, hours from 00 to 23.
pub fn srp_timestamp(unix_millis: i64) -> String {
    let at = Utc::from_millis(unix_millis);
    let mut text = String::with_capacity(28);
    text.push_str(name(b"SunMonTueWedThuFriSat", at.weekday));
    text.push(' ');
    text.push_str(name(MONTHS.as_bytes(), at.month - 1));
    text.push(' ');
    push_decimal(&mut text, at.day.into());
    for (before, value) in [(' ', at.hour), (':', at.minute), (':', at.second)] {
        text.push(before);
        push_two_digits(&mut text, value);
    }
    text.push_str(" UTC ");
    if at.year < 0 {
        text.push('-');
    }
    push_decimal(&mut text, at.year.unsigned_abs());
    text
}

/// Appends a value below 100 with a leading zero where it needs one.
pub fn push_two_digits(text: &mut String, value: u8) {
    text.push(char::from(b'0' + value / 10 % 10));
    text.push(char::from(b'0' + value % 10));
}

/// The months as the protocols name them.
const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";

/// Seconds in a day.
const DAY: i64 = 86_400;

/// Days in the 400 years after which the calendar repeats.
const DAYS_IN_ERA: i64 = 146_097;

/// Year, month and day of a count of days since 1970-01-01.
///
/// Years begin in March here, so that the leap day is a year's last and the months before it have a regular length:
/// five months in a row have 153 days.
fn civil(days: i64) -> (i64, u8, u8) {
    let days = days + 719_468; // since 0000-03-01
    let (era, day_of_era) = (days.div_euclid(DAYS_IN_ERA), days.rem_euclid(DAYS_IN_ERA));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153; // 0 is March
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let next_year = month >= 10;
    let month = if next_year { month - 9 } else { month + 3 };
    (era * 400 + year_of_era + i64::from(next_year), small(month), small(day))
}

/// A number that the calendar keeps below 256.
fn small(value: i64) -> u8 {
    u8::try_from(value).unwrap_or_default()
}

/// Exactly three numbers of these lengths.
fn three_numbers(text: &str, separator: &'static str, lengths: [usize; 3]) -> Option<[i64; 3]> {
    let mut parts = parts(text, separator);
    let mut next = |length| number(parts.next()?, length);
    let [first, second, third] = lengths;
    let all = [next(first)?, next(second)?, next(third)?];
    parts.next().is_none().then_some(all)
}

/// A number of exactly this many digits.
fn number(text: &str, length: usize) -> Option<i64> {
    if text.len() != length {
        return None;
    }
    let mut number = 0;
    for digit in text.bytes() {
        number = number * 10 + i64::from(digit.is_ascii_digit().then(|| digit - b'0')?);
    }
    Some(number)
}

/// The three letters at `index` of a list of names.
fn name(list: &'static [u8], index: u8) -> &'static str {
    let letters = list.chunks_exact(3).nth(index.into()).unwrap_or_default();
    core::str::from_utf8(letters).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;

    fn date(unix_millis: i64) -> (i64, u8, u8) {
        let Utc { year, month, day, .. } = Utc::from_millis(unix_millis);
        (year, month, day)
    }

    #[test]
    fn every_day_of_two_eras_follows_the_calendar() {
        let (mut year, mut month, mut day, mut weekday) = (1600, 1, 1, 6);
        for days in -135_140..DAYS_IN_ERA {
            let at = Utc::from_millis(days * DAY * 1000);
            assert_eq!((at.year, at.month, at.day, at.weekday), (year, month, day, weekday), "{days}");
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let length = match month {
                2 => 28 + u8::from(leap),
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
        assert_eq!(date(-62_167_219_200_001), (-1, 12, 31));
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
            let at = Utc::from_millis(millis);
            let date = [at.year, at.month.into(), at.day.into()];
            let time = [at.hour.into(), at.minute.into(), at.second.into()];
            assert_eq!(unix_millis(date, time), Some(millis));
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
