//! Reviews of the story: begun, told about by the hubs, published, spoken of by the advisory board, answered.

use super::story::Moment;
use super::teller::{Teller, Thread};
use serde::Deserialize;
use serde_json::{Value, json};

/// A review, with all that followed from it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub group: String,
    pub by: String,
    pub at: Moment,
    pub title: String,
    pub body: String,
    pub from: Moment,
    pub to: Moment,
    #[serde(default)]
    pub narratives: Vec<Narrative>,
    pub frozen: Option<Frozen>,
    #[serde(default)]
    pub feedback: Vec<Feedback>,
}

/// What the leads of a hub tell.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Narrative {
    pub group: String,
    pub by: String,
    pub at: Moment,
    pub body: String,
}

/// That it was published.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frozen {
    pub by: String,
    pub at: Moment,
}

/// What the advisory board says, on the whole or on a chapter.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feedback {
    pub by: String,
    pub at: Moment,
    pub kind: String,
    #[serde(default)]
    pub group: String,
    pub body: String,
    pub answer: Option<Answer>,
}

/// What came of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub by: String,
    pub at: Moment,
    pub kind: String,
    pub body: String,
}

/// One thing that one person does in a review.
#[derive(Clone, Copy, Debug)]
pub enum ReviewStep<'a> {
    /// Begins it.
    Begin(&'a Review),
    /// Tells how it was for a hub.
    Tell(&'a Narrative),
    /// Publishes it.
    Freeze,
    /// Gives feedback.
    Give(&'a Feedback),
    /// Answers feedback; the number is its place in the review.
    Answer(usize, &'a Answer),
}

/// The reviews, in the order of the file.
pub fn reviews() -> Result<Vec<Review>, toml::de::Error> {
    #[derive(Deserialize)]
    struct File {
        review: Vec<Review>,
    }
    Ok(toml::from_str::<File>(include_str!("../../demo/reviews.toml"))?.review)
}

/// The steps of a review, each with its moment and who takes it.
pub fn steps(review: &Review) -> Vec<(Moment, &str, ReviewStep<'_>)> {
    let mut steps = vec![(review.at, review.by.as_str(), ReviewStep::Begin(review))];
    for told in &review.narratives {
        steps.push((told.at, &told.by, ReviewStep::Tell(told)));
    }
    if let Some(frozen) = &review.frozen {
        steps.push((frozen.at, &frozen.by, ReviewStep::Freeze));
    }
    for (number, given) in review.feedback.iter().enumerate() {
        steps.push((given.at, &given.by, ReviewStep::Give(given)));
        if let Some(answer) = &given.answer {
            steps.push((answer.at, &answer.by, ReviewStep::Answer(number, answer)));
        }
    }
    steps
}

impl Teller {
    /// What the step is called, the mutation that does it, and its input.
    pub(super) fn review(
        &self,
        thread: &Thread,
        step: ReviewStep<'_>,
    ) -> (&'static str, &'static str, Value) {
        let day = |moment: Moment| (self.now + moment.0).date().to_string();
        match step {
            ReviewStep::Begin(review) => (
                "begin a review",
                "mutation($input: BeginReviewInput!) { beginReview(input: $input) { review { id } } }",
                json!({
                    "groupId": self.group(&review.group),
                    "title": review.title,
                    "body": review.body,
                    "from": day(review.from),
                    "to": day(review.to),
                }),
            ),
            ReviewStep::Tell(told) => (
                "write a narrative",
                "mutation($input: WriteNarrativeInput!) { writeNarrative(input: $input) { review { id } } }",
                json!({ "reviewId": thread.review, "groupId": self.group(&told.group), "body": told.body }),
            ),
            ReviewStep::Freeze => (
                "publish a review",
                "mutation($input: FreezeReviewInput!) { freezeReview(input: $input) { review { id } } }",
                json!({ "reviewId": thread.review }),
            ),
            ReviewStep::Give(given) => (
                "give feedback",
                "mutation($input: GiveFeedbackInput!) { giveFeedback(input: $input) { feedback { id } } }",
                json!({
                    "onId": thread.review,
                    "groupId": Some(self.group(&given.group)).filter(|id| !id.is_empty()),
                    "kind": given.kind.to_uppercase(),
                    "body": given.body,
                }),
            ),
            ReviewStep::Answer(number, answer) => (
                "answer feedback",
                "mutation($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { feedback { id } } }",
                json!({
                    "feedbackId": thread.feedback.get(number),
                    "kind": answer.kind.to_uppercase(),
                    "body": answer.body,
                }),
            ),
        }
    }
}
