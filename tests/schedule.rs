//! When tokens are renewed: on use, ahead of their end, and not over and over.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::error::{Code, Error};
use cognito_wasm::session::record::{Record, User};
use cognito_wasm::session::renewal::{Need, RenewalOutcome};
use cognito_wasm::session::schedule::Schedule;
use cognito_wasm::token::Tokens;

const NOW: i64 = 1_795_251_907_000;
const HOUR: i64 = 3_600_000;

fn tokens(life: i64) -> Tokens {
    Tokens {
        access_token: "access".into(),
        id_token: None,
        refresh_token: Some("refresh".into()),
        expires_at: NOW + life,
        issued_at: NOW,
    }
}

fn record(life: i64) -> Record {
    let user = User { tokens: tokens(life), username: "ada".into(), ..User::default() };
    Record { user: Some(user), ..Record::default() }
}

fn kept() -> RenewalOutcome {
    RenewalOutcome::Kept { error: Box::new(Error::new(Code::NetworkError, "no answer")) }
}

#[test]
fn tokens_are_renewed_ahead_of_their_end_and_not_all_at_once() {
    let hour = tokens(HOUR);
    assert!(hour.is_fresh(NOW + 3_569_999) && !hour.is_fresh(NOW + 3_570_000));
    assert!(hour.is_alive(NOW + 3_599_999) && !hour.is_alive(NOW + 3_600_000));
    let moments: Vec<_> = (0..=255).map(|jitter| hour.renew_in(NOW, jitter)).collect();
    assert!(moments.iter().all(|moment| (HOUR - 180_000..=HOUR - 90_000).contains(moment)));
    assert!(moments[0] - moments[255] >= 89_000);
    assert_eq!(hour.renew_in(NOW + 4_000_000, 0), 0);
    // Five minutes are the shortest life that Cognito gives.
    assert!(tokens(300_000).renew_in(NOW, 255) >= 240_000);
}

#[test]
fn what_is_due_is_never_too_early() {
    for life in [300_000, HOUR, 24 * HOUR] {
        for jitter in 0..=255 {
            let due = NOW + tokens(life).renew_in(NOW, jitter);
            assert!(!Need::Ahead.is_met_by(&tokens(life), due), "{life} {jitter}");
            assert!(Need::Fresh.is_met_by(&tokens(life), due - 1), "{life} {jitter}: they last until then");
        }
    }
    assert!(!Need::Forced.is_met_by(&tokens(HOUR), NOW));
}

#[test]
fn naps_are_short_because_computers_sleep() {
    let schedule = Schedule::default();
    assert_eq!(schedule.poll_timeout(&record(HOUR), NOW, 0), Some(60_000));
    assert_eq!(schedule.poll_timeout(&record(HOUR), NOW + HOUR - 90_005, 0), Some(5));
    assert!(!schedule.handle_timeout(&record(HOUR), NOW + HOUR - 90_005, 0));
    assert!(schedule.handle_timeout(&record(HOUR), NOW + HOUR - 90_000, 0));
}

#[test]
fn there_is_nothing_to_do_without_a_refresh_token() {
    let mut record = record(HOUR);
    record.user.as_mut().unwrap().tokens.refresh_token = None;
    assert_eq!(Schedule::default().poll_timeout(&record, NOW, 0), None);
    assert_eq!(Schedule::default().poll_timeout(&Record::default(), NOW, 0), None);
    assert!(!Schedule::default().handle_timeout(&record, NOW + HOUR, 0));
}

#[test]
fn pauses_after_failures_grow_to_a_bound() {
    let (mut schedule, mut now, record) = (Schedule::default(), NOW + HOUR, record(HOUR));
    let mut pauses = Vec::new();
    for _ in 0..40 {
        schedule.renewed(&kept(), &record, now, 0);
        let pause = schedule.poll_timeout(&record, now, 0).unwrap();
        assert!(schedule.admits(now), "who asks for tokens may try at once");
        assert!(!schedule.handle_timeout(&record, now + pause - 1, 0));
        now += pause;
        assert!(schedule.handle_timeout(&record, now, 0));
        pauses.push(pause);
    }
    assert_eq!(&pauses[..3], &[2_000, 4_000, 8_000]);
    assert!(pauses.is_sorted() && pauses[39] == 120_000);
    schedule.signed_in();
    schedule.renewed(&kept(), &record, now, 255);
    assert_eq!(schedule.poll_timeout(&record, now, 0), Some(3_000), "up to a half more");
}

#[test]
fn a_page_that_comes_back_tries_at_once() {
    let (mut schedule, record) = (Schedule::default(), record(HOUR));
    schedule.renewed(&kept(), &record, NOW + HOUR, 0);
    assert!(!schedule.handle_timeout(&record, NOW + HOUR, 0));
    schedule.came_back();
    assert!(schedule.handle_timeout(&record, NOW + HOUR, 0));
}

#[test]
fn tokens_that_arrive_expired_are_not_renewed_over_and_over() {
    let (mut schedule, now, stale) = (Schedule::default(), NOW + HOUR, record(HOUR));
    let mut renewals = 0;
    // A page that is looked at for an hour, by an application that asks for tokens every second.
    for second in 0..3_600 {
        let now = now + second * 1_000;
        if schedule.handle_timeout(&stale, now, 0) || schedule.admits(now) {
            schedule.renewed(&RenewalOutcome::Refreshed, &stale, now, 0);
            renewals += 1;
        }
        schedule.came_back();
    }
    assert!(renewals < 40, "{renewals} renewals in an hour");
    let later = now + 7_200_000;
    assert!(schedule.admits(later), "and yet it is tried again");
    let good = Record { user: record(3 * HOUR + 7_200_000).user, ..Record::default() };
    schedule.renewed(&RenewalOutcome::Refreshed, &good, later, 0);
    assert!(schedule.admits(later));
}

#[test]
fn a_clock_that_was_set_back_makes_no_pause_longer() {
    let (mut schedule, record) = (Schedule::default(), record(HOUR));
    schedule.renewed(&kept(), &record, NOW + 365 * 24 * HOUR, 0);
    assert!(schedule.poll_timeout(&record, NOW + HOUR, 0).unwrap() <= 3_000);
}
