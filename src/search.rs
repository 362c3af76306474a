//! Finding a text in another one, byte by byte. What the standard library has for that is made for long texts, and every
//! page would download it.

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

#[cfg(test)]
mod tests {
    use super::*;

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
