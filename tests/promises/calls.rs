//! Whom to call and what to say: the person or the helper, in both languages, without a word of advice.

use warm_handoff::action::{Action, Field};
use warm_handoff::form::{Part, slot};
use warm_handoff::handoff::person::FilledInBy;
use warm_handoff::handoff::place::Place;
use warm_handoff::promises::{callee, dialed, script};

use super::story::Story;

const NOW: &str = "2026-11-28 10:00";

fn promised(call: &str) -> Story {
    Story::told_on("2026-11-23")
        .write(Field::Name, "Maria Delgado")
        .write(Field::From, "Riverside Hospital")
        .write(Field::CallBack, "Ana, 555-0142")
        .thing(
            Part::Promises,
            &[
                (slot::PROMISE_WHAT, "a nurse calls you"),
                (slot::PROMISE_WHO, "Tom Reyes, RN, 555-0100"),
                (slot::PROMISE_BY, "Friday at noon"),
                (slot::PROMISE_CALL, call),
            ],
        )
}

fn said(story: &Story, language: &str) -> String {
    let words = story.words(language);
    let lines = script(&story.0, &story.at(NOW)[0]);
    lines
        .iter()
        .map(|line| words.say(line))
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn the_person_says_who_they_are_what_was_promised_that_nothing_came_and_asks_one_thing() {
    assert_eq!(
        said(&promised(""), "en"),
        "Hello. My name is Maria Delgado. It is about my move from Riverside Hospital. \
         Tom Reyes told me: “a nurse calls you”. It was due by Friday, November 27 at noon. \
         I have not heard anything. Who can help me with this now, and by when? Call me back here: Ana, 555-0142."
    );
    assert_eq!(
        said(&promised(""), "es"),
        "Hola. Me llamo Maria Delgado. Es por mi salida de Riverside Hospital. \
         Tom Reyes me dijo: “a nurse calls you”. Era para el viernes, 27 de noviembre (mediodía). \
         No he sabido nada. ¿Quién me puede ayudar con esto ahora, y para cuándo? Llámeme aquí: Ana, 555-0142."
    );
}

#[test]
fn a_helper_says_for_whom_they_call() {
    let story = promised("")
        .act(Action::FilledInBy(FilledInBy::SomeoneElse))
        .write(Field::Helper, "Ana");
    let words = said(&story, "en");
    assert!(words.starts_with("Hello. My name is Ana. I am calling for Maria Delgado. It is about the move of Maria Delgado"), "{words}");
    assert!(
        words.contains("Tom Reyes told us: “a nurse calls you”."),
        "{words}"
    );
    assert!(
        words.contains("Who can help Maria Delgado with this now, and by when?"),
        "{words}"
    );
    let words = said(&story, "es");
    assert!(
        words.starts_with("Hola. Me llamo Ana. Llamo de parte de Maria Delgado."),
        "{words}"
    );
}

#[test]
fn what_is_not_known_is_not_said_and_a_number_to_write_in_is_left_open() {
    let story = Story::told_on("2026-11-23").thing(Part::Tests, &[(slot::TEST_DUE, "2026-11-24")]);
    assert_eq!(
        said(&story, "en"),
        "Hello. I am calling about my care. I am waiting for a test result. It was due by Tuesday, November 24. \
         I have not heard anything. Who can help me with this now, and by when? My number is ________."
    );
}

#[test]
fn every_kind_has_words_in_both_languages_and_a_day_that_is_none_is_said_as_it_was_typed() {
    let things: [(Part, &[(warm_handoff::form::Slot, &str)]); 4] = [
        (
            Part::Visits,
            &[(slot::VISIT_WHO, "Dr. Nair"), (slot::VISIT_WHEN, "soon")],
        ),
        (
            Part::Equipment,
            &[
                (slot::EQUIPMENT_WHAT, "walker"),
                (slot::EQUIPMENT_ARRIVES, "soon"),
            ],
        ),
        (
            Part::Baton,
            &[(slot::LEG_WHO, "Joy Lin"), (slot::LEG_BY, "soon")],
        ),
        (
            Part::Tries,
            &[
                (slot::TRY_WHO, "Dr. Nair"),
                (slot::TRY_HOW, "written"),
                (slot::TRY_STATE, "asked"),
                (slot::TRY_WHEN, "soon"),
            ],
        ),
    ];
    let whole = [
        [
            "I had a visit with Dr. Nair.",
            "Yo tenía una cita con Dr. Nair.",
        ],
        ["I am waiting for this: walker.", "Espero esto: walker."],
        ["Joy Lin was to call me.", "Joy Lin me iba a llamar."],
        [
            "I asked Dr. Nair for a warm handoff: a 5-minute talk about me.",
            "Le pedí a Dr. Nair una charla de 5 minutos entre los dos equipos.",
        ],
    ];
    for ((part, told), words) in things.into_iter().zip(whole) {
        let story = Story::told_on("2026-11-23").thing(part, told);
        for (language, expected, due) in [
            ("en", words[0], "It was due: “soon”."),
            ("es", words[1], "Era para: “soon”."),
        ] {
            let said = said(&story, language);
            assert!(said.contains(expected) && said.contains(due), "{said}");
        }
    }
}

#[test]
fn whoever_was_named_is_called_else_who_takes_over_else_a_contact_there() {
    let whom = |story: &Story| {
        let found = callee(&story.0, &story.at(NOW)[0]);
        found.map(|one| (one.who, one.number))
    };
    let own = |who: &str, number: Option<&str>| Some((who.to_owned(), number.map(str::to_owned)));
    assert_eq!(whom(&promised("")), None);
    assert_eq!(whom(&promised("the desk")), own("the desk", None));
    assert_eq!(
        whom(&promised("ward 4, 555-0100")),
        own("ward 4, 555-0100", Some("555-0100"))
    );
    let contact = |story: Story| {
        story.thing(
            Part::Contacts,
            &[
                (slot::CONTACT_NAME, "Dr. Priya Nair"),
                (slot::CONTACT_SIDE, "takes_over"),
                (slot::CONTACT_NIGHT, "+1 (555) 0199"),
            ],
        )
    };
    assert_eq!(
        whom(&contact(promised(""))),
        own("Dr. Priya Nair", Some("+1 (555) 0199"))
    );
    assert_eq!(
        whom(&contact(promised("dr. priya nair"))),
        own("dr. priya nair", Some("+1 (555) 0199"))
    );
    let received = contact(promised(""))
        .write(Field::Receiver, "Joy Lin")
        .write(Field::ReceiverPhone, "555-0177");
    assert_eq!(whom(&received), own("Joy Lin", Some("555-0177")));
}

#[test]
fn a_phone_dials_the_digits_and_the_plus() {
    assert_eq!(dialed("+1 (555) 0199"), "+15550199");
    assert_eq!(dialed("555-0100"), "5550100");
}

#[test]
fn a_helpers_number_stands_in_where_none_was_written_to_call_back() {
    let story = promised("").write(Field::CallBack, "").write(
        Field::Answer(Place::Sheet(Part::Helper), slot::HELPER_PHONE),
        "555-0142",
    );
    assert!(said(&story, "en").ends_with("My number is ________."));
    let story = story.act(Action::FilledInBy(FilledInBy::WithHelp));
    assert!(said(&story, "en").ends_with("Call me back here: 555-0142."));
}
