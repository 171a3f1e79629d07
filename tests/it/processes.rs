//! Six stories of consent, from the beginning to what became of the agreement.

use crate::circle::{Circle, circle, consent, objection};
use folkmoot_tests::Person;
use serde_json::{Value, json};
use time::Duration;

fn handles(people: &Value) -> Vec<&str> {
    let people = people.as_array().unwrap().iter();
    people.map(|person| person["handle"].as_str().unwrap()).collect()
}

impl Circle {
    /// What the register says applies today, as a title and a standing each.
    async fn register(&self, person: &Person, standings: Option<&str>) -> Vec<(String, String)> {
        let filter = standings.map_or(String::new(), |names| format!("(standings: [{names}])"));
        let document = format!("{{ agreements{filter} {{ nodes {{ title standing }} }} }}");
        let found = person.ask(&document, json!({})).await.data()["agreements"]["nodes"].clone();
        let found = found.as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        found
            .map(|row| (text(&row["title"]), text(&row["standing"])))
            .collect()
    }

    /// An agreement in force, reached in fast mode.
    async fn agreed(&self) -> String {
        let process = self.begins("CONSENT", "FAST", json!({})).await;
        self.all(&self.everybody(), &process, consent(1)).await;
        self.steps(&self.facilitator, &process, json!({"plain": "ANNOUNCE"}))
            .await;
        process
    }
}

#[tokio::test]
async fn consent_at_once() {
    let circle = circle(2).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    let seen = circle.sees(&circle.panel[0], &process).await;
    assert_eq!(
        (&seen["phase"], &seen["askedVersion"]),
        (&json!("CONSENT"), &json!(1))
    );
    assert_eq!(seen["viewerTasks"], json!([{"name": "ANSWER", "number": null}]));

    circle.all(&circle.everybody()[1..], &process, consent(1)).await;
    assert_eq!(circle.phase(&process).await, "CONSENT", "one answer is missing");
    assert!(circle.register(&circle.proposer, None).await.is_empty());
    circle.steps(&circle.proposer, &process, consent(1)).await;

    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(
        seen["phase"], "AGREED",
        "everybody answered: nobody waits for the clock"
    );
    let agreement = &seen["agreements"][0];
    assert_eq!(
        (&agreement["basis"], &agreement["standing"]),
        (&json!("CONSENT"), &json!("ACTIVE"))
    );
    assert_eq!(agreement["version"]["digest"], seen["versions"][0]["digest"]);
    assert_eq!(seen["records"].as_array().unwrap().len(), 1);
    let record = "query($id: ID!) { process(id: $id) { records { json digest } } }";
    let record =
        circle.panel[0].ask(record, json!({"id": process})).await.data()["process"]["records"][0].clone();
    let json = record["json"].as_str().unwrap();
    assert_eq!(
        record["digest"],
        folkmoot_rules::lot::sha256(json),
        "anybody can check it with sha256sum"
    );
    assert!(
        json.contains(seen["versions"][0]["digest"].as_str().unwrap()),
        "{json}"
    );
    circle
        .steps(&circle.facilitator, &process, json!({"plain": "ANNOUNCE"}))
        .await;
    assert_eq!(circle.phase(&process).await, "LIVE");
    let applies = circle.register(&circle.panel[1], None).await;
    assert_eq!(
        applies,
        [("Lend books for a month".to_owned(), "ACTIVE".to_owned())]
    );
    let late = circle.tries(&circle.panel[0], &process, consent(1)).await;
    assert_eq!(late.refusal(), "ALREADY_DECIDED");
}

#[tokio::test]
async fn an_objection_is_integrated_and_earlier_consents_carry() {
    let circle = circle(4).await;
    let process = circle.asks(json!({})).await;
    let [ana, ben, chi, dora] = &circle.panel[..] else {
        panic!()
    };
    circle
        .steps(
            ana,
            &process,
            objection(1, "Slow readers lose our aim of reading for all."),
        )
        .await;
    let seen = circle.sees(ana, &process).await;
    assert_eq!(
        seen["phase"], "CONSENT",
        "the window stays open, so that all objections surface"
    );
    circle
        .all(
            &[&circle.proposer, &circle.facilitator, ben, chi, dora],
            &process,
            consent(1),
        )
        .await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(seen["phase"], "INTEGRATE");
    assert_eq!(
        seen["viewerTasks"],
        json!([{"name": "INTEGRATE", "number": null}])
    );

    let write = json!({"write": {
        "text": "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.",
        "integrates": [{"objection": 1, "how": "TEXT_CHANGE", "paragraphs": [2]}],
    }});
    circle.steps(&circle.proposer, &process, write).await;
    let seen = circle.sees(ben, &process).await;
    assert_eq!(
        (&seen["phase"], &seen["askedVersion"]),
        (&json!("CONSENT"), &json!(2))
    );
    let compared =
        "query($id: ID!) { process(id: $id) { compare(from: 1) { fate objections runs { kind text } } } }";
    let compared = ben.ask(compared, json!({"id": process})).await.data()["process"]["compare"].clone();
    let fates: Vec<&Value> = compared
        .as_array()
        .unwrap()
        .iter()
        .map(|part| &part["fate"])
        .collect();
    assert_eq!(fates, ["UNCHANGED", "ADDED", "UNCHANGED"]);
    assert_eq!(
        compared[1]["objections"],
        json!([1]),
        "the change is shown with what caused it"
    );

    let confirm = json!({"confirm": {"objection": 1, "version": 2, "how": "TEXT_CHANGE"}});
    circle.steps(ana, &process, confirm).await;
    let seen = circle.sees(ana, &process).await;
    assert_eq!(seen["objections"][0]["stage"], "RESOLVED");
    assert_eq!(
        seen["viewerTasks"],
        json!([{"name": "ANSWER", "number": null}]),
        "an objection that ends never turns into consent by itself"
    );
    circle
        .all(&[ana, &circle.proposer, ben], &process, consent(2))
        .await;
    assert_eq!(circle.phase(&process).await, "CONSENT");
    circle.waits_out(&process).await;

    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(seen["phase"], "AGREED", "{seen}");
    let agreement = &seen["agreements"][0];
    assert_eq!(agreement["basis"], "CONSENT");
    assert_eq!(agreement["turnout"], json!({"active": 3, "carried": 3}));
    assert_eq!(agreement["version"]["number"], 2);
    assert_eq!(
        seen["objections"][0]["credits"],
        json!([{"version": 2, "paragraphs": [2]}])
    );
}

