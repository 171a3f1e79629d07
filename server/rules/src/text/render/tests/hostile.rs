//! Attempts to get something through, or to keep the server busy.

use proptest::prelude::*;

use super::*;
use crate::text::mentions;

fn everybody(handle: &str) -> Option<Mention> {
    is_handle(handle).then(|| Mention {
        handle: handle.to_owned(),
        name: handle.to_owned(),
    })
}

/// Inputs that are known to drive a Markdown parser or an HTML writer far, after the lists of
/// pathological cases that cmark and comrak are tested with, and some of our own.
fn hostile(length: usize) -> Vec<String> {
    let r = |unit: &str| unit.repeat(length / unit.len());
    let half = |unit: &str| unit.repeat(length / 2 / unit.len());
    let units = [
        ">",
        "> ",
        "- ",
        "1. ",
        "* a\n",
        "*",
        "*a ",
        "*a **a ",
        "a_ ",
        "_a ",
        "*a_ ",
        "c* ",
        "~",
        "~~a ",
        "a]",
        "[a",
        "[",
        "]",
        "[a](",
        "[ (](",
        "[a](<b",
        "![[]()",
        "[ a_",
        "![",
        "<",
        "<a ",
        "<!--",
        "<?",
        "<!A ",
        "<![CDATA[",
        "<a@",
        "<div>\n\n",
        "`a",
        "a\n",
        "# a\n",
        "\n",
        "\t",
        "        ",
        "```\n",
        "&",
        "&#35;",
        "\"",
        "\\",
        "\\*",
        "|",
        "|a",
        ":",
        "www.",
        "www.a.b ",
        "http://",
        "@",
        "@ab ",
        "a@",
        "a@a.a ",
        "a.",
        "a_b.c-@",
        "- [ ] a\n",
        "![](a)",
        "[a](b 'c' ",
        "**x [a*b**c*](d)",
        "a\n---\n",
        "\u{a0}",
        "\u{1F600}",
    ];
    let mut texts: Vec<String> = units.iter().map(|unit| r(unit)).collect();
    texts.extend([
        half("[") + &half("]"),
        half("**") + "a" + &half("**"),
        half("- ") + &half("\n"),
        "- ".repeat(16) + "a\n" + &r("\n"),
        "> ".repeat(16) + "a\n" + &r("> \n"),
        half("![a") + &half("](b)"),
        "a**b".to_owned() + &r("c* "),
        "[a](".to_owned() + &r("("),
        "a@".to_owned() + &r("a."),
        "[a]: ".to_owned() + &half("b") + "\n\n" + &half("[a]"),
        (0..length / 12)
            .map(|n| "[".to_owned() + &n.to_string() + "]: u\n")
            .collect(),
        (1..length / 150)
            .map(|n| "e".to_owned() + &"`".repeat(n))
            .collect(),
        (0..length / 300).map(|n| "  ".repeat(n) + "* a\n").collect(),
        "|a".repeat(30) + "\n" + &"|-".repeat(30) + "\n" + &"a\n".repeat(600),
        "|a".repeat(100) + "\n" + &"|-".repeat(100) + "\n" + &r("a\n"),
        half("|a") + "\n" + &half("|-"),
    ]);
    texts
}

#[test]
fn hostile_texts_come_out_bounded_in_size_and_depth() {
    for text in hostile(10_000) {
        let html = render(&text, &everybody);
        let start: String = text.chars().take(20).collect();
        assert!(html.len() < 64 * 1024 + 32 * text.len(), "size of {start:?}");
        assert!(check(&html) < 64, "depth of {start:?}");
    }
}

#[test]
fn hostile_texts_make_no_more_nodes_than_they_have_characters() {
    for text in hostile(10_000) {
        let nodes = markdown::read(&text, |root| root.descendants().count()).unwrap_or(0);
        let start: String = text.chars().take(20).collect();
        // A table fills its short rows up, which is bounded apart.
        assert!(nodes <= 2 * text.len() + 45_000, "{nodes} nodes of {start:?}");
    }
}

