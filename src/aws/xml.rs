//! Texts of an XML document by their paths, for the answers of STS.
//!
//! What an attacker could use is refused: document types, entities of one's own, processing instructions, too much of
//! anything. So nothing can be expanded, fetched or included.

use alloc::string::String;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use zeroize::Zeroizing;

use crate::error::{Code, Error, Result};
use crate::wire::MAX_ANSWER;

/// How deep elements may be nested, the root included.
const MAX_DEPTH: usize = 32;

/// How many attributes one tag may have.
const MAX_ATTRIBUTES: usize = 16;

/// The text of the leaf at `path`, such as `/root/child`: what stands directly in it, with entities resolved and white space
/// kept. `None` when there is no such element, or more than one at some step, or when it has children.
///
/// # Errors
///
/// [`Code::InvalidResponse`] when the document is not well-formed, too large, too deep, or has something that is refused on
/// purpose.
pub fn text_at(document: &str, path: &str) -> Result<Option<Zeroizing<String>>> {
    let mut search = Search { path, open: String::new(), depth: 0, has_root: false, matched: 0, text: None };
    let unusable = || Error::new(Code::InvalidResponse, "the answer is not XML of the expected form");
    search.read(document).ok_or_else(unusable)?;
    let is_unique = search.matched == path.matches('/').count();
    Ok(search.text.filter(|_| is_unique))
}

struct Search<'a> {
    path: &'a str,
    /// The path of the innermost open element; empty before the root and behind it.
    open: String,
    /// How many elements are open.
    depth: usize,
    has_root: bool,
    /// How many elements began that are on the path, or below it.
    matched: usize,
    /// What the element at the path has, once there was one.
    text: Option<Zeroizing<String>>,
}

impl Search<'_> {
    /// Reads the whole document, so that nothing of one that is cut off or goes on wrongly is used.
    fn read(&mut self, document: &str) -> Option<()> {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        if document.len() > MAX_ANSWER || !document.chars().all(is_char) {
            return None;
        }
        let mut reader = Reader::from_str(document);
        reader.config_mut().check_comments = true;
        loop {
            let is_start = reader.buffer_position() == 0;
            match reader.read_event().ok()? {
                Event::Start(tag) => self.begin(&tag)?,
                Event::Empty(tag) => {
                    self.begin(&tag)?;
                    self.end(tag.name().as_ref())?;
                }
                Event::End(tag) => self.end(tag.name().as_ref())?,
                Event::Text(text) => self.add(&text)?,
                Event::CData(text) => self.add_within_root(&text)?,
                Event::GeneralRef(reference) => {
                    let mut buffer = [0; 4];
                    self.add_within_root(character(&reference)?.encode_utf8(&mut buffer))?;
                }
                Event::Comment(_) => {}
                Event::Decl(_) if is_start => {}
                Event::Decl(_) | Event::PI(_) | Event::DocType(_) => return None,
                Event::Eof => return (self.has_root && self.depth == 0).then_some(()),
            }
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>) -> Option<()> {
        let is_second_root = self.has_root && self.depth == 0;
        let name = tag.name();
        let is_first = |c: char| c.is_ascii_alphabetic() || !c.is_ascii() || matches!(c, '_' | ':');
        let is_name = name.as_ref().starts_with(is_first);
        if !is_name || is_second_root || self.depth >= MAX_DEPTH || !has_good_attributes(tag) {
            return None;
        }
        self.has_root = true;
        self.depth = self.depth.saturating_add(1);
        self.open.push('/');
        self.open.push_str(name.as_ref());
        if is_within(self.path, &self.open) || is_within(&self.open, self.path) {
            self.matched = self.matched.saturating_add(1);
        }
        self.add("")
    }

    fn end(&mut self, name: &str) -> Option<()> {
        let outer = self.open.strip_suffix(name)?.strip_suffix('/')?.len();
        self.open.truncate(outer);
        self.depth = self.depth.checked_sub(1)?;
        Some(())
    }

    /// Takes in plain text, which is white space outside of the root.
    fn add(&mut self, text: &str) -> Option<()> {
        if self.depth == 0 && text.trim_ascii().is_empty() {
            return Some(());
        }
        (!text.contains("]]>")).then_some(())?;
        self.add_within_root(text)
    }

    /// Takes in text, and keeps it when it stands directly in the element that is looked for.
    fn add_within_root(&mut self, text: &str) -> Option<()> {
        if self.open == self.path {
            self.text.get_or_insert_default().push_str(text);
        }
        (self.depth > 0).then_some(())
    }
}

/// Whether an element is another one or stands somewhere in it, by their paths.
fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Whether the attributes are few, well-formed, different from each other, and refer to nothing unknown.
fn has_good_attributes(tag: &BytesStart<'_>) -> bool {
    let is_good = |value: &str| !value.contains('<') && quick_xml::escape::unescape(value).is_ok();
    let attributes = || tag.attributes();
    attributes().count() <= MAX_ATTRIBUTES
        && attributes().all(|attribute| attribute.is_ok_and(|attribute| is_good(&attribute.value)))
}

/// The character that a reference stands for; `None` for an entity that XML does not define itself.
fn character(reference: &BytesRef<'_>) -> Option<char> {
    if reference.is_char_ref() {
        return reference.resolve_char_ref().ok()?.filter(|character| is_char(*character));
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Whether it is a `Char` (XML 1.0, fifth edition, production 2).
fn is_char(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}
