//! Markdown shown as HTML that is safe to put into a page, a mail or a record.
//!
//! Two parts that do not trust each other: the formatter writes only what it knows, and a sanitiser
//! (an HTML parser with a list of what may stay) reads all of it again. Neither lets script, style,
//! event attributes, images or foreign schemes through.
#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the kinds of node are the parser's, and most need nothing here"
)]

use std::fmt::{self, Write};

use comrak::html::{ChildRendering, Context, format_document_with_formatter, format_node_default};
use comrak::nodes::{AstNode, Node, NodeLink, NodeValue};
use comrak::options::Plugins;

use super::markdown::{self, is_line_break, is_linked, is_safe_link, words};
use super::mention::{Mention, in_text};
use super::names::is_handle;
use super::sanitise::{sanitise, sanitise_for_elsewhere};

/// The level of a text's highest headings: the page has its title at 1 and its sections at 2.
const HEADING_TOP: u8 = 3;
/// The most mentions of one text that become links.
const LINKED_MAX: usize = 500;

/// Shows Markdown as sanitised HTML. `mentions` says whom a handle (in small letters) stands for.
///
/// Beyond `CommonMark`: the outline of headings starts at level 3 and skips none; mentions are links
/// to people's pages; an image is a link to itself, because a picture fetched from elsewhere tells
/// there who reads; a table scrolls in a box that the keyboard reaches; the box of a task is
/// labelled by its text and cannot be ticked; HTML is shown as it was typed.
///
/// A text that is too deeply nested or too wide to be Markdown is shown as it was written.
pub fn render(markdown: &str, mentions: &dyn Fn(&str) -> Option<Mention>) -> String {
    match unsafe_html(markdown, mentions) {
        Some(html) => sanitise(&html),
        None => as_written(markdown),
    }
}

/// The same for a page that stands elsewhere, such as in a feed reader: links within this site begin with `base`, its address.
pub fn render_for_elsewhere(
    markdown: &str,
    mentions: &dyn Fn(&str) -> Option<Mention>,
    base: &str,
) -> String {
    match unsafe_html(markdown, mentions) {
        Some(html) => sanitise_for_elsewhere(&html, base),
        None => as_written(markdown),
    }
}

/// What the formatter wrote, not yet read by the sanitiser; `None` for what is no Markdown.
fn unsafe_html(markdown: &str, mentions: &dyn Fn(&str) -> Option<Mention>) -> Option<String> {
    let most = 64 * 1024 + 16 * markdown.len();
    markdown::read(markdown, |root| format(root, mentions, most)).flatten()
}

/// Paragraphs and line breaks, and every character as it is: all of it is escaped, so nothing is left
/// to sanitise.
fn as_written(text: &str) -> String {
    let mut html = String::from("<p>");
    let mut blank = true;
    for line in text.lines() {
        if line.trim().is_empty() {
            if !blank {
                html.push_str("</p>\n<p>");
            }
            blank = true;
        } else {
            if !blank {
                html.push_str("<br>\n");
            }
            // Writing to a string cannot fail.
            let _ = comrak::html::escape(&mut html, line);
            blank = false;
        }
    }
    html.push_str("</p>\n");
    html
}

fn format(root: Node<'_>, mentions: &dyn Fn(&str) -> Option<Mention>, most: usize) -> Option<String> {
    let mut html = Bounded {
        text: String::new(),
        most,
    };
    let page = Page {
        mentions,
        outline: Vec::new(),
        heading: None,
        linked: 0,
    };
    format_document_with_formatter(
        root,
        &markdown::options(),
        &mut html,
        &Plugins::default(),
        write_node,
        page,
    )
    .ok()
    .map(|_| html.text)
}

/// A text that takes no more than it has room for.
struct Bounded {
    text: String,
    most: usize,
}

impl Write for Bounded {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        if self.text.len() + more.len() > self.most {
            return Err(fmt::Error);
        }
        self.text.push_str(more);
        Ok(())
    }
}

/// What the formatter has to remember between nodes.
struct Page<'m> {
    mentions: &'m dyn Fn(&str) -> Option<Mention>,
    /// The headings that are open, as their level in the text and on the page.
    outline: Vec<(u8, u8)>,
    /// The level on the page of the heading that is being written.
    heading: Option<u8>,
    linked: usize,
}

impl Page<'_> {
    /// The level on the page for a heading of this level in the text: one below the nearest higher
    /// heading before it.
    fn place(&mut self, level: u8) -> u8 {
        while self.outline.last().is_some_and(|(above, _)| *above >= level) {
            self.outline.pop();
        }
        let placed = self
            .outline
            .last()
            .map_or(HEADING_TOP, |(_, above)| (above + 1).min(6));
        self.outline.push((level, placed));
        placed
    }
}

type Written = Result<ChildRendering, fmt::Error>;

fn write_node(context: &mut Context<'_, '_, Page<'_>>, node: Node<'_>, entering: bool) -> Written {
    match &node.data().value {
        NodeValue::Text(text) if entering => write_text(context, node, text),
        NodeValue::Heading(heading) => write_heading(context, node, entering, heading.level),
        NodeValue::Link(link) => write_link(context, node, entering, link),
        NodeValue::Image(image) => write_image(context, node, entering, image),
        NodeValue::TaskItem(_) => write_task(context, entering),
        NodeValue::Paragraph if task_of(node).is_some() => write_task_text(context, node, entering),
        NodeValue::Table(_) => write_table(context, node, entering),
        NodeValue::TableCell if is_empty_header(node) => {
            context.write_str(if entering { "<td>" } else { "</td>\n" })?;
            Ok(ChildRendering::Skip)
        }
        NodeValue::HtmlInline(html) if entering && is_line_break(html) => {
            context.write_str("<br>")?;
            Ok(ChildRendering::HTML)
        }
        NodeValue::HtmlBlock(html) if entering => {
            context.cr()?;
            context.write_str("<p>")?;
            context.escape(html.literal.trim())?;
            context.write_str("</p>\n")?;
            Ok(ChildRendering::Skip)
        }
        NodeValue::HtmlBlock(_) => Ok(ChildRendering::HTML),
        _ => format_node_default(context, node, entering),
    }
}

