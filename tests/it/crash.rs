//! The server is killed at random while people vote and comment. Nothing acknowledged is lost, nothing is doubled, every owed email arrives.

use folkmoot_core::auth::password::Hashing;
use folkmoot_rules::visibility::MembershipRole;
use folkmoot_tests::{Browser, Mailbox, Person, Server, Setting, World, until};
use sea_orm::{ConnectionTrait as _, Statement};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Instant;
use time::Duration;

const CLIENTS: usize = 8;
const KILLS: usize = 5;
/// How many emails a server has on their way at once.
const AT_ONCE: usize = 4;
const PASSWORD: &str = "a quiet afternoon";
const CAST: &str = "mutation($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } } }";
const COMMENT: &str = "mutation($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }";

/// What one client was told had been done.
#[derive(Default)]
struct Acknowledged {
    ballots: Vec<String>,
    comments: Vec<String>,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_when_the_server_is_killed_at_random() {
    let mailbox = Mailbox::start().await;
    let world = World::today().await;
    let hash = Hashing::with(64, 1).hash(PASSWORD.into()).await.unwrap();
    let hub = world.hub("Research").await;
    let lead = world.lead("lena", hub).await;
    let listener = world.member("listener", hub).await;
    let mut people = Vec::new();
    for number in 0..CLIENTS {
        let person = world
            .person_with_password(&format!("client{number}"), &hash)
            .await;
        world.joins(&person, hub, MembershipRole::Member).await;
        people.push(person);
    }
    let (discussion, poll) = open(&world, &lead, hub.id()).await;
    let setting = Setting::new(world.folder.path(), &world.database, &mailbox.address);

    let mut server = Server::start(&setting).await;
    let stop = Arc::new(AtomicBool::new(false));
    let done = Arc::new(AtomicUsize::new(0));
    let mut clients = Vec::new();
    for person in &people {
        let browser = Browser::new(&server.address);
        browser.sign_in(&person.email, PASSWORD).await;
        clients.push(tokio::spawn(client(
            browser,
            person.handle.clone(),
            discussion.clone(),
            poll.clone(),
            Arc::clone(&stop),
            Arc::clone(&done),
        )));
    }
    for _ in 0..KILLS {
        // Not after a time but after a random number of acknowledged changes, so that each run kills at other lines.
        let [more] = folkmoot_core::clock::random::<1>();
        let enough = done.load(Ordering::Relaxed) + 10 + usize::from(more % 40);
        until("enough was done", || done.load(Ordering::Relaxed) >= enough).await;
        server.kill();
        server = Server::start(&setting).await;
    }
    let (last, letters) = (done.load(Ordering::Relaxed) + 10, mailbox.taken());
    until("a little more was done and sent", || {
        done.load(Ordering::Relaxed) >= last && mailbox.taken() > letters
    })
    .await;
    stop.store(true, Ordering::Relaxed);
    let mut acknowledged = BTreeMap::new();
    for (person, client) in people.iter().zip(clients) {
        acknowledged.insert(person.handle.clone(), client.await.unwrap());
    }

    let comments = comments(&listener, &discussion).await;
    let once: HashSet<_> = comments.iter().collect();
    assert_eq!(once.len(), comments.len(), "a comment was doubled");
    for (handle, told) in &acknowledged {
        for comment in &told.comments {
            assert!(
                once.contains(comment),
                "the acknowledged comment {comment:?} of {handle} is lost"
            );
        }
    }
    for person in &people {
        let history = ballots(person, &poll).await;
        let once: HashSet<_> = history.iter().collect();
        assert_eq!(
            once.len(),
            history.len(),
            "a ballot of {} was doubled",
            person.handle
        );
        for reason in &acknowledged[&person.handle].ballots {
            assert!(
                once.contains(reason),
                "the acknowledged ballot {reason:?} of {} is lost",
                person.handle
            );
        }
    }

    // Killed once more, it leaves emails in its hands: whoever comes when its leases have run out sends all that is owed.
    server.kill();
    world.pass(Duration::HOUR);
    send_all(&world, &mailbox).await;
    // Every comment mentions the listener: an email is owed for each that is on record, acknowledged or not.
    let letters = mailbox.to(&listener.email);
    for comment in &comments {
        let words = comment.trim_start_matches("@listener ");
        assert!(
            letters.iter().any(|letter| letter.text().contains(words)),
            "the email about {comment:?} is lost"
        );
    }
    // The last server goes by another name, which stands behind the @.
    let ids: Vec<String> = letters
        .iter()
        // The poll that opened is owed to the listener too.
        .filter(|letter| letter.text().contains(" comment "))
        .map(|letter| letter.header("Message-ID").split('@').next().unwrap().to_owned())
        .collect();
    let distinct: HashSet<_> = ids.iter().collect();
    // A letter handed over in the very moment of a kill may come twice, under the same Message-ID: never two letters for one event.
    assert_eq!(distinct.len(), comments.len());
    assert!(
        ids.len() <= comments.len() + (KILLS + 1) * AT_ONCE,
        "{} letters for {} comments",
        ids.len(),
        comments.len()
    );
}

/// Sends until nothing is owed any more. (That the poll opened is no news to those who voted already: their email is dropped.)
async fn send_all(world: &World, mailbox: &Mailbox) {
    let mailer = mailbox.mailer();
    let owed = Statement::from_string(
        world.db.get_database_backend(),
        "SELECT id FROM deliveries WHERE state = 'pending'",
    );
    let begun = Instant::now();
    while !world.db.query_all_raw(owed.clone()).await.unwrap().is_empty() {
        let sent = world.sends(&mailer).await;
        assert_eq!((sent.retried, sent.failed), (0, 0), "{sent:?}");
        assert!(begun.elapsed().as_secs() < 60, "something is owed still");
    }
}

async fn open(world: &World, lead: &Person, hub: String) -> (String, String) {
    let answer = lead
        .ask(
            "mutation($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }",
            json!({"input": {"groupId": hub, "title": "Under load", "body": "Go on."}}),
        )
        .await;
    let discussion = answer.text("openDiscussion.discussion.id");
    let answer = lead
        .ask(
            "mutation($input: MakeProposalInput!) { makeProposal(input: $input) { proposal { id } } }",
            json!({"input": {"discussionId": discussion, "title": "We go on", "body": "And on."}}),
        )
        .await;
    let proposal = answer.text("makeProposal.proposal.id");
    let closes = world.after(Duration::days(3));
    let input = json!({"proposalId": proposal, "method": "CONSENT", "electorate": {"kind": "GROUPS", "groupIds": [hub]}, "closesAt": closes});
    let answer = lead
        .ask(
            "mutation($input: OpenPollInput!) { openPoll(input: $input) { poll { id } } }",
            json!({"input": input}),
        )
        .await;
    (discussion, answer.text("openPoll.poll.id"))
}

/// Votes and comments until told to stop, each time with new words, and remembers what was acknowledged.
async fn client(
    browser: Browser,
    handle: String,
    discussion: String,
    poll: String,
    stop: Arc<AtomicBool>,
    done: Arc<AtomicUsize>,
) -> Acknowledged {
    let mut told = Acknowledged::default();
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let reason = format!("{handle} ballot {number}");
        let input = json!({"input": {"pollId": poll, "stance": "CONSENT", "reason": reason}});
        if acknowledged(&browser, CAST, input).await {
            told.ballots.push(reason);
            done.fetch_add(1, Ordering::Relaxed);
        }
        let body = format!("@listener {handle} comment {number}.");
        let input = json!({"input": {"discussionId": discussion, "body": body}});
        if acknowledged(&browser, COMMENT, input).await {
            told.comments.push(body);
            done.fetch_add(1, Ordering::Relaxed);
        }
    }
    told
}

