//! The story of one minute: in its order, with every word that was given and belongs to it, and nothing that was not.

// A test that cannot go on says so by a panic.
#![allow(clippy::unwrap_used)]

use chrono::{Days, NaiveDate, NaiveDateTime};
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::form::{Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::allergy::AllergiesAnswer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::request::{Purpose, Wanted};
use warm_handoff::handoff::text::{Line, Note};
use warm_handoff::handoff::transition::{Leaving, Move};
use warm_handoff::handoff::worry::{Chosen, Much, Worry};
use warm_handoff::presets;
use warm_handoff::saved;
use warm_handoff::story::{About, LONGEST, PACE, SLOW_PACE, breaths, can_wait, seconds, story};
use warm_handoff::words::Words;

fn now() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap();
    day.and_hms_opt(10, 40, 0).unwrap()
}

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

/// What is told, sentence by sentence, in a language and in the voice of the handoff.
fn told(handoff: &Handoff, tag: &str) -> Vec<(About, String)> {
    let words = Words::host(tag).unwrap().with_voice(handoff.voice());
    let story = story(handoff, now());
    let said = story.iter().map(|one| (one.about, one.said(&words)));
    said.collect()
}

/// Each thing that is told, its lines joined by a blank.
fn lines(handoff: &Handoff, tag: &str) -> Vec<String> {
    let told = told(handoff, tag).into_iter();
    told.map(|(_, said)| said.replace('\n', " ")).collect()
}

/// Maria with a quick card, as the first saved file has her.
fn quick_maria() -> Handoff {
    let people = saved::read(include_str!("golden/v1.json")).unwrap();
    let mut all = people.all();
    let is_maria = |handoff: &&Handoff| handoff.person.name.as_str() == "Maria Delgado";
    all.find(is_maria).unwrap().clone()
}

fn empty() -> Handoff {
    Handoff::empty(ItemId(1))
}

fn write(handoff: &mut Handoff, place: Place, slot: Slot, words: &str) {
    let field = Field::Answer(place, slot);
    apply(handoff, Action::Write(field, words.to_owned())).unwrap();
}

/// What [`whole`] holds of the person's own words that belongs to the story.
const TYPED: [&str; 15] = [
    "Maria Delgado",
    "1955",
    "agua en los pulmones",
    "Riverside Hospital, ward 4",
    "Eastside Family Clinic",
    "Muchas idas al baño con la pastilla de agua. Tengo miedo de resbalarme.",
    "furosemide 40 mg",
    "lisinopril 10 mg → 5 mg",
    "10 mg de mañana",
    "ibuprofen 400 mg",
    "pastilla blanca, al acostarse",
    "penicillin",
    "ronchas",
    "dormir en mi cama",
    "hablar de la pastilla blanca",
];

/// Someone who has answered everything that the story tells.
fn whole() -> Handoff {
    let mut handoff = quick_maria();
    handoff.person.born = line("1955");
    handoff.transition.why = line("agua en los pulmones");
    let sheet = Place::Sheet(Part::Me);
    write(&mut handoff, sheet, slot::ME_MATTERS, "dormir en mi cama");
    let how = Action::Choose(
        Place::Sheet(Part::Move),
        slot::MOVE_HOW,
        choice::BETTER,
        true,
    );
    apply(&mut handoff, how).unwrap();
    let lisinopril = Place::Item(Part::Medicines, ItemId(0x42));
    write(&mut handoff, lisinopril, slot::MED_WAS, "10 mg de mañana");
    handoff.request.own_purpose = line("hablar de la pastilla blanca");
    handoff
}

#[test]
fn it_tells_everything_in_its_order() {
    assert_eq!(
        lines(&whole(), "en"),
        [
            "My name is Maria Delgado, born 1955.",
            "Today I go from Riverside Hospital, ward 4 to Eastside Family Clinic.",
            "I am here for this: agua en los pulmones.",
            "Since yesterday I am better.",
            "I now take furosemide 40 mg.",
            "This one changed: lisinopril 10 mg → 5 mg, before 10 mg de mañana.",
            "I no longer take ibuprofen 400 mg.",
            "I am not sure about pastilla blanca, al acostarse.",
            "This made me ill before: penicillin, with ronchas.",
            "What worries me most: Trouble breathing, Paying for medicines or care. Muchas idas al baño con la pastilla de agua. Tengo miedo de resbalarme.",
            "What matters most to me: dormir en mi cama.",
            "Nobody has told me who to call at night.",
            "My first question: ¿Para qué es la pastilla blanca?",
            "So I ask for a warm handoff: a 5-minute talk with me there. It is for this: Agree who is in charge until the first visit, hablar de la pastilla blanca.",
        ]
    );
}

