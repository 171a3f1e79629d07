//! What Folkmoot gives to programs of others: feeds, calendars, a sitemap, decisions in other forms. All of it shows what anybody may read.

use axum::http::{Request, StatusCode, header};
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// A public and a network hub, each with a decision and a poll that runs.
struct Published {
    world: World,
    lead: Person,
    /// The outcome of the public hub, and of the other.
    outcomes: [String; 2],
    /// The polls that run.
    polls: [String; 2],
}

async fn published() -> Published {
    let world = World::new().await;
    let open: GroupId = world
        .group(GroupKind::Hub, "Research", Visibility::Public, None)
        .await;
    let closed: GroupId = world
        .group(GroupKind::Hub, "Advocacy", Visibility::Network, None)
        .await;
    let lead = world.lead("lena", open).await;
    world
        .joins(&lead, closed, folkmoot_rules::visibility::MembershipRole::Lead)
        .await;
    let (mut outcomes, mut polls) = (Vec::new(), Vec::new());
    for (hub, title) in [(open, "Grant & <co>"), (closed, "Secret handshake")] {
        let proposal = lead.proposes(hub, title).await;
        let poll = lead.polls(&world, &proposal, hub, Duration::days(3)).await;
        lead.cast_ballot(&poll, "CONSENT", "").await.data();
        world.pass(Duration::days(4));
        world.polls_fall_due().await;
        let body = "We **apply**, says @lena, see [the plan](/d/1).\n\n{{delete}}";
        outcomes.push(lead.publishes(&poll, title, body).await);
        let running = lead.proposes(hub, &format!("{title}, again")).await;
        polls.push(lead.polls(&world, &running, hub, Duration::days(30)).await);
    }
    Published {
        world,
        lead,
        outcomes: outcomes.try_into().unwrap(),
        polls: polls.try_into().unwrap(),
    }
}

/// The lines of a calendar, whole again where they were folded.
fn unfolded(calendar: &str) -> Vec<String> {
    let whole = calendar.replace("\r\n ", "");
    whole.split("\r\n").map(str::to_owned).collect()
}

#[tokio::test]
async fn decisions_of_public_hubs_are_in_the_feeds_and_no_others_whoever_asks() {
    let published = published().await;
    let [open, closed] = &published.outcomes;
    for browser in [published.world.browser(), published.lead.browser.clone()] {
        for form in ["atom", "json"] {
            let reply = browser.get(&format!("/feeds/outcomes.{form}")).await;
            assert_eq!(reply.status, StatusCode::OK);
            let text = reply.text();
            assert!(
                text.contains(&format!("http://folkmoot.test/decisions/{open}")),
                "{text}"
            );
            assert!(!text.contains(closed) && !text.contains("handshake"), "{text}");
            assert!(reply.header("cache-control").starts_with("public"));
        }
    }
    let atom = published.world.browser().get("/feeds/outcomes.atom").await;
    assert_eq!(atom.header("content-type"), "application/atom+xml; charset=utf-8");
    let atom = atom.text();
    for part in [
        "<title>Commons · Decisions</title>",
        "<title>Grant &amp; &lt;co&gt;</title>",
        "rel=\"self\"",
        "&lt;strong&gt;apply&lt;/strong&gt;",
        "href=&quot;http://folkmoot.test/d/1&quot;",
        "<category term=\"Research\"/>",
    ] {
        assert!(atom.contains(part), "{part} is missing in {atom}");
    }
    let feed: Value = published.world.browser().get("/feeds/outcomes.json").await.json();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    let item = &feed["items"][0];
    assert_eq!(
        (&item["title"], &item["tags"]),
        (&json!("Grant & <co>"), &json!(["Research"]))
    );
    assert!(
        item["content_html"]
            .as_str()
            .unwrap()
            .contains("href=\"http://folkmoot.test/d/1\"")
    );
}

