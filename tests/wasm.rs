//! The core inside a browser's WebAssembly engine: it computes there what it computes natively, and the bindings bring
//! values and errors over the boundary and back.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]
#![allow(unsafe_code, reason = "what JavaScript does is done here")]
#![allow(missing_docs, reason = "the names of the tests say it")]

use cognito_wasm::encode::hex_decode;
use cognito_wasm::js::codec::{decode, encode};
use cognito_wasm::js::handle::{self, Handle, NOTHING};
use cognito_wasm::secret::Secret;
use cognito_wasm::srp::{Ephemeral, Identity};
use js_sys::{Date, Function, JSON, Object, Reflect, Uint8Array};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn vectors(kind: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("vectors/srp-vectors.json")).unwrap();
    all[kind].as_array().unwrap().clone()
}

#[wasm_bindgen_test]
fn users_sign_as_other_clients_do() {
    let users = vectors("user");
    assert!(!users.is_empty());
    for vector in users {
        let text = |key: &str| vector[key].as_str().unwrap();
        let a = text("a");
        let a = hex_decode(&if a.len().is_multiple_of(2) { a.to_owned() } else { format!("0{a}") }).unwrap();
        let srp = Ephemeral::new(Secret::new(a)).unwrap();
        assert_eq!(srp.public_a(), vector["expect"]["SRP_A"].as_str().unwrap());
        let parties = Identity {
            pool_name: text("pool_name"),
            user_id: text("user_id_for_srp"),
            password: text("password"),
        };
        let claim = srp.finish(&parties, text("SALT"), text("SRP_B")).unwrap();
        let signature =
            claim.sign(parties.pool_name, parties.user_id, text("SECRET_BLOCK"), text("TIMESTAMP")).unwrap();
        assert_eq!(signature, vector["expect"]["PASSWORD_CLAIM_SIGNATURE"].as_str().unwrap());
    }
}

#[wasm_bindgen_test]
fn devices_sign_as_other_clients_do() {
    let devices = vectors("device");
    assert!(!devices.is_empty());
    for vector in devices {
        let text = |key: &str| vector[key].as_str().unwrap();
        let srp = Ephemeral::new(Secret::new(hex_decode(text("a")).unwrap())).unwrap();
        assert_eq!(srp.public_a(), vector["expect"]["SRP_A"].as_str().unwrap());
        let parties = Identity {
            pool_name: text("device_group_key"),
            user_id: text("device_key"),
            password: text("random_password"),
        };
        let claim = srp.finish(&parties, text("SALT"), text("SRP_B")).unwrap();
        let signature =
            claim.sign(parties.pool_name, parties.user_id, text("SECRET_BLOCK"), text("TIMESTAMP")).unwrap();
        assert_eq!(signature, vector["expect"]["PASSWORD_CLAIM_SIGNATURE"].as_str().unwrap());
    }
}

/// What a call came to: whether it failed, and the value.
type Answer = (bool, Value);

// In the package this is what `core.js` does around each call.
#[wasm_bindgen(module = "/src/js/ports.js")]
extern "C" {
    fn exchange(ports: &JsValue) -> JsValue;
    fn give(bytes: &[u8]) -> u32;
}

fn open(beside: *const Handle, kind: u8) -> *const Handle {
    // SAFETY: the tests free nothing.
    unsafe { handle::open(beside, kind) }
}

fn call(handle: *const Handle, input: &[u8], body: Option<&[u8]>) {
    let (input, body) = (give(input), body.map_or(-1, |body| give(body).cast_signed()));
    // SAFETY: the tests free nothing, and give what `encode` has written, or what is no list at all.
    unsafe { handle::call(handle, input, body) }
}

fn decoded(bytes: &[u8]) -> cognito_wasm::value::Value {
    // SAFETY: the texts in it, as far as there are any, are UTF-8.
    unsafe { decode(bytes) }
}

