//! A private hub leaves no trace outside. A marker word stands in everything that is said in one, and an outsider fetches all that an
//! outsider can: pages, feeds, calendars, the sitemap, exports, searches, and the API by every id that they should not have.

use folkmoot_core::ids::{self, Kind};
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use serde_json::json;
use time::Duration;

/// A word that nobody writes by chance.
const MARKER: &str = "Zyxomarker";

/// What was said in the private hub: the ids of all of it.
struct Hidden {
    world: World,
    ids: Vec<(&'static str, String)>,
}

async fn hidden() -> Hidden {
    let world = World::new().await;
    let open: GroupId = world
        .group(GroupKind::Hub, "Vision", Visibility::Public, None)
        .await;
    let name = format!("{MARKER} hub");
    let hub: GroupId = world
        .group(GroupKind::Hub, &name, Visibility::Private, None)
        .await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    // Something public beside it, so that pages and feeds have something to show.
    let neighbour = world.lead("nora", open).await;
    let public = neighbour.proposes(open, "Everybody may read this").await;
    let public_poll = neighbour.polls(&world, &public, open, Duration::days(3)).await;
    neighbour.cast_ballot(&public_poll, "CONSENT", "").await.data();

    let say = |what: &str| format!("{what} {MARKER} of the private hub");
    let discussion = lead.opens_discussion(hub, &say("Discussion")).await;
    let comment = member.says(&discussion, &say("Comment")).await;
    let made = lead
        .make_proposal(&discussion, &say("Proposal"), &say("Body"), &[])
        .await;
    let proposal = made.text("makeProposal.proposal.id");
    let poll = lead.polls(&world, &proposal, hub, Duration::days(3)).await;
    member.cast_ballot(&poll, "CONSENT", &say("Reason")).await.data();
    lead.cast_ballot(&poll, "CONSENT", "").await.data();
    let process = begins(&world, &lead, &member, &discussion).await;
    world.pass(Duration::days(4));
    world.polls_fall_due().await;
    work::due(&world.engine).await.unwrap();
    neighbour
        .publishes(&public_poll, "Everybody may know this", "All of it.")
        .await;
    let outcome = lead.publishes(&poll, &say("Outcome"), &say("Words")).await;
    let plan = json!({"title": say("Meeting"), "place": say("Place"), "startsAt": world.after(Duration::days(2)),
        "endsAt": world.after(Duration::days(3))});
    let input = json!({"groupId": hub.id(), "plan": plan});
    let called = lead.does("callMeeting", input, "meeting { id }").await;
    let meeting = called.text("callMeeting.meeting.id");
    let input = json!({"meetingId": meeting, "about": {"words": say("Item")}});
    let added = lead
        .does("addAgendaItem", input, "meeting { items { id } }")
        .await;
    let item = added.text("addAgendaItem.meeting.items.0.id");
    let ids = vec![
        ("group", hub.id()),
        ("meetings", meeting),
        ("meetings", item),
        ("d", discussion),
        ("comment", comment),
        ("proposals", proposal),
        ("polls", poll),
        ("processes", process),
        ("decisions", outcome),
    ];
    Hidden { world, ids }
}

/// A process with a question, an answer and an objection.
async fn begins(world: &World, lead: &Person, member: &Person, discussion: &str) -> String {
    let say = |what: &str| format!("{what} {MARKER} of the private hub");
    let plan = json!({
        "title": say("Process"),
        "need": say("Need"),
        "text": say("Text"),
        "terms": {"reviewAt": world.after(Duration::days(100)), "criteria": [say("Criterion")]},
        "panel": {"kind": "PEOPLE", "personIds": [lead.id(), member.id()]},
        "facilitatorId": lead.id(),
        "policy": {},
        "smallAndReversible": true,
    });
    let input =
        json!({"discussionId": discussion, "kind": "CONSENT", "mode": "FAST", "plan": plan, "publish": true});
    let begun = member.does("beginProcess", input, "process { id }").await;
    let process = begun.text("beginProcess.process.id");
    let step = json!({"raise": {"version": 1, "form": {"harm": say("Harm"), "cause": say("Cause"),
        "likelihood": say("Likely"), "knowledge": say("Known")}}});
    let input = json!({"processId": process, "step": step});
    lead.does("moveProcess", input, "process { id }").await.data();
    process
}

/// Every address that a visitor can think of.
fn addresses(hidden: &Hidden) -> Vec<String> {
    let mut addresses: Vec<String> = [
        "/",
        "/decisions",
        "/decisions?hub=zyxomarker-hub",
        "/register",
        "/agreements",
        "/how-we-decide",
        "/hubs",
        "/people",
        "/g/zyxomarker-hub",
        "/feeds/outcomes.atom",
        "/feeds/outcomes.json",
        "/feeds/outcomes.atom?hub=zyxomarker-hub",
        "/calendar.ics",
        "/calendar.ics?hub=zyxomarker-hub",
        "/sitemap.xml",
        "/robots.txt",
    ]
    .map(str::to_owned)
    .to_vec();
    for (place, id) in &hidden.ids {
        addresses.push(format!("/{place}/{id}"));
        addresses.push(format!("/{place}/{id}/markdown"));
        addresses.push(format!("/{place}/{id}/wiki"));
        addresses.push(format!("/{place}/{id}/evidence.json"));
    }
    addresses
}

/// How many of these tell of the hub to whoever is in it.
const TELLING: usize = 7;

/// What an outsider asks the API, without and with the ids that they should not have.
const QUESTIONS: [&str; 10] = [
    "{ groups(first: 50) { nodes { id name slug purpose { html } discussions { nodes { title } } polls { nodes { question } } \
       outcomes { nodes { title } } processes { nodes { title } } workingGroups { name } leads { title } memberCount } } }",
    "{ meetings(first: 50) { nodes { id title place items { title } people { person { name } } } } }",
    "{ discussions(first: 50) { nodes { id title body { html } author { name } } } }",
    "{ polls(first: 50) { nodes { id question version { title } } } }",
    "{ processes(first: 50) { nodes { id title } } }",
    "{ register(first: 50) { nodes { id title body { html } } } }",
    "{ register(search: \"Zyxomarker\", first: 50) { nodes { id title } } }",
    "{ organisation { name themes { name description } } }",
    "{ agreements(first: 50) { nodes { place } } }",
    "{ howWeDecide { kind } }",
];

#[tokio::test]
async fn a_private_hub_leaves_no_trace_in_anything_that_an_outsider_can_fetch() {
    let hidden = hidden().await;
    let marker = MARKER.to_lowercase();
    let supporter = hidden.world.supporter("sam").await;
    let visitor = hidden.world.visitor();
    for outsider in [&visitor, &supporter] {
        for path in addresses(&hidden) {
            let reply = outsider.browser.get(&path).await;
            // What was asked for may stand in the link that leads back after signing in.
            let text = reply.text().replace(&path, "");
            let encoded: String = url::form_urlencoded::byte_serialize(path.as_bytes()).collect();
            let text = text.replace(&encoded, "").to_lowercase();
            assert!(!text.contains(&marker), "{path}: {text}");
            let ids = hidden.ids.iter().filter(|(_, id)| !path.contains(id.as_str()));
            for (place, id) in ids {
                assert!(!text.contains(id.as_str()), "{path} tells of {place}: {text}");
            }
        }
        for question in QUESTIONS {
            let answer = outsider.ask(question, json!({})).await;
            let text = serde_json::to_string(&answer.0).unwrap().to_lowercase();
            assert!(!text.contains(&marker), "{question}: {text}");
        }
        for (place, id) in &hidden.ids {
            let answer = outsider
                .ask(
                    "query($id: ID!) { node(id: $id) { id __typename } }",
                    json!({"id": id}),
                )
                .await;
            let unknown = ids::opaque(
                ids::read(id).map_or(Kind::Group, |(kind, _)| kind),
                uuid::Uuid::nil(),
            );
            let never = outsider
                .ask(
                    "query($id: ID!) { node(id: $id) { id __typename } }",
                    json!({"id": unknown}),
                )
                .await;
            assert_eq!(
                answer.0["data"], never.0["data"],
                "{place} is like what never was"
            );
            assert_eq!(
                answer.0["errors"][0]["message"], never.0["errors"][0]["message"],
                "{place}"
            );
        }
    }
}

#[tokio::test]
async fn the_marker_is_there_for_those_who_are_in_the_hub() {
    // The test above proves something only if its marker is found where it may be read.
    let hidden = hidden().await;
    let world = &hidden.world;
    let person = world.person("ines").await;
    let (_, group) = &hidden.ids[0];
    let group = GroupId(ids::read(group).unwrap().1);
    world
        .joins(&person, group, folkmoot_rules::visibility::MembershipRole::Member)
        .await;
    let (place, outcome) = hidden.ids.last().unwrap();
    let page = person.browser.get(&format!("/{place}/{outcome}")).await.text();
    assert!(page.contains(MARKER), "{page}");
    for question in &QUESTIONS[..TELLING] {
        let answer = person.ask(question, json!({})).await;
        let text = serde_json::to_string(&answer.0).unwrap();
        assert!(text.contains(MARKER), "{question}: {text}");
    }
}
