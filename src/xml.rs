//! A small strict reader of XML, for the answers of STS and for nothing else.
//!
//! What an attacker could use is not understood at all: document types, entities of one's own, processing
//! instructions. So nothing can be expanded, fetched or included. And nothing is built: a document is checked from its
//! beginning to its end, and only the text that is asked for is kept.
//! Source: XML 1.0, fifth edition. Namespaces are left as they are written.

use alloc::string::String;

use zeroize::Zeroizing;

use crate::encode::number_of;
use crate::error::{Code, Error, Result};
use crate::search::{cut, find, is_all, is_listed, joined, leading, parts};

/// The size of the longest document that is read, in bytes.
pub const MAX_SIZE: usize = 1 << 20;
/// How deep elements may be nested, the root included.
pub const MAX_DEPTH: usize = 32;
/// How many attributes one tag may have.
const MAX_ATTRIBUTES: usize = 16;

const SPACE: &[u8] = b"\t\n\r\r  ";
/// What a name begins with, without looking at the categories beyond ASCII. With 0xc2 begins what lies below U+00C0.
const NAME_START: &[u8] = b"azAZ__::\x80\xc1\xc3\xff";
/// What a name goes on with.
const NAME: &[u8] = b"azAZ__::\x80\xc1\xc3\xff09-.";

/// The text of the leaf at `path`, such as `/root/child`, wiped when dropped. It is what stands directly in it, with
/// entities resolved and white space kept. `None` when there is no such element, or more than one at some step, or when
/// it has children.
///
/// # Errors
/// `InvalidResponse` when the document is not well-formed, too large, too deep, or has something that is not
/// understood on purpose.
pub fn text_at(document: &str, path: &str) -> Result<Option<Zeroizing<String>>> {
    let mut reader =
        Reader { rest: document, path, open: String::new(), depth: 0, has_root: false, met: 0, text: None };
    match reader.read() {
        // Each step once, and nothing below the last one.
        Some(()) => Ok(reader.text.filter(|_| reader.met == parts(path, "/").count() - 1)),
        None => Err(Error::new(Code::InvalidResponse, "The answer is not XML of the expected form.")),
    }
}

struct Reader<'a> {
    rest: &'a str,
    path: &'a str,
    /// The path of the innermost element whose end is still to come; empty before the root and behind it.
    open: String,
    /// How many elements are open.
    depth: usize,
    has_root: bool,
    /// How many elements began that are on the path, or below it.
    met: usize,
    /// What the element at the path has, once there was one.
    text: Option<Zeroizing<String>>,
}

impl<'a> Reader<'a> {
    fn read(&mut self) -> Option<()> {
        if self.rest.len() > MAX_SIZE || !are_chars(self.rest) {
            return None;
        }
        self.skip("\u{feff}");
        // `<?xml version="1.0" encoding="UTF-8"?>`. The text was decoded by whoever received it.
        if self.skip("<?xml") {
            self.attributes()?;
            self.expect("?>")?;
        }
        while !self.rest.is_empty() {
            if self.skip("<!--") {
                self.until("--")?;
                self.expect(">")?;
            } else if self.skip("<![CDATA[") {
                let text = self.until("]]>")?;
                (self.depth > 0).then(|| self.keep(text))?;
            } else if self.skip("</") {
                self.end_tag()?;
            } else if self.skip("<") {
                self.start_tag()?;
            } else {
                self.text()?;
            }
        }
        (self.has_root && self.depth == 0).then_some(())
    }

    fn start_tag(&mut self) -> Option<()> {
        let name = self.name()?;
        if (self.has_root && self.depth == 0) || self.depth >= MAX_DEPTH {
            return None;
        }
        self.has_root = true;
        self.depth += 1;
        self.open.push('/');
        self.open.push_str(name);
        if is_within(self.path, &self.open) || is_within(&self.open, self.path) {
            self.met += 1;
        }
        self.keep("");
        self.attributes()?;
        if self.skip("/>") {
            return self.close(name);
        }
        self.expect(">")
    }

