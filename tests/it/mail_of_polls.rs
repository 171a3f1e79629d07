//! What emails say about polls and outcomes: at the right time, in the reader's hours, and never what is hidden.

use folkmoot_core::work::{self, Sent};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, Visibility};
use folkmoot_tests::{Letter, Mailbox, Person, World};
use serde_json::json;
use time::Duration;

struct Poll {
    world: World,
    server: Mailbox,
    ada: Person,
    ben: Person,
    cleo: Person,
    id: String,
}

impl Poll {
    /// A poll of three that lasts four days, on "Apply for it".
    async fn open(results_shown: &str) -> Self {
        let world = World::new().await;
        let research = world.hub("Research").await;
        let ada = world.lead("ada", research).await;
        let (ben, cleo) = (
            world.member("ben", research).await,
            world.member("cleo", research).await,
        );
        let proposal = ada.proposes(research, "Apply for it").await;
        let mut input = world.consent(&proposal, research, Duration::days(4));
        input["resultsShown"] = results_shown.into();
        let id = ada.open_poll(input).await.text("openPoll.poll.id");
        Self {
            world,
            server: Mailbox::start().await,
            ada,
            ben,
            cleo,
            id,
        }
    }

    /// Does the work that is due, and hands back the emails that left by it.
    async fn works(&self) -> (Sent, Vec<Letter>) {
        let before = self.server.letters().len();
        work::due(&self.world.engine).await.unwrap();
        let sent = self.world.sends(&self.server.mailer()).await;
        (sent, self.server.letters().split_off(before))
    }
}

fn to<'a>(letters: &'a [Letter], person: &Person) -> &'a Letter {
    letters
        .iter()
        .find(|letter| letter.header("To").contains(&person.email))
        .unwrap()
}

