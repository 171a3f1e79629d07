//! What emails say about discussions and accounts, to whom, and in which form.

use folkmoot_core::auth::{mailed, sign_in};
use folkmoot_core::mail::unsubscribe;
use folkmoot_core::ops::invitation;
use folkmoot_core::seed::{Seed, plant};
use folkmoot_core::work::Sent;
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use folkmoot_tests::{GroupId, Letter, Mailbox, Person, World};
use serde_json::json;
use time::Duration;
use time::format_description::well_known::Rfc2822;

/// Opens a discussion, asks people to it and hands back its id.
async fn asks(person: &Person, group: GroupId, title: &str, people: &[&Person]) -> String {
    let document =
        "mutation($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }";
    let ids: Vec<String> = people.iter().map(|person| person.id()).collect();
    let body = "The **grant** of [the fund](https://fund.example.org) closes in May.\n\n- who writes?";
    let input = json!({"groupId": group.id(), "title": title, "body": body, "notifyIds": ids});
    person
        .ask(document, json!({ "input": input }))
        .await
        .text("openDiscussion.discussion.id")
}

async fn comments(person: &Person, discussion: &str, body: &str) -> String {
    let document = "mutation($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }";
    let input = json!({"discussionId": discussion, "body": body});
    person
        .ask(document, json!({ "input": input }))
        .await
        .text("postComment.comment.id")
}

fn one(letters: &[Letter], to: &Person) -> Letter {
    let mut found: Vec<_> = letters
        .iter()
        .filter(|letter| letter.header("To").contains(&to.email))
        .cloned()
        .collect();
    assert_eq!(found.len(), 1, "to {}", to.email);
    found.remove(0)
}

/// The last part of the letter's link to a page.
fn key_in(letter: &Letter, page: &str) -> String {
    letter.link(page).rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_email_leads_straight_to_the_matter_and_reads_well_in_both_parts() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (ada, ben) = (
        world.lead("ada", research).await,
        world.member("ben", research).await,
    );
    let server = Mailbox::start().await;
    let discussion = asks(&ada, research, "A grant & its <price>", &[&ben]).await;

    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            sent: 1,
            ..Sent::default()
        }
    );
    let letter = one(&server.letters(), &ben);
    assert_eq!(letter.defects, Vec::<String>::new());
    assert_eq!(letter.media_type, "multipart/alternative");
    assert_eq!(
        letter.header("Subject"),
        "ada asks for your view: A grant & its <price>"
    );
    let link = format!("http://folkmoot.test/d/{discussion}");
    for part in [&letter.text(), &letter.html] {
        assert!(part.contains(&link), "{part}");
        assert!(
            part.contains("The grant of the fund closes in May. - who writes?"),
            "{part}"
        );
        assert!(
            part.contains("You get this because ada asked you by name."),
            "{part}"
        );
        assert!(
            part.contains("http://folkmoot.test/me") && part.contains("/mail/unsubscribe?token="),
            "{part}"
        );
    }
    assert!(
        letter.html.contains("A grant &#38; its &#60;price&#62;"),
        "{}",
        letter.html
    );
    assert!(
        letter.html.contains(r#"<html lang="en">"#) && letter.html.contains("prefers-color-scheme: dark")
    );
    assert!(
        !letter.html.contains("<img")
            && !letter.html.contains("<script")
            && !letter.html.contains("http-equiv")
    );
    assert!(letter.raw.lines().all(|line| line.len() <= 998));
}

#[tokio::test]
async fn the_headers_say_who_sends_it_that_a_machine_does_and_how_to_stop_it() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (ada, ben) = (
        world.lead("ada", research).await,
        world.member("ben", research).await,
    );
    let server = Mailbox::start().await;
    asks(&ada, research, "A grant", &[&ben]).await;
    world.sends(&server.mailer()).await;

    let letter = one(&server.letters(), &ben);
    assert_eq!(letter.header("From"), "Commons <folkmoot@folkmoot.test>");
    assert_eq!(letter.header("To"), "ben <ben@folkmoot.test>");
    assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
    assert_eq!(letter.header("X-Auto-Response-Suppress"), "All");
    assert_eq!(letter.header("Content-Language"), "en");
    assert_eq!(letter.header("List-Id"), "<research.folkmoot.test>");
    assert_eq!(letter.header("Date"), world.now().format(&Rfc2822).unwrap());
    assert_eq!(
        letter.header("List-Unsubscribe-Post"),
        "List-Unsubscribe=One-Click"
    );
    // RFC 8058 wants it in one piece.
    let stop = letter
        .raw
        .lines()
        .find(|line| line.starts_with("List-Unsubscribe: "))
        .unwrap();
    assert!(
        stop.starts_with("List-Unsubscribe: <http://folkmoot.test/mail/unsubscribe?token=asked.")
            && stop.ends_with('>')
    );
}

