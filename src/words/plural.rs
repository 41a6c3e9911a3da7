//! Plural categories, and the port through which a language's rule for choosing one comes in.

/// A plural category of the Unicode CLDR; each language uses some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(
    missing_docs,
    reason = "the names are CLDR's own, and their meaning differs by language"
)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// Chooses the cardinal category of a count in the language with this tag (`"es"`).
///
/// In the browser it asks `Intl.PluralRules`; elsewhere see `words::host_plural`.
pub type PluralRule = fn(tag: &str, count: u32) -> Plural;

impl Plural {
    /// The category with this CLDR name (`"few"`), which is also what `Intl.PluralRules` answers; `Other` for any other text.
    pub fn from_name(name: &str) -> Plural {
        match name {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }

    /// The CLDR name of the category.
    pub fn name(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}
