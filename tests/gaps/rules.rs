//! One test for each rule, with what opens the gap and what closes it.

use chrono::Days;
use warm_handoff::action::{Action, Field};
use warm_handoff::form::{Choice, Part, Slot, choice, slot};
use warm_handoff::gaps::Kind;
use warm_handoff::handoff::lists::ListAnswer;
use warm_handoff::handoff::medicine::{Change, MedicinesAnswer};
use warm_handoff::handoff::place::Place;
use warm_handoff::handoff::request::Wanted;
use warm_handoff::handoff::transition::{Leaving, Move};
use warm_handoff::handoff::worry::{Much, Worry};

use super::{ONE, TWO, after, choose, empty, found, kinds, put, say, today};

/// The gap is there after `open`, and gone after any of the ways to close it. Before the part is begun it is not there.
fn check(kind: Kind, open: &[Action], closings: &[&[Action]]) {
    let holds = |actions: &[&[Action]]| kinds(&after(actions.concat())).contains(&kind);
    assert!(!kinds(&empty()).contains(&kind), "{kind:?} before all");
    assert!(holds(&[open]), "{kind:?} after {open:?}");
    for close in closings {
        assert!(!holds(&[open, close]), "{kind:?} after {close:?}");
    }
}

fn write(field: Field, words: &str) -> Action {
    Action::Write(field, words.to_owned())
}

fn on_sheet(part: Part, slot: Slot, words: &str) -> Action {
    write(Field::Answer(Place::Sheet(part), slot), words)
}

fn chosen_on_sheet(part: Part, slot: Slot, choice: Choice) -> Action {
    Action::Choose(Place::Sheet(part), slot, choice, true)
}

/// A thing with a name in its first slot.
fn thing(part: Part, slot: Slot, name: &str) -> Vec<Action> {
    vec![Action::AddItem(part, ONE), put(part, ONE, slot, name)]
}

fn medicine(change: Change, name: &str) -> Vec<Action> {
    vec![
        Action::AddMedicine(ONE, change),
        write(Field::Medicine(ONE), name),
    ]
}

fn second_medicine(change: Change, name: &str) -> Vec<Action> {
    vec![
        Action::AddMedicine(TWO, change),
        write(Field::Medicine(TWO), name),
    ]
}

fn of_medicine(slot: Slot, words: &str) -> Action {
    put(Part::Medicines, ONE, slot, words)
}

fn chosen_of_medicine(slot: Slot, choice: Choice) -> Action {
    choose(Part::Medicines, ONE, slot, choice)
}

fn stop() -> Vec<Action> {
    vec![Action::SetChange(ONE, Change::Stopped)]
}

fn leaving_in(days: u64) -> Action {
    Action::Leaving(Some(Leaving::On(today() + Days::new(days))))
}

#[test]
fn who_takes_over_is_asked_for_from_the_start_until_named() {
    assert!(kinds(&empty()).contains(&Kind::NobodyTakesOver));
    let named = after([write(Field::Receiver, "Dr. Nair")]);
    assert!(!kinds(&named).contains(&Kind::NobodyTakesOver));
}

#[test]
fn a_number_for_the_night_is_asked_for_from_the_start_until_one_is_there() {
    let mut actions = thing(Part::Contacts, slot::CONTACT_NAME, "Clinic");
    actions.push(put(Part::Contacts, ONE, slot::CONTACT_DAY, "555-0100"));
    assert!(kinds(&after(actions.clone())).contains(&Kind::NoNightNumber));
    actions.push(put(Part::Contacts, ONE, slot::CONTACT_NIGHT, "555-0101"));
    assert!(!kinds(&after(actions)).contains(&Kind::NoNightNumber));
}

