//! Markdown as plain text, for the text part of a mail, for search, and for a line in a list.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds of node are the parser's, and most need nothing here"
)]

use comrak::arena_tree::NodeEdge;
use comrak::nodes::{ListType, Node, NodeValue};

use super::markdown::{self, is_line_break};

/// Markdown as a text that reads well without marks: paragraphs apart by a blank line, quotes behind
/// "> ", items behind "- " or their number, tasks behind `[x]` or `[ ]`, table cells apart by " | ",
/// and the target of a link in brackets behind it.
pub fn plain(markdown: &str) -> String {
    write(markdown, true)
}

/// The beginning of a text as one line of at most `max_chars` characters, cut between words, with
/// an ellipsis where something is left out. Without the targets of links.
pub fn excerpt(markdown: &str, max_chars: usize) -> String {
    // Marks and targets take room too, and a list of excerpts must not read whole books.
    let (start, rest) = split_at(markdown, max_chars.saturating_mul(4).saturating_add(2_000));
    let text = write(start, false);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (kept, left_out) = split_at(&line, max_chars);
    if left_out.is_empty() && rest.trim().is_empty() {
        return line;
    }
    let (kept, next) = split_at(kept, max_chars.saturating_sub(1));
    let whole_words = if next.starts_with(' ') {
        kept
    } else {
        match kept.rfind(' ') {
            // A single long word is cut, rather than nothing be said.
            Some(end) if end * 2 > kept.len() => &kept[..end],
            Some(_) | None => kept,
        }
    };
    let trimmed = whole_words
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '-' | '\u{200D}'));
    if max_chars == 0 {
        String::new()
    } else {
        format!("{trimmed}…")
    }
}

fn split_at(text: &str, chars: usize) -> (&str, &str) {
    let end = text.char_indices().nth(chars).map_or(text.len(), |(end, _)| end);
    text.split_at(end)
}

fn write(markdown: &str, targets: bool) -> String {
    markdown::read(markdown, |root| {
        let mut page = Page {
            text: String::new(),
            margins: Vec::new(),
            numbers: Vec::new(),
            targets,
        };
        for edge in root.traverse() {
            match edge {
                NodeEdge::Start(node) => page.enter(node),
                NodeEdge::End(node) => page.leave(node),
            }
        }
        page.text
    })
    .unwrap_or_else(|| markdown.trim().to_owned())
}

/// What stands before a line: once, and on the lines after it.
struct Margin {
    first: Option<String>,
    rest: String,
}

struct Page {
    text: String,
    margins: Vec<Margin>,
    /// For each list that is open the number of its next item, where it has numbers.
    numbers: Vec<Option<usize>>,
    targets: bool,
}

impl Page {
    fn enter(&mut self, node: Node<'_>) {
        match &node.data().value {
            NodeValue::BlockQuote => self.margins.push(Margin {
                first: None,
                rest: "> ".to_owned(),
            }),
            NodeValue::List(list) => self
                .numbers
                .push((list.list_type == ListType::Ordered).then_some(list.start)),
            NodeValue::Item(_) => self.item(""),
            NodeValue::TaskItem(task) => {
                self.item(if task.symbol.is_some() { "[x] " } else { "[ ] " });
            }
            NodeValue::Paragraph | NodeValue::Heading(_) => {
                let line = self.line(node);
                self.put(node, &line);
            }
            NodeValue::CodeBlock(code) => self.put(node, code.literal.trim_end()),
            NodeValue::HtmlBlock(html) => self.put(node, html.literal.trim_end()),
            NodeValue::ThematicBreak => self.put(node, "---"),
            NodeValue::TableRow(_) => {
                let cells: Vec<_> = node.children().map(|cell| self.line(cell)).collect();
                self.put(node, cells.join(" | ").replace('\n', " ").trim());
            }
            _ => {}
        }
    }

    fn leave(&mut self, node: Node<'_>) {
        match &node.data().value {
            NodeValue::BlockQuote | NodeValue::Item(_) | NodeValue::TaskItem(_) => {
                self.margins.pop();
            }
            NodeValue::List(_) => {
                self.numbers.pop();
            }
            _ => {}
        }
    }

    /// The mark of a list item: its number, or a dash; and its box, if it is a task.
    fn item(&mut self, task: &str) {
        let mark = match self.numbers.last_mut() {
            Some(Some(number)) => {
                *number += 1;
                format!("{}. ", *number - 1)
            }
            Some(None) | None => "- ".to_owned(),
        };
        self.margins.push(Margin {
            rest: " ".repeat(mark.len()),
            first: Some(mark + task),
        });
    }

