//! Reading JSON that came from outside: an application's input, or the service's answer.
//!
//! Every member is read for what it must be, and what is something else is an error that names it by its path. In an
//! application's input that is [`Code::InvalidArgument`] (a `TypeError` in JavaScript):
//! `options.clientMetadata.plan must be a string`. In an answer it is [`Code::InvalidResponse`].

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use serde_json::{Map, Value};

use crate::error::{Code, Error, Result};
use crate::time::millis;

/// The most items in a list: far more than the service has on a page, or a user of anything.
pub const MAX_ITEMS: usize = 1_000;

/// The most bytes in the name of an unexpected member for an error to repeat it.
const MAX_SHOWN: usize = 64;

/// The members of a JSON object.
pub type Members = Map<String, Value>;

static NULL: Value = Value::Null;

/// A value from outside. Where it stands is found out when it is wrong.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    value: &'a Value,
    /// The argument or the answer that it is a part of.
    whole: &'a Value,
    /// What is called so in messages.
    name: &'a str,
    /// The innermost part that is there.
    inner: &'a Value,
    /// The names of what is absent below that; empty where nothing is.
    absent: [&'a str; 2],
    source: Source,
}

/// Where a value came from: whose fault a wrong one is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Application,
    Service,
}

impl<'a> Reader<'a> {
    /// Reads an application's input. `null` stands for what is absent.
    #[must_use]
    pub fn input(value: &'a Value) -> Self {
        Self::named("", value)
    }

    /// The same for an argument that has a name.
    #[must_use]
    pub fn named(name: &'a str, value: &'a Value) -> Self {
        Self { value, whole: value, name, inner: value, absent: [""; 2], source: Source::Application }
    }

    /// Reads an answer of the service.
    #[must_use]
    pub fn answer(value: &'a Value) -> Self {
        Self { source: Source::Service, ..Self::input(value) }
    }

    /// A member of an object; absent where there is no such member, or no object.
    #[inline(never)]
    #[must_use]
    pub fn member(&self, name: &'a str) -> Self {
        if let Some(value) = self.value.get(name) {
            return Self { value, inner: value, ..*self };
        }
        let [outer, _] = self.absent;
        let absent = if outer.is_empty() { [name, ""] } else { [outer, name] };
        Self { value: &NULL, absent, ..*self }
    }

    /// The JSON itself.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Whether it is absent or `null`.
    #[must_use]
    pub fn is_absent(&self) -> bool {
        self.value.is_null()
    }

    /// The reader, unless the value is absent.
    #[must_use]
    pub fn present(self) -> Option<Self> {
        (!self.is_absent()).then_some(self)
    }

