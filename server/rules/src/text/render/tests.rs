//! Examples of what Markdown becomes.

use super::*;

mod hostile;

fn ada(handle: &str) -> Option<Mention> {
    (handle == "ada").then(|| Mention {
        handle: "ada".to_owned(),
        name: "Ada & co".to_owned(),
    })
}

fn shown(markdown: &str) -> String {
    render(markdown, &ada).trim_end().to_owned()
}

const REL: &str = r#"rel="nofollow noopener noreferrer ugc""#;

#[test]
fn the_usual_marks_are_shown() {
    assert_eq!(
        shown("**Yes**, *but* ~~no~~ `code`\n\n> quote\n\n3. three"),
        "<p><strong>Yes</strong>, <em>but</em> <del>no</del> <code>code</code></p>\n\
         <blockquote>\n<p>quote</p>\n</blockquote>\n<ol start=\"3\">\n<li>three</li>\n</ol>"
    );
}

#[test]
fn headings_start_below_the_sections_of_the_page_and_skip_no_level() {
    assert_eq!(
        shown("## A\n#### B\n###### C\n### D\n# E\n# \n"),
        "<h3>A</h3>\n<h4>B</h4>\n<h5>C</h5>\n<h4>D</h4>\n<h3>E</h3>"
    );
    let deep = shown("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6");
    assert!(deep.contains("<h6>4</h6>") && deep.contains("<h6>6</h6>"));
}

#[test]
fn a_mention_is_a_link_to_a_person_by_name() {
    assert_eq!(
        shown("@Ada, see @nobody"),
        format!(r#"<p><a class="mention" href="/people/ada" {REL}>@Ada &amp; co</a>, see @nobody</p>"#)
    );
}

#[test]
fn code_links_and_escapes_mention_nobody() {
    for text in ["`@ada`", "\\@ada", "[@ada](/x)", "    @ada", "a@ada"] {
        assert!(!shown(text).contains("mention"), "{text:?}");
    }
}

#[test]
fn a_mention_never_makes_an_address_of_anything_but_a_handle() {
    let odd = |_: &str| {
        Some(Mention {
            handle: "../admin\" onclick=\"x".to_owned(),
            name: "x".to_owned(),
        })
    };
    assert_eq!(render("@ada", &odd), "<p>@ada</p>\n");
}

#[test]
fn links_lead_to_the_web_to_mail_and_within_the_site() {
    assert_eq!(
        shown("[a](https://example.org/?a=1&b=2 \"t\") [b](/d/1) www.example.org x@example.org"),
        format!(
            "<p><a href=\"https://example.org/?a=1&amp;b=2\" title=\"t\" {REL}>a</a> \
             <a href=\"/d/1\" {REL}>b</a> \
             <a href=\"http://www.example.org\" {REL}>www.example.org</a> \
             <a href=\"mailto:x@example.org\" {REL}>x@example.org</a></p>"
        )
    );
}

#[test]
fn a_link_to_anything_else_is_its_text_alone() {
    for url in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#10;script:alert(1)",
        "&#106;avascript:alert(1)",
        "%6aavascript:alert(1)",
        "\u{1}javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "tel:1",
        "x:y",
    ] {
        for markdown in [
            format!("[text](<{url}>)"),
            format!("[text]\n\n[text]: <{url}>\n"),
            format!("![text](<{url}>)"),
        ] {
            assert_eq!(shown(&markdown), "<p>text</p>", "{markdown:?}");
        }
    }
}

#[test]
fn a_link_without_a_text_shows_its_target() {
    assert_eq!(
        shown("[](https://example.org)"),
        format!("<p><a href=\"https://example.org\" {REL}>https://example.org</a></p>")
    );
}

#[test]
fn an_image_is_a_link_that_fetches_nothing() {
    assert_eq!(
        shown("![a *chart*](https://example.org/c.png) ![](https://example.org/d.png)"),
        format!(
            "<p><a href=\"https://example.org/c.png\" {REL}>a chart</a> \
             <a href=\"https://example.org/d.png\" {REL}>https://example.org/d.png</a></p>"
        )
    );
    assert_eq!(
        shown("[![logo](https://a.example/l.png)](https://b.example)"),
        format!("<p><a href=\"https://b.example\" {REL}>logo</a></p>")
    );
    assert_eq!(
        shown("![a [b](https://b.example)](https://a.example)"),
        format!("<p><a href=\"https://a.example\" {REL}>a b</a></p>")
    );
}

