//! The token endpoint and what its tokens are good for.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use common::oauth::{
    CALLBACK, VERIFIER, at_hash, automatic, basic, bench, claims, code, encode, error, exchange, is_signed,
    send, settings, token, token_with, tokens,
};
use common::{Bench, token as api_token};
use serde_json::{Value, json};

fn refresh(bench: &Bench, tokens: &Value) -> (u16, Value) {
    let value = tokens["refresh_token"].as_str().unwrap();
    token(bench, &[("grant_type", "refresh_token"), ("refresh_token", value)])
}

fn user_info(bench: &Bench, access: &str) -> (u16, Value, Option<String>) {
    let response =
        send(bench, "GET", "/oauth2/userInfo", &[("authorization", &format!("Bearer {access}"))], "");
    let challenge = response.header("www-authenticate").map(str::to_owned);
    (response.status, serde_json::from_slice(&response.body).unwrap_or(Value::Null), challenge)
}

fn revoke(bench: &Bench, form: &[(&str, &str)]) -> (u16, Value) {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let response = send(bench, "POST", "/oauth2/revoke", &headers, &encode(form));
    (response.status, serde_json::from_slice(&response.body).unwrap_or(Value::Null))
}

/// A client with a secret, besides the public one.
fn confidential(bench: &Bench, oauth: &Value) -> (String, String) {
    let mut client = json!({"userPoolId": bench.pool, "generateSecret": true});
    client["oauth"] = oauth.clone();
    let client = bench.cognito.control("createClient", &client).unwrap();
    let text = |name: &str| client[name].as_str().unwrap().to_owned();
    (text("clientId"), text("clientSecret"))
}

#[test]
fn a_code_gives_tokens_with_the_claims_of_the_request() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let asked = [("nonce", "n1"), ("scope", "openid email api/read"), ("resource", "https://api.example")];
    let answer = tokens(&bench, &asked);
    assert_eq!((&answer["token_type"], &answer["expires_in"]), (&json!("Bearer"), &json!(3_600)));
    let (id, access) = (claims(&answer, "id_token"), claims(&answer, "access_token"));
    assert_eq!(
        (&id["nonce"], &id["aud"], &id["token_use"]),
        (&json!("n1"), &json!(bench.client), &json!("id"))
    );
    assert_eq!(id["at_hash"], at_hash(answer["access_token"].as_str().unwrap()));
    assert_eq!((&id["cognito:username"], &id["email_verified"]), (&json!("alice"), &json!(true)));
    assert_eq!(id["auth_time"].as_i64(), Some(common::NOW / 1_000));
    assert_eq!((&access["scope"], &access["version"]), (&json!("openid email api/read"), &json!(2)));
    assert_eq!((&access["aud"], &access["client_id"]), (&json!("https://api.example"), &json!(bench.client)));
    assert_eq!(access.get("nonce"), None);
    let (_, renewed) = refresh(&bench, &answer);
    let (id, access) = (claims(&renewed, "id_token"), claims(&renewed, "access_token"));
    assert_eq!((id.get("nonce"), &access["aud"]), (None, &json!("https://api.example")));
    assert_eq!((&access["scope"], renewed.get("refresh_token")), (&json!("openid email api/read"), None));
}

#[test]
fn scopes_that_the_client_may_not_have_are_left_out() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let other = json!({"userPoolId": bench.pool, "scopes": ["api/write"]});
    bench.cognito.control("createClient", &other).unwrap();
    let answer = tokens(&bench, &[("scope", "api/read api/write phone openid")]);
    assert_eq!(claims(&answer, "access_token")["scope"], "api/read openid");
    let all = claims(&tokens(&bench, &[]), "access_token")["scope"].clone();
    assert_eq!(all, "openid email profile aws.cognito.signin.user.admin api/read");
    let without_openid = tokens(&bench, &[("scope", "api/read")]);
    assert_eq!(without_openid.get("id_token"), None);
}

#[test]
fn a_code_is_good_once_and_for_five_minutes() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let first = code(&bench, &[]);
    assert_eq!(exchange(&bench, &first, &[]).0, 200);
    assert_eq!(error(&exchange(&bench, &first, &[])), (400, "invalid_grant"));
    let slow = code(&bench, &[]);
    bench.cognito.advance(300);
    assert_eq!(error(&exchange(&bench, &slow, &[])), (400, "invalid_grant"));
    let in_time = code(&bench, &[]);
    bench.cognito.advance(299);
    assert_eq!(exchange(&bench, &in_time, &[]).0, 200);
}

