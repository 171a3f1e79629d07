//! What emails say about processes: to whom they are owed, once for each thing, and never what is hidden or done.

use crate::circle::{Circle, circle, consent, objection};
use crate::electorates::leaves;
use folkmoot_core::work::{self, Sent};
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Letter, Mailbox, Person, World};
use serde_json::{Value, json};
use time::Duration;

const TITLE: &str = "Lend books for a month";

/// A circle with a mail server.
struct Post {
    circle: Circle,
    server: Mailbox,
}

impl Post {
    async fn of(circle: Circle) -> Self {
        let server = Mailbox::start().await;
        Self { circle, server }
    }

    /// Does the work that is due, and hands back the emails that left by it.
    async fn works(&self) -> (Sent, Vec<Letter>) {
        let before = self.server.letters().len();
        work::due(&self.circle.world.engine).await.unwrap();
        let sent = self.circle.world.sends(&self.server.mailer()).await;
        let letters = self.server.letters().split_off(before);
        for letter in &letters {
            assert!(letter.defects.is_empty(), "{:?}", letter.defects);
        }
        (sent, letters)
    }

    /// The emails that leave now, where none is dropped.
    async fn leaves(&self) -> Vec<Letter> {
        let (sent, letters) = self.works().await;
        assert_eq!((sent.dropped, sent.failed, sent.retried), (0, 0, 0), "{sent:?}");
        letters
    }

    /// The facilitator of a meeting enters what somebody says.
    async fn enters(&self, process: &str, person: &Person, step: Value) {
        let input = json!({"processId": process, "onBehalfOfId": person.id(), "step": step});
        let facilitator = &self.circle.facilitator;
        facilitator
            .does("moveProcess", input, "process { id }")
            .await
            .data();
    }
}

/// To whom emails went, in order.
fn readers(letters: &[Letter]) -> Vec<String> {
    let mut readers: Vec<String> = letters
        .iter()
        .map(|letter| {
            let to = letter.header("To");
            let (name, _) = to.split_once('@').unwrap();
            name.rsplit([' ', '<']).next().unwrap_or_default().to_owned()
        })
        .collect();
    readers.sort();
    readers
}

#[track_caller]
fn to<'a>(letters: &'a [Letter], person: &Person) -> &'a Letter {
    let mut found = letters
        .iter()
        .filter(|letter| letter.header("To").contains(&person.email));
    let letter = found
        .next()
        .unwrap_or_else(|| panic!("nothing to {}", person.handle));
    assert!(found.next().is_none(), "two emails to {}", person.handle);
    letter
}

#[track_caller]
fn says(letter: &Letter, texts: &[&str]) {
    for text in texts {
        assert!(letter.text().contains(text), "{text} not in {}", letter.text());
    }
}

async fn mutes(person: &Person, kind: &str) {
    let input = json!({"kind": kind, "wanted": false});
    person
        .does("setMailPreference", input, "viewer { email }")
        .await
        .data();
}

