//! What taking a reply comes to, thing by thing.

use warm_handoff::action::{Action, Field, apply};
use warm_handoff::card::{Piece, Reader};
use warm_handoff::form::{Part, choice, slot};
use warm_handoff::handoff::Handoff;
use warm_handoff::handoff::answers::Answer;
use warm_handoff::handoff::id::ItemId;
use warm_handoff::handoff::medicine::Change;
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::question::Asks;
use warm_handoff::people::People;
use warm_handoff::presets;
use warm_handoff::reply::{
    Accepts, Adds, Does, Fix, Job, Kind, Reply, Seen, State, Take, actions, proposals, seen, whose,
};

use super::{
    CARD, all, any, english, first, hand_on, line, maria, mine, noon, note, only, reply, take,
    taken, words,
};

fn adds(kind: Kind, words: &str) -> Adds {
    Adds {
        kind,
        words: note(words),
    }
}

fn accepts() -> Reply {
    Reply {
        role: line("family doctor"),
        accepts: Some(Accepts::Yes),
        day: line("555-0177"),
        night: line("555-0200"),
        starts: Some(choice::WHEN_LEAVING),
        ..reply()
    }
}

fn does(job: Job, id: ItemId) -> Reply {
    Reply {
        does: vec![Does {
            job,
            id,
            who: line("Dr. Nair, 555-0177"),
            by: line("Friday"),
        }],
        ..reply()
    }
}

fn write(handoff: &mut Handoff, part: Part, id: ItemId, slot: warm_handoff::form::Slot, to: &str) {
    let field = Field::Answer(Place::Item(part, id), slot);
    apply(handoff, Action::Write(field, to.to_owned())).unwrap();
}

/// Whoever helps at home is not who is in charge of the care.
#[test]
fn a_helper_who_takes_over_is_noted_and_fills_no_leg() {
    let mut handoff = presets::maria(noon());
    hand_on(&mut handoff, Reader::Helper);
    let before = handoff.clone();
    let proposal = only(&handoff, &accepts());
    assert_eq!(proposal.state, State::New);
    take(&mut handoff, &accepts(), Take::Theirs);
    assert_eq!(
        handoff.lists.of(Part::Baton).collect::<Vec<_>>(),
        before.lists.of(Part::Baton).collect::<Vec<_>>()
    );
    let new = handoff.lists.of(Part::Corrections);
    let new = new.last().unwrap().answers.words(slot::CORRECTION_SAY);
    assert_eq!(
        new,
        "Dr. Priya Nair wants to take over\nfamily doctor\n555-0177\n555-0200\nWhen I leave"
    );
    assert_eq!(only(&handoff, &accepts()).state, State::Same);
}

#[test]
fn who_takes_over_fills_the_leg_that_names_them() {
    let before = maria();
    let handoff = taken(&accepts(), Take::Theirs);
    let legs = |handoff: &Handoff| handoff.lists.of(Part::Baton).count();
    assert_eq!(legs(&handoff), legs(&before));
    let mut all = handoff.lists.of(Part::Baton);
    let leg = all.find(|leg| leg.answers.words(slot::LEG_WHO) == "Dr. Priya Nair");
    let leg = leg.unwrap();
    assert!(leg.answers.has(slot::LEG_STATE, choice::AGREED));
    assert!(leg.answers.has(slot::LEG_STARTS, choice::WHEN_LEAVING));
    assert_eq!(leg.answers.words(slot::LEG_NIGHT), "555-0200");
    assert_eq!(leg.answers.words(slot::LEG_ACCEPTED_BY), "Dr. Priya Nair");
    assert_eq!(
        leg.answers.words(slot::LEG_ACCEPTED_ON),
        "Monday, November 23, 2026"
    );
}

#[test]
fn somebody_who_was_not_there_becomes_a_leg_of_their_own() {
    let reply = Reply {
        name: line("Nurse Kim"),
        starts: None,
        from_when: line("Friday at 6 pm"),
        ..accepts()
    };
    let handoff = taken(&reply, Take::Theirs);
    let mut legs = handoff.lists.of(Part::Baton);
    let leg = legs.find(|leg| leg.answers.words(slot::LEG_WHO) == "Nurse Kim");
    let leg = leg.unwrap();
    assert!(leg.answers.has(slot::LEG_WHAT, choice::EVERYTHING));
    assert!(leg.answers.has(slot::LEG_STARTS, choice::AT_TIME));
    let from = leg.answers.get(slot::LEG_FROM);
    let said_on = Some(noon().date());
    assert_eq!(from, Some(&Answer::Day(line("Friday at 6 pm"), said_on)));
}

