//! Meetings: called for a group or out of a time poll, answered, planned, minuted, closed, called again.

use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Answer, GroupId, Person, World, moment};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a meeting.
pub const MEETING: &str = "fragment meets on Meeting {
  id title place state startsAt endsAt closedAt group { name } discussion { id } poll { id } calledBy { handle } minutesBy { handle }
  cancelled { reason { markdown } by { handle } } previous { id } next { id } myAnswer
  people { person { handle } answer attended } counts { waiting coming maybe notComing }
  items { id kind title leftOver settled revision correctedAt editedAt objection notes { markdown } decided { markdown }
    discussion { id } poll { id } process { id } goal { id } addedBy { handle } minutedBy { handle } versions { number body { markdown } } }
  suggestions { kind why objection discussion { id } poll { id } process { id } goal { id } }
  viewerCan { answer edit cancel planAgenda writeMinutes recordAttendance handOverMinutes close callNext }
}";

/// A hub that meets.
pub struct Hub {
    pub world: World,
    pub group: GroupId,
    /// Leads the hub.
    pub lena: Person,
    /// Calls the meeting.
    pub omar: Person,
    pub mira: Person,
}

impl Hub {
    pub async fn new(visibility: Visibility) -> Self {
        let world = World::new().await;
        let hub = world.group(GroupKind::Hub, "Research", visibility, None).await;
        Self {
            lena: world.lead("lena", hub).await,
            omar: world.member("omar", hub).await,
            mira: world.member("mira", hub).await,
            group: hub,
            world,
        }
    }

    /// When and where: some hours from now, for an hour.
    pub fn plan(&self, hours: i64) -> Value {
        json!({"title": "The weekly call", "place": "https://call.example/weekly",
            "startsAt": self.world.after(Duration::hours(hours)),
            "endsAt": self.world.after(Duration::hours(hours + 1))})
    }

    /// Omar calls a meeting so many hours from now.
    pub async fn calls(&self, hours: i64) -> String {
        let input = json!({"groupId": self.group.id(), "plan": self.plan(hours)});
        let called = self.omar.does("callMeeting", input, "meeting { id }").await;
        called.text("callMeeting.meeting.id")
    }

    /// Somebody looks at a meeting.
    pub async fn sees(&self, person: &Person, meeting: &str) -> Value {
        let document = format!("query($id: ID!) {{ meeting(id: $id) {{ ...meets }} }} {MEETING}");
        person.ask(&document, json!({ "id": meeting })).await.data()["meeting"].clone()
    }

    pub async fn answers(&self, person: &Person, meeting: &str, answer: &str) -> Answer {
        let input = json!({"meetingId": meeting, "answer": answer});
        person.does("answerMeeting", input, "meeting { myAnswer }").await
    }

    /// Puts words on the agenda and answers the item's id.
    pub async fn adds(&self, person: &Person, meeting: &str, words: &str) -> String {
        self.puts(person, meeting, json!({ "words": words })).await.data();
        let items = self.sees(person, meeting).await["items"].clone();
        let found = items
            .as_array()
            .unwrap()
            .iter()
            .find(|item| item["title"] == words);
        found.unwrap()["id"].as_str().unwrap().to_owned()
    }

    pub async fn puts(&self, person: &Person, meeting: &str, about: Value) -> Answer {
        let input = json!({"meetingId": meeting, "about": about});
        person.does("addAgendaItem", input, "meeting { id }").await
    }

    pub async fn writes(&self, person: &Person, item: &str, notes: &str, revision: i64) -> Answer {
        self.settles(person, item, notes, "OPEN", revision).await
    }

    pub async fn settles(
        &self,
        person: &Person,
        item: &str,
        notes: &str,
        settled: &str,
        revision: i64,
    ) -> Answer {
        let input =
            json!({"itemId": item, "notes": notes, "decided": "", "settled": settled, "revision": revision});
        person.does("writeMinutes", input, "item { revision }").await
    }

    pub async fn closes(&self, person: &Person, meeting: &str) -> Answer {
        person
            .does(
                "closeMeeting",
                json!({ "meetingId": meeting }),
                "meeting { state }",
            )
            .await
    }

    pub async fn next(&self, person: &Person, meeting: &str, weeks: i64) -> Answer {
        let input = json!({"meetingId": meeting, "weeks": weeks});
        person
            .does("callNextMeeting", input, "meeting { id startsAt }")
            .await
    }

