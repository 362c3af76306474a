//! How a text lies in cookies.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::core::{Core, Shared};
use super::methods::Input;
use crate::error::Result;
use crate::session::cookies;
use crate::value::Value;

impl Core {
    /// `(key, old?, text, extra)` -> `{ set: [[name, value], ...], delete: [name, ...] }`, in this order.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    pub(super) fn cookie_plan(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let extra = input.get(4).as_f64().unwrap_or_default() as usize;
        let plan = cookies::plan(input.text(1), input.get(2).as_str(), input.text(3), extra);
        let set: Vec<_> =
            plan.set.into_iter().map(|(name, value)| Value::from([name.into(), value.into()])).collect();
        let delete: Vec<_> = plan.delete.into_iter().map(Value::from).collect();
        Ok(Value::object().with("set", set).with("delete", delete))
    }

    /// `(key, first)` -> the names of the cookies that belong to the first one; nothing when that is none of ours.
    pub(super) fn cookie_names(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let names = cookies::further(input.text(1), input.text(2));
        Ok(names.map(|names| names.into_iter().map(Value::from).collect::<Vec<_>>()).into())
    }

    /// `(first, further)` -> the text of the first cookie and the further ones; nothing when it is not whole.
    pub(super) fn cookie_text(&mut self, _: &mut Shared, input: &mut Input) -> Result<Value> {
        let mut further = Vec::new();
        for text in input.get(2).items() {
            further.push(text.text().to_string());
        }
        Ok(cookies::join(input.text(1), &further).into())
    }
}
