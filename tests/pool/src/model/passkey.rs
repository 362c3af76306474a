//! Registered passkeys.

use serde_json::{Value, json};

use super::env::epoch;

#[derive(Clone, Debug)]
pub(crate) struct Passkey {
    /// Base64url.
    pub(crate) id: String,
    /// SEC 1 uncompressed point of the ES256 key.
    pub(crate) public_key: Vec<u8>,
    pub(crate) counter: u32,
    pub(crate) rp_id: String,
    pub(crate) transports: Vec<String>,
    pub(crate) attachment: Option<String>,
    pub(crate) created: i64,
}

/// A registration that was started and waits for its credential.
#[derive(Clone, Debug)]
pub(crate) struct Registration {
    pub(crate) challenge: Vec<u8>,
    pub(crate) client_id: String,
    pub(crate) expires: i64,
}

impl Passkey {
    /// The entry in `allowCredentials` and `excludeCredentials`.
    pub(crate) fn descriptor(&self) -> Value {
        json!({"type": "public-key", "id": self.id, "transports": self.transports})
    }

    pub(crate) fn view(&self) -> Value {
        let mut view = json!({
            "CredentialId": self.id,
            "FriendlyCredentialName": "Passkey",
            "RelyingPartyId": self.rp_id,
            "AuthenticatorTransports": self.transports,
            "CreatedAt": epoch(self.created),
        });
        if let Some(attachment) = &self.attachment {
            view["AuthenticatorAttachment"] = json!(attachment);
        }
        view
    }
}