#[test]
fn a_code_is_bound_to_its_client_address_and_verifier() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let other_verifier = "x".repeat(43);
    for (changes, expected) in [
        ([("code_verifier", other_verifier.as_str())], "invalid_grant"),
        ([("code_verifier", "")], "invalid_grant"),
        ([("redirect_uri", "http://localhost:8080/")], "unauthorized_client"),
    ] {
        let code = code(&bench, &[]);
        assert_eq!(error(&exchange(&bench, &code, &changes)), (400, expected), "{changes:?}");
        assert_eq!(error(&exchange(&bench, &code, &[])), (400, "invalid_grant"), "spent by {changes:?}");
    }
    for changes in [[("code_verifier", "short")], [("redirect_uri", "")], [("code", "")]] {
        let code = code(&bench, &[]);
        assert_eq!(error(&exchange(&bench, &code, &changes)), (400, "invalid_request"), "{changes:?}");
        assert_eq!(exchange(&bench, &code, &[]).0, 200, "not spent by {changes:?}");
    }
    let without_challenge = code(&bench, &[("code_challenge", ""), ("code_challenge_method", "")]);
    assert_eq!(error(&exchange(&bench, &without_challenge, &[])), (400, "invalid_grant"));
    let (id, secret) = confidential(&bench, &settings()["oauth"]);
    let stolen = code(&bench, &[]);
    let form = [
        ("grant_type", "authorization_code"),
        ("code", stolen.as_str()),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    let answer = token_with(&bench, &[("authorization", &basic(&id, &secret))], &form);
    assert_eq!(error(&answer), (400, "invalid_grant"));
    assert_eq!(exchange(&bench, &stolen, &[]).0, 200);
}

#[test]
fn a_secret_comes_in_the_header_or_in_the_body() {
    let bench = bench(settings());
    let oauth = json!({"allowedFlows": ["client_credentials"], "allowedScopes": ["api/read", "api/write"]});
    let (id, secret) = confidential(&bench, &oauth);
    let grant = ("grant_type", "client_credentials");
    let by_header =
        |header: &str, form: &[(&str, &str)]| token_with(&bench, &[("authorization", header)], form);
    assert_eq!(by_header(&basic(&id, &secret), &[grant]).0, 200);
    assert_eq!(token_with(&bench, &[], &[grant, ("client_id", &id), ("client_secret", &secret)]).0, 200);
    for answer in [
        by_header(&basic(&id, "wrong"), &[grant]),
        by_header("Basic !", &[grant]),
        by_header(&basic(&id, &secret), &[grant, ("client_id", &bench.client)]),
        by_header(&basic(&id, &secret), &[grant, ("client_secret", &secret)]),
        by_header(&basic(&bench.client, ""), &[grant]),
        token_with(&bench, &[], &[grant, ("client_id", &id)]),
        token_with(&bench, &[], &[grant, ("client_id", "nobody")]),
    ] {
        assert_eq!(error(&answer), (400, "invalid_client"));
    }
    assert_eq!(error(&token_with(&bench, &[], &[grant])), (400, "invalid_request"));
    assert_eq!(error(&token(&bench, &[("grant_type", "password")])), (400, "unsupported_grant_type"));
    assert_eq!(error(&token(&bench, &[grant, grant])), (400, "invalid_request"));
    let json = send(&bench, "POST", "/oauth2/token", &[("content-type", "application/json")], "{}");
    assert_eq!(json.status, 400);
}

#[test]
fn a_client_gets_tokens_for_itself() {
    let bench = bench(settings());
    let oauth = json!({"allowedFlows": ["client_credentials"], "allowedScopes": ["m/read", "m/write"]});
    let (id, secret) = confidential(&bench, &oauth);
    let ask = |form: &[(&str, &str)]| {
        let form = [&[("grant_type", "client_credentials")], form].concat();
        token_with(&bench, &[("authorization", &basic(&id, &secret))], &form)
    };
    let (_, answer) =
        ask(&[("scope", "m/read"), ("resource", "https://api.example"), ("aws_client_metadata", "{}")]);
    let access = claims(&answer, "access_token");
    assert_eq!((&access["sub"], &access["client_id"]), (&json!(id), &json!(id)));
    assert_eq!((&access["scope"], &access["aud"]), (&json!("m/read"), &json!("https://api.example")));
    assert_eq!(
        (access.get("username"), answer.get("id_token"), answer.get("refresh_token")),
        (None, None, None)
    );
    assert_eq!(claims(&ask(&[]).1, "access_token")["scope"], "m/read m/write");
    assert_eq!(error(&ask(&[("scope", "m/read nonsense")])), (400, "invalid_scope"));
    assert_eq!(error(&ask(&[("scope", "m/read api/read")])), (400, "invalid_grant"));
    assert_eq!(error(&ask(&[("aws_client_metadata", "[]")])), (400, "invalid_request"));
    assert_eq!(error(&token(&bench, &[("grant_type", "client_credentials")])), (400, "unauthorized_client"));
}

