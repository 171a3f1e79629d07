//! Every way of deciding, from the question to the result: ballots that are taken and ballots that are refused, what wins, and why.

use folkmoot_tests::{Answer, GroupId, Person, World, moment};
use serde_json::{Value, json};
use time::Duration;

const RESULT: &str = "verdict sentence cast abstained steps { step numbers { name value } } threshold { needed has base }
  count { options { id option { title } person { handle } total won tied figures { kind values } } winners tied
    rounds { totals exhausted acts { act option under number second } } pairs ties { round between rule chosen } margin { ballots least } }
  others { rule winners tied differs }";

/// A hub with a lead and some members, and a discussion.
pub struct Room {
    pub world: World,
    pub hub: GroupId,
    pub lead: Person,
    pub members: Vec<Person>,
    discussion: String,
}

pub async fn room(members: usize) -> Room {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let lead = world.lead("lena", hub).await;
    let mut all = Vec::new();
    for number in 0..members {
        all.push(world.member(&format!("member{number}"), hub).await);
    }
    let discussion = lead.opens_discussion(hub, "What now?").await;
    Room {
        world,
        hub,
        lead,
        members: all,
        discussion,
    }
}

/// A poll and the ids of its options.
pub struct Started {
    pub poll: String,
    pub options: Vec<String>,
}

impl Room {
    /// What opens a poll of the hub's members among these options.
    pub fn input(&self, method: &str, options: &Value, more: &Value) -> Value {
        let mut input = json!({
            "discussionId": self.discussion, "title": "Which?", "body": "We choose.", "method": method,
            "electorate": {"kind": "GROUPS", "groupIds": [self.hub.id()]},
            "closesAt": moment(self.world.now() + Duration::days(3)),
            "options": options,
        });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        input
    }

    pub async fn start(&self, method: &str, titles: &[&str], more: Value) -> Started {
        let options: Vec<Value> = titles.iter().map(|title| json!({ "title": title })).collect();
        self.start_with(self.input(method, &json!(options), &more)).await
    }

    async fn start_with(&self, input: Value) -> Started {
        let started = self
            .lead
            .does("startPoll", input, "poll { id options { id title } }")
            .await;
        Started {
            poll: started.text("startPoll.poll.id"),
            options: started.list("startPoll.poll.options", "id"),
        }
    }

    /// Ends the poll by the clock and reads what it came to.
    async fn result(&self, poll: &str) -> Value {
        self.world.pass(Duration::days(4));
        let read = self.read(poll).await;
        read["poll"]["result"].clone()
    }

    async fn read(&self, poll: &str) -> Value {
        let document = format!(
            "query($id: ID!) {{ poll(id: $id) {{ result {{ {RESULT} }} ballots {{ nodes {{ id }} }} lotCommitment
              decision {{ lotSecret ballotsDigest }} turnout {{ cast }} }} }}"
        );
        self.lead
            .ask(&document, json!({ "id": poll }))
            .await
            .data()
            .clone()
    }
}

pub async fn cast(person: &Person, poll: &str, ballot: Value) -> Answer {
    let input = json!({ "pollId": poll, "ballot": ballot });
    person
        .does(
            "castBallot",
            input,
            "ballot { id choices ranking numbers { option number } abstains }",
        )
        .await
}

/// The titles of the options that won.
fn winners(result: &Value) -> Vec<String> {
    let options = result["count"]["options"].as_array().unwrap();
    let won = options.iter().filter(|option| option["won"] == true);
    won.map(|option| option["option"]["title"].as_str().unwrap().to_owned())
        .collect()
}

