//! The full preparation from one end to the other: Daniel does it for Kwame on a phone, in pieces; Maria in Spanish.

use super::asked::{Asked, kept};
use super::flows::{assert_quiet, first_visit, late_words_come, saved_under, words};
use super::lists::{names, state};
use crate::browser::Browser;
use crate::checks;
use crate::site::Site;
use serde_json::json;

/// What Daniel wrote or chose, as the card for the helper says it.
const FOR_THE_HELPER: [&str; 27] = [
    "Kwame Osei",
    "HELPER-REPORTED",
    "by Daniel",
    "a stroke",
    "From hospital to a nursing home or rehab",
    "stroke unit",
    "Harbor Rehab",
    "New people who do not know Kwame Osei",
    "Being moved at night",
    "NEW clopidogrel 75 mg",
    "NEW atorvastatin 80 mg",
    "ON HOLD amlodipine 5 mg",
    "STOPPED aspirin",
    "1 tablet",
    "Harbor’s doctor decides",
    "None known",
    "Who feeds him the first night?",
    "Meet the new team",
    "Dr. Ruth Stein",
    "Ines Costa",
    "555-0133",
    "To read to his daughter.",
    "heart rhythm monitor",
    "two weeks",
    "thick drinks only",
    "Joy Lin",
    "in the red folder",
];

/// What stands on the card for at least one of the three readers.
const FOR_SOMEBODY: [&str; 12] = [
    "Words come slowly",
    "Wait for him to finish.",
    "He holds his hand.",
    "Better",
    "5 mg in the morning",
    "blood pressure was low",
    "thins the blood",
    "Right hand",
    "sit him up to eat",
    "husband",
    "reading aloud, evenings",
    "nights",
];

#[test]
fn daniel_prepares_all_of_it_for_kwame_in_pieces_and_is_asked_nothing_twice() {
    let site = Site::dist();
    let phone = first_visit(&site);
    let asked = prepared_by_daniel(&phone);
    assert!(asked.boxes() >= 60, "only {} boxes met", asked.boxes());
    everything_is_kept(&phone);
    on_the_cards(&phone);
    assert_quiet(&phone);
}

#[test]
fn maria_prepares_in_spanish() {
    let site = Site::dist();
    let phone = Browser::phone(&site);
    phone.languages(&["es-US"]).open("").see_ready();
    phone
        .tap("Preparación completa")
        .see_heading("Preparación completa");
    row(&phone, "Nombre");
    phone
        .see_heading("¿Cómo se llama usted?")
        .type_into("Su nombre", "Maria Delgado")
        .tap("Guardar y seguir")
        .see_heading("Preparación completa");
    row(&phone, "Sobre mí");
    phone
        .tap("Oye bien")
        .tap("Usa lentes")
        .tap("Guardar y seguir");
    phone
        .type_into("En sus propias palabras", "Dormir en mi propia cama")
        .tap("Guardar y seguir");
    for _ in 0..2 {
        phone.tap("Guardar y seguir");
    }
    phone.see_heading("Preparación completa");
    row(&phone, "Medicinas");
    phone
        .tap("Agregar una medicina")
        .type_into("Nombre y dosis", "lisinopril 5 mg")
        .tap("Cambió la dosis o la hora")
        .tap("Guardar y seguir")
        .see_heading("lisinopril 5 mg: ¿Cuándo se toma?")
        .type_into("Por la mañana", "1 tableta")
        .tap("Más sobre esta medicina (opcional)")
        .type_into("Antes era", "10 mg por la mañana")
        .type_into("¿Por qué cambió?", "presión baja")
        .tap("Volver a la lista")
        .see("CAMBIÓ")
        .see("Por la mañana: 1 tableta")
        .tap("Guardar y seguir");
    row(&phone, "Alergias");
    phone.tap("Sí").type_into("¿Qué fue?", "penicilina");
    phone.tap("Guardar y seguir");
    row(&phone, "Resultados que faltan");
    phone
        .tap("Agregar una prueba")
        .type_into(
            "Nombre de la prueba, con cualquier palabra",
            "análisis de tiroides",
        )
        .tap("Guardar y seguir")
        .see_heading("análisis de tiroides: ¿Quién lee el resultado?")
        .tap("Listo, siguiente")
        .see("análisis de tiroides")
        .tap("Parar por ahora")
        .see_heading("Prepárese, Maria Delgado");
    saved_under(&phone, "tiroides");
    phone
        .crash_and_reopen()
        .see_heading("Prepárese, Maria Delgado")
        .tap("Preparación completa")
        .see_heading("Preparación completa");
    assert_eq!(state(&phone, "Resultados que faltan"), "1 por preguntar");
    assert_eq!(state(&phone, "Alergias"), "1 en la lista");
    phone
        .tap("Mostrar mi tarjeta")
        .see_heading("Tarjeta de Maria Delgado");
    let card = words(&phone.text_of(".card"));
    for fact in ["Maria Delgado", "lisinopril 5 mg", "penicilina"] {
        assert!(card.contains(fact), "\"{fact}\" is not on the card: {card}");
    }
    assert_quiet(&phone);
}