#[tokio::test]
async fn consent_at_once_is_one_question_and_one_outcome_for_everybody() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let edit = "mutation($input: EditProfileInput!) { editProfile(input: $input) { __typename } }";
    let spanish = json!({"input": {"languages": ["es"], "timeZone": "America/Bogota"}});
    circle.panel[1].ask(edit, spanish).await.data();
    let process = circle.begins("CONSENT", "FAST", json!({})).await;

    let asked = post.leaves().await;
    assert_eq!(readers(&asked), ["facilitator", "member0", "member1", "proposer"]);
    let letter = to(&asked, &circle.panel[0]);
    assert_eq!(
        letter.header("Subject"),
        format!("Your answer is asked by 5 March: {TITLE}")
    );
    let page = format!("http://folkmoot.test/processes/{process}");
    for answer in ["consent", "concern", "object"] {
        says(letter, &[&format!("{page}?answer={answer}")]);
    }
    says(
        letter,
        &[
            "> Books are lent for a month.",
            "Need: Books stay away for years",
            "Proposed by: proposer",
            "Until: Thursday 5 March 2026, 10:00 (Europe/Amsterdam)",
            "Taking part: 0 of 4 so far, at least 3 of 4 needed",
        ],
    );
    let letter = to(&asked, &circle.panel[1]);
    assert_eq!(
        letter.header("Subject"),
        format!("Se pide tu respuesta hasta el 5 de marzo: {TITLE}")
    );
    says(
        letter,
        &["Hasta: jueves, 5 de marzo de 2026, 04:00 (America/Bogota)"],
    );
    says(to(&asked, &circle.facilitator), &["You facilitate this process"]);

    circle.all(&circle.everybody(), &process, consent(1)).await;
    let decided = post.leaves().await;
    assert_eq!(
        readers(&decided),
        ["facilitator", "member0", "member1", "proposer"]
    );
    let letter = to(&decided, &circle.panel[0]);
    assert_eq!(letter.header("Subject"), format!("Adopted by consent: {TITLE}"));
    says(
        letter,
        &[
            "Books are lent for a month.",
            "Took part: 4 of 4 answered",
            "Looked after by: proposer",
            "Review on: 31 August 2026",
            "How one will know: Books come back.",
        ],
    );
    says(to(&decided, &circle.facilitator), &["Announce what was agreed."]);
    assert!(!letter.text().contains("Announce"), "{}", letter.text());

    let announce = json!({"plain": "ANNOUNCE"});
    circle.steps(&circle.facilitator, &process, announce).await;
    assert!(
        post.leaves().await.is_empty(),
        "nobody gets two emails about one outcome"
    );
}

#[tokio::test]
async fn who_asked_without_belonging_to_it_hears_of_the_outcome_with_its_announcement() {
    let post = Post::of(circle(1).await).await;
    let circle = &post.circle;
    let hub = circle.world.hub("Vision").await;
    let guest = circle.world.member("guest", hub).await;
    let process = circle.begins("CONSENT", "FULL", json!({})).await;
    let question = json!({"question": {"text": "What of the winter?"}});
    circle.steps(&guest, &process, question).await;
    let letters = post.works().await.1;
    let asked = letters
        .iter()
        .find(|letter| letter.header("Subject") == format!("Answer question 1: {TITLE}"))
        .unwrap();
    says(asked, &["> What of the winter?", "Answer question 1."]);
    let answer = json!({"answer": {"question": 1, "text": "The same."}});
    circle.steps(&circle.proposer, &process, answer).await;
    circle
        .all(&circle.everybody(), &process, json!({"plain": "CLEAR"}))
        .await;
    circle
        .all(&circle.everybody(), &process, json!({"react": {"text": "Good."}}))
        .await;
    circle
        .steps(&circle.proposer, &process, json!({"plain": "READY"}))
        .await;
    circle.all(&circle.everybody(), &process, consent(1)).await;
    let decided = post.works().await.1;
    let to_guest = decided
        .iter()
        .filter(|letter| letter.header("To").contains("guest"));
    let subjects: Vec<String> = to_guest.map(|letter| letter.header("Subject")).collect();
    assert_eq!(subjects, [format!("Your question is answered: {TITLE}")]);
    let announce =
        json!({"announce": {"text": "Books are lent for a month. Thank you, guest, for your question."}});
    circle.steps(&circle.facilitator, &process, announce).await;
    let announced = post.leaves().await;
    assert_eq!(readers(&announced), ["guest"]);
    says(&announced[0], &["Thank you, guest, for your question."]);
    assert_eq!(
        announced[0].header("Subject"),
        format!("Adopted by consent: {TITLE}")
    );
}

#[tokio::test]
async fn the_clock_reminds_the_silent_once_and_nobody_is_asked_for_what_is_done() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    circle.steps(&circle.panel[0], &process, consent(1)).await;
    let (sent, asked) = post.works().await;
    assert_eq!((sent.sent, sent.dropped), (3, 1), "who has answered is not asked");
    assert_eq!(readers(&asked), ["facilitator", "member1", "proposer"]);

    circle.world.pass(Duration::hours(48));
    work::due(&circle.world.engine).await.unwrap();
    // Planned, but answered before the email's turn came.
    circle.steps(&circle.panel[1], &process, consent(1)).await;
    let (sent, reminders) = post.works().await;
    assert_eq!((sent.sent, sent.dropped), (2, 1));
    assert_eq!(readers(&reminders), ["facilitator", "proposer"]);
    let letter = to(&reminders, &circle.proposer);
    assert_eq!(
        letter.header("Subject"),
        format!("Still time to answer, until 5 March: {TITLE}")
    );
    says(
        letter,
        &["2 of 4 so far, at least 3 of 4 needed", "?answer=consent"],
    );
    circle.world.pass(Duration::hours(12));
    assert!(post.leaves().await.is_empty(), "there is one reminder");
}