#[test]
fn a_visit_is_asked_for_from_the_start_until_one_is_listed() {
    for answer in [None, Some(ListAnswer::None), Some(ListAnswer::NotSure)] {
        let handoff = after([Action::AnswerList(Part::Visits, answer)]);
        assert!(kinds(&handoff).contains(&Kind::NoVisit), "{answer:?}");
    }
    let listed = after(thing(Part::Visits, slot::VISIT_WHO, "Dr. Nair"));
    assert!(!kinds(&listed).contains(&Kind::NoVisit));
}

#[test]
fn the_talk_is_missing_until_it_is_asked_for() {
    let begun = [Action::Move(Some(Move::HospitalToHome))];
    check(
        Kind::HandoffNotAsked,
        &begun,
        &[&[Action::Want(Wanted::Yes)]],
    );
    check(Kind::HandoffNotAsked, &[Action::Want(Wanted::NotNow)], &[]);
}

#[test]
fn a_worry_of_three_bars_counts_and_no_other() {
    let lot = [
        Action::AddWorry(Worry::Nights),
        Action::HowMuch(Worry::Nights, Some(Much::Lot)),
    ];
    let less = |much| vec![Action::HowMuch(Worry::Nights, much)];
    check(
        Kind::WorriesALot,
        &lot,
        &[
            &less(None),
            &less(Some(Much::Little)),
            &less(Some(Much::Some)),
        ],
    );
    let words = say(&after(lot), Kind::WorriesALot);
    assert_eq!(words, "Who to call at night: this worries you a lot.");
}

#[test]
fn a_visit_is_booked_only_when_that_is_a_yes() {
    let visit = thing(Part::Visits, slot::VISIT_WHO, "Dr. Nair");
    let booked = |how| vec![choose(Part::Visits, ONE, slot::VISIT_BOOKED, how)];
    check(Kind::VisitNotBooked, &visit, &[&booked(choice::YES)]);
    for how in [choice::NO, choice::NOT_SURE] {
        check(
            Kind::VisitNotBooked,
            &[visit.clone(), booked(how)].concat(),
            &[],
        );
    }
}

#[test]
fn a_visit_needs_a_ride_a_driver_or_a_call() {
    let visit = thing(Part::Visits, slot::VISIT_WHO, "Dr. Nair");
    let ride = |how| vec![choose(Part::Visits, ONE, slot::VISIT_RIDE, how)];
    let driver = [put(Part::Visits, ONE, slot::VISIT_RIDE_WHO, "Ana")];
    check(
        Kind::VisitWithoutRide,
        &visit,
        &[&ride(choice::HAVE_RIDE), &ride(choice::BY_VIDEO), &driver],
    );
    for how in [choice::NO_RIDE, choice::NOT_SURE] {
        let open = [visit.clone(), driver.to_vec(), ride(how)].concat();
        check(Kind::VisitWithoutRide, &open, &[]);
    }
    let words = say(&after(visit), Kind::VisitWithoutRide);
    assert_eq!(words, "Dr. Nair: no ride to this visit is known.");
}

#[test]
fn a_test_has_one_gap_its_owner_before_how_to_hear() {
    let test = thing(Part::Tests, slot::TEST_WHAT, "thyroid blood test");
    let owner = [put(Part::Tests, ONE, slot::TEST_OWNER, "Dr. Haddad")];
    let how = [put(Part::Tests, ONE, slot::TEST_HOW, "she calls")];
    check(Kind::TestWithoutOwner, &test, &[&owner]);
    check(
        Kind::TestWithoutHow,
        &[test.clone(), owner.to_vec()].concat(),
        &[&how],
    );
    assert!(!kinds(&after(test.clone())).contains(&Kind::TestWithoutHow));
    let words = say(&after(test), Kind::TestWithoutOwner);
    let said = "thyroid blood test: nobody is named to read the result.";
    assert_eq!(words, said);
}

