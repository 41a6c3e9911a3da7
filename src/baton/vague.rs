//! Words that name nobody: "the team" cannot pick up a phone.

use crate::letters::fold;

/// In lower case and without accents, as people say them for whoever is in charge, in the languages of the app.
const NOBODY: &str = "team|staff|nurse|nurses|doctor|doctors|hospital|clinic|ward|someone|somebody|they|them|equipo|personal|\
                      enfermera|enfermeras|enfermero|medico|medica|medicos|doctora|doctores|clinica|piso|alguien|ellos|ellas|\
                      whoever|anyone|anybody|nobody|none|call|shift|know|sure|unknown|nadie|guardia|turno|quien|se|seguro";
/// Beside them they add nothing.
const BESIDE: &str = "the|a|an|my|our|your|care|medical|health|family|on|in|is|night|day|i|don|t|do|not|no|one|s|\
                      el|la|los|las|mi|su|un|una|de|del|que|este|esta|salud|medico|familia|noche|dia";

/// Whether these words are nobody's name. A name or a number beside them makes them somebody's.
#[must_use]
pub fn is_vague(who: &str) -> bool {
    let words = fold(who);
    let words = words.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let is_one_of = |all: &str, word: &str| all.split('|').any(|known| known == word);
    let is_known = |word: &&str| is_one_of(NOBODY, word) || is_one_of(BESIDE, word);
    // Signs alone, such as "?", are nobody's name either.
    let is_said = words.iter().any(|word| is_one_of(NOBODY, word));
    !who.is_empty()
        && words.iter().all(is_known)
        && (is_said || words.is_empty() || words == ["no", "one"])
}

#[cfg(test)]
mod tests {
    use super::is_vague;

    #[test]
    fn the_team_is_nobody() {
        for words in [
            "the team",
            "Team",
            "El equipo.",
            "the care team",
            "el equipo de salud",
            "the Nurses",
            "mi médico",
        ] {
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
