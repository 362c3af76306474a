//! What JavaScript holds of the core: an instance's [`Core`], or something that shares its record and its ports. It is held
//! by its address, a number.

#![allow(
    unsafe_code,
    reason = "JavaScript says when nobody holds a handle any more, Rust's rules cannot know"
)]

use alloc::boxed::Box;
use alloc::rc::Rc;
use core::cell::RefCell;
use core::ptr::null;

use wasm_bindgen::prelude::wasm_bindgen;

use super::core::{Core, Shared};
use super::methods::{Input, Subject, unknown};
use super::{codec, credentials, error, host, renewal, sign_in, srp, verifier};
use crate::error::{Error, Result};
use crate::value::Value;

/// Something that JavaScript holds.
#[derive(Debug)]
pub struct Handle {
    shared: Rc<RefCell<Shared>>,
    subject: RefCell<Box<dyn Subject>>,
}

/// No handle.
pub const NOTHING: *const Handle = null();

/// Opens something of a kind, by its number in `core.js`: with the record and the ports of the handle `beside`, or with its
/// own beside [`NOTHING`].
///
/// # Safety
///
/// `beside` is [`NOTHING`] or came from here and was not freed.
#[wasm_bindgen(skip_typescript)]
pub unsafe fn open(beside: *const Handle, kind: u8) -> *const Handle {
    // SAFETY: the caller's.
    let beside = unsafe { beside.as_ref() };
    let subject: Box<dyn Subject> = match kind {
        0 => Box::<super::call::Call>::default(),
        1 => Box::<sign_in::SignIn>::default(),
        2 => Box::<renewal::Renewal>::default(),
        3 => Box::<credentials::Source>::default(),
        4 => Box::<srp::Exchange>::default(),
        5 => Box::<verifier::Verification>::default(),
        _ => Box::new(Core),
    };
    let shared =
        beside.map_or_else(|| Rc::new(RefCell::new(Shared::new())), |beside| Rc::clone(&beside.shared));
    Box::into_raw(Box::new(Handle { shared, subject: RefCell::new(subject) }))
}

/// Calls a method, and hands what it comes to to the host. The host has given what goes in: a list of the method's name and
/// its arguments, `input` bytes; and, unless `body` is less than 0, so many bytes as they are.
///
/// # Safety
///
/// `handle` is [`NOTHING`] or came from [`open`] and was not freed. The list is one as codec.js writes it.
#[wasm_bindgen(skip_typescript)]
pub unsafe fn call(handle: *const Handle, input: u32, body: i32) {
    let list = host::taken(input);
    // SAFETY: the caller's, here and below.
    let input = unsafe { Input::new(&list, u32::try_from(body).ok().map(host::taken)) };
    let (failed, value) = match answer(unsafe { handle.as_ref() }, input) {
        Ok(value) => (false, value),
        Err(error) => (true, error::to_value(&error)),
    };
    host::answer(failed, &codec::encode(&value));
}

/// The clock and the randomness of an application run in the middle of a call: calls of theirs are refused.
fn answer(handle: Option<&Handle>, mut input: Input) -> Result<Value> {
    let handle = handle.ok_or_else(unknown)?;
    let (Ok(mut shared), Ok(mut subject)) = (handle.shared.try_borrow_mut(), handle.subject.try_borrow_mut())
    else {
        return Err(Error::argument("runtime.now and runtime.randomBytes must not call the instance"));
    };
    subject.call(&mut shared, &mut input)
}

/// Gives a handle back. One whose call is under way stays: its own clock or randomness wants to be rid of it.
///
/// # Safety
///
/// `handle` is [`NOTHING`] or came from [`open`] and was not freed. Nobody uses it afterwards.
#[wasm_bindgen(skip_typescript)]
pub unsafe fn free(handle: *mut Handle) {
    // SAFETY: the caller's. Whoever uses it at this moment has borrowed the subject.
    unsafe {
        if handle.as_ref().is_some_and(|handle| handle.subject.try_borrow_mut().is_ok()) {
            drop(Box::from_raw(handle));
        }
    }
}
