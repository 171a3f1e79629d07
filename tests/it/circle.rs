//! A circle that holds consent processes: a proposer, a facilitator and a panel, who act through the API as people do.

use folkmoot_core::work;
use folkmoot_tests::{Answer, GroupId, Person, World};
use serde_json::{Value, json};
use time::Duration;

/// What the tests read of a process.
pub const PROCESS: &str = "fragment process on Process {
  id title kind mode phase phaseEndsAt end askedVersion rounds coaching
  proposer { handle } facilitator { handle }
  panel { person { handle } answer stance version mustAnswer left enteredForThem }
  panelChanges { person { handle } kind }
  turnout { seats away active carried objecting silent floor met }
  version { number text { markdown } paragraphs { place digest } change integrates { objection how paragraphs } }
  versions { number digest }
  questions { number askedBy { handle } text { markdown } answer { markdown } }
  reactions { person { handle } text { markdown } }
  objections { number stage live raisedBy { handle } carriers { handle } form { harm { markdown } } credits { version paragraphs }
    challenge { by { handle } seconded: secondedBy { handle } ruling judges { handle } judged } resolution { version confirmedBy { handle } meetsNeed } }
  concerns { voicedBy { handle } text { markdown } objection }
  fallback { cause rung { kind } yes no trial { measure { markdown } } }
  meeting { how attended { handle } }
  agreements { place basis standing standingObjections version { number digest } terms { criteria { markdown } endsAt } turnout { active carried } }
  records { number digest }
  viewerMoves { name number }
  viewerTasks { name number }
}";

/// A hub with its people.
pub struct Circle {
    pub world: World,
    pub hub: GroupId,
    pub proposer: Person,
    pub facilitator: Person,
    /// The others on the panel.
    pub panel: Vec<Person>,
    pub discussion: String,
}

/// A circle with so many on the panel beside proposer and facilitator, who are on it as well.
pub async fn circle(others: usize) -> Circle {
    let world = World::new().await;
    let hub = world.hub("Research").await;
    let proposer = world.member("proposer", hub).await;
    let facilitator = world.lead("facilitator", hub).await;
    let mut panel = Vec::new();
    for number in 0..others {
        panel.push(world.member(&format!("member{number}"), hub).await);
    }
    let discussion = proposer.opens_discussion(hub, "The library").await;
    Circle {
        world,
        hub,
        proposer,
        facilitator,
        panel,
        discussion,
    }
}

impl Circle {
    /// Everybody on the panel.
    pub fn everybody(&self) -> Vec<&Person> {
        [&self.proposer, &self.facilitator]
            .into_iter()
            .chain(&self.panel)
            .collect()
    }

    /// For how long it is agreed.
    pub fn terms(&self) -> Value {
        json!({"reviewAt": self.world.after(Duration::days(180)), "criteria": ["Books come back."]})
    }

    /// The plan of a process with this policy.
    pub fn plan(&self, policy: &Value) -> Value {
        let panel: Vec<String> = self.everybody().iter().map(|person| person.id()).collect();
        json!({
            "title": "Lend books for a month",
            "need": "Books stay away for years; Lea waited for one since spring.",
            "text": "Books are lent for a month.\n\nWho is late is reminded once.",
            "terms": self.terms(),
            "panel": {"kind": "PEOPLE", "personIds": panel},
            "facilitatorId": self.facilitator.id(),
            "policy": policy,
            "smallAndReversible": true,
        })
    }

    /// Begins a process and publishes it at once.
    pub async fn begins(&self, kind: &str, mode: &str, policy: Value) -> String {
        let input = json!({"discussionId": self.discussion, "kind": kind, "mode": mode, "plan": self.plan(&policy), "publish": true});
        let begun = self.proposer.does("beginProcess", input, "process { id }").await;
        begun.text("beginProcess.process.id")
    }

    /// Somebody takes a step, which may be refused.
    pub async fn tries(&self, person: &Person, process: &str, step: Value) -> Answer {
        let input = json!({"processId": process, "step": step});
        person.does("moveProcess", input, "process { id phase }").await
    }

    /// Somebody takes a step.
    pub async fn steps(&self, person: &Person, process: &str, step: Value) {
        self.tries(person, process, step).await.data();
    }

    /// Everybody of these takes the same step.
    pub async fn all(&self, people: &[&Person], process: &str, step: Value) {
        for person in people {
            self.steps(person, process, step.clone()).await;
        }
    }

    /// What somebody sees of a process.
    pub async fn sees(&self, person: &Person, process: &str) -> Value {
        let document = format!("query($id: ID!) {{ process(id: $id) {{ ...process }} }} {PROCESS}");
        person.ask(&document, json!({ "id": process })).await.data()["process"].clone()
    }

    /// The phase that a process is in.
    pub async fn phase(&self, process: &str) -> String {
        let seen = self.sees(&self.proposer, process).await;
        seen["phase"].as_str().unwrap().to_owned()
    }

    /// Lets time pass until the present phase is over, and the clock does what it asks.
    pub async fn waits_out(&self, process: &str) {
        let seen = self.sees(&self.proposer, process).await;
        let ends = seen["phaseEndsAt"]
            .as_str()
            .unwrap_or_else(|| panic!("nothing ends: {seen}"));
        let ends = folkmoot_tests::read_moment(ends);
        self.world.pass(ends - self.world.engine.now() + Duration::SECOND);
        work::due(&self.world.engine).await.unwrap();
    }

    /// A full process, through questions and reactions to its first round of consent.
    pub async fn asks(&self, policy: Value) -> String {
        let process = self.begins("CONSENT", "FULL", policy).await;
        self.all(&self.everybody(), &process, json!({"plain": "CLEAR"}))
            .await;
        assert_eq!(self.phase(&process).await, "SHAPE");
        for person in self.everybody() {
            let react = json!({"react": {"text": format!("{} likes it.", person.handle)}});
            self.steps(person, &process, react).await;
        }
        self.steps(&self.proposer, &process, json!({"plain": "READY"}))
            .await;
        assert_eq!(self.phase(&process).await, "CONSENT");
        process
    }
}

/// An objection with a whole form.
pub fn objection(version: u32, harm: &str) -> Value {
    json!({"raise": {"version": version, "form": {
        "harm": harm,
        "cause": "It names a month and no way to renew.",
        "likelihood": "Every term, from the first on; a lost reader does not come back.",
        "knowledge": "I know of three such readers and guess that there are more.",
        "change": "Let books be renewed once.",
    }}})
}

/// Consent to a version.
pub fn consent(version: u32) -> Value {
    json!({"respond": {"version": version}})
}
