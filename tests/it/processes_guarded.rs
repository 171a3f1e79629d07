//! What a process shows to whom, and what it refuses: drafts are their proposer's, confidential answers have no names, every refusal has a
//! code and says what to do instead.

use crate::circle::{circle, consent, objection};
use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::Person;
use serde_json::{Value, json};
use time::Duration;

#[tokio::test]
async fn a_draft_is_seen_by_its_proposer_alone_until_it_is_published() {
    let circle = circle(2).await;
    let mut plan = circle.plan(&json!({}));
    plan["text"] = json!("");
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id phase version { number } }")
        .await;
    let process = begun.text("beginProcess.process.id");
    assert_eq!(begun.at("beginProcess.process.version"), &Value::Null);
    let others = "query($id: ID!, $d: ID!) { process(id: $id) { id } processes { nodes { id } } discussion(id: $d) { processes { id } } }";
    let variables = json!({"id": process, "d": circle.discussion});
    for person in [&circle.facilitator, &circle.panel[0]] {
        let seen = person.ask(others, variables.clone()).await;
        assert!(!seen.0["data"].to_string().contains(&process), "{}", seen.0);
    }
    assert!(
        circle
            .proposer
            .ask(others, variables.clone())
            .await
            .data()
            .to_string()
            .contains(&process)
    );

    let early = circle
        .tries(&circle.proposer, &process, json!({"plain": "OPEN"}))
        .await;
    assert_eq!(
        (
            early.refusal().as_str(),
            early.0["errors"][0]["extensions"]["field"].as_str()
        ),
        ("INVALID", Some("text"))
    );
    let edit = json!({"processId": process, "plan": circle.plan(&json!({}))});
    circle
        .proposer
        .does("editProcess", edit.clone(), "process { id }")
        .await
        .data();
    circle
        .steps(&circle.proposer, &process, json!({"plain": "OPEN"}))
        .await;
    assert!(
        circle.panel[0]
            .ask(others, variables)
            .await
            .data()
            .to_string()
            .contains(&process)
    );
    let late = circle.proposer.does("editProcess", edit, "process { id }").await;
    assert_eq!(late.refusal(), "CONFLICT", "published, its people and rules stay");
}

#[tokio::test]
async fn a_draft_that_is_thrown_away_stays_its_proposers_alone() {
    let circle = circle(1).await;
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": circle.plan(&json!({}))});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    circle
        .steps(&circle.proposer, &process, json!({"plain": "ABANDON"}))
        .await;
    let document = "query($id: ID!) { process(id: $id) { end } processes { nodes { id } } }";
    let own = circle.proposer.ask(document, json!({"id": process})).await;
    assert_eq!(own.at("process.end"), "ABANDONED");
    let other = circle.panel[0].ask(document, json!({"id": process})).await;
    assert_eq!(other.0["data"]["process"], Value::Null);
    assert!(!other.0["data"].to_string().contains(&process), "{}", other.0);
}

