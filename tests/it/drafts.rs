//! Drafts of polls, which their authors alone see, and copies of polls that were held.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a plan.
pub const PLAN: &str = "title body question method opensAt closesAt hours resultsShown privacy noneOfThese
  electorate { kind groups { name } people { handle } } quorum { of fraction strict }
  settings { seats marksMax budget currency required { handle } tie }
  options { id title note cost startsAt endsAt } leftOut { handle }";

async fn saves(person: &Person, input: Value) -> Answer {
    let fields = format!("draft {{ id updatedAt proposal {{ id }} plan {{ {PLAN} }} }}");
    person.does("saveDraft", input, &fields).await
}

/// The ids of the drafts that somebody is shown in a discussion.
async fn drafts(person: &Person, discussion: &str) -> Vec<String> {
    let read = person.reads(discussion, "myDrafts { id }").await;
    read.list("discussion.myDrafts", "id")
}

#[tokio::test]
async fn a_draft_is_kept_unfinished_written_over_taken_up_and_gone() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let mira = world.member("mira", research).await;
    let discussion = mira.opens_discussion(research, "Where to meet").await;

    let half = json!({"method": "SINGLE_CHOICE", "title": "", "options": [{"title": "Here"}, {"title": ""}]});
    let saved = saves(&mira, json!({"discussionId": discussion, "plan": half})).await;
    let id = saved.text("saveDraft.draft.id");
    assert_eq!(saved.at("saveDraft.draft.plan.options.0.title"), "Here");
    assert_eq!(saved.at("saveDraft.draft.plan.electorate"), &json!(null));
    let taken_up = json!({"discussionId": discussion, "draftId": id, "title": "Where?", "body": "Here?", "method": "SINGLE_CHOICE",
        "options": [{"title": "Here"}], "hours": 48});
    let refused = mira.does("startPoll", taken_up, "poll { id }").await;
    assert_eq!(refused.field().1, "options");
    assert_eq!(
        drafts(&mira, &discussion).await,
        std::slice::from_ref(&id),
        "a poll that did not come about keeps its draft"
    );

    let whole = json!({"method": "SINGLE_CHOICE", "title": "Where?", "body": "Here or there?", "hours": 48,
        "options": [{"title": "Here"}, {"title": "There"}]});
    let saved = saves(&mira, json!({"draftId": id, "plan": whole})).await;
    assert_eq!(saved.at("saveDraft.draft.plan.hours"), 48);
    assert_eq!(
        drafts(&mira, &discussion).await,
        std::slice::from_ref(&id),
        "written over"
    );
    let input = json!({"discussionId": discussion, "draftId": id, "title": "Where?", "body": "Here or there?",
        "method": "SINGLE_CHOICE", "hours": 48, "options": [{"title": "Here"}, {"title": "There"}]});
    let opened = mira
        .does(
            "startPoll",
            input.clone(),
            "poll { state closesAt electorate { groups { name } } }",
        )
        .await;
    assert_eq!(opened.at("startPoll.poll.state"), "OPEN");
    assert_eq!(
        opened.at("startPoll.poll.electorate.groups.0.name"),
        "Research",
        "where nothing is said, those whose matter it is vote"
    );
    assert_eq!(
        opened.text("startPoll.poll.closesAt"),
        world.after(Duration::days(2))
    );
    assert_eq!(drafts(&mira, &discussion).await, [""; 0]);
    assert_eq!(
        mira.does("startPoll", input, "poll { id }").await.refusal(),
        "NOT_FOUND"
    );
}

#[tokio::test]
async fn nobody_but_its_author_sees_touches_or_hears_of_a_draft() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let keeper = world.administrator("keeper").await;
    let discussion = mira.opens_discussion(research, "A matter").await;
    let plan = json!({"method": "CONSENT", "title": "Quietly"});
    let mut ear = lead.listens(Some(&discussion)).await;
    let saved = saves(&mira, json!({"discussionId": discussion, "plan": plan})).await;
    let id = saved.text("saveDraft.draft.id");
    for other in [&lead, &keeper, &world.visitor()] {
        let read = other.reads(&discussion, "myDrafts { id plan { title } }").await;
        assert!(!read.0.to_string().contains("Quietly"), "{}", read.0);
    }
    for other in [&lead, &keeper] {
        let over = saves(other, json!({"draftId": id, "plan": plan})).await;
        assert_eq!(over.refusal(), "NOT_FOUND");
        let gone = other.does("deleteDraft", json!({"draftId": id}), "draftId").await;
        assert_eq!(gone.refusal(), "NOT_FOUND");
    }
    let taken = json!({"discussionId": discussion, "draftId": id, "title": "Mine", "body": "Now.", "method": "CONSENT", "hours": 2});
    assert_eq!(
        lead.does("startPoll", taken, "poll { id }").await.refusal(),
        "NOT_FOUND"
    );
    mira.does("deleteDraft", json!({"draftId": id}), "draftId")
        .await
        .data();
    assert_eq!(drafts(&mira, &discussion).await, [""; 0]);
    mira.says(&discussion, "Aloud.").await;
    assert_eq!(
        ear.change().await["kind"],
        "COMMENT",
        "the first that is heard of all this"
    );
}