#[test]
fn sessions_are_renewed_at_either_door() {
    let mut client = settings();
    client["refreshTokenRotation"] = json!(true);
    let bench = bench(client);
    automatic(&bench, "alice");
    let first = tokens(&bench, &[("scope", "openid")]);
    let (_, second) = refresh(&bench, &first);
    assert_eq!(error(&refresh(&bench, &first)), (400, "invalid_grant"));
    let third = bench.call("GetTokensFromRefreshToken", json!({"RefreshToken": second["refresh_token"]}));
    let renewed = json!({"access_token": api_token(&third, "AccessToken")});
    assert_eq!(claims(&renewed, "access_token")["scope"], "openid");
    let refused = bench.refusal("GetUser", json!({"AccessToken": api_token(&third, "AccessToken")}));
    assert_eq!(refused, "NotAuthorizedException: Access Token does not have required scopes");
    let api = json!({"refresh_token": api_token(&bench.sign_in("alice"), "RefreshToken")});
    assert_eq!(refresh(&bench, &api).0, 200);
    bench.control("updatePool", json!({"devices": "ALWAYS"}));
    let tracked = json!({"refresh_token": api_token(&bench.sign_in("alice"), "RefreshToken")});
    assert_eq!(error(&refresh(&bench, &tracked)), (400, "invalid_grant"));
}

#[test]
fn user_info_shows_what_the_scopes_show() {
    let bench = bench(settings());
    let attributes = json!({"username": "alice", "attributes": {"name": "Alice", "email": "a@example.com"}});
    bench.control("updateUser", attributes);
    automatic(&bench, "alice");
    let info = |scope: &str| {
        let answer = tokens(&bench, &[("scope", scope)]);
        user_info(&bench, answer["access_token"].as_str().unwrap()).1
    };
    let all = info("openid");
    assert_eq!(
        (&all["name"], &all["email"], &all["email_verified"]),
        (&json!("Alice"), &json!("a@example.com"), &json!("true"))
    );
    assert_eq!(all["username"], "alice");
    assert_eq!((info("openid email").get("name"), info("openid profile").get("email")), (None, None));
    let access = tokens(&bench, &[("scope", "openid")])["access_token"].as_str().unwrap().to_owned();
    bench.control("revoke", json!({"username": "alice"}));
    let (status, body, challenge) = user_info(&bench, &access);
    assert_eq!(body, Value::Null);
    assert_eq!((status, challenge.unwrap().starts_with("error=\"invalid_token\"")), (401, true));
    let (status, ..) = user_info(&bench, &api_token(&bench.sign_in("alice"), "AccessToken"));
    assert_eq!(status, 401);
    assert_eq!(user_info(&bench, "nonsense").0, 401);
    let bare = send(&bench, "GET", "/oauth2/userInfo", &[], "");
    assert_eq!((bare.status, bare.header("www-authenticate").is_some()), (400, true));
}

#[test]
fn revoking_ends_a_session() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let answer = tokens(&bench, &[]);
    let text = |name: &str| answer[name].as_str().unwrap();
    let client = ("client_id", bench.client.as_str());
    assert_eq!(error(&revoke(&bench, &[client])), (400, "invalid_request"));
    assert_eq!(
        error(&revoke(&bench, &[client, ("token", text("access_token"))])),
        (400, "unsupported_token_type")
    );
    assert_eq!(error(&revoke(&bench, &[("client_id", "nobody"), ("token", "t")])), (401, "invalid_client"));
    for _ in 0..2 {
        assert_eq!(revoke(&bench, &[client, ("token", text("refresh_token"))]), (200, Value::Null));
    }
    assert_eq!(error(&refresh(&bench, &answer)), (400, "invalid_grant"));
    assert_eq!(user_info(&bench, text("access_token")).0, 401);
    let (id, secret) = confidential(&bench, &settings()["oauth"]);
    let in_body = [("client_id", id.as_str()), ("client_secret", &secret), ("token", "t")];
    assert_eq!(error(&revoke(&bench, &in_body)), (401, "invalid_client"));
    bench
        .cognito
        .control("updateClient", &json!({"clientId": bench.client, "enableTokenRevocation": false}))
        .unwrap();
    assert_eq!(error(&revoke(&bench, &[client, ("token", "t")])), (400, "invalid_request"));
}