#[test]
fn not_knowing_about_medicines_is_a_gap_for_all_of_them_or_for_one() {
    let answer = |answer| vec![Action::AnswerMedicines(answer)];
    check(
        Kind::MedicinesNotSure,
        &answer(MedicinesAnswer::NotSure),
        &[
            &answer(MedicinesAnswer::NoChanges),
            &answer(MedicinesAnswer::TakesNone),
            &medicine(Change::New, ""),
        ],
    );
    let changed = |change| vec![Action::SetChange(ONE, change)];
    check(
        Kind::MedicineNotSure,
        &medicine(Change::NotSure, "metoprolol"),
        &[&changed(Change::Same), &changed(Change::Stopped)],
    );
}

#[test]
fn a_change_is_clear_when_both_before_and_why_are_known() {
    let was = of_medicine(slot::MED_WAS, "10 mg");
    let why = of_medicine(slot::MED_WHY, "low pressure");
    let changed = medicine(Change::Changed, "lisinopril 5 mg");
    check(
        Kind::MedicineChangeUnclear,
        &changed,
        &[&[was.clone(), why.clone()], &stop()],
    );
    for half in [was, why] {
        let open = [changed.clone(), vec![half]].concat();
        check(Kind::MedicineChangeUnclear, &open, &[]);
    }
}

#[test]
fn the_next_dose_is_asked_for_when_the_move_is_today_or_tomorrow() {
    let new = medicine(Change::New, "furosemide 40 mg");
    for days in [0, 1] {
        check(
            Kind::MedicineWithoutNextDose,
            &[new.clone(), vec![leaving_in(days)]].concat(),
            &[
                &[of_medicine(slot::MED_NEXT, "8 pm")],
                &[chosen_of_medicine(slot::MED_AS_NEEDED, choice::YES)],
                &[Action::SetChange(ONE, Change::OnHold)],
                &stop(),
                &[leaving_in(2)],
                &[Action::Leaving(Some(Leaving::NotKnown))],
                &[Action::Leaving(None)],
            ],
        );
    }
    let left = Action::Leaving(Some(Leaving::On(today() - Days::new(1))));
    let handoff = after([new, vec![left]].concat());
    assert!(!kinds(&handoff).contains(&Kind::MedicineWithoutNextDose));
}

#[test]
fn a_medicine_that_is_not_here_is_a_gap() {
    let new = medicine(Change::New, "furosemide");
    let supply = |how| vec![chosen_of_medicine(slot::MED_SUPPLY, how)];
    for how in [choice::NOT_YET, choice::NOT_SURE] {
        let open = [new.clone(), supply(how)].concat();
        check(
            Kind::MedicineNotHere,
            &open,
            &[&supply(choice::HAVE_IT), &stop()],
        );
    }
    assert!(!kinds(&after(new)).contains(&Kind::MedicineNotHere));
}

#[test]
fn a_medicine_that_runs_out_in_a_week_is_a_gap_if_the_day_can_be_read() {
    let day = |words| vec![of_medicine(slot::MED_RUNS_OUT, words)];
    let open = [medicine(Change::Same, "aspirin"), day("2026-11-30")].concat();
    check(
        Kind::MedicineRunsOut,
        &open,
        &[&day("2026-12-01"), &day("soon"), &day(""), &stop()],
    );
    check(
        Kind::MedicineRunsOut,
        &[open, day("2026-11-20")].concat(),
        &[],
    );
}

#[test]
fn what_a_medicine_is_for_is_asked_unless_it_is_stopped() {
    check(
        Kind::MedicineWithoutPurpose,
        &medicine(Change::Same, "metoprolol"),
        &[&[of_medicine(slot::MED_FOR, "heart")], &stop()],
    );
}

#[test]
fn how_long_it_goes_on_is_asked_of_what_is_new() {
    check(
        Kind::MedicineWithoutEnd,
        &medicine(Change::New, "amoxicillin"),
        &[
            &[of_medicine(slot::MED_UNTIL, "7 days")],
            &[Action::SetChange(ONE, Change::Same)],
        ],
    );
}

