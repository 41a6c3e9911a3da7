//! A task list: each row is a link, its state in words.

use leptos::prelude::*;

use crate::route::Route;

/// One row of a task list.
pub struct TaskRow {
    /// Where it leads.
    pub route: Route,
    /// What it is.
    pub name: String,
    /// How far it is.
    pub state: String,
    /// Whether something is to be asked or mended.
    pub is_todo: bool,
    /// A word that makes it stand out.
    pub mark: Option<String>,
    /// What is to be asked first, in a few words.
    pub more: Option<String>,
}

/// The list.
pub fn task_list(rows: Vec<TaskRow>) -> AnyView {
    let rows = rows.into_iter().map(task_row).collect::<Vec<_>>();
    view! { <ul class="rows" role="list">{rows}</ul> }.into_any()
}

fn task_row(row: TaskRow) -> AnyView {
    let class = if row.is_todo {
        "row-state row-state--todo"
    } else {
        "row-state"
    };
    let beside = |class: &'static str, words: Option<String>| {
        words.map(|words| view! { <span class=class>{words} " "</span> }.into_any())
    };
    let mark = beside("row-mark", row.mark);
    let more = beside("row-more", row.more);
    view! {
        <li>
            <a href=row.route.href()>
                <span class="row-name">{row.name}</span>
                " "
                {mark}
                <span class=class>{row.state}</span>
                " "
                {more}
            </a>
        </li>
    }
    .into_any()
}
