//! Reviews: a pack that compiles itself from the record, what leads tell beside it, and how it is frozen.

use crate::goals::{decides, terms};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a review.
const REVIEW: &str = "fragment back on Review {
  id title state horizon digest permalink period { from to } group { name } discussion { id title }
  chapters { digest group { name }
    outcomes { outcomeId title on verdict } agreements { title } due { kind title on }
    goals { goalId title health set reports measures { name before after } }
    participation { polls { ids could did } processes { ids could did } discussions { ids comments people } }
    money { pollId currency sum funded { title cost } }
    narrative { body { markdown } paragraphs { key text { markdown } } author { handle } editedAt versions { number } }
    viewerCan { writeNarrative } }
  totals { outcomeIds goals { health goalIds } participation { polls { ids could did } discussions { comments } }
    money { currency sum pollIds } }
  unanswered { id } feedback { id } goals { id title } viewerCan { freeze giveFeedback proposeGoals }
}";

/// A core team that looks back, and a hub of which it does.
pub struct Back {
    pub world: World,
    pub core: GroupId,
    pub research: GroupId,
    /// Sits on the core team, and began the review.
    pub cora: Person,
    /// Leads the hub.
    pub lena: Person,
    /// Sits on the advisory board.
    pub ada: Person,
    pub review: String,
}

impl Back {
    /// A review of March, begun on its second day.
    pub async fn begun() -> Self {
        let world = World::new().await;
        let network = Visibility::Network;
        let core = world.group(GroupKind::CoreTeam, "Core team", network, None).await;
        let board = world
            .group(GroupKind::AdvisoryBoard, "Advisory board", network, None)
            .await;
        let research = world.hub("Research").await;
        let (cora, lena) = (world.lead("cora", core).await, world.lead("lena", research).await);
        let ada = world.member("ada", board).await;
        let input = json!({"groupId": core.id(), "title": "Our spring", "body": "How was it?",
            "from": "2026-03-01", "to": "2026-03-31"});
        let begun = cora.does("beginReview", input, "review { id }").await;
        Self {
            review: begun.text("beginReview.review.id"),
            world,
            core,
            research,
            cora,
            lena,
            ada,
        }
    }

    /// The same, published after its period, with what the hub tells.
    pub async fn frozen() -> Self {
        let back = Self::begun().await;
        back.tells("We met *twice*.\n\nWe need a press.").await.data();
        back.world.pass(Duration::days(31));
        back.freezes().await.data();
        back
    }

    /// The hub's lead tells how it was.
    pub async fn tells(&self, body: &str) -> Answer {
        let input = json!({"reviewId": self.review, "groupId": self.research.id(), "body": body});
        self.lena.does("writeNarrative", input, "review { id }").await
    }

    /// The core team publishes it.
    pub async fn freezes(&self) -> Answer {
        let input = json!({"reviewId": self.review});
        self.cora
            .does("freezeReview", input, "review { state digest }")
            .await
    }

    /// Somebody looks at it.
    pub async fn reads(&self, person: &Person) -> Answer {
        let document = format!("query($id: ID!) {{ review(id: $id) {{ ...back }} }} {REVIEW}");
        person.ask(&document, json!({"id": self.review})).await
    }

    /// The chapter of a group, as somebody sees it.
    pub async fn chapter(&self, person: &Person, group: &str) -> Value {
        let seen = self.reads(person).await;
        let chapters = seen.at("review.chapters").as_array().unwrap().clone();
        let mut chapters = chapters.into_iter();
        chapters
            .find(|chapter| chapter["group"]["name"] == group)
            .unwrap_or(Value::Null)
    }
}

/// A group shares out a budget by its lead's ballot.
async fn spends(back: &Back, lead: &Person, group: GroupId) {
    let proposal = lead.proposes(group, "What do we pay for?").await;
    let electorate = json!({"kind": "PEOPLE", "personIds": [lead.id()]});
    let input = json!({"proposalId": proposal, "method": "BUDGET_GREEDY", "electorate": electorate,
        "closesAt": back.world.after(Duration::days(3)), "settings": {"budget": 1000, "currency": "EUR"},
        "options": [{"title": "A press", "cost": 600}, {"title": "A server", "cost": 900}]});
    let opened = lead.does("openPoll", input, "poll { id options { id } }").await;
    let (poll, press) = (
        opened.text("openPoll.poll.id"),
        opened.text("openPoll.poll.options.0.id"),
    );
    let input = json!({"pollId": poll, "ballot": {"choices": [press]}});
    lead.does("castBallot", input, "poll { id }").await.data();
    lead.close_poll(&poll, "Enough was said.").await.data();
}