    fn end_tag(&mut self) -> Option<()> {
        let name = self.name()?;
        self.take(SPACE);
        self.expect(">")?;
        self.close(name)
    }

    /// Ends the innermost open element, which must have this name.
    fn close(&mut self, name: &str) -> Option<()> {
        let outer = self.open.strip_suffix(name)?.strip_suffix("/")?.len();
        self.open.truncate(outer);
        self.depth -= 1;
        Some(())
    }

    fn attributes(&mut self) -> Option<()> {
        let mut names = String::new();
        let mut count = 0;
        while !self.take(SPACE).is_empty() && leading(self.rest, b">?//") == 0 {
            let name = self.name()?;
            if is_listed(&names, name) || count == MAX_ATTRIBUTES {
                return None;
            }
            count += 1;
            names.push(' ');
            names.push_str(name);
            self.take(SPACE);
            self.expect("=")?;
            self.take(SPACE);
            let quote = if self.skip("\"") { "\"" } else { self.skip("'").then_some("'")? };
            let value = self.until(quote)?;
            if find(value, "<").is_some() {
                return None;
            }
            resolved(value)?;
        }
        Some(())
    }

    fn text(&mut self) -> Option<()> {
        let end = find(self.rest, "<").unwrap_or(self.rest.len());
        let (raw, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        if self.depth == 0 {
            return is_all(raw, SPACE).then_some(());
        }
        if find(raw, "]]>").is_some() {
            return None;
        }
        let text = resolved(raw)?;
        self.keep(&text);
        Some(())
    }

    /// Keeps a text that stands in the innermost open element, if that is the one.
    fn keep(&mut self, text: &str) {
        if self.open == self.path {
            self.text.get_or_insert_default().push_str(text);
        }
    }

    fn name(&mut self) -> Option<&'a str> {
        (leading(self.rest, NAME_START) > 0).then(|| self.take(NAME))
    }

    /// Takes what there is of a class of bytes.
    fn take(&mut self, class: &[u8]) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(leading(self.rest, class)).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    fn skip(&mut self, expected: &str) -> bool {
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, expected: &str) -> Option<()> {
        self.skip(expected).then_some(())
    }

    /// What stands before `end`; goes on behind it.
    fn until(&mut self, end: &str) -> Option<&'a str> {
        let (found, rest) = cut(self.rest, end)?;
        self.rest = rest;
        Some(found)
    }
}

/// Whether an element is another one or stands somewhere in it, by their paths.
fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|below| below.is_empty() || below.starts_with("/"))
}

/// The text with its character references and the five predefined entities resolved.
fn resolved(raw: &str) -> Option<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::with_capacity(raw.len()));
    let mut pieces = parts(raw, "&");
    text.push_str(pieces.next()?);
    for piece in pieces {
        let (reference, plain) = cut(piece, ";")?;
        text.push(character(reference)?);
        text.push_str(plain);
    }
    are_chars(&text).then_some(text)
}

/// The predefined entities, each as its name and its character.
const ENTITIES: &str = " amp:& lt:< gt:> quot:\" apos:'";

/// The character that stands between `&` and `;`. No digits are character 0, which is no `Char`.
#[inline(never)]
fn character(reference: &str) -> Option<char> {
    let Some(number) = reference.strip_prefix("#") else {
        let (_, found) = cut(ENTITIES, &joined(&[" ", reference, ":"], ""))?;
        return found.bytes().next().map(char::from);
    };
    let code = match number.strip_prefix("x") {
        Some(digits) => number_of(digits, 16),
        None => number_of(number, 10),
    };
    char::from_u32(code?)
}

/// Whether all are `Char`s of XML 1.0.
fn are_chars(text: &str) -> bool {
    leading(text, b"\t\n\r\r \xff") == text.len()
        && find(text, "\u{fffe}").is_none()
        && find(text, "\u{ffff}").is_none()
}