/// From the start to the last part, each by its row in the list of parts, with a stop and a crash on the way.
fn prepared_by_daniel(b: &Browser) -> Asked {
    let mut asked = Asked::default();
    b.tap("Full preparation").see_heading("Full preparation");
    about_kwame(b, &mut asked);
    medicines(b, &mut asked);
    // The list shows what is worst in each; the pages of each show the rest.
    let worst = b.count(".gap");
    assert!(worst >= 2, "only {worst} questions about the medicines");

    b.tap("Stop here for now").see_address("#/");
    b.see_heading("Get ready for Kwame Osei’s move")
        .tap("Full preparation")
        .see_heading("Full preparation");
    let medicines = state(b, "Medicines");
    let open: Option<usize> = medicines
        .strip_suffix(" to ask about")
        .and_then(|open| open.parse().ok());
    assert!(open >= Some(6), "of the medicines it says {medicines}");
    for (part, told) in [
        ("Name", "Done"),
        ("Allergies", "None"),
        ("Conditions", "Not started"),
    ] {
        assert_eq!(state(b, part), told, "{part}, after a stop");
    }
    row(b, "People and phones");
    b.tap("Add a person").type_into("Name", "Joy Lin");
    std::thread::sleep(std::time::Duration::from_secs(1));
    b.crash_and_reopen();
    assert_eq!(b.value_of("Name"), "Joy Lin", "the crash took it");
    asked.note(b);
    people(b, &mut asked);
    care_and_next(b, &mut asked);
    help_and_questions(b, &mut asked);
    asked
}

fn about_kwame(b: &Browser, asked: &mut Asked) {
    row(b, "Name");
    b.tap("I am helping someone")
        .see_heading("Who is this card for?")
        .type_into("Their name", "Kwame Osei")
        .type_into("Your name", "Daniel")
        .type_into("Date of birth", "1980");
    on(b, asked);
    row(b, "About Kwame Osei");
    b.see_heading("What should people know when they talk with Kwame Osei?");
    b.tap("Hears well").tap("Words come slowly");
    on(b, asked);
    b.see_heading("What matters most to Kwame Osei?")
        .type_into("In their own words", "To read to his daughter.");
    on(b, asked);
    b.type_into("What helps", "Wait for him to finish.")
        .type_into("How they show pain", "He holds his hand.");
    on(b, asked);
    b.tap("Yes").type_into("Where is it?", "in the red folder");
    on(b, asked);
    row(b, "The move");
    b.tap("From hospital to a nursing home or rehab")
        .tap("Today");
    b.type_into("Why are they in care?", "a stroke")
        .type_into("Place now", "Riverside, stroke unit")
        .type_into("Place or people next", "Harbor Rehab");
    on(b, asked);
    row(b, "How it goes today");
    b.see_heading("How is Kwame Osei today?").tap("Better");
    on(b, asked);
    b.see_heading("What time does Kwame Osei leave?")
        .type_into("Time", "2 pm")
        .see("That is 2 pm.");
    on(b, asked);
    row(b, "Worries");
    b.tap("New people who do not know Kwame Osei").type_into(
        "In their own words",
        "Being moved at night with nobody knowing him",
    );
    on(b, asked);
    row(b, "How much each worries");
    b.see_heading("How much does each one worry Kwame Osei?")
        .tap("A lot");
    on(b, asked);
    row(b, "Allergies");
    b.tap("None that I know of");
    on(b, asked);
}

