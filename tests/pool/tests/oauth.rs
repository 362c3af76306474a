//! The pages of managed login: authorization requests, sign-in, providers, sign-out, discovery.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

mod common;

use cognito_pool::HttpResponse;
use common::oauth::{
    CALLBACK, LOGOUT, VERIFIER, authorize, automatic, bench, claims, encode, error, exchange, location,
    query, send, settings, tokens,
};
use common::{Bench, PASSWORD};
use serde_json::{Value, json};

/// What the browser keeps of an answer.
fn cookie(response: &HttpResponse) -> String {
    response.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
}

fn sign_in(bench: &Bench, changes: &[(&str, &str)], form: &[(&str, &str)]) -> HttpResponse {
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    send(bench, "POST", &format!("/login?{}", query(bench, changes)), &headers, &encode(form))
}

#[test]
fn a_doubtful_client_or_address_ends_on_the_error_page() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    for (changes, code) in [
        ([("client_id", "")], "invalid_request"),
        ([("client_id", "nobody")], "invalid_request"),
        ([("redirect_uri", "")], "invalid_request"),
        ([("redirect_uri", "https://app.example/callback/")], "redirect_mismatch"),
        ([("redirect_uri", "https://evil.example/")], "redirect_mismatch"),
    ] {
        let (address, parameters) = location(&authorize(&bench, &changes));
        assert_eq!((address.as_str(), &parameters["error"]), ("/error", &json!(code)), "{changes:?}");
    }
    let page = send(&bench, "GET", "/error?error=invalid_request&error_description=%3Cb%3E", &[], "");
    let html = String::from_utf8(page.body).unwrap();
    assert_eq!(page.status, 400);
    assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{html}");
}

#[test]
fn other_mistakes_go_back_to_the_client_with_its_state() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let other = json!({"userPoolId": bench.pool, "oauth": {"allowedScopes": ["other/scope"]}});
    bench.cognito.control("createClient", &other).unwrap();
    for (changes, code) in [
        (vec![("response_type", "")], "invalid_request"),
        (vec![("response_type", "id_token")], "invalid_request"),
        (vec![("code_challenge_method", "")], "invalid_request"),
        (vec![("code_challenge_method", "plain")], "invalid_request"),
        (vec![("code_challenge", "")], "invalid_request"),
        (vec![("code_challenge", "short")], "invalid_request"),
        (vec![("scope", "openid nonsense")], "invalid_scope"),
        (vec![("scope", "openid \"")], "invalid_scope"),
        (vec![("scope", "email")], "invalid_scope"),
        (vec![("scope", "other/scope")], "invalid_scope"),
        (vec![("identity_provider", "Facebook")], "invalid_request"),
        (vec![("idp_identifier", "unknown.example")], "invalid_request"),
        (vec![("prompt", "nonsense")], "invalid_request"),
        (vec![("prompt", "none login")], "invalid_request"),
        (vec![("prompt", "none")], "login_required"),
        (vec![("resource", "http://api.example")], "invalid_request"),
        (vec![("resource", "https://api.example/#f")], "invalid_request"),
        (vec![("state", "st"), ("nonce", "one"), ("nonce", "two")], "invalid_request"),
    ] {
        let (address, parameters) = location(&authorize(&bench, &changes));
        assert_eq!(address, CALLBACK, "{changes:?}");
        assert_eq!((&parameters["error"], &parameters["state"]), (&json!(code), &json!("st")), "{changes:?}");
    }
    bench
        .cognito
        .control("updateClient", &json!({"clientId": bench.client, "oauth": {"callbackUrls": [CALLBACK]}}))
        .unwrap();
    assert_eq!(location(&authorize(&bench, &[])).1["error"], "unauthorized_client");
}

