//! How fast the whole at a glance is, with 2,000 discussions and 200 goals in four hubs: `cargo bench -p folkmoot-tests --bench whole`, on one
//! core with `taskset -c 0` before it.
//!
//! Says how long the page's own query takes through the router (session, policy, GraphQL, database), the page without script, and
//! beside them, in the same run, the bare reads that both are made of. On SQLite, or where `FOLKMOOT_TEST_DATABASE=postgres` says so.
#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot be taken should stop loudly"
)]

use folkmoot_core::actor::Actor;
use folkmoot_core::locale::Locale;
use folkmoot_core::whole;
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_tests::{GroupId, Person, World};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

const HUBS: usize = 4;
const DISCUSSIONS: usize = 2_000;
const GOALS: usize = 200;
const ROUNDS: usize = 200;
const WARM: usize = 20;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let world = World::new().await;
    let reader = filled(&world).await;
    let document = document();
    let (mut page, mut plain, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..WARM + ROUNDS {
        let begun = Instant::now();
        reader.ask(&document, json!({})).await.data();
        let asked = begun.elapsed();
        let begun = Instant::now();
        assert!(reader.browser.get("/whole").await.status.is_success());
        let read = begun.elapsed();
        let begun = Instant::now();
        let view = world.engine.view(Actor::Person(reader.uuid())).await.unwrap();
        let chapters = whole::chapters(&view, Locale::En, "UTC").await.unwrap();
        let queried = begun.elapsed();
        assert_eq!(chapters.len(), HUBS);
        if round >= WARM {
            page.push(asked);
            plain.push(read);
            bare.push(queried);
        }
    }
    let mut said = format!("{DISCUSSIONS} discussions, {GOALS} goals, {HUBS} hubs; {ROUNDS} rounds\n");
    let unit = percentile(&mut bare, 50).as_secs_f64();
    for (name, times) in [
        ("the page's query", &mut page),
        ("the page without script", &mut plain),
        ("the bare reads", &mut bare),
    ] {
        let (half, most) = (percentile(times, 50), percentile(times, 95));
        let ratio = half.as_secs_f64() / unit;
        let _ = writeln!(
            said,
            "{name:24} median {half:>9.2?}  95th percentile {most:>9.2?}  {ratio:.2} times the bare reads"
        );
    }
    std::io::stdout().write_all(said.as_bytes()).unwrap();
}

fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() - 1) * percent / 100]
}

/// The page's own query with its fragments.
fn document() -> String {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src")];
    let mut known = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "graphql") {
                // A definition ends with a brace in the first column.
                for text in std::fs::read_to_string(&path).unwrap().split_inclusive("\n}\n") {
                    let lines = text.lines().filter(|line| !line.starts_with('#'));
                    let text = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
                    let name = text.split([' ', '(']).nth(1).unwrap_or_default().to_owned();
                    known.insert(name, text);
                }
            }
        }
    }
    let (mut wanted, mut whole) = (vec!["Hubs".to_owned()], BTreeMap::new());
    while let Some(name) = wanted.pop() {
        let text = known.get(&name).cloned().unwrap_or_default();
        let spreads = text.lines().filter_map(|line| line.trim().strip_prefix("..."));
        wanted.extend(
            spreads
                .filter(|name| !whole.contains_key(*name))
                .map(str::to_owned),
        );
        whole.insert(name, text);
    }
    whole.into_values().collect::<Vec<_>>().join("\n")
}

/// Four hubs, led by one person, with all that the whole shows.
async fn filled(world: &World) -> Person {
    let mut hubs = Vec::new();
    for number in 0..HUBS {
        hubs.push(world.hub(&format!("Hub {number}")).await);
    }
    let reader = world.lead("lena", hubs[0]).await;
    for hub in &hubs[1..] {
        world.joins(&reader, *hub, MembershipRole::Lead).await;
    }
    for number in 0..DISCUSSIONS {
        let hub = hubs[number % HUBS];
        let input =
            json!({"groupId": hub.id(), "title": format!("Matter {number}"), "body": "What about it?"});
        reader
            .does("openDiscussion", input, "discussion { id }")
            .await
            .data();
    }
    for (number, hub) in hubs.iter().enumerate() {
        for poll in 0..5 {
            let proposal = reader.proposes(*hub, &format!("Way {number} {poll}")).await;
            reader
                .polls(world, &proposal, *hub, time::Duration::days(3 + poll))
                .await;
        }
        aims(world, &reader, *hub).await;
    }
    reader
}

async fn aims(world: &World, lead: &Person, hub: GroupId) {
    let outcome = decided(world, lead, hub).await;
    let owner = lead.id();
    for number in 0..GOALS / HUBS {
        let measure = json!({"name": "Partners", "unit": "partners", "baseline": "0", "target": "60",
            "startsOn": "2026-03-02", "dueOn": "2026-12-31"});
        let terms = json!({"title": format!("Aim {number}"), "purpose": "To be seen.", "ownerId": owner, "startsOn": "2026-03-02",
            "endsOn": "2026-12-31", "rhythm": "MONTHLY", "themeIds": [], "measures": [measure]});
        let input = json!({"groupId": hub.id(), "terms": terms});
        let fields = "goal { id proposed { id terms { measures { id } } } }";
        let made = lead.does("proposeGoal", input, fields).await;
        let revision = made.text("proposeGoal.goal.proposed.id");
        let adopt = json!({"revisionId": revision, "outcomeId": outcome});
        lead.does("adoptGoal", adopt, "goal { id }").await.data();
        let goal = made.text("proposeGoal.goal.id");
        let measure = made.text("proposeGoal.goal.proposed.terms.measures.0.id");
        for told in 1..=3 {
            let progress = json!([{"measureId": measure, "number": told.to_string(), "words": ""}]);
            let report = json!({"goalId": goal, "progress": progress});
            lead.does("reportProgress", report, "goal { id }").await.data();
        }
    }
}

/// A decision of a hub that says yes.
async fn decided(world: &World, lead: &Person, hub: GroupId) -> String {
    let proposal = lead.proposes(hub, "To aim").await;
    let poll = lead.polls(world, &proposal, hub, time::Duration::days(3)).await;
    lead.cast_ballot(&poll, "CONSENT", "").await.data();
    lead.close_poll(&poll, "All have spoken.").await.data();
    lead.publishes(&poll, "We aim", "So be it.").await
}
