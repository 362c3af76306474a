//! Faults on purpose: what a network, a proxy or a bad day of the service does to an answer.

use serde::Deserialize;
use serde_json::Value;

use crate::crypto::encode::base64url;
use crate::crypto::jws;
use crate::crypto::rsa::{Hash, KeyUse, sign};
use crate::oauth::OAuthError;
use crate::wire::http::{HttpResponse, Outcome};
use crate::wire::refusal::{AMZ_JSON, Refusal};

const ID_TOKEN: [&str; 2] = ["/id_token", "/AuthenticationResult/IdToken"];
const ACCESS_TOKEN: [&str; 2] = ["/access_token", "/AuthenticationResult/AccessToken"];

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Kind {
    /// `status`, `body`, `contentType`: this answer instead.
    Status,
    /// An HTML page, as a proxy sends it, with `status` (default 503).
    Html,
    /// `type`, `message`, `status`: a service error instead.
    Error,
    /// No body, with `status` (default 200).
    Empty,
    /// The connection closes; the operation does not run.
    Drop,
    /// The operation runs, the connection closes before the answer.
    DropAfter,
    /// The operation runs, the body is cut in the middle.
    Truncated,
    /// The operation runs, the answer comes `ms` late.
    Delay,
    /// The operation runs, the answer has the header `name`: `value`.
    Header,
    /// The operation runs, the answer's JSON is overwritten by `patch`, member by member.
    Patch,
    /// The operation runs, the answer has none of the CORS headers.
    NoCors,
    /// `error`, `description`, `status` (400): an OAuth error instead.
    OauthError,
    /// All authorization codes expire just before the operation runs.
    ExpiredCode,
    /// The operation runs, `patch` overwrites claims of its ID token, which is signed anew.
    IdToken,
    /// The same for its access token.
    AccessToken,
    /// The operation runs, the signature of its ID token is another's.
    WrongSignature,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Fault {
    /// An operation, or `*`.
    operation: String,
    pub(crate) kind: Kind,
    /// How many requests it hits.
    #[serde(default = "once")]
    times: usize,
    /// How many pass before.
    #[serde(default)]
    after: usize,
    status: Option<u16>,
    body: Option<Value>,
    content_type: Option<String>,
    #[serde(rename = "type")]
    error_type: Option<String>,
    message: Option<String>,
    error: Option<String>,
    description: Option<String>,
    ms: Option<u64>,
    name: Option<String>,
    value: Option<String>,
    patch: Option<Value>,
}

#[derive(Debug, Default)]
pub(crate) struct Faults {
    pub(crate) queue: Vec<Fault>,
}

impl Faults {
    /// The fault that hits this request, if any; the first in the queue that fits.
    pub(crate) fn take(&mut self, operation: &str) -> Option<Fault> {
        let at =
            self.queue.iter().position(|fault| fault.operation == "*" || fault.operation == operation)?;
        let fault = self.queue.get_mut(at)?;
        if fault.after > 0 {
            fault.after -= 1;
            return None;
        }
        let hit = fault.clone();
        fault.times = fault.times.saturating_sub(1);
        if fault.times == 0 {
            self.queue.remove(at);
        }
        Some(hit)
    }
}

impl Fault {
    /// The outcome in place of the operation; `None` when the operation runs.
    pub(crate) fn instead(&self) -> Option<Outcome> {
        let response = match self.kind {
            Kind::Status => {
                let content_type = self.content_type.as_deref().unwrap_or(AMZ_JSON);
                let body = match &self.body {
                    Some(Value::String(text)) => text.clone(),
                    Some(other) => other.to_string(),
                    None => String::new(),
                };
                HttpResponse::new(self.status.unwrap_or(500), content_type, &body)
            }
            Kind::Html => HttpResponse::new(
                self.status.unwrap_or(503),
                "text/html",
                "<html><body><h1>503 Service Unavailable</h1></body></html>",
            ),
            Kind::Error => {
                let kind = self.error_type.as_deref().unwrap_or("InternalErrorException");
                let mut refusal = Refusal::new(kind, self.message.clone().unwrap_or_default());
                if let Some(status) = self.status {
                    refusal = refusal.with_status(status);
                }
                refusal.response()
            }
            Kind::OauthError => {
                let error = self.error.as_deref().unwrap_or("invalid_grant");
                let error = OAuthError::new(error, self.description.as_deref());
                error.with_status(self.status.unwrap_or(400)).response()
            }
            Kind::Empty => HttpResponse { status: self.status.unwrap_or(200), ..HttpResponse::default() },
            Kind::Drop => return Some(Outcome::default()),
            _ => return None,
        };
        Some(Outcome { response: Some(response), delay_ms: self.ms.unwrap_or(0) })
    }

    /// The token with other claims, signed as the service signs. Its key id stays, whatever the issuer.
    fn forge(&self, token: &str, key_use: KeyUse) -> Option<String> {
        let mut claims = jws::peek(token)?;
        let issuer = claims["iss"].as_str()?.to_owned();
        merge(&mut claims, self.patch.as_ref()?);
        Some(jws::encode(key_use, &issuer, &claims))
    }

    /// What becomes of the answer of an operation that ran.
    pub(crate) fn spoil(&self, mut response: HttpResponse) -> Outcome {
        match self.kind {
            Kind::DropAfter => return Outcome { response: None, delay_ms: self.ms.unwrap_or(0) },
            Kind::Truncated => response.body.truncate(response.body.len() / 2),
            Kind::Header => {
                response.set(
                    self.name.as_deref().unwrap_or("x-fault"),
                    self.value.as_deref().unwrap_or_default(),
                );
            }
            Kind::Patch => {
                if let (Some(patch), Ok(mut body)) = (&self.patch, serde_json::from_slice(&response.body)) {
                    merge(&mut body, patch);
                    response.body = body.to_string().into_bytes();
                }
            }
            Kind::IdToken => {
                replace_token(&mut response, &ID_TOKEN, |token| self.forge(token, KeyUse::Id));
            }
            Kind::AccessToken => {
                replace_token(&mut response, &ACCESS_TOKEN, |token| self.forge(token, KeyUse::Access));
            }
            Kind::WrongSignature => replace_token(&mut response, &ID_TOKEN, |token| {
                let (input, _) = token.rsplit_once('.')?;
                let signature = sign(KeyUse::Identity, Hash::Sha256, input.as_bytes());
                Some(format!("{input}.{}", base64url(&signature)))
            }),
            Kind::NoCors => response.headers.retain(|(name, _)| !name.starts_with("Access-Control-")),
            _ => {}
        }
        Outcome { response: Some(response), delay_ms: self.ms.unwrap_or(0) }
    }
}

/// Replaces a token of an answer, at the token endpoint and in an AuthenticationResult.
fn replace_token(response: &mut HttpResponse, pointers: &[&str], forge: impl Fn(&str) -> Option<String>) {
    let Ok(mut body) = serde_json::from_slice::<Value>(&response.body) else {
        return;
    };
    for pointer in pointers {
        if let Some(token) = body.pointer_mut(pointer)
            && let Some(forged) = token.as_str().and_then(&forge)
        {
            *token = Value::String(forged);
        }
    }
    response.body = body.to_string().into_bytes();
}

/// JSON merge patch (RFC 7396).
pub(crate) fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(changes) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(members) = target {
        for (name, change) in changes {
            if change.is_null() {
                members.remove(name);
            } else {
                merge(members.entry(name.clone()).or_insert(Value::Null), change);
            }
        }
    }
}

fn once() -> usize {
    1
}