#[test]
fn the_implicit_grant_must_be_allowed_and_answers_in_the_fragment() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    let refused = authorize(&bench, &[("response_type", "token")]);
    assert!(
        refused.header("location").unwrap().starts_with(&format!("{CALLBACK}#error=unauthorized_client"))
    );
    let mut oauth = settings()["oauth"].clone();
    oauth["allowedFlows"] = json!(["implicit"]);
    bench.cognito.control("updateClient", &json!({"clientId": bench.client, "oauth": oauth})).unwrap();
    let response = authorize(&bench, &[("response_type", "token"), ("scope", "openid")]);
    assert!(response.header("location").unwrap().starts_with(&format!("{CALLBACK}#access_token=")));
    let (_, parameters) = location(&response);
    assert_eq!((&parameters["token_type"], &parameters["expires_in"]), (&json!("bearer"), &json!("3600")));
    assert_eq!(parameters.get("refresh_token"), None);
    assert_eq!(claims(&parameters, "id_token")["token_use"], "id");
}

#[test]
fn the_page_signs_in_with_name_and_password() {
    let bench = bench(settings());
    let (address, parameters) = location(&authorize(&bench, &[("login_hint", "al<ice"), ("lang", "de")]));
    assert_eq!((address.as_str(), &parameters["client_id"]), ("/login", &json!(bench.client)));
    let path = format!("/login?{}", query(&bench, &[("login_hint", "al<ice"), ("lang", "de")]));
    let page = send(&bench, "GET", &path, &[], "");
    let html = String::from_utf8(page.body.clone()).unwrap();
    for part in [
        "<html lang=\"de\">",
        "name=\"username\"",
        "value=\"al&lt;ice\"",
        "name=\"password\"",
        "identity_provider=Google",
        "identity_provider=Okta",
    ] {
        assert!(html.contains(part), "{part} is missing in {html}");
    }
    assert_eq!(cookie(&page), "lang=de");
    let wrong = sign_in(&bench, &[], &[("username", "alice"), ("password", "wrong")]);
    let html = String::from_utf8(wrong.body).unwrap();
    assert!(wrong.status == 200 && html.contains("Incorrect username or password."), "{html}");
    let right = sign_in(&bench, &[], &[("username", "alice"), ("password", PASSWORD)]);
    let (address, parameters) = location(&right);
    assert_eq!((address.as_str(), &parameters["state"]), (CALLBACK, &json!("st")));
    assert_eq!(exchange(&bench, parameters["code"].as_str().unwrap(), &[]).0, 200);
}

#[test]
fn a_user_with_a_second_factor_cannot_use_the_page() {
    let bench = Bench::new(&json!({"mfa": "OPTIONAL"}), settings());
    let app = json!({"totpSecret": "JBSWY3DPEHPK3PXP", "enabledMfa": ["SOFTWARE_TOKEN_MFA"]});
    bench.user("bob", app);
    let page = sign_in(&bench, &[], &[("username", "bob"), ("password", PASSWORD)]);
    assert!(String::from_utf8(page.body).unwrap().contains("needs a step"));
}

#[test]
fn the_cookie_signs_in_for_an_hour_unless_the_prompt_says_otherwise() {
    let bench = bench(settings());
    let first = sign_in(&bench, &[], &[("username", "alice"), ("password", PASSWORD)]);
    let cookie = cookie(&first);
    let again = |changes: &[(&str, &str)]| {
        let path = format!("/oauth2/authorize?{}", query(&bench, changes));
        location(&send(&bench, "GET", &path, &[("cookie", &cookie)], ""))
    };
    bench.cognito.advance(60);
    for changes in
        [&[][..], &[("prompt", "none")], &[("prompt", "consent")], &[("identity_provider", "COGNITO")]]
    {
        let (address, parameters) = again(changes);
        assert_eq!(address, CALLBACK, "{changes:?}");
        let (_, tokens) = exchange(&bench, parameters["code"].as_str().unwrap(), &[]);
        let claims = claims(&tokens, "id_token");
        assert_eq!(claims["auth_time"].as_i64().unwrap() + 60, claims["iat"].as_i64().unwrap());
    }
    for changes in [("prompt", "login"), ("prompt", "login consent"), ("identity_provider", "Google")] {
        assert_eq!(again(&[changes]).0, "/login", "{changes:?}");
    }
    bench.cognito.advance(3_600);
    assert_eq!(again(&[("prompt", "none")]).1["error"], "login_required");
}

