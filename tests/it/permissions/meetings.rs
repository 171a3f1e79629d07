//! The meetings of the scene: what its founder called, and the inputs of what can be done with them.

use super::scene::Scene;
use serde_json::{Value, json};
use time::Duration;

impl Scene {
    /// When and where, some minutes from now.
    fn meeting_plan(&self, minutes: i64) -> Value {
        json!({"title": "The weekly call", "place": "https://call.example/weekly",
            "startsAt": self.world.after(Duration::minutes(minutes)),
            "endsAt": self.world.after(Duration::minutes(minutes + 60))})
    }

    /// A meeting that lies ahead, with one item on its agenda.
    async fn planned(&self, minutes: i64) -> (String, String) {
        let input = json!({"groupId": self.hub.id(), "plan": self.meeting_plan(minutes)});
        let meeting = self.founder("callMeeting", "meeting", input).await;
        let input = json!({"meetingId": meeting, "about": {"words": "The printer"}});
        let fields = "meeting { items { id } }";
        let added = self.founder.does("addAgendaItem", input, fields).await;
        (meeting, added.text("addAgendaItem.meeting.items.0.id"))
    }

    /// A meeting that lies ahead.
    pub async fn meeting(&self) -> String {
        self.planned(600).await.0
    }

    /// A meeting that is under way, and its item.
    async fn begun(&self) -> (String, String) {
        let planned = self.planned(1).await;
        self.world.pass(Duration::minutes(2));
        planned
    }

    /// A poll of the founder's that found a time.
    async fn time_poll(&self) -> String {
        let input = json!({"proposalId": self.proposal().await, "method": "TIME_POLL",
            "electorate": {"kind": "PEOPLE", "personIds": [self.founder.id()]},
            "closesAt": self.world.after(Duration::days(3)),
            "options": [{"title": "Monday", "startsAt": self.world.after(Duration::days(9))},
                {"title": "Tuesday", "startsAt": self.world.after(Duration::days(10))}]});
        let opened = self
            .founder
            .does("openPoll", input, "poll { id options { id } }")
            .await;
        let poll = opened.text("openPoll.poll.id");
        let monday = opened.text("openPoll.poll.options.0.id");
        let ballot = json!({"times": [{"option": monday, "able": "YES"}]});
        let cast = json!({"pollId": poll, "ballot": ballot});
        self.founder.does("castBallot", cast, "__typename").await.data();
        let close = json!({"pollId": poll, "reason": "All have answered."});
        self.founder("closePoll", "poll", close).await
    }

    /// The input that would do it, were it allowed.
    pub async fn meeting_up(&self, field: &str) -> Value {
        match field {
            "callMeeting" => json!({"groupId": self.hub.id(), "plan": self.meeting_plan(600)}),
            "callMeetingFromPoll" => json!({"pollId": self.time_poll().await}),
            "callNextMeeting" => json!({"meetingId": self.begun().await.0, "weeks": 2}),
            "editMeeting" => json!({"meetingId": self.meeting().await, "plan": self.meeting_plan(900)}),
            "cancelMeeting" => json!({"meetingId": self.meeting().await}),
            "answerMeeting" => json!({"meetingId": self.meeting().await, "answer": "COMING"}),
            "addAgendaItem" => json!({"meetingId": self.meeting().await, "about": {"words": "Another"}}),
            "moveAgendaItem" => json!({"itemId": self.planned(600).await.1, "to": 0}),
            "removeAgendaItem" => json!({"itemId": self.planned(600).await.1}),
            "writeMinutes" => {
                json!({"itemId": self.begun().await.1, "notes": "It is broken.", "decided": "", "settled": "OPEN", "revision": 0})
            }
            "recordAttendance" => {
                json!({"meetingId": self.begun().await.0, "personIds": [self.founder.id()]})
            }
            "handOverMinutes" => {
                json!({"meetingId": self.meeting().await, "personId": self.insider.id()})
            }
            "closeMeeting" => json!({"meetingId": self.begun().await.0}),
            other => panic!("the mutation {other} has no row in the permission test"),
        }
    }
}
