//! The date forms the service speaks: the SRP TIMESTAMP, the `Date` header and ISO 8601.

const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

struct Civil {
    year: i64,
    month: i64,
    day: i64,
    hour: i64,
    minute: i64,
    second: i64,
    weekday: &'static str,
}

/// `EEE MMM d HH:mm:ss 'UTC' yyyy`, the form of the SRP TIMESTAMP.
pub(crate) fn srp(epoch_seconds: i64) -> String {
    let c = civil(epoch_seconds);
    let month = name(c.month);
    format!("{} {month} {} {:02}:{:02}:{:02} UTC {}", c.weekday, c.day, c.hour, c.minute, c.second, c.year)
}

/// Reads an SRP TIMESTAMP. Any other spelling of the same moment is refused.
pub(crate) fn from_srp(text: &str) -> Option<i64> {
    let words: Vec<&str> = text.split(' ').collect();
    let [_, month, day, time, "UTC", year] = words.as_slice() else {
        return None;
    };
    let month = MONTHS.iter().position(|name| name == month)?;
    let clock: Vec<&str> = time.split(':').collect();
    let [hour, minute, second] = clock.as_slice() else {
        return None;
    };
    let days = days_from_civil(year.parse().ok()?, i64::try_from(month).ok()? + 1, day.parse().ok()?);
    let moment = days * 86_400
        + hour.parse::<i64>().ok()? * 3_600
        + minute.parse::<i64>().ok()? * 60
        + second.parse::<i64>().ok()?;
    (srp(moment) == text).then_some(moment)
}

/// The HTTP `Date` header (RFC 9110 section 5.6.7).
pub(crate) fn http(epoch_seconds: i64) -> String {
    let c = civil(epoch_seconds);
    let month = name(c.month);
    format!(
        "{}, {:02} {month} {} {:02}:{:02}:{:02} GMT",
        c.weekday, c.day, c.year, c.hour, c.minute, c.second
    )
}

/// `2026-11-21T09:05:07Z`.
pub(crate) fn iso(epoch_seconds: i64) -> String {
    let c = civil(epoch_seconds);
    format!("{}-{:02}-{:02}T{:02}:{:02}:{:02}Z", c.year, c.month, c.day, c.hour, c.minute, c.second)
}

fn name(month: i64) -> &'static str {
    usize::try_from(month - 1).ok().and_then(|at| MONTHS.get(at)).copied().unwrap_or("Jan")
}

/// Days since 1970-01-01 to year, month, day: counted in eras of 400 years that begin on 1 March.
fn civil(epoch_seconds: i64) -> Civil {
    let days = epoch_seconds.div_euclid(86_400);
    let rest = epoch_seconds.rem_euclid(86_400);
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let weekday =
        usize::try_from(days.rem_euclid(7)).ok().and_then(|at| DAYS.get(at)).copied().unwrap_or("Thu");
    Civil {
        year: year_of_era + era * 400 + i64::from(month <= 2),
        month,
        day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
        hour: rest / 3_600,
        minute: rest / 60 % 60,
        second: rest % 60,
        weekday,
    }
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
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
    fn known_moments_both_ways() {
        for (moment, text) in KNOWN {
            assert_eq!(srp(moment), text);
            assert_eq!(from_srp(text), Some(moment));
        }
        assert_eq!(http(784_111_777), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(iso(1_795_251_907), "2026-11-21T09:05:07Z");
    }

    #[test]
    fn other_spellings_are_refused() {
        for text in [
            "Tue Nov 03 00:00:00 UTC 2026",
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