#[tokio::test]
async fn all_emails_of_a_discussion_stand_in_one_thread() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (ada, ben) = (
        world.lead("ada", research).await,
        world.member("ben", research).await,
    );
    let cleo = world.member("cleo", research).await;
    let server = Mailbox::start().await;
    let discussion = asks(&ada, research, "A grant", &[&ben]).await;
    world.sends(&server.mailer()).await;
    let comment = comments(&ada, &discussion, "@ben and @cleo: **who** writes?").await;
    world.pass(Duration::minutes(1));
    world.sends(&server.mailer()).await;

    let letters = server.letters();
    let first = letters[0].clone();
    let (second, other) = (one(&letters[1..], &ben), one(&letters[1..], &cleo));
    let root = first.header("References");
    assert!(
        root.starts_with("<discussion-") && root.ends_with("@folkmoot.test>"),
        "{root}"
    );
    assert_eq!(first.header("In-Reply-To"), root);
    assert_eq!(second.header("In-Reply-To"), first.header("Message-ID"));
    assert_eq!(
        second.header("References"),
        format!("{root} {}", first.header("Message-ID"))
    );
    assert_eq!(other.header("References"), root);
    assert_ne!(second.header("Message-ID"), other.header("Message-ID"));
    assert_eq!(second.header("Subject"), "ada mentioned you: A grant");
    let link = format!("http://folkmoot.test/d/{discussion}#{comment}");
    assert!(
        second.text().contains(&link) && second.text().contains("who writes?"),
        "{}",
        second.text()
    );
}

#[tokio::test]
async fn no_name_and_no_title_begins_a_header_of_its_own() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let ben = world.member("ben", research).await;
    let eve = world.member("eve", research).await;
    let sly = Seed::Person {
        name: "Sly\r\nBcc: eve@folkmoot.test\r\n\r\nHello".into(),
        handle: "sly".into(),
        email: "sly@folkmoot.test".into(),
        standing: OrganisationStanding::Member,
        administrator: false,
        languages: vec![],
        time_zone: "UTC".into(),
        password_hash: None,
    };
    let planted = plant(&world.engine, "a test", vec![sly]).await.unwrap();
    let folkmoot_core::seed::Seeded::Person(sly) = &planted[0] else {
        panic!("planted {planted:?}")
    };
    let sly = world.as_person(sly);
    world.joins(&sly, research, MembershipRole::Lead).await;
    let server = Mailbox::start().await;
    asks(
        &sly,
        research,
        "Ünïcode → all the way, in a title that is so long that its header has to be folded",
        &[&ben],
    )
    .await;
    asks(&ben, research, "Back", &[&sly]).await;
    world.sends(&server.mailer()).await;

    let letters = server.letters();
    let to_ben = one(&letters, &ben);
    assert_eq!(
        to_ben.header("Subject"),
        "Sly Bcc: eve@folkmoot.test Hello asks for your view: Ünïcode → all the way, in a title that is so long that its header has to be folded"
    );
    assert!(
        letters
            .iter()
            .all(|letter| letter.header("Bcc").is_empty() && letter.defects.is_empty()),
        "{letters:?}"
    );
    assert!(
        !letters
            .iter()
            .any(|letter| letter.header("To").contains(&format!("<{}>", eve.email)))
    );
}

#[tokio::test]
async fn what_the_reader_may_no_longer_see_wants_no_more_or_is_gone_is_dropped() {
    let world = World::new().await;
    let hidden = world
        .group(GroupKind::Hub, "Hidden", Visibility::Private, None)
        .await;
    let ada = world.lead("ada", hidden).await;
    let (ben, cleo) = (
        world.member("ben", hidden).await,
        world.member("cleo", hidden).await,
    );
    world.member("dora", hidden).await;
    let emil = world.member("emil", hidden).await;
    let server = Mailbox::start().await;
    let discussion = asks(&ada, hidden, "A secret", &[&ben, &cleo]).await;
    let comment = comments(&ada, &discussion, "What does @dora say?").await;
    asks(&ada, hidden, "For all", &[&emil]).await;

    let mine = ben
        .ask("{ viewer { memberships { id } } }", json!({}))
        .await
        .text("viewer.memberships.0.id");
    let leave = "mutation($input: EndMembershipInput!) { endMembership(input: $input) { __typename } }";
    ben.ask(leave, json!({"input": {"membershipId": mine}}))
        .await
        .data();
    let off = "mutation { setMailPreference(input: {kind: ASKED, wanted: false}) { __typename } }";
    cleo.ask(off, json!({})).await.data();
    let delete = "mutation($input: DeleteCommentInput!) { deleteComment(input: $input) { __typename } }";
    ada.ask(delete, json!({"input": {"commentId": comment}}))
        .await
        .data();

    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            sent: 1,
            dropped: 3,
            ..Sent::default()
        }
    );
    assert!(one(&server.letters(), &emil).text().contains("For all"));
    assert_eq!(world.sends(&server.mailer()).await, Sent::default());
}

