//! Whether two names are of the same thing, whatever stands around what tells it from others.

use super::vague::{ARTICLES, is_one_of};
use crate::form::Part;
use crate::letters::fold;

/// Beside the name of a thing they name no other one.
const BESIDE: &str = "of|for|with|from|con|para";
/// They say of which list a thing is: "the MRI visit" is no result.
const KINDS: [(Part, &str); 3] = [
    (
        Part::Tests,
        "result|results|test|tests|resultado|resultados|examen|examenes|prueba|pruebas",
    ),
    (
        Part::Visits,
        "visit|visits|appointment|visita|visitas|cita|citas|consulta",
    ),
    (
        Part::Medicines,
        "medicine|medicines|medication|pill|pills|medicina|medicinas|medicamento|pastilla|pastillas",
    ),
];
/// They stand behind a number in a dose.
const UNITS: &str = "mg|mcg|g|ml|units|unidades|tablet|tablets|tableta|tabletas";

/// What tells a thing from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// In the order of letters, without the dose.
    words: Vec<String>,
    /// The words of a dose.
    dose: Vec<String>,
    /// The lists that words beside it name.
    kinds: Vec<Part>,
}

impl Name {
    pub(super) fn of(name: &str) -> Self {
        let (mut words, mut dose, mut kinds) = (Vec::new(), Vec::new(), Vec::new());
        let name = fold(name);
        let all = name.split(|c: char| !c.is_alphanumeric());
        for word in all.filter(|word| !word.is_empty()) {
            let mut kind = KINDS.iter().filter(|(_, kind)| is_one_of(kind, word));
            if let Some((kind, _)) = kind.next() {
                kinds.push(*kind);
            } else if is_dose(word) {
                dose.push(word.to_owned());
            // In "vitamin A" it is a name.
            } else if !(is_one_of(BESIDE, word)
                || is_one_of(ARTICLES, word)
                || word == "a" && words.is_empty())
            {
                words.push(word.to_owned());
            }
        }
        for list in [&mut words, &mut dose] {
            list.sort_unstable();
            list.dedup();
        }
        Self { words, dose, kinds }
    }

    /// Whether it tells nothing from anything.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.dose.is_empty()
    }

    /// Whether it is the name of this thing of this list. One of the two may leave the dose out.
    pub(super) fn is_of(&self, thing: &Self, part: Part) -> bool {
        let is_here = |kind: &Part| *kind == part || thing.kinds.contains(kind);
        let (mine, theirs) = (&self.dose, &thing.dose);
        let is_bare = !self.words.is_empty() && (mine.is_empty() || theirs.is_empty());
        !self.is_empty()
            && self.words == thing.words
            && (mine == theirs || is_bare)
            && self.kinds.iter().all(is_here)
    }
}

fn is_dose(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || is_one_of(UNITS, word)
}

#[cfg(test)]
mod tests {
    use super::Name;
    use crate::form::Part;

    fn is_same(thing: &str, part: Part, name: &str) -> bool {
        Name::of(thing).is_of(&Name::of(name), part)
    }

    #[test]
    fn the_same_thing_is_known_by_what_tells_it_from_others() {
        for (thing, part, name) in [
            ("blood culture", Part::Tests, "Blood culture"),
            (
                "the result of the blood culture",
                Part::Tests,
                "blood culture",
            ),
            ("a blood culture", Part::Tests, "Blood culture test"),
            (
                "the result of a blood culture",
                Part::Tests,
                "blood culture",
            ),
            ("Cultivo de sangre", Part::Tests, "el cultivo de sangre"),
            ("warfarin", Part::Medicines, "warfarin 5 mg"),
            ("warfarin 5mg tablets", Part::Medicines, "Warfarin"),
            ("visit with Dr. Nair", Part::Visits, "Dr. Nair"),
            ("cita con la Dra. Nair", Part::Visits, "Dra. Nair"),
            ("give the pills", Part::Tasks, "Give pills"),
        ] {
            assert!(is_same(thing, part, name), "{thing}, {name}");
        }
    }

    #[test]
    fn another_thing_is_not_taken_for_it() {
        for (thing, name) in [
            ("blood", "blood culture"),
            ("blood thinner", "blood"),
            ("warfarin 2 mg", "warfarin 5 mg"),
            ("", "blood culture"),
            ("the test", "my results"),
            ("5 mg", "10 mg"),
            ("Vitamin A level", "vitamin level"),
            ("MRI visit", "MRI"),
            ("MRI appointment", "MRI"),
            ("cita de resonancia", "resonancia"),
            ("iron pills", "iron"),
            ("pastillas de hierro", "hierro"),
        ] {
            assert!(!is_same(thing, Part::Tests, name), "{thing}, {name}");
        }
        assert!(!is_same("the warfarin test", Part::Medicines, "warfarin"));
    }
}
