//! What a signature is good for, and in what the services differ.

use crate::error::{Error, Result};

/// What a signature is good for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The region, for example `eu-west-1`.
    pub region: &'a str,
    /// The signing name of the service, for example `s3` or `execute-api`.
    pub service: &'a str,
    /// The rules of the service.
    pub rules: Rules,
}

/// In what the services differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How the path is encoded for the signature.
    pub path: PathEncoding,
    /// Whether `.`, `..` and empty segments are resolved in the signed path.
    pub normalize_path: bool,
    /// Whether the hash of the body travels as `x-amz-content-sha256` when headers are signed.
    pub content_sha256: bool,
    /// Whether the session token is a part of what is signed, or is added afterwards.
    pub sign_session_token: bool,
}

/// How the path is encoded for the signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathEncoding {
    /// As S3 wants it: every segment is decoded and encoded anew, in the strict manner of RFC 3986.
    Once,
    /// As all others want it: the path as it is sent, encoded once more.
    Twice,
}

impl<'a> Scope<'a> {
    /// The scope with the rules that the service is known to have.
    #[must_use]
    pub fn new(region: &'a str, service: &'a str) -> Self {
        Self { region, service, rules: Rules::of(service) }
    }

    /// Whether the service is S3 or one of its family.
    #[must_use]
    pub fn is_s3(&self) -> bool {
        is_s3(self.service)
    }
}

impl Rules {
    /// The rules of the service with this signing name: S3's family, AWS `IoT` over WebSocket, and all others.
    #[must_use]
    pub fn of(service: &str) -> Self {
        let s3 = is_s3(service);
        Self {
            path: if s3 { PathEncoding::Once } else { PathEncoding::Twice },
            normalize_path: !s3,
            content_sha256: s3,
            sign_session_token: service != "iotdevicegateway",
        }
    }
}

/// Checks what stands between the slashes and commas of a credential: printable ASCII without either.
pub(super) fn check_credential_part(name: &str, text: &str) -> Result<()> {
    let is_allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b',' | b'/');
    if text.is_empty() || !text.bytes().all(is_allowed) {
        return Err(Error::argument(alloc::format!("this {name} cannot be signed with")));
    }
    Ok(())
}

fn is_s3(service: &str) -> bool {
    matches!(service, "s3" | "s3-object-lambda" | "s3-outposts" | "s3express")
}