#[tokio::test]
async fn a_pack_compiles_itself_from_the_record_and_each_figure_says_from_what() {
    let back = Back::begun().await;
    let outcome = decides(&back.world, &back.lena, back.research, "CONSENT").await;
    let input = json!({"groupId": back.research.id(), "terms": terms(&back.lena), "reviewId": back.review});
    let made = back
        .lena
        .does(
            "proposeGoal",
            input,
            "goal { id proposed { id } review { title } }",
        )
        .await;
    assert_eq!(made.text("proposeGoal.goal.review.title"), "Our spring");
    let goal = made.text("proposeGoal.goal.id");
    let input = json!({"revisionId": made.text("proposeGoal.goal.proposed.id"), "outcomeId": outcome});
    back.lena.does("adoptGoal", input, "goal { id }").await.data();
    spends(&back, &back.lena, back.research).await;
    let discussion = back.lena.opens_discussion(back.research, "A press").await;
    back.lena.says(&discussion, "Which one?").await;
    back.cora.says(&discussion, "The blue one.").await;

    let chapter = back.chapter(&back.ada, "Research").await;
    assert_eq!(chapter["outcomes"][0]["outcomeId"], outcome);
    assert_eq!(chapter["outcomes"][0]["verdict"], "PASSED");
    assert_eq!(chapter["goals"][0]["goalId"], goal);
    assert_eq!(chapter["goals"][0]["set"], true);
    assert_eq!(chapter["participation"]["polls"]["could"], 2, "{chapter}");
    assert_eq!(chapter["participation"]["polls"]["did"], 2);
    assert_eq!(
        chapter["participation"]["polls"]["ids"].as_array().unwrap().len(),
        2
    );
    assert_eq!(chapter["participation"]["discussions"]["comments"], 2);
    assert_eq!(chapter["participation"]["discussions"]["people"], 2);
    assert_eq!(chapter["money"][0]["sum"], "600");
    assert_eq!(chapter["money"][0]["funded"][0]["title"], "A press");
    let seen = back.reads(&back.ada).await;
    assert_eq!(seen.text("review.totals.money.0.sum"), "600");
    assert_eq!(seen.text("review.goals.0.id"), goal);
    assert_eq!(seen.text("review.period.to"), "2026-03-31");
    assert_eq!(seen.text("review.horizon"), "2026-05-01");
    let whole = seen.data().to_string();
    assert!(
        !whole.contains("lena") && !whole.contains("cora"),
        "no names: {whole}"
    );
}

#[tokio::test]
async fn leads_tell_until_it_is_frozen_and_their_words_have_versions() {
    let back = Back::begun().await;
    let narrative = json!({"reviewId": back.review, "groupId": back.research.id(), "body": "Mine."});
    let refused = back.cora.does("writeNarrative", narrative, "review { id }").await;
    assert_eq!(refused.refusal(), "FORBIDDEN", "the hub's own leads tell");
    back.tells("We met once.").await.data();
    back.tells("We met twice.\n\nIt was good.").await.data();
    let chapter = back.chapter(&back.ada, "Research").await;
    let told = &chapter["narrative"];
    assert_eq!(told["versions"].as_array().unwrap().len(), 2);
    assert_eq!(told["paragraphs"][1]["text"]["markdown"], "It was good.");
    assert_eq!(chapter["viewerCan"]["writeNarrative"], false);
    assert_eq!(
        back.chapter(&back.lena, "Research").await["viewerCan"]["writeNarrative"],
        true
    );

    assert_eq!(back.freezes().await.refusal(), "CONFLICT", "March is not over");
    back.world.pass(Duration::days(31));
    assert_eq!(back.reads(&back.cora).await.at("review.viewerCan.freeze"), true);
    back.freezes().await.data();
    assert_eq!(back.tells("We met thrice.").await.refusal(), "CONFLICT");
    assert_eq!(back.freezes().await.refusal(), "CONFLICT");
}

