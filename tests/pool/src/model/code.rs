//! Codes that were sent and wait for their answer.

/// What a code proves. One of each kind is valid at a time: a new one replaces the old.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CodeUse {
    SignUp,
    Reset,
    Attribute(String),
}

#[derive(Clone, Debug)]
pub(crate) struct Code {
    pub(crate) digits: String,
    /// Milliseconds since 1970-01-01 UTC.
    pub(crate) expires: i64,
}

impl CodeUse {
    /// How long such a code lives, in milliseconds.
    pub(crate) fn lifetime(&self) -> i64 {
        match self {
            Self::SignUp | Self::Attribute(_) => 24 * 3_600_000,
            Self::Reset => 3_600_000,
        }
    }
}
