//! Markdown as `MediaWiki` markup, for the wikis in which commons organisations keep what they know (`MediaWiki` handbook, Help:Formatting).
//!
//! Whatever a wiki would read as markup of its own is written as a character reference, so that a text can neither call a template nor sign
//! somebody's name.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds of node are the parser's, and most need nothing here"
)]

use comrak::nodes::{ListType, Node, NodeValue};

use super::markdown::{self, is_line_break, is_linked, is_safe_link};

/// The level of a text's highest headings: a wiki page has its title at 1 and its sections at 2.
const HEADING_TOP: usize = 3;

/// Shows Markdown as `MediaWiki` markup. `base` is the address that links within this site begin with, without a slash at its end.
pub fn wiki(markdown: &str, base: &str) -> String {
    let page = Page { base };
    let written = markdown::read(markdown, |root| page.blocks(root, ""));
    written.unwrap_or_else(|| paragraphs_as_written(markdown))
}

/// A line of plain text that means nothing to a wiki: a title, a name.
pub fn wiki_line(text: &str) -> String {
    guarded_start(&escaped(&text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

fn paragraphs_as_written(text: &str) -> String {
    let lines = text.lines().map(|line| guarded_start(&escaped(line.trim())));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

struct Page<'a> {
    base: &'a str,
}

impl Page<'_> {
    /// The blocks below a node, apart by blank lines. `marks` are those of the lists that they stand in.
    fn blocks(&self, parent: Node<'_>, marks: &str) -> String {
        let blocks = parent.children().map(|block| self.block(block, marks));
        let blocks: Vec<String> = blocks.filter(|block| !block.trim().is_empty()).collect();
        blocks.join("\n\n")
    }

    fn block(&self, node: Node<'_>, marks: &str) -> String {
        match &node.data().value {
            NodeValue::Paragraph => guarded_start(&self.line(node)),
            NodeValue::Heading(heading) => {
                let line = self.line(node);
                let level = "=".repeat((HEADING_TOP - 1 + usize::from(heading.level)).min(6));
                if line.is_empty() {
                    line
                } else {
                    format!("{level} {line} {level}")
                }
            }
            NodeValue::List(list) => {
                let mark = if list.list_type == ListType::Ordered {
                    '#'
                } else {
                    '*'
                };
                let items = node
                    .children()
                    .map(|item| self.item(item, &format!("{marks}{mark}")));
                items.collect::<Vec<_>>().join("\n")
            }
            NodeValue::BlockQuote => format!("<blockquote>\n{}\n</blockquote>", self.blocks(node, "")),
            NodeValue::CodeBlock(code) => format!("<pre>{}</pre>", escaped(code.literal.trim_end())),
            NodeValue::HtmlBlock(html) => paragraphs_as_written(&html.literal),
            NodeValue::ThematicBreak => "----".to_owned(),
            NodeValue::Table(_) => self.table(node),
            _ => String::new(),
        }
    }

    /// One item: an item of a wiki is one line, so that what follows its first paragraph stands behind a line break, and lists in it on
    /// lines of their own.
    fn item(&self, item: Node<'_>, marks: &str) -> String {
        let box_of = match &item.data().value {
            NodeValue::TaskItem(task) if task.symbol.is_some() => "☑ ",
            NodeValue::TaskItem(_) => "☐ ",
            _ => "",
        };
        let (mut said, mut below) = (Vec::new(), Vec::new());
        for block in item.children() {
            match &block.data().value {
                NodeValue::List(_) => below.push(self.block(block, marks)),
                NodeValue::Paragraph | NodeValue::Heading(_) => said.push(self.line(block)),
                _ => said.push(self.block(block, "").replace('\n', " ")),
            }
        }
        let mut lines = vec![format!("{marks} {box_of}{}", said.join("<br />"))];
        lines.append(&mut below);
        lines.join("\n")
    }

    fn table(&self, table: Node<'_>) -> String {
        let mut lines = vec!["{| class=\"wikitable\"".to_owned()];
        for row in table.children() {
            let heads = matches!(row.data().value, NodeValue::TableRow(true));
            let mark = if heads { "! scope=\"col\" | " } else { "| " };
            lines.push("|-".to_owned());
            lines.extend(row.children().map(|cell| format!("{mark}{}", self.line(cell))));
        }
        lines.push("|}".to_owned());
        lines.join("\n")
    }

    /// What stands in one line or paragraph.
    fn line(&self, block: Node<'_>) -> String {
        let parts = block.children().map(|node| self.inline(node));
        // Two nodes beside each other may bring one each.
        apart(parts.collect::<String>().trim())
    }

    fn inline(&self, node: Node<'_>) -> String {
        let within = || node.children().map(|node| self.inline(node)).collect::<String>();
        match &node.data().value {
            NodeValue::Text(text) => escaped(text),
            NodeValue::Code(code) => format!("<code>{}</code>", escaped(&code.literal)),
            NodeValue::HtmlInline(html) if is_line_break(html) => "<br />".to_owned(),
            NodeValue::HtmlInline(html) => escaped(html),
            NodeValue::SoftBreak => " ".to_owned(),
            NodeValue::LineBreak => "<br />".to_owned(),
            NodeValue::Emph => format!("<i>{}</i>", within()),
            NodeValue::Strong => format!("<b>{}</b>", within()),
            NodeValue::Strikethrough => format!("<s>{}</s>", within()),
            NodeValue::Link(link) | NodeValue::Image(link) => self.link(node, &link.url, &within()),
            _ => within(),
        }
    }

    fn link(&self, node: Node<'_>, url: &str, text: &str) -> String {
        if !is_safe_link(url) || is_linked(node) {
            return text.to_owned();
        }
        let url = match url.strip_prefix('/') {
            Some(within) if !within.starts_with('/') => format!("{}/{within}", self.base),
            Some(_) => format!("https:{url}"),
            None if url.contains(':') => url.to_owned(),
            None => return text.to_owned(),
        };
        let url = target(&url);
        if text.is_empty() {
            format!("[{url} {url}]")
        } else {
            format!("[{url} {text}]")
        }
    }
}

/// An address that ends nowhere but at its end.
fn target(url: &str) -> String {
    let written = |c: char| match c {
        c if c.is_whitespace() => "%20".to_owned(),
        '[' => "%5B".to_owned(),
        ']' => "%5D".to_owned(),
        '<' => "%3C".to_owned(),
        '>' => "%3E".to_owned(),
        '"' => "%22".to_owned(),
        '{' => "%7B".to_owned(),
        '}' => "%7D".to_owned(),
        '|' => "%7C".to_owned(),
        '\'' => "%27".to_owned(),
        '_' => "%5F".to_owned(),
        '!' => "%21".to_owned(),
        c => c.to_string(),
    };
    url.chars().map(written).collect()
}

/// A text without markup: what a wiki would read as such becomes a character reference.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '[' => written.push_str("&#91;"),
            ']' => written.push_str("&#93;"),
            '{' => written.push_str("&#123;"),
            '}' => written.push_str("&#125;"),
            '|' => written.push_str("&#124;"),
            '~' => written.push_str("&#126;"),
            c => written.push(c),
        }
    }
    apart(&written)
}