#[tokio::test]
async fn a_poll_asks_each_elector_in_their_language_and_hours() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (ada, ben) = (
        world.lead("ada", research).await,
        world.member("ben", research).await,
    );
    let edit = "mutation($input: EditProfileInput!) { editProfile(input: $input) { __typename } }";
    ben.ask(
        edit,
        json!({"input": {"languages": ["es"], "timeZone": "America/Bogota"}}),
    )
    .await
    .data();
    let proposal = ada.proposes(research, "Apply for it").await;
    let poll = ada.polls(&world, &proposal, research, Duration::days(4)).await;
    let server = Mailbox::start().await;
    assert_eq!(world.sends(&server.mailer()).await.sent, 2);

    let letters = server.letters();
    let (english, spanish) = (to(&letters, &ada), to(&letters, &ben));
    assert_eq!(english.header("Subject"), "Vote by 6 March: Apply for it");
    assert!(
        english
            .text()
            .contains("Closes: Friday 6 March 2026, 10:00 (Europe/Amsterdam)"),
        "{}",
        english.text()
    );
    assert_eq!(
        spanish.header("Subject"),
        "Vota hasta el 6 de marzo: Apply for it"
    );
    assert_eq!(spanish.header("Content-Language"), "es");
    assert!(
        spanish
            .text()
            .contains("Se cierra: viernes, 6 de marzo de 2026, 04:00 (America/Bogota)"),
        "{}",
        spanish.text()
    );
    assert!(spanish.html.contains(r#"<html lang="es">"#));
    for letter in &letters {
        assert!(
            letter
                .text()
                .contains(&format!("http://folkmoot.test/polls/{poll}"))
                && letter.defects.is_empty()
        );
    }
}

#[tokio::test]
async fn who_has_voted_is_asked_no_more_and_the_others_are_reminded_once() {
    let poll = Poll::open("ALWAYS").await;
    poll.ben.cast_ballot(&poll.id, "CONSENT", "").await.data();
    let (sent, opened) = poll.works().await;
    assert_eq!(
        sent,
        Sent {
            sent: 2,
            dropped: 1,
            ..Sent::default()
        }
    );
    assert!(
        !opened
            .iter()
            .any(|letter| letter.header("To").contains(&poll.ben.email))
    );

    poll.world.pass(Duration::days(3) + Duration::minutes(1));
    work::due(&poll.world.engine).await.unwrap();
    // Planned, but cast before the email's turn came.
    poll.cleo.cast_ballot(&poll.id, "CONSENT", "").await.data();
    let (sent, reminders) = poll.works().await;
    assert_eq!(
        sent,
        Sent {
            sent: 1,
            dropped: 1,
            ..Sent::default()
        }
    );
    assert_eq!(
        to(&reminders, &poll.ada).header("Subject"),
        "Still time to vote: Apply for it"
    );
    assert!(
        to(&reminders, &poll.ada).text().contains("2 of 3 have voted"),
        "{}",
        reminders[0].text()
    );
    assert_eq!(poll.works().await.0, Sent::default());
}

#[tokio::test]
async fn what_is_hidden_is_in_no_email_until_the_poll_is_over() {
    for shown in ["AFTER_CLOSE", "AFTER_VOTING", "ALWAYS"] {
        let poll = Poll::open(shown).await;
        poll.ben
            .cast_ballot(&poll.id, "OBJECTION", "It harms the badgers.")
            .await
            .data();
        let (_, mut letters) = poll.works().await;
        poll.world.pass(Duration::days(3) + Duration::minutes(1));
        letters.extend(poll.works().await.1);
        assert_eq!(letters.len(), 4, "{shown}");
        for letter in &letters {
            for part in [&letter.text(), &letter.html] {
                for hidden in ["badgers", "Objection", "objection", "Blocked", "blocked", "ben"] {
                    assert!(!part.contains(hidden), "{shown}: {hidden} in {part}");
                }
            }
        }

        poll.world.pass(Duration::days(1));
        let (sent, letters) = poll.works().await;
        assert_eq!(
            sent,
            Sent {
                sent: 3,
                ..Sent::default()
            }
        );
        let letter = to(&letters, &poll.cleo);
        assert_eq!(letter.header("Subject"), "Blocked: Apply for it");
        assert!(
            letter.text().contains("Objection: 1") && letter.text().contains("one of 3 has voted"),
            "{}",
            letter.text()
        );
        assert!(
            letter.text().contains("Closed: Friday 6 March 2026, 10:00"),
            "{}",
            letter.text()
        );
        assert!(!letter.text().contains("badgers"));
    }
}

#[tokio::test]
async fn who_facilitates_is_asked_for_the_outcome_and_the_others_are_not() {
    let poll = Poll::open("ALWAYS").await;
    poll.works().await;
    poll.ben.cast_ballot(&poll.id, "CONSENT", "").await.data();
    poll.cleo.cast_ballot(&poll.id, "CONSENT", "").await.data();
    poll.world.pass(Duration::days(4));
    let (_, letters) = poll.works().await;
    let write = format!("http://folkmoot.test/polls/{}/outcome", poll.id);
    assert_eq!(to(&letters, &poll.ben).header("Subject"), "Passed: Apply for it");
    assert!(to(&letters, &poll.ada).text().contains(&write));
    assert!(!to(&letters, &poll.ben).text().contains("/outcome"));
}

#[tokio::test]
async fn a_poll_opened_again_says_so_and_takes_back_the_email_of_its_close() {
    let poll = Poll::open("AFTER_CLOSE").await;
    poll.works().await;
    poll.ben
        .cast_ballot(&poll.id, "OBJECTION", "It harms the badgers.")
        .await
        .data();
    poll.ada.close_poll(&poll.id, "We know enough.").await.data();
    poll.ada
        .reopen_poll(&poll.id, poll.world.now() + Duration::days(2), "We did not.")
        .await
        .data();
    let (sent, letters) = poll.works().await;
    assert_eq!(
        sent,
        Sent {
            sent: 3,
            dropped: 2,
            ..Sent::default()
        }
    );
    let letter = to(&letters, &poll.ben);
    assert_eq!(
        letter.header("Subject"),
        "Open again, vote by 4 March: Apply for it"
    );
    assert!(
        letters
            .iter()
            .all(|letter| !letter.text().contains("Objection") && !letter.text().contains("locked"))
    );
}

#[tokio::test]
async fn an_outcome_reaches_the_advisory_board_and_asks_for_its_feedback() {
    let poll = Poll::open("ALWAYS").await;
    let board = poll
        .world
        .group(
            GroupKind::AdvisoryBoard,
            "Advisory board",
            Visibility::Network,
            None,
        )
        .await;
    let avi = poll.world.person("avi").await;
    poll.world.joins(&avi, board, MembershipRole::Member).await;
    poll.works().await;
    poll.ben.cast_ballot(&poll.id, "CONSENT", "").await.data();
    poll.cleo.cast_ballot(&poll.id, "CONSENT", "").await.data();
    poll.world.pass(Duration::days(4));
    poll.works().await;
    let input = json!({"pollId": poll.id, "title": "We apply", "body": "Cleo **writes** it.", "ownerId": poll.cleo.id(),
        "reviewOn": "2026-09-01", "askFeedback": true, "notifyIds": [avi.id(), poll.ben.id()]});
    let published = poll.ada.publish_outcome(input).await;
    let id = published.text("publishOutcome.outcome.id");
    let (_, letters) = poll.works().await;

    let letter = to(&letters, &avi);
    assert_eq!(letter.header("Subject"), "Outcome: We apply");
    assert!(
        letter
            .text()
            .contains(&format!("http://folkmoot.test/decisions/{id}")),
        "{}",
        letter.text()
    );
    for said in [
        "ada published the outcome",
        "Cleo writes it.",
        "Result: Passed",
        "Looked after by: cleo",
        "Review on: 1 September 2026",
    ] {
        assert!(letter.text().contains(said), "{said} not in {}", letter.text());
    }
    assert!(
        letter.text().contains("Your feedback is asked for.")
            && letter.text().contains("http://folkmoot.test/d/disc_")
    );
    assert!(!to(&letters, &poll.ben).text().contains("feedback"));
    assert_eq!(letter.header("List-Id"), "<research.folkmoot.test>");
}

#[tokio::test]
async fn whoever_is_to_write_the_outcome_hears_of_the_close_also_in_the_groups_that_are_touched() {
    let world = World::new().await;
    let (research, vision) = (world.hub("Research").await, world.hub("Vision").await);
    let small = world
        .group(
            GroupKind::WorkingGroup,
            "Wiki",
            Visibility::Network,
            Some(research),
        )
        .await;
    let closed = world
        .group(GroupKind::Hub, "Closed", Visibility::Private, None)
        .await;
    let (ada, above) = (world.lead("ada", small).await, world.lead("rosa", research).await);
    let (touched, aside) = (
        world.lead("vera", vision).await,
        world.member("viktor", vision).await,
    );
    let discussion = ada.opens_discussion(small, "The wiki").await;
    let proposal = ada
        .make_proposal(&discussion, "Move the wiki", "We do it.", &[vision])
        .await
        .text("makeProposal.proposal.id");
    let poll = ada.polls(&world, &proposal, small, Duration::days(4)).await;
    // Who leads a group that is touched and may not read its home hears nothing.
    let secret = world.lead("sol", closed).await;
    let hidden = secret.opens_discussion(closed, "Within").await;
    let inside = secret
        .make_proposal(&hidden, "Among us", "We do it.", &[vision])
        .await
        .text("makeProposal.proposal.id");
    secret.polls(&world, &inside, closed, Duration::days(4)).await;
    world.pass(Duration::days(4));
    let server = Mailbox::start().await;
    work::due(&world.engine).await.unwrap();
    world.sends(&server.mailer()).await;

    let letters = server.letters();
    let closings = |person: &Person| {
        let to = |letter: &&Letter| letter.header("To").contains(&person.email);
        letters.iter().filter(to).map(Letter::text).collect::<Vec<_>>()
    };
    let write = format!("http://folkmoot.test/polls/{poll}/outcome");
    for facilitator in [&ada, &above, &touched] {
        let told = closings(facilitator);
        assert!(
            told.len() == 1 && told[0].contains(&write),
            "{}: {told:?}",
            facilitator.handle
        );
    }
    assert!(
        closings(&aside).is_empty(),
        "a member of a touched group writes no outcome"
    );
}
