//! Seven letters behind a token that tell whether all of it arrived; they protect from nothing else.

/// How many letters: 32 bits, five in each.
pub const LENGTH: usize = 7;

/// Crockford's base 32: no I, L, O or U, which are misread.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The CRC-32 (ISO-HDLC, that of zip and PNG) of what stands before, as letters.
#[must_use]
pub fn check(text: &[u8]) -> String {
    let crc = crc32(text);
    (0..LENGTH)
        .rev()
        .filter_map(|place| {
            let five = (crc >> (5 * place)) & 31;
            LETTERS.get(five as usize).copied().map(char::from)
        })
        .collect()
}

/// Bit by bit: a table would weigh more than the time it saves on a few thousand bytes.
fn crc32(text: &[u8]) -> u32 {
    let mut crc = !0_u32;
    for byte in text {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc >>= 1;
            if low == 1 {
                crc ^= 0xedb8_8320;
            }
        }
    }
    !crc
}

#[cfg(test)]
mod tests {
    use super::{check, crc32};

    #[test]
    fn it_is_the_usual_sum_of_zip_and_png() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
        assert_eq!(check(b"123456789"), "35Z8E96");
    }
}