#[tokio::test]
async fn a_frozen_pack_stays_as_it_is_and_has_a_digest() {
    let back = Back::begun().await;
    decides(&back.world, &back.lena, back.research, "CONSENT").await;
    back.world.pass(Duration::days(31));
    back.freezes().await.data();
    let before = back.reads(&back.ada).await;
    assert_eq!(before.text("review.digest").len(), 64);
    assert_eq!(before.text("review.state"), "FROZEN");
    decides(&back.world, &back.lena, back.research, "CONSENT").await;
    let outcome = before.text("review.chapters.0.outcomes.0.outcomeId");
    let renamed = json!({"outcomeId": outcome, "title": "Another title"});
    back.lena.edit_outcome(renamed).await.data();
    let after = back.reads(&back.ada).await;
    assert_eq!(after.at("review.chapters"), before.at("review.chapters"));
    assert_eq!(after.text("review.digest"), before.text("review.digest"));
}

#[tokio::test]
async fn a_private_hub_leaves_no_trace_in_the_pack_of_who_may_not_read_it() {
    let back = Back::begun().await;
    let closed = Visibility::Private;
    let hidden = back.world.group(GroupKind::Hub, "Hidden", closed, None).await;
    let nora = back.world.lead("nora", hidden).await;
    decides(&back.world, &back.lena, back.research, "CONSENT").await;
    let before = back.reads(&back.ada).await;
    decides(&back.world, &nora, hidden, "CONSENT").await;
    spends(&back, &nora, hidden).await;
    let narrative = json!({"reviewId": back.review, "groupId": hidden.id(), "body": "Between us."});
    nora.does("writeNarrative", narrative, "review { id }")
        .await
        .data();
    assert_eq!(back.reads(&back.ada).await.data(), before.data());
    back.world.pass(Duration::days(31));
    back.freezes().await.data();
    let frozen = back.reads(&back.ada).await;
    assert_eq!(frozen.at("review.totals"), before.at("review.totals"));
    assert_ne!(
        frozen.text("review.digest"),
        back.reads(&nora).await.text("review.digest")
    );
    let inside = back.chapter(&nora, "Hidden").await;
    assert_eq!(inside["money"][0]["sum"], "600");
    assert_eq!(inside["narrative"]["body"]["markdown"], "Between us.");
    assert_eq!(back.chapter(&back.ada, "Hidden").await, Value::Null);
}

#[tokio::test]
async fn the_next_review_is_offered_by_the_organisations_rhythm() {
    let back = Back::begun().await;
    let keeper = back.world.administrator("keeper").await;
    let input = json!({"reviewMonths": 3});
    keeper
        .does("editOrganisation", input, "organisation { reviewMonths }")
        .await
        .data();
    let refused = json!({"reviewMonths": 0});
    let refused = keeper
        .does("editOrganisation", refused, "organisation { name }")
        .await;
    assert_eq!(refused.field().1, "reviewMonths");
    let document =
        "query($slug: String!) { group(slug: $slug) { nextReview { from to } viewerCan { beginReview } } }";
    let offered = back.cora.ask(document, json!({"slug": "core-team"})).await;
    assert_eq!(offered.text("group.nextReview.from"), "2026-04-01");
    assert_eq!(offered.text("group.nextReview.to"), "2026-06-30");
    assert_eq!(offered.at("group.viewerCan.beginReview"), true);
    let elsewhere = back.ada.ask(document, json!({"slug": "research"})).await;
    assert_eq!(elsewhere.at("group.viewerCan.beginReview"), false);
    let turned = json!({"groupId": back.core.id(), "title": "Backwards", "body": "How?", "from": "2026-03-02", "to": "2026-03-01"});
    let refused = back.cora.does("beginReview", turned, "review { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "to".into()));
}

#[tokio::test]
async fn who_leads_a_hub_is_asked_for_its_words_until_they_are_there() {
    let back = Back::begun().await;
    let waits = "{ viewer { needsMe { narratives { review { id } groups { name } } } } }";
    let waiting = back.lena.ask(waits, json!({})).await;
    assert_eq!(
        waiting.text("viewer.needsMe.narratives.0.groups.0.name"),
        "Research"
    );
    back.world
        .joins(&back.cora, back.research, MembershipRole::Member)
        .await;
    assert_eq!(
        back.cora
            .ask(waits, json!({}))
            .await
            .at("viewer.needsMe.narratives"),
        &json!([])
    );
    back.tells("We met.").await.data();
    assert_eq!(
        back.lena
            .ask(waits, json!({}))
            .await
            .at("viewer.needsMe.narratives"),
        &json!([])
    );
}
