//! The promise for ever, for the full preparation: every name in a file of each version since the third, and a file that
//! uses them all.

use serde_json::Value;
use warm_handoff::action::{Action, Field, apply};
use warm_handoff::bank;
use warm_handoff::form::{Choice, Input, Part, Slot, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::id_of_bank;
use warm_handoff::handoff::reader::Reader;
use warm_handoff::handoff::sent::Sent;
use warm_handoff::handoff::text::Line;
use warm_handoff::handoff::topic::Topic;
use warm_handoff::handoff::worry::{Much, Worry};
use warm_handoff::people::People;
use warm_handoff::saved::{self, VERSION};

use super::{any, every_place, noon};

/// Every list, and every slot with its part, its kind in a file and its choices. A line here never changes and never
/// goes: it is in people's files. What is new gets a list of its own, and a version.
const PINNED: [(u64, &str); 4] = [
    (3, include_str!("../golden/form-v3.txt")),
    (4, include_str!("../golden/form-v4.txt")),
    // Nothing new in the form: what was handed on is pinned below.
    (5, include_str!("../golden/form-v5.txt")),
    (6, include_str!("../golden/form-v6.txt")),
];
/// Written once and never again: everything that the form of a version can hold, for two people.
const GOLDEN: [(u64, &str); 4] = [
    (3, include_str!("../golden/v3.json")),
    (4, include_str!("../golden/v4.json")),
    (5, include_str!("../golden/v5.json")),
    (6, include_str!("../golden/v6.json")),
];

/// One slot as it is pinned.
struct Row {
    part: &'static str,
    code: &'static str,
    kind: &'static str,
    choices: Vec<&'static str>,
}

/// What was pinned up to a version.
fn pinned(version: u64) -> impl Iterator<Item = &'static str> {
    let files = PINNED.into_iter().filter(move |(own, _)| *own <= version);
    files.flat_map(|(_, text)| text.lines())
}

fn rows(version: u64) -> Vec<Row> {
    let lines = pinned(version).filter_map(|line| line.strip_prefix("slot "));
    let rows = lines.map(|line| {
        let cells: Vec<_> = line.split(' ').collect();
        Row {
            part: cells[0],
            code: cells[1],
            kind: cells[2],
            choices: cells
                .get(3)
                .map_or(Vec::new(), |all| all.split('|').collect()),
        }
    });
    let mut rows: Vec<Row> = rows.collect();
    for (code, choice) in more(version) {
        let row = rows.iter_mut().find(|row| row.code == code);
        row.unwrap().choices.push(choice);
    }
    rows
}

/// The choices that came to a slot of an earlier version.
fn more(version: u64) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = pinned(version).filter_map(|line| line.strip_prefix("more "));
    lines.map(|line| line.split_once(' ').unwrap())
}

fn lists(version: u64) -> Vec<&'static str> {
    pinned(version)
        .filter_map(|line| line.strip_prefix("list "))
        .collect()
}

fn kind(slot: Slot) -> &'static str {
    match slot.input() {
        Input::Line | Input::Phone | Input::Who | Input::Day | Input::Time => "line",
        Input::Note => "note",
        Input::One => "one",
        Input::Many => "many",
    }
}

#[test]
fn every_slot_and_choice_has_the_saved_name_it_always_had() {
    for row in rows(VERSION) {
        let slot = Slot::named(row.code).unwrap_or_else(|| panic!("{} is gone", row.code));
        assert_eq!(kind(slot), row.kind, "{}", row.code);
        let offered: Vec<_> = slot.choices().iter().map(|choice| choice.code()).collect();
        for code in row.choices {
            assert!(offered.contains(&code), "{}: {code} is gone", slot.code());
        }
        let parts = Part::ALL.into_iter().filter(|part| slot.is_of(*part));
        let is_there = match Part::named(row.part) {
            Some(part) => slot.is_of(part),
            None => row.part == "all" && parts.count() > 1,
        };
        assert!(is_there, "{} is no slot of {} any more", row.code, row.part);
    }
}

