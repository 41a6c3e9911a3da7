//! The words that ask: whole sentences for every way, reader, language and voice, with all facts and with none.

use super::*;
use textstat::flesch_kincaid_grade;
use warm_handoff::ask::{again, leaving};
use warm_handoff::handoff::request::When;

/// The most words to say aloud, with every fact given.
const MOST_SPOKEN: usize = 90;
const LONGEST_SENTENCE: usize = 24;

fn everyone() -> [(&'static str, Handoff); 6] {
    let mut named = empty();
    write(&mut named, Field::Name, "Maria Delgado");
    [
        ("nothing", empty()),
        ("a helper without names", by_helper(empty())),
        ("a name", named.clone()),
        ("a helper with a name", by_helper(named)),
        ("all", whole()),
        ("all, by a helper", by_helper(whole())),
    ]
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .flat_map(|line| line.split_inclusive(['.', '?']))
}

#[test]
fn every_way_reads_as_sentences_for_everyone_in_every_language() {
    for (who, handoff) in everyone() {
        for tag in ["en", "es"] {
            let words = words_of(&handoff, tag);
            let mut all: Vec<String> = vec![said(leaving(&handoff), &words)];
            for rung in Rung::ALL {
                all.push(said(again(&handoff, rung), &words));
                let seen =
                    Audience::ALL.map(|to| said(plea(&handoff, rung, to, now().date()), &words));
                all.extend(seen);
            }
            for text in all {
                for line in text.lines() {
                    let first = line.chars().next().unwrap();
                    assert!(first.is_uppercase() || first == '¿', "{who}: {line}");
                    assert!(line.ends_with(['.', '?']), "{who}: {line}");
                    for sign in ["  ", " .", " ,", " ?", "..", "{", "}", ": ."] {
                        assert!(!line.contains(sign), "{who}: {line}");
                    }
                }
                for sentence in sentences(&text) {
                    let count = sentence.split_whitespace().count();
                    assert!(count <= LONGEST_SENTENCE, "{who}: {count} in {sentence}");
                }
            }
        }
    }
}

#[test]
fn every_message_is_easy_to_read_in_english() {
    for (who, handoff) in everyone() {
        for rung in Rung::ALL {
            for to in Audience::ALL {
                let text = text(&handoff, rung, to, "en");
                let grade = flesch_kincaid_grade(&text);
                assert!(grade <= 6.0, "{who}: {rung:?}, {to:?}: {grade:.1}: {text}");
            }
        }
    }
}

#[test]
fn what_is_said_aloud_is_short_with_every_fact() {
    for handoff in [whole(), by_helper(whole())] {
        for tag in ["en", "es"] {
            for rung in Rung::ALL {
                let text = text(&handoff, rung, Audience::Nurse, tag);
                let count = text.split_whitespace().count();
                println!("{count} {tag} {rung:?}: {text}");
                assert!(count <= MOST_SPOKEN, "{count} words in {tag}: {text}");
            }
        }
    }
}

#[test]
fn every_fact_is_in_the_words_of_every_way_for_every_reader() {
    for handoff in [whole(), by_helper(whole())] {
        for (tag, ours) in [
            (
                "en",
                [
                    "five minutes",
                    "Agree who is in charge until the first visit",
                    "Monday, November 23 at 3\u{a0}pm",
                    "Tuesday, November 24 at 9\u{a0}am",
                    "Must be there:",
                    "interpreter for español",
                    "Call us back: Ana, 555-0142",
                ],
            ),
            (
                "es",
                [
                    "cinco minutos",
                    "Acordar quién está a cargo hasta la primera cita",
                    "lunes, 23 de noviembre (3\u{a0}p.\u{a0}m.)",
                    "martes, 24 de noviembre (9\u{a0}a.\u{a0}m.)",
                    "Deben estar:",
                    "intérprete de español",
                    "Para llamarnos: Ana, 555-0142",
                ],
            ),
        ] {
            for rung in Rung::ALL {
                for to in Audience::ALL {
                    let text = text(&handoff, rung, to, tag);
                    let is_aloud = to == Audience::Nurse;
                    let times = [ours[2], ours[3], ours[4], "when Ana is here"];
                    for fact in ours
                        .iter()
                        .chain(&["la pastilla blanca", "when Ana is here"])
                    {
                        // The card needs no time and nobody there; aloud, days have short names.
                        let is_left_out = times.contains(fact) && rung == Rung::Written
                            || is_aloud && times[..2].contains(fact);
                        if is_left_out {
                            continue;
                        }
                        assert!(text.contains(fact), "{fact}: {rung:?}, {to:?}: {text}");
                    }
                    let is_card = rung == Rung::Written && to == Audience::Receiver;
                    let other = match to {
                        Audience::Receiver => "Tom Reyes",
                        Audience::Nurse | Audience::Sender => "Dr. Nair",
                    };
                    assert!(is_card || text.contains(other), "{other}: {text}");
                }
            }
        }
    }
}

#[test]
fn it_is_said_like_this() {
    assert_eq!(
        text(&whole(), Rung::Bedside, Audience::Nurse, "en").replace('\u{a0}', " "),
        "I ask for a warm handoff: a live talk of five minutes. Can Tom Reyes and Dr. Nair talk at the bed, with me there? It is for this: Agree who is in charge until the first visit. Also: la pastilla blanca. A good time: today at 3 pm. Or: tomorrow at 9 am. Or: when Ana is here. Must be there: my helper. I need an interpreter for español. Call us back: Ana, 555-0142. Who will do this, and when?"
    );
    assert_eq!(
        text(&empty(), Rung::ThreeWay, Audience::Nurse, "en"),
        "I ask for a warm handoff: a live talk of five minutes. Can you and the one who takes over talk by phone or video, with me there? I do not know yet who takes over. Who can find out? Who will do this, and when?"
    );
    assert_eq!(
        text(&empty(), Rung::Bedside, Audience::Nurse, "es"),
        "Pido la charla entre los dos equipos: cinco minutos, en persona o por teléfono. ¿Pueden usted y quien me va a atender después hablar junto a la cama, conmigo presente? Todavía no sé quién me va a atender después. ¿Quién lo puede averiguar? ¿Quién lo hará, y cuándo?"
    );
    assert_eq!(
        said(leaving(&whole()), &words_of(&whole(), "en")),
        "I leave with the card.\nWhich one person sees to it that Dr. Nair gets it, and by what day?\nIf we hear nothing by then, who do we call?"
    );
}

#[test]
fn a_helper_asks_for_the_person_and_says_so() {
    let mut handoff = whole();
    handoff.person.filled_in_by = FilledInBy::SomeoneElse;
    let said = text(&handoff, Rung::Bedside, Audience::Nurse, "en");
    assert!(
        said.starts_with("I speak for Maria Delgado. I ask for a warm handoff:"),
        "{said}"
    );
    for fact in [
        "with Maria Delgado there?",
        "Must be there: me.",
        "We need an interpreter for español.",
    ] {
        assert!(said.contains(fact), "{fact}: {said}");
    }
    let message = text(&handoff, Rung::ThreeWay, Audience::Receiver, "es");
    assert!(
        message.starts_with(
            "Me llamo Ana. Hablo por Maria Delgado. Pronto usted va a atender a Maria Delgado."
        ),
        "{message}"
    );
    for rung in Rung::ALL {
        for to in Audience::ALL {
            let said = text(&handoff, rung, to, "en");
            for word in ["with me", "I need", "my helper", "care for me.", "hands me"] {
                assert!(!said.contains(word), "{word}: {said}");
            }
        }
    }
}

#[test]
fn with_nobody_named_someone_is_asked_to_find_out() {
    let mut handoff = empty();
    pick(&mut handoff, slot::ASK_FIND, choice::IS_NURSE);
    pick(&mut handoff, slot::ASK_FIND, choice::IS_OWN_CLINIC);
    for to in [Audience::Nurse, Audience::Sender] {
        let text = text(&handoff, Rung::Bedside, to, "en");
        assert!(text.contains("I do not know yet who takes over. Who can find out? It may be: the nurse here, the front desk of the clinic."), "{text}");
    }
    // Who takes over knows it.
    let text = text(&handoff, Rung::Bedside, Audience::Receiver, "en");
    assert!(!text.contains("find out"), "{text}");
    write(&mut handoff, Field::Receiver, "Dr. Nair");
    let text = super::text(&handoff, Rung::Bedside, Audience::Nurse, "en");
    assert!(!text.contains("find out"), "{text}");
}

#[test]
fn the_times_that_were_written_stand_in_place_of_the_quick_cards() {
    let mut handoff = empty();
    act(&mut handoff, Action::When(Some(When::BeforeLeaving)));
    let text = || text(&handoff, Rung::Bedside, Audience::Nurse, "en");
    assert!(
        text().contains("A good time: before I leave."),
        "{}",
        text()
    );
    sheet(&mut handoff, slot::ASK_WINDOW_TWO, "tomorrow at noon");
    let text = super::text(&handoff, Rung::Bedside, Audience::Nurse, "en");
    assert!(text.contains("A good time: tomorrow at noon."), "{text}");
    assert!(!text.contains("before I leave"), "{text}");
}

#[test]
fn an_interpreter_is_named_once() {
    let mut handoff = empty();
    pick(&mut handoff, slot::ASK_THERE, choice::IS_INTERPRETER);
    let of = |handoff: &Handoff| text(handoff, Rung::Bedside, Audience::Nurse, "en");
    assert!(of(&handoff).contains("Must be there: an interpreter."));
    act(&mut handoff, Action::Interpreter(true));
    let text = of(&handoff);
    assert!(text.contains("I need an interpreter."), "{text}");
    assert_eq!(text.matches("interpreter").count(), 1, "{text}");
}

#[test]
fn a_message_says_who_writes_and_asks_for_one_name() {
    let text = text(&whole(), Rung::ReadBack, Audience::Sender, "en");
    assert!(
        text.starts_with("My name is Maria Delgado. I ask for"),
        "{text}"
    );
    assert!(
        text.contains("Can you and Dr. Nair call each other and read the plan back?"),
        "{text}"
    );
    assert!(
        text.contains("Phone of who takes over: 555-0177."),
        "{text}"
    );
    assert!(
        text.ends_with("Write back one name and one time, so that we know who does this."),
        "{text}"
    );
    let text = super::text(&whole(), Rung::InTurn, Audience::Receiver, "en");
    assert!(
        text.starts_with("My name is Maria Delgado. You will soon care for me."),
        "{text}"
    );
    assert!(
        text.contains("Can you call Tom Reyes first, and then us?"),
        "{text}"
    );
}

#[test]
fn a_message_of_a_made_up_person_says_so() {
    let mut handoff = whole();
    handoff.example = true;
    for to in [Audience::Sender, Audience::Receiver] {
        let text = text(&handoff, Rung::Bedside, to, "en");
        assert!(text.starts_with("EXAMPLE. Not a real person."), "{text}");
    }
}
