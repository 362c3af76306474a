//! The server's time, learned from what the server says; the device's clock may be wrong by days.

use crate::host::Host;
use crate::http::Response;

/// Differences up to this many milliseconds are noise: the `Date` header has whole seconds, and an answer takes its time.
const NOISE: i64 = 5_000;

/// How far the server's clock is ahead of the device's, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock {
    /// Server minus device.
    pub offset: i64,
}

impl Clock {
    /// The server's time now, Unix milliseconds.
    pub fn now(self, host: &dyn Host) -> i64 {
        host.now().saturating_add(self.offset)
    }

    /// Learns from an answer that arrived just now.
    pub fn learn(&mut self, host: &dyn Host, response: &Response) {
        if let Some(date) = response.date() {
            self.learn_time(host, date);
        }
    }

    /// Learns that it is `server_now` on the server's clock. A device clock that is right as far as that can be told
    /// is left as it is.
    pub fn learn_time(&mut self, host: &dyn Host, server_now: i64) {
        let offset = server_now.saturating_sub(host.now());
        self.offset = if offset.unsigned_abs() <= NOISE.unsigned_abs() { 0 } else { offset };
    }
}

/// The Unix milliseconds of an HTTP date in its preferred form, `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, section
/// 5.6.7); `None` for anything else.
pub fn parse_http_date(text: &str) -> Option<i64> {
    let (_, rest) = text.split_once(", ")?;
    let mut words = rest.split(' ');
    let day: i64 = words.next()?.parse().ok()?;
    let month = words.next()?;
    let year: i64 = words.next()?.parse().ok()?;
    let mut time = words.next()?.splitn(3, ':').map(|part| part.parse::<i64>().ok());
    let (hour, minute, second) = (time.next()??, time.next()??, time.next()??);
    if words.next() != Some("GMT") || month.len() != 3 {
        return None;
    }
    let month = i64::try_from("JanFebMarAprMayJunJulAugSepOctNovDec".find(month)?).ok()?;
    let valid = month % 3 == 0
        && (1..=31).contains(&day)
        && (1970..=9999).contains(&year)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    let month = month / 3 + 1;
    valid.then(|| (((days(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000)
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. Years begin in March, so that the leap day comes last.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469
}

#[cfg(test)]
mod tests {
    use super::parse_http_date;

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
}
