//! Cryptography: the browser's own.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::seal::{Crypto, NotDone};

/// The browser's own cryptography. Missing on pages without https.
pub struct Browser;

impl Crypto for Browser {
    async fn pbkdf2(&self, secret: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; 16], NotDone> {
        let key = import(secret, "PBKDF2", "deriveBits").await?;
        let how = object(&[
            ("name", "PBKDF2".into()),
            ("hash", "SHA-256".into()),
            ("salt", bytes(salt)),
            ("iterations", rounds.into()),
        ]);
        let derived = call("deriveBits", &[how, key, 128.into()]).await?;
        taken(&derived).try_into().map_err(|_| NotDone::WrongKey)
    }

    async fn wrap_key(&self, key: &[u8; 16], inner: &[u8; 32]) -> Result<Vec<u8>, NotDone> {
        let outer = import(key, "AES-KW", "wrapKey").await?;
        let inner = import_extractable(inner).await?;
        let wrapped = call("wrapKey", &["raw".into(), inner, outer, "AES-KW".into()]).await?;
        Ok(taken(&wrapped))
    }

    async fn unwrap_key(&self, key: &[u8; 16], wrapped: &[u8]) -> Result<[u8; 32], NotDone> {
        let outer = import(key, "AES-KW", "unwrapKey").await?;
        let uses: JsValue = Array::of1(&"encrypt".into()).into();
        let inner = [
            "raw".into(),
            bytes(wrapped),
            outer,
            "AES-KW".into(),
            "AES-GCM".into(),
            true.into(),
            uses,
        ];
        let inner = call("unwrapKey", &inner).await?;
        let inner = call("exportKey", &["raw".into(), inner]).await?;
        taken(&inner).try_into().map_err(|_| NotDone::WrongKey)
    }

    async fn encrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        text: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        let key = import(key, "AES-GCM", "encrypt").await?;
        let sealed = call("encrypt", &[gcm(iv, aad), key, bytes(text)]).await?;
        Ok(taken(&sealed))
    }

    async fn decrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        let key = import(key, "AES-GCM", "decrypt").await?;
        let text = call("decrypt", &[gcm(iv, aad), key, bytes(sealed)]).await?;
        Ok(taken(&text))
    }
}

fn gcm(iv: &[u8], aad: &[u8]) -> JsValue {
    object(&[
        ("name", "AES-GCM".into()),
        ("iv", bytes(iv)),
        ("additionalData", bytes(aad)),
    ])
}

async fn import(key: &[u8], name: &str, using: &str) -> Result<JsValue, NotDone> {
    let uses: JsValue = Array::of1(&using.into()).into();
    call(
        "importKey",
        &["raw".into(), bytes(key), name.into(), false.into(), uses],
    )
    .await
}

/// A key that can be wrapped.
async fn import_extractable(key: &[u8]) -> Result<JsValue, NotDone> {
    let uses: JsValue = Array::of1(&"encrypt".into()).into();
    let name = "AES-GCM".into();
    call(
        "importKey",
        &["raw".into(), bytes(key), name, true.into(), uses],
    )
    .await
}

/// Calls a method of `crypto.subtle`.
async fn call(method: &str, arguments: &[JsValue]) -> Result<JsValue, NotDone> {
    let page = js_sys::global();
    let subtle = Reflect::get(&page, &"crypto".into())
        .and_then(|crypto| Reflect::get(&crypto, &"subtle".into()))
        .map_err(|_| NotDone::NoCrypto)?;
    let method = Reflect::get(&subtle, &method.into()).map_err(|_| NotDone::NoCrypto)?;
    let method: Function = method.dyn_into().map_err(|_| NotDone::NoCrypto)?;
    let arguments: Array = arguments.iter().collect();
    let done = method
        .apply(&subtle, &arguments)
        .map_err(|_| NotDone::WrongKey)?;
    let done: Promise = done.dyn_into().map_err(|_| NotDone::NoCrypto)?;
    JsFuture::from(done).await.map_err(|_| NotDone::WrongKey)
}

fn bytes(of: &[u8]) -> JsValue {
    Uint8Array::from(of).into()
}

fn taken(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}
