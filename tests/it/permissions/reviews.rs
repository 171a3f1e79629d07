//! The same scene, of what is about reviews and feedback.

use super::scene::Scene;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::Person;
use serde_json::{Value, json};

impl Scene {
    /// A review that the founder began.
    pub async fn review(&self) -> String {
        let input = json!({"groupId": self.hub.id(), "title": "A look back", "body": "How was it?",
            "from": "2025-09-01", "to": "2026-02-28"});
        let done = self.founder.does("beginReview", input, "review { id }").await;
        done.text("beginReview.review.id")
    }

    /// Somebody who sits on the advisory board, and reads what the hub does.
    async fn critic(&self) -> Person {
        let board = self.name("Board");
        let board = self
            .world
            .group(GroupKind::AdvisoryBoard, &board, Visibility::Network, None)
            .await;
        let critic = self.world.member(&self.name("critic"), board).await;
        self.world.joins(&critic, self.hub, MembershipRole::Member).await;
        critic
    }

    /// Feedback that they gave.
    async fn given(&self, critic: &Person) -> String {
        let input = json!({"onId": self.outcome().await, "kind": "WORRY", "body": "It may go wrong."});
        let done = critic.does("giveFeedback", input, "feedback { id }").await;
        done.text("giveFeedback.feedback.id")
    }

    /// Feedback on an outcome of the hub.
    pub async fn feedback(&self) -> String {
        let critic = self.critic().await;
        self.given(&critic).await
    }

    /// The input that would do it, were it allowed.
    pub async fn reviewing(&self, field: &str) -> Value {
        match field {
            "beginReview" => json!({"groupId": self.hub.id(), "title": "A look back", "body": "How was it?",
                "from": "2025-09-01", "to": "2026-02-28"}),
            "writeNarrative" => {
                json!({"reviewId": self.review().await, "groupId": self.hub.id(), "body": "We did well."})
            }
            "freezeReview" => json!({"reviewId": self.review().await}),
            "giveFeedback" => json!({"onId": self.outcome().await, "kind": "OFFER", "body": "I can help."}),
            "editFeedback" => json!({"feedbackId": self.feedback().await, "body": "Other words."}),
            "withdrawFeedback" => json!({"feedbackId": self.feedback().await}),
            "handFeedback" => json!({"feedbackId": self.feedback().await, "answererId": self.founder.id()}),
            "answerFeedback" => {
                json!({"feedbackId": self.feedback().await, "kind": "DONE", "body": "It is mended."})
            }
            other => panic!("the mutation {other} has no row in the permission test"),
        }
    }
}
