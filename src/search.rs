//! Finding a text in another one, byte by byte, and putting texts together. What the standard library has for that is
//! made for long texts, and every page would download it.
//!
//! A class of bytes is written as its ranges, first and last byte of each: `b"azAZ--"` are letters and the hyphen.

use alloc::string::String;

/// Where `needle`, which is not empty, starts in `text`.
#[inline(never)]
pub fn find(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len().max(1)).position(|window| window == needle.as_bytes())
}

/// What stands before and after the first `separator`.
#[inline(never)]
pub fn cut<'a>(text: &'a str, separator: &str) -> Option<(&'a str, &'a str)> {
    let at = find(text, separator)?;
    Some((text.get(..at)?, text.get(at + separator.len()..)?))
}

/// What stands before and after the first `separator`; the whole text and nothing when there is none.
#[inline(never)]
pub fn split<'a>(text: &'a str, separator: &str) -> (&'a str, &'a str) {
    cut(text, separator).unwrap_or((text, ""))
}

/// The white space of Unicode, with commas between.
const SPACES: &str = "\t,\n,\u{b},\u{c},\r, ,\u{85},\u{a0},\u{1680},\u{2000},\u{2001},\
    \u{2002},\u{2003},\u{2004},\u{2005},\u{2006},\u{2007},\u{2008},\u{2009},\u{200a},\u{2028},\u{2029},\u{202f},\u{205f},\u{3000}";

/// The text without the white space around it.
#[inline(never)]
pub fn trimmed(mut text: &str) -> &str {
    while let Some(rest) =
        parts(SPACES, ",").find_map(|space| text.strip_prefix(space).or_else(|| text.strip_suffix(space)))
    {
        text = rest;
    }
    text
}

/// The text without any white space, be it around it or within.
pub fn unspaced(text: &str) -> String {
    let mut unspaced = String::from(text);
    for space in parts(SPACES, ",") {
        let mut rest = String::new();
        for part in parts(&unspaced, space) {
            rest.push_str(part);
        }
        unspaced = rest;
    }
    unspaced
}

/// What stands between the separators; the whole text when there is none.
pub fn parts<'a>(text: &'a str, separator: &'static str) -> Parts<'a> {
    Parts { rest: Some(text), separator }
}

/// See [`parts`].
#[derive(Clone, Debug)]
pub struct Parts<'a> {
    rest: Option<&'a str>,
    separator: &'static str,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    #[inline(never)]
    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some((part, next)) = cut(rest, self.separator) else { return Some(rest) };
        self.rest = Some(next);
        Some(part)
    }
}

/// The parts, with the separator between them.
#[inline(never)]
pub fn joined(parts: &[&str], separator: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str(separator);
        }
        text.push_str(part);
    }
    text
}

/// Whether `word` is one of a list of words with a space between them.
#[inline(never)]
pub fn is_listed(list: &str, word: &str) -> bool {
    parts(list, " ").any(|listed| listed == word)
}

/// Whether the byte belongs to a class.
#[inline(never)]
pub fn is_in(byte: u8, class: &[u8]) -> bool {
    class.chunks_exact(2).any(|range| matches!(range, [first, last] if (*first..=*last).contains(&byte)))
}

/// How many bytes of a class `text` begins with.
#[inline(never)]
pub fn leading(text: &str, class: &[u8]) -> usize {
    text.bytes().take_while(|byte| is_in(*byte, class)).count()
}

/// Whether there are only bytes of a class in `text`, and at least one.
#[inline(never)]
pub fn is_all(text: &str, class: &[u8]) -> bool {
    !text.is_empty() && leading(text, class) == text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_is_its_ranges() {
        const CLASS: &[u8] = b"acx\x7f";
        assert_eq!(leading("abcxyz\u{7f}d", CLASS), 7);
        for (text, all) in
            [("", false), ("a", true), ("b~", true), ("d", false), ("ad", false), ("\u{80}", false)]
        {
            assert_eq!(is_all(text, CLASS), all, "{text}");
        }
        assert!(
            is_listed("one two", "two") && !is_listed("one two", "tw") && !is_listed("one two", "one two")
        );
    }

    #[test]
    fn white_space_is_that_of_the_standard_library() {
        assert!(('\u{3001}'..=char::MAX).all(|letter| !letter.is_whitespace()));
        for letter in '\0'..='\u{3001}' {
            let text = [letter; 2].iter().collect::<String>();
            assert_eq!(trimmed(&text), text.trim(), "{letter:?}");
            assert_eq!(unspaced(&text), text.trim(), "{letter:?}");
        }
        for text in ["", " a ", "\u{3000}\t1 2\u{a0}3 ", " \n"] {
            assert_eq!(trimmed(text), text.trim(), "{text:?}");
            let dense: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
            assert_eq!(unspaced(text), dense, "{text:?}");
        }
    }

    #[test]
    fn texts_are_cut_as_the_standard_library_does_it() {
        for text in ["", "a", "a.b", ".a", "a.", "a..b", "ä.ö", "a.b.c", "."] {
            assert_eq!(cut(text, "."), text.split_once('.'), "{text}");
            assert_eq!(find(text, "."), text.find('.'), "{text}");
            assert!(parts(text, ".").eq(text.split('.')), "{text}");
            assert_eq!(cut(text, ".."), text.split_once(".."), "{text}");
        }
    }
}