/// A handle of the core, with the browser's own time and randomness, and what its last call came to.
struct Door {
    handle: *const Handle,
    ports: JsValue,
    answer: Rc<RefCell<Option<Answer>>>,
}

impl Door {
    fn new() -> Self {
        let answer = Rc::new(RefCell::new(None));
        Self { handle: open(NOTHING, CORE), ports: ports(Rc::clone(&answer)), answer }
    }

    fn open(&self, kind: u8) -> Self {
        Self { handle: open(self.handle, kind), ports: self.ports.clone(), answer: Rc::clone(&self.answer) }
    }

    fn ask(&self, input: &Value) -> Answer {
        let input: cognito_wasm::value::Value = serde_json::from_value(input.clone()).unwrap();
        self.call(&encode(&input), None)
    }

    fn call(&self, input: &[u8], body: Option<&[u8]>) -> Answer {
        let before = exchange(&self.ports);
        call(self.handle, input, body);
        exchange(&before);
        self.answer.take().unwrap()
    }
}

/// The kind of handle that a core is.
const CORE: u8 = 6;

/// The kind of handle that an exchange of SRP is, as `core.js` numbers it.
const EXCHANGE: u8 = 4;

/// Methods of a core by their places in its table, and of an exchange.
const CONFIGURE: u8 = 0;
const UNDERSTAND: u8 = 1;
const BEGIN: u8 = 0;
const CLAIM: u8 = 1;

fn ports(answer: Rc<RefCell<Option<Answer>>>) -> JsValue {
    let random = Closure::<dyn Fn(Uint8Array) -> u8>::new(|bytes: Uint8Array| {
        let drawn = Uint8Array::new_with_length(bytes.length());
        let crypto = web_sys::window().unwrap().crypto().unwrap();
        crypto.get_random_values_with_array_buffer_view(&drawn).unwrap();
        bytes.set(&drawn, 0);
        0
    });
    let now = Closure::<dyn Fn() -> f64>::new(Date::now);
    let answered = Closure::<dyn Fn(bool, Uint8Array)>::new(move |failed, bytes: Uint8Array| {
        let value = serde_json::to_value(decoded(&bytes.to_vec())).unwrap();
        answer.replace(Some((failed, value)));
    });
    let ports = Object::new();
    for (name, port) in [
        ("random", random.into_js_value()),
        ("now", now.into_js_value()),
        ("answer", answered.into_js_value()),
    ] {
        Reflect::set(&ports, &name.into(), &port).unwrap();
    }
    ports.into()
}

#[wasm_bindgen_test]
fn every_exchange_draws_its_own_secret() {
    let door = Door::new();
    let draw = || door.open(EXCHANGE).ask(&json!([BEGIN, "us-east-1_AbCdEf123"]));
    let mut drawn: Vec<_> = (0..8).map(|_| draw().1.as_str().unwrap().to_owned()).collect();
    drawn.sort();
    drawn.dedup();
    assert_eq!(drawn.len(), 8);
    assert!(drawn.iter().all(|public_a| public_a.len() > 700));
}

#[wasm_bindgen_test]
fn values_cross_the_boundary_and_come_back() {
    let config = json!({ "Auth": { "Cognito": {
        "userPoolId": "us-east-1_a", "userPoolClientId": "b", "allowGuestAccess": true,
        "loginWith": { "oauth": { "domain": "d", "scopes": ["openid", "\u{2603}"] } },
    } } });
    let (failed, understood) = Door::new().ask(&json!([UNDERSTAND, config]));
    assert!(!failed);
    assert_eq!(understood["userPoolId"], "us-east-1_a");
    assert_eq!(understood["allowGuestAccess"], true);
    assert!(understood.get("identityPoolId").is_none());
    assert_eq!(understood["loginWith"]["oauth"]["scopes"], json!(["openid", "\u{2603}"]));
}

