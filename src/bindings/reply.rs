//! What came of an effect, as `drive.ts` tells it.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::prelude::wasm_bindgen;

use super::convert;
use crate::effect::Reply;
use crate::error::Result;
use crate::http::{Headers, Response};
use crate::reader::Reader;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What came of the effect that a flow handed out last. */
export type Reply =
  | { readonly kind: "begin" }
  | { readonly kind: "done" }
  | { readonly kind: "locked"; readonly held: boolean }
  | { readonly kind: "record"; readonly text: string | null }
  | { readonly kind: "written"; readonly stored: boolean }
  | { readonly kind: "texts"; readonly texts: readonly (string | null)[] }
  | { readonly kind: "response"; readonly status: number; readonly headers: Record<string, string>; readonly body: string }
  | { readonly kind: "logins"; readonly logins: Readonly<Record<string, string>> }
  | { readonly kind: "loginsFailed" }
  | { readonly kind: "noResponse"; readonly cause: string };
"#;

/// Reads a reply.
///
/// # Errors
///
/// [`crate::error::Code::InvalidArgument`] when it is none.
pub fn read(json: &str) -> Result<Reply> {
    let value = convert::input(json)?;
    let reply = Reader::input(&value);
    let kind = reply.member("kind");
    Ok(match kind.text()? {
        "begin" => Reply::Begin,
        "done" => Reply::Done,
        "locked" => Reply::Locked(reply.member("held").flag()?),
        "record" => Reply::Record(reply.member("text").optional_text()?.map(Into::into)),
        "written" => Reply::Written(reply.member("stored").flag()?),
        "texts" => Reply::Texts(texts(&reply.member("texts"))?),
        "logins" => Reply::Logins(reply.member("logins").texts()?.unwrap_or_default().into()),
        "loginsFailed" => Reply::LoginsFailed,
        "response" => Reply::Response(response(&reply)?),
        "noResponse" => Reply::NoResponse(reply.member("cause").text()?.into()),
        _ => return Err(kind.wrong("must be the kind of a reply")),
    })
}

fn texts(list: &Reader<'_>) -> Result<Vec<Option<String>>> {
    list.items()?.iter().map(|text| Ok(text.optional_text()?.map(Into::into))).collect()
}

/// Reads `{ status, headers, body }`.
///
/// # Errors
///
/// As [`read`].
pub fn response(reply: &Reader<'_>) -> Result<Response> {
    let headers = reply.member("headers").texts()?.unwrap_or_default();
    let status = reply.member("status").optional_whole(0..=999)?.unwrap_or_default();
    Ok(Response {
        status: u16::try_from(status).unwrap_or_default(),
        headers: Headers::from_pairs(headers),
        body: reply.member("body").text()?.into(),
    })
}
