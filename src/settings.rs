//! What a person sets for the app itself: language, text size, theme, emergency number. Nothing about their health.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The settings, as they are and as they are saved. What is unknown or missing falls back to the default.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Settings {
    /// Language tag; none means that the browser's languages choose.
    pub language: Option<String>,
    /// Size of all text.
    pub text: TextSize,
    /// Light or dark.
    pub theme: Theme,
    /// The emergency number; none means that the browser's country chooses.
    pub emergency: Option<String>,
}

/// Size of all text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As the browser has it.
    #[default]
    Normal,
    /// About a fifth larger.
    Large,
    /// More than a third larger.
    Largest,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device has it.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

impl TextSize {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The value of `data-text` on the page's root element.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

impl Theme {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The value of `data-theme` on the page's root element.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// The emergency numbers to choose from, the commonest first.
pub const EMERGENCY_NUMBERS: [&str; 9] = [
    "911", "112", "999", "000", "111", "119", "120", "192", "101",
];

impl Settings {
    /// Reads saved settings; each one that cannot be read falls back to its default alone.
    #[must_use]
    pub fn from_json(json: &str) -> Self {
        let saved: Value = serde_json::from_str(json).unwrap_or_default();
        Self {
            language: setting(&saved, "language"),
            text: setting(&saved, "text"),
            theme: setting(&saved, "theme"),
            emergency: setting(&saved, "emergency"),
        }
    }

    /// The settings to save.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The number to call in an emergency: the one that was set, else the one of the first country among the
    /// browser's languages.
    #[must_use]
    pub fn emergency_number<'a>(&'a self, browser_languages: &[String]) -> &'a str {
        match self.emergency.as_deref() {
            Some(number) if EMERGENCY_NUMBERS.contains(&number) => number,
            _ => emergency_number_of(browser_languages),
        }
    }
}

fn setting<T: DeserializeOwned + Default>(saved: &Value, name: &str) -> T {
    let value = saved.get(name).cloned().unwrap_or_default();
    serde_json::from_value(value).unwrap_or_default()
}

/// The emergency number of the country in language tags such as `en-GB`. Where no tag names a country, `911` for the
/// app's own languages, which most of its readers have in the Americas, and else `112`, which every mobile network knows.
fn emergency_number_of(tags: &[String]) -> &'static str {
    let country = tags.iter().find_map(|tag| {
        let region = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2)?;
        Some(region.to_ascii_uppercase())
    });
    let language = tags.first().and_then(|tag| tag.split(['-', '_']).next());
    match country.as_deref() {
        Some("GB" | "KE" | "HK" | "SG" | "MY") => "999",
        Some("AU") => "000",
        Some("NZ") => "111",
        Some("JP" | "KR" | "TW") => "119",
        Some("CN") => "120",
        Some("BR") => "192",
        Some("IL") => "101",
        Some(
            "AT" | "BE" | "BG" | "CH" | "CY" | "CZ" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR"
            | "GR" | "HR" | "HU" | "IE" | "IN" | "IS" | "IT" | "LT" | "LU" | "LV" | "MT" | "NL"
            | "NO" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK" | "TR" | "UA" | "ZA",
        ) => "112",
        Some(_) => "911",
        None if matches!(language, None | Some("en" | "es")) => "911",
        None => "112",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_saving() {
        let settings = Settings {
            language: Some("es".into()),
            text: TextSize::Largest,
            theme: Theme::Dark,
            emergency: Some("112".into()),
        };
        assert_eq!(Settings::from_json(&settings.to_json()), settings);
    }

    #[test]
    fn what_cannot_be_read_gives_the_defaults() {
        for broken in ["", "null", "[]", "{\"text\":\"huge\"}"] {
            assert_eq!(Settings::from_json(broken), Settings::default());
        }
        let half = Settings::from_json("{\"text\":\"huge\",\"language\":\"es\",\"theme\":7}");
        assert_eq!(half.language.as_deref(), Some("es"));
    }

    #[test]
    fn the_emergency_number_follows_the_country_until_it_is_set() {
        let mut settings = Settings::default();
        assert_eq!(settings.emergency_number(&["es-US".to_owned()]), "911");
        assert_eq!(settings.emergency_number(&["es-ES".to_owned()]), "112");
        assert_eq!(settings.emergency_number(&["en-GB".to_owned()]), "999");
        assert_eq!(settings.emergency_number(&["zh-Hant-TW".to_owned()]), "119");
        let french = ["fr".to_owned(), "fr-CA".to_owned()];
        assert_eq!(settings.emergency_number(&french), "911");
        assert_eq!(settings.emergency_number(&["fr".to_owned()]), "112");
        assert_eq!(settings.emergency_number(&["ja-JP".to_owned()]), "119");
        settings.emergency = Some("000".into());
        assert_eq!(settings.emergency_number(&["es-ES".to_owned()]), "000");
        settings.emergency = Some("javascript:1".into());
        assert_eq!(settings.emergency_number(&["en".to_owned()]), "911");
    }
}