#[test]
fn no_slot_and_no_choice_is_without_a_pinned_name() {
    let rows = rows(VERSION);
    for slot in Slot::all() {
        let code = slot.code();
        let row = rows.iter().find(|row| row.code == code);
        let row = row.unwrap_or_else(|| panic!("{code} is new: pin it and raise VERSION"));
        for choice in slot.choices() {
            let code = choice.code();
            assert!(
                row.choices.contains(&code),
                "{}: {code} is new: pin it and raise VERSION",
                row.code
            );
        }
    }
    assert_eq!(rows.len(), Slot::all().count());
    assert_eq!(
        PINNED.last().map(|(version, _)| *version),
        Some(VERSION),
        "pin the form of the new version beside the others"
    );
}

#[test]
fn every_list_has_the_saved_name_it_always_had() {
    let pinned = lists(VERSION);
    for name in &pinned {
        let part = Part::named(name);
        assert!(part.is_some_and(Part::is_list), "{name} is gone");
    }
    for part in Part::LISTS {
        let name = part.name();
        assert!(
            pinned.contains(&name),
            "the list {name} is new: pin it and raise VERSION"
        );
        let written = written([Action::AddItem(part, ItemId(0x0a))]);
        let item = written.pointer("/handoffs/0/items/0").unwrap();
        assert_eq!(item.pointer("/part").unwrap(), name);
        assert_eq!(item.pointer("/id").unwrap(), "000000000000000a");
    }
}

#[test]
fn what_is_chosen_beside_the_form_has_the_saved_name_it_always_had() {
    for (answer, name) in [
        (ListAnswer::None, "none"),
        (ListAnswer::NotSure, "not_sure"),
    ] {
        let written = written([Action::AnswerList(Part::Tests, Some(answer))]);
        let said = serde_json::json!([{ "part": "tests", "answer": name }]);
        assert_eq!(written.pointer("/handoffs/0/lists"), Some(&said));
        // A new answer without a line here does not compile.
        match answer {
            ListAnswer::None | ListAnswer::NotSure => {}
        }
    }
    for (much, name) in Much::ALL.into_iter().zip(["little", "some", "lot"]) {
        let written = written([
            Action::AddWorry(Worry::Pain),
            Action::HowMuch(Worry::Pain, Some(much)),
        ]);
        let said = written.pointer("/handoffs/0/worries/chosen/0/much");
        assert_eq!(said.unwrap(), name);
        match much {
            Much::Little | Much::Some | Much::Lot => {}
        }
    }
    for (change, name) in [
        (Change::Same, "same"),
        (Change::OnHold, "on_hold"),
        (Change::NotAnswered, "not_answered"),
    ] {
        let written = written([Action::AddMedicine(ItemId(1), change)]);
        let said = written.pointer("/handoffs/0/medicines/list/0/change");
        assert_eq!(said.unwrap(), name);
    }
}

#[test]
fn readers_and_what_is_left_out_have_the_saved_names_they_always_had() {
    for (reader, name) in Reader::ALL
        .into_iter()
        .zip(["clinician", "patient", "helper"])
    {
        let written = written([Action::Share(reader, Topic::Visits, false)]);
        let said = serde_json::json!([{ "reader": name, "off": ["visits"] }]);
        assert_eq!(written.pointer("/handoffs/0/sharing"), Some(&said));
    }
    for topic in Topic::ALL {
        let name = match topic {
            Topic::Medicines => "medicines",
            Topic::Allergies => "allergies",
            Topic::Health => "health",
            Topic::Worries => "worries",
            Topic::Questions => "questions",
            Topic::Charge => "charge",
            Topic::Visits => "visits",
            Topic::Tests => "tests",
            Topic::Signs => "signs",
            Topic::Equipment => "equipment",
            Topic::Me => "me",
            Topic::Helper => "helper",
            Topic::Talk => "talk",
            Topic::Corrections => "corrections",
        };
        let written = written([Action::Share(Reader::Helper, topic, false)]);
        let said = written.pointer("/handoffs/0/sharing/0/off/0");
        assert_eq!(said.unwrap(), name);
    }
}