/// A line in which nothing stands twice that only twice means something: italics, a magic word, a cell of a table.
fn apart(line: &str) -> String {
    line.replace("''", "'&#39;")
        .replace("__", "_&#95;")
        .replace("!!", "!&#33;")
}

/// A line that begins with no mark of a list, a heading, an indentation.
fn guarded_start(line: &str) -> String {
    match line.chars().next() {
        Some(c @ ('*' | '#' | ':' | ';' | '=' | '-' | '!')) => {
            format!("&#{};{}", u32::from(c), &line[c.len_utf8()..])
        }
        Some(_) | None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_keeps_its_form() {
        let markdown = "# Move the *wiki*\n\nBy **May**, see [the plan](/d/1)\nand <https://example.org>.\n\n> Who pays?\n\n\
                        - one\n  - two\n    1. three\n- [x] done\n\n```\ncp a  b\n```\n---\n\
                        | item | euro |\n|---|---|\n| rent<br>tax | ~~300~~ |\n";
        assert_eq!(
            wiki(markdown, "https://moot.example"),
            "=== Move the <i>wiki</i> ===\n\nBy <b>May</b>, see [https://moot.example/d/1 the plan] and \
             [https://example.org https://example.org].\n\n<blockquote>\nWho pays?\n</blockquote>\n\n\
             * one\n** two\n**# three\n* ☑ done\n\n<pre>cp a  b</pre>\n\n----\n\n\
             {| class=\"wikitable\"\n|-\n! scope=\"col\" | item\n! scope=\"col\" | euro\n|-\n| rent<br />tax\n| <s>300</s>\n|}"
        );
    }

    #[test]
    fn what_a_wiki_would_read_as_its_own_means_nothing() {
        for (markdown, text) in [
            (
                "{{delete}} ~~~~",
                "&#123;&#123;delete&#125;&#125; &#126;&#126;&#126;&#126;",
            ),
            ("\\[\\[Category:X\\]\\]", "&#91;&#91;Category:X&#93;&#93;"),
            ("'''bold''' \\_\\_TOC\\_\\_", "'&#39;'bold'&#39;' _&#95;TOC_&#95;"),
            ("\\* no item", "&#42; no item"),
            (": no indentation", "&#58; no indentation"),
            ("<ref>x</ref>", "&lt;ref&gt;x&lt;/ref&gt;"),
            ("[x](javascript:alert(1))", "x"),
        ] {
            assert_eq!(wiki(markdown, ""), text);
        }
        assert_eq!(wiki_line(" = a\n title = "), "&#61; a title =");
    }

    proptest! {
        #[test]
        fn no_text_calls_a_template_or_signs(markdown in "(?s).{0,80}|[{}\\[\\]~'_|<>a*#!\\\\\n -]{0,60}") {
            let written = wiki(&markdown, "https://moot.example");
            for mark in ["{{", "[[", "~~~", "'''", "__", "<nowiki", "<ref"] {
                prop_assert!(!written.contains(mark), "{mark} in {written}");
            }
        }
    }
}
