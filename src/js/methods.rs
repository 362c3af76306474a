//! How the methods of what JavaScript holds are found and called.

#![allow(unsafe_code, reason = "what JavaScript sends is not checked, see codec.rs")]

use alloc::vec::Vec;
use core::fmt::Debug;

use super::codec::decode_list;
use super::core::Shared;
use crate::error::{Error, Result};
use crate::value::Value;

/// Something that JavaScript holds.
pub(super) trait Subject: Debug {
    /// Calls the method of which the input has the place.
    ///
    /// # Errors
    ///
    /// What the method says; [`crate::error::Code::InvalidArgument`] when there is none at this place.
    fn call(&mut self, shared: &mut Shared, input: &mut Input) -> Result<Value>;
}

/// Makes a [`Subject`] of a type: its methods, each with the name that the scripts call it by. `scripts/bundle.mjs` puts its
/// place in the table, from 0, where a script has the name, so no two tables have the same name.
macro_rules! methods {
    ($kind:ty: $($name:literal => $method:ident,)*) => {
        impl $crate::js::methods::Subject for $kind {
            fn call(
                &mut self,
                shared: &mut $crate::js::core::Shared,
                input: &mut $crate::js::methods::Input,
            ) -> $crate::error::Result<$crate::value::Value> {
                type Method = fn(
                    &mut $kind,
                    &mut $crate::js::core::Shared,
                    &mut $crate::js::methods::Input,
                ) -> $crate::error::Result<$crate::value::Value>;
                const METHODS: &[Method] = &[$(<$kind>::$method,)*];
                let method = METHODS.get(input.place());
                method.ok_or_else($crate::js::methods::unknown)?(self, shared, input)
            }
        }
    };
}
pub(super) use methods;

/// What goes into a call.
pub(super) struct Input {
    /// The method's place in its table, and its arguments.
    list: Vec<Value>,
    /// What came as bytes.
    pub(super) body: Option<Vec<u8>>,
}

static NULL: Value = Value::null();

impl Input {
    /// # Safety
    ///
    /// That of [`super::codec::decode`], for the list.
    pub(super) unsafe fn new(list: &[u8], body: Option<Vec<u8>>) -> Self {
        // SAFETY: the caller's.
        Self { list: unsafe { decode_list(list) }, body }
    }

    /// The method's place; that of none when there is no number.
    #[inline(never)]
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "float to integer saturates")]
    pub(super) fn place(&self) -> usize {
        self.get(0).as_f64().unwrap_or(f64::MAX) as usize
    }

    /// An argument, counted from 1; `null` when there are fewer.
    pub(super) fn get(&self, place: usize) -> &Value {
        self.list.get(place).unwrap_or(&NULL)
    }

    /// An argument's text, or the empty one.
    pub(super) fn text(&self, place: usize) -> &str {
        self.get(place).text()
    }

    /// Whether an argument is `true`.
    pub(super) fn is(&self, place: usize) -> bool {
        self.get(place).as_bool() == Some(true)
    }

    /// An argument that counts something.
    pub(super) fn count(&self, place: usize) -> u32 {
        self.get(place).as_i64().clamp(0, u32::MAX.into()).try_into().unwrap_or_default()
    }

    /// An argument that spreads moments, 0 to 255.
    pub(super) fn jitter(&self, place: usize) -> u8 {
        self.count(place).try_into().unwrap_or(u8::MAX)
    }

    /// Takes an argument.
    pub(super) fn take(&mut self, place: usize) -> Value {
        self.list.get_mut(place).map(core::mem::take).unwrap_or_default()
    }
}

pub(super) fn unknown() -> Error {
    Error::argument("there is no such method")
}
