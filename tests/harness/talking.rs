//! Discussing, as people do it, and hearing what changes.

use crate::{Answer, Person, World, mailer_into};
use async_graphql::Variables;
use folkmoot_core::ids;
use folkmoot_core::seed::{Seed, Seeded, plant};
use futures_util::future::FutureExt as _;
use futures_util::stream::{BoxStream, StreamExt as _};
use serde_json::{Value, json};
use std::time::Duration;

impl Person {
    /// Does something that takes one input, such as `closeDiscussion`, and reads these fields of what comes back.
    pub async fn does(&self, mutation: &str, input: Value, fields: &str) -> Answer {
        let (first, rest) = mutation.split_at(1);
        let kind = format!("{}{rest}Input", first.to_uppercase());
        let document = format!("mutation($input: {kind}!) {{ {mutation}(input: $input) {{ {fields} }} }}");
        self.ask(&document, json!({ "input": input })).await
    }

    /// Posts a comment and hands back its id.
    pub async fn says(&self, discussion: &str, body: &str) -> String {
        self.comments(json!({"discussionId": discussion, "body": body}))
            .await
            .text("postComment.comment.id")
    }

    /// Answers a comment and hands back the answer's id.
    pub async fn answers(&self, discussion: &str, comment: &str, body: &str) -> String {
        let input = json!({"discussionId": discussion, "body": body, "inReplyToId": comment});
        self.comments(input).await.text("postComment.comment.id")
    }

    /// Posts a comment.
    pub async fn comments(&self, input: Value) -> Answer {
        self.does(
            "postComment",
            input,
            "comment { id number body { markdown html } unread viewerCan { edit delete react reply } }",
        )
        .await
    }

    /// Reads these fields of a discussion.
    pub async fn reads(&self, discussion: &str, fields: &str) -> Answer {
        let document = format!("query($id: ID!) {{ discussion(id: $id) {{ {fields} }} }}");
        self.ask(&document, json!({ "id": discussion })).await
    }

    /// Listens to what changes, from now on.
    pub async fn listens(&self, discussion: Option<&str>) -> Ear {
        let document = "subscription($id: ID) { changes(discussionId: $id) { kind groupId discussionId pollId outcomeId } }";
        let request = async_graphql::Request::new(document)
            .variables(Variables::from_json(json!({ "id": discussion })));
        let opened = folkmoot_schema::Request::open(self.engine.clone(), self.actor)
            .await
            .unwrap();
        let mut changes = folkmoot_schema::schema()
            .finish()
            .execute_stream(opened.attach(request))
            .boxed();
        // A subscription begins when it is first asked.
        let heard = changes.next().now_or_never().flatten();
        Ear {
            changes,
            heard: heard.map(|response| serde_json::to_value(response).unwrap()),
        }
    }
}

/// Somebody who listens to what changes.
pub struct Ear {
    changes: BoxStream<'static, async_graphql::Response>,
    heard: Option<Value>,
}

impl Ear {
    /// The next thing heard; nothing when the other side has hung up.
    pub async fn hears(&mut self) -> Option<Answer> {
        if let Some(heard) = self.heard.take() {
            return Some(Answer(heard));
        }
        let next = tokio::time::timeout(Duration::from_secs(20), self.changes.next()).await;
        let response = next.unwrap_or_else(|_| panic!("nothing was heard"))?;
        Some(Answer(serde_json::to_value(response).unwrap()))
    }

    /// The next change heard.
    pub async fn change(&mut self) -> Value {
        self.hears().await.unwrap().at("changes").clone()
    }
}

impl World {
    /// A theme, and its id.
    pub async fn theme(&self, name: &str) -> String {
        let seed = Seed::Theme {
            name: name.into(),
            slug: name.to_lowercase(),
            description: String::new(),
            position: 0,
        };
        match plant(&self.engine, "a test", vec![seed]).await.unwrap().remove(0) {
            Seeded::Theme(theme) => ids::opaque(ids::Kind::Theme, theme.id),
            other => panic!("planted {other:?}"),
        }
    }

    /// Sends the emails that are owed, and says who got one: their handles, in order, one for each email.
    pub async fn mailed(&self) -> Vec<String> {
        let folder = self.folder.path().join("mailed");
        let sent = self.sends(&mailer_into(&folder)).await;
        assert_eq!((sent.retried, sent.failed, sent.dropped), (0, 0, 0), "{sent:?}");
        let mut handles = Vec::new();
        for file in std::fs::read_dir(&folder).into_iter().flatten() {
            let path = file.unwrap().path();
            let letter = std::fs::read_to_string(&path).unwrap();
            let to = letter.lines().find(|line| line.starts_with("To:")).unwrap();
            let (to, _) = to.split_once("@folkmoot.test").unwrap();
            handles.push(to.rsplit([' ', '<']).next().unwrap_or_default().to_owned());
            std::fs::remove_file(&path).unwrap();
        }
        handles.sort();
        handles
    }
}
