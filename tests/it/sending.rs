//! How owed emails leave: tried again when they cannot, given up in the end, never sent by two, never lost when a sender dies.

use folkmoot_core::mail::{Mailer, Settings};
use folkmoot_core::work::{self, Sent};
use folkmoot_tests::{Letter, Mailbox, Person, World, free_port, mailer_into, mailer_to, until};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use time::Duration;
use tokio::sync::oneshot;

/// Owes an email to each of these addresses.
async fn invites(person: &Person, addresses: &[String]) {
    let document = "mutation($input: InvitePeopleInput!) { invitePeople(input: $input) { invited { id } } }";
    person
        .ask(document, json!({"input": {"emails": addresses}}))
        .await
        .data();
}

fn addresses(count: usize) -> Vec<String> {
    (0..count)
        .map(|number| format!("guest{number}@example.org"))
        .collect()
}

async fn failed(person: &Person) -> Vec<Value> {
    let document = "{ failedDeliveries { nodes { id kind recipient attempts lastError } } }";
    person
        .ask(document, json!({}))
        .await
        .at("failedDeliveries.nodes")
        .as_array()
        .unwrap()
        .clone()
}

/// An address at which nobody listens.
fn nowhere() -> String {
    format!("smtp+plain://ada:hunter2@127.0.0.1:{}", free_port())
}

fn message_ids(letters: &[Letter]) -> HashSet<String> {
    letters.iter().map(|letter| letter.header("Message-ID")).collect()
}

fn sent(count: u32) -> Sent {
    Sent {
        sent: count,
        ..Sent::default()
    }
}

#[tokio::test]
async fn an_email_that_cannot_leave_is_tried_ever_more_rarely_and_given_up_after_three_days() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &addresses(1)).await;
    let (mailer, began) = (mailer_to(&nowhere()), world.now());
    let mut last_pause = Duration::ZERO;
    let mut tries = 0;
    loop {
        let done = world.sends(&mailer).await;
        tries += 1;
        if done.failed == 1 {
            break;
        }
        assert_eq!(
            done,
            Sent {
                retried: 1,
                ..Sent::default()
            }
        );
        assert_eq!(world.sends(&mailer).await, Sent::default(), "not before its time");
        let next = work::next_due(&world.engine).await.unwrap().unwrap();
        last_pause = last_pause.max(next - world.now());
        world.pass(next - world.now());
    }
    assert_eq!(tries, 10);
    assert_eq!(last_pause, Duration::days(1));
    let took = world.now() - began;
    assert!(took > Duration::days(3) && took < Duration::days(4), "{took}");
    let failed = failed(&admin).await;
    assert_eq!(
        (failed[0]["recipient"].as_str(), failed[0]["attempts"].as_i64()),
        (Some("guest0@example.org"), Some(10))
    );
    let error = failed[0]["lastError"].as_str().unwrap();
    assert!(
        error.to_lowercase().contains("connection") && !error.contains("hunter2"),
        "{error}"
    );
    assert_eq!(work::next_due(&world.engine).await.unwrap(), None);
}

#[tokio::test]
async fn what_failed_for_good_can_be_sent_again_by_an_administrator() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &["gone@example.org".into(), "here@example.org".into()]).await;
    let server = Mailbox::start().await;
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            sent: 1,
            failed: 1,
            ..Sent::default()
        }
    );
    let failed = failed(&admin).await;
    assert!(
        failed[0]["lastError"]
            .as_str()
            .unwrap()
            .contains("there is no such mailbox here"),
        "{failed:?}"
    );

    let again = "mutation($input: RetryDeliveryInput!) { retryDelivery(input: $input) { deliveryId } }";
    admin
        .ask(again, json!({"input": {"deliveryId": failed[0]["id"]}}))
        .await
        .data();
    assert_eq!(world.sends(&mailer_into(world.folder.path())).await, sent(1));
}

#[tokio::test]
async fn a_no_to_us_gives_no_email_up_and_a_busy_server_is_asked_again() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    let server = Mailbox::start().await;
    invites(&admin, &["picky@example.org".into()]).await;
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            retried: 1,
            ..Sent::default()
        }
    );
    world.pass(Duration::days(10));
    invites(&admin, &["guest@example.org".into()]).await;
    server.busy(true);
    assert_eq!(
        world.sends(&server.mailer()).await,
        Sent {
            retried: 2,
            ..Sent::default()
        }
    );
    server.busy(false);
    assert_eq!(world.sends(&server.mailer()).await, Sent::default());
    world.pass(Duration::minutes(1));
    assert_eq!(world.sends(&server.mailer()).await, sent(1));
    assert_eq!(server.letters()[0].header("To"), "guest@example.org");
}

#[tokio::test]
async fn several_senders_at_once_never_send_the_same_email_twice() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &addresses(60)).await;
    let server = Mailbox::start().await;
    let mailers = [server.mailer(), server.mailer(), server.mailer()];
    let send = |mailer: Mailer| {
        let engine = world.engine.clone();
        async move {
            let mut count = 0;
            loop {
                match work::send(&engine, &mailer, 7).await.unwrap() {
                    Sent { sent: 0, .. } => return count,
                    some => count += some.sent,
                }
            }
        }
    };
    let [one, two, three] = mailers.map(|mailer| tokio::spawn(send(mailer)));
    assert_eq!(one.await.unwrap() + two.await.unwrap() + three.await.unwrap(), 60);
    let letters = server.letters();
    assert_eq!((letters.len(), message_ids(&letters).len()), (60, 60));
}

