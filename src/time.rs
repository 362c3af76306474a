//! Points in time as UTC dates. A point in time is milliseconds since 1970-01-01T00:00:00Z, as JavaScript's `Date.now`.

use alloc::string::{String, ToString};

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

/// The `TIMESTAMP` of a password claim, for example `Tue Nov 3 00:00:00 UTC 2026`: English names, day of the month
/// without a leading zero, hours from 00 to 23.
pub fn srp_timestamp(unix_millis: i64) -> String {
    let at = Utc::from_millis(unix_millis);
    let mut text = String::with_capacity(28);
    text.push_str(name(b"SunMonTueWedThuFriSat", at.weekday));
    text.push(' ');
    text.push_str(name(b"JanFebMarAprMayJunJulAugSepOctNovDec", at.month - 1));
    text.push(' ');
    text.push_str(&at.day.to_string());
    for (before, value) in [(' ', at.hour), (':', at.minute), (':', at.second)] {
        text.push(before);
        push_two_digits(&mut text, value);
    }
    text.push_str(" UTC ");
    text.push_str(&at.year.to_string());
    text
}

/// Appends a value below 100 with a leading zero where it needs one.
pub fn push_two_digits(text: &mut String, value: u8) {
    text.push(char::from(b'0' + value / 10 % 10));
    text.push(char::from(b'0' + value % 10));
}

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

/// The three letters at `index` of a list of names.
fn name(list: &'static [u8], index: u8) -> &'static str {
    let letters = list.chunks_exact(3).nth(index.into()).unwrap_or_default();
    core::str::from_utf8(letters).unwrap_or_default()
}

#[cfg(test)]
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
}
