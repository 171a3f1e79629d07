//! Opening a discussion.

use super::{asked, themes};
use crate::engine::Command;
use crate::entity::discussion;
use crate::error::Result;
use crate::event::{Event, EventKind};
use crate::model::{Discussion, Group};
use crate::ops::{mention, reading};
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::text::{self, BODY_MAX};
use sea_orm::{ActiveModelTrait as _, Set};
use uuid::Uuid;

/// Opens a discussion in a group.
#[derive(Clone, Debug, Default)]
pub struct OpenDiscussion {
    /// Where.
    pub group_id: Uuid,
    /// The title, one line.
    pub title: String,
    /// The text, as Markdown.
    pub body: String,
    /// The themes that it carries.
    pub theme_ids: Vec<Uuid>,
    /// The people asked to it by name.
    pub notify_ids: Vec<Uuid>,
    /// Ask everybody in the group.
    pub notify_group: bool,
}

#[async_trait::async_trait]
impl Command for OpenDiscussion {
    const ACTION: Action = Action::OpenDiscussion;
    type Subject = Group;
    type Output = Discussion;

    async fn load(&self, view: &View) -> Result<(Group, Standing)> {
        let group = view.group(self.group_id)?.clone();
        Ok((group, view.standing_in(&[self.group_id])))
    }

    async fn run(&self, group: Group, tx: &Tx) -> Result<Discussion> {
        let (title, body) = (
            text::title(&self.title)?,
            text::body(&self.body, "body", BODY_MAX)?,
        );
        let themes = themes::checked(tx, &self.theme_ids).await?;
        let mut asked = asked::by_name(tx, group.id, &self.notify_ids, "notifyIds").await?;
        if self.notify_group {
            asked.append(&mut asked::whole_group(tx, group.id).await?);
        }
        let row = discussion::ActiveModel {
            id: Set(tx.id()),
            group_id: Set(group.id),
            author_id: Set(tx.signed_in()?.id),
            title: Set(title),
            body: Set(body),
            pinned: Set(false),
            feedback_asked: Set(false),
            last_comment_number: Set(0),
            created_at: Set(tx.stamp()),
            last_activity_at: Set(tx.stamp()),
            edited_at: Set(None),
            closed_at: Set(None),
        };
        let discussion = row.insert(tx.db()).await?;
        themes::set(tx, discussion.id, &themes).await?;
        reading::takes_part(tx, discussion.id, 0).await?;
        let asked: Vec<Uuid> = asked.into_iter().collect();
        reading::draw_in(tx, discussion.id, &asked, true).await?;
        let mentioned = mention::newly_mentioned(tx, group.id, "", &discussion.body).await?;
        reading::draw_in(tx, discussion.id, &mentioned, false).await?;
        let event = Event::new(EventKind::DiscussionOpened, discussion.id).in_discussion(&discussion);
        tx.record(event.asking(asked).mentioning(mentioned)).await?;
        Ok(discussion)
    }
}
