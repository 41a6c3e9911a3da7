//! Words that name nobody: "the team" cannot pick up a phone.

use crate::letters::fold;

/// In lower case and without accents, as people say them for whoever is in charge, in the languages of the app.
const NOBODY: [&str; 27] = [
    "team",
    "care team",
    "medical team",
    "staff",
    "nurse",
    "nurses",
    "doctor",
    "doctors",
    "hospital",
    "clinic",
    "someone",
    "somebody",
    "they",
    "them",
    "equipo",
    "equipo medico",
    "personal",
    "enfermera",
    "enfermeras",
    "medico",
    "medicos",
    "doctora",
    "doctores",
    "clinica",
    "alguien",
    "ellos",
    "ellas",
];
const ARTICLES: [&str; 10] = [
    "the ", "a ", "my ", "our ", "el ", "la ", "los ", "las ", "mi ", "un ",
];

/// Whether these words are nobody's name. A name beside them makes them somebody's.
pub(super) fn is_vague(who: &str) -> bool {
    let words = fold(who.trim());
    let mut plain = words.trim_end_matches('.');
    for article in ARTICLES {
        plain = plain.strip_prefix(article).unwrap_or(plain);
    }
    NOBODY.contains(&plain)
}

#[cfg(test)]
mod tests {
    use super::is_vague;

    #[test]
    fn the_team_is_nobody() {
        for words in ["the team", "Team", "El equipo.", "the Nurses", "mi médico"] {
            assert!(is_vague(words), "{words}");
        }
    }

    #[test]
    fn a_name_or_a_desk_is_somebody() {
        for words in [
            "Tom Reyes",
            "Nurse Tom",
            "Ward 4 desk",
            "team 3, 555-0100",
            "",
        ] {
            assert!(!is_vague(words), "{words}");
        }
    }
}
