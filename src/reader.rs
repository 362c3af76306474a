//! Reading JSON that came from outside: an application's input, or the service's answer.
//!
//! Every member is read for what it must be, and what is something else is an error that names it by its path. In an
//! application's input that is [`Code::InvalidArgument`] (a `TypeError` in JavaScript):
//! `options.clientMetadata.plan must be a string`. In an answer it is [`Code::InvalidResponse`].

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use serde_json::{Map, Value};

use crate::error::{Code, Error, Result};

/// The members of a JSON object.
pub type Members = Map<String, Value>;

static NULL: Value = Value::Null;

/// A value from outside, and where it stands.
#[derive(Clone)]
pub struct Reader<'a> {
    value: &'a Value,
    path: String,
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
        Self { value, path: String::new(), source: Source::Application }
    }

    /// Reads an answer of the service.
    #[must_use]
    pub fn answer(value: &'a Value) -> Self {
        Self { value, path: String::new(), source: Source::Service }
    }

    /// A member of an object; absent where there is no such member, or no object.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        let path = if self.path.is_empty() { name.to_string() } else { format!("{}.{name}", self.path) };
        Self { value: self.value.get(name).unwrap_or(&NULL), path, source: self.source }
    }

    /// The JSON itself.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// Its path, for example `options.clientMetadata`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
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

    /// Refuses an object with other members than these; a member that is `null` counts as absent.
    ///
    /// # Errors
    ///
    /// When there is another one, which is named.
    pub fn only(&self, names: &[&str]) -> Result<()> {
        let members = self.optional_object()?.into_iter().flatten();
        for (name, value) in members {
            if !value.is_null() && !names.contains(&name.as_str()) {
                return Err(self.member(name).wrong(&format!("is none of {}", names.join(", "))));
            }
        }
        Ok(())
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
        let item =
            |(place, value)| Self { value, path: format!("{}[{place}]", self.path), source: self.source };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// The items of a list that may be absent.
    ///
    /// # Errors
    ///
    /// When it is something else.
    pub fn optional_items(&self) -> Result<Vec<Self>> {
        Ok(self.optional(Self::items)?.unwrap_or_default())
    }

    /// The error that this value is wrong: `problem` is for example `must be a string`.
    #[must_use]
    pub fn wrong(&self, problem: &str) -> Error {
        match self.source {
            Source::Service => Error::incomplete(&self.path),
            Source::Application => {
                let name = if self.path.is_empty() { "the argument" } else { &self.path };
                Error::argument(format!("{name} {problem}"))
            }
        }
    }

    /// The error that this text is missing, with the code that says which.
    #[must_use]
    pub fn missing(&self, code: Code) -> Error {
        Error::new(code, format!("{} is required", self.path))
    }

    fn optional<T>(&self, read: impl FnOnce(&Self) -> Result<T>) -> Result<Option<T>> {
        if self.is_absent() { Ok(None) } else { read(self).map(Some) }
    }
}

/// A reader may stand on a secret.
impl core::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Reader({})", self.path)
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use serde_json::json;

    use super::*;

    fn message(result: Result<impl core::fmt::Debug>) -> String {
        result.unwrap_err().message.clone()
    }

    #[test]
    fn a_wrong_member_is_named_by_its_path() {
        let input = json!({ "username": 5, "options": { "clientMetadata": { "lang": "en", "plan": 5 }, "list": [1] } });
        let input = Reader::input(&input);
        assert_eq!(message(input.member("username").text()), "username must be a string");
        let options = input.member("options");
        let plan = "options.clientMetadata.plan must be a string";
        assert_eq!(message(options.member("clientMetadata").texts()), plan);
        let item = options.member("list").items().unwrap().remove(0);
        assert_eq!(message(item.text()), "options.list[0] must be a string");
        assert_eq!(message(options.member("list").flag()), "options.list must be a boolean");
        assert_eq!(message(Reader::input(&json!("text")).object()), "the argument must be an object");
    }

    #[test]
    fn the_same_in_an_answer_is_the_service_s_fault() {
        let answer = json!({ "Session": 5 });
        let error = Reader::answer(&answer).member("Session").text().unwrap_err();
        assert_eq!(
            (error.code, error.message.as_str()),
            (Code::InvalidResponse, "the answer has no usable Session")
        );
    }

    #[test]
    fn what_may_be_absent_may_be_null_and_nothing_else() {
        let input = json!({ "null": null, "empty": {}, "half": 0.5, "big": 1e300 });
        let input = Reader::input(&input);
        for name in ["null", "absent"] {
            let member = input.member(name);
            assert_eq!(member.optional_text().unwrap(), None);
            assert_eq!(member.texts().unwrap(), None);
            assert_eq!(member.optional_whole(0..=9).unwrap(), None);
            assert!(!member.flag().unwrap());
            assert!(member.text().is_err());
        }
        assert_eq!(input.member("empty").texts().unwrap(), None);
        for name in ["half", "big", "empty"] {
            assert!(input.member(name).optional_whole(0..=9).is_err(), "{name}");
        }
    }
}
