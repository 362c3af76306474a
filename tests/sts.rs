//! What STS answers, and what somebody in its place could.

// Test code may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use cognito_wasm::aws::sigv4::TemporaryCredentials;
use cognito_wasm::aws::sts::{self, Role};
use cognito_wasm::aws::xml::text_at;
use cognito_wasm::error::{Code, Error};
use cognito_wasm::http::Response;
use cognito_wasm::wire::MAX_ANSWER;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// The shape of an answer of STS, with made-up values.
const CREDENTIALS: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>us-east-1:12345678-1234-1234-1234-123456789abc</SubjectFromWebIdentityToken>
    <Audience>us-east-1:87654321-4321-4321-4321-cba987654321</Audience>
    <AssumedRoleUser>
      <Arn>arn:aws:sts::123456789012:assumed-role/Role/session</Arn>
      <AssumedRoleId>AROAEXAMPLE:session</AssumedRoleId>
    </AssumedRoleUser>
    <Credentials>
      <SessionToken>FwoG/+==</SessionToken>
      <SecretAccessKey>wJalrXUtnFEMI/K7MDENG&#x2F;bPxRfiCYEXAMPLEKEY</SecretAccessKey>
      <Expiration>2026-11-21T04:04:05Z</Expiration>
      <AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>
    </Credentials>
    <Provider>cognito-identity.amazonaws.com</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata>
    <RequestId>ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE</RequestId>
  </ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>
"#;

fn answer(status: u16, body: &str) -> Result<TemporaryCredentials, Error> {
    sts::answer(&Response { status, body: body.into(), ..Response::default() })
}

fn form(arn: &str, session_name: &str, token: &str, duration_seconds: Option<u32>) -> String {
    let role = Role { arn: arn.into(), session_name: session_name.into(), duration_seconds };
    sts::assume_role("https://sts.us-east-1.amazonaws.com/", &role, token).body.clone()
}

fn error_answer(code: &str, message: &str) -> String {
    format!(
        "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    \
         <Code>{code}</Code>\n    <Message>{message}</Message>\n  </Error>\n  <RequestId>4 2</RequestId>\n</ErrorResponse>"
    )
}

