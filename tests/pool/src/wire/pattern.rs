//! The character classes of the service's shapes.

/// A pattern of the model: its text as it stands in error messages, and the test.
pub(crate) struct Pattern {
    pub(crate) text: &'static str,
    pub(crate) fits: fn(&str) -> bool,
}

pub(crate) const CLIENT_ID: Pattern =
    Pattern { text: "[\\w+]+", fits: |text| all(text, |c| word(c) || c == '+') };
pub(crate) const USERNAME: Pattern = Pattern {
    text: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+",
    fits: |text| all(text, |c| !c.is_whitespace() && !c.is_control()),
};
pub(crate) const NO_SPACE: Pattern = Pattern { text: "[\\S]+", fits: |text| all(text, |c| !java_space(c)) };
pub(crate) const SECRET_HASH: Pattern =
    Pattern { text: "[\\w+=/]+", fits: |text| all(text, |c| word(c) || matches!(c, '+' | '=' | '/')) };
pub(crate) const TOKEN: Pattern = Pattern {
    text: "[A-Za-z0-9-_=.]+",
    fits: |text| all(text, |c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '=' | '.')),
};
pub(crate) const DIGITS: Pattern = Pattern { text: "[0-9]+", fits: |text| all(text, |c| c.is_ascii_digit()) };
pub(crate) const ATTRIBUTE: Pattern = Pattern {
    text: "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+",
    fits: |text| all(text, |c| !c.is_control() || matches!(c, '\t' | '\n' | '\r')),
};
pub(crate) const DEVICE_KEY: Pattern = Pattern { text: "[\\w-]+_[0-9a-f-]+", fits: device_key };
pub(crate) const POOL_ID: Pattern = Pattern { text: "[\\w-]+_[0-9a-zA-Z]+", fits: pool_id };
pub(crate) const SESSION_ID: Pattern = Pattern { text: "^(tkn|sso)[a-z0-9]{25}$", fits: session_id };
pub(crate) const IDENTITY_ID: Pattern = Pattern { text: "[\\w-]+:[0-9a-f-]+", fits: identity_id };

fn all(text: &str, fits: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(fits)
}

fn word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

/// `\s` of the service's pattern language knows ASCII spaces alone.
fn java_space(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}')
}

fn device_key(text: &str) -> bool {
    text.rsplit_once('_').is_some_and(|(region, id)| {
        all(region, |c| word(c) || c == '-') && all(id, |c| matches!(c, '0'..='9' | 'a'..='f' | '-'))
    })
}

fn pool_id(text: &str) -> bool {
    text.rsplit_once('_').is_some_and(|(region, id)| {
        all(region, |c| word(c) || c == '-') && all(id, |c| c.is_ascii_alphanumeric())
    })
}

fn session_id(text: &str) -> bool {
    let rest = text.strip_prefix("tkn").or_else(|| text.strip_prefix("sso")).unwrap_or_default();
    rest.len() == 25 && all(rest, |c| c.is_ascii_lowercase() || c.is_ascii_digit())
}

fn identity_id(text: &str) -> bool {
    text.split_once(':').is_some_and(|(region, id)| {
        all(region, |c| word(c) || c == '-') && all(id, |c| matches!(c, '0'..='9' | 'a'..='f' | '-'))
    })
}
