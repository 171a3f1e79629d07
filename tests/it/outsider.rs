//! A private hub leaves no trace outside. A marker word stands in everything that is said in one, and an outsider fetches all that an
//! outsider can: pages, feeds, calendars, the sitemap, exports, searches, and the API by every id that they should not have.

use folkmoot_core::ids::{self, Kind};
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Person, World};
use serde_json::json;
use time::Duration;

/// A word that nobody writes by chance.
const MARKER: &str = "Zyxomarker";

/// What was said in the private hub: the ids of all of it.
struct Hidden {
    world: World,
    ids: Vec<(&'static str, String)>,
    /// A review that everybody may read, in which the private hub has a chapter.
    review: String,
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
    let (role, offer, small) = roles(&lead, &member, hub).await;
    world.pass(Duration::days(4));
    world.polls_fall_due().await;
    work::due(&world.engine).await.unwrap();
    neighbour
        .publishes(&public_poll, "Everybody may know this", "All of it.")
        .await;
    let outcome = lead.publishes(&poll, &say("Outcome"), &say("Words")).await;
    let (review, own, feedback) = reviews(&world, &neighbour, open, &lead, hub).await;
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
        ("reviews", own),
        ("feedback", feedback),
        ("meetings", meeting),
        ("meetings", item),
        ("d", discussion),
        ("comment", comment),
        ("proposals", proposal),
        ("polls", poll),
        ("processes", process),
        ("roles", role),
        ("offer", offer),
        ("g", small),
        ("decisions", outcome),
    ];
    Hidden { world, ids, review }
}

/// A public review in which the private hub tells something, and one of its own with feedback: both published.
async fn reviews(
    world: &World,
    neighbour: &Person,
    open: GroupId,
    lead: &Person,
    hub: GroupId,
) -> (String, String, String) {
    let say = |what: &str| format!("{what} {MARKER} of the private hub");
    let begins = async |by: &Person, group: GroupId, title: &str| {
        let input = json!({"groupId": group.id(), "title": title, "body": title, "from": "2026-03-01", "to": "2026-03-06"});
        let begun = by.does("beginReview", input, "review { id }").await;
        begun.text("beginReview.review.id")
    };
    let public = begins(neighbour, open, "Everybody may look back").await;
    let own = begins(lead, hub, &say("Review")).await;
    for review in [&public, &own] {
        let input = json!({"reviewId": review, "groupId": hub.id(), "body": say("Narrative")});
        let told = lead.does("writeNarrative", input, "review { id }").await;
        told.data();
    }
    world.pass(Duration::days(2));
    for (by, review) in [(neighbour, &public), (lead, &own)] {
        by.does("freezeReview", json!({"reviewId": review}), "review { id }")
            .await
            .data();
    }
    let board = world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Private, None)
        .await;
    world.joins(lead, board, MembershipRole::Member).await;
    let input = json!({"onId": public, "groupId": hub.id(), "kind": "WORRY", "body": say("Feedback")});
    let given = lead.does("giveFeedback", input, "feedback { id }").await;
    let feedback = given.text("giveFeedback.feedback.id");
    let answer = json!({"feedbackId": feedback, "kind": "DONE", "body": say("Answer")});
    lead.does("answerFeedback", answer, "feedback { id }")
        .await
        .data();
    (public, own, feedback)
}

/// A role with an offer, and a working group with a term.
async fn roles(lead: &Person, member: &Person, hub: GroupId) -> (String, String, String) {
    let say = |what: &str| format!("{what} {MARKER} of the private hub");
    let plan =
        json!({"name": say("Role"), "purpose": say("Purpose"), "domain": say("Domain"), "termMonths": 12});
    let input = json!({"groupId": hub.id(), "plan": plan});
    let role = lead.does("createRole", input, "role { id }").await;
    let role = role.text("createRole.role.id");
    let offered = crate::roles::offers(member, &role, &say("Offer")).await;
    let input = json!({"kind": "WORKING_GROUP", "name": say("Small group"), "purpose": say("Purpose"),
        "parentId": hub.id(), "visibility": "PUBLIC", "endsOn": "2026-12-31"});
    let small = lead.does("createGroup", input, "group { id }").await;
    (
        role,
        offered.text("offerForRole.role.viewerOffer.id"),
        small.text("createGroup.group.id"),
    )
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
        "/whole",
        "/people",
        "/g/zyxomarker-hub",
        "/feeds/outcomes.atom",
        "/feeds/outcomes.json",
        "/feeds/agreements.atom",
        "/feeds/agreements.json",
        "/feeds/outcomes.atom?hub=zyxomarker-hub",
        "/calendar.ics",
        "/calendar.ics?hub=zyxomarker-hub",
        "/feeds/reviews.atom",
        "/feeds/reviews.json?hub=zyxomarker-hub",
        "/sitemap.xml",
        "/robots.txt",
    ]
    .map(str::to_owned)
    .to_vec();
    for part in ["", "/plain", "/markdown"] {
        addresses.push(format!("/reviews/{}{part}", hidden.review));
    }
    for (place, id) in &hidden.ids {
        addresses.push(format!("/{place}/{id}"));
        addresses.push(format!("/{place}/{id}/markdown"));
        addresses.push(format!("/{place}/{id}/plain"));
        addresses.push(format!("/{place}/{id}/wiki"));
        addresses.push(format!("/{place}/{id}/evidence.json"));
    }
    addresses
}

/// How many of these tell of the hub to whoever is in it.
const TELLING: usize = 10;

/// What an outsider asks the API, without and with the ids that they should not have.
const QUESTIONS: [&str; 13] = [
    "{ reviews(first: 50) { nodes { id title digest chapters { group { name } narrative { body { html } } outcomes { title } } \
       totals { outcomeIds } feedback { body { html } answer { body { html } } } unanswered { id } } } }",
    "{ groups(first: 50) { nodes { id name slug purpose { html } discussions { nodes { title } } polls { nodes { question } } \
       outcomes { nodes { title } } processes { nodes { title } } workingGroups { name } leads { title } memberCount } } }",
    "{ meetings(first: 50) { nodes { id title place items { title } people { person { name } } } } }",
    "{ discussions(first: 50) { nodes { id title body { html } author { name } } } }",
    "{ polls(first: 50) { nodes { id question version { title } } } }",
    "{ processes(first: 50) { nodes { id title } } }",
    "{ register(first: 50) { nodes { id title body { html } } } }",
    "{ register(search: \"Zyxomarker\", first: 50) { nodes { id title } } }",
    "{ roles(first: 50) { nodes { id name purpose { html } domain { html } offers { words { html } } } } }",
    "{ organisation { openRoles(first: 50) { nodes { name group { name } } } } }",
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