#[test]
fn a_provider_makes_its_user_and_tells_about_it() {
    let bench = bench(settings());
    let alice = json!({"username": "4711", "attributes": {"email": "alice@acme.example"}});
    bench.control("oauthSignIn", alice);
    for changes in [("identity_provider", "Okta"), ("idp_identifier", "acme.example")] {
        let claims = claims(&tokens(&bench, &[changes]), "id_token");
        assert_eq!(claims["cognito:username"], "Okta_4711");
        assert_eq!(claims["email"], "alice@acme.example");
        let identity = &claims["identities"][0];
        assert_eq!((&identity["userId"], &identity["providerType"]), (&json!("4711"), &json!("SAML")));
        assert_eq!(
            (&identity["issuer"], &identity["primary"]),
            (&json!("https://okta.example"), &json!("true"))
        );
        assert_eq!(identity["dateCreated"], common::NOW.to_string());
    }
    let google = claims(&tokens(&bench, &[("identity_provider", "Google")]), "id_token");
    assert_eq!(google["identities"][0]["providerType"], "Google");
}

#[test]
fn the_page_of_a_provider_asks_for_the_subject_alone() {
    let bench = bench(settings());
    let google = [("identity_provider", "Google")];
    let page = send(&bench, "GET", &format!("/login?{}", query(&bench, &google)), &[], "");
    let html = String::from_utf8(page.body).unwrap();
    assert!(html.contains("Subject at Google") && !html.contains("password"), "{html}");
    let (_, parameters) = location(&sign_in(&bench, &google, &[("username", "0815")]));
    let (_, tokens) = exchange(&bench, parameters["code"].as_str().unwrap(), &[]);
    assert_eq!(claims(&tokens, "access_token")["username"], "Google_0815");
}

#[test]
fn an_automatic_error_comes_as_often_as_it_is_told() {
    let bench = bench(settings());
    let failure = json!({"error": "invalid_request", "errorDescription": "Connection reset", "times": 1});
    bench.control("oauthSignIn", failure);
    let (address, parameters) = location(&authorize(&bench, &[("identity_provider", "Google")]));
    let expected =
        json!({"error": "invalid_request", "error_description": "Connection reset", "state": "st"});
    assert_eq!((address.as_str(), parameters), (CALLBACK, expected));
    assert_eq!(location(&authorize(&bench, &[])).0, "/login");
    let both = json!({"userPoolId": bench.pool, "username": "alice", "error": "access_denied"});
    assert!(bench.cognito.control("oauthSignIn", &both).is_err());
}

#[test]
fn a_refusing_trigger_or_status_is_told_to_the_client() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    bench.control("updatePool", json!({"triggers": {"PostAuthentication": {"error": "no"}}}));
    let (_, parameters) = location(&authorize(&bench, &[]));
    assert_eq!(parameters["error_description"], "PostAuthentication failed with error no.");
    bench.control("updatePool", json!({"triggers": {}}));
    bench.control("updateUser", json!({"username": "alice", "disabled": true}));
    assert_eq!(location(&authorize(&bench, &[])).1["error_description"], "User is disabled.");
}

