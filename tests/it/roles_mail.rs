//! What emails say about roles and terms: to whom, when, and once.

use crate::roles::{creates, offers, records};
use folkmoot_core::work;
use folkmoot_rules::visibility::{GroupKind, Visibility};
use folkmoot_tests::{Letter, Mailbox, World};
use serde_json::json;
use time::Duration;

async fn works(world: &World, server: &Mailbox) -> Vec<Letter> {
    let before = server.letters().len();
    work::due(&world.engine).await.unwrap();
    world.sends(&server.mailer()).await;
    server.letters().split_off(before)
}

fn to(letters: &[Letter]) -> Vec<String> {
    let mut names: Vec<String> = letters
        .iter()
        .map(|letter| {
            let to = letter.header("To");
            to.split('@')
                .next()
                .unwrap_or_default()
                .rsplit('<')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_group_hears_once_that_a_role_is_open_and_nothing_where_somebody_took_it_within_the_hour() {
    let world = World::new().await;
    let server = Mailbox::start().await;
    let hub = world.hub("Research").await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let other = world.person("ella").await;
    creates(&lead, hub, "Treasurer").await;
    let taken = creates(&lead, hub, "Host").await;
    records(&lead, &taken, &member, None).await.data();
    let letters = works(&world, &server).await;
    assert_eq!(to(&letters), ["mira"], "who holds a role hears of it at once");
    assert!(letters[0].header("Subject").contains("Host"));
    assert!(letters[0].text().contains("Chosen at the spring meeting."));
    world.pass(Duration::hours(2));
    let letters = works(&world, &server).await;
    assert_eq!(to(&letters), ["lena", "mira"], "{} is in no group", other.handle);
    for letter in &letters {
        assert_eq!(letter.header("Subject"), "Open role: Treasurer");
        assert!(letter.text().contains("offer themselves"), "{}", letter.text());
        letter.link("/roles/");
    }
    world.pass(Duration::days(30));
    assert!(works(&world, &server).await.is_empty(), "once is enough");
}

#[tokio::test]
async fn three_weeks_before_a_term_ends_the_holder_and_the_leads_hear_how_to_go_on() {
    let world = World::new().await;
    let server = Mailbox::start().await;
    let hub = world.hub("Research").await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let role = creates(&lead, hub, "Treasurer").await;
    // The standing clock's Monday is the second of March.
    records(&lead, &role, &member, Some("2026-04-30")).await.data();
    works(&world, &server).await;
    world.pass(Duration::days(37));
    assert!(works(&world, &server).await.is_empty());
    world.pass(Duration::days(1));
    let letters = works(&world, &server).await;
    assert_eq!(to(&letters), ["lena", "mira"]);
    for letter in &letters {
        assert_eq!(letter.header("Subject"), "A term ends soon: Treasurer");
        let text = letter.text();
        assert!(text.contains("30 April 2026"), "{text}");
        assert!(letter.link("/roles/").ends_with("/selection"), "{text}");
    }
    assert!(works(&world, &server).await.is_empty());
    world.pass(Duration::days(22));
    let letters = works(&world, &server).await;
    assert_eq!(to(&letters), ["lena", "mira"], "the day after, the role is open");
    assert!(letters[0].header("Subject").starts_with("Open role"));
    offers(&member, &role, "").await.data();
    assert!(works(&world, &server).await.is_empty());
}

#[tokio::test]
async fn a_warning_that_became_pointless_is_not_sent() {
    let world = World::new().await;
    let server = Mailbox::start().await;
    let hub = world.hub("Research").await;
    let (lead, member) = (world.lead("lena", hub).await, world.member("mira", hub).await);
    let role = creates(&lead, hub, "Treasurer").await;
    records(&lead, &role, &member, Some("2026-04-30")).await.data();
    works(&world, &server).await;
    world.pass(Duration::days(39));
    work::due(&world.engine).await.unwrap();
    let back = json!({"roleId": role, "words": null});
    member.does("handBackRole", back, "role { id }").await.data();
    let sent = world.sends(&server.mailer()).await;
    assert_eq!((sent.sent, sent.dropped), (0, 2));
}

#[tokio::test]
async fn those_who_lead_hear_once_that_a_working_groups_term_ends_soon() {
    let world = World::new().await;
    let server = Mailbox::start().await;
    let hub = world
        .group(GroupKind::Hub, "Research", Visibility::Network, None)
        .await;
    let lead = world.lead("lena", hub).await;
    world.member("mira", hub).await;
    let input = json!({"kind": "WORKING_GROUP", "name": "Grants", "purpose": "Find money.",
        "parentId": hub.id(), "endsOn": "2026-06-30"});
    let made = lead.does("createGroup", input, "group { id }").await;
    let group = made.text("createGroup.group.id");
    world.pass(Duration::days(98));
    assert!(works(&world, &server).await.is_empty());
    world.pass(Duration::days(1));
    let letters = works(&world, &server).await;
    assert_eq!(to(&letters), ["lena"]);
    assert!(
        letters[0].text().contains("30 June 2026"),
        "{}",
        letters[0].text()
    );
    letters[0].link("/g/grants");
    // A term that is prolonged asks anew, three weeks before its new end.
    let longer = json!({"groupId": group, "endsOn": "2026-12-31"});
    lead.does("editGroup", longer, "group { id }").await.data();
    assert!(works(&world, &server).await.is_empty());
    world.pass(Duration::days(184));
    assert_eq!(to(&works(&world, &server).await), ["lena"]);
}
