//! A checksum over a text: tells a whole run of codes from a damaged one. It keeps nobody out.

/// The CRC-32 of a text (ISO 3309, as in PNG), in eight digits and letters.
pub(super) fn check(text: &str) -> String {
    let mut sum = u32::MAX;
    for byte in text.bytes() {
        sum ^= u32::from(byte);
        for _ in 0..8 {
            let is_odd = sum & 1 == 1;
            sum >>= 1;
            if is_odd {
                sum ^= 0xEDB8_8320;
            }
        }
    }
    format!("{:08X}", !sum)
}