/// Asks for a change. When the server went away before it answered, waits until it is back.
async fn acknowledged(browser: &Browser, document: &str, input: Value) -> bool {
    let Ok(answer) = browser.ask(document, input).await else {
        browser.waits_for_the_server().await;
        return false;
    };
    assert!(answer.get("errors").is_none(), "refused: {answer}");
    answer["data"].is_object()
}

/// The texts of all comments.
async fn comments(reader: &Person, discussion: &str) -> Vec<String> {
    let document = "query($id: ID!, $after: String) { discussion(id: $id) { comments(first: 100, after: $after) { nodes { body { markdown } } pageInfo { hasNextPage endCursor } } } }";
    let mut texts = Vec::new();
    let mut after = Value::Null;
    loop {
        let answer = reader
            .ask(document, json!({"id": discussion, "after": after}))
            .await;
        let page = answer.at("discussion.comments");
        for node in page["nodes"].as_array().unwrap() {
            texts.push(node["body"]["markdown"].as_str().unwrap().to_owned());
        }
        if page["pageInfo"]["hasNextPage"] != true {
            return texts;
        }
        after = page["pageInfo"]["endCursor"].clone();
    }
}

/// The reasons of all revisions of a person's ballot.
async fn ballots(person: &Person, poll: &str) -> Vec<String> {
    let answer = person.ask("query($id: ID!) { poll(id: $id) { myBallot { reason { markdown } history { reason { markdown } } } } }", json!({"id": poll})).await;
    let mine = answer.at("poll.myBallot");
    let mut reasons: Vec<_> = mine["history"]
        .as_array()
        .map(|history| {
            history
                .iter()
                .map(|ballot| ballot["reason"]["markdown"].as_str().unwrap().to_owned())
                .collect()
        })
        .unwrap_or_default();
    let standing = mine["reason"]["markdown"].as_str().unwrap_or_default().to_owned();
    if !standing.is_empty() && !reasons.contains(&standing) {
        reasons.push(standing);
    }
    reasons
}
