//! Requests to be signed: those of the vector files, and a small one.

#![allow(
    dead_code,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use cognito_wasm::aws::sigv4::{
    Credentials, PathEncoding, Payload, Request, Rules, Scope, Signed, presign, sign,
};
use cognito_wasm::hash::sha256;
use serde_json::Value;

pub type Headers = Vec<(String, String)>;

/// One entry of a vector file.
pub struct Case(pub Value);

impl Case {
    pub fn text(&self, key: &str) -> Option<&str> {
        self.0[key].as_str()
    }

    pub fn need(&self, key: &str) -> &str {
        self.text(key).unwrap_or_else(|| panic!("{}: {key} is missing", self.0["name"]))
    }

    pub fn name(&self) -> String {
        [self.need("suite"), self.need("name")].join("/")
    }

    pub fn credentials(&self) -> Credentials {
        credentials(self.need("accessKeyId"), self.need("secretAccessKey"), self.text("sessionToken"))
    }

    pub fn scope(&self) -> Scope<'_> {
        let mut scope = Scope::new(self.need("region"), self.need("service"));
        if let Some(path) = self.text("path") {
            let path = if path == "once" { PathEncoding::Once } else { PathEncoding::Twice };
            scope.rules = Rules {
                path,
                normalize_path: self.0["normalizePath"].as_bool().unwrap(),
                content_sha256: self.0["contentSha256"].as_bool().unwrap(),
                sign_session_token: self.0["signSessionToken"].as_bool().unwrap(),
            };
        }
        scope
    }

    pub fn headers(&self) -> Headers {
        serde_json::from_value(self.0["headers"].clone()).unwrap()
    }

    pub fn hash(&self) -> String {
        hash(self.text("body").unwrap_or_default().as_bytes())
    }

    pub fn sign(&self) -> Signed {
        let (headers, hash) = (self.headers(), self.hash());
        let request = self.request(&headers, &hash);
        let signed = sign(&self.credentials(), &self.scope(), self.unix_millis(), &request);
        signed.unwrap_or_else(|error| panic!("{}: {error}", self.name()))
    }

    pub fn presign(&self) -> Signed {
        let (headers, hash) = (self.headers(), self.hash());
        let expires_in = self.0["query"]["expiresIn"].as_u64().unwrap().try_into().unwrap();
        let (credentials, scope) = (self.credentials(), self.scope());
        let signed =
            presign(&credentials, &scope, self.unix_millis(), &self.request(&headers, &hash), expires_in);
        signed.unwrap_or_else(|error| panic!("{}: {error}", self.name()))
    }

    pub fn unix_millis(&self) -> i64 {
        self.0["unixMillis"].as_i64().unwrap()
    }

    pub fn request<'a>(&'a self, headers: &'a [(String, String)], hash: &'a str) -> Request<'a> {
        Request { method: self.need("method"), url: self.need("url"), headers, payload: Payload::Hash(hash) }
    }
}

/// The suites that AWS published.
pub fn suites() -> Vec<Case> {
    cases(include_str!("../vectors/sigv4.json"))
}

/// The S3 reference and botocore.
pub fn clients() -> Vec<Case> {
    cases(include_str!("../vectors/sigv4-clients.json"))
}

pub fn cases(file: &str) -> Vec<Case> {
    let list: Vec<Value> = serde_json::from_str(file).unwrap();
    list.into_iter().map(Case).collect()
}

pub fn credentials(access_key_id: &str, secret_access_key: &str, session_token: Option<&str>) -> Credentials {
    Credentials {
        access_key_id: access_key_id.into(),
        secret_access_key: secret_access_key.into(),
        session_token: session_token.map(Into::into),
    }
}

pub fn header<'a>(signed: &'a Signed, name: &str) -> Option<&'a str> {
    signed.headers.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str())
}

/// What a host hands in of a body.
pub fn hash(body: &[u8]) -> String {
    base16ct::lower::encode_string(&sha256(&[body]))
}

pub fn query(url: &str) -> &str {
    url.split_once('?').map_or("", |(_, query)| query)
}

pub fn sorted_query(url: &str) -> Vec<&str> {
    let mut pairs: Vec<_> = query(url).split('&').collect();
    pairs.sort_unstable();
    pairs
}

pub fn example() -> Credentials {
    credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", Some("to/ken=="))
}

pub fn get(url: &str) -> Request<'_> {
    Request { method: "GET", url, headers: &[], payload: Payload::Empty }
}

/// 2026-11-21T03:04:05Z
pub const NOW: i64 = 1_795_230_245_000;

pub fn signed_s3(url: &str) -> Signed {
    sign(&example(), &Scope::new("us-east-1", "s3"), NOW, &get(url)).unwrap()
}