    /// A poll for one of these hours from now, which these people can make; it is over.
    pub async fn finds_a_time(&self, privacy: &str, able: &[(&Person, &str)]) -> String {
        let discussion = self.omar.opens_discussion(self.group, "When do we meet?").await;
        let at = |days: i64| moment(self.world.now() + Duration::days(days));
        let input = json!({"discussionId": discussion, "title": "When?", "body": "Which day suits you?", "method": "TIME_POLL",
            "electorate": {"kind": "GROUPS", "groupIds": [self.group.id()]}, "closesAt": at(3), "privacy": privacy,
            "resultsShown": "AFTER_CLOSE", "options": [{"title": "Monday", "startsAt": at(9)}, {"title": "Tuesday", "startsAt": at(10)}]});
        let opened = self
            .omar
            .does("startPoll", input, "poll { id options { id } }")
            .await;
        let poll = opened.text("startPoll.poll.id");
        let monday = opened.text("startPoll.poll.options.0.id");
        for (person, able) in able {
            let ballot = json!({"times": [{"option": monday, "able": able}]});
            let cast = json!({"pollId": poll, "ballot": ballot});
            person.does("castBallot", cast, "__typename").await.data();
        }
        self.world.pass(Duration::days(4));
        self.world.polls_fall_due().await;
        poll
    }

    pub async fn meets_from(&self, person: &Person, poll: &str) -> Answer {
        let input = json!({"pollId": poll, "place": "The library"});
        person.does("callMeetingFromPoll", input, "meeting { id }").await
    }
}

/// The handles of a meeting's people who said this.
pub fn who(meeting: &Value, answer: &str) -> Vec<String> {
    let people = meeting["people"].as_array().unwrap().iter();
    let those = people.filter(|person| person["answer"] == answer);
    let mut handles: Vec<String> = those
        .map(|person| person["person"]["handle"].as_str().unwrap().to_owned())
        .collect();
    handles.sort();
    handles
}