fn medicines(b: &Browser, asked: &mut Asked) {
    row(b, "Medicines");
    b.see_heading("The medicines Kwame Osei takes");
    asked.note(b);

    new_medicine(b, "clopidogrel 75 mg", "It is new");
    b.type_into("What is it for?", "thins the blood");
    on(b, asked);
    b.see_heading("clopidogrel 75 mg: When is it taken?");
    for (time, amount) in [
        ("Morning", "1 tablet"),
        ("Noon", "none"),
        ("Evening", "none"),
        ("Bedtime", "none"),
    ] {
        b.type_into(time, amount);
    }
    b.tap("No");
    more(b, asked, "More about this medicine (optional)");
    b.do_not_see("Before, it was")
        .type_into("Why did it change?", "after the stroke");
    on(b, asked);
    b.type_into("Last dose", "8 am today")
        .type_into("Next dose", "8 am tomorrow");
    on(b, asked);
    b.tap("Not yet").tap("Blood thinner");
    on(b, asked);
    b.tap("Round pill").type_into("Color", "pink");
    on(b, asked);
    b.see_heading("clopidogrel 75 mg: How do you know this?")
        .tap("Someone told us")
        .type_into("Who said so?", "Dr. Ruth Stein");
    on(b, asked);
    b.see_heading("The medicines Kwame Osei takes");

    new_medicine(b, "atorvastatin 80 mg", "It is new");
    on(b, asked);
    b.type_into("Bedtime", "1 tablet");
    asked.note(b);
    b.tap("Done, next");

    new_medicine(b, "amlodipine 5 mg", "Not for now, wait");
    on(b, asked);
    more(b, asked, "More about this medicine (optional)");
    b.see_heading("amlodipine 5 mg: What changed, and why?")
        .type_into("Before, it was", "5 mg in the morning")
        .type_into("Why did it change?", "blood pressure was low")
        .type_into("Until when? Who decides?", "Harbor’s doctor decides");
    asked.note(b);
    b.tap("Back to the list");

    new_medicine(b, "aspirin", "It was stopped");
    asked.note(b);
    b.tap("Back to the list").see("aspirin");
    assert_eq!(
        names(b),
        [
            "clopidogrel 75 mg",
            "atorvastatin 80 mg",
            "amlodipine 5 mg",
            "aspirin"
        ]
    );
    b.see("+ NEW").see("ON HOLD").see("Before, it was: 5 mg");
}

fn people(b: &Browser, asked: &mut Asked) {
    b.type_into("What they do", "speech therapist")
        .tap("From the place they go to");
    on(b, asked);
    b.see_heading("Joy Lin: How can they be reached?")
        .type_into("Phone by day", "555-0131");
    more(b, asked, "Done, next");
    b.tap("Add a person").type_into("Name", "Ines Costa");
    b.type_into("What they do", "nurse manager")
        .type_into("Where", "Harbor Rehab")
        .tap("From the place they go to");
    on(b, asked);
    b.type_into("Phone by day", "555-0133");
    more(b, asked, "Done, next");
    on(b, asked);
}

fn care_and_next(b: &Browser, asked: &mut Asked) {
    row(b, "Where it hurts");
    b.see_heading("Where does Kwame Osei feel it?")
        .tap("Right hand");
    on(b, asked);
    for (part, answer) in [
        ("Conditions", "I am not sure"),
        ("What was done", "I am not sure"),
        ("Still in the body", "Nothing is in the body"),
        ("Mistakes in the papers", "No mistakes found"),
        ("Visits and rides", "No visit is planned"),
        ("Warning signs", "Nobody told us any"),
        ("Equipment and supplies", "None is needed"),
    ] {
        row(b, part);
        b.see_heading(part).tap(answer);
        on(b, asked);
    }
    row(b, "Results not back yet");
    b.tap("Add a test");
    b.type_into("Name of the test, in any words", "heart rhythm monitor");
    on(b, asked);
    b.see("Leave it empty if nobody was named.")
        .type_into("How will Kwame Osei hear?", "nobody said")
        .type_into("By when?", "two weeks");
    more(b, asked, "More about this (optional)");
    b.see_heading("heart rhythm monitor: Did the result come?");
    on(b, asked);
    b.see_heading("heart rhythm monitor: How do you know this?")
        .tap("Someone told us")
        .type_into("Who said so?", "Dr. Ruth Stein");
    on(b, asked);
    on(b, asked);

    row(b, "What is not allowed yet");
    b.tap("Add a limit")
        .type_into("In any words", "thick drinks only");
    more(b, asked, "More about this (optional)");
    b.see_heading("thick drinks only: How do you know this?")
        .tap("Someone told us")
        .tap("Joy Lin, 555-0131")
        .see_focus_on("Who said so?");
    assert_eq!(b.value_of("Who said so?"), "Joy Lin, 555-0131");
    on(b, asked);
    b.see("thick drinks only");
    on(b, asked);
}

