//! In whose mouth the card's own phrases are: about the patient, or by the patient.

use super::Reader;
use crate::words::{Message, say};

type Phrase = fn() -> Message;

/// What a card says where the person's own words do not stand.
pub(super) struct Phrases {
    pub not_given: Phrase,
    pub else_not_given: Phrase,
    pub worries_none: Phrase,
    pub leaving: Phrase,
    pub why: Phrase,
    pub allergies_none: Phrase,
    pub allergies_unsure: Phrase,
    pub allergies_unnamed: Phrase,
    pub medicines_same: Phrase,
    pub medicines_none: Phrase,
    pub medicines_unsure: Phrase,
    pub medicine_unnamed: Phrase,
    pub ask_not_yet: Phrase,
    pub ask_not: Phrase,
    pub purpose: Phrase,
    pub sender: Phrase,
    pub receiver: Phrase,
    pub when: Phrase,
    pub before_leaving: Phrase,
    pub any_time: Phrase,
}

/// What this reader's card says.
pub(super) fn of(reader: Reader) -> &'static Phrases {
    match reader {
        Reader::Clinician | Reader::Helper => &ABOUT_THE_PATIENT,
        Reader::Patient => &BY_THE_PATIENT,
    }
}

/// For the care team and the helper.
pub(super) static ABOUT_THE_PATIENT: Phrases = Phrases {
    not_given: say::card_not_given,
    else_not_given: say::check_not_given,
    worries_none: say::card_worries_none,
    leaving: say::card_leaving,
    why: say::card_why,
    allergies_none: say::card_allergies_none,
    allergies_unsure: say::card_allergies_unsure,
    allergies_unnamed: say::card_allergies_unnamed,
    medicines_same: say::card_medicines_same,
    medicines_none: say::card_medicines_none,
    medicines_unsure: say::card_medicines_unsure,
    medicine_unnamed: say::card_medicine_unnamed,
    ask_not_yet: say::card_ask_not_yet,
    ask_not: say::card_ask_not_now,
    purpose: say::card_purpose,
    sender: say::card_sender,
    receiver: say::card_receiver,
    when: say::card_when,
    before_leaving: say::card_when_before,
    any_time: say::card_when_any,
};

/// For the person.
pub(super) static BY_THE_PATIENT: Phrases = Phrases {
    not_given: say::mine_not_given,
    else_not_given: say::mine_not_given,
    worries_none: say::mine_worries_none,
    leaving: say::mine_leaving,
    why: say::mine_why,
    allergies_none: say::mine_allergies_none,
    allergies_unsure: say::mine_allergies_unsure,
    allergies_unnamed: say::mine_allergies_unnamed,
    medicines_same: say::mine_medicines_same,
    medicines_none: say::mine_medicines_none,
    medicines_unsure: say::mine_medicines_unsure,
    medicine_unnamed: say::mine_medicine_unnamed,
    ask_not_yet: say::card_ask_not_yet,
    ask_not: say::card_ask_not_now,
    purpose: say::mine_purpose,
    sender: say::mine_sender,
    receiver: say::mine_receiver,
    when: say::mine_when,
    before_leaving: say::mine_when_before,
    any_time: say::mine_when_any,
};
