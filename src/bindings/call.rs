//! Operations that are a single request. `operations.rs` lists them.

use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::client::Client;
use super::error::thrown;
use super::{convert, effect};
use crate::config::Config;
use crate::effect::{Effect, Reply};
use crate::error::Result;
use crate::flow::account::call;
use crate::flow::operation::{Afterwards, Caller, Operation};
use crate::reader::Reader;
use crate::secret::Secret;

/// An operation under way.
#[wasm_bindgen]
pub struct Call {
    config: Rc<Config>,
    from: From,
    steps: Box<dyn Steps>,
}

/// Who calls, from where: `CallerInput`.
struct From {
    access_token: Option<Secret<String>>,
    device_key: Option<String>,
    context_data: Option<String>,
}

/// The steps of an operation of any kind.
trait Steps {
    fn next(&mut self, caller: &Caller<'_>, reply: Reply) -> Result<JsValue, JsValue>;
    fn afterwards(&self) -> Afterwards;
}

/// An operation, and who else looks at its output before the application does.
struct Observed<O: Operation, F> {
    call: call::Call<O>,
    observe: F,
}

impl<O: Operation, F: FnMut(&mut O::Output)> Steps for Observed<O, F> {
    fn next(&mut self, caller: &Caller<'_>, reply: Reply) -> Result<JsValue, JsValue> {
        let mut effect = self.call.next(caller, reply).map_err(|error| thrown(&error))?;
        if let Effect::Done { output } = &mut effect {
            (self.observe)(output);
        }
        convert::output(&effect)
    }

    fn afterwards(&self) -> Afterwards {
        self.call.afterwards()
    }
}

impl Call {
    /// An operation with an application's input.
    pub(super) fn of<O: Operation + 'static>(
        client: &Client,
        caller: &str,
        input: &str,
    ) -> Result<Self, JsValue> {
        Self::read::<O>(client, caller, input).map_err(|error| thrown(&error))
    }

    /// An operation that is known already. `observe` sees its output.
    pub(super) fn observed<O: Operation + 'static>(
        client: &Client,
        caller: &str,
        operation: O,
        observe: impl FnMut(&mut O::Output) + 'static,
    ) -> Result<Self> {
        let steps = Box::new(Observed { call: call::Call::new(operation), observe });
        Ok(Self { config: Rc::clone(&client.config), from: From::read(caller)?, steps })
    }

    fn read<O: Operation + 'static>(client: &Client, caller: &str, input: &str) -> Result<Self> {
        let input = convert::input(input)?;
        let operation = O::read(&Reader::input(&input)).map_err(|error| error.during(O::NAME))?;
        Self::observed(client, caller, operation, |_| {})
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
        let from = &self.from;
        let now = effect::with_context(&self.config, surroundings, entropy, |cx| Ok(cx.now));
        let reply = super::reply::read(reply).map_err(|error| thrown(&error))?;
        let caller = Caller {
            pool: self.config.user_pool().map_err(|error| thrown(&error))?,
            access_token: from.access_token.as_ref().map(|token| token.expose().as_str()),
            device_key: from.device_key.as_deref(),
            context_data: from.context_data.as_deref(),
            server_time: now.map_err(|error| thrown(&error))?,
        };
        self.steps.next(&caller, reply)
    }

    /// What a success means for the session.
    ///
    /// # Errors
    ///
    /// None.
    #[wasm_bindgen(unchecked_return_type = "Afterwards")]
    pub fn afterwards(&self) -> Result<JsValue, JsValue> {
        convert::output(&self.steps.afterwards())
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