#[test]
fn the_most_in_one_day_is_asked_of_what_is_taken_when_needed() {
    let needed = |how| vec![chosen_of_medicine(slot::MED_AS_NEEDED, how)];
    let open = [medicine(Change::Same, "ibuprofen"), needed(choice::YES)].concat();
    check(
        Kind::MedicineWithoutMost,
        &open,
        &[
            &[of_medicine(slot::MED_MOST, "3")],
            &needed(choice::NO),
            &needed(choice::NOT_SURE),
            &stop(),
        ],
    );
}

#[test]
fn a_medicine_of_those_to_watch_is_asked_about() {
    let chip = chosen_of_medicine(slot::MED_WATCH, choice::INSULIN);
    let taken_back = Action::Choose(
        Place::Item(Part::Medicines, ONE),
        slot::MED_WATCH,
        choice::INSULIN,
        false,
    );
    check(
        Kind::MedicineToWatch,
        &[medicine(Change::Same, "insulin"), vec![chip]].concat(),
        &[&[taken_back], &stop()],
    );
}

#[test]
fn the_second_of_two_with_one_name_or_one_use_is_a_gap() {
    let twice = [
        medicine(Change::Same, "Aspirin  81 MG"),
        second_medicine(Change::New, "aspirin 81 mg"),
    ]
    .concat();
    let other = [write(Field::Medicine(TWO), "ramipril 5 mg")];
    check(Kind::MedicineTwice, &twice, &[&other, &stop()]);
    let handoff = after(twice);
    let gaps = found(&handoff);
    let of_twice = |gap: &&warm_handoff::gaps::Gap| gap.kind() == Kind::MedicineTwice;
    let items: Vec<_> = gaps.iter().filter(of_twice).map(|gap| gap.item).collect();
    assert_eq!(items, [Some(TWO)]);

    let one_use = [
        medicine(Change::Same, "ramipril"),
        second_medicine(Change::New, "losartan"),
        vec![
            of_medicine(slot::MED_FOR, "presión"),
            put(Part::Medicines, TWO, slot::MED_FOR, "Presión "),
        ],
    ]
    .concat();
    check(
        Kind::MedicineTwice,
        &one_use,
        &[&stop(), &[Action::SetChange(ONE, Change::OnHold)]],
    );
    let doses = [
        medicine(Change::New, "Lasix (furosemide) 40 mg"),
        second_medicine(Change::New, "FUROSEMÍDE 20 mg at noon"),
    ]
    .concat();
    check(Kind::MedicineTwice, &doses, &[&stop()]);
    // Two whose names nobody knows are not the same.
    let unnamed = [medicine(Change::New, ""), second_medicine(Change::New, "")];
    assert!(!kinds(&after(unnamed.concat())).contains(&Kind::MedicineTwice));
}

#[test]
fn what_is_really_done_counts_when_it_is_something_else() {
    let really = |words| vec![of_medicine(slot::MED_REALLY, words)];
    let listed = [
        medicine(Change::Same, "simvastatin"),
        vec![of_medicine(slot::MED_BEDTIME, "1 tablet")],
    ];
    check(
        Kind::MedicineTakenOtherwise,
        &[listed.concat(), really("every second day")].concat(),
        &[&really("1 Tablet"), &really("Simvastatin"), &really("")],
    );
}

#[test]
fn a_sign_needs_something_to_do() {
    let sign = thing(Part::Signs, slot::SIGN_WHAT, "2 pounds up in one day");
    let action = |what| vec![choose(Part::Signs, ONE, slot::SIGN_DO, what)];
    check(
        Kind::SignWithoutAction,
        &sign,
        &[&action(choice::CALL_TODAY), &action(choice::MENTION)],
    );
    let unsure = [sign, action(choice::NOT_SURE)].concat();
    check(Kind::SignWithoutAction, &unsure, &[]);
}

