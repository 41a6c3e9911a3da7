//! Which plural categories a language needs for whole numbers.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Every category that CLDR knows.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The categories that some count falls into which is not among the `exact` ones.
///
/// The rules come as functions, not as lists, so the answer is found by trying counts; CLDR's cardinal rules look at the last
/// two digits, at small numbers and at whole millions. A language without rules has only `other`.
pub fn needed(tag: &str, exact: &BTreeSet<u32>) -> BTreeSet<&'static str> {
    let Some(rules) = rules(tag) else {
        return BTreeSet::from(["other"]);
    };
    let counts = (0..=1_100).chain([
        10_000,
        100_000,
        1_000_000,
        1_000_001,
        2_000_000,
        1_000_000_000,
    ]);
    counts
        .filter(|count| !exact.contains(count))
        .filter_map(|count| rules.select(count).ok().map(name))
        .collect()
}

fn rules(tag: &str) -> Option<PluralRules> {
    let tag: LanguageIdentifier = tag.parse().ok()?;
    let language = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    [tag, language]
        .into_iter()
        .find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}
