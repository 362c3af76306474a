//! Lookups in the CBOR maps (RFC 8949) that authenticators write.

use ciborium::Value;

/// Nesting beyond this is refused; CTAP2 messages stay within four levels.
const DEPTH: usize = 8;

/// Reads one item; the bytes that follow it come back.
pub(crate) fn read(mut bytes: &[u8]) -> Option<(Value, &[u8])> {
    let item = ciborium::de::from_reader_with_recursion_limit(&mut bytes, DEPTH).ok()?;
    Some((item, bytes))
}

/// The value of a text key of a map.
pub(crate) fn get<'a>(map: &'a Value, key: &str) -> Option<&'a Value> {
    find(map, &Value::from(key))
}

/// The value of an integer key of a map.
pub(crate) fn at(map: &Value, key: i64) -> Option<&Value> {
    find(map, &Value::from(key))
}

fn find<'a>(map: &'a Value, key: &Value) -> Option<&'a Value> {
    map.as_map()?.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::{at, get, read};
    use ciborium::Value;

    #[test]
    fn the_rest_after_an_item_comes_back() {
        let (item, rest) = read(&[0x44, 1, 2, 3, 4, 9]).unwrap_or((Value::Null, &[]));
        assert_eq!((item, rest), (Value::Bytes(vec![1, 2, 3, 4]), &[9][..]));
    }

    #[test]
    fn maps_are_read_by_text_and_by_integer() {
        let (map, _) = read(&[0xa2, 0x61, 0x61, 1, 0x21, 0xf5]).unwrap_or((Value::Null, &[]));
        assert_eq!(get(&map, "a"), Some(&Value::from(1)));
        assert_eq!(at(&map, -2), Some(&Value::Bool(true)));
        assert_eq!(get(&map, "b"), None);
    }

    #[test]
    fn truncated_and_deeply_nested_items_are_refused() {
        for bytes in [&[][..], &[0x18], &[0x44, 1, 2], &[0x5b, 255, 255, 255, 255, 255, 255, 255, 255]] {
            assert_eq!(read(bytes), None);
        }
        assert_eq!(read(&[0x81; 100]), None);
    }
}