fn totals(result: &Value) -> Vec<String> {
    let options = result["count"]["options"].as_array().unwrap();
    options
        .iter()
        .map(|option| option["total"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn more_yes_than_no_passes_and_the_numbers_say_so() {
    let room = room(4).await;
    let started = room.start("YES_NO", &[], json!({})).await;
    for (person, stance) in room.members.iter().zip(["YES", "YES", "NO", "ABSTAIN"]) {
        cast(person, &started.poll, json!({ "stance": stance }))
            .await
            .data();
    }
    let result = room.result(&started.poll).await;
    assert_eq!(result["verdict"], "PASSED");
    assert_eq!(
        result["threshold"],
        json!({"needed": "2", "has": "2", "base": "3"})
    );
    assert_eq!(
        result["sentence"],
        "Passed: 4 of 5 took part (3 needed), 2 in favour, 2 of 3 in favour (2 needed)."
    );
}

#[tokio::test]
async fn a_single_choice_goes_to_the_most_and_ballots_are_checked_one_by_one() {
    let room = room(3).await;
    let started = room
        .start("SINGLE_CHOICE", &["Lisbon", "Athens"], json!({}))
        .await;
    let [lisbon, athens] = [&started.options[0], &started.options[1]];
    let [first, second, third] = [&room.members[0], &room.members[1], &room.members[2]];
    for (ballot, code) in [
        (json!({"choices": []}), "TOO_FEW"),
        (json!({"choices": [lisbon, athens]}), "TOO_MANY"),
        (json!({"choices": [room.lead.id()]}), "NOT_FOUND"),
        (json!({"ranking": [[lisbon]]}), "INVALID"),
        (json!({"stance": "CONSENT"}), "INVALID"),
    ] {
        assert_eq!(cast(first, &started.poll, ballot).await.refusal(), code);
    }
    cast(first, &started.poll, json!({"choices": [lisbon]}))
        .await
        .data();
    cast(second, &started.poll, json!({"choices": [athens]}))
        .await
        .data();
    cast(third, &started.poll, json!({"choices": [athens]}))
        .await
        .data();
    cast(&room.lead, &started.poll, json!({"abstention": true}))
        .await
        .data();
    let result = room.result(&started.poll).await;
    assert_eq!(winners(&result), ["Athens"]);
    assert_eq!(totals(&result), ["1", "2"]);
    assert_eq!((&result["cast"], &result["abstained"]), (&json!(4), &json!(1)));
    let late = cast(first, &started.poll, json!({"choices": [athens]})).await;
    assert_eq!(late.refusal(), "POLL_CLOSED");
}

#[tokio::test]
async fn a_ranking_is_won_by_whoever_beats_every_other() {
    let room = room(5).await;
    // Two would have A, two B; all put C second, and so C beats A by 3 to 2 and B by 3 to 2.
    let started = room.start("SCHULZE", &["A", "B", "C"], json!({})).await;
    let [a, b, c] = [&started.options[0], &started.options[1], &started.options[2]];
    let ballots = [[a, c, b], [a, c, b], [b, c, a], [b, c, a], [c, a, b]];
    for (person, [one, two, three]) in room.members.iter().zip(ballots) {
        let ballot = json!({"ranking": [[one], [two], [three]]});
        cast(person, &started.poll, ballot).await.data();
    }
    let twice = json!({"ranking": [[a], [b], [a]]});
    assert_eq!(
        cast(&room.lead, &started.poll, twice).await.refusal(),
        "RANK_TWICE"
    );
    let result = room.result(&started.poll).await;
    assert_eq!(winners(&result), ["C"]);
    assert_eq!(result["count"]["pairs"][2], json!(["3", "3", "0"]));
    // One first choice alone: by instant run-off C is out first, and B wins with it or A does.
    let others = result["others"].as_array().unwrap();
    let of = |rule: &str| others.iter().find(|other| other["rule"] == rule).unwrap();
    assert_eq!(of("instant-runoff/1")["differs"], true);
    assert_eq!(of("ranked-pairs/1")["winners"], json!([c]));
}

#[tokio::test]
async fn places_are_filled_in_proportion_round_by_round() {
    let room = room(8).await;
    let settings = json!({"settings": {"seats": 2}});
    let started = room
        .start("STV_SCOTTISH", &["Ann", "Ben", "Cleo"], settings)
        .await;
    let [ann, ben, cleo] = [&started.options[0], &started.options[1], &started.options[2]];
    // 8 papers, 2 places: the quota is 3. Ann has 6; of her surplus of 3 each paper passes on a half, to Ben.
    for (number, person) in room.members.iter().enumerate() {
        let ranking = if number < 6 {
            json!([[ann], [ben]])
        } else {
            json!([[cleo]])
        };
        cast(person, &started.poll, json!({ "ranking": ranking }))
            .await
            .data();
    }
    let equal = json!({"ranking": [[ann, ben]]});
    assert_eq!(
        cast(&room.lead, &started.poll, equal).await.refusal(),
        "RANK_TWICE"
    );
    let result = room.result(&started.poll).await;
    assert_eq!(winners(&result), ["Ann", "Ben"]);
    let acts = result["count"]["rounds"][0]["acts"].as_array().unwrap();
    assert!(
        acts.iter()
            .any(|act| act["act"] == "elected" && act["option"] == **ann)
    );
}

#[tokio::test]
async fn dots_stay_within_what_there_is_and_unspent_ones_are_allowed() {
    let room = room(2).await;
    let settings = json!({"settings": {"points": 5, "cap": 4}});
    let started = room.start("DOTS", &["Wiki", "Blog"], settings).await;
    let [wiki, blog] = [&started.options[0], &started.options[1]];
    let dots = |wiki_gets: u32, blog_gets: u32| json!({"points": [{"option": wiki, "number": wiki_gets}, {"option": blog, "number": blog_gets}]});
    let [first, second] = [&room.members[0], &room.members[1]];
    for (ballot, code) in [
        (dots(4, 2), "DOTS_EXCEEDED"),
        (dots(5, 0), "BELOW_MINIMUM"),
        (
            json!({"points": [{"option": wiki, "number": 5}]}),
            "ABOVE_MAXIMUM",
        ),
    ] {
        assert_eq!(cast(first, &started.poll, ballot).await.refusal(), code);
    }
    cast(first, &started.poll, dots(4, 1)).await.data();
    cast(second, &started.poll, dots(1, 2)).await.data();
    let result = room.result(&started.poll).await;
    assert_eq!(
        (winners(&result), totals(&result)),
        (vec!["Wiki".to_owned()], vec!["5".into(), "3".into()])
    );
}

#[tokio::test]
async fn a_budget_is_shared_out_equally() {
    let room = room(4).await;
    let options = json!([{"title": "Server", "cost": "60"}, {"title": "Party", "cost": "60"}, {"title": "Books", "cost": "40"}]);
    let settings = json!({"settings": {"budget": "100", "currency": "EUR"}});
    let started = room
        .start_with(room.input("EQUAL_SHARES", &options, &settings))
        .await;
    let [server, party, books] = [&started.options[0], &started.options[1], &started.options[2]];
    // Each has 25. Three want server and party: 75 pay for one of them. One wants books alone, and cannot pay 40.
    for (number, person) in room.members.iter().enumerate() {
        let choices = if number < 3 {
            json!([server])
        } else {
            json!([party, books, server])
        };
        cast(person, &started.poll, json!({ "choices": choices }))
            .await
            .data();
    }
    let result = room.result(&started.poll).await;
    assert!(winners(&result).contains(&"Server".to_owned()));
    assert_eq!(result["verdict"], "PASSED");
    let none = room.input(
        "EQUAL_SHARES",
        &json!([{"title": "A"}, {"title": "B"}]),
        &json!({"settings": {"budget": "9"}}),
    );
    let refused = room.lead.does("startPoll", none, "poll { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "options".into()));
}

#[tokio::test]
async fn a_time_suits_those_who_have_to_be_there_and_most_others() {
    let room = room(3).await;
    let at = |hours: i64| moment(room.world.now() + Duration::days(10) + Duration::hours(hours));
    let options = json!([{"title": "Monday", "startsAt": at(0)}, {"title": "Tuesday", "startsAt": at(24)}]);
    let settings = json!({"settings": {"requiredIds": [room.members[2].id()]}});
    let started = room
        .start_with(room.input("TIME_POLL", &options, &settings))
        .await;
    let [monday, tuesday] = [&started.options[0], &started.options[1]];
    // Two can on Monday, but the one who has to be there cannot.
    for (person, day) in room.members.iter().zip([monday, monday, tuesday]) {
        let ballot = json!({"times": [{"option": day, "able": "YES"}]});
        cast(person, &started.poll, ballot).await.data();
    }
    let result = room.result(&started.poll).await;
    assert_eq!(winners(&result), ["Tuesday"]);
}

#[tokio::test]
async fn a_nomination_needs_its_reason_and_is_never_decided_by_counting() {
    let room = room(2).await;
    let started = room.start("NOMINATION", &[], json!({})).await;
    let nominee = json!({"nominee": room.members[1].id()});
    assert_eq!(
        cast(&room.members[0], &started.poll, nominee.clone())
            .await
            .refusal(),
        "REASON_REQUIRED"
    );
    let input = json!({"pollId": started.poll, "ballot": nominee, "reason": "She listens."});
    let fields = "ballot { nominee { handle } }";
    let answer = room.members[0].does("castBallot", input.clone(), fields).await;
    assert_eq!(answer.text("castBallot.ballot.nominee.handle"), "member1");
    room.lead.does("castBallot", input, fields).await.data();
    let result = room.result(&started.poll).await;
    assert_eq!(result["count"]["winners"], json!([]));
    assert_eq!(result["count"]["options"][0]["person"]["handle"], "member1");
    assert_eq!(totals(&result), ["2"]);
}

#[tokio::test]
async fn a_tie_is_told_and_a_lot_that_was_committed_to_decides_it() {
    let room = room(2).await;
    let tie = async |policy: &str| {
        let started = room
            .start("SINGLE_CHOICE", &["A", "B"], json!({"settings": {"tie": policy}}))
            .await;
        for (person, option) in room.members.iter().zip(&started.options) {
            cast(person, &started.poll, json!({"choices": [option]}))
                .await
                .data();
        }
        started.poll
    };
    let (report, status_quo, lot) = (tie("REPORT").await, tie("STATUS_QUO").await, tie("LOT").await);
    let commitment = room.read(&lot).await["poll"]["lotCommitment"].clone();
    assert_eq!(room.read(&lot).await["poll"]["decision"], Value::Null);
    let result = room.result(&lot).await;
    assert_eq!(
        (&result["verdict"], winners(&result).len()),
        (&json!("PASSED"), 1)
    );
    assert_eq!(result["count"]["ties"][0]["rule"], "LOT");
    let decision = room.read(&lot).await["poll"]["decision"].clone();
    let secret = decision["lotSecret"].as_str().unwrap();
    assert_eq!(folkmoot_rules::lot::commitment(secret), commitment);
    assert_eq!(room.read(&report).await["poll"]["result"]["verdict"], "TIED");
    assert_eq!(
        room.read(&status_quo).await["poll"]["result"]["verdict"],
        "NOT_PASSED"
    );
}

#[tokio::test]
async fn an_option_has_to_win_against_none_of_these_where_the_poll_has_one() {
    let room = room(4).await;
    let options = json!([{"title": "Rome", "majority": "3"}, {"title": "Oslo"}, {"title": "Stay here"}]);
    let more = json!({"noneOfThese": 2, "settings": {"optionQuorum": 2}});
    let started = room.start_with(room.input("SCHULZE", &options, &more)).await;
    let [rome, oslo, stay] = &started.options[..] else {
        panic!("three options");
    };
    // Three put Rome before staying, one after: three to one is not more than three to one. Oslo has all four, and needs √5, so three.
    for person in &room.members[..3] {
        let ranking = json!({"ranking": [[rome], [oslo], [stay]]});
        cast(person, &started.poll, ranking).await.data();
    }
    let ranking = json!({"ranking": [[oslo], [stay], [rome]]});
    cast(&room.members[3], &started.poll, ranking).await.data();
    let result = room.result(&started.poll).await;
    assert_eq!(winners(&result), ["Oslo"]);
    let acts = &result["count"]["rounds"][0]["acts"];
    assert_eq!(
        *acts,
        json!([{"act": "below_majority", "option": rome, "under": null, "number": "3", "second": "3"}])
    );
    let bare = room.input("SCHULZE", &options, &json!({}));
    let refused = room.lead.does("startPoll", bare, "poll { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "options".into()));
}

#[tokio::test]
async fn a_confidential_poll_tells_nobody_who_voted_how() {
    let room = room(5).await;
    let more = json!({"privacy": "CONFIDENTIAL", "resultsShown": "AFTER_CLOSE"});
    let started = room.start("SINGLE_CHOICE", &["A", "B"], more.clone()).await;
    let few = room.start("SINGLE_CHOICE", &["A", "B"], more).await;
    for person in &room.members {
        cast(person, &started.poll, json!({"choices": [started.options[0]]}))
            .await
            .data();
    }
    cast(&room.members[0], &few.poll, json!({"choices": [few.options[0]]}))
        .await
        .data();
    let reason = json!({"pollId": few.poll, "ballot": {"choices": [few.options[0]]}, "reason": "It is me."});
    let refused = room.members[1].does("castBallot", reason, "ballot { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "reason".into()));
    let open = room.read(&started.poll).await;
    assert_eq!(
        (&open["poll"]["result"], &open["poll"]["ballots"]),
        (&Value::Null, &Value::Null)
    );

    let result = room.result(&started.poll).await;
    assert_eq!(
        (winners(&result), totals(&result)),
        (vec!["A".to_owned()], vec!["5".into(), "0".into()])
    );
    let closed = room.read(&started.poll).await;
    assert_eq!(closed["poll"]["ballots"], Value::Null);
    let few = room.read(&few.poll).await;
    assert_eq!(few["poll"]["turnout"]["cast"], 1);
    assert_eq!(few["poll"]["result"]["count"], Value::Null);
    assert_eq!(few["poll"]["result"]["steps"][0]["step"], "too_few_to_tell");
    // Whoever knows the options could try out which ballots come to a digest.
    assert_eq!(few["poll"]["decision"]["ballotsDigest"], Value::Null);
    let again = json!({"pollId": started.poll, "closesAt": moment(room.world.now() + Duration::days(1)), "reason": "More."});
    let refused = room.lead.does("reopenPoll", again, "poll { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "privacy".into()));
    for (method, shown) in [("CONSENT", "AFTER_CLOSE"), ("YES_NO", "ALWAYS")] {
        let more = json!({"privacy": "CONFIDENTIAL", "resultsShown": shown, "options": []});
        let refused = room
            .lead
            .does("startPoll", room.input(method, &json!([]), &more), "poll { id }")
            .await;
        assert_eq!(refused.refusal(), "INVALID");
    }
}

#[tokio::test]
async fn weights_count_votes_and_heads_make_the_quorum() {
    let room = room(3).await;
    let heavy = json!({"settings": {"weights": [{"personId": room.members[0].id(), "weight": "2.5"}]}});
    let started = room.start("YES_NO", &[], heavy).await;
    for (person, stance) in room.members.iter().zip(["YES", "NO", "NO"]) {
        cast(person, &started.poll, json!({ "stance": stance }))
            .await
            .data();
    }
    let result = room.result(&started.poll).await;
    assert_eq!(
        (&result["verdict"], &result["cast"]),
        (&json!("PASSED"), &json!(3))
    );
    assert_eq!(result["threshold"]["has"], "5/2");

    let heavy = json!({"settings": {"weights": [{"personId": room.members[0].id(), "weight": "2.5"}]}});
    let started = room.start("APPROVAL", &["Wiki", "Blog"], heavy).await;
    for (person, option) in room.members.iter().zip([0, 1, 1]) {
        let ballot = json!({"choices": [started.options[option]]});
        cast(person, &started.poll, ballot).await.data();
    }
    let result = room.result(&started.poll).await;
    assert_eq!(
        (winners(&result), totals(&result)),
        (vec!["Wiki".to_owned()], vec!["5/2".into(), "2".into()])
    );
}

#[tokio::test]
async fn settings_that_do_not_fit_are_refused_by_their_name() {
    let room = room(1).await;
    let stranger = room.world.person("stranger").await;
    for (method, options, more, field) in [
        ("CONSENT", json!([]), json!({"settings": {"seats": 2}}), "seats"),
        ("SINGLE_CHOICE", json!([{"title": "Alone"}]), json!({}), "options"),
        (
            "RESISTANCE",
            json!([{"title": "A"}, {"title": "B"}]),
            json!({}),
            "noneOfThese",
        ),
        (
            "YES_NO",
            json!([]),
            json!({"settings": {"weights": [{"personId": stranger.id(), "weight": "2"}]}}),
            "weights",
        ),
        (
            "YES_NO",
            json!([]),
            json!({"settings": {"threshold": {"of": "CAST", "fraction": "3/2"}}}),
            "threshold",
        ),
        (
            "YES_NO",
            json!([]),
            json!({"quorum": {"of": "CAST", "fraction": "1/2"}}),
            "quorum",
        ),
    ] {
        let refused = room
            .lead
            .does("startPoll", room.input(method, &options, &more), "poll { id }")
            .await;
        assert_eq!(refused.field(), ("INVALID".into(), field.into()));
    }
}
