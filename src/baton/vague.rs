//! Words that name nobody: "the team" cannot pick up a phone.

use crate::letters::fold;

/// In lower case and without accents, as people say them for whoever is in charge, in the languages of the app.
const NOBODY: &str = "team|staff|nurse|nurses|doctor|doctors|hospital|clinic|ward|someone|somebody|they|them|equipo|personal|\
                      enfermera|enfermeras|enfermero|medico|medica|medicos|doctora|doctores|clinica|piso|alguien|ellos|ellas|\
                      whoever|anyone|anybody|nobody|none|call|shift|know|sure|unknown|nadie|guardia|turno|quien|se|seguro|\
                      segura|sabe|tbd|tba|decided|pending|pendiente|definir|confirmar|idea";
/// Beside them they add nothing.
const BESIDE: &str = "a|our|your|care|medical|health|family|on|in|is|am|night|day|i|don|t|do|not|no|one|s|to|be|yet|\
                      su|que|este|esta|estoy|lo|por|aun|todavia|ni|salud|medico|familia|noche|dia";
/// They name nothing in front of any name.
pub(super) const ARTICLES: &str = "the|an|my|el|la|los|las|un|una|mi|mis|de|del";
/// Whether these words are nobody's name. A name, an initial or a number beside them makes them somebody's.
#[must_use]
pub fn is_vague(who: &str) -> bool {
    let words = fold(who);
    let words = words.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let is_known = |word: &&str| {
        let mut lists = [NOBODY, BESIDE, ARTICLES].into_iter();
        lists.any(|list| is_one_of(list, word))
    };
    // Signs alone, such as "?", are nobody's name either.
    let is_said = words.iter().any(|word| is_one_of(NOBODY, word));
    words == ["n", "a"]
        || !who.is_empty()
            && !has_initial(who)
            && words.iter().all(is_known)
            && (is_said || words.is_empty() || words == ["no", "one"])
}

/// "S. Ward" is a person.
fn has_initial(who: &str) -> bool {
    who.split_whitespace().any(|word| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.as_str() == "."
    })
}

/// Whether a word stands in a list of words.
pub(super) fn is_one_of(all: &str, word: &str) -> bool {
    all.split('|').any(|known| known == word)
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
            "no estoy seguro",
            "No estoy segura",
            "no lo sé",
            "No se sabe",
            "ni idea",
            "por definir",
            "pendiente",
            "TBD",
            "to be decided",
            "not sure yet",
            "n/a",
            "N/A",
            "nobody yet",
            "?",
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
            "S. Ward",
            "Ward, I.",
            "A. Personal",
            "Ana Segura",
            "Dr. Na",
            "",
        ] {
            assert!(!is_vague(words), "{words}");
        }
    }
}