#[tokio::test]
async fn a_draft_is_of_one_thing_and_no_larger_than_a_poll() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let discussion = lead.opens_discussion(research, "A matter").await;
    let proposal = lead
        .make_proposal(&discussion, "A way", "To go.", &[])
        .await
        .text("makeProposal.proposal.id");
    let plan = json!({"method": "CONSENT", "question": "Shall we?"});
    let both = json!({"discussionId": discussion, "proposalId": proposal, "plan": plan});
    assert_eq!(
        saves(&lead, both).await.field(),
        ("INVALID".into(), "draftId".into())
    );
    let large = json!({"discussionId": discussion, "plan": {"method": "CONSENT", "title": "x".repeat(201)}});
    assert_eq!(
        saves(&mira, large).await.field(),
        ("INVALID".into(), "title".into())
    );

    let kept = saves(&lead, json!({"proposalId": proposal, "plan": plan})).await;
    let id = kept.text("saveDraft.draft.id");
    assert_eq!(kept.at("saveDraft.draft.proposal.id"), proposal.as_str());
    let input = json!({"proposalId": proposal, "draftId": id, "method": "CONSENT", "hours": 24});
    lead.open_poll(input).await.data();
    assert_eq!(drafts(&lead, &discussion).await, [""; 0]);
    assert_eq!(
        lead.does(
            "openPoll",
            json!({"proposalId": proposal, "method": "CONSENT"}),
            "poll { id }"
        )
        .await
        .refusal(),
        "CONFLICT"
    );
}

#[tokio::test]
async fn a_poll_that_was_held_is_copied_as_long_as_it_was_without_past_dates_and_those_who_left() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (lead, mira) = (
        world.lead("lena", research).await,
        world.member("mira", research).await,
    );
    let discussion = lead.opens_discussion(research, "The retreat").await;
    let at = |days| world.after(Duration::days(days));
    let input = json!({
        "discussionId": discussion, "title": "When?", "body": "On which day?", "method": "TIME_POLL",
        "electorate": {"kind": "PEOPLE", "personIds": [lead.id(), mira.id()]}, "closesAt": at(3),
        "settings": {"requiredIds": [mira.id()]},
        "options": [{"title": "Soon", "startsAt": at(4)}, {"title": "Later", "startsAt": at(40)}],
    });
    let poll = lead.does("startPoll", input, "poll { id }").await;
    let poll = poll.text("startPoll.poll.id");
    world.pass(Duration::days(9));
    world
        .administrator("keeper")
        .await
        .does("deactivatePerson", json!({"personId": mira.id()}), "__typename")
        .await
        .data();

    let document = format!("query($id: ID!) {{ poll(id: $id) {{ plan {{ {PLAN} }} }} }}");
    let read = lead.ask(&document, json!({"id": poll})).await;
    let plan = read.at("poll.plan");
    assert_eq!(plan["title"], "When?");
    assert_eq!(plan["hours"], 72);
    assert_eq!(plan["closesAt"], json!(null));
    assert_eq!(plan["options"].as_array().unwrap().len(), 1);
    assert_eq!(plan["options"][0]["title"], "Later");
    assert_eq!(plan["electorate"]["people"], json!([{"handle": "lena"}]));
    assert_eq!(plan["settings"]["required"], json!([]));
    assert_eq!(plan["leftOut"], json!([{"handle": "mira"}]));

    let newcomer = world.person("noor").await;
    let read = newcomer.ask(&document, json!({"id": poll})).await;
    assert_eq!(
        read.at("poll.plan"),
        &json!(null),
        "who may not make a proposal there copies nothing"
    );
}

#[tokio::test]
async fn a_draft_behind_a_door_stays_there_when_its_author_leaves() {
    let world = World::new().await;
    let hub = world
        .group(GroupKind::Hub, "Closed circle", Visibility::Private, None)
        .await;
    let lead = world.lead("lena", hub).await;
    let mira = world.person("mira").await;
    world.joins(&mira, hub, MembershipRole::Member).await;
    let discussion = lead.opens_discussion(hub, "Within").await;
    let plan = json!({"method": "CONSENT", "title": "Within"});
    let saved = saves(&mira, json!({"discussionId": discussion, "plan": plan})).await;
    let id = saved.text("saveDraft.draft.id");
    let members = lead
        .ask(
            "{ group(slug: \"closed-circle\") { members(first: 9) { nodes { id person { handle } } } } }",
            json!({}),
        )
        .await;
    let members = members.at("group.members.nodes").as_array().unwrap().clone();
    let membership = members
        .iter()
        .find(|one| one["person"]["handle"] == "mira")
        .unwrap();
    mira.does(
        "endMembership",
        json!({"membershipId": membership["id"]}),
        "__typename",
    )
    .await
    .data();
    let over = saves(&mira, json!({"draftId": id, "plan": plan})).await;
    assert_eq!(over.refusal(), "NOT_FOUND");
}
