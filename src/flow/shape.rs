//! The notation in which an operation says what it makes of what: a request of the application's input, a result of the
//! service's answer.
//!
//! A shape has one word for each member of the object that is made:
//!
//! ```text
//! target=source:kind!Code
//! ```
//!
//! - `target` is the member's name. Where there is none, the value is not a member but all that is made.
//! - `source` is where the value is found, with dots between the names of members; a dot alone is the value itself. Where
//!   none is given it is the target, its first letter in the other case: `NextToken` comes from `nextToken`, and
//!   `nextToken` from `NextToken`.
//! - `kind` says what becomes of the value on its way: see [`converted`]. Without one it is copied.
//! - `!Code` says that the application must give it, and which error it is when it does not: see [`given`].
//!
//! `list:each( … )` makes an object of each item, `object:of( … )` one of an object, which must be there as `one( … )`.
//! What is `null` is left out.

use alloc::string::String;
use alloc::vec::Vec;

use super::Context;
use super::delivery::sent;
use super::input::{attributes, given, names};
use super::kinds::{attribute, by_name, factors, setting};
use crate::error::Result;
use crate::search::{Parts, parts, split};
use crate::token::millis;
use crate::value::Value;
use crate::wire::incomplete;

/// Most devices in one answer.
const PAGE: f64 = 60.0;

/// What `shape` makes of `from`.
///
/// # Errors
///
/// When something is missing or of the wrong kind.
pub(super) fn shaped(cx: &Context<'_>, shape: &'static str, from: &Value) -> Result<Value> {
    make(cx, &mut parts(shape, " "), from)
}

/// Follows the words, to the closing bracket where there is one.
fn make(cx: &Context<'_>, words: &mut Parts<'static>, from: &Value) -> Result<Value> {
    let mut made = Value::object();
    while let Some(word) = words.next() {
        if word.is_empty() || word == ")" {
            break;
        }
        let (word, code) = split(word, "!");
        let (word, kind) = split(word, ":");
        let (target, source) = split(word, "=");
        let default = other_case(target);
        let (mut found, mut name) = (from, "");
        for part in parts(if source.is_empty() { &default } else { source }, ".") {
            if !part.is_empty() {
                (found, name) = (found.get(part), part);
            }
        }
        let value = match kind {
            _ if !code.is_empty() => given(found, name, kind, code)?,
            "each(" => {
                let shape = words.clone();
                // The words are passed over once, be there an item or none.
                make(cx, words, &Value::null())?;
                let mut items = Vec::new();
                for item in found.items() {
                    items.push(make(cx, &mut shape.clone(), item)?);
                }
                Value::from(items)
            }
            "one(" if !found.is_object() => return Err(incomplete(name)),
            "one(" | "of(" => {
                let object = make(cx, words, found)?;
                if found.is_null() { Value::null() } else { object }
            }
            _ => converted(cx, found, name, kind)?,
        };
        if target.is_empty() {
            return Ok(value);
        }
        made.set(target, value);
    }
    Ok(made)
}

/// A value on its way: `found` is what it is now, and `name` how it is called there.
fn converted(cx: &Context<'_>, found: &Value, name: &str, kind: &str) -> Result<Value> {
    Ok(match kind {
        "" => found.clone(),

        // The text members of an object.
        "texts" => found.only_text(),
        "names" => names(found, name)?,
        "attribute" => attribute(found)?,
        // An object of texts, which may be absent, or has to hold some.
        "attributes" => attributes(found, name, false)?,
        "some" => attributes(found, name, true)?,
        "status" => found.as_str().unwrap_or("remembered").into(),
        "page" => found.as_f64().unwrap_or(PAGE).into(),
        // What is to become of a second factor.
        "factor" => setting(found, name)?,

        // What an answer must have.
        "text" if found.is_text() => found.clone(),
        "object" if found.is_object() => found.clone(),
        // An instant in seconds, and one that lies so many seconds ahead.
        "date" | "life" => match found.as_f64() {
            Some(seconds) => {
                let origin = if kind == "date" { 0 } else { cx.now() };
                Value::date(origin.saturating_add(millis(seconds)))
            }
            None if kind == "date" => Value::null(),
            None => return Err(incomplete(name)),
        },
        "sent" => sent(found),
        "factors" => factors(found),
        "byName" => by_name(found),
        "nickname" => by_name(found).take("device_name"),
        _ => return Err(incomplete(name)),
    })
}

/// The name with its first letter in the other case.
fn other_case(name: &str) -> String {
    let mut other = String::new();
    for (place, byte) in name.bytes().enumerate() {
        other.push(char::from(if place == 0 { byte ^ 0x20 } else { byte }));
    }
    other
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test may stop at the first surprise")]

    use super::super::call::Outcome;
    use super::super::calls::CALLS;
    use crate::error::Code;

    const KINDS: &str = " texts names attribute attributes some status page factor text object date life sent factors \
                         byName nickname code password optional device secret each( one( of( ";

    #[test]
    fn the_words_of_all_operations_are_known() {
        for call in &CALLS {
            let result = match call.result {
                Outcome::Shape(shape) => shape,
                Outcome::Made(_) => "",
            };
            for shape in [call.body, result].into_iter().filter(|shape| !shape.is_empty()) {
                let mut open = 0;
                for word in shape.split(' ') {
                    let (word, code) = word.split_once('!').unwrap_or((word, "InvalidArgument"));
                    assert!(Code::from_name(code) != Code::Other, "{call:?}: {code}");
                    let kind = word.split_once(':').map_or("", |(_, kind)| kind);
                    assert!(
                        kind.is_empty() || KINDS.contains(&[" ", kind, " "].concat()),
                        "{call:?}: {kind}"
                    );
                    open += i32::from(word.ends_with('(')) - i32::from(word == ")");
                    assert!(!word.is_empty() && open >= 0, "{call:?}: {shape}");
                }
                assert_eq!(open, 0, "{call:?}: {shape}");
            }
        }
    }
}