#[tokio::test]
async fn an_objection_is_challenged_and_upheld_on_appeal() {
    let circle = circle(5).await;
    let process = circle.asks(json!({})).await;
    let [ana, ben, chi, ..] = &circle.panel[..] else {
        panic!()
    };
    circle
        .steps(ana, &process, objection(1, "It harms slow readers."))
        .await;
    let challenge =
        json!({"challenge": {"objection": 1, "criterion": "KNOWLEDGE", "reason": "Three are few."}});
    let own = circle.tries(ana, &process, challenge.clone()).await;
    assert_eq!(own.refusal(), "FORBIDDEN");
    circle.steps(ben, &process, challenge).await;
    let seen = circle.sees(ana, &process).await;
    assert_eq!(
        seen["objections"][0]["stage"], "RAISED",
        "nobody silences anybody alone"
    );
    circle
        .steps(chi, &process, json!({"second": {"objection": 1}}))
        .await;
    circle
        .steps(
            &circle.facilitator,
            &process,
            json!({"rule": {"objection": 1, "argued": false}}),
        )
        .await;
    let seen = circle.sees(ana, &process).await;
    assert_eq!(seen["objections"][0]["stage"], "REDUCED_TO_CONCERN");
    assert_eq!(seen["concerns"][0]["objection"], 1, "it stays on the record");

    circle
        .steps(ana, &process, json!({"appeal": {"objection": 1}}))
        .await;
    let seen = circle.sees(ana, &process).await;
    let judges: Vec<String> = handles(&seen["objections"][0]["challenge"]["judges"])
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(judges.len(), 2, "two are drawn at once");
    let apart = ["member3", "member4"];
    assert!(
        judges.iter().all(|judge| apart.contains(&judge.as_str())),
        "{judges:?}"
    );
    for (judge, disqualify) in circle.panel[3..].iter().zip([true, false]) {
        let step = json!({"judge": {"objection": 1, "disqualify": disqualify}});
        circle.steps(judge, &process, step).await;
    }
    let seen = circle.sees(ana, &process).await;
    assert_eq!(
        seen["objections"][0]["stage"], "UPHELD",
        "both have to agree to disqualify it"
    );
    assert_eq!(seen["objections"][0]["live"], true);
}

#[tokio::test]
async fn too_few_answer_and_the_fallback_is_a_trial() {
    let circle = circle(4).await;
    let ladder = json!({"ladder": [{"trial": true}, {"drop": true}]});
    let process = circle.asks(ladder).await;
    circle.steps(&circle.proposer, &process, consent(1)).await;
    circle.waits_out(&process).await;
    assert_eq!(
        circle.phase(&process).await,
        "CONSENT",
        "it is extended once, by itself"
    );
    circle.waits_out(&process).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(seen["phase"], "FALLBACK");
    assert_eq!(seen["fallback"]["cause"], "TOO_FEW");
    assert_eq!(seen["fallback"]["rung"]["kind"], "TRIAL");
    assert!(
        circle.register(&circle.proposer, None).await.is_empty(),
        "silence adopts nothing"
    );

    let ends = circle.world.after(Duration::days(200));
    let long = json!({"offerTrial": {"endsAt": ends, "measure": "Half of the books come back."}});
    assert_eq!(
        circle.tries(&circle.proposer, &process, long).await.refusal(),
        "INVALID"
    );
    let ends = circle.world.after(Duration::days(60));
    let offer = json!({"offerTrial": {"endsAt": ends, "measure": "Half of the books come back."}});
    circle.steps(&circle.proposer, &process, offer).await;
    circle
        .all(
            &circle.everybody()[..3],
            &process,
            json!({"ballot": {"yes": true}}),
        )
        .await;
    assert_eq!(circle.phase(&process).await, "FALLBACK", "four of six are needed");
    circle
        .steps(&circle.panel[1], &process, json!({"ballot": {"yes": true}}))
        .await;
    assert_eq!(
        circle.phase(&process).await,
        "FALLBACK",
        "those who have not voted have time"
    );
    circle.waits_out(&process).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(
        seen["agreements"][0]["basis"], "TRIAL",
        "it is not called consent"
    );
    assert_eq!(circle.register(&circle.proposer, None).await.len(), 1);

    circle.world.pass(Duration::days(61));
    folkmoot_core::work::due(&circle.world.engine).await.unwrap();
    let ended = circle.register(&circle.proposer, Some("LAPSED")).await;
    assert_eq!(ended.len(), 1, "a trial ends by itself");
}

