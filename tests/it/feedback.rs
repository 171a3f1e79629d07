//! Feedback of the advisory board: given on a review, an outcome or a paragraph, answered in the open, and what is not answered.

use crate::goals::decides;
use crate::reviews::Back;
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Answer, Letter, Mailbox, Person};
use serde_json::{Value, json};
use time::Duration;

const FEEDBACK: &str =
    "feedback { id kind body { markdown } quote answererDue: answerDueOn answerer { handle } group { name }
    review { title } outcome { title } versions { number }
    answer { kind body { markdown } author { handle } editedAt versions { number } }
    viewerCan { edit withdraw hand answer } }";

/// Somebody gives feedback.
async fn gives(person: &Person, input: Value) -> Answer {
    person.does("giveFeedback", input, FEEDBACK).await
}

async fn works(back: &Back, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&back.world.engine).await.unwrap();
    back.world.sends(&server.mailer()).await;
    server.letters().split_off(before)
}

fn to<'a>(letters: &'a [Letter], who: &str) -> Vec<&'a Letter> {
    let about = |letter: &&Letter| letter.header("To").contains(who);
    letters.iter().filter(about).collect()
}

#[tokio::test]
async fn feedback_on_a_paragraph_has_an_answerer_and_a_day_and_is_answered_in_the_open() {
    let back = Back::frozen().await;
    let chapter = back.chapter(&back.ada, "Research").await;
    let key = chapter["narrative"]["paragraphs"][1]["key"].as_str().unwrap();
    let input = json!({"onId": back.review, "groupId": back.research.id(), "paragraph": key,
        "kind": "OFFER", "body": "I have a press."});
    let given = gives(&back.ada, input.clone()).await;
    let item = given.at("giveFeedback.feedback").clone();
    assert_eq!(item["quote"], "We need a press.");
    assert_eq!(item["answerer"]["handle"], "lena", "the hub's first lead");
    // Ten working days after Thursday, 2 April.
    assert_eq!(item["answererDue"], "2026-04-16");
    assert_eq!(
        item["viewerCan"],
        json!({"edit": true, "withdraw": true, "hand": false, "answer": false})
    );
    let id = item["id"].as_str().unwrap().to_owned();

    let refused = gives(&back.cora, input).await;
    assert_eq!(refused.refusal(), "FORBIDDEN", "others comment");
    let gone = json!({"onId": back.review, "groupId": back.research.id(), "paragraph": "0000",
        "kind": "WORRY", "body": "Which?"});
    assert_eq!(gives(&back.ada, gone).await.field().1, "paragraph");
    let other = json!({"feedbackId": id, "body": "I have a good press."});
    let edited = back.ada.does("editFeedback", other, FEEDBACK).await;
    assert_eq!(edited.list("editFeedback.feedback.versions", "number").len(), 2);

    let answer = json!({"feedbackId": id, "kind": "WILL_DO", "body": "We fetch it in May."});
    let answered = back.lena.does("answerFeedback", answer, FEEDBACK).await;
    assert_eq!(
        answered.text("answerFeedback.feedback.answer.author.handle"),
        "lena"
    );
    assert_eq!(
        answered.at("answerFeedback.feedback.answer.editedAt"),
        &Value::Null
    );
    let again = json!({"feedbackId": id, "kind": "DONE", "body": "It is here."});
    let corrected = back.lena.does("answerFeedback", again, FEEDBACK).await;
    let versions = corrected.list("answerFeedback.feedback.answer.versions", "number");
    assert_eq!(versions.len(), 2, "a correction shows as one");
    let late = json!({"feedbackId": id, "body": "No, a bad one."});
    assert_eq!(
        back.ada.does("editFeedback", late, FEEDBACK).await.refusal(),
        "CONFLICT"
    );
    let mine = "{ viewer { advisor feedback(first: 5) { nodes { id answer { kind } } } } }";
    let mine = back.ada.ask(mine, json!({})).await;
    assert_eq!(mine.text("viewer.feedback.nodes.0.answer.kind"), "DONE");
}

#[tokio::test]
async fn on_a_whole_review_whoever_began_it_answers_and_can_hand_it_on() {
    let back = Back::begun().await;
    let early = json!({"onId": back.review, "kind": "SUPPORT", "body": "Go on."});
    assert_eq!(
        gives(&back.ada, early.clone()).await.refusal(),
        "CONFLICT",
        "it is not published"
    );
    back.world.pass(Duration::days(31));
    back.freezes().await.data();
    let given = gives(&back.ada, early).await;
    assert_eq!(given.text("giveFeedback.feedback.answerer.handle"), "cora");
    let id = given.text("giveFeedback.feedback.id");
    let handed = json!({"feedbackId": id, "answererId": back.lena.id(), "dueOn": "2026-05-04"});
    let handed = back.cora.does("handFeedback", handed, FEEDBACK).await;
    assert_eq!(handed.text("handFeedback.feedback.answerer.handle"), "lena");
    assert_eq!(handed.text("handFeedback.feedback.answererDue"), "2026-05-04");
    let past = json!({"feedbackId": id, "dueOn": "2026-03-01"});
    assert_eq!(
        back.cora.does("handFeedback", past, FEEDBACK).await.field().1,
        "dueOn"
    );
    let waits = "{ viewer { needsMe { feedback { id } } } }";
    let waiting = back.lena.ask(waits, json!({})).await;
    assert_eq!(waiting.text("viewer.needsMe.feedback.0.id"), id);
    let taken = json!({"feedbackId": id});
    back.ada
        .does("withdrawFeedback", taken, "feedback { id }")
        .await
        .data();
    assert_eq!(
        back.lena
            .ask(waits, json!({}))
            .await
            .at("viewer.needsMe.feedback"),
        &json!([])
    );
    assert_eq!(back.reads(&back.cora).await.at("review.feedback"), &json!([]));
    let one = "query($id: ID!) { feedback(id: $id) { id } }";
    assert_eq!(back.ada.ask(one, json!({"id": id})).await.refusal(), "NOT_FOUND");
}