#[tokio::test]
async fn a_feed_is_of_one_hub_and_there_is_none_of_a_hub_that_not_everybody_reads() {
    let published = published().await;
    let browser = published.world.browser();
    let of = async |query: &str| browser.get(&format!("/feeds/outcomes.atom?{query}")).await;
    let reply = of("hub=research").await;
    assert!(
        reply
            .text()
            .contains("<title>Commons · Research · Decisions</title>")
    );
    for nothing in ["hub=advocacy", "hub=nowhere", "theme=nothing"] {
        assert_eq!(of(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    assert_eq!(
        browser.get("/feeds/secrets.atom").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        browser.get("/feeds/outcomes.rss").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn whoever_has_the_newest_feed_is_told_that_nothing_changed() {
    let published = published().await;
    let browser = published.world.browser();
    for path in [
        "/feeds/outcomes.atom",
        "/feeds/outcomes.json",
        "/calendar.ics",
        "/sitemap.xml",
    ] {
        let first = browser.get(path).await;
        let known = first.header("etag").to_owned();
        published.world.pass(Duration::minutes(5));
        let again = browser
            .send(Request::get(path).header(header::IF_NONE_MATCH, &known))
            .await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
    }
}

#[tokio::test]
async fn the_public_calendar_has_what_anybody_may_read() {
    let published = published().await;
    let reply = published.world.browser().get("/calendar.ics").await;
    assert_eq!(reply.header("content-type"), "text/calendar; charset=utf-8");
    let lines = unfolded(&reply.text());
    let [open, closed] = &published.polls;
    for line in [
        "BEGIN:VCALENDAR".to_owned(),
        "PRODID:-//Folkmoot//Folkmoot//EN".to_owned(),
        "SUMMARY:Ends: Grant & <co>\\, again".to_owned(),
        format!("URL:http://folkmoot.test/polls/{open}"),
        format!("UID:ends-{open}@folkmoot.test"),
        "END:VCALENDAR".to_owned(),
    ] {
        assert!(lines.contains(&line), "{line} is missing in {lines:#?}");
    }
    assert!(
        lines
            .iter()
            .all(|line| !line.contains(closed) && !line.contains("handshake"))
    );
    let none = published.world.browser().get("/calendar.ics?hub=advocacy").await;
    assert_eq!(none.status, StatusCode::NOT_FOUND);
}

const ADDRESS: &str = "mutation($input: SetCalendarAddressInput!) { setCalendarAddress(input: $input) { viewer { calendarAddress } } }";

#[tokio::test]
async fn ones_own_calendar_has_all_that_one_reads_at_an_address_that_can_be_replaced() {
    let published = published().await;
    let nobody = published.world.browser();
    let none = published
        .lead
        .ask("{ viewer { calendarAddress } }", json!({}))
        .await;
    assert_eq!(none.at("viewer.calendarAddress"), &Value::Null);
    let ask = async |wanted: bool| {
        let answer = published
            .lead
            .ask(ADDRESS, json!({"input": {"wanted": wanted}}))
            .await;
        let address = answer.at("setCalendarAddress.viewer.calendarAddress").clone();
        address
            .as_str()
            .map(|address| address.replace("http://folkmoot.test", ""))
    };
    let first = ask(true).await.unwrap();
    let reply = nobody.get(&first).await;
    assert_eq!(
        (reply.status, reply.header("cache-control")),
        (StatusCode::OK, "private, no-cache")
    );
    for poll in &published.polls {
        assert!(unfolded(&reply.text()).contains(&format!("URL:http://folkmoot.test/polls/{poll}")));
    }
    let second = ask(true).await.unwrap();
    assert_ne!(first, second);
    assert_eq!(
        nobody.get(&first).await.status,
        StatusCode::NOT_FOUND,
        "it was replaced"
    );
    assert_eq!(nobody.get(&second).await.status, StatusCode::OK);
    let tampered = second.replace(".ics", "0.ics");
    assert_eq!(nobody.get(&tampered).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ask(false).await, None);
    assert_eq!(
        nobody.get(&second).await.status,
        StatusCode::NOT_FOUND,
        "it was taken away"
    );
}

#[tokio::test]
async fn the_sitemap_lists_what_anybody_may_read() {
    let published = published().await;
    let browser = published.world.browser();
    let sitemap = browser.get("/sitemap.xml").await.text();
    let [open, closed] = &published.outcomes;
    assert!(
        sitemap.contains(&format!(
            "<loc>http://folkmoot.test/decisions/{open}</loc><lastmod>2026-03-06</lastmod>"
        )),
        "{sitemap}"
    );
    assert!(sitemap.contains("<loc>http://folkmoot.test/g/research</loc>"));
    assert!(
        !sitemap.contains(closed) && !sitemap.contains("advocacy"),
        "{sitemap}"
    );
    let robots = browser.get("/robots.txt").await.text();
    assert!(
        robots.contains("Sitemap: http://folkmoot.test/sitemap.xml"),
        "{robots}"
    );
}

#[tokio::test]
async fn a_decision_is_taken_along_as_markdown_and_as_wiki_markup_by_whoever_may_read_it() {
    let published = published().await;
    let [open, closed] = &published.outcomes;
    let visitor = published.world.browser();
    let wiki = visitor.get(&format!("/decisions/{open}/wiki")).await;
    assert_eq!(wiki.header("content-type"), "text/plain; charset=utf-8");
    let wiki = wiki.text();
    for part in [
        "== Grant &amp; &lt;co&gt; ==",
        "We <b>apply</b>, says @lena, see [http://folkmoot.test/d/1 the plan].",
        "&#123;&#123;delete&#125;&#125;",
        "* Decided: ",
        "=== The proposal as it was decided on: Grant &amp; &lt;co&gt; ===",
    ] {
        assert!(wiki.contains(part), "{part} is missing in {wiki}");
    }
    let markdown = visitor.get(&format!("/decisions/{open}/markdown")).await.text();
    assert!(markdown.starts_with("# Grant & <co>\n"), "{markdown}");
    for form in ["wiki", "markdown"] {
        let path = format!("/decisions/{closed}/{form}");
        assert_eq!(visitor.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(published.lead.browser.get(&path).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_link_to_what_anybody_may_read_shows_its_title_elsewhere_and_no_other_link_does() {
    let published = published().await;
    let visitor = published.world.browser();
    let [open, closed] = &published.polls;
    let page = visitor.get(&format!("/polls/{open}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let page = page.text();
    for part in [
        "<title>Grant &#38; &#60;co&#62;, again · Commons</title>",
        "<meta property=\"og:title\" content=\"Grant &#38; &#60;co&#62;, again\">",
        &format!("<meta property=\"og:url\" content=\"http://folkmoot.test/polls/{open}\">"),
        "id=\"page\"",
    ] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    let group = visitor.get("/g/research").await.text();
    assert!(group.contains("og:title\" content=\"Research\""), "{group}");
    let bare = visitor
        .get("/polls/poll_00000000000000000000000000000000")
        .await
        .text();
    for path in [
        format!("/polls/{closed}"),
        "/g/advocacy".to_owned(),
        "/d/nonsense".to_owned(),
    ] {
        for browser in [&visitor, &published.lead.browser] {
            assert_eq!(browser.get(&path).await.text(), bare, "{path}");
        }
    }
}
