//! How a text lies in cookies.

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::Result;
use crate::session::cookies;
use crate::value::Value;

impl Core {
    /// `(key, old?, text, extra)` -> `{ set: [[name, value], ...], delete: [name, ...] }`, in this order.
    pub(super) fn cookie_plan(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let extra = input.count(4).try_into().unwrap_or_default();
        Ok(cookies::plan(input.text(1), input.get(2).as_str(), input.text(3), extra))
    }

    /// `(key, first)` -> the names of the cookies that belong to the first one; nothing when that is none of ours.
    pub(super) fn cookie_names(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(cookies::further(input.text(1), input.text(2)))
    }

    /// `(values)` -> the text of all cookies, from their values one behind the other; nothing when it is not whole.
    pub(super) fn cookie_text(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        Ok(cookies::join(input.text(1)).into())
    }
}