#[tokio::test]
async fn in_a_confidential_process_nobody_sees_who_answered_what() {
    let circle = circle(3).await;
    let process = circle.asks(json!({"confidential": true})).await;
    circle
        .steps(
            &circle.panel[0],
            &process,
            json!({"respond": {"version": 1, "concern": "Winter."}}),
        )
        .await;
    circle.steps(&circle.panel[1], &process, consent(1)).await;
    let document = "query($id: ID!) { process(id: $id) {
        panel { person { handle } answer stance at } concerns { voicedBy { handle } text { markdown } }
        log(first: 100) { nodes { event by { handle } at } } } }";
    let seen = circle
        .facilitator
        .ask(document, json!({"id": process}))
        .await
        .data()["process"]
        .clone();
    for seat in seen["panel"].as_array().unwrap() {
        assert_eq!(
            (&seat["stance"], &seat["at"]),
            (&Value::Null, &Value::Null),
            "{seat}"
        );
    }
    assert_eq!(
        seen["concerns"],
        json!([{"voicedBy": null, "text": {"markdown": "Winter."}}])
    );
    let answers: Vec<&Value> = seen["log"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["event"] == "RESPOND")
        .collect();
    assert_eq!(answers.len(), 2);
    assert!(
        answers
            .iter()
            .all(|entry| entry["by"].is_null()
                && entry["at"].as_str().is_some_and(|at| at.contains("T00:00:00"))),
        "{answers:?}"
    );
    let own = circle.panel[0].ask(document, json!({"id": process})).await.data()["process"].clone();
    assert!(
        own["panel"].to_string().contains("CONCERN"),
        "one's own answer is no secret to oneself"
    );

    // Nor does the record say, once it is made.
    let all = circle.everybody();
    circle.all(&[all[0], all[1], all[4]], &process, consent(1)).await;
    let record = "query($id: ID!) { process(id: $id) { phase records { json } } }";
    let record = circle
        .facilitator
        .ask(record, json!({"id": process}))
        .await
        .data()["process"]
        .clone();
    assert_eq!(record["phase"], "AGREED");
    let mut json: Value = serde_json::from_str(record["records"][0]["json"].as_str().unwrap()).unwrap();
    let seats = json["panel"].take();
    let said = |seat: &Value| (seat["stance"].clone(), seat["carried_from"].clone());
    let seats = seats.as_array().unwrap();
    assert_eq!(seats.len(), 5, "who was on the panel is no secret");
    assert!(
        seats.iter().all(|seat| said(seat) == (Value::Null, Value::Null)),
        "{seats:?}"
    );
    let person = circle.panel[0].uuid().to_string();
    assert!(!json.to_string().contains(&person), "{json}");

    // An objection always has a name.
    let process = circle.asks(json!({"confidential": true})).await;
    circle
        .steps(&circle.panel[2], &process, objection(1, "Slow readers lose."))
        .await;
    let seen = circle.sees(&circle.panel[0], &process).await;
    assert_eq!(seen["objections"][0]["raisedBy"]["handle"], "member2");
}

#[tokio::test]
async fn a_process_of_a_private_hub_is_not_there_for_anybody_outside() {
    let circle = circle(1).await;
    let hub = circle
        .world
        .group(
            folkmoot_rules::visibility::GroupKind::Hub,
            "Secret",
            Visibility::Private,
            None,
        )
        .await;
    let lead = circle.world.lead("keeper-of-secrets", hub).await;
    let member = circle.world.member("initiate", hub).await;
    let discussion = lead.opens_discussion(hub, "Between us").await;
    let plan = json!({"title": "Quiet", "need": "Peace.", "text": "We keep quiet.", "smallAndReversible": true, "terms": circle.terms(),
        "panel": {"kind": "PEOPLE", "personIds": [lead.id(), member.id()]}, "facilitatorId": member.id()});
    let input = json!({"discussionId": discussion, "mode": "FAST", "plan": plan, "publish": true});
    let process = lead
        .does("beginProcess", input, "process { id }")
        .await
        .text("beginProcess.process.id");
    let step = circle
        .tries(&circle.panel[0], &process, json!({"voice": {"text": "Hm."}}))
        .await;
    assert_eq!(step.refusal(), "NOT_FOUND");
    circle.all(&[&lead, &member], &process, consent(1)).await;
    let outside = "query($id: ID!) { process(id: $id) { id } processes { nodes { title } } agreements { nodes { title } }
        viewer { needsMe { processTasks { name } } } }";
    let seen = circle.panel[0].ask(outside, json!({"id": process})).await;
    assert_eq!(seen.0["data"]["process"], Value::Null);
    assert!(!seen.0.to_string().contains("Quiet"), "{}", seen.0);

    // Nobody is put on a panel who could not read what is decided.
    let plan = json!({"title": "Loud", "need": "Noise.", "text": "We shout.", "terms": circle.terms(),
        "panel": {"kind": "PEOPLE", "personIds": [lead.id(), circle.panel[0].id()]}});
    let input = json!({"discussionId": discussion, "plan": plan});
    let refused = lead.does("beginProcess", input, "process { id }").await;
    assert_eq!(refused.refusal(), "INVALID");
}

