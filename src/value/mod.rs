//! JSON as the service and the application speak it.
//!
//! The core neither parses nor prints JSON: the host has a parser already ([`crate::host::Host`]), and a second one
//! would be downloaded by every page.

mod from;
mod serde;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use zeroize::Zeroize;

static NULL: Value = Value(None);

/// A JSON value; members keep their order. It may hold secrets, so it has no `Debug` output of its content.
///
/// It is a pointer's size, and `null` is no pointer: flows hand values on all the time.
#[derive(Default, PartialEq)]
pub struct Value(Option<Box<Content>>);

#[derive(PartialEq)]
enum Content {
    Bool(bool),
    Number(f64),
    Date(i64),
    String(String),
    Array(Vec<Value>),
    Object(Vec<(String, Value)>),
}

/// What a [`Value`] is.
#[derive(Clone, Copy)]
pub enum Kind<'a> {
    /// `null`, and what is absent.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any number.
    Number(f64),
    /// An instant, Unix milliseconds: a `Date` on the JavaScript side, a number elsewhere. Never sent to a service.
    Date(i64),
    /// Text.
    String(&'a str),
    /// A list.
    Array(&'a [Value]),
    /// Members by name.
    Object(&'a [(String, Value)]),
}

impl Value {
    /// `null`.
    pub const fn null() -> Self {
        Self(None)
    }

    /// An object without members.
    pub fn object() -> Self {
        Self::from(Vec::<(String, Self)>::new())
    }

    /// An instant, Unix milliseconds.
    pub fn date(millis: i64) -> Self {
        Self::of(Content::Date(millis))
    }

    #[inline(never)]
    fn of(content: Content) -> Self {
        Self(Some(Box::new(content)))
    }

    /// What it is.
    pub fn kind(&self) -> Kind<'_> {
        match self.0.as_deref() {
            None => Kind::Null,
            Some(Content::Bool(truth)) => Kind::Bool(*truth),
            Some(Content::Number(number)) => Kind::Number(*number),
            Some(Content::Date(millis)) => Kind::Date(*millis),
            Some(Content::String(text)) => Kind::String(text),
            Some(Content::Array(items)) => Kind::Array(items),
            Some(Content::Object(members)) => Kind::Object(members),
        }
    }

    /// This object with one more member. `null` is left out: the service refuses it.
    #[must_use]
    #[inline]
    pub fn with(mut self, name: &str, value: impl Into<Self>) -> Self {
        self.put(name, value.into());
        self
    }

    /// Adds or replaces a member of an object. `null` is left out.
    #[inline]
    pub fn set(&mut self, name: &str, value: impl Into<Self>) {
        self.put(name, value.into());
    }

    // One function for all kinds of values: the callers' conversions are all that differs.
    #[inline(never)]
    fn put(&mut self, name: &str, value: Self) {
        drop(self.take(name));
        if let (Some(Content::Object(members)), Some(_)) = (self.0.as_deref_mut(), &value.0) {
            members.push((name.into(), value));
        }
    }

    /// This object with the members of another one, which win.
    #[must_use]
    pub fn merged(mut self, mut other: Self) -> Self {
        if let Some(Content::Object(members)) = other.0.as_deref_mut() {
            for (name, value) in members {
                self.put(name, core::mem::take(value));
            }
        }
        self
    }

    /// Where the member with this name stands.
    fn place(&self, name: &str) -> Option<usize> {
        self.entries().iter().position(|(key, _)| key == name)
    }

    /// The member with this name; `null` if there is none.
    pub fn get(&self, name: &str) -> &Self {
        let member = self.place(name).and_then(|at| self.entries().get(at));
        member.map_or(&NULL, |(_, value)| value)
    }

    /// Takes a member out, so that no copy of it stays here.
    #[must_use]
    pub fn take(&mut self, name: &str) -> Self {
        match (self.place(name), self.0.as_deref_mut()) {
            (Some(at), Some(Content::Object(members))) => members.swap_remove(at).1,
            _ => Self(None),
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self.kind() {
            Kind::String(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is this text.
    #[inline(never)]
    pub fn is(&self, text: &str) -> bool {
        self.as_str() == Some(text)
    }

    /// Whether it is `true`.
    #[inline(never)]
    pub fn is_true(&self) -> bool {
        matches!(self.kind(), Kind::Bool(true))
    }

    /// Whether it is text.
    #[inline(never)]
    pub fn is_text(&self) -> bool {
        matches!(self.kind(), Kind::String(_))
    }

    /// The text, owned, if it is one.
    pub fn into_string(self) -> Option<String> {
        match *self.0? {
            Content::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text, or the empty one.
    pub fn text(&self) -> &str {
        self.as_str().unwrap_or_default()
    }

    /// The number, if it is one.
    pub fn as_f64(&self) -> Option<f64> {
        match self.kind() {
            Kind::Number(number) => Some(number),
            _ => None,
        }
    }

    /// The number as a whole one, 0 for anything else; out of range becomes the nearest that fits.
    #[allow(clippy::cast_possible_truncation, reason = "float to integer saturates")]
    pub fn as_i64(&self) -> i64 {
        self.as_f64().unwrap_or_default() as i64
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.kind() {
            Kind::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// The items of a list; none for anything else.
    pub fn items(&self) -> &[Self] {
        match self.kind() {
            Kind::Array(items) => items,
            _ => &[],
        }
    }

    /// The members of an object; none for anything else.
    pub fn entries(&self) -> &[(String, Self)] {
        match self.kind() {
            Kind::Object(members) => members,
            _ => &[],
        }
    }

    /// This object, or `null` when it has no members.
    #[must_use]
    pub fn unless_empty(self) -> Self {
        if self.entries().is_empty() { Self(None) } else { self }
    }

    /// Whether it is `null` or absent.
    pub fn is_null(&self) -> bool {
        self.0.is_none()
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.kind(), Kind::Object(_))
    }

    /// The text members of an object, as one. `null` if there is none.
    #[must_use]
    pub fn only_text(&self) -> Self {
        let mut texts = Self(None);
        for (name, value) in self.entries() {
            if value.is_text() {
                if texts.is_null() {
                    texts = Self::object();
                }
                texts.put(name, value.clone());
            }
        }
        texts
    }
}

// By hand, as what is derived would bring a way to copy each kind of list.
impl Clone for Value {
    fn clone(&self) -> Self {
        Self::of(match self.kind() {
            Kind::Null => return Self(None),
            Kind::Bool(truth) => Content::Bool(truth),
            Kind::Number(number) => Content::Number(number),
            Kind::Date(millis) => Content::Date(millis),
            Kind::String(text) => Content::String(text.into()),
            Kind::Array(items) => {
                let mut copy = Vec::new();
                for item in items {
                    copy.push(item.clone());
                }
                Content::Array(copy)
            }
            Kind::Object(members) => {
                let mut copy = Vec::new();
                for (name, value) in members {
                    copy.push((name.clone(), value.clone()));
                }
                Content::Object(copy)
            }
        })
    }
}

// In WebAssembly the allocator wipes all that is freed, see `js/allocator.rs`.
#[cfg(target_arch = "wasm32")]
impl Zeroize for Value {
    #[inline]
    fn zeroize(&mut self) {}
}

#[cfg(not(target_arch = "wasm32"))]
impl Zeroize for Value {
    fn zeroize(&mut self) {
        match self.0.as_deref_mut() {
            Some(Content::String(text)) => text.zeroize(),
            Some(Content::Array(items)) => items.iter_mut().for_each(Zeroize::zeroize),
            Some(Content::Object(members)) => members.iter_mut().for_each(|(_, value)| value.zeroize()),
            _ => self.0 = None,
        }
    }
}

impl fmt::Debug for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Kind(..)")
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(..)")
    }
}