#[test]
fn signing_out_ends_the_session_of_the_browser_and_nothing_else() {
    let bench = bench(settings());
    let first = sign_in(&bench, &[], &[("username", "alice"), ("password", PASSWORD)]);
    let (_, parameters) = location(&first);
    let (_, tokens) = exchange(&bench, parameters["code"].as_str().unwrap(), &[]);
    let cookie = cookie(&first);
    let logout = |parameters: &[(&str, &str)]| {
        let path = format!("/logout?{}", encode(parameters));
        send(&bench, "GET", &path, &[("cookie", &cookie)], "")
    };
    let client = ("client_id", bench.client.as_str());
    for wrong in [
        &[client][..],
        &[client, ("logout_uri", "https://evil.example/")],
        &[client, ("logout_uri", CALLBACK)],
        &[client, ("redirect_uri", LOGOUT), ("response_type", "code")],
        &[client, ("redirect_uri", CALLBACK)],
        &[("logout_uri", LOGOUT)],
    ] {
        assert_eq!(location(&logout(wrong)).0, "/error", "{wrong:?}");
    }
    let path = format!("/oauth2/authorize?{}", query(&bench, &[]));
    assert_eq!(location(&send(&bench, "GET", &path, &[("cookie", &cookie)], "")).0, CALLBACK);
    let out = logout(&[client, ("logout_uri", LOGOUT), ("redirect_uri", "https://evil.example/")]);
    assert_eq!(out.header("location"), Some(LOGOUT));
    assert!(out.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!(location(&send(&bench, "GET", &path, &[("cookie", &cookie)], "")).0, "/login");
    let form =
        [("grant_type", "refresh_token"), ("refresh_token", tokens["refresh_token"].as_str().unwrap())];
    assert_eq!(common::oauth::token(&bench, &form).0, 200);
    let again = [
        client,
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("state", "s2"),
        ("idp_identifier", "x"),
    ];
    let (address, parameters) = location(&logout(&again));
    let expected =
        json!({"client_id": bench.client, "redirect_uri": CALLBACK, "response_type": "code", "state": "s2"});
    assert_eq!((address.as_str(), parameters), ("/oauth2/authorize", expected));
}

#[test]
fn discovery_is_served_below_the_pool_and_at_the_root() {
    let bench = bench(settings());
    let get = |path: &str| {
        let response = send(&bench, "GET", path, &[("host", "localhost:1234")], "");
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        (response.status, serde_json::from_slice::<Value>(&response.body).unwrap())
    };
    for name in ["jwks.json", "openid-configuration"] {
        let root = get(&format!("/.well-known/{name}"));
        assert_eq!(root.0, 200);
        assert_eq!(root, get(&format!("/{}/.well-known/{name}", bench.pool)));
    }
    let (_, configuration) = get("/.well-known/openid-configuration");
    assert_eq!(configuration["token_endpoint"], "http://localhost:1234/oauth2/token");
    assert_eq!(configuration["end_session_endpoint"], "http://localhost:1234/logout");
    bench.cognito.control("createPool", &json!({})).unwrap();
    assert_eq!(get("/.well-known/jwks.json").0, 404);
}

#[test]
fn scripts_may_call_the_endpoints_but_not_the_pages() {
    let bench = bench(settings());
    for (path, allowed) in [
        ("/oauth2/token", true),
        ("/oauth2/userInfo", true),
        ("/oauth2/revoke", true),
        ("/oauth2/authorize", false),
        ("/login", false),
        ("/logout", false),
    ] {
        for method in ["OPTIONS", "GET"] {
            let response = send(&bench, method, path, &[("origin", "https://app.example")], "");
            let header = response.header("access-control-allow-origin");
            assert_eq!(header, allowed.then_some("*"), "{method} {path}");
        }
    }
    assert_eq!(send(&bench, "POST", "/oauth2/authorize", &[], "").status, 405);
}

#[test]
fn the_received_requests_can_be_looked_at() {
    let bench = bench(settings());
    automatic(&bench, "alice");
    tokens(&bench, &[("nonce", "n"), ("ui", "a&b=c")]);
    let requests =
        |arguments: Value| bench.cognito.control("oauthRequests", &arguments).unwrap()["requests"].clone();
    let asked = requests(json!({"endpoint": "oauth2/authorize"}));
    assert_eq!((&asked[0]["parameters"]["ui"], &asked[0]["status"]), (&json!("a&b=c"), &json!(302)));
    let exchanged = requests(json!({"endpoint": "oauth2/token", "clear": true}));
    assert_eq!(exchanged[0]["form"]["code_verifier"], VERIFIER);
    assert_eq!(requests(json!({})), json!([]));
    authorize(&bench, &[("a", "1"), ("a", "2")]);
    assert_eq!(requests(json!({}))[0]["parameters"]["a"], json!(["1", "2"]));
    assert!(bench.cognito.control("oauthRequests", &json!({"endpoint": "token"})).is_err());
    assert_eq!(error(&exchange(&bench, "nonsense", &[])), (400, "invalid_grant"));
}
