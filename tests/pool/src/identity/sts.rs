//! STS AssumeRoleWithWebIdentity: a form comes in, XML goes out.

use super::credentials::Credentials;
use super::login::ISSUER;
use crate::crypto::jws;
use crate::crypto::rsa::KeyUse;
use crate::crypto::timestamp;
use crate::service::state::State;
use crate::wire::http::{HttpRequest, HttpResponse, form};

const NAMESPACE: &str = "https://sts.amazonaws.com/doc/2011-06-15/";

/// What is wrong with a call: code, text, status.
struct Fault(&'static str, String, u16);

pub(crate) fn answer(state: &mut State, request: &HttpRequest) -> HttpResponse {
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let parameters = form(&text);
    let parameter = |name: &str| {
        parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    match assume(state, &parameter) {
        Ok(body) => HttpResponse::new(200, "text/xml", &body),
        Err(Fault(code, message, status)) => {
            let id = state.env.random.uuid();
            let body = format!(
                "<ErrorResponse xmlns=\"{NAMESPACE}\"><Error><Type>Sender</Type><Code>{code}</Code><Message>{}</Message>\
                 </Error><RequestId>{id}</RequestId></ErrorResponse>",
                escape(&message)
            );
            HttpResponse::new(status, "text/xml", &body)
        }
    }
}

fn assume(state: &mut State, parameter: &dyn Fn(&str) -> String) -> Result<String, Fault> {
    let invalid = |text: &str| Fault("ValidationError", text.to_owned(), 400);
    if parameter("Action") != "AssumeRoleWithWebIdentity" || parameter("Version") != "2011-06-15" {
        return Err(Fault("InvalidAction", "Could not find operation for the version.".to_owned(), 400));
    }
    let (role, name, token) =
        (parameter("RoleArn"), parameter("RoleSessionName"), parameter("WebIdentityToken"));
    if !(20..=2048).contains(&role.len()) {
        return Err(invalid(
            "1 validation error detected: Value at 'roleArn' failed to satisfy constraint: Member must have length greater than or equal to 20",
        ));
    }
    let allowed = |letter: char| letter.is_ascii_alphanumeric() || "_+=,.@-".contains(letter);
    if !(2..=64).contains(&name.len()) || !name.chars().all(allowed) {
        return Err(invalid(
            "1 validation error detected: Value at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
        ));
    }
    let duration: i64 = match parameter("DurationSeconds").as_str() {
        "" => 3_600,
        text => text.parse().ok().filter(|seconds| (900..=43_200).contains(seconds)).ok_or_else(|| {
            invalid("1 validation error detected: Value at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900")
        })?,
    };
    let claims =
        jws::decode(KeyUse::Identity, &token).filter(|claims| claims["iss"].as_str() == Some(ISSUER));
    let claims = claims.ok_or_else(|| {
        Fault("InvalidIdentityToken", "The ID Token provided is not a valid JWT.".to_owned(), 400)
    })?;
    let now = state.env.seconds();
    if claims["exp"].as_i64().unwrap_or(0) <= now {
        return Err(Fault("ExpiredTokenException", "Token expired.".to_owned(), 400));
    }
    let (subject, audience) =
        (claims["sub"].as_str().unwrap_or_default(), claims["aud"].as_str().unwrap_or_default());
    let guest = claims["amr"][0].as_str() == Some("unauthenticated");
    let trusted = state.identities.pools.get(audience).and_then(|pool| {
        if guest { pool.config.guest_role.clone() } else { pool.config.authenticated_role.clone() }
    });
    if trusted.as_deref() != Some(role.as_str()) {
        let text = "Not authorized to perform sts:AssumeRoleWithWebIdentity";
        return Err(Fault("AccessDenied", text.to_owned(), 403));
    }
    let credentials = Credentials::new(&mut state.env.random, subject, now + duration);
    let body = success(&credentials, subject, audience, &role, &name, &state.env.random.uuid());
    state.identities.credentials.insert(credentials.access_key_id.clone(), credentials);
    Ok(body)
}

fn success(
    credentials: &Credentials,
    subject: &str,
    audience: &str,
    role: &str,
    session: &str,
    request_id: &str,
) -> String {
    let role_name = role.rsplit('/').next().unwrap_or_default();
    let account = role.split(':').nth(4).unwrap_or_default();
    format!(
        "<AssumeRoleWithWebIdentityResponse xmlns=\"{NAMESPACE}\"><AssumeRoleWithWebIdentityResult>\
         <Audience>{}</Audience><AssumedRoleUser><AssumedRoleId>AROAEXAMPLE:{}</AssumedRoleId>\
         <Arn>arn:aws:sts::{account}:assumed-role/{role_name}/{}</Arn></AssumedRoleUser><Provider>cognito-identity.amazonaws.com</Provider>\
         <Credentials><AccessKeyId>{}</AccessKeyId><SecretAccessKey>{}</SecretAccessKey><SessionToken>{}</SessionToken>\
         <Expiration>{}</Expiration></Credentials><SubjectFromWebIdentityToken>{}</SubjectFromWebIdentityToken>\
         </AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>{request_id}</RequestId></ResponseMetadata>\
         </AssumeRoleWithWebIdentityResponse>",
        escape(audience),
        escape(session),
        escape(session),
        credentials.access_key_id,
        credentials.secret,
        credentials.session_token,
        timestamp::iso(credentials.expires),
        escape(subject),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