#[test]
fn each_thing_of_a_list_needs_what_its_rule_says() {
    for (kind, part, name, slot) in [
        (
            Kind::DeviceStillIn,
            Part::Devices,
            slot::DEVICE_WHAT,
            slot::DEVICE_OUT,
        ),
        (
            Kind::EquipmentWithoutDay,
            Part::Equipment,
            slot::EQUIPMENT_WHAT,
            slot::EQUIPMENT_ARRIVES,
        ),
        (
            Kind::TaskWithoutBackup,
            Part::Tasks,
            slot::TASK_WHAT,
            slot::TASK_BACKUP,
        ),
    ] {
        let gone = [Action::RemoveItem(part, ONE)];
        let answered = [put(part, ONE, slot, "tomorrow")];
        check(kind, &thing(part, name, "walker"), &[&answered, &gone]);
        // What was only begun lacks nothing yet.
        assert!(!kinds(&after([Action::AddItem(part, ONE)])).contains(&kind));
        let none = after([Action::AnswerList(part, Some(ListAnswer::None))]);
        assert!(!kinds(&none).contains(&kind));
    }
}

#[test]
fn a_task_was_shown_only_when_that_is_a_yes() {
    let task = thing(Part::Tasks, slot::TASK_WHAT, "change the bandage");
    let shown = |how| vec![choose(Part::Tasks, ONE, slot::TASK_SHOWN, how)];
    check(Kind::TaskNotShown, &task, &[&shown(choice::YES)]);
    for how in [choice::NO, choice::NOT_SURE] {
        check(
            Kind::TaskNotShown,
            &[task.clone(), shown(how)].concat(),
            &[],
        );
    }
}

#[test]
fn a_helper_who_is_named_should_be_in_the_chart() {
    let recorded = |how| vec![chosen_on_sheet(Part::Helper, slot::HELPER_RECORDED, how)];
    let of_card = write(Field::Helper, "Ana");
    let of_form = on_sheet(Part::Helper, slot::HELPER_NAME, "Ana Ruiz");
    for named in [of_card.clone(), of_form.clone()] {
        let named = vec![named];
        check(Kind::HelperNotRecorded, &named, &[&recorded(choice::YES)]);
        for how in [choice::NO, choice::NOT_SURE] {
            let open = [named.clone(), recorded(how)].concat();
            check(Kind::HelperNotRecorded, &open, &[]);
        }
    }
    let nobody = after(recorded(choice::NO));
    assert!(!kinds(&nobody).contains(&Kind::HelperNotRecorded));
    let words = say(&after([of_card, of_form]), Kind::HelperNotRecorded);
    let said = "Ana Ruiz: the chart may not have this helper’s name.";
    assert_eq!(words, said);
}

#[test]
fn wishes_need_a_place_or_a_no_once_the_person_has_told_of_themselves() {
    let begun = [on_sheet(Part::Me, slot::ME_MATTERS, "my own bed")];
    let wishes = |what| vec![chosen_on_sheet(Part::Me, slot::ME_WISHES, what)];
    let place = [on_sheet(Part::Me, slot::ME_WISHES_WHERE, "red folder")];
    check(Kind::WishesNotFound, &begun, &[&wishes(choice::NO), &place]);
    for what in [choice::YES, choice::NOT_SURE] {
        check(Kind::WishesNotFound, &wishes(what), &[&place]);
    }
}

#[test]
fn a_correction_is_open_from_the_moment_it_is_written_and_named_by_its_first_line() {
    let paper = "allergic to sulfa\nand to nuts";
    let correction = thing(Part::Corrections, slot::CORRECTION_PAPER, paper);
    let gone = [Action::RemoveItem(Part::Corrections, ONE)];
    check(Kind::CorrectionOpen, &correction, &[&gone]);
    let words = say(&after(correction), Kind::CorrectionOpen);
    let said = "allergic to sulfa: nobody is named to fix this in the papers.";
    assert_eq!(words, said);
}

#[test]
fn a_thing_without_a_name_says_so() {
    let handoff = after(medicine(Change::New, ""));
    let words = say(&handoff, Kind::MedicineWithoutPurpose);
    assert_eq!(words, "No name yet: nobody said what this medicine is for.");
}