#[test]
fn it_is_told_in_spanish_too() {
    assert_eq!(
        lines(&whole(), "es"),
        [
            "Me llamo Maria Delgado. Nacimiento: 1955.",
            "Hoy voy de Riverside Hospital, ward 4 a Eastside Family Clinic.",
            "Estoy aquí por esto: agua en los pulmones.",
            "Desde ayer estoy mejor.",
            "Ahora tomo furosemide 40 mg.",
            "Esta cambió: lisinopril 10 mg → 5 mg, antes 10 mg de mañana.",
            "Ya no tomo ibuprofen 400 mg.",
            "Tengo dudas con pastilla blanca, al acostarse.",
            "Esto me hizo daño antes: penicillin, con ronchas.",
            "Lo que más me preocupa: Falta de aire, Pagar las medicinas o la atención. Muchas idas al baño con la pastilla de agua. Tengo miedo de resbalarme.",
            "Lo que más me importa: dormir en mi cama.",
            "Nadie me ha dicho a quién llamar de noche.",
            "Mi primera pregunta: ¿Para qué es la pastilla blanca?",
            "Por eso pido que los dos equipos hablen 5 minutos, conmigo presente. Es para esto: Acordar quién está a cargo hasta la primera cita, hablar de la pastilla blanca.",
        ]
    );
}

#[test]
fn a_helper_speaks_about_the_person() {
    let mut handoff = whole();
    handoff.person.filled_in_by = FilledInBy::SomeoneElse;
    let said = lines(&handoff, "en");
    assert_eq!(
        said[0],
        "My name is Ana. I speak for Maria Delgado, born 1955."
    );
    assert_eq!(
        said[1],
        "Today they go from Riverside Hospital, ward 4 to Eastside Family Clinic."
    );
    assert_eq!(said[2], "They are here for this: agua en los pulmones.");
    assert_eq!(said[3], "Since yesterday they are better.");
    assert_eq!(said[11], "Nobody has told us who to call at night.");
    for sentence in &said {
        for word in [
            " me ", " me:", "My first", " my ", "I leave", "I go", "I now",
        ] {
            assert!(!sentence.contains(word), "{sentence}");
        }
    }
    for typed in TYPED {
        for who in [&handoff, &whole()] {
            let all = lines(who, "en").join(" ");
            assert!(all.contains(typed), "{typed} is not in {all}");
        }
    }
    for sentence in lines(&handoff, "es") {
        for word in [" estoy", "Mi ", " mis ", " me "] {
            assert!(!sentence.contains(word), "{sentence}");
        }
    }
    // Without a name it is nobody in particular, and nobody is introduced.
    handoff.person.name = Line::default();
    handoff.person.helper = Line::default();
    let said = lines(&handoff, "en");
    assert_eq!(said[0], "Their date of birth is 1955.");
    let last = said.last().unwrap();
    assert!(last.contains("talk with the person there"), "{last}");
}

#[test]
fn what_was_not_given_is_left_out() {
    assert!(story(&empty(), now()).is_empty());
    let mut handoff = empty();
    handoff.person.name = line("Maria");
    handoff.request.purpose = Some(Purpose::Plan);
    handoff.request.wanted = Wanted::NotNow;
    handoff.transition.kind = Some(Move::Other);
    assert_eq!(lines(&handoff, "en"), ["My name is Maria."]);
    handoff.person.born = line("1955");
    assert_eq!(told(&handoff, "en")[0].1, "My name is Maria, born 1955.");
    handoff.worries.own = Note::new("Falling\nat night").unwrap();
    handoff.worries.none = true;
    assert_eq!(
        told(&handoff, "en")[1].1,
        "What worries me most: Falling\nat night."
    );
}

#[test]
fn none_and_not_sure_and_without_a_name_are_said() {
    let mut handoff = empty();
    handoff.worries.none = true;
    handoff.medicines.answer = MedicinesAnswer::NotSure;
    handoff.allergies.answer = AllergiesAnswer::Has;
    handoff.transition.leaving = Some(Leaving::NotKnown);
    let how = Action::Choose(
        Place::Sheet(Part::Move),
        slot::MOVE_HOW,
        choice::NOT_SURE,
        true,
    );
    apply(&mut handoff, how).unwrap();
    assert_eq!(
        lines(&handoff, "en"),
        [
            "Nobody has told me when I leave.",
            "I am not sure if I am better or worse since yesterday.",
            "I am not sure what changed in my medicines.",
            "This made me ill before: something I cannot name.",
            "Nothing worries me now.",
        ]
    );
    handoff.medicines.answer = MedicinesAnswer::NoChanges;
    handoff.allergies.answer = AllergiesAnswer::NoneKnown;
    let said = lines(&handoff, "en");
    assert_eq!(said[2], "None of my medicines changed.");
    assert_eq!(said[3], "I have no allergies that I know of.");
    handoff.medicines.answer = MedicinesAnswer::TakesNone;
    handoff.allergies.answer = AllergiesAnswer::NotSure;
    let said = lines(&handoff, "en");
    assert_eq!(said[2], "I take no medicines.");
    assert_eq!(said[3], "I am not sure if I have allergies.");
}

