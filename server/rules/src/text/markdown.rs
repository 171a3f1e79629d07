//! Markdown as it is read here: `CommonMark` with the tables, task lists, strikethrough and plain
//! links of GitHub Flavored Markdown, and with bounds.
//!
//! A parser does work that grows with nesting and with the cells of a table, which a text of a few
//! kilobytes can drive very far. What goes past a bound is not Markdown here, and is shown as it was
//! written: nobody needs seventeen quotes in a quote to say something.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds of node are the parser's, and most need nothing here"
)]

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{Node, NodeValue};
use comrak::{Arena, Options, parse_document};

use super::fields::BODY_MAX;

/// The most characters that are read as Markdown: a body, with room for a heading added to it.
const LENGTH_MAX: usize = BODY_MAX + 1_000;
/// The most quote and list marks that one line may begin with.
const MARKS_MAX: usize = 16;
/// The most cells that the tables of a text could come to.
const CELLS_MAX: usize = 20_000;
/// The most characters that HTML writes as a name ("&amp;", and U+00A0 among those that share its
/// first byte): the writer of the HTML looks through the rest of the text for each of them.
const ESCAPED_MAX: usize = 4_000;
/// The deepest that one thing may stand inside another, the text inside emphasis included.
const DEPTH_MAX: usize = 40;

/// The one set of options with which everything is parsed and shown.
pub(super) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    options.extension.strikethrough = true;
    options.extension.autolink = true;
    // An escaped @ is a node of its own, so that it starts no mention.
    options.parse.escaped_char_spans = true;
    // HTML that was typed is shown as typed, rather than vanishing.
    options.render.escape = true;
    options
}

/// Reads a text as Markdown and hands its tree to `read`; `None` where it goes past a bound.
pub(super) fn read<T>(markdown: &str, read: impl FnOnce(Node<'_>) -> T) -> Option<T> {
    if is_hostile(markdown) {
        return None;
    }
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options());
    is_shallow(root).then(|| read(root))
}

/// Would reading this cost more than a text of its length should?
fn is_hostile(markdown: &str) -> bool {
    let escaped = markdown.bytes().filter(|b| matches!(b, b'&' | 0xC2)).count();
    escaped > ESCAPED_MAX
        || markdown.lines().any(|line| marks(line) > MARKS_MAX)
        || cells(markdown) > CELLS_MAX
        || markdown.chars().nth(LENGTH_MAX).is_some()
}

/// How many cells the tables of a text can come to: no table goes beyond a blank line, and a short
/// row is filled up to the width of its table.
fn cells(markdown: &str) -> usize {
    let (mut cells, mut rows, mut columns) = (0, 0, 0);
    for line in markdown.lines().chain([""]) {
        if line.trim().is_empty() {
            cells += rows * columns;
            (rows, columns) = (0, 0);
        } else {
            rows += 1;
            columns = columns.max(line.bytes().filter(|b| *b == b'|').count());
        }
    }
    cells
}

/// How many quote and list marks a line begins with: each could open a level.
fn marks(line: &str) -> usize {
    let mut marks = 0;
    let mut rest = line;
    loop {
        rest = rest.trim_start_matches([' ', '\t']);
        if is_rule(rest) {
            return marks;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let mark = match (digits, rest.as_bytes().get(digits)) {
            (0, Some(b'>')) => true,
            (0, Some(b'-' | b'+' | b'*')) | (1..=9, Some(b'.' | b')')) => {
                matches!(rest.as_bytes().get(digits + 1), None | Some(b' ' | b'\t'))
            }
            _ => false,
        };
        if !mark {
            return marks;
        }
        marks += 1;
        rest = &rest[digits + 1..];
    }
}

/// Is this a line across the text, "- - -", rather than a list in a list in a list?
fn is_rule(line: &str) -> bool {
    ['-', '*'].iter().any(|mark| {
        line.chars().all(|c| c == *mark || c == ' ' || c == '\t') && line.matches(*mark).count() >= 3
    })
}

fn is_shallow(root: Node<'_>) -> bool {
    let mut depth = 0;
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(_) => depth += 1,
            NodeEdge::End(_) => depth -= 1,
        }
        if depth > DEPTH_MAX {
            return false;
        }
    }
    true
}

/// Is this node inside a link or an image, where no further link can be?
pub(super) fn is_linked(node: Node<'_>) -> bool {
    node.ancestors()
        .skip(1)
        .any(|above| matches!(above.data().value, NodeValue::Link(_) | NodeValue::Image(_)))
}

/// The words of a node and all within it, without marks.
pub(super) fn words(node: Node<'_>) -> String {
    let mut words = String::new();
    for within in node.descendants() {
        match &within.data().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::HtmlInline(html) => words.push_str(html),
            NodeValue::SoftBreak | NodeValue::LineBreak => words.push(' '),
            _ => {}
        }
    }
    words.trim().to_owned()
}

/// May this be a link? Only to the web, to a mail address, or within this site: every other scheme
/// is refused, known or not, since browsers run what some of them hold.
pub(super) fn is_safe_link(url: &str) -> bool {
    match url.find([':', '/', '?', '#']) {
        Some(end) if url[end..].starts_with(':') => ["http", "https", "mailto"]
            .iter()
            .any(|scheme| url[..end].eq_ignore_ascii_case(scheme)),
        Some(_) | None => true,
    }
}

/// Is this piece of HTML a line break, as people write them into tables?
pub(super) fn is_line_break(html: &str) -> bool {
    html.strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'))
        .map(|tag| tag.trim_end_matches(['/', ' ']))
        .is_some_and(|tag| tag.eq_ignore_ascii_case("br"))
}