#[tokio::test]
async fn each_refusal_says_what_to_do_instead() {
    let circle = circle(2).await;
    let process = circle.asks(json!({})).await;
    let [ana, ben] = &circle.panel[..] else { panic!() };
    let outsider = circle.world.person("outsider").await;
    let member = circle
        .world
        .member("afar", circle.world.hub("Vision").await)
        .await;
    let cases = [
        (&outsider, consent(1), "FORBIDDEN", "not among those"),
        (
            &member,
            consent(1),
            "FORBIDDEN",
            "voice a concern, or raise a possible objection",
        ),
        (
            ana,
            json!({"respond": {"version": 7}}),
            "NOT_FOUND",
            "no such version",
        ),
        (
            ana,
            json!({"raise": {"version": 1, "form": {"harm": "It hurts."}}}),
            "REASON_REQUIRED",
            "Say how this proposal causes it",
        ),
        (
            ana,
            json!({"withdraw": {"objection": 3}}),
            "NOT_FOUND",
            "no such objection",
        ),
        (ana, json!({"plain": "READY"}), "FORBIDDEN", "Only the proposer"),
        (
            &circle.proposer,
            json!({"plain": "READY"}),
            "CONFLICT",
            "reactions are gathered",
        ),
        (
            ana,
            json!({"pause": {"until": circle.world.after(Duration::days(3)), "reason": "Holidays."}}),
            "FORBIDDEN",
            "ask them",
        ),
        (
            &circle.facilitator,
            json!({"pause": {"until": circle.world.after(Duration::days(30)), "reason": "Holidays."}}),
            "INVALID",
            "two weeks",
        ),
        (ana, json!({"voice": {"text": " "}}), "INVALID", ""),
        (
            ben,
            json!({"voice": {"text": "Hm.", "cites": ["nothing"]}}),
            "INVALID",
            "64 digits",
        ),
        (ben, json!({"plain": "DISCUSS"}), "CONFLICT", "ask to wait"),
    ];
    for (person, step, code, says) in cases {
        let answer = circle.tries(person, &process, step.clone()).await;
        assert_eq!(answer.refusal(), code, "{step}: {}", answer.0);
        let message = answer.0["errors"][0]["message"].as_str().unwrap();
        assert!(
            message.contains(says) && message.ends_with('.'),
            "{step}: {message}"
        );
    }
    // What the page offers is what would be taken.
    let seen = circle.sees(ana, &process).await;
    let offered: Vec<&str> = seen["viewerMoves"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| each["name"].as_str().unwrap())
        .collect();
    assert!(
        offered.contains(&"RESPOND") && offered.contains(&"RAISE") && !offered.contains(&"READY"),
        "{offered:?}"
    );
    assert_eq!(circle.sees(&outsider, &process).await["viewerMoves"], json!([]));
}