#[test]
fn medicines_come_by_what_happened_to_them_and_what_stayed_is_not_told() {
    let mut handoff = quick_maria();
    handoff.medicines.list[0].change = Change::Same;
    handoff.medicines.list[2].change = Change::OnHold;
    handoff.medicines.list[3].change = Change::New;
    handoff.medicines.list[3].name = Line::default();
    let told = told(&handoff, "en");
    let medicines = told.iter().filter(|(about, _)| *about == About::Medicines);
    let medicines: Vec<_> = medicines.map(|(_, said)| said.as_str()).collect();
    assert_eq!(
        medicines,
        [
            "I now take something I cannot name.",
            "This one changed: lisinopril 10 mg → 5 mg.",
            "For now I do not take ibuprofen 400 mg.",
        ]
    );
}

#[test]
fn a_medicine_that_nobody_answered_for_is_not_passed_over_like_one_that_stayed() {
    let mut handoff = quick_maria();
    handoff.medicines.list[0].change = Change::Same;
    handoff.medicines.list[1].change = Change::NotAnswered;
    let same = handoff.medicines.list[0].name.to_string();
    let open = handoff.medicines.list[1].name.to_string();
    for (tag, said) in [
        ("en", format!("I have not said yet if {open} changed.")),
        ("es", format!("Todavía no he dicho si cambió {open}.")),
    ] {
        let told = lines(&handoff, tag);
        assert!(told.contains(&said), "{told:?}");
        assert!(!told.iter().any(|one| one.contains(&same)), "{told:?}");
    }
}

#[test]
fn the_day_of_leaving_is_said_as_people_say_it() {
    let said = |days: i64| {
        let mut handoff = empty();
        let today = now().date();
        let day = if days < 0 {
            today.checked_sub_days(Days::new(days.unsigned_abs()))
        } else {
            today.checked_add_days(Days::new(days.unsigned_abs()))
        };
        handoff.transition.leaving = day.map(Leaving::On);
        lines(&handoff, "en").remove(0)
    };
    assert_eq!(said(0), "I leave today.");
    assert_eq!(said(1), "I leave tomorrow.");
    assert_eq!(said(9), "I leave on Wednesday, December 2, 2026.");
    assert_eq!(said(-1), "I left on Sunday, November 22, 2026.");
}

#[test]
fn what_worries_a_lot_is_said_first() {
    let mut handoff = empty();
    handoff.worries.chosen = [
        (Worry::Pain, Some(Much::Little)),
        (Worry::Cost, None),
        (Worry::Falling, Some(Much::Lot)),
    ]
    .map(|(worry, much)| Chosen { worry, much })
    .into();
    assert_eq!(
        lines(&handoff, "en"),
        ["What worries me most: Falling."],
        "the others stand on the card"
    );
}

#[test]
fn the_first_question_is_ones_own_and_was_not_asked_yet() {
    let mut handoff = empty();
    handoff.questions = presets::maria(now()).questions;
    let own = handoff.questions.chosen[4].id;
    let asked = Action::Choose(
        Place::Item(Part::Questions, own),
        slot::QUESTION_ASKED,
        choice::YES,
        true,
    );
    assert!(lines(&handoff, "en")[0].contains("pastilla blanca"));
    apply(&mut handoff, asked).unwrap();
    assert_eq!(
        lines(&handoff, "en"),
        ["My first question: Who is in charge between today and my first visit?"]
    );
}

#[test]
fn the_end_of_ones_own_sentence_is_the_end() {
    for (typed, said) in [
        ("I fell.", "I am here for this: I fell."),
        ("I fell", "I am here for this: I fell."),
        ("Why?", "I am here for this: Why?"),
        ("I fell...", "I am here for this: I fell..."),
        ("¡Me caí!", "I am here for this: ¡Me caí!"),
    ] {
        let mut handoff = empty();
        handoff.transition.why = line(typed);
        assert_eq!(lines(&handoff, "en"), [said]);
    }
}

#[test]
fn every_made_up_person_has_a_story_of_a_minute_or_so() {
    for name in presets::NAMES {
        let handoff = presets::named(name, now()).unwrap();
        for tag in ["en", "es"] {
            let whole = lines(&handoff, tag).join("\n");
            let takes = seconds(&whole, PACE);
            assert!((10..=75).contains(&takes), "{name}: {takes} s: {whole}");
            assert!(seconds(&whole, SLOW_PACE) > takes);
        }
    }
}

