//! The server side of the service's SRP-6a: 3072-bit group of RFC 5054, SHA-256, HKDF (RFC 5869).
//!
//! Written from the arithmetic, not from the client: the verifier comes in, the signature goes out.

use num_bigint::BigUint;

use super::hash::{hmac_sha256, sha256};

/// RFC 3526 section 4: the 3072-bit MODP group.
const PRIME: &str = "\
    ffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd\
    ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed\
    ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f\
    83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b\
    e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510\
    15728e5a8aaac42dad33170d04507a33a85521abdf1cba64ecfb850458dbef0a8aea71575d060c7db3970f85a6e1e4c7\
    abf5ae8cdb0933d71e8c94e04a25619dcee3d2261ad2ee6bf12ffa06d98a0864d87602733ec86a64521f2b18177b200c\
    bbe117577a615d6c770988c0bad946e208e24fa074e5ab3143db5bfce0fd108e4b82d120a93ad2caffffffffffffffff";

/// What the server keeps in place of a password.
#[derive(Clone, Debug)]
pub(crate) struct Verifier {
    pub(crate) salt: BigUint,
    pub(crate) v: BigUint,
}

/// One SRP exchange on the server's side, between SRP_A and the signature.
#[derive(Clone, Debug)]
pub(crate) struct Exchange {
    verifier: Verifier,
    public_a: BigUint,
    private_b: BigUint,
    pub(crate) public_b: BigUint,
}

impl Verifier {
    /// `v = g^x`, `x = H(pad(salt) ‖ H(group ‖ user ‖ ":" ‖ password))`.
    pub(crate) fn new(salt: &[u8], group: &str, user: &str, password: &str) -> Self {
        let salt = BigUint::from_bytes_be(salt);
        let inner = sha256(&[group.as_bytes(), user.as_bytes(), b":", password.as_bytes()]);
        let x = BigUint::from_bytes_be(&sha256(&[&pad(&salt), &inner]));
        Self { v: generator().modpow(&x, &prime()), salt }
    }

    /// Whether the password is the one behind this verifier.
    pub(crate) fn fits(&self, group: &str, user: &str, password: &str) -> bool {
        Self::new(&self.salt.to_bytes_be(), group, user, password).v == self.v
    }
}

impl Exchange {
    /// Answers SRP_A. `None` when A is a multiple of N: such an A would make the key independent of the
    /// password (RFC 5054 section 2.5.4).
    pub(crate) fn new(verifier: Verifier, public_a: BigUint, private_b: &[u8]) -> Option<Self> {
        let n = prime();
        if &public_a % &n == BigUint::ZERO {
            return None;
        }
        let private_b = BigUint::from_bytes_be(private_b);
        let public_b = (multiplier() * &verifier.v + generator().modpow(&private_b, &n)) % &n;
        Some(Self { verifier, public_a, private_b, public_b })
    }

    /// The salt as it goes over the wire: a plain hexadecimal number.
    pub(crate) fn salt_hex(&self) -> String {
        self.verifier.salt.to_str_radix(16)
    }

    /// The signature the client must send.
    pub(crate) fn signature(
        &self,
        group: &str,
        user: &str,
        secret_block: &[u8],
        timestamp: &str,
    ) -> [u8; 32] {
        let key = self.key();
        hmac_sha256(&key, &[group.as_bytes(), user.as_bytes(), secret_block, timestamp.as_bytes()])
    }

    /// HKDF of `S = (A * v^u)^b`, 16 bytes.
    fn key(&self) -> Vec<u8> {
        let n = prime();
        let u = BigUint::from_bytes_be(&sha256(&[&pad(&self.public_a), &pad(&self.public_b)]));
        let base = &self.public_a * self.verifier.v.modpow(&u, &n) % &n;
        let secret = base.modpow(&self.private_b, &n);
        let extracted = hmac_sha256(&pad(&u), &[&pad(&secret)]);
        let mut key = hmac_sha256(&extracted, &[b"Caldera Derived Key", &[1]]).to_vec();
        key.truncate(16);
        key
    }
}

/// Big endian, shortest, with one zero byte in front when the top bit is set.
pub(crate) fn pad(number: &BigUint) -> Vec<u8> {
    let mut bytes = number.to_bytes_be();
    if bytes.first().is_some_and(|byte| byte & 0x80 != 0) {
        bytes.insert(0, 0);
    }
    bytes
}

fn prime() -> BigUint {
    BigUint::parse_bytes(PRIME.as_bytes(), 16).unwrap_or_default()
}

fn generator() -> BigUint {
    BigUint::from(2_u8)
}

fn multiplier() -> BigUint {
    BigUint::from_bytes_be(&sha256(&[&pad(&prime()), &pad(&generator())]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test stops where its file is not what it says")]
mod tests {
    use num_bigint::BigUint;
    use serde_json::Value;

    use super::{Exchange, Verifier, prime};
    use crate::crypto::encode::{base64, from_base64};

    fn number(vector: &Value, name: &str) -> BigUint {
        BigUint::parse_bytes(vector[name].as_str().unwrap().as_bytes(), 16).unwrap()
    }

    /// Every published vector: verifier, SRP_B and signature as other implementations computed them.
    #[test]
    fn vectors_of_other_implementations() {
        let file: Value = serde_json::from_str(include_str!("../../../vectors/srp-vectors.json")).unwrap();
        let mut seen = 0;
        for (list, group, user, password) in [
            ("user", "pool_name", "user_id_for_srp", "password"),
            ("device", "device_group_key", "device_key", "random_password"),
        ] {
            for vector in file[list].as_array().unwrap() {
                let text = |name: &str| vector[name].as_str().unwrap();
                let salt = number(vector, "SALT").to_bytes_be();
                let verifier = Verifier::new(&salt, text(group), text(user), text(password));
                let expect = &vector["expect"];
                assert_eq!(verifier.v, number(expect, "v"), "{}", vector["name"]);
                assert!(verifier.fits(text(group), text(user), text(password)));
                assert!(!verifier.fits(text(group), text(user), "another"));
                let b = number(vector, "b_server").to_bytes_be();
                let exchange = Exchange::new(verifier, number(expect, "SRP_A"), &b).unwrap();
                assert_eq!(exchange.public_b, number(vector, "SRP_B"), "{}", vector["name"]);
                let block = from_base64(text("SECRET_BLOCK")).unwrap();
                let signature = exchange.signature(text(group), text(user), &block, text("TIMESTAMP"));
                assert_eq!(base64(&signature), expect["PASSWORD_CLAIM_SIGNATURE"].as_str().unwrap());
                seen += 1;
            }
        }
        assert_eq!(seen, 23);
    }

    #[test]
    fn multiples_of_the_prime_are_refused() {
        let verifier = Verifier::new(&[1], "g", "u", "p");
        for a in [BigUint::ZERO, prime(), prime() * 2_u8] {
            assert!(Exchange::new(verifier.clone(), a, &[7]).is_none());
        }
    }
}
