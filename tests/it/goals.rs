//! Goals: proposed, set and changed by a decision of their group, told about by their owner, judged against their line.

use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a goal.
pub const GOAL: &str = "fragment aim on Goal {
  id title state health risks lastReportOn reportDueOn owner { handle } group { name } themes { name }
  measures { id name unit places direction expected behind health latest { on number } points { on number } }
  revision { number } proposed { id number viewerCan { adopt decline withdraw } }
  revisions { id number state proposedBy { handle } reason { markdown } terms { title owner { handle } measures { name target } }
    discussion { title } decision { outcome { id title } agreement { processId place } } }
  dropped { reason { markdown } decision { outcome { id } } }
  progress(first: 50) { nodes { id on number words { markdown } source atRisk author { handle } correctsId correctedById viewerMayCorrect
    measure { name } } }
  viewerCan { proposeChange drop report }
}";

/// A hub whose goal is under way.
pub struct Aim {
    pub world: World,
    pub research: GroupId,
    /// Leads the hub.
    pub lena: Person,
    /// Owns the goal.
    pub omar: Person,
    /// Proposed it.
    pub mira: Person,
    pub goal: String,
    pub revision: String,
}

/// The terms of a goal from the standing clock's Monday to the end of the year: 300 days later.
pub fn terms(owner: &Person) -> Value {
    json!({"title": "More partners", "purpose": "To stand on more feet.", "ownerId": owner.id(),
        "startsOn": "2026-03-02", "endsOn": "2026-12-27", "rhythm": "MONTHLY",
        "measures": [{"name": "Partners", "unit": "partners", "baseline": "0", "target": "60"}]})
}

impl Aim {
    /// A goal that was proposed in a hub.
    pub async fn proposed(visibility: Visibility) -> Self {
        let world = World::new().await;
        let research = world.group(GroupKind::Hub, "Research", visibility, None).await;
        let lena = world.lead("lena", research).await;
        let (omar, mira) = (
            world.member("omar", research).await,
            world.member("mira", research).await,
        );
        let input = json!({"groupId": research.id(), "terms": terms(&omar)});
        let made = mira
            .does("proposeGoal", input, "goal { id proposed { id } }")
            .await;
        Self {
            goal: made.text("proposeGoal.goal.id"),
            revision: made.text("proposeGoal.goal.proposed.id"),
            world,
            research,
            lena,
            omar,
            mira,
        }
    }

    /// A goal that was set.
    pub async fn set() -> Self {
        let aim = Self::proposed(Visibility::Network).await;
        let outcome = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
        aim.adopts(&aim.revision, &outcome).await.data();
        aim
    }

    /// The lead adopts a revision by an outcome.
    pub async fn adopts(&self, revision: &str, outcome: &str) -> Answer {
        let input = json!({"revisionId": revision, "outcomeId": outcome});
        self.lena.does("adoptGoal", input, "goal { id }").await
    }

    /// The owner tells a number.
    pub async fn tells(&self, number: &str) -> String {
        let measure = self.reads(&self.omar).await.text("goal.measures.0.id");
        let progress = json!([{"measureId": measure, "number": number, "words": "As counted."}]);
        let input = json!({"goalId": self.goal, "progress": progress});
        let told = self.omar.does("reportProgress", input, "entries { id }").await;
        told.text("reportProgress.entries.0.id")
    }

    /// Somebody looks at the goal.
    pub async fn reads(&self, person: &Person) -> Answer {
        let document = format!("query($id: ID!) {{ goal(id: $id) {{ ...aim }} }} {GOAL}");
        person.ask(&document, json!({"id": self.goal})).await
    }

    /// How it stands.
    pub async fn health(&self) -> String {
        self.reads(&self.mira).await.text("goal.health")
    }
}

/// A group takes a decision alone by its lead's ballot, and its outcome is published.
pub async fn decides(world: &World, lead: &Person, group: GroupId, stance: &str) -> String {
    let proposal = lead.proposes(group, "A goal").await;
    let electorate = json!({"kind": "PEOPLE", "personIds": [lead.id()]});
    let input = json!({"proposalId": proposal, "method": "CONSENT", "electorate": electorate,
        "closesAt": world.after(Duration::days(3))});
    let poll = lead.open_poll(input).await.text("openPoll.poll.id");
    lead.cast_ballot(&poll, stance, "So be it.").await.data();
    lead.close_poll(&poll, "Enough was said.").await.data();
    lead.publishes(&poll, "We aim for it", "All of us.").await
}