#[tokio::test]
async fn what_is_unanswered_stands_at_the_top_of_the_next_review() {
    let back = Back::begun().await;
    let outcome = decides(&back.world, &back.lena, back.research, "CONSENT").await;
    back.world.pass(Duration::days(1));
    let mut ids = Vec::new();
    for body in ["Which press?", "Whose press?"] {
        let input = json!({"onId": outcome, "kind": "QUESTION", "body": body});
        let given = gives(&back.ada, input).await;
        assert_eq!(given.text("giveFeedback.feedback.outcome.title"), "We aim for it");
        ids.push(given.text("giveFeedback.feedback.id"));
    }
    let answer = |id: &str| json!({"feedbackId": id, "kind": "NOT_DONE", "body": "It is too dear."});
    back.lena
        .does("answerFeedback", answer(&ids[0]), "feedback { id }")
        .await
        .data();
    back.world.pass(Duration::days(40));
    let input = json!({"groupId": back.core.id(), "title": "Our summer", "body": "How was it?",
        "from": "2026-04-01", "to": "2026-04-30"});
    let begun = back.cora.does("beginReview", input, "review { id }").await;
    let next = begun.text("beginReview.review.id");
    // What is answered later stays there, with its answer.
    back.world.pass(Duration::days(1));
    back.lena
        .does("answerFeedback", answer(&ids[1]), "feedback { id }")
        .await
        .data();
    let document = "query($id: ID!) { review(id: $id) { unanswered { id answer { kind } } } }";
    let top = back.cora.ask(document, json!({"id": next})).await;
    assert_eq!(
        top.at("review.unanswered"),
        &json!([{"id": ids[1], "answer": {"kind": "NOT_DONE"}}])
    );
    assert_eq!(back.reads(&back.cora).await.at("review.unanswered"), &json!([]));
}

#[tokio::test]
async fn feedback_on_a_private_chapter_is_seen_by_those_alone_who_may_read_it() {
    let back = Back::begun().await;
    let hidden = back
        .world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let nora = back.world.lead("nora", hidden).await;
    let tells = json!({"reviewId": back.review, "groupId": hidden.id(), "body": "Between us."});
    nora.does("writeNarrative", tells, "review { id }").await.data();
    back.world.pass(Duration::days(31));
    back.freezes().await.data();
    let input = json!({"onId": back.review, "groupId": hidden.id(), "kind": "WORRY", "body": "Hm."});
    assert_eq!(gives(&back.ada, input.clone()).await.refusal(), "NOT_FOUND");
    back.world.joins(&back.ada, hidden, MembershipRole::Member).await;
    let given = gives(&back.ada, input).await;
    assert_eq!(given.text("giveFeedback.feedback.answerer.handle"), "nora");
    let id = given.text("giveFeedback.feedback.id");
    let one = "query($id: ID!) { feedback(id: $id) { id } }";
    assert_eq!(back.cora.ask(one, json!({"id": id})).await.refusal(), "NOT_FOUND");
    assert_eq!(back.reads(&back.cora).await.at("review.feedback"), &json!([]));
    let handed = json!({"feedbackId": id, "answererId": back.cora.id()});
    let refused = nora.does("handFeedback", handed, "feedback { id }").await;
    assert_eq!(refused.field().1, "answererId", "cora may not read it");
}

#[tokio::test]
async fn emails_offer_the_four_kinds_remind_of_the_day_and_bring_the_answer() {
    let back = Back::begun().await;
    let server = Mailbox::start().await;
    let begun = works(&back, &server).await;
    assert!(
        to(&begun, "lena")[0].text().contains("Our spring"),
        "a lead is asked to write"
    );
    back.world.pass(Duration::days(31));
    back.freezes().await.data();
    let published = works(&back, &server).await;
    let board = to(&published, "ada")[0];
    let form = board.link("kind=worry");
    assert!(
        form.contains(&format!("/feedback/new?on={}", back.review)),
        "{form}"
    );
    let lead = to(&published, "lena")[0].text();
    assert!(!lead.contains("feedback/new"), "others comment: {lead}");

    let input = json!({"onId": back.review, "groupId": back.research.id(), "kind": "WORRY", "body": "Too few people."});
    let given = gives(&back.ada, input).await;
    let id = given.text("giveFeedback.feedback.id");
    let letters = works(&back, &server).await;
    assert!(to(&letters, "lena")[0].text().contains("Too few people."));
    assert!(to(&letters, "lena")[0].link("/feedback/").ends_with(&id));
    // Due on 16 April; it is the second.
    back.world.pass(Duration::days(10));
    assert!(works(&back, &server).await.is_empty(), "not yet");
    back.world.pass(Duration::days(1));
    assert_eq!(
        to(&works(&back, &server).await, "lena").len(),
        1,
        "three days before"
    );
    assert!(works(&back, &server).await.is_empty(), "once");
    back.world.pass(Duration::days(4));
    assert_eq!(to(&works(&back, &server).await, "lena").len(), 1, "overdue");
    back.world.pass(Duration::days(30));
    assert!(works(&back, &server).await.is_empty(), "and then no more");
    let answer = json!({"feedbackId": id, "kind": "DONE", "body": "Two more joined."});
    back.lena
        .does("answerFeedback", answer, "feedback { id }")
        .await
        .data();
    let letters = works(&back, &server).await;
    let told = to(&letters, "ada")[0].text();
    assert!(
        told.contains("Two more joined.") && told.contains("Too few people."),
        "{told}"
    );
}