    /// Writes a block, apart from the one before it.
    fn put(&mut self, node: Node<'_>, block: &str) {
        if block.trim().is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
            if let Some(shared) = gap(node) {
                let margin: String = self
                    .margins
                    .iter()
                    .take(shared)
                    .map(|margin| margin.rest.as_str())
                    .collect();
                self.text.push_str(margin.trim_end());
                self.text.push('\n');
            }
        }
        for (number, line) in block.lines().enumerate() {
            if number > 0 {
                self.text.push('\n');
            }
            for margin in &mut self.margins {
                self.text
                    .push_str(margin.first.take().as_deref().unwrap_or(&margin.rest));
            }
            self.text.push_str(line);
        }
    }

    /// The text of what stands in one line or paragraph.
    fn line(&self, block: Node<'_>) -> String {
        let mut line = String::new();
        let mut starts = Vec::new();
        for edge in block.traverse() {
            match edge {
                NodeEdge::Start(node) => match &node.data().value {
                    NodeValue::Text(text) => line.push_str(text),
                    NodeValue::Code(code) => line.push_str(&code.literal),
                    NodeValue::HtmlInline(html) if is_line_break(html) => line.push('\n'),
                    NodeValue::HtmlInline(html) => line.push_str(html),
                    NodeValue::SoftBreak => line.push(' '),
                    NodeValue::LineBreak => line.push('\n'),
                    NodeValue::Link(_) | NodeValue::Image(_) => starts.push(line.len()),
                    _ => {}
                },
                NodeEdge::End(node) => match &node.data().value {
                    NodeValue::Link(to) | NodeValue::Image(to) => {
                        let text = &line[starts.pop().unwrap_or(line.len())..];
                        let target = to.url.strip_prefix("mailto:").unwrap_or(&to.url);
                        let said = target.ends_with(text) && !text.is_empty();
                        if self.targets && !said && is_absolute(&to.url) {
                            line.push_str(if text.is_empty() { "(" } else { " (" });
                            line.push_str(&to.url);
                            line.push(')');
                        }
                    }
                    _ => {}
                },
            }
        }
        line.trim().to_owned()
    }
}

/// Only what leads somewhere from a mail is worth its room.
fn is_absolute(url: &str) -> bool {
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|start| url.starts_with(start))
}

/// Whether a blank line stands before this block, as the number of margins that the two blocks
/// share. `None` for what is held close: the items of a tight list, what stands in them, and the rows
/// of a table.
fn gap(block: Node<'_>) -> Option<usize> {
    // The parent that this block and the one before it have in common.
    let shared = block
        .ancestors()
        .find(|above| above.previous_sibling().is_some())?
        .parent()?;
    let is_tight = |list: Node<'_>| matches!(&list.data().value, NodeValue::List(list) if list.tight);
    let close = match &shared.data().value {
        NodeValue::List(_) => is_tight(shared),
        NodeValue::Item(_) | NodeValue::TaskItem(_) => shared.parent().is_some_and(is_tight),
        NodeValue::Table(_) => true,
        _ => false,
    };
    (!close).then(|| {
        shared
            .ancestors()
            .filter(|above| {
                matches!(
                    above.data().value,
                    NodeValue::BlockQuote | NodeValue::Item(_) | NodeValue::TaskItem(_)
                )
            })
            .count()
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_reads_well_without_its_marks() {
        let markdown = "# Move the *wiki*\n\nBy **May**, see [the plan](https://example.org/plan)\nand \
                        <https://example.org>.\n\n> Who pays?\n>\n> - the hub\n>   - all of it\n\n\
                        9. ask\n10. do\n\n- [x] backup\n- [ ] test\n\n```\ncp a  b\n```\n---\n\
                        | item | euro |\n|---|---|\n| rent<br>tax | ~~300~~ |\n";
        assert_eq!(
            plain(markdown),
            "Move the wiki\n\nBy May, see the plan (https://example.org/plan) and \
             https://example.org.\n\n> Who pays?\n>\n> - the hub\n>   - all of it\n\n\
             9. ask\n10. do\n\n- [x] backup\n- [ ] test\n\ncp a  b\n\n---\n\n\
             item | euro\nrent tax | 300"
        );
    }

    #[test]
    fn a_loose_list_stays_loose_and_its_parts_stay_under_its_mark() {
        assert_eq!(plain("- one\n\n  more\n\n- two"), "- one\n\n  more\n\n- two");
    }

    #[test]
    fn a_target_is_given_once_and_only_where_it_leads_somewhere_from_a_mail() {
        for (markdown, text) in [
            ("write to a@example.org", "write to a@example.org"),
            ("[mail](mailto:a@example.org)", "mail (mailto:a@example.org)"),
            ("[here](/d/1) [x](javascript:alert(1))", "here x"),
            (
                "![a chart](https://example.org/c.png)",
                "a chart (https://example.org/c.png)",
            ),
            ("[](https://example.org)", "(https://example.org)"),
        ] {
            assert_eq!(plain(markdown), text);
        }
    }

    #[test]
    fn what_is_no_markdown_is_left_as_it_was_written() {
        let deep = format!("{} deep", ">".repeat(100));
        assert_eq!(plain(&deep), deep);
    }

    #[test]
    fn an_excerpt_is_cut_between_words() {
        assert_eq!(excerpt("All is *said*.", 40), "All is said.");
        assert_eq!(
            excerpt(
                "# Budget\n\nWe [spend](https://example.org) less, and give more.",
                25
            ),
            "Budget We spend less…"
        );
        assert_eq!(excerpt(&"a".repeat(30), 10), format!("{}…", "a".repeat(9)));
        assert_eq!(excerpt("anything", 0), "");
        assert_eq!(excerpt("", 10), "");
    }

    #[test]
    fn an_excerpt_of_a_book_ends_in_an_ellipsis() {
        let book = "word ".repeat(10_000);
        let start = excerpt(&book, 100);
        assert!(start.ends_with("word…") && start.chars().count() <= 100);
    }

    proptest! {
        #[test]
        fn an_excerpt_is_one_short_line(markdown in "(?s).{0,80}|[-*>#a1. |\n\\[\\]()]{0,60}", max in 0usize..40) {
            let line = excerpt(&markdown, max);
            prop_assert!(line.chars().count() <= max);
            prop_assert!(!line.contains('\n'));
        }
    }
}
