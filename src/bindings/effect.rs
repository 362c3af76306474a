//! Effects on their way out, and what came of them on its way in.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::entropy::Entropy;
use super::error::thrown;
use super::{convert, host, reply};
use crate::config::Config;
use crate::effect::{Progress, Reply};
use crate::error::Result;
use crate::json;
use crate::reader::Reader;
use crate::session::{SessionContext, Storage};
use crate::time;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A lock that everybody who shares a storage shares. */
export type Lock = "session" | "write" | "identity";

/** How new a record is. */
export interface WireMark {
  readonly generation: number;
  readonly expiresAt: number;
}

/** What an application and the other tabs are told. */
export type WireEvent =
  | { readonly event: "signedIn"; readonly user: WireUser }
  | { readonly event: "signedOut"; readonly username?: string }
  | { readonly event: "tokenRefresh" }
  | { readonly event: "tokenRefresh_failure"; readonly error: CoreError };

/** Who is signed in. */
export interface WireUser {
  readonly username: string;
  readonly userId: string;
  readonly signInDetails?: { readonly loginId?: string; readonly authFlowType?: string };
}

/** Something to be done by whoever drives a flow. */
export type Effect<T> =
  | { readonly kind: "lock"; readonly lock: Lock }
  | { readonly kind: "unlock"; readonly lock: Lock }
  | { readonly kind: "read"; readonly atLeast: WireMark | null }
  | { readonly kind: "probe" }
  | { readonly kind: "write"; readonly record: string }
  | { readonly kind: "remove" }
  | { readonly kind: "readOthers"; readonly keys: readonly string[] }
  | { readonly kind: "writeOthers"; readonly entries: readonly (readonly [key: string, text: string | null])[] }
  | { readonly kind: "send"; readonly request: WireRequest; readonly keepalive: boolean }
  | { readonly kind: "renew" }
  | { readonly kind: "renewLogins"; readonly force: boolean }
  | { readonly kind: "wait"; readonly millis: number; readonly spread: number }
  | { readonly kind: "compute" }
  | { readonly kind: "tell"; readonly audience: "tabs" | "here"; readonly event: WireEvent; readonly mark: WireMark }
  | { readonly kind: "done"; readonly output: T };

/** A POST request. */
export interface WireRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly operation: string;
}

/** What a flow is told with every reply. */
export interface Surroundings {
  /** The device's clock, Unix milliseconds. */
  readonly now: number;
  /** The record lies in a storage, not in this instance's memory. */
  readonly outside: boolean;
  /** Other processes share the storage. */
  readonly shared: boolean;
  /** Every change is written to Amplify's keys, too. */
  readonly mirrorsAmplify: boolean;
}
"#;

/// What hands out the next effect of a flow, or its output as JSON text.
type Next<'a> = dyn FnMut(&SessionContext<'_>, Reply) -> Result<Progress<String>> + 'a;

/// Calls a flow with what came of its last effect, and hands out the next one.
pub fn step(
    config: &Config,
    surroundings: &str,
    entropy: Vec<u8>,
    reply: &str,
    next: &mut Next<'_>,
) -> Result<JsValue, JsValue> {
    let progress = with_context(config, surroundings, entropy, |cx| next(cx, reply::read(reply)?));
    handed_out(progress)
}

/// The form of [`Progress`] that the scripts know, `Effect<T>`.
pub fn handed_out(progress: Result<Progress<String>>) -> Result<JsValue, JsValue> {
    let text = match progress.map_err(|error| thrown(&error))? {
        Progress::Effect(effect) => json::to_text(&effect),
        Progress::Done(output) => format!(r#"{{"kind":"done","output":{output}}}"#),
    };
    Ok(host::from_json(&text))
}

/// Does something with what a flow is told.
pub fn with_context<T>(
    config: &Config,
    surroundings: &str,
    entropy: Vec<u8>,
    work: impl FnOnce(&SessionContext<'_>) -> Result<T>,
) -> Result<T> {
    let surroundings = convert::input(surroundings)?;
    let surroundings = Reader::input(&surroundings);
    let random = Entropy::new(entropy);
    let cx = SessionContext {
        config,
        now: surroundings.member("now").number().map(time::whole)?,
        random: &random,
        storage: Storage {
            outside: surroundings.member("outside").flag()?,
            shared: surroundings.member("shared").flag()?,
            mirrors_amplify: surroundings.member("mirrorsAmplify").flag()?,
        },
    };
    work(&cx)
}
