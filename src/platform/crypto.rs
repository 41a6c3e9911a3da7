//! The browser's own cryptography: no key is computed in the app, and it stays free while one is.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::seal::{Crypto, NotDone};

const RAW: &str = "raw";
const PBKDF2: &str = "PBKDF2";
const KEY_WRAP: &str = "AES-KW";
const CIPHER: &str = "AES-GCM";

/// `crypto.subtle`, where there is one: not in old browsers, and not on a page that came over http.
pub struct Browser;

impl Crypto for Browser {
    async fn pbkdf2(&self, secret: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; 16], NotDone> {
        let key = import(secret, PBKDF2, "deriveBits", false).await?;
        let how = object(&[
            ("name", PBKDF2.into()),
            ("hash", "SHA-256".into()),
            ("salt", bytes(salt)),
            ("iterations", rounds.into()),
        ]);
        exact(ask("deriveBits", &[how, key, 128.into()]).await?)
    }

    async fn wrap_key(&self, key: &[u8; 16], inner: &[u8; 32]) -> Result<Vec<u8>, NotDone> {
        let key = import(key, KEY_WRAP, "wrapKey", false).await?;
        let inner = import(inner, CIPHER, "encrypt", true).await?;
        let wrapped = ask("wrapKey", &[RAW.into(), inner, key, KEY_WRAP.into()]).await?;
        Ok(taken(&wrapped))
    }

    async fn unwrap_key(&self, key: &[u8; 16], wrapped: &[u8]) -> Result<[u8; 32], NotDone> {
        let key = import(key, KEY_WRAP, "unwrapKey", false).await?;
        let inner = ask(
            "unwrapKey",
            &[
                RAW.into(),
                bytes(wrapped),
                key,
                KEY_WRAP.into(),
                CIPHER.into(),
                true.into(),
                uses("decrypt"),
            ],
        )
        .await?;
        exact(ask("exportKey", &[RAW.into(), inner]).await?)
    }

    async fn encrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        text: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        cipher("encrypt", key, iv, aad, text).await
    }

    async fn decrypt(
        &self,
        key: &[u8],
        iv: &[u8; 12],
        aad: &[u8],
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotDone> {
        cipher("decrypt", key, iv, aad, sealed).await
    }
}

/// Either way of the cipher.
async fn cipher(
    way: &str,
    key: &[u8],
    iv: &[u8; 12],
    aad: &[u8],
    text: &[u8],
) -> Result<Vec<u8>, NotDone> {
    let key = import(key, CIPHER, way, false).await?;
    let how = object(&[
        ("name", CIPHER.into()),
        ("iv", bytes(iv)),
        ("additionalData", bytes(aad)),
    ]);
    Ok(taken(&ask(way, &[how, key, bytes(text)]).await?))
}

/// A key for one use.
async fn import(
    key: &[u8],
    algorithm: &str,
    usage: &str,
    may_leave: bool,
) -> Result<JsValue, NotDone> {
    ask(
        "importKey",
        &[
            RAW.into(),
            bytes(key),
            algorithm.into(),
            may_leave.into(),
            uses(usage),
        ],
    )
    .await
}

/// Calls a method of `crypto.subtle` by its name: the typed ones would each bring glue of their own.
async fn ask(method: &str, arguments: &[JsValue]) -> Result<JsValue, NotDone> {
    let subtle = subtle().ok_or(NotDone::NoCrypto)?;
    let function: Function = Reflect::get(&subtle, &method.into())
        .ok()
        .and_then(|function| function.dyn_into().ok())
        .ok_or(NotDone::NoCrypto)?;
    let arguments: Array = arguments.iter().collect();
    let promise = function
        .apply(&subtle, &arguments)
        .map_err(|error| why(&error))?;
    // Whatever it gave back, it is waited for as the browser itself would.
    JsFuture::from(Promise::resolve(&promise))
        .await
        .map_err(|error| why(&error))
}

fn subtle() -> Option<JsValue> {
    let crypto = web_sys::window()?.crypto().ok()?;
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok()?;
    subtle.is_object().then_some(subtle)
}

/// A key that does not fit has one name (the Web Cryptography standard, 14); whatever else fails is no fault of the key,
/// and nobody should be told to look for another.
fn why(error: &JsValue) -> NotDone {
    let name = Reflect::get(error, &"name".into()).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        // The second is a key of a length that the primitive does not know.
        Some("OperationError" | "DataError") => NotDone::WrongKey,
        _ => NotDone::NoCrypto,
    }
}

fn object(members: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in members {
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object.into()
}

fn uses(usage: &str) -> JsValue {
    Array::of1(&usage.into()).into()
}

fn bytes(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// The bytes of an `ArrayBuffer`.
fn taken(buffer: &JsValue) -> Vec<u8> {
    Uint8Array::new(buffer).to_vec()
}

#[allow(clippy::needless_pass_by_value, reason = "it is not needed any more")]
fn exact<const LENGTH: usize>(buffer: JsValue) -> Result<[u8; LENGTH], NotDone> {
    taken(&buffer).try_into().map_err(|_| NotDone::WrongKey)
}