#[tokio::test]
async fn one_click_switches_one_kind_off_and_nothing_else() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let (ada, ben) = (
        world.lead("ada", research).await,
        world.member("ben", research).await,
    );
    let server = Mailbox::start().await;
    let discussion = asks(&ada, research, "A grant", &[&ben]).await;
    world.sends(&server.mailer()).await;
    let letter = one(&server.letters(), &ben);
    let token = letter
        .header("List-Unsubscribe")
        .trim_matches(['<', '>'])
        .split_once("token=")
        .unwrap()
        .1
        .to_owned();

    let forged = [
        token.replace("asked.", "mentioned."),
        token.replace("asked.", "sign_in."),
        token[..token.len() - 1].into(),
        "a.b.c".into(),
    ];
    for forged in forged {
        assert!(
            unsubscribe::unsubscribe(&world.engine, &forged).await.is_err(),
            "{forged}"
        );
    }
    // A mail program may press it twice.
    unsubscribe::unsubscribe(&world.engine, &token).await.unwrap();
    unsubscribe::unsubscribe(&world.engine, &token).await.unwrap();

    asks(&ada, research, "Another", &[&ben]).await;
    comments(&ada, &discussion, "And @ben?").await;
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            sent: 1,
            ..Sent::default()
        }
    );
    assert_eq!(
        server.letters()[1].header("Subject"),
        "ada mentioned you: A grant"
    );
}

#[tokio::test]
async fn an_invitation_leads_in_for_as_long_as_it_holds() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let ada = world.lead("ada", research).await;
    let server = Mailbox::start().await;
    let document = "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { id } } }";
    let invite = |address: &str| json!({"input": {"emails": [address], "groupId": research.id()}});
    ada.ask(document, invite("new@example.org")).await.data();
    world.sends(&server.mailer()).await;
    let letter = server.letters().remove(0);
    assert_eq!(letter.header("To"), "new@example.org");
    assert_eq!(letter.header("Subject"), "ada invites you to Commons");
    assert!(letter.header("List-Unsubscribe").is_empty() && letter.header("In-Reply-To").is_empty());
    assert!(
        letter.text().contains("Research") && letter.text().contains("16 March 2026"),
        "{}",
        letter.text()
    );
    let token = key_in(&letter, "/invited/");
    assert_eq!(
        invitation::offer(&world.engine, &token)
            .await
            .unwrap()
            .invitation
            .email,
        "new@example.org"
    );

    ada.ask(document, invite("late@example.org")).await.data();
    world.pass(Duration::days(30));
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            dropped: 1,
            ..Sent::default()
        }
    );
}

#[tokio::test]
async fn link_and_code_sign_in_and_a_late_email_is_not_sent() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let server = Mailbox::start().await;
    for _ in 0..2 {
        mailed::request_sign_in_mail(&world.engine, &ada.email)
            .await
            .unwrap();
    }
    mailed::request_sign_in_mail(&world.engine, "nobody@folkmoot.test")
        .await
        .unwrap();
    assert_eq!(world.sends(&server.mailer()).await.sent, 2);
    let letters = server.letters();
    assert!(letters[0].header("List-Unsubscribe").is_empty());
    let token = key_in(&letters[0], "/sign-in/");
    sign_in::sign_in_with_token(&world.engine, &token, "a phone")
        .await
        .unwrap();
    let text = letters[1].text();
    let code = text
        .lines()
        .map(str::trim)
        .find(|line| line.len() == 6 && line.parse::<u32>().is_ok())
        .unwrap();
    sign_in::sign_in_with_code(&world.engine, &ada.email, code, "a phone")
        .await
        .unwrap();

    mailed::request_password_reset(&world.engine, &ada.email)
        .await
        .unwrap();
    world.sends(&server.mailer()).await;
    let reset = server.letters().remove(2);
    let token = key_in(&reset, "/reset/");
    mailed::reset_password(&world.engine, &token, "a long new password".into(), "a phone")
        .await
        .unwrap();

    mailed::request_password_reset(&world.engine, &ada.email)
        .await
        .unwrap();
    world.pass(Duration::hours(2));
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            dropped: 1,
            ..Sent::default()
        }
    );
}
