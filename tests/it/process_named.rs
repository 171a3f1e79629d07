//! What is named in a process: what an objection would harm, who takes up what is put off, the goals that it should move, the words of its
//! announcement, and who spoke for the advisory board.

use crate::circle::{Circle, circle, consent};
use crate::goals::{decides, terms as goal_terms};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{GroupId, Person, read_moment};
use serde_json::{Value, json};
use time::Duration;

const NAMED: &str = "query($id: ID!) { process(id: $id) {
    kind phase goals { goal { title } measures { name } }
    withinReach { goals { title } agreements { title } }
    version { terms { reviewAt } }
    objections { stage form { harm { markdown } harmed { kind goal { title } agreementOf { title } role { markdown } } }
      resolution { how deferral { owner { handle } until } } credits { how deferral { owner { handle } } } }
    inForce { announcement { markdown } terms { actions { text { markdown } owner { handle } dueAt objection } } }
    records { json goals { goal { title } measures { name } } announcement { markdown } adviceUsed { markdown }
      advice { person { handle } text { markdown } } nominations { by { handle } reason { markdown } }
      advisors { handle } objected { number raisedBy { handle } form { harmed { kind role { markdown } } } }
      concerns { voicedBy { handle } text { markdown } } terms { actions { objection owner { handle } } } } } }";

impl Circle {
    async fn named(&self, who: &Person, process: &str) -> Value {
        let read = who.ask(NAMED, json!({"id": process})).await;
        read.data()["process"].clone()
    }

    /// A goal that is set, with its id and that of its measure.
    async fn goal(&self, title: &str, group: GroupId, lead: &Person) -> (String, String) {
        let mut terms = goal_terms(lead);
        terms["title"] = title.into();
        let input = json!({"groupId": group.id(), "terms": terms});
        let made = lead
            .does("proposeGoal", input, "goal { id proposed { id } }")
            .await;
        let outcome = decides(&self.world, lead, group, "CONSENT").await;
        let input = json!({"revisionId": made.text("proposeGoal.goal.proposed.id"), "outcomeId": outcome});
        let set = lead.does("adoptGoal", input, "goal { id measures { id } }").await;
        (
            set.text("adoptGoal.goal.id"),
            set.text("adoptGoal.goal.measures.0.id"),
        )
    }

    /// Begins a fast process that should move these goals.
    async fn aims(&self, goals: Value) -> folkmoot_tests::Answer {
        let mut plan = self.plan(&json!({}));
        plan["goals"] = goals;
        let input = json!({"discussionId": self.discussion, "mode": "FAST", "plan": plan, "publish": true});
        self.proposer.does("beginProcess", input, "process { id }").await
    }
}

/// An objection that names what it would harm.
fn harming(harmed: &Value) -> Value {
    json!({"raise": {"version": 1, "form": {"harm": "Readers stay away.", "cause": "A month is short.",
        "likelihood": "Soon.", "knowledge": "A guess.", "harmed": harmed}}})
}

