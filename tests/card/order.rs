//! What stands on whose card, in which order.

use warm_handoff::card::{Card, Reader, SectionKind};
use warm_handoff::presets;

use super::{card, empty, noon};

fn order(card: &Card) -> Vec<SectionKind> {
    card.sections.iter().map(|section| section.kind).collect()
}

#[test]
fn a_clinician_reads_the_ask_then_i_pass_then_what_is_there_to_look_up() {
    use SectionKind::{
        Allergies, Ask, Call, Else, Matters, Medicines, Open, Questions, Reason, SayBack, Signs,
        Unchanged, Worries,
    };
    let maria = card(&presets::maria(noon()), Reader::Clinician);
    let above = [
        Ask, Worries, Reason, Allergies, Medicines, Open, Signs, Matters, Questions, SayBack,
    ];
    let below = [Questions, Unchanged, Call, Else];
    assert_eq!(order(&maria), [&above[..], &below].concat());
    for section in &maria.sections {
        let is_last = maria.sections.iter().rev().take(below.len());
        let is_below = is_last.clone().any(|other| std::ptr::eq(other, section));
        assert_eq!(section.is_below_fold, is_below, "{:?}", section.kind);
    }
    let letters: String = maria
        .sections
        .iter()
        .filter_map(|part| part.letter.as_ref())
        .map(|(letter, _)| *letter)
        .collect();
    assert_eq!(letters, "IPASS");
}

#[test]
fn the_person_reads_today_first() {
    use SectionKind::{
        About, Allergies, Ask, Call, Charge, Day, Else, Matters, Medicines, Move, Questions, Signs,
        Tests, Today, Visits, Worries,
    };
    assert_eq!(
        order(&card(&presets::maria(noon()), Reader::Patient)),
        [
            Today, Charge, Call, Ask, Questions, Medicines, Day, Allergies, Visits, Tests, Signs,
            Matters, Worries, Move, About, Else
        ]
    );
}

#[test]
fn a_helper_reads_what_to_do_first() {
    use SectionKind::{
        Allergies, Ask, Call, Charge, Day, Else, Helper, Matters, Medicines, Move, Questions,
        Signs, Tests, Today, Visits, Worries,
    };
    let maria = card(&presets::maria(noon()), Reader::Helper);
    assert_eq!(
        order(&maria),
        [
            Today, Charge, Ask, Call, Questions, Medicines, Day, Allergies, Signs, Visits, Tests,
            Matters, Worries, Move, Else, Helper
        ]
    );
}

#[test]
fn the_quick_card_has_no_empty_parts_of_the_full_preparation() {
    use SectionKind::{
        Allergies, Ask, Call, Else, Helper, Medicines, Move, Questions, Reason, SayBack, Today,
        Worries,
    };
    assert_eq!(
        order(&card(&empty(), Reader::Clinician)),
        [
            Ask, Worries, Reason, Allergies, Medicines, Questions, SayBack, Else
        ]
    );
    assert_eq!(
        order(&card(&empty(), Reader::Patient)),
        [
            Today, Call, Ask, Questions, Medicines, Allergies, Worries, Move, Else
        ]
    );
    assert_eq!(
        order(&card(&empty(), Reader::Helper)),
        [
            Today, Ask, Call, Questions, Medicines, Allergies, Worries, Move, Else, Helper
        ]
    );
}
