//! Redirects: where the browser goes next, and with which parameters.

use form_urlencoded::Serializer;

use super::failure::OAuthError;
use crate::wire::http::HttpResponse;

/// The client's address, and the `state` that it gets back.
#[derive(Clone, Debug)]
pub(crate) struct Redirect {
    pub(crate) uri: String,
    pub(crate) state: Option<String>,
    /// Parameters in the fragment: the implicit grant.
    pub(crate) fragment: bool,
}

impl Redirect {
    /// Back to the client with these parameters and the state.
    pub(crate) fn with(&self, parameters: &[(&str, &str)]) -> HttpResponse {
        let state = self.state.as_deref().map(|state| ("state", state));
        let query = encode(parameters.iter().copied().chain(state));
        let separator = match (self.fragment, self.uri.contains('?')) {
            (true, _) => '#',
            (false, true) => '&',
            (false, false) => '?',
        };
        found(&format!("{}{separator}{query}", self.uri))
    }

    pub(crate) fn error(&self, error: &OAuthError) -> HttpResponse {
        let mut parameters = vec![("error", error.error.as_str())];
        parameters.extend(error.description.as_deref().map(|text| ("error_description", text)));
        self.with(&parameters)
    }
}

/// Name and value pairs as a query.
pub(crate) fn encode<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// Sends the browser to an address.
pub(crate) fn found(location: &str) -> HttpResponse {
    let mut response = HttpResponse { status: 302, ..HttpResponse::default() };
    response.set("Location", location);
    response.set("Cache-Control", "no-store");
    response
}