#[test]
fn a_yes_of_nobody_names_nobody_and_agrees_to_nothing() {
    let reply = Reply {
        name: line(""),
        accepts: Some(Accepts::Yes),
        night: line("555-0200"),
        ..reply()
    };
    let proposal = only(&maria(), &reply);
    assert_eq!(
        english(&proposal.title),
        "Someone without a name takes over"
    );
    let labels = proposal.differences.iter().map(|one| one.label.clone());
    assert_eq!(labels.collect::<Vec<_>>(), [slot::LEG_NIGHT.label()]);
}

#[test]
fn a_no_stands_with_what_was_asked_of_them_and_why() {
    let reply = Reply {
        accepts: Some(Accepts::No),
        why: line("no time today"),
        ..reply()
    };
    let asked = |who: &str| {
        let mut handoff = maria();
        let id = ItemId(0x99);
        apply(&mut handoff, Action::AddItem(Part::Tries, id)).unwrap();
        write(&mut handoff, Part::Tries, id, slot::TRY_WHO, who);
        let place = Place::Item(Part::Tries, id);
        let state = Action::Choose(place, slot::TRY_STATE, choice::ASKED, true);
        apply(&mut handoff, state).unwrap();
        handoff
    };
    for (mut handoff, tries) in [
        (maria(), 1),
        (asked("Dr. Priya Nair, 555-0177"), 1),
        (asked("Tom Reyes"), 2),
    ] {
        // What is taken is so, before the reply is put away.
        let proposal = only(&handoff, &reply);
        for action in actions(&handoff, &proposal, Take::Theirs) {
            apply(&mut handoff, action).unwrap();
        }
        assert_eq!(only(&handoff, &reply).state, State::Same);
        assert_eq!(handoff.lists.of(Part::Tries).count(), tries);
        let mut all = handoff.lists.of(Part::Tries);
        let said = all.find(|item| item.answers.words(slot::TRY_WHY) == "no time today");
        let answers = &said.unwrap().answers;
        assert!(answers.has(slot::TRY_STATE, choice::REFUSED));
        assert!(answers.words(slot::TRY_WHO).starts_with("Dr. Priya Nair"));
    }
}

#[test]
fn what_was_left_out_is_not_so_although_the_reply_was_put_away() {
    let handoff = taken(&accepts(), Take::Mine);
    assert_ne!(only(&handoff, &accepts()).state, State::Same);
}

#[test]
fn whatever_is_taken_is_so_at_once() {
    let not_yet = Reply {
        accepts: Some(Accepts::NotYet),
        ..reply()
    };
    let back = Reply {
        said_back: note("Weigh each day."),
        question: line("Who drives?"),
        ..reply()
    };
    for reply in [accepts(), not_yet, back] {
        let mut handoff = maria();
        for at in 0..all(&handoff, &reply).len() {
            let proposal = all(&handoff, &reply)[at].clone();
            for action in actions(&handoff, &proposal, Take::Theirs) {
                apply(&mut handoff, action).unwrap();
            }
            assert_eq!(all(&handoff, &reply)[at].state, State::Same, "{proposal:?}");
        }
    }
}

#[test]
fn a_result_gets_its_owner_and_its_day() {
    let id = first(&maria(), Part::Tests);
    let handoff = taken(&does(Job::Test, id), Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Tests, id, slot::TEST_OWNER),
        "Dr. Nair, 555-0177"
    );
    let due = handoff.lists.item(Part::Tests, id).unwrap();
    let said_on = Some(noon().date());
    assert_eq!(
        due.answers.get(slot::TEST_DUE),
        Some(&Answer::Day(line("Friday"), said_on))
    );
}

#[test]
fn who_sets_up_a_visit_becomes_a_promise_of_that_visit() {
    let id = first(&maria(), Part::Visits);
    let handoff = taken(&does(Job::Booking, id), Take::Theirs);
    assert_eq!(
        words(&handoff, Part::Promises, id, slot::PROMISE_WHO),
        "Dr. Nair, 555-0177"
    );
    let what = words(&handoff, Part::Promises, id, slot::PROMISE_WHAT);
    assert!(what.starts_with("Set up a visit: "), "{what}");
}

