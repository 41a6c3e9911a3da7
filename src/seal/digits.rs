//! A token as digits, for a QR code: digits take the least room in it, and nothing on the way changes them.
//!
//! Each letter is two digits, its ASCII code less 45, as in SMART Health Cards.

/// The lowest letter of a token, `-`, is 00.
const LOWEST: u8 = b'-';
/// The highest, `z`, is 77.
const HIGHEST: u8 = b'z';

/// The digits of a token.
#[must_use]
pub fn written(token: &str) -> String {
    token
        .bytes()
        .flat_map(|letter| {
            let number = letter.saturating_sub(LOWEST);
            [b'0' + number / 10 % 10, b'0' + number % 10]
        })
        .map(char::from)
        .collect()
}

/// The letter of two digits; what is no letter of a token becomes `!`, which nothing reads.
#[must_use]
pub fn letter(tens: u8, ones: u8) -> u8 {
    let number = tens
        .saturating_sub(b'0')
        .saturating_mul(10)
        .saturating_add(ones.saturating_sub(b'0'));
    match number.saturating_add(LOWEST) {
        letter @ LOWEST..=HIGHEST => letter,
        _ => b'!',
    }
}

/// A digit of any script that people type or that a program put in its place, as its value.
#[must_use]
pub fn value(c: char) -> Option<u32> {
    /// The zeros of the decimal digits of Unicode in scripts that phones write numbers in.
    const ZEROS: [u32; 20] = [
        0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66,
        0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10,
    ];
    ZEROS
        .into_iter()
        .filter_map(|zero| u32::from(c).checked_sub(zero))
        .find(|value| *value < 10)
}

#[cfg(test)]
mod tests {
    use super::{letter, value, written};

    #[test]
    fn each_letter_of_a_token_is_two_digits_and_comes_back() {
        assert_eq!(written("-.09AZ_az"), "000103122045505277");
        for code in b'-'..=b'z' {
            let digits = written(&char::from(code).to_string());
            let [tens, ones] = digits.as_bytes() else {
                panic!("{digits}");
            };
            assert_eq!(letter(*tens, *ones), code);
        }
        assert_eq!(letter(b'7', b'8'), b'!');
        assert_eq!(letter(b'9', b'9'), b'!');
    }

    #[test]
    fn digits_of_other_scripts_have_their_value() {
        for (digit, means) in [('7', 7), ('٧', 7), ('۳', 3), ('९', 9), ('０', 0), ('๕', 5)] {
            assert_eq!(value(digit), Some(means));
        }
        assert_eq!(value('a'), None);
        assert_eq!(value('½'), None);
    }
}