fn titles(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap().iter();
    list.map(|one| one["title"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn an_objection_names_what_it_would_harm_of_what_its_group_can_see() {
    let circle = circle(3).await;
    let (goal, _) = circle.goal("More readers", circle.hub, &circle.facilitator).await;
    let private = circle
        .world
        .group(GroupKind::Hub, "Treasury", Visibility::Private, None)
        .await;
    circle
        .world
        .joins(&circle.panel[0], private, MembershipRole::Lead)
        .await;
    let (hidden, _) = circle.goal("A full chest", private, &circle.panel[0]).await;
    let agreed = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &agreed, consent(1)).await;
    circle
        .steps(&circle.facilitator, &agreed, json!({"plain": "ANNOUNCE"}))
        .await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;

    let seen = circle.named(&circle.panel[0], &process).await;
    assert_eq!(titles(&seen["withinReach"]["goals"]), ["More readers"]);
    assert_eq!(
        titles(&seen["withinReach"]["agreements"]),
        ["Lend books for a month"]
    );

    let refused = circle
        .tries(&circle.panel[0], &process, harming(&json!({"goalId": hidden})))
        .await;
    assert_eq!(refused.field(), ("INVALID".into(), "harmed".into()));
    assert_eq!(
        refused.0["errors"][0]["extensions"]["reason"],
        "harmed_out_of_reach"
    );
    let unborn = json!({"agreementOfId": process});
    let refused = circle.tries(&circle.panel[0], &process, harming(&unborn)).await;
    assert_eq!(refused.field().1, "harmed", "nothing came of it yet");

    circle
        .steps(&circle.panel[0], &process, harming(&json!({"goalId": goal})))
        .await;
    let of = json!({"agreementOfId": agreed});
    circle.steps(&circle.panel[1], &process, harming(&of)).await;
    let role = json!({"role": "The librarian"});
    circle.steps(&circle.panel[2], &process, harming(&role)).await;
    let seen = circle.named(&circle.proposer, &process).await;
    let harmed: Vec<&Value> = seen["objections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|objection| &objection["form"]["harmed"])
        .collect();
    assert_eq!(
        (&harmed[0]["kind"], &harmed[0]["goal"]["title"]),
        (&json!("GOAL"), &json!("More readers"))
    );
    assert_eq!(harmed[1]["agreementOf"]["title"], "Lend books for a month");
    assert_eq!(harmed[2]["role"]["markdown"], "The librarian");

    // Said better, it may keep what it names, though the goal is dropped by then.
    let outcome = decides(&circle.world, &circle.facilitator, circle.hub, "CONSENT").await;
    let drop = json!({"goalId": goal, "reason": "Done.", "outcomeId": outcome});
    circle
        .facilitator
        .does("dropGoal", drop, "goal { id }")
        .await
        .data();
    let mut better = harming(&json!({"goalId": goal}))["raise"]["form"].clone();
    better["harm"] = "Readers of the reading circle stay away.".into();
    let refine = json!({"refine": {"objection": 1, "form": better}});
    circle.steps(&circle.panel[0], &process, refine).await;
    let again = harming(&json!({"goalId": goal}))["raise"]["form"].clone();
    let refine = json!({"refine": {"objection": 2, "form": again}});
    let refused = circle.tries(&circle.panel[1], &process, refine).await;
    assert_eq!(refused.field().1, "harmed", "what is dropped is not named anew");
}

#[tokio::test]
async fn what_is_put_off_is_somebodys_to_do_by_a_day() {
    let circle = circle(1).await;
    let supporter = circle.world.supporter("supporter").await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let ana = &circle.panel[0];
    circle.steps(ana, &process, harming(&json!({"need": true}))).await;
    let until = circle.world.after(Duration::days(61));
    let confirm = |deferral: Value| json!({"confirm": {"objection": 1, "version": 1, "how": "DEFERRED", "deferral": deferral}});
    let bare = circle.tries(ana, &process, confirm(Value::Null)).await;
    assert_eq!(bare.field(), ("INVALID".into(), "deferOwner".into()));
    let outside = confirm(json!({"ownerId": supporter.id(), "until": until}));
    assert_eq!(circle.tries(ana, &process, outside).await.field().1, "deferOwner");
    let late = confirm(json!({"ownerId": ana.id(), "until": circle.world.after(Duration::days(400))}));
    assert_eq!(circle.tries(ana, &process, late).await.field().1, "deferUntil");
    let offer = confirm(json!({"ownerId": circle.facilitator.id(), "until": until}));
    circle.steps(ana, &process, offer).await;
    let seen = circle.named(ana, &process).await;
    assert_eq!(
        seen["objections"][0]["resolution"]["deferral"]["owner"]["handle"],
        "facilitator"
    );
    // The other side takes what is offered, and need not say it again.
    circle
        .steps(&circle.proposer, &process, confirm(Value::Null))
        .await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    let seen = circle.named(ana, &process).await;
    let action = &seen["inForce"]["terms"]["actions"][0];
    assert_eq!(
        (
            &action["text"]["markdown"],
            &action["owner"]["handle"],
            &action["objection"]
        ),
        (&json!("Readers stay away."), &json!("facilitator"), &json!(1))
    );
    assert_eq!(
        seen["records"][0]["terms"]["actions"],
        json!([{"objection": 1, "owner": {"handle": "facilitator"}}])
    );
    assert_eq!(
        seen["records"][0]["objected"][0]["form"]["harmed"]["kind"],
        "NEED"
    );
}

#[tokio::test]
async fn an_outcome_is_announced_in_a_sentence_or_two() {
    let mut circle = circle(0).await;
    let open = circle
        .world
        .group(GroupKind::Hub, "Open", Visibility::Public, None)
        .await;
    circle
        .world
        .joins(&circle.proposer, open, MembershipRole::Member)
        .await;
    circle.discussion = circle.proposer.opens_discussion(open, "The shelf").await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    let announce = |text: &str| json!({"announce": {"text": text}});
    let long = circle
        .tries(&circle.facilitator, &process, announce(&"a".repeat(501)))
        .await;
    assert_eq!(long.field(), ("INVALID".into(), "text".into()));
    let words = "Books are lent for a month from now on. Thank you, all of you.";
    let other = circle.tries(&circle.proposer, &process, announce(words)).await;
    assert_eq!(other.refusal(), "FORBIDDEN");
    circle.steps(&circle.facilitator, &process, announce(words)).await;
    let seen = circle.named(&circle.proposer, &process).await;
    assert_eq!(seen["phase"], "LIVE");
    assert_eq!(seen["inForce"]["announcement"]["markdown"], words);
    assert_eq!(
        seen["records"][0]["announcement"]["markdown"], words,
        "it stands beside the record, which was made before"
    );
    let feed = circle.world.browser().get("/feeds/agreements.json").await.json();
    let entry = &feed["items"][0];
    assert_eq!(
        (&entry["title"], &entry["summary"]),
        (&json!("Lend books for a month"), &json!(words))
    );
}

#[tokio::test]
async fn a_process_names_the_goals_that_it_should_move_and_the_goal_names_what_was_agreed() {
    let circle = circle(0).await;
    let (goal, measure) = circle.goal("More readers", circle.hub, &circle.facilitator).await;
    let vision = circle.world.hub("Vision").await;
    let vera = circle.world.lead("vera", vision).await;
    let (theirs, other) = circle.goal("More eyes", vision, &vera).await;
    let private = circle
        .world
        .group(GroupKind::Hub, "Treasury", Visibility::Private, None)
        .await;
    circle
        .world
        .joins(&circle.proposer, private, MembershipRole::Lead)
        .await;
    let (hidden, _) = circle.goal("A full chest", private, &circle.proposer).await;

    let refused = circle.aims(json!([{"goalId": hidden}])).await;
    assert_eq!(
        refused.0["errors"][0]["extensions"]["reason"],
        "goal_out_of_reach"
    );
    let refused = circle
        .aims(json!([{"goalId": goal, "measureIds": [other]}]))
        .await;
    assert_eq!(refused.0["errors"][0]["extensions"]["reason"], "measure_of_goal");
    let twice = circle.aims(json!([{"goalId": goal}, {"goalId": goal}])).await;
    assert_eq!(twice.0["errors"][0]["extensions"]["reason"], "goals_most");

    let begun = circle
        .aims(json!([{"goalId": goal, "measureIds": [measure]}, {"goalId": theirs}]))
        .await;
    let process = begun.text("beginProcess.process.id");
    let named = json!([
        {"goal": {"title": "More readers"}, "measures": [{"name": "Partners"}]},
        {"goal": {"title": "More eyes"}, "measures": []},
    ]);
    let seen = circle.named(&circle.facilitator, &process).await;
    assert_eq!(seen["goals"], named);
    let aimed = "query($id: ID!) { goal(id: $id) { agreements { title } } }";
    let before = circle.facilitator.ask(aimed, json!({"id": goal})).await;
    assert_eq!(before.at("goal.agreements"), &json!([]), "nothing is agreed yet");
    circle.all(&circle.everybody(), &process, consent(1)).await;
    for id in [&goal, &theirs] {
        let after = circle.facilitator.ask(aimed, json!({"id": id})).await;
        assert_eq!(
            after.at("goal.agreements"),
            &json!([{"title": "Lend books for a month"}])
        );
    }
    let seen = circle.named(&circle.facilitator, &process).await;
    assert_eq!(seen["records"][0]["goals"], named);
    assert!(
        seen["records"][0]["json"]
            .as_str()
            .unwrap()
            .contains("\"goals\":[{\"goal\":"),
        "it stands in the record itself"
    );
}

#[tokio::test]
async fn the_record_says_what_was_advised_and_who_was_nominated_and_why() {
    let circle = circle(1).await;
    let process = circle.begins("ADVICE", "FULL", json!({})).await;
    let advise = json!({"advise": {"text": "Ask the readers."}});
    circle.steps(&circle.panel[0], &process, advise).await;
    circle
        .all(
            &[&circle.facilitator, &circle.proposer],
            &process,
            json!({"plain": "NO_ADVICE"}),
        )
        .await;
    let decide = json!({"decide": {"adopt": true, "used": "I asked three."}});
    circle.steps(&circle.proposer, &process, decide).await;
    let record = circle.named(&circle.panel[0], &process).await["records"][0].clone();
    assert_eq!(record["adviceUsed"]["markdown"], "I asked three.");
    assert!(
        record["advice"]
            .as_array()
            .unwrap()
            .contains(&json!({"person": {"handle": "member0"}, "text": {"markdown": "Ask the readers."}})),
        "{record}"
    );

    let hidden = circle
        .begins("ADVICE", "FULL", json!({"confidential": true}))
        .await;
    let advise = json!({"advise": {"text": "Ask the readers."}});
    circle.steps(&circle.panel[0], &hidden, advise).await;
    circle
        .all(
            &[&circle.facilitator, &circle.proposer],
            &hidden,
            json!({"plain": "NO_ADVICE"}),
        )
        .await;
    let decide = json!({"decide": {"adopt": true, "used": "I asked three."}});
    circle.steps(&circle.proposer, &hidden, decide).await;
    let record = circle.named(&circle.panel[0], &hidden).await["records"][0].clone();
    let advice = record["advice"].as_array().unwrap();
    assert_eq!(advice.len(), 3);
    assert!(advice.iter().all(|said| said["person"].is_null()), "{record}");
}

#[tokio::test]
async fn the_record_says_who_spoke_for_the_advisory_board() {
    let circle = circle(1).await;
    let board = circle
        .world
        .group(
            GroupKind::AdvisoryBoard,
            "Advisory board",
            Visibility::Network,
            None,
        )
        .await;
    let adviser = circle.world.member("adviser", board).await;
    let silent = circle.world.member("silent", board).await;
    let guest = circle
        .world
        .member("guest", circle.world.hub("Vision").await)
        .await;
    // The advisory board speaks where it is asked.
    let input = json!({"discussionId": circle.discussion, "asked": true});
    circle
        .facilitator
        .does("askFeedback", input, "discussion { id }")
        .await
        .data();
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    for person in [&adviser, &guest] {
        let voice = json!({"voice": {"text": format!("{} worries.", person.handle)}});
        circle.steps(person, &process, voice).await;
    }
    circle.all(&circle.everybody(), &process, consent(1)).await;
    let record = circle.named(&silent, &process).await["records"][0].clone();
    assert_eq!(record["advisors"], json!([{"handle": "adviser"}]));
    assert_eq!(record["concerns"].as_array().unwrap().len(), 2);

    // Where answers have no names, no concern tells whose it is in this way either.
    let hidden = circle
        .begins("CONSENT", "FAST", json!({"confidential": true}))
        .await;
    let voice = json!({"voice": {"text": "I worry."}});
    circle.steps(&adviser, &hidden, voice).await;
    circle.all(&circle.everybody(), &hidden, consent(1)).await;
    let record = circle.named(&silent, &hidden).await["records"][0].clone();
    assert_eq!(record["advisors"], json!([]));
    assert!(record["concerns"][0]["voicedBy"].is_null());
}

#[tokio::test]
async fn whoever_wants_to_talk_makes_lazy_consensus_a_discussion() {
    let circle = circle(1).await;
    let process = circle.begins("LAZY", "FULL", json!({})).await;
    let seen = json!({"seen": {"version": 1}});
    circle.all(&circle.everybody(), &process, seen).await;
    circle
        .steps(&circle.panel[0], &process, json!({"plain": "DISCUSS"}))
        .await;
    let shown = circle.named(&circle.proposer, &process).await;
    assert_eq!(
        (&shown["kind"], &shown["phase"]),
        (&json!("CONSENT"), &json!("CLARIFY"))
    );
    circle.waits_out(&process).await;
    circle.waits_out(&process).await;
    circle
        .steps(&circle.proposer, &process, json!({"plain": "READY"}))
        .await;
    circle.waits_out(&process).await;
    circle.waits_out(&process).await;
    assert_eq!(
        circle.phase(&process).await,
        "FALLBACK",
        "silence adopts nothing any more, though everybody has read it"
    );
}

#[tokio::test]
async fn a_review_on_a_saturday_is_on_the_monday_after_it() {
    let circle = circle(0).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let seen = circle.named(&circle.proposer, &process).await;
    let review = read_moment(seen["version"]["terms"]["reviewAt"].as_str().unwrap());
    let planned = read_moment(circle.terms()["reviewAt"].as_str().unwrap());
    assert_eq!(planned.weekday(), time::Weekday::Saturday);
    assert_eq!(review.weekday(), time::Weekday::Monday);
    assert_eq!(review.hour(), 8);
}