#[test]
fn rides_equipment_promises_and_tasks_have_their_places() {
    let mut handoff = maria();
    let id = ItemId(0x99);
    for (job, part, slot) in [
        (Job::Ride, Part::Visits, slot::VISIT_RIDE_WHO),
        (Job::Equipment, Part::Equipment, slot::EQUIPMENT_CALL),
        (Job::Promise, Part::Promises, slot::PROMISE_WHO),
        (Job::Leg, Part::Baton, slot::LEG_WHO),
        (Job::Task, Part::Tasks, slot::TASK_WHO),
    ] {
        apply(&mut handoff, Action::AddItem(part, id)).unwrap();
        let mut after = handoff.clone();
        take(&mut after, &does(job, id), Take::Theirs);
        assert_eq!(
            words(&after, part, id, slot),
            "Dr. Nair, 555-0177",
            "{job:?}"
        );
        if job == Job::Ride {
            let visit = after.lists.item(part, id).unwrap();
            assert!(visit.answers.has(slot::VISIT_RIDE, choice::HAVE_RIDE));
        }
    }
}

#[test]
fn what_was_changed_since_is_in_conflict_and_both_can_stay() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    write(
        &mut handoff,
        Part::Tests,
        id,
        slot::TEST_OWNER,
        "Dr. Haddad",
    );
    let reply = does(Job::Test, id);
    let proposal = only(&handoff, &reply);
    assert_eq!(proposal.state, State::Conflict);
    assert_eq!(proposal.ways()[0], Take::Both);
    let owner = proposal.differences[0].mine.clone();
    assert_eq!(owner, Some(Piece::Own("Dr. Haddad".to_owned())));
    take(&mut handoff, &reply, Take::Both);
    assert_eq!(
        words(&handoff, Part::Tests, id, slot::TEST_OWNER),
        "Dr. Haddad / Dr. Nair, 555-0177"
    );
    assert_eq!(only(&handoff, &reply).state, State::Same);
}

#[test]
fn what_they_saw_and_say_otherwise_is_no_conflict() {
    let mut handoff = super::presets::maria(noon());
    let id = first(&handoff, Part::Tests);
    write(
        &mut handoff,
        Part::Tests,
        id,
        slot::TEST_OWNER,
        "Dr. Haddad",
    );
    hand_on(&mut handoff, Reader::Clinician);
    let proposal = only(&handoff, &does(Job::Test, id));
    assert_eq!(proposal.state, State::Other);
    assert_eq!(proposal.ways()[0], Take::Theirs);
}

#[test]
fn a_day_beside_a_day_is_kept_as_a_note_so_that_mine_still_reads() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    write(&mut handoff, Part::Tests, id, slot::TEST_DUE, "Monday");
    take(&mut handoff, &does(Job::Test, id), Take::Both);
    assert_eq!(words(&handoff, Part::Tests, id, slot::TEST_DUE), "Monday");
    let notes = handoff.lists.of(Part::Corrections);
    let notes: Vec<_> = notes
        .map(|item| item.answers.words(slot::CORRECTION_SAY))
        .collect();
    assert!(notes.contains(&"By when?: Friday"), "{notes:?}");
    assert_eq!(only(&handoff, &does(Job::Test, id)).state, State::Same);
}

#[test]
fn of_two_choices_one_can_be_kept_and_not_both() {
    let reply = Reply {
        starts: Some(choice::ALREADY),
        ..accepts()
    };
    let mut handoff = maria();
    take(&mut handoff, &accepts(), Take::Theirs);
    let proposal = only(&handoff, &reply);
    assert_eq!(proposal.ways(), [Take::Theirs, Take::Mine]);
}

#[test]
fn what_is_gone_is_told_by_name_and_kept_as_a_promise() {
    let mut handoff = maria();
    let id = first(&handoff, Part::Tests);
    apply(&mut handoff, Action::RemoveItem(Part::Tests, id)).unwrap();
    let reply = does(Job::Test, id);
    let proposal = only(&handoff, &reply);
    assert_eq!(proposal.state, State::Gone);
    assert_eq!(
        english(&proposal.title),
        "Not on your list any more: Result: análisis de tiroides"
    );
    take(&mut handoff, &reply, Take::Theirs);
    let mut promises = handoff.lists.of(Part::Promises);
    let promised = promises.find(|one| one.answers.words(slot::PROMISE_BY) == "Friday");
    let promised = &promised.unwrap().answers;
    assert_eq!(
        promised.words(slot::PROMISE_WHAT),
        "Result: análisis de tiroides"
    );
    assert_eq!(promised.words(slot::PROMISE_WHO), "Dr. Nair, 555-0177");
}