#[tokio::test]
async fn what_a_killed_sender_held_is_sent_by_another_and_not_before_its_time() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &addresses(6)).await;
    let server = Mailbox::start().await;
    server.hold();
    let (engine, mailer) = (world.engine.clone(), server.mailer());
    let sender = tokio::spawn(async move { work::send(&engine, &mailer, 1000).await });
    server.somebody_waits().await;
    sender.abort();
    assert!(sender.await.unwrap_err().is_cancelled());
    server.release();

    let mailer = server.mailer();
    assert_eq!(
        world.sends(&mailer).await,
        Sent::default(),
        "the dead sender's lease still holds"
    );
    world.pass(Duration::minutes(1));
    assert_eq!(world.sends(&mailer).await, sent(6));
    // What was on its way when the sender died may come twice; under its one id it is the same message.
    assert_eq!(message_ids(&server.letters()).len(), 6);
}

#[tokio::test]
async fn a_server_that_stops_finishes_what_is_on_its_way_and_gives_the_rest_back() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &addresses(12)).await;
    let server = Mailbox::start().await;
    server.hold();
    let (stop, stopped) = oneshot::channel::<()>();
    let shutdown = async { stopped.await.unwrap() };
    let serving = tokio::spawn(work::run(world.engine.clone(), server.mailer(), shutdown));
    server.somebody_waits().await;
    stop.send(()).unwrap();
    server.release();
    serving.await.unwrap();

    let before = server.letters().len();
    assert!((1..12).contains(&before), "{before}");
    // At once, by whoever comes next: nothing waits for a lease to run out.
    let rest = u32::try_from(12 - before).unwrap();
    assert_eq!(world.sends(&server.mailer()).await, sent(rest));
    let letters = server.letters();
    assert_eq!((letters.len(), message_ids(&letters).len()), (12, 12));
}

#[tokio::test]
async fn the_loop_wakes_for_what_is_owed_and_for_what_the_clock_asks() {
    let world = World::new().await;
    let research = world.hub("Research").await;
    let ada = world.lead("ada", research).await;
    let admin = world.administrator("admin").await;
    let proposal = ada.proposes(research, "Apply for it").await;
    let mut input = world.consent(&proposal, research, Duration::days(4));
    let opens_at = world.now() + Duration::days(1);
    input["opensAt"] = folkmoot_tests::moment(opens_at).into();
    ada.open_poll(input).await.data();
    assert_eq!(work::next_due(&world.engine).await.unwrap(), Some(opens_at));

    let server = Mailbox::start().await;
    let (stop, stopped) = oneshot::channel::<()>();
    let shutdown = async { stopped.await.unwrap() };
    let serving = tokio::spawn(work::run(world.engine.clone(), server.mailer(), shutdown));
    invites(&admin, &addresses(1)).await;
    until("the invitation is sent", || server.taken() == 1).await;
    world.pass(Duration::days(1));
    // Any change wakes the loop; without one it looks again by itself within half a minute.
    invites(&admin, &["another@example.org".into()]).await;
    until("the poll is opened", || server.taken() == 3).await;
    stop.send(()).unwrap();
    serving.await.unwrap();
}

#[tokio::test]
async fn without_a_mail_server_emails_are_files_that_only_the_server_reads() {
    let world = World::new().await;
    let admin = world.administrator("ada").await;
    invites(&admin, &addresses(3)).await;
    let folder = world.folder.path().join("data/mail");
    let mailer = mailer_into(&folder);
    mailer.check().await.unwrap();
    assert_eq!(world.sends(&mailer).await, sent(3));
    let names: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert!(
        names.iter().all(|name| Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "eml")),
        "{names:?}"
    );
    let letters = Letter::read(&folder);
    assert_eq!(letters.len(), 3);
    assert!(
        letters
            .iter()
            .all(|letter| letter.defects.is_empty() && letter.text().contains("/invited/"))
    );
    assert_eq!(
        std::fs::metadata(&folder).unwrap().permissions().mode() & 0o777,
        0o700
    );
}

#[tokio::test]
async fn the_doctor_can_ask_whether_emails_can_leave() {
    let server = Mailbox::start().await;
    server.mailer().check().await.unwrap();
    assert!(server.letters().is_empty());
    let told = mailer_to(&nowhere()).check().await.unwrap_err();
    assert!(
        told.to_lowercase().contains("connection") && !told.contains("hunter2"),
        "{told}"
    );

    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mail");
    std::fs::write(&file, "in the way").unwrap();
    assert!(
        mailer_into(&file)
            .check()
            .await
            .unwrap_err()
            .contains("cannot be written")
    );
    let wrong = Settings {
        smtp: Some("mail.example.org".into()),
        from: "a@example.org".into(),
        folder: file,
    };
    assert!(
        Mailer::new(&wrong)
            .unwrap_err()
            .to_string()
            .starts_with("smtp must be")
    );
}
