//! A small strict reader of XML, for the answers of STS and for nothing else.
//!
//! What an attacker could use is not understood at all: document types, entities of one's own, processing
//! instructions. So nothing can be expanded, fetched or included.
//! Source: XML 1.0, fifth edition. Namespaces are left as they are written.

use alloc::string::String;
use alloc::vec::Vec;

use zeroize::Zeroizing;

use crate::error::{Code, Error, Result};
use crate::search::{cut, find, parts};

/// The size of the longest document that is read, in bytes.
pub const MAX_SIZE: usize = 1 << 20;
/// How deep elements may be nested, the root included.
pub const MAX_DEPTH: usize = 32;
/// How many attributes one tag may have.
const MAX_ATTRIBUTES: usize = 16;

/// An element. Its attributes are checked, then dropped.
#[derive(Debug)]
pub struct Element<'a> {
    /// The name as it is written, with its prefix if it has one.
    pub name: &'a str,
    /// The text directly in it, with entities resolved, wiped when dropped. White space is kept.
    pub text: Zeroizing<String>,
    /// The elements directly in it.
    pub children: Vec<Element<'a>>,
}

impl<'a> Element<'a> {
    /// Reads a document and returns its root.
    ///
    /// # Errors
    /// `InvalidResponse` when the document is not well-formed, too large, too deep, or has something that is not
    /// understood on purpose.
    pub fn parse(document: &'a str) -> Result<Self> {
        if document.len() > MAX_SIZE {
            return Err(invalid());
        }
        Reader { rest: document, open: Vec::new(), root: None }.read().ok_or_else(invalid)
    }

    /// The text of the leaf at `path`, which starts below this element. `None` when there is no such element, or
    /// more than one at some step, or when it has children.
    pub fn find(&self, path: &[&str]) -> Option<&str> {
        let Some((name, path)) = path.split_first() else {
            return self.children.is_empty().then_some(self.text.as_str());
        };
        let mut named = self.children.iter().filter(|child| child.name == *name);
        let child = named.next()?;
        if named.next().is_some() {
            return None;
        }
        child.find(path)
    }
}

fn invalid() -> Error {
    Error::new(Code::InvalidResponse, "The answer is not XML of the expected form.")
}

struct Reader<'a> {
    rest: &'a str,
    /// The elements whose end is still to come, outermost first.
    open: Vec<Element<'a>>,
    root: Option<Element<'a>>,
}

impl<'a> Reader<'a> {
    fn read(mut self) -> Option<Element<'a>> {
        if !are_chars(self.rest) {
            return None;
        }
        self.skip("\u{feff}");
        if self.rest.starts_with("<?xml") {
            self.declaration()?;
        }
        while !self.rest.is_empty() {
            if self.skip("<!--") {
                self.comment()?;
            } else if self.skip("<![CDATA[") {
                let text = self.until("]]>")?;
                self.open.last_mut()?.text.push_str(text);
            } else if self.skip("</") {
                self.end_tag()?;
            } else if self.skip("<") {
                self.start_tag()?;
            } else {
                self.text()?;
            }
        }
        self.root
    }

    /// `<?xml version="1.0" encoding="UTF-8"?>`. The text was decoded by whoever received it.
    fn declaration(&mut self) -> Option<()> {
        self.skip("<?xml");
        self.attributes()?;
        self.skip("?>").then_some(())
    }

    fn comment(&mut self) -> Option<()> {
        self.until("--")?;
        self.skip(">").then_some(())
    }

    fn start_tag(&mut self) -> Option<()> {
        let name = self.name()?;
        if self.root.is_some() || self.open.len() >= MAX_DEPTH {
            return None;
        }
        self.attributes()?;
        self.open.push(Element { name, text: Zeroizing::default(), children: Vec::new() });
        if self.skip("/>") {
            return self.close();
        }
        self.skip(">").then_some(())
    }

    fn end_tag(&mut self) -> Option<()> {
        let name = self.name()?;
        self.white_space();
        if self.open.last()?.name != name || !self.skip(">") {
            return None;
        }
        self.close()
    }

    /// Moves the innermost open element into its parent.
    fn close(&mut self) -> Option<()> {
        let element = self.open.pop()?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
        Some(())
    }

    fn attributes(&mut self) -> Option<()> {
        let mut names = Vec::new();
        while self.white_space() && !self.rest.bytes().next().is_some_and(|byte| b">/?".contains(&byte)) {
            let name = self.name()?;
            if names.contains(&name) || names.len() >= MAX_ATTRIBUTES {
                return None;
            }
            names.push(name);
            self.white_space();
            if !self.skip("=") {
                return None;
            }
            self.white_space();
            let quote = if self.skip("\"") { "\"" } else { self.skip("'").then_some("'")? };
            let value = self.until(quote)?;
            if find(value, "<").is_some() {
                return None;
            }
            push_resolved(&mut String::new(), value)?;
        }
        Some(())
    }

    fn text(&mut self) -> Option<()> {
        let end = find(self.rest, "<").unwrap_or(self.rest.len());
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        match self.open.last_mut() {
            Some(_) if find(text, "]]>").is_some() => None,
            Some(element) => push_resolved(&mut element.text, text),
            None => text.bytes().all(is_space).then_some(()),
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        let end = self.rest.bytes().position(|byte| !is_name(byte)).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        let first = name.bytes().next()?;
        (!first.is_ascii_digit() && first != b'-' && first != b'.').then_some(name)
    }

    /// Skips white space; says whether there was any.
    fn white_space(&mut self) -> bool {
        let end = self.rest.bytes().position(|byte| !is_space(byte)).unwrap_or(self.rest.len());
        self.rest = self.rest.get(end..).unwrap_or_default();
        end > 0
    }

    fn skip(&mut self, expected: &str) -> bool {
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// What stands before `end`; goes on behind it.
    fn until(&mut self, end: &str) -> Option<&'a str> {
        let (found, rest) = self.rest.split_at_checked(find(self.rest, end)?)?;
        self.rest = rest.strip_prefix(end)?;
        Some(found)
    }
}

/// Appends `raw` with its character references and the five predefined entities resolved.
fn push_resolved(text: &mut String, raw: &str) -> Option<()> {
    text.reserve(raw.len());
    let mut pieces = parts(raw, "&");
    text.push_str(pieces.next()?);
    for piece in pieces {
        let (reference, plain) = cut(piece, ";")?;
        text.push(match reference {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => character(reference.strip_prefix('#')?)?,
        });
        text.push_str(plain);
    }
    Some(())
}

/// The character of a numeric reference, given what follows its `#`.
fn character(number: &str) -> Option<char> {
    let (digits, radix) = match number.strip_prefix('x') {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    u32::from_str_radix(digits, radix)
        .ok()
        .and_then(char::from_u32)
        .filter(|c| are_chars(c.encode_utf8(&mut [0; 4])))
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Whether all are `Char`s of XML 1.0.
fn are_chars(text: &str) -> bool {
    text.bytes().all(|byte| byte >= b' ' || is_space(byte))
        && find(text, "\u{fffe}").is_none()
        && find(text, "\u{ffff}").is_none()
}

/// Whether the byte is of a `NameChar` of XML 1.0, without looking at the categories beyond ASCII. With 0xc2 begins what
/// lies below U+00C0.
fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'_' | b':' | b'-' | b'.')
        || (byte >= 0x80 && byte != 0xc2)
}
