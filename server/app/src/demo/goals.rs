//! The words in which goals of the story are proposed and told about.

use super::story::{Goal, Moment, Report};
use super::teller::{Teller, Thread};
use serde_json::{Value, json};

impl Teller {
    /// Proposes a goal for the group of its discussion.
    pub(super) fn aim(&self, thread: &Thread, goal: &Goal) -> (&'static str, &'static str, Value) {
        let day = |moment: Moment| (self.now + moment.0).date().to_string();
        let measures: Vec<Value> = goal
            .measures
            .iter()
            .map(|measure| {
                json!({"name": measure.name, "unit": measure.unit, "baseline": measure.baseline, "target": measure.target})
            })
            .collect();
        (
            "propose a goal",
            "mutation($input: ProposeGoalInput!) { proposeGoal(input: $input) { goal { id proposed { id terms { measures { id } } } } } }",
            json!({
                "groupId": self.group(&thread.group),
                "discussionId": thread.discussion,
                "terms": {
                    "title": goal.title,
                    "purpose": goal.purpose,
                    "ownerId": self.person(&goal.owner),
                    "startsOn": day(goal.starts),
                    "endsOn": day(goal.ends),
                    "rhythm": goal.rhythm.to_uppercase(),
                    "measures": measures,
                },
            }),
        )
    }
}

/// Tells the progress of a goal: its words beside the first number, or by themselves.
pub(super) fn report(thread: &Thread, report: &Report) -> (&'static str, &'static str, Value) {
    let numbers = thread.measures.iter().zip(&report.numbers);
    let mut progress: Vec<Value> = numbers
        .filter(|(_, number)| !number.is_empty())
        .map(|(measure, number)| json!({"measureId": measure, "number": number, "source": report.source}))
        .collect();
    match progress.first_mut() {
        Some(first) => first["words"] = json!(report.words),
        None => progress.push(json!({"words": report.words, "source": report.source})),
    }
    (
        "tell progress",
        "mutation($input: ReportProgressInput!) { reportProgress(input: $input) { goal { id } } }",
        json!({"goalId": thread.goal, "atRisk": report.at_risk, "progress": progress}),
    )
}
