//! Letters without case and accents, for telling whether two words are the same; never for showing them.

/// The text in lower case and without the accents of Latin letters.
///
/// By hand, since the tables that know every script weigh more than the rest of the module, and the words that are
/// compared are names of medicines and directions in languages of Latin letters.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| !is_accent(*c))
        .map(without_accent)
        .collect()
}

/// A name without what stands behind it, such as an office or a number: "Tom Reyes, RN, 555-0100".
#[must_use]
pub fn before_comma(who: &str) -> &str {
    who.split_once(',').map_or(who, |(name, _)| name).trim()
}

/// An accent that is a character of its own (Unicode block Combining Diacritical Marks).
#[must_use]
pub fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn without_accent(c: char) -> char {
    match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'ş' | 'š' => 's',
        'ţ' | 'ť' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        c => c,
    }
}
