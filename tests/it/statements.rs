//! What a page costs: as many statements where there is much to show as where there is little. Sends the page's own documents.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use time::Duration;

/// The folders of the pages that are measured; every query in them is.
const PAGES: [&str; 15] = [
    "reviews",
    "feedback",
    "meetings",
    "goals",
    "roles",
    "process",
    "api",
    "home",
    "groups",
    "discussion",
    "poll",
    "register",
    "process-begin",
    "agreements",
    "handbook",
];

/// What the page asks: its operations and fragments by name, and the file that each stands in.
struct Documents(BTreeMap<String, (PathBuf, String)>);

impl Documents {
    fn read() -> Self {
        let mut found = BTreeMap::new();
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "graphql") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    // A definition ends with a brace in the first column.
                    for definition in text.split_inclusive("\n}\n") {
                        let lines = definition.lines().filter(|line| !line.starts_with('#'));
                        let definition = lines.collect::<Vec<_>>().join("\n").trim().to_owned();
                        let name = definition.split([' ', '(']).nth(1).unwrap_or_default();
                        found.insert(name.to_owned(), (path.clone(), definition));
                    }
                }
            }
        }
        Self(found)
    }

    /// An operation with the fragments that it spreads.
    fn whole(&self, operation: &str) -> String {
        let (mut wanted, mut whole) = (vec![operation.to_owned()], BTreeMap::new());
        while let Some(name) = wanted.pop() {
            let (_, text) = self
                .0
                .get(&name)
                .unwrap_or_else(|| panic!("the page has no {name}"));
            if whole.insert(name, text.clone()).is_none() {
                let spreads = text
                    .lines()
                    .filter_map(|line| line.trim().strip_prefix("..."))
                    .filter(|name| !name.starts_with(' '));
                wanted.extend(spreads.map(str::to_owned));
            }
        }
        whole.into_values().collect::<Vec<_>>().join("\n")
    }

    /// The queries of the pages that are measured.
    fn queries(&self) -> BTreeSet<String> {
        let measured = |path: &Path| {
            PAGES
                .iter()
                .any(|page| path.parent().is_some_and(|folder| folder.ends_with(page)))
        };
        let queries = self
            .0
            .iter()
            .filter(|(_, (path, text))| measured(path) && text.starts_with("query "));
        queries.map(|(name, _)| name.clone()).collect()
    }
}