#[test]
fn what_they_said_back_and_ask_stands_where_the_talk_left_it() {
    let reply = Reply {
        said_back: note("Weigh each day.\nCall at 2 kg more."),
        question: line("Can you weigh yourself at home?"),
        ..reply()
    };
    let handoff = taken(&reply, Take::Theirs);
    let back = handoff.sheet.words(slot::TALK_SAY_BACK);
    assert_eq!(back, "Weigh each day.\nCall at 2 kg more.");
    // Whether it was right, only the person can say.
    assert!(!handoff.sheet.answers(slot::TALK_SAID));
    let mut asked = handoff.questions.chosen.iter();
    // Theirs, and not the person's own.
    let words = Asks::Own(line("Dr. Priya Nair asks: Can you weigh yourself at home?"));
    assert!(asked.any(|question| question.asks == words));
}

#[test]
fn what_they_add_and_put_right_becomes_things_of_their_own() {
    let reply = Reply {
        name: line("Ana"),
        adds: vec![
            adds(Kind::Task, "buy a scale"),
            adds(Kind::Question, "May she drive?"),
            adds(Kind::Medicine, "vitamin D"),
            adds(Kind::Visit, "eye doctor"),
            adds(Kind::Note, "The stairs are steep."),
            adds(Kind::Task, &"long ".repeat(60)),
        ],
        fixes: vec![Fix {
            paper: note("penicillin: ronchas"),
            say: note("It was amoxicillin."),
        }],
        ..reply()
    };
    let handoff = taken(&reply, Take::Theirs);
    let has = |part, slot, words: &str| {
        let mut items = handoff.lists.of(part);
        items.any(|item| item.answers.words(slot) == words)
    };
    assert!(has(Part::Tasks, slot::TASK_WHAT, "buy a scale"));
    assert!(has(Part::Visits, slot::VISIT_FOR, "eye doctor"));
    assert!(has(
        Part::Corrections,
        slot::CORRECTION_SAY,
        "Ana says: The stairs are steep."
    ));
    assert!(has(
        Part::Corrections,
        slot::CORRECTION_SAY,
        format!("Ana says: {}", "long ".repeat(60)).trim()
    ));
    assert!(has(
        Part::Corrections,
        slot::CORRECTION_PAPER,
        "penicillin: ronchas"
    ));
    assert!(has(
        Part::Corrections,
        slot::CORRECTION_SAY,
        "Ana says: It was amoxicillin."
    ));
    let mut medicines = handoff.medicines.with_change(Change::NotAnswered);
    let vitamin = medicines
        .find(|own| own.name.as_str() == "vitamin D")
        .unwrap();
    assert_eq!(vitamin.details.words(slot::SOURCE_WHO), "Ana");
}

#[test]
fn what_a_helper_can_and_cannot_do_stands_with_the_helper() {
    let reply = Reply {
        name: line("Ana"),
        adds: vec![
            adds(Kind::Can, "call every evening at 8"),
            adds(Kind::Cannot, "come at night"),
        ],
        ..reply()
    };
    let mut handoff = maria();
    for slot in [slot::HELPER_CAN, slot::HELPER_CANNOT] {
        let field = Field::Answer(Place::Sheet(Part::Helper), slot);
        apply(&mut handoff, Action::Write(field, String::new())).unwrap();
    }
    take(&mut handoff, &reply, Take::Theirs);
    let said = |slot| handoff.sheet.words(slot);
    assert_eq!(said(slot::HELPER_CAN), "call every evening at 8");
    assert_eq!(said(slot::HELPER_CANNOT), "come at night");
    let mut notes = handoff.lists.of(Part::Corrections);
    assert!(!notes.any(|item| item.answers.words(slot::CORRECTION_SAY).contains("evening")));
}

#[test]
fn a_helpers_numbers_stand_with_the_people_to_call() {
    let reply = Reply {
        name: line("Tía Rosa"),
        role: line("aunt"),
        night: line("555-0133"),
        question: line("Who drives?"),
        ..reply()
    };
    let mut handoff = presets::maria(noon());
    hand_on(&mut handoff, Reader::Helper);
    let people = handoff.lists.of(Part::Contacts).count();
    take(&mut handoff, &reply, Take::Theirs);
    take(&mut handoff, &reply, Take::Theirs);
    let mut contacts: Vec<_> = handoff.lists.of(Part::Contacts).collect();
    assert_eq!(contacts.len(), people + 1);
    let rosa = &contacts.pop().unwrap().answers;
    assert_eq!(rosa.words(slot::CONTACT_NAME), "Tía Rosa");
    assert_eq!(rosa.words(slot::CONTACT_NIGHT), "555-0133");
    assert!(rosa.has(slot::CONTACT_SIDE, choice::FAMILY));
    // Ana is there already: her night number joins what is known of her.
    let ana = Reply {
        id: ItemId(0xa4a),
        name: line("Ana Delgado"),
        night: line("555-0142"),
        ..reply
    };
    take(&mut handoff, &ana, Take::Theirs);
    let mut contacts = handoff.lists.of(Part::Contacts);
    let found = contacts.find(|item| item.answers.words(slot::CONTACT_NAME) == "Ana Delgado");
    assert_eq!(
        found.unwrap().answers.words(slot::CONTACT_NIGHT),
        "555-0142"
    );
    assert_eq!(handoff.lists.of(Part::Contacts).count(), people + 1);
}

