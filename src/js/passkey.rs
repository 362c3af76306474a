//! The passkey ceremonies of the browser: `navigator.credentials`. Where the browser has its own JSON helpers they are
//! used; elsewhere the fields that hold bytes are brought into form here.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::futures::JsFuture;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortController, EventTarget};

use super::convert::{get, set, to_js, to_value};
use super::error::message;
use crate::encode::{base64url_decode, base64url_encode};
use crate::error::{Code, Error, Result};
use crate::value::Value;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ceremony {
    /// Registers a passkey.
    Create,
    /// Signs in with one.
    Get,
}

/// How the ceremony of a sign-in is asked for.
#[derive(Clone, Debug)]
pub(super) struct Asking {
    /// `mediation`: "conditional" offers the passkeys in the form's autofill.
    pub(super) mediation: JsValue,
    /// The application's own `AbortSignal`.
    pub(super) signal: JsValue,
}

impl Asking {
    /// From the `options` of a sign-in.
    pub(super) fn new(options: &JsValue) -> Self {
        let own = |name| if options.is_object() { get(options, name) } else { JsValue::UNDEFINED };
        Self { mediation: own("mediation"), signal: own("signal") }
    }
}

/// Whether this platform has passkeys.
pub(super) fn is_supported() -> bool {
    get(&js_sys::global(), "PublicKeyCredential").is_function() && get(&credentials(), "get").is_function()
}

/// Performs a ceremony: from the options' JSON to the credential's JSON (Web Authentication Level 3, section 5.1).
pub(super) async fn perform(
    ceremony: Ceremony,
    options: &Value,
    asking: Option<(&Asking, &AbortController)>,
) -> Result<Value> {
    if !is_supported() {
        return Err(Error::new(Code::PasskeyNotSupported, "this browser offers no passkeys here"));
    }
    let (method, parser) = match ceremony {
        Ceremony::Create => ("create", "parseCreationOptionsFromJSON"),
        Ceremony::Get => ("get", "parseRequestOptionsFromJSON"),
    };
    let request = Object::new();
    set(&request, "publicKey", &parse(parser, options));
    if let Some((asking, abort)) = asking {
        set(&request, "signal", &abort.signal());
        if asking.mediation.is_string() {
            set(&request, "mediation", &asking.mediation);
        }
        follow(&asking.signal, abort);
    }
    let performed = async {
        let store = credentials();
        let function = Reflect::get(&store, &method.into())?.dyn_into::<Function>()?;
        JsFuture::from(function.call1(&store, &request)?.dyn_into::<Promise>()?).await
    };
    let credential = performed.await.map_err(|thrown| {
        let aborted = asking.is_some_and(|(_, abort)| abort.signal().aborted());
        refusal(&thrown, aborted)
    })?;
    if !credential.is_object() {
        return Err(Error::new(Code::PasskeyFailed, "the browser gave no credential"));
    }
    Ok(write(&credential))
}

/// Lets the application's signal end the ceremony, too.
fn follow(signal: &JsValue, abort: &AbortController) {
    if get(signal, "aborted").is_truthy() {
        abort.abort();
    }
    if let (Some(signal), Ok(end)) =
        (signal.dyn_ref::<EventTarget>(), get(abort, "abort").dyn_into::<Function>())
    {
        let _ = signal.add_event_listener_with_callback("abort", &end.bind0(abort));
    }
}

/// What the browser's exception means. An aborted ceremony throws whatever reason was given for it.
fn refusal(thrown: &JsValue, aborted: bool) -> Error {
    let name = get(thrown, "name").as_string().unwrap_or_default();
    let (code, text) = match if aborted { "AbortError" } else { name.as_str() } {
        "NotAllowedError" | "AbortError" => {
            (Code::PasskeyCanceled, "the passkey ceremony was cancelled, or took too long")
        }
        "InvalidStateError" => {
            (Code::PasskeyAlreadyExists, "this authenticator has a passkey for the account already")
        }
        "SecurityError" => {
            (Code::PasskeyRelyingPartyMismatch, "the relying party id does not fit the origin of this page")
        }
        "NotSupportedError" | "ConstraintError" => {
            (Code::PasskeyNotSupported, "no authenticator here can do what the pool asks for")
        }
        _ => (Code::PasskeyFailed, "the passkey ceremony failed"),
    };
    let mut error = Error::new(code, text);
    error.origin.cause = Some(message(thrown)).filter(|text| !text.is_empty());
    error
}

fn credentials() -> JsValue {
    get(&get(&js_sys::global(), "navigator"), "credentials")
}

/// The options as the browser takes them.
fn parse(parser: &str, options: &Value) -> JsValue {
    let js = to_js(options);
    let class = get(&js_sys::global(), "PublicKeyCredential");
    let parsed = get(&class, parser).dyn_into::<Function>().and_then(|parse| parse.call1(&class, &js));
    if let Ok(parsed) = parsed {
        return parsed;
    }
    decode_member(&js, "challenge");
    decode_member(&get(&js, "user"), "id");
    for list in ["allowCredentials", "excludeCredentials"] {
        if let Ok(list) = get(&js, list).dyn_into::<Array>() {
            list.iter().for_each(|descriptor| decode_member(&descriptor, "id"));
        }
    }
    js
}

fn decode_member(object: &JsValue, name: &str) {
    if !object.is_object() {
        return;
    }
    if let Some(bytes) = get(object, name).as_string().and_then(|text| base64url_decode(&text)) {
        set(object, name, &Uint8Array::from(bytes.as_slice()));
    }
}

/// The credential as JSON.
fn write(credential: &JsValue) -> Value {
    let own = if get(credential, "toJSON").is_function() { to_value(credential).ok() } else { None };
    if let Some(own) = own {
        return own;
    }
    let response = get(credential, "response");
    let mut written = Value::object();
    for name in ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"] {
        written.set(name, encode_member(&response, name));
    }
    for (name, method) in [("authenticatorData", "getAuthenticatorData"), ("publicKey", "getPublicKey")] {
        if let Some(bytes) = call(&response, method) {
            written.set(name, bytes_of(&bytes));
        }
    }
    if let Some(algorithm) = call(&response, "getPublicKeyAlgorithm") {
        written.set("publicKeyAlgorithm", algorithm.as_f64());
    }
    if let Some(Ok(transports)) = call(&response, "getTransports").map(JsCast::dyn_into::<Array>) {
        let transports: Vec<_> =
            transports.iter().filter_map(|item| item.as_string().map(Value::from)).collect();
        written.set("transports", transports);
    }
    Value::object()
        .with("id", get(credential, "id").as_string())
        .with("rawId", encode_member(credential, "rawId"))
        .with("type", get(credential, "type").as_string())
        .with("authenticatorAttachment", get(credential, "authenticatorAttachment").as_string())
        .with("clientExtensionResults", Value::object())
        .with("response", written)
}

fn call(object: &JsValue, method: &str) -> Option<JsValue> {
    get(object, method).dyn_into::<Function>().ok()?.call0(object).ok().filter(|result| !result.is_null())
}

fn encode_member(object: &JsValue, name: &str) -> Option<String> {
    bytes_of(&get(object, name))
}

fn bytes_of(buffer: &JsValue) -> Option<String> {
    buffer.is_object().then(|| base64url_encode(&Uint8Array::new(buffer).to_vec()))
}
