//! Checks the translators' messages, the question bank and the form, and writes them as Rust and tables for the program to include.

#[path = "src/bank/compile.rs"]
mod bank;
#[path = "src/words/compile.rs"]
mod compile;
#[path = "src/form/compile.rs"]
mod form;
#[path = "src/words/marks.rs"]
mod marks;

use std::path::Path;
use std::{env, fs, io, process};

const LOCALES: &str = "public/locales";
const BANK: &str = "src/bank.tsv";
const FORM: &str = "src/form.tsv";

fn main() -> io::Result<()> {
    for input in [
        "build.rs",
        LOCALES,
        BANK,
        FORM,
        "src/bank/compile.rs",
        "src/bank/codes.rs",
        "src/form/compile.rs",
        "src/words/compile.rs",
        "src/words/compile",
        "src/words/marks.rs",
    ] {
        println!("cargo::rerun-if-changed={input}");
    }
    // The splitter finds its way by the linker's relocations; only the last link has to keep them. One without the other
    // would be a program that does not start, or one of twice the size.
    println!("cargo::rustc-check-cfg=cfg(late_part)");
    println!("cargo::rerun-if-env-changed=WH_SPLIT");
    if env::var_os("WH_SPLIT").is_some() {
        println!("cargo::rustc-cfg=late_part");
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo gives no OUT_DIR"))?;
    let out = Path::new(&out);
    let words = compile::compile(&sources()?).unwrap_or_else(|faults| refuse(&faults));
    let questions = bank::bank_rs(&fs::read_to_string(BANK)?, |key| words.number(key))
        .unwrap_or_else(|faults| refuse(&faults));
    for locale in &words.locales {
        fs::write(out.join(format!("{}.words", locale.tag)), &locale.table)?;
    }
    let (early, late) = words.english();
    fs::write(out.join("early.words"), early)?;
    fs::write(out.join("late.words"), late.unwrap_or_default())?;
    fs::write(out.join("say.rs"), compile::say_rs(&words))?;
    fs::write(out.join("locales.rs"), compile::locales_rs(&words))?;
    let number = |key: &str| words.number(key);
    let form =
        form::form_rs(&fs::read_to_string(FORM)?, number).unwrap_or_else(|faults| refuse(&faults));
    fs::write(out.join("form.rs"), form)?;
    fs::write(out.join("bank.rs"), questions)
}

fn sources() -> io::Result<Vec<compile::Source>> {
    let mut sources = Vec::new();
    for file in fs::read_dir(LOCALES)? {
        let path = file?.path();
        if let (Some(tag), Some("ftl")) = (
            path.file_stem().and_then(|tag| tag.to_str()),
            path.extension().and_then(|ending| ending.to_str()),
        ) {
            sources.push(compile::Source {
                tag: tag.to_owned(),
                text: fs::read_to_string(&path)?,
            });
        }
    }
    Ok(sources)
}

/// Says every fault and stops the build.
fn refuse(faults: &[impl ToString]) -> ! {
    for fault in faults {
        println!("cargo::error={}", fault.to_string());
    }
    process::exit(1)
}
