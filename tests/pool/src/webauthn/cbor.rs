//! A reader for the CBOR (RFC 8949) that authenticators write: definite lengths, no tags, no floats.

/// A CBOR item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Integer(i64),
    Bytes(Vec<u8>),
    Text(String),
    Array(Vec<Item>),
    Map(Vec<(Item, Item)>),
    Simple(u8),
}

/// Nesting beyond this is refused.
const DEPTH: usize = 8;

/// Reads one item; what follows it comes back.
pub(crate) fn read(bytes: &[u8]) -> Option<(Item, &[u8])> {
    item(bytes, DEPTH)
}

impl Item {
    /// The value of a text key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.find(&Self::Text(key.to_owned()))
    }

    /// The value of an integer key.
    pub(crate) fn at(&self, key: i64) -> Option<&Self> {
        self.find(&Self::Integer(key))
    }

    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    fn find(&self, key: &Self) -> Option<&Self> {
        let Self::Map(entries) = self else {
            return None;
        };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }
}

fn item(bytes: &[u8], depth: usize) -> Option<(Item, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    let (argument, rest) = argument(first & 31, rest)?;
    let depth = depth.checked_sub(1)?;
    match first >> 5 {
        0 => Some((Item::Integer(i64::try_from(argument).ok()?), rest)),
        1 => Some((Item::Integer(-1 - i64::try_from(argument).ok()?), rest)),
        2 => {
            let (head, tail) = split(rest, argument)?;
            Some((Item::Bytes(head.to_vec()), tail))
        }
        3 => {
            let (head, tail) = split(rest, argument)?;
            Some((Item::Text(String::from_utf8(head.to_vec()).ok()?), tail))
        }
        4 => {
            let (mut items, mut rest) = (Vec::new(), rest);
            for _ in 0..argument {
                let (one, tail) = item(rest, depth)?;
                items.push(one);
                rest = tail;
            }
            Some((Item::Array(items), rest))
        }
        5 => {
            let (mut entries, mut rest) = (Vec::new(), rest);
            for _ in 0..argument {
                let (key, tail) = item(rest, depth)?;
                let (value, tail) = item(tail, depth)?;
                entries.push((key, value));
                rest = tail;
            }
            Some((Item::Map(entries), rest))
        }
        7 if first & 31 < 24 => Some((Item::Simple(first & 31), rest)),
        _ => None,
    }
}

fn argument(short: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let length = match short {
        0..=23 => return Some((u64::from(short), rest)),
        24..=27 => 1_usize << (short - 24),
        _ => return None,
    };
    let head = rest.get(..length)?;
    let value = head.iter().fold(0_u64, |value, byte| value << 8 | u64::from(*byte));
    Some((value, rest.get(length..)?))
}

fn split(bytes: &[u8], length: u64) -> Option<(&[u8], &[u8])> {
    bytes.split_at_checked(usize::try_from(length).ok()?)
}

#[cfg(test)]
mod tests {
    use super::{Item, read};

    #[test]
    fn examples_of_rfc_8949_appendix_a() {
        let whole = |bytes: &[u8]| read(bytes).map(|(item, rest)| (item, rest.len()));
        assert_eq!(whole(&[0x18, 0x64]), Some((Item::Integer(100), 0)));
        assert_eq!(whole(&[0x39, 0x03, 0xe7]), Some((Item::Integer(-1000), 0)));
        assert_eq!(whole(&[0x44, 1, 2, 3, 4, 9]), Some((Item::Bytes(vec![1, 2, 3, 4]), 1)));
        assert_eq!(whole(&[0x64, 0x49, 0x45, 0x54, 0x46]), Some((Item::Text("IETF".to_owned()), 0)));
        let array = Item::Array(vec![Item::Integer(2), Item::Integer(3)]);
        let map = Item::Map(vec![
            (Item::Text("a".to_owned()), Item::Integer(1)),
            (Item::Text("b".to_owned()), array),
        ]);
        assert_eq!(whole(&[0xa2, 0x61, 0x61, 1, 0x61, 0x62, 0x82, 2, 3]), Some((map, 0)));
        assert_eq!(whole(&[0xf5]), Some((Item::Simple(21), 0)));
    }

    #[test]
    fn what_is_cut_off_or_too_deep_is_refused() {
        for bytes in [
            &[][..],
            &[0x18],
            &[0x44, 1, 2],
            &[0x9f, 1, 0xff],
            &[0x5b, 255, 255, 255, 255, 255, 255, 255, 255],
        ] {
            assert_eq!(read(bytes), None);
        }
        assert_eq!(read(&[0x81; 100]), None);
    }
}
