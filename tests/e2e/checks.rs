//! Checks of a whole page as it stands. Each answers with what is wrong; `assert_good` runs them all and fails with the list.

mod keyboard;

pub use keyboard::tab_walk;

use crate::browser::{Browser, Pdf};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::OnceLock;

const CHECKS: &str = include_str!("checks/checks.js");

/// What is wrong, one line each; empty when all is well.
pub type Findings = Vec<String>;

/// Everything that must hold on every page in every state, axe included.
pub fn everything(browser: &Browser) -> Findings {
    let mut found = axe(browser);
    found.extend(headings(browser));
    found.extend(targets(browser));
    found.extend(sideways(browser));
    found.extend(clipped(browser));
    found.extend(markup(browser));
    found.extend(words(browser));
    found
}

/// Fails with every finding when `everything` has one; `state` says where we are.
pub fn assert_good(browser: &Browser, state: &str) {
    assert_none(browser, state, everything(browser));
}

/// Fails with the findings of any check, and a picture of the page.
pub fn assert_none(browser: &Browser, state: &str, found: Findings) {
    if !found.is_empty() {
        browser.fail(
            &format!("find {state} without fault"),
            &format!("\n    - {}", found.join("\n    - ")),
        );
    }
}

/// axe-core: WCAG 2.0 to 2.2, levels A and AA, and its best practices; violations only.
pub fn axe(browser: &Browser) -> Findings {
    browser.script(axe_source(), json!([]));
    let tags = "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22a','wcag22aa','best-practice']";
    let run = format!(
        "axe.run(document, {{ runOnly: {{ type: 'tag', values: {tags} }}, resultTypes: ['violations'] }})
          .then((result) => done(result.violations.flatMap((rule) => rule.nodes.map((node) =>
            `axe ${{rule.id}}: ${{node.target.join(' ')}}: ${{node.failureSummary.replace(/\\s+/g, ' ')}}`))),
          (why) => done(['axe could not run: ' + why]))"
    );
    list(&browser.script_async(&run, json!([])))
}

/// Exactly one `h1`; the title starts with it (after `Error: ` where there are errors).
pub fn headings(browser: &Browser) -> Findings {
    ask(browser, "headings()")
}

/// After a navigation: the focus is on the `h1` or the error summary, and in view.
pub fn focus_at_top(browser: &Browser) -> Findings {
    let mut found = ask(browser, "focusAtTop()");
    for _ in 0..50 {
        if found.is_empty() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(40));
        found = ask(browser, "focusAtTop()");
    }
    found
}

/// Targets at least 48 x 48 CSS px, buttons 56 tall, neighbours 8 apart or their centres 56 (WCAG 2.5.5, 2.5.8).
pub fn targets(browser: &Browser) -> Findings {
    ask(
        browser,
        "smallTargets().concat(checks.smallPrimaries(), checks.tightTargets())",
    )
}

/// Nothing reaches past the width that the window was given (WCAG 1.4.10).
pub fn sideways(browser: &Browser) -> Findings {
    ask(browser, &format!("sideways({})", browser.window().0))
}

/// No text cut off by its box, no lines on one another (WCAG 1.4.4, 1.4.12).
pub fn clipped(browser: &Browser) -> Findings {
    ask(browser, "clipped()")
}

/// Ids, references, labels, unwanted attributes, one primary button, language and live region.
pub fn markup(browser: &Browser) -> Findings {
    ask(
        browser,
        "ids().concat(checks.labels(), checks.attributes(), checks.primaries(), checks.language())",
    )
}

/// No sign of words that were not put together well: `{ $name }`, `NaN`, `undefined`, `M03`.
pub fn words(browser: &Browser) -> Findings {
    ask(browser, "words()")
}

/// Every request is a GET without a body, for a file of the site's own.
pub fn only_own_files(browser: &Browser) -> Findings {
    let home = browser.site().url();
    let foreign = browser.requests().into_iter().filter(|request| {
        request.method != "GET"
            || request.carries
            || !request.url.starts_with(&home)
            || request.url.contains('?')
    });
    let missing = browser
        .site()
        .visits()
        .into_iter()
        .filter(|visit| visit.status != 200);
    let mut found: Findings = foreign
        .map(|request| format!("{} {} ({})", request.method, request.url, request.kind))
        .collect();
    found.extend(missing.map(|visit| {
        format!(
            "{} {} was answered {}",
            visit.method, visit.path, visit.status
        )
    }));
    found
}

/// The console holds no error: no exception, no refusal by the content security policy, no failed load.
pub fn console(browser: &Browser) -> Findings {
    browser.console_errors()
}

/// So many pages, and only black on white.
pub fn printed(pdf: &Pdf, pages: usize) -> Findings {
    let mut found = Findings::new();
    if pdf.pages != pages {
        found.push(format!("{} pages, not {pages}", pdf.pages));
    }
    let tones = pdf.brightnesses();
    let grey: usize = tones
        .iter()
        .filter(|(tone, _)| !matches!(tone, 0 | 255))
        .map(|(_, count)| count)
        .sum();
    if grey > 0 {
        let most = tones
            .iter()
            .filter(|(tone, _)| !matches!(tone, 0 | 255))
            .max_by_key(|(_, count)| **count);
        found.push(format!(
            "{grey} dots are neither black nor white; most are {most:?}"
        ));
    }
    if tones.get(&0).is_none_or(|black| *black < 50) {
        found.push("hardly anything is printed".to_owned());
    }
    found
}

fn ask(browser: &Browser, check: &str) -> Findings {
    list(&browser.script(&format!("{CHECKS}\nreturn checks.{check}"), json!([])))
}

fn list(value: &Value) -> Findings {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

/// The engine file of axe-core from `$WH_NODE_MODULES`, or `.tools/node_modules` at the root of the crate.
fn axe_source() -> &'static str {
    static SOURCE: OnceLock<String> = OnceLock::new();
    SOURCE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let modules = std::env::var_os("WH_NODE_MODULES")
            .map_or(root.join(".tools/node_modules"), |given| root.join(given));
        let file = modules.join("axe-core/axe.min.js");
        std::fs::read_to_string(&file).unwrap_or_else(|e| {
            panic!(
                "axe-core is not at {}: {e}; `make test` installs it",
                file.display()
            )
        })
    })
}
