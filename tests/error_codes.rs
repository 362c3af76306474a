//! TypeScript names every code, and no other.

#![allow(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;

use cognito_wasm::error::Code;

const DECLARATIONS: &str = include_str!("../src/js/types/error-code.ts");

#[test]
fn typescript_names_every_code_and_no_other() {
    let union = DECLARATIONS.split_once("type AuthErrorCode =").expect("the union").1;
    let union = union.split_once(';').expect("its end").0;
    let declared: BTreeSet<_> =
        union.lines().filter_map(|line| line.trim().strip_prefix("| \"")?.strip_suffix('"')).collect();
    // A wrong argument is a TypeError there.
    let codes = Code::SERVICE.iter().chain(Code::CLIENT).filter(|code| **code != Code::InvalidArgument);
    assert_eq!(declared, codes.map(|code| code.name()).collect());
}
