//! A client of managed login, as a browser and a back end see it.

use cognito_pool::{HttpRequest, HttpResponse};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use rsa::{BoxedUint, Pkcs1v15Sign, PublicKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Bench;

pub const CALLBACK: &str = "https://app.example/callback";
pub const LOGOUT: &str = "https://app.example/bye";
/// RFC 7636 appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Client settings: the code flow with the usual addresses, scopes and providers.
pub fn settings() -> Value {
    json!({"oauth": {
        "callbackUrls": [CALLBACK, "http://localhost:8080/"],
        "logoutUrls": [LOGOUT],
        "allowedScopes": ["openid", "email", "profile", "aws.cognito.signin.user.admin", "api/read"],
        "allowedFlows": ["code"],
        "providers": ["COGNITO", "Google", "Okta"],
    }})
}

/// One pool with one OAuth client and the user `alice`.
pub fn bench(client: Value) -> Bench {
    let providers =
        json!({"Okta": {"type": "SAML", "identifiers": ["acme.example"], "issuer": "https://okta.example"}});
    Bench::new(&json!({"identityProviders": providers}), client)
}

/// From now on this user signs in at once.
pub fn automatic(bench: &Bench, username: &str) {
    bench.control("oauthSignIn", json!({"username": username}));
}

pub fn send(bench: &Bench, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> HttpResponse {
    bench.cognito.handle(&HttpRequest {
        method: method.to_owned(),
        path: path.to_owned(),
        headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body: body.as_bytes().to_vec(),
    })
}

pub fn encode(parameters: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// The usual authorization request with some parameters replaced; an empty one is left out.
pub fn query(bench: &Bench, changes: &[(&str, &str)]) -> String {
    let mut parameters = vec![
        ("response_type", "code"),
        ("client_id", &bench.client),
        ("redirect_uri", CALLBACK),
        ("state", "st"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
    ];
    parameters.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    parameters.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
    encode(&parameters)
}

pub fn authorize(bench: &Bench, changes: &[(&str, &str)]) -> HttpResponse {
    send(bench, "GET", &format!("/oauth2/authorize?{}", query(bench, changes)), &[], "")
}

/// Where a redirect goes, and with which parameters.
pub fn location(response: &HttpResponse) -> (String, Value) {
    assert_eq!(response.status, 302);
    let location = response.header("location").unwrap();
    let (address, parameters) = location.split_once(['?', '#']).unwrap_or((location, ""));
    let pairs = form_urlencoded::parse(parameters.as_bytes()).into_owned();
    (address.to_owned(), Value::Object(pairs.map(|(name, value)| (name, json!(value))).collect()))
}

/// A code of the automatic user.
pub fn code(bench: &Bench, changes: &[(&str, &str)]) -> String {
    let (_, parameters) = location(&authorize(bench, changes));
    parameters["code"].as_str().unwrap_or_else(|| panic!("no code in {parameters}")).to_owned()
}

pub fn basic(id: &str, secret: &str) -> String {
    format!("Basic {}", BASE64.encode(format!("{id}:{secret}").as_bytes()))
}

/// The token endpoint: status and body.
pub fn token_with(bench: &Bench, headers: &[(&str, &str)], form: &[(&str, &str)]) -> (u16, Value) {
    let mut headers = headers.to_vec();
    headers.push(("content-type", "application/x-www-form-urlencoded"));
    let response = send(bench, "POST", "/oauth2/token", &headers, &encode(form));
    let body = serde_json::from_slice(&response.body).unwrap_or(Value::Null);
    (response.status, body)
}

/// The token endpoint for the public client.
pub fn token(bench: &Bench, form: &[(&str, &str)]) -> (u16, Value) {
    token_with(bench, &[], &[&[("client_id", bench.client.as_str())], form].concat())
}

/// Exchanges a code with some parameters replaced.
pub fn exchange(bench: &Bench, code: &str, changes: &[(&str, &str)]) -> (u16, Value) {
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    form.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    form.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
    token(bench, &form)
}

/// The tokens of the automatic user for an authorization request.
pub fn tokens(bench: &Bench, changes: &[(&str, &str)]) -> Value {
    let (status, body) = exchange(bench, &code(bench, changes), &[]);
    assert_eq!(status, 200, "{body}");
    body
}

pub fn error(answer: &(u16, Value)) -> (u16, &str) {
    (answer.0, answer.1["error"].as_str().unwrap_or_default())
}

/// The claims of a token in an answer.
pub fn claims(answer: &Value, name: &str) -> Value {
    let token = answer[name].as_str().unwrap_or_else(|| panic!("no {name} in {answer}"));
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&BASE64URL_NOPAD.decode(payload.as_bytes()).unwrap()).unwrap()
}

/// Whether the ID token of an answer has the signature of the key that it names.
pub fn is_signed(bench: &Bench, answer: &Value) -> bool {
    let keys = send(bench, "GET", &format!("/{}/.well-known/jwks.json", bench.pool), &[], "");
    let keys: Value = serde_json::from_slice(&keys.body).unwrap();
    let decode = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).unwrap();
    let (input, signature) = answer["id_token"].as_str().unwrap().rsplit_once('.').unwrap();
    let header: Value = serde_json::from_slice(&decode(input.split('.').next().unwrap())).unwrap();
    let mut keys = keys["keys"].as_array().unwrap().iter();
    let key = keys.find(|key| key["kid"] == header["kid"]).unwrap();
    let number = |name: &str| BoxedUint::from_be_slice_vartime(&decode(key[name].as_str().unwrap()));
    let key = PublicKey::new(number("n"), number("e")).unwrap();
    key.verify(Pkcs1v15Sign::new::<Sha256>(), &Sha256::digest(input), &decode(signature)).is_ok()
}

pub fn at_hash(access: &str) -> String {
    BASE64URL_NOPAD.encode(&Sha256::digest(access.as_bytes())[..16])
}
