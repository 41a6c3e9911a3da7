//! What sealing asks of whoever does the arithmetic: five primitives, and nothing of how a token looks.

/// Why a primitive gave no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotDone {
    /// There is no cryptography here: an old browser, or a page that did not come over https.
    NoCrypto,
    /// The key does not fit, or what it should open was changed.
    WrongKey,
}

/// Cryptography that comes in from outside: the browser's own, or another one in tests.
///
/// Keys and texts of a length that a primitive does not know end in [`NotDone::WrongKey`], never in a panic.
#[allow(async_fn_in_trait, reason = "one thread, as in a browser")]
pub trait Crypto {
    /// PBKDF2 with HMAC-SHA-256: 16 bytes from a secret.
    async fn pbkdf2(&self, secret: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; 16], NotDone>;

    /// AES key wrap (RFC 3394) of a 32-byte key: 40 bytes.
    async fn wrap_key(&self, key: &[u8; 16], inner: &[u8; 32]) -> Result<Vec<u8>, NotDone>;

    /// The other way; it notices a key that does not fit.
    async fn unwrap_key(&self, key: &[u8; 16], wrapped: &[u8]) -> Result<[u8; 32], NotDone>;

    /// AES-GCM with a key of 16 or 32 bytes: the ciphertext, then its 16-byte tag.
    async fn encrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        text: &[u8],
    ) -> Result<Vec<u8>, NotDone>;

    /// The other way; `sealed` is the ciphertext, then its tag.
    async fn decrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotDone>;
}