fn write_text(context: &mut Context<'_, '_, Page<'_>>, node: Node<'_>, text: &str) -> Written {
    let mut done = 0;
    if text.contains('@') && !is_linked(node) {
        for (place, handle) in in_text(text) {
            if context.user.linked >= LINKED_MAX {
                break;
            }
            let Some(mention) = (context.user.mentions)(&handle) else {
                continue;
            };
            if !is_handle(&mention.handle) {
                continue;
            }
            context.user.linked += 1;
            context.escape(&text[done..place.start])?;
            write!(
                context,
                r#"<a class="mention" href="/people/{}">@"#,
                mention.handle
            )?;
            context.escape(&mention.name)?;
            context.write_str("</a>")?;
            done = place.end;
        }
    }
    context.escape(&text[done..])?;
    Ok(ChildRendering::HTML)
}

/// A heading that says nothing is left out: it would be an empty stop for who reads by headings.
fn write_heading(
    context: &mut Context<'_, '_, Page<'_>>,
    node: Node<'_>,
    entering: bool,
    level: u8,
) -> Written {
    if entering {
        if words(node).is_empty() {
            return Ok(ChildRendering::Skip);
        }
        let placed = context.user.place(level);
        context.user.heading = Some(placed);
        context.cr()?;
        write!(context, "<h{placed}>")?;
    } else if let Some(placed) = context.user.heading.take() {
        writeln!(context, "</h{placed}>")?;
    }
    Ok(ChildRendering::HTML)
}

/// A link to where it is not safe to go is shown as its text alone, one without a text as its target.
fn write_link(
    context: &mut Context<'_, '_, Page<'_>>,
    node: Node<'_>,
    entering: bool,
    link: &NodeLink,
) -> Written {
    if !is_safe_link(&link.url) || is_linked(node) {
        return Ok(ChildRendering::HTML);
    }
    let written = format_node_default(context, node, entering)?;
    if entering && words(node).is_empty() {
        context.escape(&link.url)?;
    }
    Ok(written)
}

/// An image is a link with its description as the text; within a link, the description alone.
fn write_image(
    context: &mut Context<'_, '_, Page<'_>>,
    node: Node<'_>,
    entering: bool,
    image: &NodeLink,
) -> Written {
    let link = is_safe_link(&image.url) && !is_linked(node);
    if entering {
        let description = words(node);
        if link {
            context.write_str("<a href=\"")?;
            context.escape_href(&image.url)?;
            context.write_str("\">")?;
            context.escape(if description.is_empty() {
                &image.url
            } else {
                &description
            })?;
        } else {
            context.escape(&description)?;
        }
    } else if link {
        context.write_str("</a>")?;
    }
    Ok(ChildRendering::Skip)
}

fn write_task(context: &mut Context<'_, '_, Page<'_>>, entering: bool) -> Written {
    if entering {
        context.cr()?;
        context.write_str("<li class=\"task\">")?;
    } else {
        context.write_str("</li>\n")?;
    }
    Ok(ChildRendering::HTML)
}

/// Whether the task that begins with this paragraph is done; `None` where there is no such task.
fn task_of(paragraph: Node<'_>) -> Option<bool> {
    if paragraph.previous_sibling().is_some() {
        return None;
    }
    match &paragraph.parent()?.data().value {
        NodeValue::TaskItem(task) => Some(task.symbol.is_some()),
        _ => None,
    }
}

/// The text of a task labels its box. Without a text there is nothing to tick off.
fn write_task_text(context: &mut Context<'_, '_, Page<'_>>, node: Node<'_>, entering: bool) -> Written {
    let labelled = !words(node).is_empty();
    if entering {
        format_node_default(context, node, entering)?;
        if labelled {
            context.write_str("<label><input type=\"checkbox\" disabled")?;
            if task_of(node) == Some(true) {
                context.write_str(" checked")?;
            }
            context.write_str("> ")?;
        }
        Ok(ChildRendering::HTML)
    } else {
        if labelled {
            context.write_str("</label>")?;
        }
        format_node_default(context, node, entering)
    }
}

/// A wide table scrolls inside a box of its own, which can be reached by keyboard and is named by
/// the table's header cells.
fn write_table(context: &mut Context<'_, '_, Page<'_>>, node: Node<'_>, entering: bool) -> Written {
    if !entering {
        let written = format_node_default(context, node, entering)?;
        context.write_str("</div>\n")?;
        return Ok(written);
    }
    let heads: Vec<_> = node
        .first_child()
        .into_iter()
        .flat_map(AstNode::children)
        .map(|cell| words(cell))
        .filter(|head| !head.is_empty())
        .collect();
    context.cr()?;
    context.write_str("<div class=\"table\" tabindex=\"0\"")?;
    if !heads.is_empty() {
        context.write_str(" role=\"group\" aria-label=\"")?;
        context.escape(&heads.join(", "))?;
        context.write_str("\"")?;
    }
    context.write_str(">")?;
    format_node_default(context, node, entering)
}

/// A header cell that says nothing heads nothing.
fn is_empty_header(cell: Node<'_>) -> bool {
    cell.parent()
        .is_some_and(|row| matches!(row.data().value, NodeValue::TableRow(true)))
        && words(cell).is_empty()
}

#[cfg(test)]
mod tests;