#[tokio::test]
async fn a_proposal_that_replaces_an_agreement_ends_it_and_two_that_touch_the_same_are_told_of_each_other() {
    let circle = circle(1).await;
    let old = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &old, consent(1)).await;
    circle
        .steps(&circle.facilitator, &old, json!({"plain": "ANNOUNCE"}))
        .await;
    let mut begun = Vec::new();
    for how in ["REPLACES", "TOUCHES"] {
        let mut plan = circle.plan(&json!({}));
        plan["title"] = json!(how);
        plan["changes"] = json!([{"processId": old, "how": how}]);
        let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan, "publish": true});
        let made = circle
            .proposer
            .does("beginProcess", input, "process { id }")
            .await;
        begun.push(made.text("beginProcess.process.id"));
    }
    let document = "query($id: ID!) { process(id: $id) { conflicts { title } changes { how process { id } }
        agreements { standing supersededBy { title } } } }";
    let seen = circle.panel[0]
        .ask(document, json!({"id": begun[0]}))
        .await
        .data()["process"]
        .clone();
    assert_eq!(seen["conflicts"], json!([{"title": "TOUCHES"}]));
    assert_eq!(
        seen["changes"],
        json!([{"how": "REPLACES", "process": {"id": old}}])
    );
    circle.all(&circle.everybody(), &begun[0], consent(1)).await;
    let seen = circle.panel[0].ask(document, json!({"id": old})).await.data()["process"].clone();
    assert_eq!(
        seen["agreements"],
        json!([{"standing": "SUPERSEDED", "supersededBy": {"title": "REPLACES"}}])
    );
}

#[tokio::test]
async fn in_a_confidential_process_a_renewed_question_does_not_tell_who_had_a_concern() {
    let circle = circle(3).await;
    let process = circle.asks(json!({"confidential": true})).await;
    let [ana, ben, chi] = &circle.panel[..] else {
        panic!()
    };
    let concern = json!({"respond": {"version": 1, "concern": "Winter."}});
    circle.steps(ana, &process, concern).await;
    circle
        .all(
            &[&circle.proposer, &circle.facilitator, ben],
            &process,
            consent(1),
        )
        .await;
    circle
        .steps(chi, &process, objection(1, "Slow readers lose."))
        .await;
    let write = json!({"write": {"text": "Books are lent for two months.",
        "integrates": [{"objection": 1, "how": "TEXT_CHANGE", "paragraphs": [1]}]}});
    circle.steps(&circle.proposer, &process, write).await;
    let seat = |seen: &Value, handle: &str| {
        let panel = seen["panel"].as_array().unwrap();
        let seat = panel
            .iter()
            .find(|seat| seat["person"]["handle"] == handle)
            .unwrap();
        (seat["answer"].clone(), seat["mustAnswer"].clone())
    };
    let seen = circle.sees(&circle.facilitator, &process).await;
    assert_eq!(seat(&seen, "member0"), seat(&seen, "member1"), "{seen}");
    let own = circle.sees(ana, &process).await;
    assert_eq!(seat(&own, "member0"), (json!("STALE"), json!(true)));
    let own = circle.sees(ben, &process).await;
    assert_eq!(seat(&own, "member1"), (json!("CARRIED"), json!(false)));
}

#[tokio::test]
async fn another_hubs_agreement_is_replaced_only_with_its_panel() {
    let circle = circle(1).await;
    let old = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &old, consent(1)).await;
    circle
        .steps(&circle.facilitator, &old, json!({"plain": "ANNOUNCE"}))
        .await;
    let research = circle.world.hub("Vision").await;
    let lead = circle.world.lead("stranger", research).await;
    let discussion = lead.opens_discussion(research, "What others agreed").await;
    let plan = |panel: &[String], how: &str| {
        let mut plan = circle.plan(&json!({}));
        plan["panel"] = json!({"kind": "PEOPLE", "personIds": panel});
        plan["changes"] = json!([{"processId": old, "how": how}]);
        json!({"discussionId": discussion, "mode": "FAST", "plan": plan, "publish": true})
    };
    let alone = [lead.id()];
    let refused = lead
        .does("beginProcess", plan(&alone, "REPLACES"), "process { id }")
        .await;
    let error = &refused.0["errors"][0];
    assert_eq!(
        (refused.refusal().as_str(), error["extensions"]["field"].as_str()),
        ("INVALID", Some("changes"))
    );
    lead.does("beginProcess", plan(&alone, "TOUCHES"), "process { id }")
        .await
        .data();
    let mut together: Vec<String> = circle.everybody().iter().map(|person| person.id()).collect();
    together.push(lead.id());
    let mut draft = plan(&together, "REPLACES");
    draft["publish"] = json!(false);
    let begun = lead.does("beginProcess", draft, "process { id }").await;
    let process = begun.text("beginProcess.process.id");
    // Whoever joins the agreement's panel in a review before it is published is asked as well.
    let newcomer = circle.world.member("newcomer", circle.hub).await;
    let mut panel = together[..3].to_vec();
    panel.push(newcomer.id());
    let review = json!({"review": {"next": "AMEND", "learnt": "Some books are rare.", "terms": circle.terms(),
        "facilitatorId": circle.facilitator.id(), "panel": {"kind": "PEOPLE", "personIds": panel}}});
    circle.steps(&circle.proposer, &old, review).await;
    let late = circle.tries(&lead, &process, json!({"plain": "OPEN"})).await;
    assert_eq!(late.refusal(), "INVALID");
}