fn written<const N: usize>(actions: [Action; N]) -> Value {
    let mut handoff = any::empty();
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    let people = People::with(handoff);
    let text = saved::write(&people);
    assert_eq!(saved::read(&text), Ok(people));
    serde_json::from_str(&text).unwrap()
}

#[test]
fn the_first_file_of_each_version_still_reads_to_the_same_people() {
    for (version, golden) in GOLDEN {
        assert_eq!(saved::read(golden), Ok(everything(version)), "{version}");
    }
}

#[test]
fn nothing_of_those_files_is_lost_when_they_are_kept_again() {
    for (_, golden) in GOLDEN {
        let again = saved::write(&saved::read(golden).unwrap());
        let mut before: Value = serde_json::from_str(golden).unwrap();
        let after: Value = serde_json::from_str(&again).unwrap();
        before["version"] = VERSION.into();
        for place in every_place(&before) {
            let was = before.pointer(&place).unwrap();
            let is_whole = !was.is_object() && !was.is_array();
            if is_whole {
                assert_eq!(after.pointer(&place), Some(was), "{place}");
            }
        }
    }
}

#[test]
fn those_files_hold_every_slot_and_every_kind_of_answer() {
    for (version, golden) in GOLDEN {
        let file: Value = serde_json::from_str(golden).unwrap();
        let places = every_place(&file);
        for row in rows(version) {
            let end = format!("/answers/{}", row.code);
            assert!(places.iter().any(|place| place.ends_with(&end)), "{end}");
        }
        for word in [
            "on_hold", "same", "little", "some", "lot", "none", "not_sure",
        ] {
            assert!(golden.contains(&format!("\"{word}\"")), "{word}");
        }
    }
}

#[test]
fn a_file_of_this_version_says_on_which_day_each_day_was_said() {
    let (_, golden) = GOLDEN.last().unwrap();
    let file: Value = serde_json::from_str(golden).unwrap();
    let places = every_place(&file);
    let days = Slot::all().filter(|slot| slot.input() == Input::Day);
    for slot in days {
        let end = format!("/answers/said_on/{}", slot.code());
        assert!(places.iter().any(|place| place.ends_with(&end)), "{end}");
    }
}

/// Ana's mother, with something in every slot; and her father, of whom every list is answered and empty.
fn everything(version: u64) -> People {
    let mut people = People::with(father(version));
    people.add_and_open(mother(version));
    people
}

fn mother(version: u64) -> Handoff {
    let mut actions = vec![
        Action::Write(Field::Name, "Rosa Ibáñez".to_owned()),
        Action::Write(Field::Born, "4 de marzo de 1952".to_owned()),
        Action::WrittenIn(Some("es".to_owned())),
        Action::AddMedicine(ItemId(0x41), Change::OnHold),
        Action::Write(Field::Medicine(ItemId(0x41)), "warfarin 5 mg".to_owned()),
        Action::AddMedicine(ItemId(0x42), Change::Same),
        Action::Write(Field::Medicine(ItemId(0x42)), "levothyroxine".to_owned()),
        Action::AddAllergy(ItemId(0x51)),
        Action::Write(Field::Allergy(ItemId(0x51)), "látex".to_owned()),
        Action::Write(Field::Reaction(ItemId(0x51)), "ronchas".to_owned()),
        Action::AddBankQuestion(bank::find("B-WHO-02").unwrap().id),
        Action::AddOwnQuestion(ItemId(0x31)),
        Action::Write(
            Field::Question(ItemId(0x31)),
            "¿Quién lee el examen de sangre?".to_owned(),
        ),
        Action::Choose(
            Place::Item(Part::Questions, ItemId(0x31)),
            slot::QUESTION_ASKED,
            choice::NO,
            true,
        ),
    ];
    for (worry, much) in [
        (Worry::Pain, Some(Much::Lot)),
        (Worry::Falling, Some(Much::Some)),
        (Worry::Cost, Some(Much::Little)),
        (Worry::Nights, None),
    ] {
        actions.push(Action::AddWorry(worry));
        actions.push(Action::HowMuch(worry, much));
    }
    for (id, name) in (0x61..).zip(lists(version)) {
        actions.push(Action::AddItem(Part::named(name).unwrap(), ItemId(id)));
    }
    // Another test, of which nobody said a word yet.
    actions.push(Action::AddItem(Part::Tests, ItemId(0x71)));
    for (at, row) in rows(version).iter().enumerate() {
        actions.extend(answer(at, row));
    }
    let mut mother = handoff(0x526f_7361_0000_0001, actions);
    if version > 3 {
        mother.say_days_on(noon().date());
    }
    if version > 4 {
        hand_on(&mut mother);
    }
    for (code, choice) in more(version) {
        let row = rows(version).into_iter().find(|row| row.code == code);
        let slot = Slot::named(code).unwrap();
        let choice = Choice::named(choice).unwrap();
        let action = Action::Choose(place(row.unwrap().part), slot, choice, true);
        apply(&mut mother, action).unwrap();
    }
    mother
}

