//! AWS Signature Version 4, checked as a service checks it: header form, canonical path encoded twice.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::encode::hex;
use super::hash::{hmac_sha256, sha256};
use crate::wire::http::HttpRequest;

/// All but the unreserved characters of RFC 3986 section 2.3.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The parts of an `Authorization` header.
#[derive(Debug)]
pub(crate) struct Authorization<'a> {
    pub(crate) access_key_id: &'a str,
    date: &'a str,
    region: &'a str,
    pub(crate) service: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    pub(crate) fn read(request: &'a HttpRequest) -> Option<Self> {
        let rest = request.header("authorization")?.strip_prefix("AWS4-HMAC-SHA256 ")?;
        let part = |name: &str| rest.split(',').find_map(|part| part.trim().strip_prefix(name));
        let scope: Vec<&str> = part("Credential=")?.split('/').collect();
        let [access_key_id, date, region, service, "aws4_request"] = scope.as_slice() else {
            return None;
        };
        let (signed_headers, signature) = (part("SignedHeaders=")?, part("Signature=")?);
        Some(Self { access_key_id, date, region, service, signed_headers, signature })
    }

    /// Whether the signature was made with the secret over this very request.
    pub(crate) fn fits(&self, request: &HttpRequest, secret: &str) -> bool {
        let moment = request.header("x-amz-date").unwrap_or_default();
        let signs = |name: &str| self.signed_headers.split(';').any(|one| one == name);
        if !signs("host") || !moment.starts_with(self.date) || !signs("x-amz-date") {
            return false;
        }
        let scope = format!("{}/{}/{}/aws4_request", self.date, self.region, self.service);
        let canonical = hex(&sha256(&[self.canonical(request).as_bytes()]));
        let text = format!("AWS4-HMAC-SHA256\n{moment}\n{scope}\n{canonical}");
        let mut key = hmac_sha256(format!("AWS4{secret}").as_bytes(), &[self.date.as_bytes()]);
        for part in [self.region, self.service, "aws4_request"] {
            key = hmac_sha256(&key, &[part.as_bytes()]);
        }
        hex(&hmac_sha256(&key, &[text.as_bytes()])) == self.signature
    }

    fn canonical(&self, request: &HttpRequest) -> String {
        let path: Vec<String> = request.route().split('/').map(encode).collect();
        let query = request.path.split_once('?').map_or("", |(_, query)| query);
        let mut pairs: Vec<String> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| if pair.contains('=') { pair.to_owned() } else { format!("{pair}=") })
            .collect();
        pairs.sort();
        let mut headers = String::new();
        for name in self.signed_headers.split(';') {
            headers.extend([name, ":", request.header(name).unwrap_or_default().trim(), "\n"]);
        }
        let body = hex(&sha256(&[&request.body]));
        format!(
            "{}\n{}\n{}\n{headers}\n{}\n{body}",
            request.method,
            path.join("/"),
            pairs.join("&"),
            self.signed_headers
        )
    }
}

/// Percent-encodes all but the unreserved characters of RFC 3986.
fn encode(segment: &str) -> String {
    utf8_percent_encode(segment, RESERVED).to_string()
}
