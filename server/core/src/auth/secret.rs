//! The installation's secret key, and the single-use tokens derived from it.
//!
//! A token that travels by email is not stored: it is derived from the key and the id of its row, so that the email can be
//! written when its turn comes, and a copy of the database alone opens nothing. The row keeps only the token's hash.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use subtle::ConstantTimeEq as _;
use uuid::Uuid;

/// 32 random bytes that never leave the server. Servers that share a database share the key.
#[derive(Clone)]
pub struct SecretKey([u8; 32]);

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretKey(…)")
    }
}

impl SecretKey {
    /// A key from its bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A fresh key.
    pub fn random() -> Self {
        Self(crate::clock::random())
    }

    /// A key from 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The key as 64 hexadecimal digits, to be kept in a file that only the server reads.
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    fn derive(&self, purpose: &str, id: Uuid) -> [u8; 32] {
        // HMAC takes a key of any length, so this cannot fail.
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            return [0; 32];
        };
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(id.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The token for a row: 64 hexadecimal digits that only this key can make.
    pub fn token(&self, purpose: &str, id: Uuid) -> String {
        hex(&self.derive(purpose, id))
    }

    /// Six digits for a row, to be typed from a phone into another screen. Guarded by a small number of tries.
    pub fn code(&self, purpose: &str, id: Uuid) -> String {
        let bytes = self.derive(&format!("{purpose} code"), id);
        let number = bytes
            .iter()
            .take(8)
            .fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
        format!("{:06}", number % 1_000_000)
    }
}

/// A token that is kept by a browser and derived from nothing: 64 hexadecimal digits.
pub fn random_token() -> String {
    hex(&crate::clock::random::<32>())
}

/// What is stored of a token. A token is random enough that a plain hash cannot be turned back.
pub fn hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// Compares secrets without telling by the time it takes where they differ.
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            // Writing into a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_its_file_and_makes_the_same_tokens() {
        let key = SecretKey::new([7; 32]);
        let again = SecretKey::from_hex(&format!("{}\n", key.to_hex())).unwrap();
        let id = Uuid::from_u128(42);
        assert_eq!(key.token("sign_in", id), again.token("sign_in", id));
        assert_ne!(key.token("sign_in", id), key.token("reset_password", id));
        assert_eq!(key.code("sign_in", id).len(), 6);
        assert!(SecretKey::from_hex("abc").is_none());
    }
}
