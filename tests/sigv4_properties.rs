//! Whatever is signed: one spelling, one order, no panic.

#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "a test may stop at the first surprise"
)]

#[path = "support/sigv4.rs"]
mod support;

use cognito_wasm::aws::sigv4::{Payload, Request, Scope, Signed, presign, sign};
use proptest::prelude::*;
use support::{NOW, credentials, example, get, query, signed_s3};

/// Percent-encoding of RFC 3986, as slow and plain as can be.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap()
        } else {
            byte
        });
    }
    String::from_utf8(bytes).unwrap()
}

fn canonical_query(signed: &Signed) -> &str {
    signed.canonical_request.split('\n').nth(2).unwrap()
}

fn url_of(pairs: &[(String, String)]) -> String {
    let query: Vec<_> = pairs.iter().map(|(key, value)| [encode(key), encode(value)].join("=")).collect();
    ["https://b.example/?", &query.join("&")].concat()
}

proptest! {
    #[test]
    fn the_canonical_query_does_not_depend_on_the_order(
        (pairs, shuffled) in prop::collection::vec(("[a-c \\-ü+]{0,3}", "[a-c=&ü+]{0,3}"), 1..8)
            .prop_flat_map(|pairs| (Just(pairs.clone()), Just(pairs).prop_shuffle())),
    ) {
        let (one, other) = (signed_s3(&url_of(&pairs)), signed_s3(&url_of(&shuffled)));
        prop_assert_eq!(canonical_query(&one), canonical_query(&other));
        // Encoded pairs are in byte order, key first.
        let mut expected: Vec<_> = pairs.iter().map(|(key, value)| (encode(key), encode(value))).collect();
        expected.sort();
        let expected: Vec<_> = expected.into_iter().map(|(key, value)| [key, value].join("=")).collect();
        prop_assert_eq!(canonical_query(&one), expected.join("&"));
    }

    #[test]
    fn percent_encoding_round_trips(key in "\\PC{0,20}", value in "\\PC{0,20}") {
        let url = signed_s3(&url_of(&[(key.clone(), value.clone())])).url;
        let (wire_key, wire_value) = query(&url).split_once('=').unwrap();
        prop_assert_eq!((decode(wire_key), decode(wire_value)), (key, value));
        prop_assert_eq!(&signed_s3(&url).url, &url);
    }

    #[test]
    fn a_key_of_s3_round_trips(key in "[^\\x00]{0,30}") {
        let url = ["https://b.example/", &encode(&key)].concat();
        let signed = signed_s3(&url).url;
        prop_assert_eq!(decode(signed.strip_prefix("https://b.example/").unwrap()), key);
        prop_assert_eq!(&signed_s3(&signed).url, &signed);
    }

    #[test]
    fn signing_never_panics(
        url in prop_oneof!["\\PC*", "https://[\\PC]{0,20}", "https://a.b[:/?#\\[\\]@%a-z0-9]{0,40}"],
        method in "\\PC{0,5}",
        name in "\\PC{0,9}",
        value in any::<String>(),
        names in ("\\PC{0,9}", "\\PC{0,9}", any::<String>(), any::<Option<String>>()),
        unix_millis in any::<i64>(),
        body in prop_oneof!["[0-9a-f]{64}", any::<String>()],
        expires_in in any::<u32>(),
    ) {
        let (service, region, secret, token) = names;
        let credentials = credentials(&region, &secret, token.as_deref());
        let headers = [(name, value)];
        let request = Request { method: &method, url: &url, headers: &headers, payload: Payload::Hash(&body) };
        let scope = Scope::new(&region, &service);
        let _ = sign(&credentials, &scope, unix_millis, &request);
        let _ = presign(&credentials, &scope, unix_millis, &request, expires_in);
        // The same with all but the URL in order, so that the inner parts are reached.
        let _ = sign(&example(), &Scope::new("r", "execute-api"), NOW, &get(&url));
        let _ = presign(&example(), &Scope::new("r", "s3"), NOW, &get(&url), 60);
    }
}