fn titles(meeting: &Value) -> Vec<&str> {
    let items = meeting["items"].as_array().unwrap().iter();
    items
        .map(|item| item["title"].as_str().unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn everybody_in_the_group_is_asked_and_whoever_calls_comes() {
    let hub = Hub::new(Visibility::Network).await;
    let meeting = hub.calls(48).await;
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(seen["state"], "PLANNED");
    assert_eq!(seen["myAnswer"], "WAITING");
    assert_eq!(who(&seen, "COMING"), ["omar"]);
    assert_eq!(who(&seen, "WAITING"), ["lena", "mira"]);
    let waits = "{ viewer { needsMe { count meetings { id } meetingsSoon { id } } } }";
    let needs = hub.mira.ask(waits, json!({})).await;
    assert_eq!(
        needs.list("viewer.needsMe.meetings", "id"),
        std::slice::from_ref(&meeting)
    );
    assert!(needs.list("viewer.needsMe.meetingsSoon", "id").is_empty());
    hub.answers(&hub.mira, &meeting, "MAYBE").await.data();
    hub.world.pass(Duration::hours(30));
    let needs = hub.mira.ask(waits, json!({})).await;
    assert!(needs.list("viewer.needsMe.meetings", "id").is_empty());
    assert_eq!(
        needs.list("viewer.needsMe.meetingsSoon", "id"),
        std::slice::from_ref(&meeting)
    );
    hub.answers(&hub.mira, &meeting, "NOT_COMING").await.data();
    let needs = hub.mira.ask(waits, json!({})).await;
    assert!(needs.list("viewer.needsMe.meetingsSoon", "id").is_empty());
    assert_eq!(
        hub.answers(&hub.mira, &meeting, "WAITING").await.refusal(),
        "INVALID"
    );
}

#[tokio::test]
async fn the_state_follows_from_the_clock_and_lists_follow_the_state() {
    let hub = Hub::new(Visibility::Network).await;
    let (later, first) = (hub.calls(72).await, hub.calls(24).await);
    let list = async |past: bool| {
        let document = "query($group: ID!, $past: Boolean!) { meetings(groupId: $group, past: $past) { nodes { id state } }
            group(id: $group) { meetings(past: $past, first: 1) { nodes { id } } } }";
        let variables = json!({"group": hub.group.id(), "past": past});
        hub.mira.ask(document, variables).await
    };
    assert_eq!(
        list(false).await.list("meetings.nodes", "id"),
        [first.as_str(), later.as_str()]
    );
    hub.world.pass(Duration::minutes(24 * 60 + 30));
    assert_eq!(
        list(false).await.list("meetings.nodes", "state"),
        ["UNDER_WAY", "PLANNED"]
    );
    hub.world.pass(Duration::hours(1));
    assert_eq!(list(true).await.list("meetings.nodes", "state"), ["HELD"]);
    assert_eq!(list(false).await.list("group.meetings.nodes", "id"), [later]);
    assert_eq!(
        hub.answers(&hub.mira, &first, "COMING").await.refusal(),
        "CONFLICT"
    );
    let input = json!({"groupId": hub.group.id(), "plan": hub.plan(-3)});
    let refused = hub.omar.does("callMeeting", input, "meeting { id }").await;
    assert_eq!(refused.field(), ("INVALID".into(), "startsAt".into()));
}

#[tokio::test]
async fn another_time_asks_again_and_a_meeting_that_is_called_off_asks_nobody() {
    let hub = Hub::new(Visibility::Network).await;
    let meeting = hub.calls(48).await;
    hub.answers(&hub.mira, &meeting, "COMING").await.data();
    let mut plan = hub.plan(48);
    plan["place"] = json!("The library");
    let edit = async |person: &Person, plan: Value| {
        let input = json!({"meetingId": meeting, "plan": plan});
        person.does("editMeeting", input, "meeting { id }").await
    };
    assert_eq!(edit(&hub.mira, plan.clone()).await.refusal(), "FORBIDDEN");
    edit(&hub.omar, plan).await.data();
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(
        (&seen["place"], &seen["myAnswer"]),
        (&json!("The library"), &json!("COMING"))
    );
    edit(&hub.lena, hub.plan(50)).await.data();
    assert_eq!(hub.sees(&hub.mira, &meeting).await["myAnswer"], "WAITING");
    let input = json!({"meetingId": meeting, "reason": "Too few."});
    hub.omar
        .does("cancelMeeting", input, "meeting { id }")
        .await
        .data();
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(seen["state"], "CANCELLED");
    assert_eq!(seen["cancelled"]["reason"]["markdown"], "Too few.");
    assert_eq!(seen["viewerCan"]["answer"], false);
    assert_eq!(edit(&hub.omar, hub.plan(60)).await.refusal(), "CONFLICT");
}

#[tokio::test]
async fn those_who_can_make_the_time_that_a_poll_found_are_asked_and_others_come_along() {
    let hub = Hub::new(Visibility::Network).await;
    let able = [(&hub.omar, "YES"), (&hub.lena, "IF_NEED_BE"), (&hub.mira, "NO")];
    let poll = hub.finds_a_time("OPEN", &able).await;
    let document = "query($id: ID!) { poll(id: $id) { meeting { called { id } viewerTimes { title } } } }";
    let ask = async |person: &Person| person.ask(document, json!({ "id": poll })).await;
    assert_eq!(
        ask(&hub.omar).await.list("poll.meeting.viewerTimes", "title"),
        ["Monday"]
    );
    assert!(
        ask(&hub.mira)
            .await
            .list("poll.meeting.viewerTimes", "title")
            .is_empty()
    );
    assert_eq!(hub.meets_from(&hub.mira, &poll).await.refusal(), "FORBIDDEN");
    let meeting = hub
        .meets_from(&hub.omar, &poll)
        .await
        .text("callMeetingFromPoll.meeting.id");
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(seen["title"], "When?");
    assert_eq!(who(&seen, "COMING"), ["omar"]);
    assert_eq!(who(&seen, "WAITING"), ["lena"]);
    assert_eq!(seen["viewerCan"]["answer"], true);
    hub.answers(&hub.mira, &meeting, "COMING").await.data();
    assert_eq!(
        who(&hub.sees(&hub.mira, &meeting).await, "COMING"),
        ["mira", "omar"]
    );
    assert_eq!(hub.meets_from(&hub.lena, &poll).await.refusal(), "CONFLICT");
    assert_eq!(ask(&hub.mira).await.text("poll.meeting.called.id"), meeting);
}

#[tokio::test]
async fn of_a_confidential_time_poll_everybody_is_asked_alike() {
    let hub = Hub::new(Visibility::Network).await;
    let mut able = vec![(&hub.omar, "YES"), (&hub.lena, "YES"), (&hub.mira, "NO")];
    let mut others = Vec::new();
    for name in ["nils", "paula", "rosa"] {
        others.push(hub.world.member(name, hub.group).await);
    }
    able.extend(others.iter().map(|person| (person, "YES")));
    let poll = hub.finds_a_time("CONFIDENTIAL", &able).await;
    let meeting = hub
        .meets_from(&hub.omar, &poll)
        .await
        .text("callMeetingFromPoll.meeting.id");
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(who(&seen, "WAITING"), ["lena", "mira", "nils", "paula", "rosa"]);
}

#[tokio::test]
async fn where_and_with_whom_is_told_to_those_who_could_come_and_not_to_the_public() {
    let hub = Hub::new(Visibility::Public).await;
    let meeting = hub.calls(48).await;
    let (visitor, supporter) = (hub.world.visitor(), hub.world.supporter("sven").await);
    for outsider in [&visitor, &supporter] {
        let seen = hub.sees(outsider, &meeting).await;
        assert_eq!(seen["title"], "The weekly call");
        assert_eq!((&seen["place"], &seen["people"]), (&Value::Null, &json!([])));
        assert_eq!(seen["counts"]["coming"], 0);
    }
    let network = hub.world.person("nina").await;
    let seen = hub.sees(&network, &meeting).await;
    assert_eq!(seen["place"], "https://call.example/weekly");
    assert_eq!(seen["viewerCan"]["answer"], false, "she is not of the group");
    let calendar = visitor.browser.get("/calendar.ics").await.text();
    let unfolded = calendar.replace("\r\n ", "");
    assert!(
        unfolded.contains(&format!("UID:meets-{meeting}@folkmoot.test")),
        "{unfolded}"
    );
    assert!(
        !unfolded.contains("call.example") && !unfolded.contains("ATTENDEE"),
        "{unfolded}"
    );
    let address = "mutation { setCalendarAddress(input: {wanted: true}) { viewer { calendarAddress } } }";
    let own = hub.mira.ask(address, json!({})).await;
    let own = own.text("setCalendarAddress.viewer.calendarAddress");
    let path = own
        .strip_prefix("http://folkmoot.test")
        .unwrap_or(&own)
        .to_owned();
    let own = visitor.browser.get(&path).await.text().replace("\r\n ", "");
    assert!(own.contains("LOCATION:https://call.example/weekly"), "{own}");
}

#[tokio::test]
async fn the_agenda_takes_what_is_the_groups_own_in_the_order_that_people_choose() {
    let hub = Hub::new(Visibility::Network).await;
    let meeting = hub.calls(48).await;
    let [one, two] = [
        hub.adds(&hub.mira, &meeting, "One").await,
        hub.adds(&hub.omar, &meeting, "Two").await,
    ];
    let discussion = hub.mira.opens_discussion(hub.group, "The printer").await;
    let suggested = hub.sees(&hub.mira, &meeting).await["suggestions"].clone();
    assert_eq!(suggested[0]["why"], "NO_END");
    assert_eq!(suggested[0]["discussion"]["id"], json!(discussion));
    hub.puts(&hub.mira, &meeting, json!({ "discussionId": discussion }))
        .await
        .data();
    let twice = hub
        .puts(&hub.mira, &meeting, json!({ "discussionId": discussion }))
        .await;
    assert_eq!(twice.refusal(), "CONFLICT");
    assert_eq!(hub.sees(&hub.mira, &meeting).await["suggestions"], json!([]));
    let input = json!({"itemId": two, "to": 0});
    hub.mira
        .does("moveAgendaItem", input, "meeting { id }")
        .await
        .data();
    assert_eq!(titles(&hub.sees(&hub.mira, &meeting).await), ["Two", "One", ""]);
    hub.lena
        .does("removeAgendaItem", json!({ "itemId": one }), "meeting { id }")
        .await
        .data();
    assert_eq!(titles(&hub.sees(&hub.mira, &meeting).await), ["Two", ""]);

    let other = hub.world.hub("Advocacy").await;
    let elsewhere = hub.world.lead("ada", other).await;
    let foreign = elsewhere.opens_discussion(other, "Ours").await;
    let refused = hub
        .puts(&hub.mira, &meeting, json!({ "discussionId": foreign }))
        .await;
    assert_eq!(refused.field(), ("INVALID".into(), "subjectId".into()));
    assert_eq!(
        hub.puts(&elsewhere, &meeting, json!({"words": "Mine"}))
            .await
            .refusal(),
        "FORBIDDEN"
    );
}

#[tokio::test]
async fn minutes_are_written_by_those_who_take_them_and_no_version_is_rewritten_in_silence() {
    let hub = Hub::new(Visibility::Network).await;
    let meeting = hub.calls(1).await;
    let item = hub.adds(&hub.mira, &meeting, "The printer").await;
    assert_eq!(
        hub.writes(&hub.omar, &item, "Early.", 0).await.refusal(),
        "CONFLICT"
    );
    hub.world.pass(Duration::minutes(65));
    assert_eq!(
        hub.writes(&hub.mira, &item, "Not mine.", 0).await.refusal(),
        "FORBIDDEN"
    );
    hub.writes(&hub.omar, &item, "It is", 0).await.data();
    hub.writes(&hub.omar, &item, "It is broken.", 1).await.data();
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(
        seen["items"][0]["versions"],
        json!([]),
        "one sitting is one version"
    );
    assert_eq!(
        hub.writes(&hub.lena, &item, "Lena was late.", 1).await.refusal(),
        "VERSION_STALE"
    );
    hub.writes(&hub.lena, &item, "It is broken. Lena mends it.", 2)
        .await
        .data();
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(
        seen["items"][0]["versions"][0]["body"]["markdown"],
        "It is broken."
    );
    assert_eq!(
        seen["items"][0]["versions"][1]["body"]["markdown"],
        "It is broken. Lena mends it."
    );
    assert_eq!(seen["items"][0]["minutedBy"]["handle"], "lena");
    let refused = hub
        .omar
        .does("removeAgendaItem", json!({ "itemId": item }), "meeting { id }")
        .await;
    assert_eq!(refused.refusal(), "CONFLICT");

    let hand = json!({"meetingId": meeting, "personId": hub.mira.id()});
    hub.omar
        .does("handOverMinutes", hand, "meeting { id }")
        .await
        .data();
    hub.settles(&hub.mira, &item, "It is broken. Lena mends it.", "DONE", 3)
        .await
        .data();
    let there = json!({"meetingId": meeting, "personIds": [hub.mira.id(), hub.omar.id()]});
    hub.mira
        .does("recordAttendance", there, "meeting { id }")
        .await
        .data();
    hub.closes(&hub.mira, &meeting).await.data();
    assert_eq!(hub.closes(&hub.omar, &meeting).await.refusal(), "CONFLICT");
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_eq!(
        (&seen["state"], &seen["items"][0]["correctedAt"]),
        (&json!("HELD"), &Value::Null)
    );
    let there = seen["people"].as_array().unwrap().iter();
    assert_eq!(there.filter(|person| person["attended"] == true).count(), 2);

    hub.writes(&hub.mira, &item, "It was broken. Lena mends it.", 4)
        .await
        .data();
    let seen = hub.sees(&hub.mira, &meeting).await;
    assert_ne!(seen["items"][0]["correctedAt"], Value::Null);
    assert_eq!(seen["items"][0]["versions"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn what_nobody_dealt_with_goes_on_to_the_next_meeting_at_the_same_hour() {
    let hub = Hub::new(Visibility::Network).await;
    let meeting = hub.calls(1).await;
    let [done, left] = [
        hub.adds(&hub.mira, &meeting, "Dealt with").await,
        hub.adds(&hub.mira, &meeting, "Left over").await,
    ];
    assert_eq!(hub.next(&hub.mira, &meeting, 2).await.refusal(), "CONFLICT");
    hub.world.pass(Duration::minutes(65));
    let next = hub
        .next(&hub.mira, &meeting, 2)
        .await
        .text("callNextMeeting.meeting.id");
    assert_eq!(titles(&hub.sees(&hub.mira, &next).await), Vec::<&str>::new());
    hub.settles(&hub.omar, &done, "So be it.", "DONE", 0).await.data();
    hub.closes(&hub.omar, &meeting).await.data();
    let (last, coming) = (
        hub.sees(&hub.mira, &meeting).await,
        hub.sees(&hub.mira, &next).await,
    );
    assert_eq!(titles(&coming), ["Left over"]);
    assert_eq!(coming["items"][0]["leftOver"], true);
    assert_eq!(last["items"][1]["id"], json!(left));
    assert_eq!(last["items"][1]["settled"], "CARRIED_OVER");
    assert_eq!(
        (&last["next"]["id"], &coming["previous"]["id"]),
        (&json!(next), &json!(meeting))
    );
    let [held, planned] =
        [&last, &coming].map(|meeting| folkmoot_tests::read_moment(meeting["startsAt"].as_str().unwrap()));
    assert_eq!(planned - held, Duration::weeks(2));
    assert_eq!(who(&coming, "COMING"), ["mira"]);
    assert_eq!(hub.next(&hub.mira, &meeting, 2).await.refusal(), "CONFLICT");
}
