//! Writes the words that are not in the program where the site serves them from: `cargo run --example locales -- dist`.

use std::path::PathBuf;
use std::{env, fs, io};

use warm_handoff::words;

fn main() -> io::Result<()> {
    let site = env::args_os().nth(1).map(PathBuf::from);
    let site = site
        .ok_or_else(|| io::Error::other("say where: cargo run --example locales -- DIRECTORY"))?;
    for (file, table) in words::files() {
        let path = site.join(file);
        if let Some(directory) = path.parent() {
            fs::create_dir_all(directory)?;
        }
        fs::write(&path, table)?;
        println!("{}: {} bytes", path.display(), table.len());
    }
    Ok(())
}
