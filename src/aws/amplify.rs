//! Where Amplify keeps a guest's identity, so that guests stay who they are when an application moves over.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::config::IdentityPool;
use crate::session::other_library;

/// Most bytes in an identity's id (API reference, `IdentityId`).
const MAX_ID: usize = 55;

/// The keys of the guest's identity, of Amplify 6 and of Amplify 5.
pub(super) fn guest_keys(pool: &IdentityPool) -> Vec<String> {
    Vec::from([other_library::guest_key(&pool.id), format!("CognitoIdentityId-{}", pool.id)])
}

/// The guest's identity among the texts of [`guest_keys`]: the first that can be one of this pool.
pub(super) fn guest_identity(pool: &IdentityPool, texts: &[Option<String>]) -> Option<String> {
    texts.iter().flatten().find(|text| is_identity_of(pool, text)).cloned()
}

/// Whether it is a region, the pool's own, and a UUID.
fn is_identity_of(pool: &IdentityPool, id: &str) -> bool {
    let is_uuid = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'))
    };
    let parts = id.split_once(':');
    id.len() <= MAX_ID && parts.is_some_and(|(region, uuid)| region == pool.region() && is_uuid(uuid))
}
