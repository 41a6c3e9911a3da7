//! Every language at hand where there is no browser: for tests and examples.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::locale::{TABLES, nearest};
use super::{LOCALES, Locale, Plural, Words};

/// The cardinal category of a count, from CLDR's rules; `Other` in a language that CLDR has no rules for.
pub fn host_plural(tag: &str, count: u32) -> Plural {
    match rules(tag).map(|rules| rules.select(count)) {
        Some(Ok(PluralCategory::ZERO)) => Plural::Zero,
        Some(Ok(PluralCategory::ONE)) => Plural::One,
        Some(Ok(PluralCategory::TWO)) => Plural::Two,
        Some(Ok(PluralCategory::FEW)) => Plural::Few,
        Some(Ok(PluralCategory::MANY)) => Plural::Many,
        _ => Plural::Other,
    }
}

fn rules(tag: &str) -> Option<PluralRules> {
    let tag: LanguageIdentifier = tag.parse().ok()?;
    let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    [tag, language]
        .into_iter()
        .find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())
}

/// Each language with its table, as it stands in the file that the site serves.
pub fn tables() -> impl Iterator<Item = (&'static Locale, &'static str)> {
    LOCALES.iter().zip(TABLES.iter().copied())
}

impl Words {
    /// The words of this language, or the nearest one to it; `None` when we do not speak it.
    pub fn host(tag: &str) -> Option<Words> {
        let wanted = nearest(tag)?;
        let (locale, table) = tables().find(|(locale, _)| *locale == wanted)?;
        Words::from_table(locale, table.to_owned(), host_plural)
    }
}