/// Words that say where they stand, and another choice each time.
fn answer(at: usize, row: &Row) -> Vec<Action> {
    let slot = Slot::named(row.code).unwrap();
    let place = place(row.part);
    let named = |code: &&str| Choice::named(code).unwrap();
    let choose = |choice| Action::Choose(place, slot, choice, true);
    match row.kind {
        "one" => vec![choose(named(&row.choices[at % row.choices.len()]))],
        "many" => vec![
            choose(named(row.choices.last().unwrap())),
            choose(named(&row.choices[0])),
        ],
        "note" => {
            let words = format!("{}: hablar despacio,\nal oído izquierdo → sí", row.code);
            vec![Action::Write(Field::Answer(place, slot), words)]
        }
        _ => {
            let words = format!("{}: Dr. Nair, 555-0177, el 2 de diciembre", row.code);
            vec![Action::Write(Field::Answer(place, slot), words)]
        }
    }
}

fn place(part: &str) -> Place {
    let part = Part::named(part).unwrap_or(Part::Visits);
    match part {
        Part::Medicines => Place::Item(part, ItemId(0x41)),
        Part::Allergies => Place::Item(part, ItemId(0x51)),
        Part::Questions => Place::Item(part, id_of_bank(bank::find("B-WHO-02").unwrap().id)),
        part => match (0x61..)
            .zip(lists(VERSION))
            .find(|(_, name)| *name == part.name())
        {
            Some((id, _)) => Place::Item(part, ItemId(id)),
            None => Place::Sheet(part),
        },
    }
}

/// Two cards and a reply, and a switch for each reader and topic.
fn hand_on(mother: &mut Handoff) {
    let card = |id, reader, was| {
        Action::HandOn(Sent {
            id: ItemId(id),
            at: noon(),
            reader,
            to: Line::new("Dr. Nair, 555-0177").unwrap(),
            key: *b"0123456789abcde\xff",
            left: Topic::ALL.to_vec(),
            was,
            taken: Vec::new(),
            came: String::new(),
        })
    };
    let was = Some(Box::new(father(4)));
    let mut actions = vec![
        card(0x81, Reader::Clinician, None),
        card(0x82, Reader::Helper, was),
        Action::TookReply(ItemId(0x81), ItemId(0x91)),
    ];
    let all = Reader::ALL.into_iter().cycle().zip(Topic::ALL);
    actions.extend(all.map(|(reader, topic)| Action::Share(reader, topic, false)));
    for action in actions {
        apply(mother, action).unwrap();
    }
}

fn father(version: u64) -> Handoff {
    let answers = lists(version).into_iter().enumerate().map(|(at, name)| {
        let answer = if at % 2 == 0 {
            ListAnswer::None
        } else {
            ListAnswer::NotSure
        };
        Action::AnswerList(Part::named(name).unwrap(), Some(answer))
    });
    handoff(0x4a6f_7365_0000_0001, answers.collect())
}

fn handoff(id: u64, actions: Vec<Action>) -> Handoff {
    let mut handoff = Handoff::empty(ItemId(id));
    for action in actions {
        apply(&mut handoff, action).unwrap();
    }
    handoff.changed_at = Some(noon());
    handoff
}