#[tokio::test]
async fn nobody_reviews_alone_what_others_agreed() {
    let circle = circle(1).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    circle
        .steps(&circle.facilitator, &process, json!({"plain": "ANNOUNCE"}))
        .await;
    let member = &circle.panel[0];
    circle
        .steps(member, &process, objection(1, "It is unfair."))
        .await;
    let review = |people: &[String]| {
        json!({"review": {"next": "RETIRE", "learnt": "It harms.", "terms": circle.terms(),
            "facilitatorId": circle.facilitator.id(), "panel": {"kind": "PEOPLE", "personIds": people}}})
    };
    let refused = circle.tries(member, &process, review(&[member.id()])).await;
    let error = &refused.0["errors"][0];
    assert_eq!(
        (refused.refusal().as_str(), error["extensions"]["field"].as_str()),
        ("INVALID", Some("panel"))
    );
    let all: Vec<String> = circle.everybody().iter().map(|person| person.id()).collect();
    circle.steps(member, &process, review(&all)).await;
    assert_eq!(circle.phase(&process).await, "CONSENT");
}

#[tokio::test]
async fn what_a_trial_takes_the_place_of_is_in_force_again_after_it() {
    let circle = circle(1).await;
    let old = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.all(&circle.everybody(), &old, consent(1)).await;
    circle
        .steps(&circle.facilitator, &old, json!({"plain": "ANNOUNCE"}))
        .await;
    let mut plan = circle.plan(&json!({"ladder": [{"trial": true}, {"drop": true}]}));
    plan["changes"] = json!([{"processId": old, "how": "REPLACES"}]);
    let input = json!({"discussionId": circle.discussion, "mode": "FAST", "plan": plan, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    // Nobody answers, twice.
    circle.waits_out(&process).await;
    circle.waits_out(&process).await;
    let ends = circle.world.after(Duration::days(30));
    let offer = json!({"offerTrial": {"endsAt": ends, "measure": "Half of the books come back."}});
    circle.steps(&circle.proposer, &process, offer).await;
    circle
        .all(&circle.everybody(), &process, json!({"ballot": {"yes": true}}))
        .await;
    let document = "query($id: ID!) { process(id: $id) { agreements { standing votesFor votesAgainst } } }";
    let standing = async |process: &str| {
        let seen = circle.proposer.ask(document, json!({"id": process})).await;
        seen.at("process.agreements")[0].clone()
    };
    assert_eq!(standing(&old).await["standing"], "SUSPENDED");
    assert_eq!(
        standing(&process).await,
        json!({"standing": "ACTIVE", "votesFor": 3, "votesAgainst": 0})
    );
    circle.world.pass(Duration::days(31));
    folkmoot_core::work::due(&circle.world.engine).await.unwrap();
    assert_eq!(standing(&process).await["standing"], "LAPSED");
    assert_eq!(standing(&old).await["standing"], "ACTIVE");
}

#[tokio::test]
async fn in_a_meeting_the_facilitator_is_shown_what_can_be_entered_for_whom() {
    let circle = circle(2).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let [ana, ben] = &circle.panel[..] else { panic!() };
    let offered = async |person: &Person| {
        let asked = "query($id: ID!) { process(id: $id) { viewerMovesFor { person { handle } moves { name number } } } }";
        let seen = person.ask(asked, json!({"id": process})).await;
        seen.data()["process"]["viewerMovesFor"].clone()
    };
    let facilitator = &circle.facilitator;
    assert_eq!(offered(facilitator).await, json!([]), "no meeting has it");
    circle
        .steps(facilitator, &process, json!({"gather": {"how": "CALL"}}))
        .await;
    circle
        .steps(facilitator, &process, json!({"attend": {"personId": ana.id()}}))
        .await;
    circle
        .steps(ana, &process, objection(1, "Slow readers lose."))
        .await;

    let seen = offered(facilitator).await;
    assert_eq!(seen.as_array().unwrap().len(), 1, "Ben is not there: {seen}");
    assert_eq!(seen[0]["person"]["handle"], "member0");
    let moves = seen[0]["moves"].as_array().unwrap();
    let has = |name: &str, number: Value| moves.contains(&json!({"name": name, "number": number}));
    assert!(has("WITHDRAW", json!(1)) && has("WAIT", Value::Null), "{seen}");
    assert!(
        !has("SEEN", Value::Null) && !has("LEAVE", Value::Null),
        "her own to do: {seen}"
    );
    for other in [ana, ben, &circle.proposer] {
        assert_eq!(offered(other).await, json!([]), "{} enters nothing", other.handle);
    }
    let entered =
        json!({"processId": process, "onBehalfOfId": ana.id(), "step": {"withdraw": {"objection": 1}}});
    facilitator
        .does("moveProcess", entered, "process { id }")
        .await
        .data();
    assert_eq!(
        circle.sees(ana, &process).await["objections"][0]["stage"],
        "WITHDRAWN"
    );
}

#[tokio::test]
async fn in_confidential_lazy_consensus_the_tasks_do_not_tell_which_reader_had_a_concern() {
    let circle = circle(4).await;
    let process = circle.begins("LAZY", "FULL", json!({"confidential": true})).await;
    let concern = json!({"respond": {"version": 1, "concern": "Winter."}});
    circle.steps(&circle.panel[0], &process, concern).await;
    circle.steps(&circle.panel[1], &process, consent(1)).await;
    let late = objection(1, "Slow readers lose our aim of reading for all.");
    circle.steps(&circle.panel[2], &process, late).await;
    circle.waits_out(&process).await;
    assert_eq!(circle.phase(&process).await, "INTEGRATE");
    let write = json!({"write": {"text": "Books are lent for two months.\n\nWho is late is reminded once.",
        "integrates": [{"objection": 1, "how": "TEXT_CHANGE", "paragraphs": [1]}]}});
    circle.steps(&circle.proposer, &process, write).await;
    for reader in &circle.panel[..2] {
        circle
            .steps(reader, &process, json!({"seen": {"version": 2}}))
            .await;
    }
    let document =
        "query($id: ID!) { process(id: $id) { tasks { name person { handle } } viewerTasks { name } } }";
    let read =
        async |person: &Person| person.ask(document, json!({"id": process})).await.data()["process"].clone();
    let seen = read(&circle.facilitator).await;
    let asked: Vec<&str> = seen["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|task| task["name"] == "ANSWER")
        .map(|task| task["person"]["handle"].as_str().unwrap())
        .collect();
    assert!(
        !asked.contains(&"member0") && !asked.contains(&"member1"),
        "two readers, of whom one had a concern: {asked:?}"
    );
    assert!(
        asked.contains(&"member3"),
        "who has not read it is asked: {asked:?}"
    );
    let own = read(&circle.panel[0]).await;
    assert!(own["viewerTasks"].to_string().contains("ANSWER"), "{own}");
    assert!(
        own["tasks"].to_string().contains("member0"),
        "one's own is no secret"
    );
}
