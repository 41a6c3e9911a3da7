//! Who is in charge of one single thing, as far as the baton names somebody for it.

use std::borrow::Cow;

use chrono::NaiveDateTime;

use super::leg::{self, Fault, Leg};
use super::{first_visit, leaving};
use crate::action::{Action, Field, apply};
use crate::clock::Clock;
use crate::form::{Part, Slot, slot};
use crate::handoff::Handoff;
use crate::handoff::place::Place;
use crate::letters::fold;

/// Where it stands who does a thing, in the lists of which a card says that nobody does.
const OWNERS: [(Part, Slot); 2] = [
    (Part::Tests, slot::TEST_OWNER),
    (Part::Tasks, slot::TASK_WHO),
];
/// Beside the name of a thing they name no other one.
const BESIDE: &str = "the|a|an|my|of|for|with|from|result|results|test|tests|visit|medicine|medication|pill|pills|\
                      el|la|los|las|un|una|mi|mis|de|del|con|para|resultado|resultados|examen|prueba|visita|cita|\
                      medicina|medicamento|pastilla|pastillas";
/// They stand behind a number in a dose.
const UNITS: &str = "mg|mcg|g|ml|units|unidades|tablet|tablets|tableta|tabletas";

/// The leg that names somebody for this thing and is not over, the one that is on first; none where there is none.
pub(super) fn owner<'a>(legs: &'a [Leg], name: &str, now: NaiveDateTime) -> Option<&'a Leg> {
    let counts = |leg: &&Leg| {
        let is_over = leg.until.moment().is_some_and(|until| until.utc <= now);
        let is_named = !leg.who.is_empty() && !leg.is_vague && !leg.is_known_gap;
        let is_sound = leg.fault != Some(Fault::EndsBeforeStart);
        let thing = leg.thing.as_deref();
        is_named && is_sound && !is_over && thing.is_some_and(|thing| is_same(thing, name))
    };
    let begins = |leg: &&Leg| leg.from.moment().map(|from| from.utc.max(now));
    legs.iter().filter(counts).min_by_key(begins)
}

/// The handoff as it reads with the baton beside it: a thing that names nobody has who is in charge of it now or next.
#[must_use]
pub fn with_owners<'a>(handoff: &'a Handoff, clock: Clock<'_>) -> Cow<'a, Handoff> {
    let (leaves, visit) = (leaving(handoff, clock), first_visit(handoff, clock));
    let legs = leg::legs(handoff, clock, leaves, visit);
    let mut seen = Cow::Borrowed(handoff);
    for (part, slot) in OWNERS {
        for item in handoff.lists.of(part) {
            if item.answers.is_empty() || item.answers.answers(slot) {
                continue;
            }
            if let Some(leg) = owner(&legs, item.name(), clock.utc) {
                let field = Field::Answer(Place::Item(part, item.id), slot);
                // Words that fit into one line fit into the other.
                _ = apply(seen.to_mut(), Action::Write(field, leg.who.clone()));
            }
        }
    }
    seen
}

/// Whether two names are of the same thing. One of them may leave the dose out.
fn is_same(thing: &str, name: &str) -> bool {
    let (thing, name) = (words(thing), words(name));
    let without = |words: &[String]| -> Vec<String> {
        let is_name = |word: &&String| !is_dose(word);
        words.iter().filter(is_name).cloned().collect()
    };
    let is_bare = |words: &[String]| !words.iter().any(|word| is_dose(word));
    !thing.is_empty()
        && (thing == name
            || is_bare(&thing) && thing == without(&name)
            || is_bare(&name) && name == without(&thing))
}

/// What tells it from other things, in the order of letters.
fn words(name: &str) -> Vec<String> {
    let name = fold(name);
    let words = name.split(|c: char| !c.is_alphanumeric());
    let tells = |word: &&str| !word.is_empty() && !BESIDE.split('|').any(|own| own == *word);
    let mut words: Vec<_> = words.filter(tells).map(str::to_owned).collect();
    words.sort_unstable();
    words.dedup();
    words
}

fn is_dose(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || UNITS.split('|').any(|own| own == word)
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn the_same_thing_is_known_by_what_tells_it_from_others() {
        for (thing, name) in [
            ("blood culture", "Blood culture"),
            ("the result of the blood culture", "blood culture"),
            ("Cultivo de sangre", "el cultivo de sangre"),
            ("warfarin", "warfarin 5 mg"),
            ("warfarin 5mg tablets", "Warfarin"),
            ("visit with Dr. Nair", "Dr. Nair"),
        ] {
            assert!(is_same(thing, name), "{thing}, {name}");
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
        ] {
            assert!(!is_same(thing, name), "{thing}, {name}");
        }
    }
}
