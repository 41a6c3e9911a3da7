//! Every language at hand where there is no browser: for tests and examples.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::locale::{LATE_ENGLISH, TABLES, nearest};
use super::{LOCALES, Locale, Plural, PluralRule, Words, english};

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

/// Each language with its whole table.
pub fn tables() -> impl Iterator<Item = (&'static Locale, &'static str)> {
    LOCALES.iter().zip(TABLES.iter().copied())
}

/// The path and the text of each file of words that the site serves.
pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables().filter_map(|(locale, table)| {
        let is_late_only = locale == english();
        Some((
            locale.file?,
            if is_late_only { LATE_ENGLISH } else { table },
        ))
    })
}

impl Words {
    /// English, whole: where there is no browser, there is nothing to fetch.
    pub fn english(plural: PluralRule) -> Words {
        let early = Words::early_english(plural);
        early.with_late(LATE_ENGLISH).unwrap_or(early)
    }

    /// The words of this language, or the nearest one to it; `None` when we do not speak it.
    pub fn host(tag: &str) -> Option<Words> {
        let wanted = nearest(tag)?;
        let (locale, table) = tables().find(|(locale, _)| *locale == wanted)?;
        Words::from_table(locale, table.to_owned(), host_plural)
    }
}