#[test]
fn faults_spoil_the_exchange() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let spoilt = |fault: Value| {
        let mut fault = fault;
        fault["operation"] = json!("oauth2/token");
        bench.cognito.control("fault", &fault).unwrap();
        exchange(&bench, &code(&bench, &[("nonce", "n")]), &[])
    };
    assert_eq!(error(&spoilt(json!({"kind": "expiredCode"}))), (400, "invalid_grant"));
    let denied =
        spoilt(json!({"kind": "oauthError", "error": "invalid_client", "description": "d", "status": 401}));
    assert_eq!((error(&denied), &denied.1["error_description"]), ((401, "invalid_client"), &json!("d")));
    assert_eq!(error(&spoilt(json!({"kind": "oauthError"}))), (400, "invalid_grant"));
    assert_eq!(spoilt(json!({"kind": "drop"})).0, 0);
    assert_eq!(spoilt(json!({"kind": "status", "status": 503})).0, 503);
    let forged = |patch: Value| claims(&spoilt(json!({"kind": "idToken", "patch": patch})).1, "id_token");
    assert_eq!(forged(json!({"nonce": "other"}))["nonce"], "other");
    assert_eq!(forged(json!({"at_hash": null})).get("at_hash"), None);
    assert_eq!(forged(json!({"iss": "https://issuer.example"}))["iss"], "https://issuer.example");
    let (_, right) = exchange(&bench, &code(&bench, &[]), &[]);
    let (_, wrong) = spoilt(json!({"kind": "wrongSignature"}));
    assert_eq!((is_signed(&bench, &right), is_signed(&bench, &wrong)), (true, false));
    assert_eq!(claims(&wrong, "id_token")["nonce"], "n");
    let (_, patched) = spoilt(json!({"kind": "idToken", "patch": {"aud": "other"}}));
    assert!(is_signed(&bench, &patched), "whatever the claims, the pool signs");
    assert_eq!(spoilt(json!({"kind": "accessToken", "patch": {"scope": null}})).0, 200);
}

#[test]
fn a_token_is_exchanged_for_another_of_the_same_user() {
    let flows = ["ALLOW_TOKEN_EXCHANGE_IMPERSONATION", "ALLOW_USER_PASSWORD_AUTH"];
    let bench = bench(json!({"explicitAuthFlows": flows, "scopes": ["api/read", "api/write"]}));
    let subject = api_token(&bench.sign_in("alice"), "AccessToken");
    let ask = |changes: Value| {
        let mut body =
            json!({"ClientId": bench.client, "SubjectToken": subject, "SubjectTokenType": "ACCESS_TOKEN"});
        for (name, value) in changes.as_object().unwrap() {
            body[name] = value.clone();
        }
        body
    };
    let derived =
        bench.call("GetDerivedToken", ask(json!({"Scopes": ["api/read"], "Audiences": ["orders"]})));
    assert_eq!(
        (&derived["IssuedTokenType"], &derived["TokenType"]),
        (&json!("ACCESS_TOKEN"), &json!("Bearer"))
    );
    let access = claims(&derived, "IssuedToken");
    assert_eq!(
        (&access["username"], &access["scope"], &access["aud"]),
        (&json!("alice"), &json!("api/read"), &json!("orders"))
    );
    let id = bench.call("GetDerivedToken", ask(json!({"RequestedTokenType": "ID_TOKEN"})));
    assert_eq!((&id["TokenType"], &claims(&id, "IssuedToken")["token_use"]), (&json!("N_A"), &json!("id")));
    let refusal = |changes: Value| bench.refusal("GetDerivedToken", ask(changes));
    assert!(refusal(json!({"Scopes": ["other"]})).starts_with("InvalidParameterException"));
    assert!(refusal(json!({"SubjectTokenType": "ID_TOKEN"})).contains("Invalid Subject Token"));
    assert!(refusal(json!({"SubjectTokenType": "SAML2"})).starts_with("InvalidParameterException"));
    assert!(refusal(json!({"Resources": ["a", "b"]})).starts_with("InvalidParameterException"));
    let actor = json!({"ActorToken": subject, "ActorTokenType": "ACCESS_TOKEN"});
    assert!(refusal(actor.clone()).contains("ALLOW_TOKEN_EXCHANGE_DELEGATION"));
    let delegation =
        json!({"clientId": bench.client, "explicitAuthFlows": ["ALLOW_TOKEN_EXCHANGE_DELEGATION"]});
    bench.cognito.control("updateClient", &delegation).unwrap();
    let acting = claims(&bench.call("GetDerivedToken", ask(actor)), "IssuedToken");
    assert_eq!(acting["act"]["client_id"], bench.client);
    let grant = [
        ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
        ("subject_token", &subject),
        ("subject_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ("actor_token", &subject),
        ("actor_token_type", "urn:ietf:params:oauth:token-type:access_token"),
        ("resource", "https://api.example"),
    ];
    let (status, answer) = token(&bench, &grant);
    assert_eq!((status, &answer["token_type"]), (200, &json!("Bearer")));
    assert_eq!(claims(&answer, "access_token")["aud"], "https://api.example");
    bench.control("revoke", json!({"username": "alice"}));
    assert_eq!(error(&token(&bench, &grant)), (400, "invalid_grant"));
}