#[test]
fn credentials_come_out_of_a_good_answer() {
    let answer = answer(200, CREDENTIALS).unwrap();
    assert_eq!(answer.credentials.access_key_id, "ASIAIOSFODNN7EXAMPLE");
    assert_eq!(answer.credentials.secret_access_key.expose(), "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    assert_eq!(answer.credentials.session_token.as_ref().unwrap().expose(), "FwoG/+==");
    assert_eq!(answer.expiration, 1_795_233_845_000);
}

#[test]
fn an_incomplete_answer_is_not_credentials() {
    for (from, to) in [
        ("<SessionToken>FwoG/+==</SessionToken>", ""),
        ("<AccessKeyId>ASIAIOSFODNN7EXAMPLE</AccessKeyId>", "<AccessKeyId/>"),
        ("<AccessKeyId>", "<AccessKeyId>A</AccessKeyId><AccessKeyId>"),
        ("ASIAIOSFODNN7EXAMPLE", "<b>ASIAIOSFODNN7EXAMPLE</b>"),
        ("2026-11-21T04:04:05Z", "tomorrow"),
        ("AssumeRoleWithWebIdentityResponse", "AssumeRoleResponse"),
        ("AssumeRoleWithWebIdentityResult", "AssumeRoleResult"),
        ("<Provider>", "<Provider"),
    ] {
        let text = CREDENTIALS.replace(from, to);
        assert_ne!(text, CREDENTIALS);
        let error = answer(200, &text).unwrap_err();
        assert_eq!(error.code, Code::InvalidResponse, "{from}");
        assert_eq!(error.http_status, Some(200));
        assert!(!error.message.contains("wJalr"));
    }
}

#[test]
fn the_expiration_is_read_to_the_millisecond() {
    let expiration = |text| {
        answer(200, &CREDENTIALS.replace("2026-11-21T04:04:05Z", text)).map(|answer| answer.expiration).ok()
    };
    for (text, unix_millis) in [
        ("1970-01-01T00:00:00Z", 0),
        ("2000-02-29T00:00:00Z", 951_782_400_000),
        ("2000-03-01T00:00:00.5Z", 951_868_800_500),
        ("2011-07-15T23:28:33.359Z", 1_310_772_513_359),
        ("2026-11-21T04:04:05.678999Z", 1_795_233_845_678),
        ("2100-03-01T00:00:00Z", 4_107_542_400_000),
        ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ("2016-12-31T23:59:60Z", 1_483_228_799_999),
        ("2026-11-21T05:04:05+01:00", 1_795_233_845_000),
    ] {
        assert_eq!(expiration(text), Some(unix_millis), "{text}");
    }
    for text in [
        "1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "2026-11-21T04:04:05",
        "2026-11-21T04:04Z",
        "2026-11-21T04:04:05:06Z",
        "26-11-21T04:04:05Z",
        "2026-13-21T04:04:05Z",
        "2026-00-21T04:04:05Z",
        "2026-11-00T04:04:05Z",
        "2026-11-31T04:04:05Z",
        "2026-02-29T04:04:05Z",
        "2100-02-29T04:04:05Z",
        "2026-11-21T24:04:05Z",
        "2026-11-21T04:60:05Z",
        "2026-11-21T04:04:61Z",
        "2026-11-21T04:04:05.Z",
        "2026-11-21T04:04:05.xZ",
        "2026-11-21T+4:04:05Z",
    ] {
        assert_eq!(expiration(text), None, "{text}");
    }
}

#[test]
fn errors_keep_the_names_of_the_service() {
    for (status, name, code, retryable) in [
        (400, "ExpiredTokenException", Code::ExpiredTokenException, false),
        (400, "InvalidIdentityToken", Code::InvalidIdentityToken, false),
        (403, "IDPRejectedClaim", Code::IDPRejectedClaim, false),
        (400, "IDPCommunicationError", Code::IDPCommunicationError, true),
        (403, "AccessDenied", Code::Other, false),
        (400, "Throttling", Code::TooManyRequestsException, true),
        (503, "ServiceUnavailable", Code::Other, true),
    ] {
        let error = answer(status, &error_answer(name, "a &lt; b")).unwrap_err();
        assert_eq!(error.code, code);
        assert_eq!(error.name(), if name == "Throttling" { "TooManyRequestsException" } else { name });
        assert_eq!(error.message, "a < b");
        assert_eq!(error.operation, Some("AssumeRoleWithWebIdentity"));
        assert_eq!(error.request_id.as_deref(), Some("4 2"));
        assert_eq!(error.http_status, Some(status));
        assert_eq!(error.retryable(), retryable, "{name}");
    }
}

#[test]
fn an_error_of_another_form_is_unknown() {
    for text in [
        "",
        "<html>502",
        "{}",
        "<Error><Code>X</Code></Error>",
        "<Response><Error><Code>X</Code></Error></Response>",
        &error_answer("", "x"),
        CREDENTIALS,
    ] {
        let error = answer(502, text).unwrap_err();
        assert_eq!((error.code, error.http_status), (Code::Unknown, Some(502)), "{text}");
        assert!(error.retryable());
    }
    assert_eq!(answer(200, "").unwrap_err().code, Code::InvalidResponse);
    assert_eq!(answer(200, &error_answer("X", "y")).unwrap_err().code, Code::InvalidResponse);
}

#[test]
fn the_form_is_encoded_strictly() {
    let arn = "arn:aws:iam::123456789012:role/My Role";
    assert_eq!(
        form(arn, "me@example.com", "ey.J-_+=", Some(3600)),
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FMy%20Role\
         &RoleSessionName=me%40example.com&WebIdentityToken=ey.J-_%2B%3D&DurationSeconds=3600"
    );
    let short = form("a", "&Policy=x", "t", None);
    assert_eq!(
        short,
        "Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=a&RoleSessionName=%26Policy%3Dx&WebIdentityToken=t"
    );
}

fn refused(document: &str) -> bool {
    match text_at(document, "/a") {
        Ok(_) => false,
        Err(error) => error.code == Code::InvalidResponse,
    }
}

#[test]
fn what_an_attacker_could_use_is_refused() {
    for document in [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<a>&x;</a>",
        "<a>&;</a>",
        "<a>&amp</a>",
        "<a>&AMP;</a>",
        "<a>& </a>",
        "<a>&#0;</a>",
        "<a>&#x0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#xFFFE;</a>",
        "<a>&#x110000;</a>",
        "<a>&#99999999999;</a>",
        "<a>&#;</a>",
        "<a>&#x;</a>",
        "<a>&#X41;</a>",
        "<a>&#+65;</a>",
        "<a>&#4f;</a>",
        "<a b=\"&x;\"/>",
        "<a b=\"<\"/>",
        "<?php x?><a/>",
        "<?xml-stylesheet href='x'?><a/>",
        "<a><?xml version=\"1.0\"?></a>",
        " <?xml version=\"1.0\"?><a/>",
        "<a>\u{0}</a>",
        "<a>\u{1b}</a>",
        "<a>\u{ffff}</a>",
    ] {
        assert!(refused(document), "{document:?}");
    }
}

#[test]
fn what_is_not_well_formed_is_refused() {
    for document in [
        "",
        " ",
        "text",
        "<a>",
        "</a>",
        "<a></b>",
        "<a><b></a></b>",
        "<a/><a/>",
        "<a/><b></b>",
        "<a/>x",
        "x<a/>",
        "<a/>&amp;",
        "<a/><![CDATA[x]]>",
        "<![CDATA[x]]><a/>",
        "<a><![CDATA[x]]</a>",
        "<a>]]></a>",
        "<a",
        "<",
        "<>",
        "< a/>",
        "<a /x>",
        "<a/ >",
        "</ a>",
        "<1a/>",
        "<-a/>",
        "<a b/>",
        "<a b=c/>",
        "<a b=\"c/>",
        "<a b=\"c\" b=\"d\"/>",
        "<a =\"c\"/>",
        "<a></a b=\"c\">",
        "<!-- a -- b --><a/>",
        "<!-- a --->",
        "<!-- a",
        "<a/><!-",
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\"><a/>",
    ] {
        assert!(refused(document), "{document:?}");
    }
}

fn found(document: &str, path: &str) -> Option<String> {
    text_at(document, path).unwrap().map(|text| text.to_string())
}

#[test]
fn what_is_well_formed_is_read() {
    for (document, text) in [
        ("<a>x</a>", "x"),
        ("<a>x</a >\n", "x"),
        ("\u{feff}<?xml version='1.0' standalone=\"yes\" ?><!-- - --><a>x</a><!----> ", "x"),
        ("<a b = 'c>' \n d=\"'&quot;\">x</a>", "x"),
        ("<a/>", ""),
        ("<a />", ""),
        ("<a> &lt;&amp;&gt;&quot;&apos; </a>", " <&>\"' "),
        ("<a>&#65;&#x42;&#x1F600;&#x000043;</a>", "AB😀C"),
        ("<a>&amp;lt;</a>", "&lt;"),
        ("<a>1<!-- 2 -->3<![CDATA[<4>&amp;]]>5</a>", "13<4>&amp;5"),
        ("<a>ünï</a>", "ünï"),
        ("<a>]]&gt;</a>", "]]>"),
    ] {
        assert_eq!(found(document, "/a").as_deref(), Some(text), "{document}");
    }
    let document = "<a><b>1</b>\n<c><d>2</d></c><s:é.-1/></a>";
    assert_eq!(found(document, "/a/b").as_deref(), Some("1"));
    assert_eq!(found(document, "/a/c/d").as_deref(), Some("2"));
    assert_eq!(found(document, "/a/s:é.-1").as_deref(), Some(""));
    for path in ["/a/c", "/a/d", "/a/c/b", "/a/b/b", "/a", "/b", "/a/b/", "/a/", "/", "", "a", "a/b"] {
        assert_eq!(found(document, path), None, "{path:?}");
    }
    // None of these has exactly one leaf there.
    for document in [
        "<a><b><c/></b><b/></a>",
        "<a><b/><b><c/></b></a>",
        "<a><b/><b/></a>",
        "<a><b><c/><c/></b></a>",
        "<a><b><c><d/></c></b></a>",
        "<a><bc/><b c=''/></a>",
        "<b><c/></b>",
    ] {
        assert_eq!(found(document, "/a/b/c"), None, "{document}");
    }
}

#[test]
fn depth_size_and_attributes_are_limited() {
    let nested = |depth| ["<a>".repeat(depth), "</a>".repeat(depth)].concat();
    assert!(!refused(&nested(32)));
    assert!(refused(&nested(33)));
    assert!(refused(&"<a>".repeat(MAX_ANSWER / 3)));

    let sized = |size: usize| ["<a>", &"x".repeat(size - 7), "</a>"].concat();
    assert!(!refused(&sized(MAX_ANSWER)));
    assert!(refused(&sized(MAX_ANSWER + 1)));

    let attributes = |count| {
        let list: Vec<_> = (0..count).map(|index| format!(" a{index}=''")).collect();
        format!("<a{}/>", list.concat())
    };
    assert!(!refused(&attributes(16)));
    assert!(refused(&attributes(17)));
}

#[cfg(not(target_arch = "wasm32"))]
mod properties {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) {
        let _ = text_at(text, "/a");
        for status in [200, 400, 503] {
            let _ = answer(status, text);
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in any::<String>()) {
            read(&text);
        }

        #[test]
        fn no_bytes_make_the_reader_panic(bytes in any::<Vec<u8>>()) {
            read(&String::from_utf8_lossy(&bytes));
        }

        #[test]
        fn no_heap_of_markup_makes_the_reader_panic(
            parts in prop::collection::vec(
                prop::sample::select(&[
                    "<", ">", "/", "a", "</a>", "<a>", "<a", "/>", " ", "=", "'", "\"", "&", ";", "&#", "x", "9", "é",
                    "<!--", "--", "-->", "<![CDATA[", "]]>", "<?xml", "?>", "<!DOCTYPE", "\u{feff}",
                ][..]),
                0..40,
            ),
        ) {
            read(&parts.concat());
        }

        #[test]
        fn no_mutation_of_an_answer_makes_the_reader_panic(
            is_error in any::<bool>(),
            cuts in prop::collection::vec((any::<prop::sample::Index>(), 0..8_usize, ".{0,4}"), 1..5),
        ) {
            let answer = if is_error { error_answer("Throttling", "x") } else { CREDENTIALS.to_string() };
            let mut mutant: Vec<char> = answer.chars().collect();
            for (at, length, insert) in cuts {
                let start = at.index(mutant.len() + 1);
                let end = (start + length).min(mutant.len());
                mutant.splice(start..end, insert.chars());
            }
            read(&mutant.into_iter().collect::<String>());
        }

        #[test]
        fn text_comes_back_as_it_was_written(text in "[^\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\u{fffe}\u{ffff}]{0,40}") {
            let written = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let document = ["<a><b>", &written, "</b></a>"].concat();
            prop_assert_eq!(found(&document, "/a/b"), Some(text.clone()));
            let numeric: Vec<_> = text.chars().map(|c| format!("&#x{:X};", u32::from(c))).collect();
            let document = ["<a><b>", &numeric.concat(), "</b></a>"].concat();
            prop_assert_eq!(found(&document, "/a/b"), Some(text.clone()));
        }
    }
}