#[tokio::test]
async fn what_waits_to_be_sent_about_one_process_comes_as_one_email() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let everybody = ["facilitator", "member0", "member1", "proposer"];
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    // The question, the reminder and the extension are all planned before the first of them could be sent.
    circle.world.pass(Duration::hours(48));
    work::due(&circle.world.engine).await.unwrap();
    circle.waits_out(&process).await;
    assert_eq!(circle.phase(&process).await, "CONSENT", "it is extended");
    let (sent, letters) = post.works().await;
    assert_eq!(
        (sent.sent, sent.dropped),
        (4, 8),
        "nobody is asked twice for one answer"
    );
    assert_eq!(readers(&letters), everybody);
    let subject = to(&letters, &circle.panel[0]).header("Subject");
    assert!(subject.starts_with("Still time to answer"), "{subject}");

    let hub = circle.world.hub("Vision").await;
    let guest = circle.world.member("guest", hub).await;
    for harm in ["Slow readers lose.", "Far readers lose."] {
        circle.steps(&guest, &process, objection(1, harm)).await;
    }
    post.works().await;
    for (person, number) in circle.panel.iter().zip([1, 2]) {
        circle
            .steps(person, &process, json!({"carry": {"objection": number}}))
            .await;
    }
    let letters = post.works().await.1;
    says(to(&letters, &guest), &["Objection 1", "Objection 2"]);
    circle.world.pass(Duration::MINUTE);
    circle
        .steps(&circle.panel[0], &process, json!({"withdraw": {"objection": 1}}))
        .await;
    let letters = post.works().await.1;
    let later = to(&letters, &guest).text();
    assert!(
        later.contains("Objection 1") && !later.contains("Objection 2"),
        "what was told is not told again: {later}"
    );
}

#[tokio::test]
async fn an_objection_is_for_the_proposer_at_the_close_and_a_renewed_question_shows_what_changed() {
    let post = Post::of(circle(4).await).await;
    let circle = &post.circle;
    let process = circle.asks(json!({})).await;
    let [ana, ben, chi, dora] = &circle.panel[..] else {
        panic!()
    };
    post.works().await;
    let harm = "Slow readers lose our aim of reading for all.";
    circle.steps(ana, &process, objection(1, harm)).await;
    assert!(
        post.leaves().await.is_empty(),
        "it waits for the others, and nobody stops the round"
    );
    let others = [&circle.proposer, &circle.facilitator, ben, chi, dora];
    circle.all(&others, &process, consent(1)).await;
    let letters = post.leaves().await;
    assert_eq!(readers(&letters), ["proposer"]);
    let letter = to(&letters, &circle.proposer);
    assert_eq!(
        letter.header("Subject"),
        format!("Write a version that takes up the open objections: {TITLE}")
    );
    says(letter, &[&format!("Objection 1 (member0): {harm}")]);

    let write = json!({"write": {
        "text": "Books are lent for a month, or for two in summer.\n\nThey can be renewed once.\n\nWho is late is reminded once.",
        "integrates": [{"objection": 1, "how": "TEXT_CHANGE", "paragraphs": [2]}],
    }});
    circle.steps(&circle.proposer, &process, write).await;
    let asked = post.leaves().await;
    assert_eq!(asked.len(), 6);
    let letter = to(&asked, ben);
    assert!(
        letter
            .header("Subject")
            .starts_with("The text has changed, answer by"),
        "{}",
        letter.header("Subject")
    );
    says(
        letter,
        &[
            "− Books are lent for a month.",
            "+ Books are lent for a month, or for two in summer.",
            "+ They can be renewed once.",
            "Because of objection 1 (member0).",
            "Version: 2",
            "Still no objection:",
        ],
    );
    assert!(
        !letter.text().contains("Who is late"),
        "what did not change is left out: {}",
        letter.text()
    );
    let carrier = to(&asked, ana);
    says(carrier, &["Say whether version 2 resolves objection 1."]);
    assert!(
        !carrier.text().contains("?answer="),
        "first it is said what becomes of the objection"
    );

    let confirm = json!({"confirm": {"objection": 1, "version": 2, "how": "TEXT_CHANGE"}});
    circle.steps(ana, &process, confirm).await;
    circle
        .all(&[ana, &circle.proposer, ben], &process, consent(2))
        .await;
    circle.waits_out(&process).await;
    let (_, letters) = post.works().await;
    let decided: Vec<Letter> = letters
        .into_iter()
        .filter(|letter| letter.header("Subject") == format!("Adopted by consent: {TITLE}"))
        .collect();
    assert_eq!(decided.len(), 6);
    says(
        to(&decided, chi),
        &[
            "Took part: 3 of 6 answered, 3 earlier consents counted",
            "Thanks to member0: paragraph 2 because of objection 1",
        ],
    );
}