#[tokio::test]
async fn one_person_turns_the_fast_mode_full_without_saying_why() {
    let circle = circle(2).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.steps(&circle.proposer, &process, consent(1)).await;
    circle
        .steps(&circle.panel[0], &process, json!({"plain": "DISCUSS"}))
        .await;
    let seen = circle.sees(&circle.panel[1], &process).await;
    assert_eq!(
        (&seen["phase"], &seen["mode"]),
        (&json!("CLARIFY"), &json!("FULL"))
    );
    let question = json!({"question": {"text": "What of the *winter*?"}});
    circle.steps(&circle.panel[1], &process, question).await;
    let answer = json!({"answer": {"question": 1, "text": "The same."}});
    let refused = circle.tries(&circle.panel[0], &process, answer.clone()).await;
    assert_eq!(refused.refusal(), "FORBIDDEN", "only the proposer answers");
    circle.steps(&circle.proposer, &process, answer).await;
    circle
        .all(&circle.everybody(), &process, json!({"plain": "CLEAR"}))
        .await;
    let seen = circle.sees(&circle.panel[1], &process).await;
    assert_eq!(seen["phase"], "SHAPE");
    assert_eq!(seen["questions"][0]["answer"]["markdown"], "The same.");
}

#[tokio::test]
async fn a_live_agreement_is_objected_to_and_amended() {
    let circle = circle(3).await;
    let process = circle.agreed().await;
    let outsider = circle
        .world
        .member("outsider", circle.world.hub("Vision").await)
        .await;
    circle
        .steps(
            &outsider,
            &process,
            objection(1, "Our visitors from afar cannot come twice a month."),
        )
        .await;
    assert_eq!(
        circle.phase(&process).await,
        "LIVE",
        "a possible objection stops nothing yet"
    );
    let seen = circle.sees(&circle.panel[0], &process).await;
    assert!(
        seen["viewerTasks"]
            .as_array()
            .unwrap()
            .contains(&json!({"name": "CARRY", "number": 1})),
        "{seen}"
    );
    circle
        .steps(&circle.panel[0], &process, json!({"carry": {"objection": 1}}))
        .await;
    assert_eq!(
        circle.phase(&process).await,
        "REVIEW_DUE",
        "one panel member opens the review"
    );
    assert_eq!(
        circle.register(&outsider, None).await[0].1,
        "DUE_FOR_REVIEW",
        "it is in force until something else is agreed"
    );

    let panel: Vec<String> = circle.everybody().iter().map(|person| person.id()).collect();
    let review = json!({"review": {"next": "AMEND", "learnt": "Visitors came once.", "terms": circle.terms(),
        "facilitatorId": circle.facilitator.id(), "panel": {"kind": "PEOPLE", "personIds": panel}}});
    circle.steps(&circle.proposer, &process, review).await;
    assert_eq!(circle.phase(&process).await, "SHAPE");
    circle
        .all(&circle.everybody(), &process, json!({"react": {"text": "Good."}}))
        .await;
    let write = json!({"write": {"text": "Books are lent for a month, to visitors for three.\n\nWho is late is reminded once.",
        "integrates": [{"objection": 1, "how": "NARROWER_SCOPE", "paragraphs": [1]}]}});
    circle.steps(&circle.proposer, &process, write).await;
    circle
        .steps(&circle.proposer, &process, json!({"plain": "READY"}))
        .await;
    let version = circle.sees(&circle.proposer, &process).await["askedVersion"]
        .as_u64()
        .unwrap();
    let version = u32::try_from(version).unwrap();
    let confirm = json!({"confirm": {"objection": 1, "version": version, "how": "NARROWER_SCOPE"}});
    circle.steps(&circle.panel[0], &process, confirm).await;
    circle.all(&circle.everybody(), &process, consent(version)).await;
    let seen = circle.sees(&circle.proposer, &process).await;
    assert_eq!(seen["phase"], "AGREED", "{seen}");
    let standings: Vec<&Value> = seen["agreements"]
        .as_array()
        .unwrap()
        .iter()
        .map(|agreed| &agreed["standing"])
        .collect();
    assert_eq!(standings, ["AMENDED", "ACTIVE"]);
    assert_eq!(seen["records"].as_array().unwrap().len(), 2);
    assert_eq!(
        circle.register(&outsider, None).await.len(),
        1,
        "one text applies"
    );
}
