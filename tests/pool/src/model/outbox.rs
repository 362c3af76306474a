//! The messages the service would have sent, kept for the tests to read.

use serde_json::{Value, json};

/// How a message travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    Email,
    Sms,
}

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) time: i64,
    pub(crate) pool: String,
    pub(crate) user: String,
    pub(crate) medium: Medium,
    pub(crate) destination: String,
    /// What the code is for: `SignUp`, `ForgotPassword`, `Authentication`, `VerifyUserAttribute`.
    pub(crate) purpose: &'static str,
    pub(crate) code: String,
}

#[derive(Debug, Default)]
pub(crate) struct Outbox {
    pub(crate) messages: Vec<Message>,
}

impl Medium {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Email => "EMAIL",
            Self::Sms => "SMS",
        }
    }

    /// The attribute that holds the address.
    pub(crate) fn attribute(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Sms => "phone_number",
        }
    }

    pub(crate) fn of_attribute(name: &str) -> Option<Self> {
        match name {
            "email" => Some(Self::Email),
            "phone_number" => Some(Self::Sms),
            _ => None,
        }
    }

    /// The destination as the service shows it: `a***@e***` or `+*******1234`.
    pub(crate) fn mask(self, destination: &str) -> String {
        match self {
            Self::Email => {
                let (name, host) = destination.split_once('@').unwrap_or((destination, ""));
                format!("{}***@{}***", first(name), first(host))
            }
            Self::Sms => {
                let tail: String =
                    destination.chars().skip(destination.chars().count().saturating_sub(4)).collect();
                format!("+*******{tail}")
            }
        }
    }

    pub(crate) fn delivery(self, destination: &str) -> Value {
        json!({
            "AttributeName": self.attribute(),
            "DeliveryMedium": self.name(),
            "Destination": self.mask(destination),
        })
    }
}

impl Message {
    pub(crate) fn view(&self) -> Value {
        json!({
            "time": self.time,
            "userPoolId": self.pool,
            "user": self.user,
            "medium": self.medium.name(),
            "destination": self.destination,
            "purpose": self.purpose,
            "code": self.code,
        })
    }
}

fn first(text: &str) -> String {
    text.chars().take(1).collect()
}
