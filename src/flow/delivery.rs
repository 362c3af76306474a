//! Where a code was sent.

use crate::value::Value;

/// Amplify's `{ destination, deliveryMedium, attributeName }` from the service's `CodeDeliveryDetails`; `null` when
/// nothing was sent.
pub fn details(from: &Value) -> Value {
    if from.is_null() { Value::null() } else { sent(from) }
}

/// The details for a caller that may count on an object: an empty one when the service says nothing.
pub(super) fn sent(from: &Value) -> Value {
    Value::object()
        .with("destination", from.get("Destination"))
        .with("deliveryMedium", from.get("DeliveryMedium"))
        .with("attributeName", from.get("AttributeName"))
}
