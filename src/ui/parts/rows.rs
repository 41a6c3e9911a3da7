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
    /// Whether something is still to do.
    pub is_todo: bool,
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
    view! {
        <li>
            <a href=row.route.href()>
                <span class="row-name">{row.name}</span>
                " "
                <span class=class>{row.state}</span>
            </a>
        </li>
    }
    .into_any()
}
