//! A clock that is off: services refuse a signature whose time is more than some minutes from theirs, and say what time they
//! have.

use crate::aws::date;
use crate::time::parse_http_date;

/// Services accept a signature this many milliseconds from their own time.
const TOLERANCE: u64 = 300_000;

/// The service's time, Unix milliseconds, when it refused what was signed for `signed_at` because of it. Then signing once
/// more with that time helps.
///
/// `date_header` is the answer's `Date` header, which a page may not be allowed to see. Then the words of the refusal tell: S3
/// has an element `ServerTime`, others write their time in parentheses.
#[must_use]
pub fn server_time(status: u16, date_header: Option<&str>, body: &str, signed_at: i64) -> Option<i64> {
    if !matches!(status, 400 | 401 | 403) {
        return None;
    }
    let time = date_header.and_then(parse_http_date).or_else(|| time_in(body))?;
    (time.abs_diff(signed_at) > TOLERANCE).then_some(time)
}

fn time_in(body: &str) -> Option<i64> {
    if let Some((_, rest)) = body.split_once("<ServerTime>") {
        let (time, _) = rest.split_once('<')?;
        return date::parse_rfc3339(time);
    }
    // "Signature expired: 20261121T080000Z is now earlier than 20261121T090007Z (20261121T090507Z - 5 min.)"
    body.split('(').skip(1).find_map(|rest| date::parse_basic(rest.get(..16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_251_907_000; // 2026-11-21T09:05:07Z
    const LATE: i64 = NOW - 3_600_000;

    #[test]
    fn a_refusal_tells_the_time_in_any_of_three_places() {
        let date = Some("Sat, 21 Nov 2026 09:05:07 GMT");
        assert_eq!(server_time(403, date, "", LATE), Some(NOW));
        assert_eq!(server_time(400, date, "", NOW + 300_001), Some(NOW));
        let s3 = "<Error><Code>RequestTimeTooSkewed</Code><RequestTime>20261121T080507Z</RequestTime>\
                  <ServerTime>2026-11-21T09:05:07Z</ServerTime></Error>";
        assert_eq!(server_time(403, None, s3, LATE), Some(NOW));
        let json = r#"{"__type":"InvalidSignatureException","message":"Signature expired: 20261121T080507Z is now earlier than 20261121T090007Z (20261121T090507Z - 5 min.)"}"#;
        assert_eq!(server_time(400, None, json, LATE), Some(NOW));
        let early = "Signature not yet current (at all): x is still later than y (20261121T090507Z + 5 min.)";
        assert_eq!(server_time(403, None, early, NOW + 3_600_000), Some(NOW));
    }

    #[test]
    fn other_refusals_are_not_about_time() {
        let date = Some("Sat, 21 Nov 2026 09:05:07 GMT");
        assert_eq!(server_time(403, date, "", NOW - 300_000), None, "within the tolerance");
        assert_eq!(server_time(200, date, "", LATE), None);
        assert_eq!(server_time(500, date, "", LATE), None);
        for body in ["", "<ServerTime>soon</ServerTime>", "AccessDenied (20261121)", "(", "<ServerTime>"] {
            assert_eq!(server_time(403, None, body, LATE), None, "{body}");
        }
    }
}