/// What the browser's own parser makes of JSON, brought over by serde, is what comes out of the bytes.
#[wasm_bindgen_test]
fn the_browsers_json_survives() {
    let text = "{\"a\":[1.5,-0.25,true,null,\"\u{1f600}\u{feff}\"],\"__proto__\":{\"\":1e300},\"z\":\"\"}";
    let parsed = JSON::parse(text).unwrap();
    let value: cognito_wasm::value::Value = serde_wasm_bindgen::from_value(parsed).unwrap();
    assert!(value.is_object());
    assert!(decoded(&encode(&value)) == value);
}

#[wasm_bindgen_test]
fn bytes_that_are_no_value_do_no_harm() {
    let whole =
        encode(&serde_json::from_value(json!({ "a": [1, "text", { "b": null }], "c": true })).unwrap());
    for end in 0..whole.len() {
        assert!(decoded(&whole[..end]).is_null());
    }
    for wrong in [&[8][..], &[4, 0, 0, 0, 0, 0, 0, 0xf0, 0x7f], &[5, 0, 0, 0, 0, 0, 0, 0xf0, 0x7f, 0]] {
        assert!(decoded(wrong).is_null());
    }
    let door = Door::new();
    assert!(door.call(&[6, 7], Some(&[1])).0);
}

#[wasm_bindgen_test]
fn a_wrong_argument_is_said_to_be_one() {
    for wrong in [json!(null), json!(7), json!("text"), json!({}), json!({ "userPoolId": 7 })] {
        let (failed, error) = Door::new().ask(&json!([CONFIGURE, wrong, false]));
        assert!(failed);
        assert_eq!(error["name"], "InvalidArgument");
    }
    for unknown in [json!(["no such method"]), json!([]), json!([1000]), json!("configure")] {
        assert!(Door::new().ask(&unknown).0);
    }
}

#[wasm_bindgen_test]
fn an_error_of_ours_has_a_code() {
    let input = json!({
        "userIdForSrp": "u", "password": "hunter2", "salt": "01", "srpB": "0", "secretBlock": "AA==",
    });
    let exchange = Door::new().open(EXCHANGE);
    assert!(!exchange.ask(&json!([BEGIN, "us-east-1_AbCdEf123"])).0);
    let (failed, error) = exchange.ask(&json!([CLAIM, input, false]));
    assert!(failed);
    assert_eq!(error["code"], "InvalidSrpChallenge");
    assert_eq!(error["name"], error["code"]);
    assert_eq!(error["retryable"], false);
    assert!(!error.to_string().contains("hunter2"));
}

/// The randomness runs in the middle of a call. What it calls is refused, and the call goes on.
#[wasm_bindgen_test]
fn a_call_from_inside_a_call_is_refused() {
    let answers = Rc::new(RefCell::new(Vec::new()));
    let exchange_of_srp = open(open(NOTHING, CORE), EXCHANGE);
    let begin = || encode(&serde_json::from_value(json!([BEGIN, "us-east-1_AbCdEf123"])).unwrap());
    let again = Cell::new(true);
    let seen = Rc::clone(&answers);
    let ports = ports(Rc::default());
    let drawing: Function = Reflect::get(&ports, &"random".into()).unwrap().into();
    let answered = Closure::<dyn Fn(bool, Uint8Array)>::new(move |failed, _| seen.borrow_mut().push(failed));
    let random = Closure::<dyn Fn(JsValue) -> JsValue>::new(move |bytes| {
        if again.replace(false) {
            call(exchange_of_srp, &begin(), None);
        }
        drawing.call1(&JsValue::NULL, &bytes).unwrap()
    });
    Reflect::set(&ports, &"answer".into(), &answered.into_js_value()).unwrap();
    Reflect::set(&ports, &"random".into(), &random.into_js_value()).unwrap();
    let before = exchange(&ports);
    call(exchange_of_srp, &begin(), None);
    exchange(&before);
    assert_eq!(*answers.borrow(), [true, false]);
}