#[test]
fn a_no_takes_back_the_yes_of_the_same_person_in_another_answer() {
    let mut handoff = maria();
    take(&mut handoff, &accepts(), Take::Theirs);
    let state = |handoff: &Handoff| {
        let mut legs = handoff.lists.of(Part::Baton);
        let leg = legs.find(|leg| leg.answers.words(slot::LEG_ACCEPTED_BY) == "Dr. Priya Nair");
        leg.unwrap().answers.chosen(slot::LEG_STATE).to_vec()
    };
    assert_eq!(state(&handoff), [choice::AGREED]);
    let no = Reply {
        id: ItemId(0xb0),
        accepts: Some(Accepts::No),
        why: line("I am off that week"),
        ..reply()
    };
    let mut mine = handoff.clone();
    take(&mut mine, &no, Take::Mine);
    assert_eq!(state(&mine), [choice::AGREED]);
    take(&mut handoff, &no, Take::Theirs);
    assert_eq!(state(&handoff), [choice::IS_OVER]);
    // Somebody else's no leaves it as it is.
    let other = Reply {
        name: line("Lee Park"),
        ..no
    };
    let mut handoff = maria();
    take(&mut handoff, &accepts(), Take::Theirs);
    take(&mut handoff, &other, Take::Theirs);
    assert_eq!(state(&handoff), [choice::AGREED]);
}

#[test]
fn nobody_has_judged_what_is_said_back_anew() {
    let mut handoff = maria();
    let place = Place::Sheet(Part::Talk);
    let judged = Action::Choose(place, slot::TALK_SAID, choice::SAID_RIGHT, true);
    apply(&mut handoff, judged).unwrap();
    let reply = Reply {
        said_back: note("Weigh each day."),
        ..reply()
    };
    let mut kept = handoff.clone();
    take(&mut kept, &reply, Take::Mine);
    assert!(kept.sheet.has(slot::TALK_SAID, choice::SAID_RIGHT));
    take(&mut handoff, &reply, Take::Theirs);
    assert!(!handoff.sheet.answers(slot::TALK_SAID));
}

#[test]
fn what_the_person_has_already_is_so_already() {
    let handoff = maria();
    let medicine = handoff.medicines.list[0].name.clone();
    let reply = Reply {
        adds: vec![Adds {
            kind: Kind::Medicine,
            words: note(medicine.as_str()),
        }],
        ..reply()
    };
    let proposal = only(&handoff, &reply);
    assert_eq!(proposal.state, State::Same);
    assert!(proposal.ways().is_empty());
    let taken = taken(&reply, Take::Theirs);
    assert_eq!(taken.medicines, handoff.medicines);
}

#[test]
fn a_reply_to_another_card_makes_no_proposal() {
    let handoff = maria();
    let other = Reply {
        card: ItemId(99),
        ..accepts()
    };
    assert_eq!(proposals(&handoff, &other, &english), None);
    let mut people = People::with(any::empty());
    people.add_and_open(handoff.clone());
    people.switch_to(ItemId(1));
    assert_eq!(whose(&people, CARD), Some(&handoff));
    assert_eq!(whose(&people, ItemId(99)), None);
}

#[test]
fn keeping_mine_changes_nothing_but_that_the_reply_was_looked_at() {
    let reply = accepts();
    let handoff = taken(&reply, Take::Mine);
    assert_eq!(seen(&handoff, &reply), Seen::Same);
    let mut same = maria();
    same.sent = handoff.sent.clone();
    assert_eq!(handoff, same);
}

#[test]
fn each_thing_says_what_stands_now_and_what_they_say() {
    let proposal = only(&maria(), &accepts());
    assert_eq!(english(&proposal.title), "Dr. Priya Nair takes over");
    assert_eq!(
        mine(&proposal, slot::LEG_STARTS),
        Some(Piece::Said(choice::FIRST_VISIT.words()))
    );
    assert_eq!(all(&maria(), &reply()), []);
}