/// What each query of a page is asked for, in an organisation with this much of everything: members, hubs, discussions, comments,
/// proposals, polls, ballots, outcomes.
async fn told(much: usize) -> (World, Person, Vec<(&'static str, Value)>) {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let theme = world.theme("Commons").await;
    let reader = world.lead("lena", research).await;
    let keeper = world.administrator("keeper").await;
    let mut members = Vec::new();
    for number in 0..much {
        let member = world.member(&format!("m{number}"), research).await;
        let hub = world.hub(&format!("Hub {number}")).await;
        world.joins(&member, hub, MembershipRole::Lead).await;
        members.push((member, hub));
    }
    let all: Vec<String> = members.iter().map(|(member, _)| member.id()).collect();

    // Matters of everybody, which wait for the reader in three ways: for their words, to be read, for their vote. The first member has
    // one of each, in which everybody votes; the others have one.
    let ends = ["closed", "decided", "open"];
    let (mut proposal, mut open, mut decided) = (String::new(), String::new(), String::new());
    for (number, (member, hub)) in members.iter().enumerate().rev() {
        for end in ends.iter().skip(number % 3).take(if number == 0 { 3 } else { 1 }) {
            let (home, touched) = if *end == "open" {
                (*hub, research)
            } else {
                (research, *hub)
            };
            let input = json!({"groupId": home.id(), "title": end, "body": "Hello @lena and @m0", "themeIds": [theme], "notifyIds": [reader.id()]});
            let matter = member
                .does("openDiscussion", input, "discussion { id }")
                .await
                .text("openDiscussion.discussion.id");
            let made = member.make_proposal(&matter, "A way", "To go.", &[touched]).await;
            proposal = made.text("makeProposal.proposal.id");
            let amended = member.amend_proposal(&proposal, "To go on.", "Further", 1);
            amended.await.data();
            let lasts = Duration::days(3);
            open = member.polls(&world, &proposal, research, lasts).await;
            let voters = if number == 0 { much } else { 1 };
            for (voter, _) in &members[..voters] {
                voter.cast_ballot(&open, "OBJECTION", "@lena, no.").await.data();
            }
            member.cast_ballot(&open, "CONCERN", "@lena, hm.").await.data();
            if *end != "open" {
                member.close_poll(&open, "Enough was said.").await.data();
            }
            if *end == "decided" {
                let words = json!({"pollId": open, "title": "So be it", "body": "@m0 does it.", "ownerId": reader.id(), "notifyIds": all});
                member.publish_outcome(words).await.data();
                decided.clone_from(&open);
            }
        }
    }

    // Every other one votes for another, the reader for the first two; and a ballot waits to be confirmed.
    let ends = world.after(Duration::days(30));
    for (number, pair) in members.chunks(2).enumerate() {
        let holder = if number == 0 { &reader } else { &pair[1].0 };
        let input = json!({"groupId": research.id(), "holderId": holder.id(), "endsAt": ends});
        pair[0].0.does("giveProxy", input, "proxy { id }").await.data();
    }
    let taken = json!({"pollId": open, "personId": reader.id(), "takenAs": "PHONE", "stance": "CONSENT"});
    let taker = &members[0].0;
    taker.does("takeBallot", taken, "poll { id }").await.data();

    // A discussion to which everybody was asked, in which everybody began a thread that the others answer.
    let input = json!({"groupId": research.id(), "title": "At length", "body": "Hello @m0", "themeIds": [theme], "notifyIds": all});
    let discussion = reader
        .does("openDiscussion", input, "discussion { id }")
        .await
        .text("openDiscussion.discussion.id");
    let mut thread = String::new();
    for (member, _) in &members {
        thread = member.says(&discussion, "What about @lena?").await;
        for (other, _) in members.iter().take(2) {
            let answer = other.answers(&discussion, &thread, "And @m0?").await;
            let heart = json!({"subjectId": answer, "reaction": "HEART"});
            member.does("react", heart, "reactions { count }").await.data();
        }
        let edited = json!({"commentId": thread, "body": "What about @lena, then?"});
        member.does("editComment", edited, "comment { id }").await.data();
        member
            .make_proposal(&discussion, "One of many", "To go.", &[])
            .await
            .data();
    }
    for (other, _) in &members {
        other.answers(&discussion, &thread, "Once more.").await;
    }
    // Plans that name people: in drafts of the reader's, in templates, in a poll.
    for (number, (member, _)) in members.iter().enumerate() {
        let electorate = json!({"kind": "PEOPLE", "personIds": [member.id(), reader.id()]});
        let plan = json!({"method": "CONSENT", "hours": 72, "title": "One day", "electorate": electorate});
        let input = json!({"discussionId": discussion, "plan": plan});
        reader.does("saveDraft", input, "draft { id }").await.data();
        let of = (number % 2 == 0).then(|| research.id());
        let by = if of.is_some() { &reader } else { &keeper };
        let input = json!({"groupId": of, "name": "A way", "plan": plan});
        by.does("createTemplate", input, "template { id }").await.data();
    }
    // Ties that wait for the reader's casting vote.
    for (member, _) in &members {
        let settings = json!({"tie": "CASTING_VOTE", "castingId": reader.id()});
        let electorate = json!({"kind": "PEOPLE", "personIds": [reader.id(), member.id()]});
        let input = json!({"discussionId": discussion, "title": "Level?", "body": "Say.", "method": "YES_NO",
            "electorate": electorate, "closesAt": world.after(Duration::days(3)), "settings": settings});
        let started = member.does("startPoll", input, "poll { id }").await;
        let tied = started.text("startPoll.poll.id");
        member.cast_ballot(&tied, "YES", "").await.data();
        reader.cast_ballot(&tied, "NO", "").await.data();
        member.close_poll(&tied, "Enough was said.").await.data();
    }
    let reviewed = world.after(Duration::days(90));
    let mut draft = String::new();
    for (number, (member, _)) in members.iter().enumerate() {
        let plan = json!({"title": format!("Share {number}"), "need": "Because.", "text": "We share.", "smallAndReversible": true,
            "terms": {"reviewAt": reviewed, "criteria": ["It works"]}, "facilitatorId": keeper.id(),
            "panel": {"kind": "PEOPLE", "personIds": [reader.id(), member.id()]}});
        let begin = |publish: bool| json!({"discussionId": discussion, "mode": "FAST", "plan": plan, "publish": publish});
        member.does("beginProcess", begin(true), "process { id }").await;
        let kept = reader.does("beginProcess", begin(false), "process { id }").await;
        draft = kept.text("beginProcess.process.id");
    }
    // One process of everybody, in which every third objects.
    let everybody: Vec<String> = all.iter().cloned().chain([reader.id()]).collect();
    let plan = json!({"title": "We share all", "need": "Because.", "text": "We share.\n\nAll of it.", "smallAndReversible": true,
        "terms": {"reviewAt": reviewed, "criteria": ["It works", "It lasts"]}, "facilitatorId": keeper.id(),
        "panel": {"kind": "PEOPLE", "personIds": everybody}});
    let begin = json!({"discussionId": discussion, "mode": "FAST", "plan": plan, "publish": true});
    let process = reader
        .does("beginProcess", begin, "process { id }")
        .await
        .text("beginProcess.process.id");
    for (number, (member, _)) in members.iter().enumerate() {
        let step = match number % 3 {
            0 => crate::circle::objection(1, "It harms."),
            1 => json!({"respond": {"version": 1, "concern": "Hm."}}),
            _ => crate::circle::consent(1),
        };
        let input = json!({"processId": process, "step": step});
        member.does("moveProcess", input, "process { id }").await.data();
    }
    let goal = aims(
        &world,
        &reader,
        research,
        &theme,
        &discussion,
        members.iter().map(|(member, _)| member),
    )
    .await;
    let role = roles(
        &world,
        &reader,
        research,
        members.iter().map(|(member, _)| member),
    )
    .await;
    let outcome = reader.poll(&decided).await.text("poll.outcome.id");
    let (review, published, feedback) = looks_back(&world, &reader, research, &outcome, &members).await;
    let meeting = meets(&world, &reader, research, &discussion, &goal, &process, &members).await;
    // One that all agreed to, with something to do for each; and rules that were set again and again.
    let mut agreed = plan.clone();
    let due = world.after(Duration::days(30));
    let action = |owner: &String| json!({"text": format!("For {owner}."), "ownerId": owner, "dueAt": due});
    agreed["terms"]["actions"] = all.iter().map(action).collect();
    let begin = json!({"discussionId": discussion, "mode": "FAST", "plan": agreed, "publish": true});
    let agreed = reader
        .does("beginProcess", begin, "process { id }")
        .await
        .text("beginProcess.process.id");
    for person in members.iter().map(|(member, _)| member).chain([&reader]) {
        let input = json!({"processId": agreed, "step": crate::circle::consent(1)});
        person.does("moveProcess", input, "process { id }").await.data();
        let rules = json!({"kind": "CONSENT", "mode": "FULL", "policy": {"rounds": 2}});
        keeper
            .does("setProcessPolicy", rules, "guide { kind }")
            .await
            .data();
    }
    let pages = vec![
        ("Goals", json!({})),
        ("Goals", json!({"health": "ON_TRACK", "themeId": theme})),
        ("GoalFilters", json!({})),
        ("GoalPage", json!({"id": goal})),
        ("GoalProgress", json!({"id": goal})),
        ("GoalDecisions", json!({"id": goal})),
        ("GoalForm", json!({})),
        ("GoalToChange", json!({"id": goal})),
        ("RolePage", json!({"id": role})),
        ("RoleForm", json!({})),
        ("RoleHome", json!({"id": role})),
        ("SelectionRooms", json!({"id": role, "groupId": research.id()})),
        ("RoleToFill", json!({"id": role})),
        ("Meetings", json!({"past": false})),
        ("Meetings", json!({"groupId": research.id(), "past": true})),
        ("MeetingGroups", json!({})),
        ("MeetingPage", json!({"id": meeting})),
        ("MeetingSuggestions", json!({"id": meeting})),
        ("MayImport", json!({"slug": "research"})),
        ("Reviews", json!({})),
        ("ReviewForm", json!({})),
        ("NextReview", json!({"slug": "research"})),
        ("ReviewPage", json!({"id": review})),
        ("ReviewPage", json!({"id": published})),
        ("FeedbackSubject", json!({"id": published})),
        ("FeedbackSubject", json!({"id": outcome})),
        ("FeedbackPage", json!({"id": feedback})),
        ("ReadingRoom", json!({})),
        ("Session", json!({})),
        ("Home", json!({"discussions": 50, "outcomes": 50})),
        ("HomeHubs", json!({})),
        ("Hubs", json!({})),
        ("WholeMail", json!({})),
        ("GroupPage", json!({"slug": "research"})),
        ("GroupDiscussions", json!({"slug": "research", "state": "OPEN"})),
        ("GroupProcesses", json!({"groupId": research.id()})),
        ("ProcessPage", json!({"id": process})),
        ("ProcessComparison", json!({"id": process, "from": 1})),
        ("ProcessStory", json!({"id": process})),
        ("WithinReach", json!({"id": process})),
        ("ProcessRecords", json!({"id": agreed})),
        ("HouseRules", json!({})),
        (
            "PolicyPreview",
            json!({"kind": "CONSENT", "mode": "FULL", "policy": {}}),
        ),
        ("BeginIn", json!({"id": discussion})),
        ("DraftToEdit", json!({"id": draft})),
        ("AgreementsInForce", json!({})),
        ("OthersUnderWay", json!({"id": draft})),
        ("Agreements", json!({})),
        ("AgreementFilters", json!({})),
        ("Handbook", json!({})),
        ("GroupOutcomes", json!({"slug": "research"})),
        ("GroupMembers", json!({"slug": "research"})),
        ("DiscussionPage", json!({"id": discussion})),
        ("Threads", json!({"id": discussion, "first": 50})),
        ("LinkedThread", json!({"id": discussion, "commentId": thread})),
        ("Replies", json!({"id": discussion, "commentId": thread})),
        ("Rooms", json!({})),
        ("PollPage", json!({"id": open})),
        ("PollPage", json!({"id": decided})),
        ("PollBallots", json!({"id": open, "stance": "OBJECTION"})),
        ("PollElectors", json!({"id": open})),
        ("WaitingFor", json!({"id": open})),
        ("ProxyHolders", json!({"id": open})),
        ("ProxyGroups", json!({})),
        ("GroupProxyHolders", json!({"id": research.id()})),
        ("PollFor", json!({"id": proposal})),
        ("StartPollIn", json!({"id": discussion})),
        ("DraftsToTakeUp", json!({"id": discussion})),
        ("PollToCopy", json!({"id": decided})),
        ("PollToKeep", json!({"id": decided})),
        ("PollToEdit", json!({"id": open})),
        ("Beginnings", json!({"groupId": research.id()})),
        ("Templates", json!({"groupId": research.id()})),
        ("TemplateToEdit", json!({"groupId": research.id()})),
        ("TemplatesOf", json!({"slug": "research"})),
        ("Seats", json!({"id": research.id()})),
        ("Register", json!({})),
        (
            "Register",
            json!({"search": "so be", "groupId": research.id(), "themeId": theme}),
        ),
        ("RegisterFilters", json!({})),
    ];
    (world, reader, pages)
}

/// A role for each member and an open one, held by them in turn, offered for by everybody; and a working group with a term and a role of
/// its own for each.
async fn roles(
    world: &World,
    lead: &Person,
    group: GroupId,
    members: impl Iterator<Item = &Person>,
) -> String {
    let role = crate::roles::creates(lead, group, "Host").await;
    let members: Vec<&Person> = members.collect();
    for member in &members {
        crate::roles::records(lead, &role, member, None).await.data();
        world.pass(Duration::SECOND);
        let own = crate::roles::creates(lead, group, "Treasurer").await;
        crate::roles::records(lead, &own, member, Some("2027-01-31"))
            .await
            .data();
        // An offer that is made after somebody came to hold the role stands.
        world.pass(Duration::SECOND);
        crate::roles::offers(member, &own, "Hello @m0").await.data();
        let open = crate::roles::creates(lead, group, "Scribe").await;
        crate::roles::offers(member, &open, "I write fast.").await.data();
        let input = json!({"kind": "WORKING_GROUP", "name": format!("Small {}", member.handle), "purpose": "To try.",
            "parentId": group.id(), "endsOn": "2027-01-31"});
        lead.does("createGroup", input, "group { id }").await.data();
    }
    for member in members {
        crate::roles::offers(member, &role, "After that.").await.data();
    }
    role
}

/// A meeting for each member that nobody has answered, and one with an item for each of them that lies ahead of all.
async fn meets(
    world: &World,
    reader: &Person,
    group: GroupId,
    discussion: &str,
    goal: &str,
    process: &str,
    members: &[(Person, GroupId)],
) -> String {
    let mut meeting = String::new();
    for (member, _) in members {
        let plan = json!({"title": "We meet", "place": "https://call.example", "startsAt": world.after(Duration::hours(20)),
            "endsAt": world.after(Duration::hours(21))});
        let input = json!({"groupId": group.id(), "discussionId": discussion, "plan": plan});
        let called = member.does("callMeeting", input, "meeting { id }").await;
        meeting = called.text("callMeeting.meeting.id");
    }
    let about = |about: Value| json!({"meetingId": meeting, "about": about});
    for subject in [
        json!({ "discussionId": discussion }),
        json!({ "goalId": goal }),
        json!({ "processId": process }),
    ] {
        let input = about(subject);
        reader.does("addAgendaItem", input, "meeting { id }").await.data();
    }
    for (member, _) in members {
        member.opens_discussion(group, "Without an end").await;
        let input = about(json!({"words": format!("For {}", member.handle)}));
        member.does("addAgendaItem", input, "meeting { id }").await.data();
    }
    meeting
}

/// A goal for each member, all set by a decision, told about by everybody; and the last of them once changed for each member.
async fn aims(
    world: &World,
    lead: &Person,
    group: GroupId,
    theme: &str,
    discussion: &str,
    members: impl Iterator<Item = &Person>,
) -> String {
    let mut goal = String::new();
    let outcome = crate::goals::decides(world, lead, group, "CONSENT").await;
    let adopt = async |made: Answer, field: &str| {
        let revision = made.text(&format!("{field}.goal.proposed.id"));
        let input = json!({"revisionId": revision, "outcomeId": outcome});
        lead.does("adoptGoal", input, "goal { id }").await.data();
    };
    for member in members {
        let mut terms = crate::goals::terms(member);
        terms["themeIds"] = json!([theme]);
        let propose = json!({"groupId": group.id(), "terms": terms, "discussionId": discussion});
        let fields = "goal { id proposed { id terms { measures { id } } } }";
        let made = member.does("proposeGoal", propose, fields).await;
        let measure = made.text("proposeGoal.goal.proposed.terms.measures.0.id");
        goal = made.text("proposeGoal.goal.id");
        adopt(made, "proposeGoal").await;
        for number in ["1", "2"] {
            let progress = json!([{"measureId": measure, "number": number, "words": "Hello @m0"}]);
            let told = json!({"goalId": goal, "progress": progress});
            member.does("reportProgress", told, "goal { id }").await.data();
        }
        let change = json!({"goalId": goal, "terms": terms, "discussionId": discussion});
        let made = member
            .does("proposeGoalChange", change, "goal { proposed { id } }")
            .await;
        adopt(made, "proposeGoalChange").await;
    }
    goal
}

/// A review under way and one that is published, in which every hub tells something, with feedback of everybody on the second and on an
/// outcome.
async fn looks_back(
    world: &World,
    lead: &Person,
    group: GroupId,
    outcome: &str,
    members: &[(Person, GroupId)],
) -> (String, String, String) {
    let board = world
        .group(GroupKind::AdvisoryBoard, "Board", Visibility::Network, None)
        .await;
    for (member, _) in members {
        world.joins(member, board, MembershipRole::Member).await;
    }
    let begins = async |from: &str, to: &str| {
        let input = json!({"groupId": group.id(), "title": "A look back", "body": "How was it, @m0?", "from": from, "to": to});
        let review = lead.does("beginReview", input, "review { id }").await;
        let review = review.text("beginReview.review.id");
        for (member, hub) in members {
            let input = json!({"reviewId": review, "groupId": hub.id(), "body": "Well, @m0.\n\nVery well."});
            member.does("writeNarrative", input, "review { id }").await.data();
        }
        review
    };
    let published = begins("2026-02-01", "2026-02-28").await;
    let freeze = json!({"reviewId": published});
    lead.does("freezeReview", freeze, "review { id }").await.data();
    let mut feedback = String::new();
    for (member, hub) in members {
        for input in [
            json!({"onId": published, "groupId": hub.id(), "kind": "SUPPORT", "body": "Go on, @m0."}),
            json!({"onId": outcome, "kind": "QUESTION", "body": "Why, @m0?"}),
        ] {
            let given = member.does("giveFeedback", input, "feedback { id }").await;
            feedback = given.text("giveFeedback.feedback.id");
        }
    }
    let review = begins("2026-03-01", "2026-03-31").await;
    for (member, _) in members {
        let terms = crate::goals::terms(member);
        let input = json!({"groupId": group.id(), "terms": terms, "reviewId": review});
        member.does("proposeGoal", input, "goal { id }").await.data();
    }
    (review, published, feedback)
}

/// The length of the longest list in an answer.
fn lists(answer: &Value) -> usize {
    match answer {
        Value::Array(items) => items.iter().map(lists).max().unwrap_or_default().max(items.len()),
        Value::Object(fields) => fields.values().map(lists).max().unwrap_or_default(),
        _ => 0,
    }
}

#[tokio::test]
async fn every_page_costs_as_many_statements_for_much_as_for_little() {
    let documents = Documents::read();
    let mut costs = Vec::new();
    for much in [2, 20] {
        let (world, reader, pages) = told(much).await;
        let (mut cost, mut longest) = (Vec::new(), 0);
        for (query, variables) in &pages {
            let document = documents.whole(query);
            let before = world.engine.statements();
            let answer = reader.ask(&document, variables.clone()).await;
            cost.push((*query, world.engine.statements() - before));
            longest = longest.max(lists(answer.data()));
        }
        assert!(longest >= much, "the pages show no more than {longest} of {much}");
        let measured: BTreeSet<String> = pages.iter().map(|(query, _)| (*query).to_owned()).collect();
        assert_eq!(measured, documents.queries(), "not every query is measured");
        costs.push(cost);
    }
    assert_eq!(costs[0], costs[1]);
}