#[tokio::test]
async fn a_possible_objection_is_put_to_the_panel_and_whoever_raised_it_hears_that_it_is_carried() {
    let post = Post::of(circle(1).await).await;
    let circle = &post.circle;
    let hub = circle.world.hub("Vision").await;
    let guest = circle.world.member("guest", hub).await;
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    post.works().await;
    circle
        .steps(&guest, &process, objection(1, "Visitors come twice a year."))
        .await;
    let letters = post.leaves().await;
    assert_eq!(readers(&letters), ["facilitator", "member0"]);
    let letter = to(&letters, &circle.panel[0]);
    assert!(
        letter
            .header("Subject")
            .starts_with("Look at possible objection 1")
    );
    says(letter, &["The objection says: Visitors come twice a year."]);

    let carry = json!({"carry": {"objection": 1}});
    circle.steps(&circle.panel[0], &process, carry).await;
    let letters = post.leaves().await;
    assert_eq!(readers(&letters), ["guest"]);
    assert_eq!(
        letters[0].header("Subject"),
        format!("Objection 1: it stands: {TITLE}")
    );
}

#[tokio::test]
async fn what_a_meeting_enters_for_somebody_is_told_to_them_whatever_they_muted() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let member = &circle.panel[0];
    let process = circle.begins("CONSENT", "FAST", json!({})).await;
    for kind in ["PROCESS_NEWS", "PROCESS_DECIDED"] {
        mutes(member, kind).await;
    }
    let set = json!({"kind": "ENTERED_FOR_YOU", "wanted": false});
    let refused = member.does("setMailPreference", set, "viewer { email }").await;
    assert_eq!(refused.refusal(), "INVALID");
    post.works().await;
    let gather = json!({"gather": {"how": "CALL"}});
    circle.steps(&circle.facilitator, &process, gather).await;
    let letters = post.leaves().await;
    assert_eq!(readers(&letters), ["member1", "proposer"], "muted is muted");
    assert_eq!(
        letters[0].header("Subject"),
        format!("A meeting takes it over: {TITLE}")
    );

    let attend = json!({"attend": {"personId": member.id()}});
    circle.steps(&circle.facilitator, &process, attend).await;
    post.enters(&process, member, consent(1)).await;
    let letters = post.leaves().await;
    assert_eq!(readers(&letters), ["member0"]);
    assert_eq!(
        letters[0].header("Subject"),
        format!("facilitator entered something for you: {TITLE}")
    );
    says(
        &letters[0],
        &[
            "You consent.",
            "Say otherwise on the page",
            "This email cannot be switched off.",
        ],
    );
    assert!(letters[0].header("List-Unsubscribe").is_empty());
}