    /// Text.
    ///
    /// # Errors
    ///
    /// When it is absent or something else.
    pub fn text(&self) -> Result<&'a str> {
        self.value.as_str().ok_or_else(|| self.wrong("must be a string"))
    }

    /// Text that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_text(&self) -> Result<Option<&'a str>> {
        self.optional(Self::text)
    }

    /// [`Reader::optional_text`] as a text of its own.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_string(&self) -> Result<Option<String>> {
        Ok(self.optional_text()?.map(Into::into))
    }

    /// A truth value; `false` when it is absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn flag(&self) -> Result<bool> {
        let read = |reader: &Self| reader.value.as_bool().ok_or_else(|| reader.wrong("must be a boolean"));
        Ok(self.optional(read)?.unwrap_or(false))
    }

    /// A finite number.
    ///
    /// # Errors
    ///
    /// When it is absent or something else.
    pub fn number(&self) -> Result<f64> {
        let finite = self.value.as_f64().filter(|number| number.is_finite());
        finite.ok_or_else(|| self.wrong("must be a number"))
    }

    /// A finite number that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_number(&self) -> Result<Option<f64>> {
        self.optional(Self::number)
    }

    /// A whole number within `range` that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_whole(&self, range: RangeInclusive<u32>) -> Result<Option<u32>> {
        self.optional(|reader| {
            let whole = whole(reader.number()?).filter(|whole| range.contains(whole));
            let (first, last) = (range.start(), range.end());
            whole.ok_or_else(|| reader.wrong(&format!("must be a whole number from {first} to {last}")))
        })
    }

    /// A point in time that may be absent: epoch seconds on the wire, Unix milliseconds here.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_time(&self) -> Result<Option<i64>> {
        Ok(self.optional_number()?.map(millis))
    }

    /// One of these names that may be absent, as what stands beside it.
    ///
    /// # Errors
    ///
    /// When it is something else; the error lists the names.
    pub fn optional_choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<Option<T>> {
        self.optional(|reader| {
            let chosen = choices.iter().find(|(name, _)| reader.value.as_str() == Some(name));
            chosen.map(|(_, choice)| *choice).ok_or_else(|| {
                let names = choices.iter().map(|(name, _)| *name).collect::<Vec<_>>();
                reader.wrong(&format!("must be {}", names.join(" or ")))
            })
        })
    }

    /// Makes sure that it is an object without members of other names, or absent. A member that is `null` counts as absent.
    ///
    /// # Errors
    ///
    /// When it is something else, or for a member of another name: a misspelt one is not ignored.
    pub fn only(&self, names: &[&str]) -> Result<()> {
        let Some(members) = self.optional_object()? else { return Ok(()) };
        let is_other = |(key, value): &(&String, &Value)| !value.is_null() && !names.contains(&key.as_str());
        let Some((other, _)) = members.iter().find(is_other) else { return Ok(()) };
        if other.len() > MAX_SHOWN {
            return Err(self.wrong("has a member that is not known"));
        }
        Err(self.member(other).wrong(&match names {
            [] => "is not expected: there is nothing to choose here".into(),
            _ => format!("is none of {}", names.join(", ")),
        }))
    }

    /// The members of an object.
    ///
    /// # Errors
    ///
    /// When it is absent or something else.
    pub fn object(&self) -> Result<&'a Members> {
        self.value.as_object().ok_or_else(|| self.wrong("must be an object"))
    }

    /// The members of an object that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_object(&self) -> Result<Option<&'a Members>> {
        self.optional(Self::object)
    }

    /// The members of an object whose values are all text, such as `clientMetadata`; `None` when it is absent or empty.
    ///
    /// # Errors
    ///
    /// When it is something else, or a member is.
    pub fn texts(&self) -> Result<Option<Vec<(&'a str, &'a str)>>> {
        let Some(members) = self.optional_object()? else { return Ok(None) };
        let read = |name: &'a String| Ok((name.as_str(), self.member(name).text()?));
        let texts = members.keys().map(read).collect::<Result<Vec<_>>>()?;
        Ok((!texts.is_empty()).then_some(texts))
    }

    /// The items of a list.
    ///
    /// # Errors
    ///
    /// When it is absent or something else.
    pub fn items(&self) -> Result<Vec<Self>> {
        let items = self.value.as_array().ok_or_else(|| self.wrong("must be a list"))?;
        Ok(items.iter().map(|value| Self { value, inner: value, ..*self }).collect())
    }

    /// The items of a list that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_items(&self) -> Result<Vec<Self>> {
        Ok(self.optional(Self::items)?.unwrap_or_default())
    }

    /// The items of a list of objects that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else, an item is, or there are more than [`MAX_ITEMS`].
    pub fn optional_objects(&self) -> Result<Vec<Self>> {
        let items = self.bounded(self.optional_items()?)?;
        items.iter().try_for_each(|item| item.object().map(|_| ()))?;
        Ok(items)
    }

    /// A list of texts that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else, an item is, or there are more than [`MAX_ITEMS`].
    pub fn optional_strings(&self) -> Result<Option<Vec<String>>> {
        let read = |reader: &Self| {
            let items = reader.bounded(reader.items()?)?;
            items.iter().map(|item| Ok(item.text()?.into())).collect()
        };
        self.optional(read)
    }

    /// The error that this value is wrong: `problem` is for example `must be a string`.
    #[inline(never)]
    #[must_use]
    pub fn wrong(&self, problem: &str) -> Error {
        match self.source {
            Source::Service => Error::incomplete(&self.path()),
            Source::Application => Error::argument([&self.shown(), " ", problem].concat()),
        }
    }

    /// The error that this text is missing, with the code that says which.
    #[inline(never)]
    #[must_use]
    pub fn missing(&self, code: Code) -> Error {
        Error::new(code, self.shown() + " is required")
    }

    fn shown(&self) -> String {
        let path = self.path();
        if path.is_empty() { "the argument".into() } else { path }
    }

    /// Where it stands, for example `options.clientMetadata`.
    fn path(&self) -> String {
        let mut path = String::from(self.name);
        find(self.whole, self.inner, &mut path);
        self.absent.into_iter().filter(|name| !name.is_empty()).for_each(|name| add(&mut path, name));
        path
    }

    fn bounded(&self, items: Vec<Self>) -> Result<Vec<Self>> {
        if items.len() > MAX_ITEMS { Err(self.wrong("is too long")) } else { Ok(items) }
    }

    fn optional<T>(&self, read: impl FnOnce(&Self) -> Result<T>) -> Result<Option<T>> {
        if self.is_absent() { Ok(None) } else { read(self).map(Some) }
    }
}

/// A reader may stand on a secret.
impl core::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Reader({})", self.path())
    }
}

/// Adds to `path` what leads from `value` to `part` of it; whether it does.
fn find(value: &Value, part: &Value, path: &mut String) -> bool {
    if core::ptr::eq(value, part) {
        return true;
    }
    let length = path.len();
    let mut leads = |name: &str, value: &Value| {
        add(path, name);
        let found = find(value, part, path);
        if !found {
            path.truncate(length);
        }
        found
    };
    match value {
        Value::Object(members) => members.iter().any(|(name, member)| leads(name, member)),
        Value::Array(items) => {
            items.iter().enumerate().any(|(place, item)| leads(&format!("[{place}]"), item))
        }
        _ => false,
    }
}

/// Adds the name of a member, or the place of an item.
fn add(path: &mut String, name: &str) {
    if !path.is_empty() && !name.starts_with('[') {
        path.push('.');
    }
    path.push_str(name);
}

/// The number, if it is a whole one that fits.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "float to integer saturates, and is compared"
)]
fn whole(number: f64) -> Option<u32> {
    let whole = number as u32;
    f64::from(whole).total_cmp(&number).is_eq().then_some(whole)
}
