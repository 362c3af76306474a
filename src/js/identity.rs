//! What else can be done with an identity: logins taken off it, and a server that vouches for its users.

use alloc::rc::Rc;
use alloc::string::ToString;

use wasm_bindgen::JsValue;

use super::client::Client;
use super::convert::{get, to_js, to_value};
use super::credentials::{Source, own_logins, provided};
use super::error;
use super::network::Sending;
use crate::error::{Error, Result};
use crate::flow::credentials::Flow;
use crate::flow::{developer, unlink};
use crate::sigv4::Credentials;

impl Client {
    /// `unlinkIdentity`: by default the signed-in user's login proves whose identity it is.
    pub(super) async fn unlink_identity(self: Rc<Self>, input: JsValue) -> Result<JsValue> {
        let source = match own_logins(&input)? {
            None => Rc::clone(&self.sources.session),
            Some(logins) => Source::new(Some(logins), Flow::Enhanced { custom_role: None }, None),
        };
        let remove = to_value(&get(&input, "loginsToRemove"))?;
        let identity_id = match get(&input, "identityId").as_string() {
            Some(id) => id,
            None => self.credentials(&source, false).await?.identity_id.clone(),
        };
        let logins = self.logins(&source, false).await?;
        let request = unlink::request(&self.host, &self.config, &identity_id, &logins, &remove)?;
        let response = self.send(&request, Sending::default()).await?;
        unlink::receive(&self.host, &response)?;
        self.sources.clear();
        let pool = &self.config.identity_pool()?.id;
        self.update(&mut |record| record.forget_identity(pool)).await;
        Ok(JsValue::UNDEFINED)
    }

    /// `getOpenIdTokenForDeveloperIdentity`: `{ identityId, token }`. `credentials` are the server's own, or a function
    /// that gives them.
    pub(super) async fn developer_token(self: Rc<Self>, input: JsValue) -> Result<JsValue> {
        let given = provided(get(&input, "credentials")).await;
        let given = to_value(&given.map_err(|thrown| Error::argument(&error::message(&thrown)))?)?;
        let text = |name| given.get(name).text().to_string();
        let credentials = Credentials {
            access_key_id: text("accessKeyId"),
            secret_access_key: text("secretAccessKey").into(),
            session_token: given.get("sessionToken").as_str().map(|token| token.to_string().into()),
        };
        let input = to_value(&input)?;
        let request = developer::request(&self.host, &self.config, &credentials, self.now(), &input)?;
        let response = self.send(&request, Sending::default()).await?;
        developer::receive(&self.host, &response).map(|answer| to_js(&answer))
    }
}
