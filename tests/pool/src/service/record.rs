//! What was asked of the service, secrets and all.

use serde_json::{Map, Value, json};

use crate::wire::http::HttpRequest;

#[derive(Clone, Debug)]
pub(crate) struct Record {
    time: i64,
    pub(crate) operation: String,
    method: String,
    pub(crate) path: String,
    headers: Vec<(String, String)>,
    body: Value,
    /// The status of the answer; 0 when it was dropped.
    pub(crate) status: u16,
}

impl Record {
    pub(crate) fn new(time: i64, operation: &str, request: &HttpRequest) -> Self {
        let text = String::from_utf8_lossy(&request.body).into_owned();
        Self {
            time,
            operation: operation.to_owned(),
            method: request.method.clone(),
            path: request.path.clone(),
            headers: request.headers.clone(),
            body: serde_json::from_str(&text).unwrap_or(Value::String(text)),
            status: 0,
        }
    }

    pub(crate) fn view(&self) -> Value {
        let headers: Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.to_lowercase(), json!(value))).collect();
        json!({
            "time": self.time,
            "operation": self.operation,
            "method": self.method,
            "path": self.path,
            "headers": headers,
            "body": self.body,
            "status": self.status,
        })
    }
}
