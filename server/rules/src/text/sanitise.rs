//! What HTML may be in a shown text: the second of the two parts that keep a page safe.
//!
//! It reads the HTML as a browser does and writes what is on its list. It knows nothing of Markdown
//! and does not trust the part that does.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The same HTML with nothing left that is not listed here.
pub(super) fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// The same, with links within this site as they lead there from elsewhere. A base that is no address leaves them as they are.
pub(super) fn sanitise_for_elsewhere(html: &str, base: &str) -> String {
    let mut sanitiser = sanitiser();
    if let Ok(base) = ammonia::Url::parse(base) {
        sanitiser.url_relative(ammonia::UrlRelative::RewriteWithBase(base));
    }
    sanitiser.clean(html).to_string()
}

static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(sanitiser);

/// What may stay. Everything that the formatter writes, and nothing else.
fn sanitiser() -> ammonia::Builder<'static> {
    let mut sanitiser = ammonia::Builder::empty();
    sanitiser
        .tags(HashSet::from([
            "a",
            "blockquote",
            "br",
            "code",
            "del",
            "div",
            "em",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "input",
            "label",
            "li",
            "ol",
            "p",
            "pre",
            "strong",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "ul",
        ]))
        .clean_content_tags(HashSet::from(["script", "style"]))
        .tag_attributes(HashMap::from([
            ("a", HashSet::from(["href", "title"])),
            ("div", HashSet::from(["aria-label"])),
            ("ol", HashSet::from(["start"])),
        ]))
        .tag_attribute_values(HashMap::from([
            (
                "div",
                HashMap::from([
                    ("role", HashSet::from(["group"])),
                    ("tabindex", HashSet::from(["0"])),
                ]),
            ),
            (
                "input",
                HashMap::from([
                    ("type", HashSet::from(["checkbox"])),
                    ("checked", HashSet::from([""])),
                ]),
            ),
            ("td", HashMap::from([("align", alignments())])),
            ("th", HashMap::from([("align", alignments())])),
        ]))
        // A box that could be ticked would promise what a text cannot keep; code scrolls like a table.
        .set_tag_attribute_values(HashMap::from([
            ("input", HashMap::from([("disabled", "")])),
            ("pre", HashMap::from([("tabindex", "0")])),
            ("th", HashMap::from([("scope", "col")])),
        ]))
        .allowed_classes(HashMap::from([
            ("a", HashSet::from(["mention"])),
            ("div", HashSet::from(["table"])),
            ("li", HashSet::from(["task"])),
        ]))
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some("nofollow noopener noreferrer ugc"))
        .strip_comments(true);
    sanitiser
}

fn alignments() -> HashSet<&'static str> {
    HashSet::from(["left", "center", "right"])
}
