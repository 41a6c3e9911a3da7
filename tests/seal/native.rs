//! Cryptography that is not the browser's: RustCrypto's, and one that only counts how often it is asked.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

use aes_gcm::aead::{Aead, Payload};
use aes_gcm::{Aes128Gcm, Aes256Gcm, KeyInit};
use aes_kw::KwAes128;
use pbkdf2::{Algorithm, Params, pbkdf2_hmac_array, pbkdf2_hmac_with_params, sha2::Sha256};
use warm_handoff::seal::{Crypto, NotDone};

/// RustCrypto.
pub struct Native;

/// RustCrypto that counts, and that remembers the keys of the locks that were really computed. For any other lock it
/// does with one round: that gives a wrong key as well as 600,000 do.
#[derive(Default)]
pub struct Counting {
    asked: AtomicUsize,
    known: Mutex<HashMap<Asked, [u8; 16]>>,
}

/// Secret, salt and rounds.
type Asked = (Vec<u8>, Vec<u8>, u32);

/// No cryptography at all.
pub struct Nothing;

/// The result of what waits for nobody.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => done,
        Poll::Pending => panic!("it waits"),
    }
}

fn derived(secret: &[u8], salt: &[u8], rounds: u32) -> [u8; 16] {
    // The one that is not generic was compiled with the crate, which is quick in every build.
    let params = Params::RECOMMENDED;
    if rounds != params.rounds() {
        return pbkdf2_hmac_array::<Sha256, 16>(secret, salt, rounds);
    }
    let mut key = [0; 16];
    pbkdf2_hmac_with_params(secret, salt, Algorithm::Pbkdf2Sha256, params, &mut key);
    key
}

fn gcm(key: &[u8], work: impl Fn(&dyn Any) -> Option<Vec<u8>>) -> Result<Vec<u8>, NotDone> {
    let done = match key.len() {
        16 => work(&Aes128Gcm::new_from_slice(key).unwrap()),
        32 => work(&Aes256Gcm::new_from_slice(key).unwrap()),
        _ => None,
    };
    done.ok_or(NotDone::WrongKey)
}

/// Either of the two ciphers.
trait Any {
    fn encrypt(&self, iv: [u8; 12], payload: Payload<'_, '_>) -> Option<Vec<u8>>;
    fn decrypt(&self, iv: [u8; 12], payload: Payload<'_, '_>) -> Option<Vec<u8>>;
}

macro_rules! any {
    ($cipher:ty) => {
        impl Any for $cipher {
            fn encrypt(&self, iv: [u8; 12], payload: Payload<'_, '_>) -> Option<Vec<u8>> {
                Aead::encrypt(self, &iv.into(), payload).ok()
            }
            fn decrypt(&self, iv: [u8; 12], payload: Payload<'_, '_>) -> Option<Vec<u8>> {
                Aead::decrypt(self, &iv.into(), payload).ok()
            }
        }
    };
}
any!(Aes128Gcm);
any!(Aes256Gcm);

impl Crypto for Native {
    async fn pbkdf2(&self, secret: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; 16], NotDone> {
        Ok(derived(secret, salt, rounds))
    }

    async fn wrap_key(&self, key: &[u8; 16], inner: &[u8; 32]) -> Result<Vec<u8>, NotDone> {
        let mut wrapped = vec![0; 40];
        KwAes128::new(&(*key).into())
            .wrap_key(inner, &mut wrapped)
            .map_err(|_| NotDone::WrongKey)?;
        Ok(wrapped)
    }

    async fn unwrap_key(&self, key: &[u8; 16], wrapped: &[u8]) -> Result<[u8; 32], NotDone> {
        let mut inner = [0; 32];
        KwAes128::new(&(*key).into())
            .unwrap_key(wrapped, &mut inner)
            .map_err(|_| NotDone::WrongKey)?;
        Ok(inner)
    }

    async fn encrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        text: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        gcm(key, |cipher| {
            cipher.encrypt(*iv, Payload { msg: text, aad })
        })
    }

    async fn decrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        gcm(key, |cipher| {
            cipher.decrypt(*iv, Payload { msg: sealed, aad })
        })
    }
}

impl Counting {
    /// How often it was asked for anything.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    /// Computes the key of this lock in earnest, once.
    pub fn learn(&self, secret: &[u8], salt: &[u8], rounds: u32) {
        self.known
            .lock()
            .unwrap()
            .entry((secret.to_vec(), salt.to_vec(), rounds))
            .or_insert_with(|| derived(secret, salt, rounds));
    }

    fn count(&self) {
        self.asked.fetch_add(1, Ordering::Relaxed);
    }
}

impl Crypto for Counting {
    async fn pbkdf2(&self, secret: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; 16], NotDone> {
        self.count();
        let lock = (secret.to_vec(), salt.to_vec(), rounds);
        let known = self.known.lock().unwrap().get(&lock).copied();
        Ok(known.unwrap_or_else(|| derived(secret, salt, 1)))
    }

    async fn wrap_key(&self, key: &[u8; 16], inner: &[u8; 32]) -> Result<Vec<u8>, NotDone> {
        self.count();
        Native.wrap_key(key, inner).await
    }

    async fn unwrap_key(&self, key: &[u8; 16], wrapped: &[u8]) -> Result<[u8; 32], NotDone> {
        self.count();
        Native.unwrap_key(key, wrapped).await
    }

    async fn encrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        text: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        self.count();
        Native.encrypt(key, iv, aad, text).await
    }

    async fn decrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        self.count();
        Native.decrypt(key, iv, aad, sealed).await
    }
}

impl Crypto for Nothing {
    async fn pbkdf2(&self, _: &[u8], _: &[u8], _: u32) -> Result<[u8; 16], NotDone> {
        Err(NotDone::NoCrypto)
    }

    async fn wrap_key(&self, _: &[u8; 16], _: &[u8; 32]) -> Result<Vec<u8>, NotDone> {
        Err(NotDone::NoCrypto)
    }

    async fn unwrap_key(&self, _: &[u8; 16], _: &[u8]) -> Result<[u8; 32], NotDone> {
        Err(NotDone::NoCrypto)
    }

    async fn encrypt(
        &self,
        _: &[u8],
        _: &[u8; 12],
        _: &[u8],
        _: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        Err(NotDone::NoCrypto)
    }

    async fn decrypt(
        &self,
        _: &[u8],
        _: &[u8; 12],
        _: &[u8],
        _: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        Err(NotDone::NoCrypto)
    }
}