/// Reads HTML as the sanitiser writes it, fails on anything that is not on this list, which is written
/// out here a second time on purpose, and gives the depth of the deepest tag.
pub(super) fn check(html: &str) -> usize {
    let void = ["br", "hr", "input"];
    let mut open: Vec<&str> = Vec::new();
    let mut deepest = 0;
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').unwrap();
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        let allowed: &[&str] = match name {
            "a" => &["class", "href", "rel", "title"],
            "div" => &["class", "role", "tabindex", "aria-label"],
            "input" => &["type", "checked", "disabled"],
            "li" => &["class"],
            "ol" => &["start"],
            "pre" => &["tabindex"],
            "td" => &["align"],
            "th" => &["align", "scope"],
            "blockquote" | "br" | "code" | "del" | "em" | "h3" | "h4" | "h5" | "h6" | "hr" | "label"
            | "p" | "strong" | "table" | "tbody" | "thead" | "tr" | "ul" => &[],
            other => panic!("<{other}> in {html}"),
        };
        let mut left = attributes;
        while let Some((attribute, after)) = left.split_once("=\"") {
            let (value, next) = after.split_once('"').unwrap();
            assert!(allowed.contains(&attribute), "{attribute} in {html}");
            match attribute {
                "href" => assert!(is_safe_link(&value.replace("&amp;", "&")), "{value} in {html}"),
                "class" => assert!(["", "mention", "table", "task"].contains(&value), "{html}"),
                "type" => assert_eq!(value, "checkbox"),
                "role" => assert_eq!(value, "group"),
                _ => {}
            }
            left = next.trim_start();
        }
        assert_eq!(left, "", "{html}");
        if name == "input" {
            assert!(tag.contains("disabled"), "{html}");
        }
        if !void.contains(&name) {
            open.push(name);
            deepest = deepest.max(open.len());
        }
    }
    assert!(open.is_empty(), "{html}");
    deepest
}

/// Pieces that mean something to Markdown, to HTML or to a browser, in any order.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "<",
        ">",
        "</",
        "<script>",
        "</script>",
        "<style>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=x>",
        "<a href=\"",
        "javascript:",
        "data:text/html,",
        "vbscript:",
        "&#106;",
        "&colon;",
        "&Tab;",
        "&lt;",
        "&amp;",
        "\"",
        "'",
        " onclick=x ",
        "`",
        "```\n",
        "    ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "[",
        "]",
        "(",
        ")",
        "](",
        "![",
        "[a](",
        "[a]: ",
        "<https://e.org/",
        "https://e.org/",
        "www.e.org",
        "a@e.org",
        "@ada",
        "\\",
        "*",
        "**",
        "_",
        "~~",
        "|",
        "|-|-|\n",
        "| a | b |\n",
        "- ",
        "- [x] ",
        "1. ",
        "> ",
        "# ",
        "---\n",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<br>",
        "a",
        "é",
        "\u{202E}",
        "\0",
        "\u{FEFF}",
        "<math>",
        "<table>",
        "<input ",
        "</label>",
        "</div>",
        "</a>",
    ]);
    prop::collection::vec(pieces, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn nothing_that_could_run_comes_out_of_nasty_pieces(text in nasty()) {
        check(&render(&text, &everybody));
    }

    #[test]
    fn nothing_that_could_run_comes_out_of_any_text(text in "(?s).{0,80}") {
        check(&render(&text, &everybody));
    }

    #[test]
    fn the_sanitiser_finds_nothing_more_the_second_time(text in nasty()) {
        let html = render(&text, &everybody);
        prop_assert_eq!(sanitise(&html), html);
    }

    #[test]
    fn who_is_mentioned_is_who_is_linked(text in nasty(), names in "(@[a-z]{1,3}[-. _@/]){0,5}") {
        let text = text + &names;
        let html = render(&text, &everybody);
        let linked = |handle: &str| {
            html.contains(&format!(r#"class="mention" href="/people/{handle}""#))
        };
        let mentioned = mentions(&text);
        prop_assert!(mentioned.iter().all(|handle| linked(handle)), "{:?} in {}", mentioned, html);
        prop_assert_eq!(mentioned.is_empty(), !html.contains("class=\"mention\""));
    }
}