fn help_and_questions(b: &Browser, asked: &mut Asked) {
    row(b, "The helper");
    b.see_heading("Who helps most?").tap("Daniel");
    assert_eq!(b.value_of("Name"), "Daniel");
    b.type_into("Who are they to Kwame Osei?", "husband");
    on(b, asked);
    b.tap_css("label:has(#helper-recorded-1)");
    on(b, asked);
    b.type_into("Can do", "reading aloud, evenings")
        .type_into("Cannot do", "nights");
    on(b, asked);
    row(b, "Help at home");
    b.tap("Add a task")
        .type_into("In any words", "sit him up to eat");
    b.tap("Joy Lin, 555-0131");
    assert_eq!(b.value_of("Who does it?"), "Joy Lin, 555-0131");
    on(b, asked);
    more(b, asked, "More about this (optional)");
    on(b, asked);
    on(b, asked);
    row(b, "Questions");
    asked.note(b);
    b.tap("Add your own question")
        .type_into("Your own question", "Who feeds him the first night?");
    on(b, asked);
    b.see("1. Who feeds him the first night?");
    b.tap("Save and continue").see_heading("Full preparation");
    row(b, "Ask for the talk");
    b.tap("Meet the new team");
    asked.note(b);
    b.tap("Put this on my card").see_heading("Full preparation");
    row(b, "Who should talk");
    b.type_into("Who hands over?", "Dr. Ruth Stein")
        .type_into("Who takes over?", "Ines Costa")
        .type_into("Phone of who takes over", "555-0133");
    on(b, asked);
    b.see_heading("Full preparation");
}

/// Every fact is in the file that is kept, and in its box after a reload.
fn everything_is_kept(b: &Browser) {
    saved_under(b, "555-0133");
    let kept = kept(b);
    let file = kept.to_string();
    for fact in [
        "words_slow",
        "To read to his daughter.",
        "Wait for him to finish.",
        "in the red folder",
        "Being moved at night with nobody knowing him",
        "thins the blood",
        "Harbor’s doctor decides",
        "right_hand",
        "heart rhythm monitor",
        "two weeks",
        "thick drinks only",
        "Joy Lin, 555-0131",
        "husband",
        "nights",
        "sit him up to eat",
    ] {
        assert!(file.contains(fact), "\"{fact}\" is not kept: {file}");
    }
    let handoff = &kept["handoffs"][0];
    assert_eq!(handoff["allergies"]["answer"], json!("none_known"));
    assert_eq!(handoff["worries"]["chosen"][0]["much"], json!("lot"));
    let times = &handoff["medicines"]["list"][0]["answers"];
    for (slot, amount) in [
        ("med.morning", "1 tablet"),
        ("med.noon", "none"),
        ("med.evening", "none"),
        ("med.bedtime", "none"),
    ] {
        assert_eq!(times[slot], json!(amount), "{slot}");
    }
    b.reload().see_heading("Full preparation");
    late_words_come(b);
    row(b, "The helper");
    assert_eq!(b.value_of("Who are they to Kwame Osei?"), "husband");
    b.open("#/me/wishes")
        .see_heading("Is there a paper with Kwame Osei’s wishes for care?");
    assert_eq!(b.value_of("Where is it?"), "in the red folder");
    assert!(b.is_chosen("Yes"));
}

/// Looks for each fact on the helper's card, and for all others on the three cards together.
fn on_the_cards(b: &Browser) {
    b.open("#/card").see_heading("Card for Kwame Osei");
    let mut all = String::new();
    let mut missing = checks::Findings::new();
    for reader in ["Care team", "Patient", "Helper"] {
        b.tap_in(".segments", reader);
        b.until(&format!("see the card for {reader}"), || {
            match words(&b.text_of(".segments:first-child > .segment[aria-pressed=true]")) {
                shown if shown == reader => Ok(()),
                shown => Err(shown),
            }
        });
        let card = words(&b.text_of(".card"));
        if reader == "Helper" {
            let lacks = FOR_THE_HELPER.iter().filter(|fact| !card.contains(**fact));
            missing.extend(lacks.map(|fact| format!("\"{fact}\" is not on the helper's card")));
        }
        all += &card;
        checks::assert_good(b, &format!("the card for {reader}"));
    }
    let lacks = FOR_SOMEBODY.iter().filter(|fact| !all.contains(**fact));
    missing.extend(lacks.map(|fact| format!("\"{fact}\" is on no card")));
    checks::assert_none(b, "every fact on the cards", missing);
}

/// Opens a part by its row in the list of parts.
fn row(b: &Browser, name: &str) {
    b.tap_in(".rows", name);
    b.until(&format!("leave for {name}"), || {
        if b.address() == "#/prepare" {
            Err("still in the list of parts".to_owned())
        } else {
            Ok(())
        }
    });
}

fn new_medicine(b: &Browser, name: &str, change: &str) {
    b.tap("Add a medicine")
        .type_into("Name and dose", name)
        .tap(change);
}

/// Notes what the page asks, and goes on.
fn on(b: &Browser, asked: &mut Asked) {
    more(b, asked, "Save and continue");
}

/// The same, by another way on.
fn more(b: &Browser, asked: &mut Asked, way: &str) {
    let place = b.address();
    asked.note(b);
    b.tap(way);
    b.until("go on", || {
        if b.address() == place {
            Err(format!("still at {place}"))
        } else {
            Ok(())
        }
    });
}
