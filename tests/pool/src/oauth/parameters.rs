//! The parameters of a query or a form.

use super::failure::{OAuthError, invalid_request};
use crate::wire::http::{HttpRequest, form};

/// Decoded name and value pairs. One without a value counts as absent (RFC 6749 section 3.1).
#[derive(Clone, Debug)]
pub(crate) struct Parameters(Vec<(String, String)>);

impl Parameters {
    pub(crate) fn query(request: &HttpRequest) -> Self {
        Self::parse(query(request))
    }

    /// The body of a form; any other content type is refused.
    pub(crate) fn body(request: &HttpRequest) -> Result<Self, OAuthError> {
        let media = request.header("content-type").and_then(|value| value.split(';').next());
        if media.unwrap_or_default().trim() != "application/x-www-form-urlencoded" {
            return Err(invalid_request("The content type must be application/x-www-form-urlencoded"));
        }
        let parameters = Self::parse(&String::from_utf8_lossy(&request.body));
        parameters.check_once()?;
        Ok(parameters)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn owned(&self, name: &str) -> Option<String> {
        self.get(name).map(str::to_owned)
    }

    pub(crate) fn need(&self, name: &str) -> Result<&str, OAuthError> {
        self.get(name).ok_or_else(|| invalid_request(&format!("Missing required parameter {name}")))
    }

    /// The entries of a space-separated list.
    pub(crate) fn list(&self, name: &str) -> Option<Vec<String>> {
        Some(self.get(name)?.split(' ').filter(|entry| !entry.is_empty()).map(str::to_owned).collect())
    }

    /// No parameter may come twice (RFC 6749 section 3.1).
    pub(crate) fn check_once(&self) -> Result<(), OAuthError> {
        for (at, (name, _)) in self.0.iter().enumerate() {
            if self.0.iter().skip(at + 1).any(|(other, _)| other == name) {
                return Err(invalid_request(&format!("Parameter {name} is repeated")));
            }
        }
        Ok(())
    }

    fn parse(text: &str) -> Self {
        Self(form(text).into_iter().filter(|(_, value)| !value.is_empty()).collect())
    }
}

/// The query as it was sent.
pub(crate) fn query(request: &HttpRequest) -> &str {
    request.path.split_once('?').map_or("", |(_, query)| query)
}

/// The value of a cookie.
pub(crate) fn cookie<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    let cookies = request.header("cookie")?.split(';');
    cookies
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(other, _)| *other == name)
        .map(|(_, value)| value)
}
