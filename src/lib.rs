//! **Warm Handoff**: the patient's side of a warm handoff, in one page in the browser.
//!
//! # Code map, in reading order
//!
//! | module | what it is |
//! |---|---|
//! | [`handoff`] | everything one person prepared: the model, in the field's words |
//! | [`people`] | the handoffs on this device, one of them open |
//! | [`action`] | the only way to change a handoff, with undo |
//! | [`form`] | the parts of the full preparation, their pages and slots, as data |
//! | [`bank`] | the questions to ask, as data |
//! | [`gaps`] | what is missing, what nobody owns, and which questions that raises |
//! | [`letters`] | words without case and accents, for comparing them |
//! | [`phone`] | the phone number in a text, and nothing that only looks like one |
//! | [`doses`] | ways to write a dose that are often misread, as doubts to ask about |
//! | [`reconcile`] | the medicines before and after, line by line |
//! | [`baton`] | who is responsible from now on, hour by hour, and where nobody is |
//! | [`warmth`] | what makes this handoff warm, and what would make it warmer |
//! | [`talk`] | the talk itself: its five beats, its five minutes, what is agreed in it |
//! | [`promises`] | everything that somebody said would happen, and what stayed silent |
//! | [`progress`] | how far the ask, the talk, the baton and the promises are, in a few words |
//! | [`card`] | the summary card: one source, three readers, any language; exports are pure functions of it |
//! | [`ask`] | asking for the talk: the way that stands, the words for it, what comes of each answer |
//! | [`seal`] | bytes into a token that only the right key opens, and back; finds one in any text |
//! | [`story`] | the story of one minute, as sentences to say out loud |
//! | [`qr`] | QR codes of sealed links, and runs of them that carry more |
//! | [`saved`] | versioned JSON and the way between it and the model |
//! | [`envelope`] | what travels, opened with all limits before anybody looks into it |
//! | [`shared`] | what travels in a card that is handed on: what it shows, and nothing beside it |
//! | [`merge`] | two handoffs of one person into one, nothing lost |
//! | [`backup`] | a copy of one person or of all, as text, and back |
//! | [`reply`] | what comes back from whoever had a card, and what it would change |
//! | [`since`] | what changed since a card was handed on |
//! | [`clock`] | the time and the clocks where the person is, as they come in from outside |
//! | [`settings`] | language, text size, theme, emergency number |
//! | [`route`] | the address of every screen |
//! | [`days`] | what a day means that someone typed, to say it back or ask about it |
//! | [`words`] | messages, language-neutral until they are said |
//! | [`presets`] | made-up people for examples, tests and pictures |
//! | `platform` | the browser: storage, clock, share, print … (only on `wasm32`) |
//! | `ui` | the screens and their parts (only on `wasm32`) |
//!
//! Adding a kind of thing that people prepare touches one file in each layer: `handoff/thing.rs`, an arm in
//! `action`, a twin in `saved`, a row in `gaps/table.rs`, rows in `card/clinician.rs` and its like, messages in
//! `public/locales`, a screen in `ui/screens`. A list of things with slots of its own is rows in `form.tsv` and a name in
//! `form/part.rs` instead: the same actions, saved form and screens serve all of them.
//!
//! # Invariants
//!
//! - Nothing above `platform` names a browser, Leptos, a clock or randomness: time, ids and language rules come in
//!   as arguments. `tests/tidy.rs` reads the sources and says so.
//! - Nothing changes what a person said in a [`handoff::Handoff`] but [`action::apply`]; the app only stamps when and in
//!   which language. Nothing is saved but through [`saved`], and no example ever is.
//! - No module knows a sentence of any language: words live in `public/locales`.
//! - No input, saved file or storage failure ends in a panic; clippy refuses the ways to one.
//! - No request carries anything a person wrote: the only requests are GETs of the app's own files.

pub mod form;
pub mod handoff;
pub mod people;

pub mod action;

pub mod bank;
pub mod gaps;

pub mod doses;
pub mod letters;
pub mod phone;
pub mod reconcile;

pub mod baton;
pub mod promises;
pub mod talk;
pub mod warmth;

pub mod progress;

pub mod card;
pub mod story;

pub mod ask;

pub mod qr;

pub mod envelope;
pub mod reply;

pub mod backup;
pub mod merge;

pub mod route;
pub mod saved;
pub mod seal;
pub mod settings;
pub mod shared;
pub mod since;

pub mod clock;
pub mod days;
pub mod words;

pub mod presets;

#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod ui;
