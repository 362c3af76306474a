//! The time of a request, as a signature spells it.

use alloc::string::String;

use crate::error::{Error, Result};

/// Milliseconds since 1970 as `YYYYMMDDTHHMMSSZ` in UTC.
///
/// # Errors
/// `InvalidArgument` after the year 9999.
pub(super) fn amz_date(unix_millis: u64) -> Result<String> {
    let seconds = unix_millis / 1000;
    let (year, month, day) = civil(seconds / 86_400);
    if year > 9999 {
        return Err(Error::argument("The time is out of range."));
    }
    let mut text = String::with_capacity(16);
    push_digits(&mut text, year, 1000);
    push_digits(&mut text, month, 10);
    push_digits(&mut text, day, 10);
    text.push('T');
    for part in [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60] {
        push_digits(&mut text, part, 10);
    }
    text.push('Z');
    Ok(text)
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar.
///
/// Counts in years that begin in March, so that the leap day is the last one, and in eras of 400 years, which all
/// have 146,097 days.
fn civil(days_since_1970: u64) -> (u64, u64, u64) {
    let days = days_since_1970 + 719_468;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + days / 146_097 * 400 + u64::from(month <= 2);
    (year, month, day)
}

/// Appends `number` with as many digits as `place`, the weight of the first one, has.
fn push_digits(text: &mut String, number: u64, mut place: u64) {
    while place > 0 {
        text.extend(u32::try_from(number / place % 10).ok().and_then(|digit| char::from_digit(digit, 10)));
        place /= 10;
    }
}
