//! What emails say about meetings: an invitation that is a calendar file and names nobody else, changes, a reminder, the minutes once.

use crate::meetings::Hub;
use folkmoot_core::work;
use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::{Letter, Mailbox, Person};
use serde_json::json;
use time::Duration;

async fn works(hub: &Hub, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&hub.world.engine).await.unwrap();
    hub.world.sends(&server.mailer()).await;
    server.letters().split_off(before)
}

/// The email to somebody.
fn to<'a>(letters: &'a [Letter], person: &Person) -> &'a Letter {
    let theirs = |letter: &&Letter| letter.header("To").contains(&person.email);
    letters.iter().find(theirs).unwrap()
}

/// The lines of the calendar file in an email, whole again where they were folded.
fn calendar(letter: &Letter) -> Vec<String> {
    let file = letter.calendar.replace("\r\n", "\n").replace("\n ", "");
    file.lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn an_invitation_is_a_calendar_file_that_names_nobody_else() {
    let hub = Hub::new(Visibility::Network).await;
    let server = Mailbox::start().await;
    let meeting = hub.calls(48).await;
    let letters = works(&hub, &server).await;
    assert_eq!(
        letters.len(),
        3,
        "whoever calls it wants it in their calendar, too"
    );
    let letter = to(&letters, &hub.mira);
    assert!(
        letter.text().contains("https://call.example/weekly"),
        "{}",
        letter.text()
    );
    assert!(
        letter
            .link("answer=coming")
            .contains(&format!("/meetings/{meeting}"))
    );
    let lines = calendar(letter);
    for line in [
        "METHOD:REQUEST".to_owned(),
        format!("UID:meets-{meeting}@folkmoot.test"),
        "SEQUENCE:0".to_owned(),
        "SUMMARY:The weekly call".to_owned(),
        "LOCATION:https://call.example/weekly".to_owned(),
        format!("URL:http://folkmoot.test/meetings/{meeting}"),
    ] {
        assert!(lines.contains(&line), "{line} is missing in {lines:#?}");
    }
    let asked: Vec<&String> = lines.iter().filter(|line| line.starts_with("ATTENDEE")).collect();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].ends_with(&format!("mailto:{}", hub.mira.email)) && asked[0].contains("NEEDS-ACTION"));
    let organiser = lines.iter().find(|line| line.starts_with("ORGANIZER")).unwrap();
    assert!(organiser.contains("CN=Commons"), "{organiser}");
    let whole = [&letter.raw, &letter.text(), &letter.html, &letter.calendar].map(|part| part.to_lowercase());
    for other in [&hub.lena.email, &hub.omar.email] {
        assert!(
            whole.iter().all(|part| !part.contains(other.as_str())),
            "{other} is in {whole:#?}"
        );
    }
    assert!(whole[1..].iter().all(|part| !part.contains("lena")), "{whole:#?}");
    assert!(letter.defects.is_empty(), "{:?}", letter.defects);
    assert!(
        letter.raw.contains("text/calendar; method=REQUEST"),
        "{}",
        letter.raw
    );
}

#[tokio::test]
async fn a_change_counts_up_and_a_meeting_called_off_leaves_the_calendar() {
    let hub = Hub::new(Visibility::Network).await;
    let server = Mailbox::start().await;
    let meeting = hub.calls(48).await;
    hub.answers(&hub.lena, &meeting, "NOT_COMING").await.data();
    works(&hub, &server).await;
    let mut plan = hub.plan(48);
    plan["place"] = json!("The library");
    let edit = json!({"meetingId": meeting, "plan": plan});
    hub.omar.does("editMeeting", edit, "meeting { id }").await.data();
    let letters = works(&hub, &server).await;
    assert_eq!(letters.len(), 2, "who does not come need not know where");
    assert!(calendar(to(&letters, &hub.mira)).contains(&"SEQUENCE:1".to_owned()));
    let edit = json!({"meetingId": meeting, "plan": hub.plan(50)});
    hub.omar.does("editMeeting", edit, "meeting { id }").await.data();
    let letters = works(&hub, &server).await;
    assert_eq!(
        letters.len(),
        3,
        "another time may suit those whom the first did not"
    );
    hub.omar
        .does("cancelMeeting", json!({"meetingId": meeting}), "meeting { id }")
        .await
        .data();
    let letters = works(&hub, &server).await;
    let lines = calendar(to(&letters, &hub.mira));
    for line in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3"] {
        assert!(
            lines.iter().any(|found| found == line),
            "{line} is missing in {lines:#?}"
        );
    }
    assert!(works(&hub, &server).await.is_empty());
}

#[tokio::test]
async fn people_are_reminded_a_day_before_with_the_agenda_unless_they_do_not_come() {
    let hub = Hub::new(Visibility::Network).await;
    let server = Mailbox::start().await;
    let meeting = hub.calls(48).await;
    hub.adds(&hub.mira, &meeting, "The printer").await;
    hub.answers(&hub.lena, &meeting, "NOT_COMING").await.data();
    works(&hub, &server).await;
    hub.world.pass(Duration::hours(23));
    assert!(works(&hub, &server).await.is_empty());
    hub.world.pass(Duration::hours(2));
    let letters = works(&hub, &server).await;
    assert_eq!(letters.len(), 2);
    assert!(to(&letters, &hub.mira).text().contains("The printer"));
    assert!(works(&hub, &server).await.is_empty(), "once is enough");
    let soon = hub.calls(5).await;
    let letters = works(&hub, &server).await;
    assert_eq!(letters.len(), 3, "{soon} is called too late for another reminder");
}

#[tokio::test]
async fn closed_minutes_are_told_once_to_those_who_were_asked() {
    let hub = Hub::new(Visibility::Network).await;
    let server = Mailbox::start().await;
    let meeting = hub.calls(1).await;
    let item = hub.adds(&hub.mira, &meeting, "The printer").await;
    works(&hub, &server).await;
    hub.world.pass(Duration::minutes(65));
    let input = json!({"itemId": item, "notes": "It is broken.", "decided": "We buy another.", "settled": "DONE", "revision": 0});
    hub.omar.does("writeMinutes", input, "item { id }").await.data();
    hub.closes(&hub.omar, &meeting).await.data();
    let letters = works(&hub, &server).await;
    assert_eq!(letters.len(), 2, "whoever closes them knows");
    let text = to(&letters, &hub.mira).text();
    assert!(text.contains("The printer: We buy another."), "{text}");
    hub.writes(&hub.omar, &item, "It was broken.", 1).await.data();
    assert!(works(&hub, &server).await.is_empty());
}
