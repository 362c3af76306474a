//! GetDerivedToken: token exchange (RFC 8693) between tokens of one pool.

use serde_json::{Value, json};

use super::Call;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::wire::refusal::{Refusal, invalid_parameter, not_authorized};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    Access,
    Id,
}

/// What a client asks for.
#[derive(Clone, Debug)]
pub(crate) struct Exchange<'a> {
    /// Proves the user the new token is about.
    pub(crate) subject: &'a str,
    pub(crate) subject_kind: TokenKind,
    /// Proves who acts for the user: delegation. Impersonation without.
    pub(crate) actor: Option<&'a str>,
    pub(crate) actor_kind: Option<TokenKind>,
    /// All of the client's when absent.
    pub(crate) scopes: Option<Vec<String>>,
    pub(crate) audience: Option<&'a str>,
    pub(crate) issued: TokenKind,
}

/// The token of an exchange.
#[derive(Clone, Debug)]
pub(crate) struct Derived {
    pub(crate) token: String,
    pub(crate) kind: TokenKind,
    /// Seconds.
    pub(crate) expires_in: i64,
    pub(crate) scopes: Vec<String>,
}

pub(crate) fn get_derived_token(call: &mut Call) -> Result<Value, Refusal> {
    call.client.check_secret(call.input.text("ClientSecret"))?;
    let input = call.input.clone();
    if input.text("SubjectTokenProviderName").or(input.text("ActorTokenProviderName")).is_some() {
        return Err(Refusal::new("ResourceNotFoundException", "Identity provider does not exist."));
    }
    let first = |name: &str| input.get(name)?.as_array()?.first()?.as_str();
    let actor = input.text("ActorToken");
    let actor_kind = match input.text("ActorTokenType") {
        Some(kind) => Some(TokenKind::of(kind)?),
        None => None,
    };
    let derived = exchange(
        call,
        &Exchange {
            subject: input.need("SubjectToken")?,
            subject_kind: TokenKind::of(input.need("SubjectTokenType")?)?,
            actor,
            actor_kind,
            scopes: input.get("Scopes").map(super::texts),
            audience: first("Audiences").or_else(|| first("Resources")),
            issued: input.text("RequestedTokenType").map_or(Ok(TokenKind::Access), TokenKind::of)?,
        },
    )?;
    Ok(json!({
        "IssuedToken": derived.token,
        "IssuedTokenType": derived.kind.name(),
        "TokenType": derived.kind.token_type(),
        "ExpiresIn": derived.expires_in,
        "Scopes": derived.scopes,
    }))
}

/// Checks both tokens and what the client may do, and issues the new token. It ends with the subject's session.
pub(crate) fn exchange(call: &mut Call, asked: &Exchange) -> Result<Derived, Refusal> {
    let flow = if asked.actor.is_some() {
        "ALLOW_TOKEN_EXCHANGE_DELEGATION"
    } else {
        "ALLOW_TOKEN_EXCHANGE_IMPERSONATION"
    };
    if !call.client.allows(flow) {
        return Err(invalid_parameter(format!("{flow} is not enabled for this client")));
    }
    if asked.actor.is_some() != asked.actor_kind.is_some() {
        return Err(invalid_parameter("ActorToken and ActorTokenType belong together"));
    }
    let subject = claims(call, asked.subject, asked.subject_kind, "Subject Token")?;
    let allowed: Vec<String> =
        call.client.scopes.iter().chain(&call.client.oauth.allowed_scopes).cloned().collect();
    let scopes = asked.scopes.clone().unwrap_or_else(|| allowed.clone());
    if scopes.iter().any(|scope| !allowed.contains(scope)) {
        return Err(invalid_parameter("Scope is not allowed for this client."));
    }
    let id = subject["sub"].as_str().unwrap_or_default();
    let user = call.pool.user(id)?;
    if user.disabled {
        return Err(not_authorized("User is disabled."));
    }
    let now = call.env.seconds();
    let mut new = json!({
        "sub": id,
        "iss": call.pool.issuer(),
        "auth_time": subject["auth_time"],
        "event_id": subject["event_id"],
        "iat": now,
    });
    match asked.issued {
        TokenKind::Access => {
            new["username"] = json!(user.username);
            new["client_id"] = json!(call.client.id);
            new["scope"] = json!(scopes.join(" "));
            new["token_use"] = json!("access");
            new["version"] = json!(2);
            if let Some(audience) = asked.audience {
                new["aud"] = json!(audience);
            }
        }
        TokenKind::Id => {
            new["cognito:username"] = json!(user.username);
            new["aud"] = json!(call.client.id);
            new["token_use"] = json!("id");
        }
    }
    if let (Some(actor), Some(kind)) = (asked.actor, asked.actor_kind) {
        let actor = claims(call, actor, kind, "Actor Token")?;
        new["act"] = json!({"sub": actor["sub"], "client_id": actor["client_id"]});
    }
    let expires_in = asked.issued.validity(call);
    new["exp"] = json!(now + expires_in);
    new["jti"] = json!(call.env.random.uuid());
    let token = jws::encode(asked.issued.key_use(), &call.pool.issuer(), &new);
    Ok(Derived { token, kind: asked.issued, expires_in, scopes })
}

/// The claims of a token of this pool that still counts.
fn claims(call: &Call, token: &str, kind: TokenKind, name: &str) -> Result<Value, Refusal> {
    let invalid = || not_authorized(&format!("Invalid {name}"));
    let claims = jws::decode(kind.key_use(), token).ok_or_else(invalid)?;
    if claims["iss"].as_str() != Some(call.pool.issuer().as_str()) {
        return Err(invalid());
    }
    if claims["exp"].as_i64().unwrap_or(0) <= call.env.seconds() {
        return Err(not_authorized(&format!("{name} has expired")));
    }
    let event = claims["event_id"].as_str();
    if call.pool.grants.iter().any(|grant| grant.revoked && Some(grant.event_id.as_str()) == event) {
        return Err(not_authorized(&format!("{name} has been revoked")));
    }
    Ok(claims)
}

impl TokenKind {
    /// `N_A` where a token is no credential (RFC 8693 section 2.2.1).
    pub(crate) fn token_type(self) -> &'static str {
        match self {
            Self::Access => "Bearer",
            Self::Id => "N_A",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Access => "ACCESS_TOKEN",
            Self::Id => "ID_TOKEN",
        }
    }

    fn of(name: &str) -> Result<Self, Refusal> {
        [Self::Access, Self::Id]
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| invalid_parameter(format!("Token type {name} is not supported")))
    }

    fn key_use(self) -> KeyUse {
        match self {
            Self::Access => KeyUse::Access,
            Self::Id => KeyUse::Id,
        }
    }

    fn validity(self, call: &Call) -> i64 {
        match self {
            Self::Access => call.client.access_token_validity,
            Self::Id => call.client.id_token_validity,
        }
    }
}