#[tokio::test]
async fn a_goal_is_set_by_a_decision_of_its_group_and_says_which() {
    let aim = Aim::proposed(Visibility::Network).await;
    let seen = aim.reads(&aim.lena).await;
    assert_eq!(seen.text("goal.state"), "PROPOSED");
    assert!(seen.at("goal.health").is_null());
    assert_eq!(
        seen.at("goal.proposed.viewerCan"),
        &json!({"adopt": true, "decline": true, "withdraw": false})
    );
    let without = json!({"revisionId": aim.revision});
    let refused = aim.lena.does("adoptGoal", without, "goal { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "outcomeId".into()));

    let no = decides(&aim.world, &aim.lena, aim.research, "OBJECTION").await;
    assert_eq!(aim.adopts(&aim.revision, &no).await.field().1, "outcomeId");
    let vision = aim.world.hub("Vision").await;
    aim.world.joins(&aim.lena, vision, MembershipRole::Lead).await;
    let theirs = decides(&aim.world, &aim.lena, vision, "CONSENT").await;
    assert_eq!(aim.adopts(&aim.revision, &theirs).await.field().1, "outcomeId");

    let yes = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
    let offered = "query($id: ID!) { goal(id: $id) { viewerDecisions { outcome { id } } } }";
    let offered = aim.lena.ask(offered, json!({"id": aim.goal})).await;
    assert_eq!(
        offered.at("goal.viewerDecisions"),
        &json!([{"outcome": {"id": yes}}]),
        "what is offered is what is taken"
    );
    aim.adopts(&aim.revision, &yes).await.data();
    let set = aim.reads(&aim.mira).await;
    assert_eq!(set.text("goal.state"), "ADOPTED");
    assert_eq!(set.text("goal.health"), "ON_TRACK");
    assert_eq!(set.text("goal.revisions.0.decision.outcome.id"), yes);
    assert_eq!(set.text("goal.reportDueOn"), "2026-04-02");
    assert_eq!(
        aim.adopts(&aim.revision, &yes).await.refusal(),
        "CONFLICT",
        "a revision is adopted once"
    );
}

#[tokio::test]
async fn a_goal_is_changed_by_another_revision_and_the_first_stays_as_it_was() {
    let aim = Aim::set().await;
    let measure = aim.reads(&aim.mira).await.text("goal.measures.0.id");
    aim.tells("9").await;
    let mut changed = terms(&aim.lena);
    changed["title"] = "Fewer, better partners".into();
    changed["measures"] =
        json!([{"id": measure, "name": "Partners", "unit": "partners", "baseline": "0", "target": "20"}]);
    let input = json!({"goalId": aim.goal, "terms": changed});
    let proposed = aim
        .mira
        .does(
            "proposeGoalChange",
            input.clone(),
            "goal { title proposed { id } }",
        )
        .await;
    assert_eq!(proposed.text("proposeGoalChange.goal.title"), "More partners");
    let twice = aim.omar.does("proposeGoalChange", input, "goal { id }").await;
    assert_eq!(twice.refusal(), "CONFLICT");
    let revision = proposed.text("proposeGoalChange.goal.proposed.id");
    let outcome = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
    aim.adopts(&revision, &outcome).await.data();
    let seen = aim.reads(&aim.mira).await;
    assert_eq!(seen.text("goal.title"), "Fewer, better partners");
    assert_eq!(seen.text("goal.owner.handle"), "lena");
    assert_eq!(seen.at("goal.revision.number"), &json!(2));
    assert_eq!(seen.text("goal.revisions.0.terms.measures.0.target"), "60");
    assert_eq!(
        seen.text("goal.measures.0.latest.number"),
        "9",
        "the numbers stay with the measure"
    );
    let unknown = json!({"goalId": aim.goal, "terms": {"title": "T", "purpose": "P", "ownerId": aim.omar.id(),
        "startsOn": "2026-03-02", "endsOn": "2026-12-27", "rhythm": "NONE",
        "measures": [{"id": format!("measure_{}", "0".repeat(32)), "name": "Other", "baseline": "0", "target": "1"}]}});
    let refused = aim.mira.does("proposeGoalChange", unknown, "goal { id }").await;
    assert_eq!(refused.field().1, "measures");
}

#[tokio::test]
async fn what_is_declined_or_withdrawn_is_kept_with_its_reason() {
    let aim = Aim::proposed(Visibility::Network).await;
    let input = json!({"revisionId": aim.revision, "reason": "Not this year."});
    aim.lena.does("declineGoal", input, "goal { id }").await.data();
    let seen = aim.reads(&aim.mira).await;
    assert_eq!(seen.text("goal.state"), "CLOSED");
    assert_eq!(seen.text("goal.revisions.0.reason.markdown"), "Not this year.");
    let set = Aim::set().await;
    let input = json!({"goalId": set.goal, "terms": terms(&set.lena)});
    let made = set
        .mira
        .does("proposeGoalChange", input, "goal { proposed { id } }")
        .await;
    let input = json!({"revisionId": made.text("proposeGoalChange.goal.proposed.id")});
    let other = set.omar.does("withdrawGoal", input.clone(), "goal { id }").await;
    assert_eq!(other.refusal(), "FORBIDDEN");
    set.mira.does("withdrawGoal", input, "goal { id }").await.data();
    let seen = set.reads(&set.mira).await;
    assert_eq!(seen.text("goal.state"), "ADOPTED");
    assert_eq!(seen.text("goal.revisions.1.state"), "WITHDRAWN");
}

#[tokio::test]
async fn the_health_of_a_goal_follows_its_numbers_and_the_clock() {
    let aim = Aim::set().await;
    aim.tells("2").await;
    aim.world.pass(Duration::days(30));
    assert_eq!(
        aim.health().await,
        "ON_TRACK",
        "six expected, two reached: a fifteenth behind"
    );
    aim.tells("3").await;
    aim.world.pass(Duration::days(30));
    let seen = aim.reads(&aim.mira).await;
    assert_eq!(seen.text("goal.health"), "AT_RISK");
    assert_eq!(seen.at("goal.risks"), &json!(["BEHIND"]));
    assert_eq!(seen.text("goal.measures.0.expected"), "12");
    assert_eq!(seen.text("goal.measures.0.behind"), "9");
    aim.tells("12.5").await;
    assert_eq!(aim.health().await, "ON_TRACK");
    aim.world.pass(Duration::days(70));
    let seen = aim.reads(&aim.mira).await;
    assert!(
        seen.at("goal.risks").to_string().contains("SILENT"),
        "two months of silence"
    );
    aim.tells("60").await;
    assert_eq!(aim.health().await, "MET");
    assert!(aim.reads(&aim.omar).await.at("goal.reportDueOn").is_null());
    let filtered =
        "{ met: goals(health: MET) { nodes { id } } late: goals(health: AT_RISK) { nodes { id } } }";
    let filtered = aim.mira.ask(filtered, json!({})).await;
    assert_eq!(filtered.list("met.nodes", "id"), std::slice::from_ref(&aim.goal));
    assert!(filtered.list("late.nodes", "id").is_empty());
}

#[tokio::test]
async fn progress_is_only_added_to_and_a_correction_stands_beside_what_it_corrects() {
    let aim = Aim::set().await;
    let wrong = aim.tells("600").await;
    assert_eq!(aim.health().await, "MET");
    aim.world.pass(Duration::HOUR);
    let measure = aim.reads(&aim.mira).await.text("goal.measures.0.id");
    let correction = json!({"goalId": aim.goal, "on": "2026-03-02",
        "progress": [{"measureId": measure, "number": "6", "words": "A nought too many.", "correctsId": wrong}]});
    aim.lena
        .does("reportProgress", correction.clone(), "goal { id }")
        .await
        .data();
    let again = aim.lena.does("reportProgress", correction, "goal { id }").await;
    assert_eq!(again.refusal(), "CONFLICT");
    let seen = aim.reads(&aim.omar).await;
    assert_eq!(seen.text("goal.health"), "ON_TRACK");
    assert_eq!(seen.list("goal.progress.nodes", "number"), ["6", "600"]);
    assert_eq!(seen.text("goal.progress.nodes.0.correctsId"), wrong);
    assert_eq!(
        seen.at("goal.progress.nodes.1.correctedById"),
        seen.at("goal.progress.nodes.0.id")
    );
    assert_eq!(seen.at("goal.progress.nodes.1.viewerMayCorrect"), &json!(false));
    assert_eq!(seen.at("goal.progress.nodes.0.viewerMayCorrect"), &json!(true));
    let stranger = json!({"goalId": aim.goal, "progress": [{"words": "Me too."}]});
    let refused = aim.mira.does("reportProgress", stranger, "goal { id }").await;
    assert_eq!(refused.refusal(), "FORBIDDEN");
    let tomorrow = json!({"goalId": aim.goal, "on": "2026-03-09", "progress": [{"words": "Soon."}]});
    let refused = aim.omar.does("reportProgress", tomorrow, "goal { id }").await;
    assert_eq!(refused.field().1, "on");
    let nothing = json!({"goalId": aim.goal, "progress": [{}]});
    let refused = aim.omar.does("reportProgress", nothing, "goal { id }").await;
    assert_eq!(refused.field().1, "words");
}

#[tokio::test]
async fn a_goal_is_dropped_by_a_decision_with_a_reason_and_nothing_more_is_told() {
    let aim = Aim::set().await;
    aim.tells("3").await;
    let outcome = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
    let input = json!({"goalId": aim.goal, "reason": "The call was withdrawn.", "outcomeId": outcome});
    let refused = aim.omar.does("dropGoal", input.clone(), "goal { id }").await;
    assert_eq!(refused.refusal(), "FORBIDDEN");
    aim.lena.does("dropGoal", input, "goal { id }").await.data();
    let seen = aim.reads(&aim.omar).await;
    assert_eq!(seen.text("goal.health"), "DROPPED");
    assert_eq!(seen.text("goal.dropped.decision.outcome.id"), outcome);
    assert_eq!(
        seen.at("goal.viewerCan"),
        &json!({"proposeChange": false, "drop": false, "report": false})
    );
    let more = json!({"goalId": aim.goal, "progress": [{"words": "All the same."}]});
    let refused = aim.omar.does("reportProgress", more, "goal { id }").await;
    assert_eq!(refused.refusal(), "CONFLICT");
}

#[tokio::test]
async fn a_goal_of_the_whole_organisation_stands_in_the_core_team() {
    let aim = Aim::proposed(Visibility::Network).await;
    let mut input = json!({"groupId": aim.research.id(), "scope": "ORGANISATION", "terms": terms(&aim.omar)});
    let refused = aim.mira.does("proposeGoal", input.clone(), "goal { id }").await;
    assert_eq!(refused.field().1, "scope");
    let core = aim
        .world
        .group(GroupKind::CoreTeam, "Core team", Visibility::Network, None)
        .await;
    aim.world.joins(&aim.mira, core, MembershipRole::Member).await;
    input["groupId"] = core.id().into();
    let made = aim.mira.does("proposeGoal", input, "goal { scope }").await;
    assert_eq!(made.text("proposeGoal.goal.scope"), "ORGANISATION");
}

#[tokio::test]
async fn whoever_answers_for_a_goal_can_read_it() {
    let aim = Aim::proposed(Visibility::Private).await;
    let outsider = aim.world.person("otto").await;
    let input = json!({"groupId": aim.research.id(), "terms": terms(&outsider)});
    let refused = aim.mira.does("proposeGoal", input, "goal { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "ownerId".into()));
}

#[tokio::test]
async fn a_private_goal_leaves_no_trace_outside() {
    let aim = Aim::proposed(Visibility::Private).await;
    let outcome = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
    aim.adopts(&aim.revision, &outcome).await.data();
    aim.tells("3").await;
    let outsider = aim.world.person("otto").await;
    for stranger in [&outsider, &aim.world.visitor()] {
        assert_eq!(aim.reads(stranger).await.refusal(), "NOT_FOUND");
        let all = "{ goals(first: 50) { nodes { id } } met: goals(health: ON_TRACK) { nodes { id } } }";
        let all = stranger.ask(all, json!({})).await;
        assert!(all.list("goals.nodes", "id").is_empty() && all.list("met.nodes", "id").is_empty());
        let one = stranger
            .browser
            .get(&format!("/goals/{}/progress.csv", aim.goal))
            .await;
        assert_eq!(one.status, 404);
        let file = stranger.browser.get("/goals.csv").await;
        assert_eq!(file.status, 200);
        assert!(!file.text().contains("partners"), "{}", file.text());
    }
    assert!(
        aim.mira
            .browser
            .get("/goals.csv")
            .await
            .text()
            .contains("More partners")
    );
}

#[tokio::test]
async fn a_revision_stands_in_its_discussion_and_a_change_is_heard_live() {
    let aim = Aim::set().await;
    let discussion = aim.mira.opens_discussion(aim.research, "Partners").await;
    let theme = aim.world.theme("Commons").await;
    let mut changed = terms(&aim.omar);
    changed["themeIds"] = json!([theme]);
    let mut ear = aim.mira.listens(None).await;
    let input = json!({"goalId": aim.goal, "terms": changed, "discussionId": discussion});
    aim.mira
        .does("proposeGoalChange", input, "goal { id }")
        .await
        .data();
    assert_eq!(ear.change().await["kind"], "GOAL");
    let there = aim
        .omar
        .reads(
            &discussion,
            "goalRevisions { number goal { title } terms { themes { name } } }",
        )
        .await;
    assert_eq!(
        there.at("discussion.goalRevisions"),
        &json!([{"number": 2, "goal": {"title": "More partners"}, "terms": {"themes": [{"name": "Commons"}]}}])
    );
}