#[test]
fn a_table_scrolls_in_a_box_that_is_named_and_reached_by_keyboard() {
    assert_eq!(
        shown("| | item | \"euro\" |\n|-|:-:|-:|\n| 1 | rent<br>tax | 3 |"),
        "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"item, &quot;euro&quot;\">\n\
         <table>\n<thead>\n<tr><td></td>\n<th align=\"center\" scope=\"col\">item</th>\n\
         <th align=\"right\" scope=\"col\">\"euro\"</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n\
         <td align=\"center\">rent<br>tax</td>\n<td align=\"right\">3</td>\n</tr>\n</tbody>\n</table>\n</div>"
    );
}

#[test]
fn a_task_has_a_box_that_is_labelled_and_cannot_be_ticked() {
    assert_eq!(
        shown("- [x] backup\n- [ ] test\n  - part\n- plain"),
        "<ul>\n\
         <li class=\"task\"><label><input type=\"checkbox\" checked=\"\" disabled=\"\"> backup</label></li>\n\
         <li class=\"task\"><label><input type=\"checkbox\" disabled=\"\"> test</label>\n\
         <ul>\n<li>part</li>\n</ul>\n</li>\n<li>plain</li>\n</ul>"
    );
}

#[test]
fn html_is_shown_as_it_was_typed() {
    assert_eq!(
        shown("a <b onclick=x>b</b> <img src=x onerror=alert(1)>"),
        "<p>a &lt;b onclick=x&gt;b&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt;</p>"
    );
    assert_eq!(
        shown("<script>\nalert(1)\n</script>\n\n<!-- hidden -->"),
        "<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>\n<p>&lt;!-- hidden --&gt;</p>"
    );
}

#[test]
fn code_keeps_its_characters_and_can_be_scrolled_by_keyboard() {
    assert_eq!(
        shown("```rust\"><script>\nif a < b && c {}\n```"),
        "<pre tabindex=\"0\"><code>if a &lt; b &amp;&amp; c {}\n</code></pre>"
    );
}

#[test]
fn the_sanitiser_alone_would_hold_too() {
    for html in [
        "<script>alert(1)</script>",
        "<style>*{}</style>",
        "<p onclick=alert(1) style=color:red id=x class=y>",
        "<a href=javascript:alert(1)>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<iframe srcdoc='<script>'>",
        "<form action=//x><button>",
        "<input type=password autofocus onfocus=alert(1)>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<div role=alert tabindex=5 class=modal>",
        "<base href=//x><meta http-equiv=refresh content=0><link rel=stylesheet href=//x>",
    ] {
        hostile::check(&sanitise(html));
    }
}

#[test]
fn a_text_past_the_bounds_is_shown_as_it_was_written() {
    assert_eq!(
        shown(&format!("{} <b>\nx\n\n\ny & z", ">".repeat(17))),
        format!("<p>{} &lt;b&gt;<br>\nx</p>\n<p>y &amp; z</p>", "&gt;".repeat(17))
    );
}

#[test]
fn what_people_write_is_within_the_bounds() {
    let rows = "| hub | purpose | lead | euro |\n".repeat(1_000);
    let table = shown(&format!("| a | b | c | d |\n|-|-|-|-|\n{rows}"));
    assert_eq!(table.matches("<tr>").count(), 1_001);
    let quoted: String = (1..=16)
        .map(|n| {
            ">".repeat(n)
                + " x

"
        })
        .collect();
    assert!(shown(&quoted).contains("<blockquote>"));
    assert_eq!(shown(&"- ".repeat(40)), "<hr>");
    let spanish = shown(&format!("**{}.**", "¿Sí? «No» & ".repeat(600)));
    assert!(spanish.contains("<strong>"));
}