/// A minute is 150 words, and nobody listens longer.
#[test]
fn marias_story_takes_a_minute_in_both_languages_and_names_what_nobody_owns() {
    let maria = presets::maria(now());
    for (tag, nobody) in [
        (
            "en",
            "Nobody has told me who reads this result: análisis de tiroides. \
             Or if this visit is booked: enfermera a domicilio.",
        ),
        (
            "es",
            "Nadie me ha dicho quién lee este resultado: análisis de tiroides. \
             Ni si esta cita ya está programada: enfermera a domicilio.",
        ),
    ] {
        let lines = lines(&maria, tag);
        let words = lines.join(" ").split_whitespace().count();
        assert!(words <= PACE, "{words} words: {lines:#?}");
        assert!(lines.contains(&nobody.to_owned()), "{lines:#?}");
        let abouts: Vec<_> = told(&maria, tag)
            .into_iter()
            .map(|(about, _)| about)
            .collect();
        let place = |about| abouts.iter().position(|own| *own == about).unwrap();
        let order = [
            About::Who,
            About::Move,
            About::Medicines,
            About::Worries,
            About::Open,
            About::Ask,
        ];
        assert!(order.map(place).is_sorted(), "{abouts:?}");
    }
}

#[test]
fn what_has_an_owner_or_was_never_begun_is_not_said_to_lack_one() {
    let mut handoff = empty();
    handoff.person.name = line("Maria");
    assert_eq!(lines(&handoff, "en"), ["My name is Maria."]);
    handoff.transition.kind = Some(Move::HospitalToHome);
    let nobody = |handoff: &Handoff| {
        let told = told(handoff, "en").into_iter();
        let open = told.filter(|(about, _)| *about == About::Open);
        open.map(|(_, said)| said.replace('\n', " "))
            .collect::<String>()
    };
    assert_eq!(
        nobody(&handoff),
        "Nobody has told me who takes over. Or who to call at night."
    );
    handoff.request.receiver = line("Dr. Nair");
    assert_eq!(nobody(&handoff), "Nobody has told me who to call at night.");
    let none = Action::AnswerList(Part::Visits, Some(ListAnswer::None));
    apply(&mut handoff, none).unwrap();
    assert_eq!(
        nobody(&handoff),
        "Nobody has told me who to call at night. Or who the next visit is with."
    );
}

#[test]
fn time_is_counted_in_words() {
    assert_eq!(seconds("", PACE), 0);
    assert_eq!(seconds("one", PACE), 1);
    assert_eq!(seconds(&"word ".repeat(150), PACE), 60);
    assert_eq!(seconds(&"word ".repeat(130), SLOW_PACE), 60);
    assert_eq!(seconds(&"word ".repeat(151), PACE), 61);
}

#[test]
fn of_a_long_story_the_longest_list_could_be_left_out_and_no_more_than_is_needed() {
    let of = |about, words: usize| (about, "word ".repeat(words));
    let short = [of(About::Who, 5), of(About::Medicines, 140)];
    assert_eq!(can_wait(&short), [false, false]);
    let long = [
        of(About::Who, 10),
        of(About::Worries, 40),
        of(About::Medicines, 30),
        of(About::Medicines, 50),
        of(About::Allergies, 60),
        of(About::Ask, 10),
    ];
    assert_eq!(
        can_wait(&long),
        [false, false, false, true, false, false],
        "the longest sentence of the longest list is enough"
    );
    let longer = [&long[..], &[of(About::Why, 60)]].concat();
    assert_eq!(
        can_wait(&longer),
        [false, false, true, true, false, false, true]
    );
    let cannot = [of(About::Allergies, 200), of(About::Who, 100)];
    assert_eq!(can_wait(&cannot), [false, false]);
}

#[test]
fn every_breath_is_short_and_nothing_is_lost() {
    let long_word = "a".repeat(400);
    let long_sentence = "palabra ".repeat(60);
    for text in [
        "",
        "One. Two? Three!",
        "Dr. Nair",
        "10 mg → 5 mg. Then 2.5 mg.",
        "line one\nline two",
        long_word.as_str(),
        long_sentence.as_str(),
        &"🦋".repeat(200),
        "¿Para qué es la pastilla blanca?",
    ] {
        let breaths = breaths(text);
        for breath in &breaths {
            assert!(breath.encode_utf16().count() < LONGEST, "{breath}");
            assert_eq!(breath.trim(), breath);
            assert!(!breath.is_empty());
        }
        let without_blanks = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(without_blanks(&breaths.concat()), without_blanks(text));
    }
    assert_eq!(breaths("One. Two? Three!"), ["One.", "Two?", "Three!"]);
    assert_eq!(breaths("Take 2.5 mg now."), ["Take 2.5 mg now."]);
    assert_eq!(breaths(&long_sentence).len(), 3);
}
