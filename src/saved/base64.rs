//! Bytes as letters that stand in any address: base64url without padding (RFC 4648, 5).

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Sixteen bytes as 22 letters.
#[must_use]
pub fn written(key: &[u8; 16]) -> String {
    let mut rest = u128::from_be_bytes(*key);
    // 128 bits are 21 letters of 6 bits and one of 2.
    let mut letters = vec![letter((rest << 4) & 63)];
    rest >>= 2;
    for _ in 0..21 {
        letters.push(letter(rest & 63));
        rest >>= 6;
    }
    letters.into_iter().rev().collect()
}

/// The bytes of 22 letters; none where they are not exactly what [`written`] writes.
#[must_use]
pub fn read(text: &str) -> Option<[u8; 16]> {
    let mut key: u128 = 0;
    let (first, last) = text.as_bytes().split_at_checked(21)?;
    let value = |letter: &u8| {
        let at = LETTERS.iter().position(|own| own == letter)?;
        u128::try_from(at).ok()
    };
    for letter in first {
        key = key << 6 | value(letter)?;
    }
    let [last] = last else {
        return None;
    };
    let last = value(last).filter(|value| value & 15 == 0)?;
    Some((key << 2 | last >> 4).to_be_bytes())
}

fn letter(value: u128) -> char {
    let at = usize::try_from(value).unwrap_or_default();
    LETTERS.get(at).map_or('A', |letter| char::from(*letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_every_library_writes() {
        let key = *b"0123456789abcde\xff";
        assert_eq!(written(&key), "MDEyMzQ1Njc4OWFiY2Rl_w");
        assert_eq!(read(&written(&key)), Some(key));
        assert_eq!(written(&[0; 16]), "A".repeat(22));
        assert_eq!(read(&written(&[255; 16])), Some([255; 16]));
    }

    #[test]
    fn nothing_else_is_read() {
        for text in [
            "",
            "MDEyMzQ1Njc4OWFiY2Rl_",
            "MDEyMzQ1Njc4OWFiY2Rl_x",
            "MDEyMzQ1Njc4OWFiY2Rl_ww",
            "MDEyMzQ1Njc4OWFiY2Rl+w",
            "MDEyMzQ1Njc4OWFiY2R=_w",
            "ñDEyMzQ1Njc4OWFiY2Rl_w",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
