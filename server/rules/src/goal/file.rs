//! Progress as a file of comma-separated values (RFC 4180), in and out.
//!
//! What goes out is made harmless for spreadsheets: a cell that one of them would take for a formula begins with an apostrophe, which
//! is taken off again on the way in.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};
use time::Date;
use time::macros::format_description;

use super::number;
use crate::exact::Exact;
use crate::text;

/// The most rows of a file.
pub const ROWS_MAX: usize = 2_000;
/// The longest words about progress, in characters.
pub const WORDS_MAX: usize = 5_000;
/// The longest source, in characters.
pub const SOURCE_MAX: usize = 500;
/// The columns that are read, in the order in which they are written.
pub const COLUMNS: [&str; 6] = ["goal", "measure", "date", "number", "words", "source"];
/// What a file of ours says beside these, and nobody has to.
pub const MORE_COLUMNS: [&str; 7] = [
    "entry", "corrects", "author", "recorded", "unit", "at_risk", "title",
];

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The row as a spreadsheet counts: the names of the columns are the first.
    pub row: u32,
    /// The name of the column; empty where it is the row as a whole.
    pub column: String,
    /// What to do about it.
    pub message: String,
}

impl Problem {
    /// What is wrong in this row and column.
    pub fn new(row: u32, column: &str, message: impl Into<String>) -> Self {
        Self {
            row,
            column: column.to_owned(),
            message: message.into(),
        }
    }

    /// Where and what, in one sentence.
    pub fn sentence(&self) -> String {
        if self.column.is_empty() {
            format!("Row {}: {}", self.row, self.message)
        } else {
            format!("Row {}, column “{}”: {}", self.row, self.column, self.message)
        }
    }
}

/// A row of the file: an entry of progress to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row as a spreadsheet counts.
    pub row: u32,
    /// The id of the goal, as the file has it.
    pub goal: String,
    /// The name of the measure; empty for the goal as a whole.
    pub measure: String,
    /// The day that it speaks of.
    pub on: Date,
    /// The number that was reached.
    pub number: Option<Exact>,
    /// In words.
    pub words: String,
    /// Where the number comes from.
    pub source: String,
}

/// Reads a file whole: its rows, and all that is wrong with it.
pub fn read(file: &str) -> (Vec<Row>, Vec<Problem>) {
    // Spreadsheets mark their files so.
    let file = file.strip_prefix('\u{FEFF}').unwrap_or(file);
    let mut reader = ReaderBuilder::new()
        .flexible(true)
        .has_headers(false)
        .from_reader(file.as_bytes());
    let mut records = reader.records();
    let Some(Ok(header)) = records.next() else {
        return (
            Vec::new(),
            vec![Problem::new(1, "", "There are no names of columns.")],
        );
    };
    let header: Vec<String> = header.iter().map(|name| name.trim().to_lowercase()).collect();
    let mut problems = check_header(&header);
    if !problems.is_empty() {
        return (Vec::new(), problems);
    }
    let mut rows = Vec::new();
    for (record, row) in records.zip(2_u32..) {
        if rows.len() >= ROWS_MAX {
            problems.push(Problem::new(
                row,
                "",
                format!("A file has at most {ROWS_MAX} rows. Make two of it."),
            ));
            break;
        }
        match record {
            Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(record) => match read_row(row, &header, &record) {
                Ok(found) => rows.push(found),
                Err(mut wrong) => problems.append(&mut wrong),
            },
            Err(_) => problems.push(Problem::new(row, "", "This row cannot be read.")),
        }
    }
    if rows.is_empty() && problems.is_empty() {
        problems.push(Problem::new(2, "", "There is no progress in this file."));
    }
    (rows, problems)
}

fn check_header(header: &[String]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for needed in ["goal", "date"] {
        if !header.iter().any(|name| name == needed) {
            problems.push(Problem::new(1, needed, "This column is missing."));
        }
    }
    for (place, name) in header.iter().enumerate() {
        let known = COLUMNS.contains(&name.as_str()) || MORE_COLUMNS.contains(&name.as_str());
        if !known {
            let known = COLUMNS.join(", ");
            problems.push(Problem::new(
                1,
                name,
                format!("There is no such column. These are read: {known}."),
            ));
        } else if header.iter().take(place).any(|earlier| earlier == name) {
            problems.push(Problem::new(1, name, "This column is there twice."));
        }
    }
    problems
}

fn read_row(row: u32, header: &[String], record: &StringRecord) -> Result<Row, Vec<Problem>> {
    let mut problems = Vec::new();
    if record.len() > header.len() {
        problems.push(Problem::new(
            row,
            "",
            "There are more cells than columns. Put quotation marks around a text with a comma.",
        ));
    }
    let cell = |wanted: &str| {
        let place = header.iter().position(|name| name == wanted);
        let text = place.and_then(|place| record.get(place)).unwrap_or_default();
        bare(text.trim()).to_owned()
    };
    let mut note = |column: &str, message: String| problems.push(Problem::new(row, column, message));
    let goal = cell("goal");
    if goal.is_empty() {
        note("goal", "Write the id of the goal.".to_owned());
    }
    let day = Date::parse(&cell("date"), format_description!("[year]-[month]-[day]"));
    if day.is_err() {
        note("date", "Write a day like 2026-06-30.".to_owned());
    }
    let number = match cell("number") {
        empty if empty.is_empty() => None,
        written => number::read(&written, "number")
            .map_err(|refusal| note("number", refusal.message.into_owned()))
            .ok(),
    };
    let words = text::body_or_empty(&cell("words"), "words", WORDS_MAX)
        .map_err(|refusal| note("words", refusal.message.into_owned()))
        .unwrap_or_default();
    let source = source(&cell("source"))
        .map_err(|refusal| note("source", refusal.message.into_owned()))
        .unwrap_or_default();
    match day {
        Ok(on) if problems.is_empty() => Ok(Row {
            row,
            goal,
            measure: cell("measure"),
            on,
            number,
            words,
            source,
        }),
        Ok(_) | Err(_) => Err(problems),
    }
}

/// Where a number comes from: one line, or nothing.
///
/// # Errors
/// `INVALID` where it is too long.
pub fn source(written: &str) -> Result<String, crate::refusal::Refusal> {
    if written.trim().is_empty() {
        Ok(String::new())
    } else {
        text::line(written, "source", SOURCE_MAX)
    }
}

/// Writes a file: the names of the columns, then the rows.
pub fn write<'a>(columns: &[&str], rows: impl IntoIterator<Item = Vec<&'a str>>) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing into memory does not fail, and every row has as many cells as there are columns.
    let mut written = writer.write_record(columns);
    for row in rows {
        written = written.and_then(|()| writer.write_record(row.iter().map(|cell| harmless(cell))));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    match written {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Whether a spreadsheet may take a text that begins like this for a formula.
fn acts(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && number::read(text, "number").is_err()
}

/// A cell that no spreadsheet takes for a formula.
fn harmless(cell: &str) -> String {
    if acts(cell.trim_start_matches('\'')) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// What a cell said before it was made harmless.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if acts(rest.trim_start_matches('\'')) => rest,
        Some(_) | None => cell,
    }
}
