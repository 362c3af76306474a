//! `docs/coverage.md` tells the truth: no row without a test, no test that does not exist, no feature, operation or
//! challenge without a row.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use std::fs;
use std::path::Path;

/// The operations of a client and the challenges, as the service model names them.
const NAMES: &str = "AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice \
    ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice \
    ForgotPassword GetClientToken GetDerivedToken GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode \
    GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListUserSessions ListWebAuthnCredentials \
    ResendConfirmationCode RespondToAuthChallenge RevokeToken RevokeUserSession SetUserMFAPreference \
    SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus \
    UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute \
    ADMIN_NO_SRP_AUTH CUSTOM_CHALLENGE DEVICE_PASSWORD_VERIFIER DEVICE_SRP_AUTH EMAIL_OTP MFA_SETUP \
    NEW_PASSWORD_REQUIRED PASSWORD PASSWORD_SRP PASSWORD_VERIFIER SELECT_CHALLENGE SELECT_MFA_TYPE SMS_MFA SMS_OTP \
    SOFTWARE_TOKEN_MFA WEB_AUTHN";

/// The rows of the tables: their cells, without the headings.
fn rows() -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/coverage.md");
    let text = fs::read_to_string(path).unwrap();
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |"));
    let cells = rows.map(|row| row.split(" | ").map(str::to_owned).collect::<Vec<_>>());
    cells.filter(|row| row.last().is_some_and(|cell| cell != "test")).collect()
}

#[test]
fn every_row_names_tests_that_exist() {
    for row in rows() {
        let tests: Vec<_> =
            row.last().unwrap().split(", ").filter_map(|test| test.split_once("::")).collect();
        assert!(!tests.is_empty(), "{row:?} names no test");
        for (file, name) in tests {
            let in_js = file.contains(".mjs");
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
            let path = if in_js { path } else { path.with_extension("rs") };
            let source =
                fs::read_to_string(&path).unwrap_or_else(|_| panic!("there is no {}", path.display()));
            let exists =
                if in_js { has_title(&source, name) } else { source.contains(&format!("fn {name}(")) };
            assert!(exists, "{file} has no {name}");
        }
    }
}

/// Whether a test or a group of tests in JavaScript has these words in its title.
fn has_title(source: &str, words: &str) -> bool {
    let mut lines = source.lines().map(str::trim_start);
    lines.any(|line| (line.starts_with("test(") || line.starts_with("describe(")) && line.contains(words))
}

#[test]
fn every_feature_has_a_row_and_a_test_of_the_package() {
    let rows = rows();
    for number in (1..=73).chain([98]).chain(109..=145).chain(162..=168) {
        let number = number.to_string();
        let mut named = rows.iter().filter(|row| row.len() == 4 && row.first() == Some(&number));
        let row = named.next().unwrap_or_else(|| panic!("feature {number} has no row"));
        assert!(named.next().is_none(), "feature {number} has two rows");
        let tests = row.last().unwrap();
        assert!(tests.split(", ").any(|test| test.contains(".mjs::")), "{row:?} has no test of the package");
    }
}

#[test]
fn every_operation_and_challenge_has_a_row() {
    let rows = rows();
    for name in NAMES.split_whitespace() {
        let named = |row: &Vec<String>| row.first().is_some_and(|cell| cell.split(", ").next() == Some(name));
        assert!(rows.iter().any(named), "{name} has no row");
    }
}