#[tokio::test]
async fn a_confidential_answer_stands_in_no_email() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let member = &circle.panel[0];
    let process = circle
        .begins("CONSENT", "FAST", json!({"confidential": true}))
        .await;
    circle.all(&circle.everybody()[..2], &process, consent(1)).await;
    circle
        .steps(
            &circle.facilitator,
            &process,
            json!({"gather": {"how": "IN_PERSON"}}),
        )
        .await;
    let attend = json!({"attend": {"personId": member.id()}});
    circle.steps(&circle.facilitator, &process, attend).await;
    let concern = json!({"respond": {"version": 1, "concern": "The badgers suffer."}});
    post.enters(&process, member, concern).await;
    let (_, letters) = post.works().await;
    let entered: Vec<&Letter> = letters
        .iter()
        .filter(|letter| letter.header("Subject").contains("entered something"))
        .collect();
    assert_eq!(entered.len(), 1);
    says(entered[0], &["What it was stands on the page, for you alone."]);
    circle.steps(&circle.panel[1], &process, consent(1)).await;
    let decided = post.leaves().await;
    assert_eq!(
        decided.len(),
        4,
        "also whoever answered last, or it would show who did"
    );
    for letter in letters.iter().chain(&decided) {
        let body = format!("{}{}", letter.text(), letter.html);
        assert!(
            !body.contains("You consent") && !body.contains("member"),
            "{body}"
        );
    }
}

#[tokio::test]
async fn what_a_fallback_adopts_is_never_called_consent() {
    let post = Post::of(circle(2).await).await;
    let circle = &post.circle;
    let ladder = json!([{"vote": {"of": 2, "outOf": 3}}, {"drop": true}]);
    let process = circle.begins("CONSENT", "FAST", json!({"ladder": ladder})).await;
    let [ana, ben] = &circle.panel[..] else { panic!() };
    circle
        .steps(ana, &process, objection(1, "It harms slow readers."))
        .await;
    circle
        .all(
            &[&circle.proposer, &circle.facilitator, ben],
            &process,
            consent(1),
        )
        .await;
    post.works().await;
    circle.waits_out(&process).await;
    let votes = post.leaves().await;
    assert_eq!(votes.len(), 4);
    assert!(
        to(&votes, ana)
            .header("Subject")
            .starts_with("Your vote is asked by"),
        "{}",
        to(&votes, ana).header("Subject")
    );
    for (person, yes) in [
        (ana, false),
        (&circle.proposer, true),
        (&circle.facilitator, true),
        (ben, true),
    ] {
        circle
            .steps(person, &process, json!({"ballot": {"yes": yes}}))
            .await;
    }
    let decided = post.leaves().await;
    assert_eq!(decided.len(), 4);
    let letter = to(&decided, ana);
    assert_eq!(
        letter.header("Subject"),
        format!("Adopted by fallback, one objection standing: {TITLE}")
    );
    says(letter, &["Consent was not reached in Research."]);
}

#[tokio::test]
async fn nobody_outside_a_private_hub_hears_of_its_processes() {
    let world = World::new().await;
    let hub = world
        .group(GroupKind::Hub, "Closed", Visibility::Private, None)
        .await;
    let outsider = world.person("outsider").await;
    let (proposer, facilitator) = (
        world.member("proposer", hub).await,
        world.lead("facilitator", hub).await,
    );
    let leaver = world.member("leaver", hub).await;
    let discussion = proposer.opens_discussion(hub, "The library").await;
    let circle = Circle {
        world,
        hub,
        proposer,
        facilitator,
        panel: Vec::new(),
        discussion,
    };
    let post = Post::of(circle).await;
    let circle = &post.circle;
    let mut plan = circle.plan(&json!({}));
    plan["panel"] = json!({"kind": "GROUPS", "groupIds": [hub.id()]});
    let input = json!({"discussionId": circle.discussion, "kind": "CONSENT", "mode": "FAST", "plan": plan, "publish": true});
    let begun = circle
        .proposer
        .does("beginProcess", input, "process { id }")
        .await;
    let process = begun.text("beginProcess.process.id");
    // Owed already, but not theirs to read any more when its turn comes.
    leaves(&leaver).await;
    let (sent, asked) = post.works().await;
    assert_eq!((sent.sent, sent.dropped), (2, 1));
    assert_eq!(readers(&asked), ["facilitator", "proposer"]);
    circle
        .all(&[&circle.proposer, &circle.facilitator], &process, consent(1))
        .await;
    assert_eq!(readers(&post.leaves().await), ["facilitator", "proposer"]);
    let read = "query($id: ID!) { process(id: $id) { id } }";
    let hidden = outsider.ask(read, json!({ "id": process })).await;
    assert_eq!(hidden.refusal(), "NOT_FOUND");
}
