//! Operations that are a single request. [`operations`] lists them.

use alloc::rc::Rc;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::error::thrown;
use super::operations::{self, CallName};
use super::{convert, effect};
use crate::config::Config;
use crate::error::Result;
use crate::flow::account::call;
use crate::flow::operation::Caller;
use crate::reader::Reader;
use crate::secret::Secret;

/// An operation under way.
#[wasm_bindgen]
pub struct Call {
    config: Rc<Config>,
    from: From,
    flow: call::Call,
}

/// Who calls, from where: `CallerInput`.
struct From {
    access_token: Option<Secret<String>>,
    device_key: Option<String>,
    context_data: Option<String>,
}

impl Call {
    /// A call that is made already.
    pub(super) fn from(client: &Client, caller: &str, flow: call::Call) -> Result<Self> {
        Ok(Self { config: Rc::clone(&client.config), from: From::read(caller)?, flow })
    }
}

impl From {
    fn read(caller: &str) -> Result<Self> {
        let caller = convert::input(caller)?;
        let caller = Reader::input(&caller);
        let text = |name| caller.member(name).optional_text().map(|text| text.map(ToString::to_string));
        Ok(Self {
            access_token: text("accessToken")?.map(Secret::new),
            device_key: text("deviceKey")?,
            context_data: text("contextData")?,
        })
    }
}

#[wasm_bindgen]
impl Call {
    /// An operation, who calls it, and the application's input.
    ///
    /// # Errors
    ///
    /// A `CoreError` for a wrong input.
    #[wasm_bindgen(constructor)]
    pub fn new(
        client: &Client,
        name: CallName,
        #[wasm_bindgen(unchecked_param_type = "Json<CallerInput>")] caller: &str,
        #[wasm_bindgen(unchecked_param_type = "Json<unknown>")] input: &str,
    ) -> Result<Call, JsValue> {
        let flow = convert::input(input).and_then(|input| operations::start(name, &Reader::input(&input)));
        flow.and_then(|flow| Self::from(client, caller, flow)).map_err(|error| thrown(&error))
    }

    /// Takes in what came of the last effect.
    ///
    /// # Errors
    ///
    /// A `CoreError`.
    #[wasm_bindgen(unchecked_return_type = "Effect<any>")]
    pub fn next(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Json<Surroundings>")] surroundings: &str,
        entropy: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Json<Reply>")] reply: &str,
    ) -> Result<JsValue, JsValue> {
        let (from, flow) = (&self.from, &mut self.flow);
        effect::step(&self.config, surroundings, entropy, reply, &mut |cx, reply| {
            let caller = Caller {
                pool: cx.config.user_pool()?,
                access_token: from.access_token.as_ref().map(|token| token.expose().as_str()),
                device_key: from.device_key.as_deref(),
                context_data: from.context_data.as_deref(),
                server_time: cx.now,
            };
            flow.next(&caller, reply)
        })
    }

    /// What a success means for the session.
    ///
    /// # Errors
    ///
    /// None: Node 20 may crash in functions that give a single reference, and a result is more than one.
    #[allow(clippy::unnecessary_wraps, reason = "Node 20 may crash where one reference is given")]
    #[wasm_bindgen(unchecked_return_type = "Afterwards")]
    pub fn afterwards(&self) -> Result<JsValue, JsValue> {
        Ok(convert::output(&self.flow.afterwards()))
    }
}

impl core::fmt::Debug for Call {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Call(..)")
    }
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** Who calls an operation, from where. */
export interface CallerInput {
  readonly accessToken?: string;
  readonly deviceKey?: string;
  readonly contextData?: string;
}

/** What a successful operation means for the session. */
export type Afterwards =
  | { readonly kind: "nothing" | "userDeleted" | "signedOut" | "signUp" }
  | { readonly kind: "userUpdated"; readonly refreshTokens: boolean }
  | { readonly kind: "deviceForgotten"; readonly deviceKey: string };
"#;
