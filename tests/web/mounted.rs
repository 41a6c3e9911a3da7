//! The whole app on the page of the test runner: what stands in a box is what is kept.

use warm_handoff::people::People;
use warm_handoff::platform::storage;
use warm_handoff::{saved, ui};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::browser::pause;

/// Longer than a change waits before it is kept.
const A_MOMENT: i32 = 350;

/// What came of a test. Not a panic: after one the program is dead, and every other test on its page would fail with it.
type Told = Result<(), JsValue>;

#[wasm_bindgen_test]
async fn a_tick_never_takes_words_away() -> Told {
    let page = Page::open("/worries").await;
    page.write_into("textarea", "slipping").await;
    page.tap(NOTHING_WORRIES_ME).await;
    same(page.kept_words(), "slipping", "kept")?;
    same(page.boxes(), "slipping", "shown")
}

#[wasm_bindgen_test]
async fn typing_goes_on_in_the_same_box_when_its_first_letter_changes_a_choice() -> Told {
    let page = Page::open("/worries").await;
    page.tap(NOTHING_WORRIES_ME).await;
    page.write_into("textarea", "p").await;
    let focused = "document.activeElement.isConnected && document.activeElement.value";
    same(script(focused), "p", "focused")?;
    page.write_into("textarea", "pain ").await;
    same(page.boxes(), "pain ", "shown")
}

#[wasm_bindgen_test]
async fn bringing_chips_back_keeps_newer_words() -> Told {
    let page = Page::open("/worries").await;
    page.tap("fieldset label input").await;
    page.write_into("textarea", "slipping").await;
    page.tap(NOTHING_WORRIES_ME).await;
    page.write_into("textarea", "being alone").await;
    page.tap(".removed button").await;
    same(page.kept_words(), "being alone", "kept")?;
    same(page.boxes(), "being alone", "shown")
}

#[wasm_bindgen_test]
async fn when_one_medicine_goes_no_other_box_shows_its_name() -> Told {
    let page = Page::open("/quick/medicines").await;
    page.tap("fieldset label input").await;
    page.tap(".reveal > button:last-child").await;
    page.write_into(".reveal .input", "furosemide 40 mg").await;
    same(page.kept_medicines(), "furosemide 40 mg, ", "kept")?;
    page.tap(".reveal .remove").await;
    same(page.kept_medicines(), "", "kept")?;
    same(page.boxes(), "", "shown")?;
    page.tap(".removed button").await;
    same(page.kept_medicines(), "furosemide 40 mg, ", "kept")?;
    same(page.boxes(), "furosemide 40 mg", "shown")
}

#[wasm_bindgen_test]
async fn no_box_ever_shows_what_was_written_into_another() -> Told {
    let page = Page::open("/me").await;
    for route in ["/me", "/move", "/worries", "/ask", "/people"] {
        page.go(route).await;
        same(page.boxes(), "", route)?;
        page.fill_every_box().await;
    }
    for route in ["/people", "/me", "/ask", "/move", "/worries", "/people"] {
        page.go(route).await;
        same(page.boxes_that_do_not_say_their_own(), "", route)?;
    }
    Ok(())
}

const NOTHING_WORRIES_ME: &str = "fieldset label:last-of-type input";

fn same(got: String, wanted: &str, what: &str) -> Told {
    if got == wanted {
        return Ok(());
    }
    let told = format!("{what}: {got:?} instead of {wanted:?}");
    Err(JsValue::from_str(&told))
}

/// The app on this page; gone when dropped.
struct Page;

impl Page {
    async fn open(route: &str) -> Page {
        storage::erase();
        script(&format!(
            "for (const id of ['status', 'app']) {{
                const part = document.createElement('div');
                part.id = id;
                document.body.append(part);
            }}
            location.hash = '{route}';"
        ));
        pause(A_MOMENT).await;
        ui::mount();
        pause(A_MOMENT).await;
        Page
    }

    async fn write_into(&self, selector: &str, words: &str) {
        script(&format!(
            "{{
                const box = document.querySelector('{selector}');
                box.focus();
                box.value = '{words}';
                box.dispatchEvent(new Event('input', {{ bubbles: true }}));
            }}"
        ));
        pause(A_MOMENT).await;
    }

    async fn go(&self, route: &str) {
        script(&format!("location.hash = '{route}'"));
        pause(A_MOMENT).await;
    }

    /// Writes its own id into each box.
    async fn fill_every_box(&self) {
        script(
            "for (const box of document.querySelectorAll('#main .input')) {
                box.value = box.id;
                box.dispatchEvent(new Event('input', { bubbles: true }));
            }",
        );
        pause(A_MOMENT).await;
    }

    fn boxes(&self) -> String {
        script("[...document.querySelectorAll('#main .input')].map((box) => box.value).join('')")
    }

    fn boxes_that_do_not_say_their_own(&self) -> String {
        script(
            "[...document.querySelectorAll('#main .input')]
                .filter((box) => box.value !== box.id)
                .map((box) => `${box.id} says ${box.value}`)
                .join()",
        )
    }

    async fn tap(&self, selector: &str) {
        script(&format!("document.querySelector('{selector}').click()"));
        pause(A_MOMENT).await;
    }

    fn kept_words(&self) -> String {
        let words = |people: People| people.open().worries.own.as_str().to_owned();
        self.kept().map(words).unwrap_or_default()
    }

    fn kept_medicines(&self) -> String {
        let names = |people: People| {
            let list = people.open().medicines.list.iter();
            list.map(|medicine| medicine.name.to_string())
                .collect::<Vec<_>>()
                .join(", ")
        };
        self.kept().map(names).unwrap_or_default()
    }

    fn kept(&self) -> Option<People> {
        saved::read(&storage::read(storage::SAVED)?).ok()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        script("for (const id of ['status', 'app']) document.getElementById(id).remove();");
        storage::erase();
    }
}

/// Runs a script on the page; what it came to, as text.
fn script(code: &str) -> String {
    let value = js_sys::eval(code).unwrap();
    value.as_string().unwrap_or_default()
}
