//! Changing discussions.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{uuid, uuids};
use crate::object::Discussion;
use async_graphql::{Context, ID, InputObject, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops;

/// Changing discussions.
#[derive(Default)]
pub struct DiscussionMutation;

#[Object]
impl DiscussionMutation {
    /// Opens a discussion in a group, and asks people to it.
    async fn open_discussion(
        &self,
        ctx: &Context<'_>,
        input: OpenDiscussionInput,
    ) -> Result<OpenDiscussionPayload> {
        let command = ops::discussion::OpenDiscussion {
            group_id: uuid(Kind::Group, &input.group_id)?,
            title: input.title,
            body: input.body,
            theme_ids: uuids(Kind::Theme, &input.theme_ids)?,
            notify_ids: uuids(Kind::Person, &input.notify_ids)?,
            notify_group: input.notify_group,
        };
        Ok(OpenDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Edits a discussion. Every version is kept.
    async fn edit_discussion(
        &self,
        ctx: &Context<'_>,
        input: EditDiscussionInput,
    ) -> Result<EditDiscussionPayload> {
        let command = ops::discussion::EditDiscussion {
            discussion_id: uuid(Kind::Discussion, &input.discussion_id)?,
            title: input.title,
            body: input.body,
            theme_ids: input.theme_ids.map(|ids| uuids(Kind::Theme, &ids)).transpose()?,
        };
        Ok(EditDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Closes a discussion: it can still be read, and takes no more words or reactions.
    async fn close_discussion(
        &self,
        ctx: &Context<'_>,
        input: CloseDiscussionInput,
    ) -> Result<CloseDiscussionPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::CloseDiscussion { discussion_id };
        Ok(CloseDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Opens a closed discussion again.
    async fn reopen_discussion(
        &self,
        ctx: &Context<'_>,
        input: ReopenDiscussionInput,
    ) -> Result<ReopenDiscussionPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::ReopenDiscussion { discussion_id };
        Ok(ReopenDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Pins a discussion to the top of its group, or takes it down.
    async fn pin_discussion(
        &self,
        ctx: &Context<'_>,
        input: PinDiscussionInput,
    ) -> Result<PinDiscussionPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::PinDiscussion {
            discussion_id,
            pinned: input.pinned,
        };
        Ok(PinDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Moves a discussion to another group, with its proposals, polls and outcomes. Out of a private group, or into a more open one, only
    /// somebody who leads both can move it.
    async fn move_discussion(
        &self,
        ctx: &Context<'_>,
        input: MoveDiscussionInput,
    ) -> Result<MoveDiscussionPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::MoveDiscussion {
            discussion_id,
            group_id: uuid(Kind::Group, &input.group_id)?,
        };
        Ok(MoveDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Asks the advisory board for feedback in a discussion, or no longer.
    async fn ask_feedback(&self, ctx: &Context<'_>, input: AskFeedbackInput) -> Result<AskFeedbackPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::AskFeedback {
            discussion_id,
            asked: input.asked,
        };
        Ok(AskFeedbackPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Asks people to a discussion by name. Who was asked before is not asked again.
    async fn notify_people(
        &self,
        ctx: &Context<'_>,
        input: NotifyPeopleInput,
    ) -> Result<NotifyPeoplePayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::NotifyPeople {
            discussion_id,
            person_ids: uuids(Kind::Person, &input.person_ids)?,
        };
        Ok(NotifyPeoplePayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Notes how far the viewer has read. What was read stays read.
    async fn mark_discussion_read(
        &self,
        ctx: &Context<'_>,
        input: MarkDiscussionReadInput,
    ) -> Result<MarkDiscussionReadPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::MarkDiscussionRead {
            discussion_id,
            up_to: input.up_to,
        };
        Ok(MarkDiscussionReadPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
    /// Follows a discussion, or no longer: whether what is new in it waits for the viewer at home.
    async fn follow_discussion(
        &self,
        ctx: &Context<'_>,
        input: FollowDiscussionInput,
    ) -> Result<FollowDiscussionPayload> {
        let discussion_id = uuid(Kind::Discussion, &input.discussion_id)?;
        let command = ops::discussion::FollowDiscussion {
            discussion_id,
            following: input.following,
        };
        Ok(FollowDiscussionPayload {
            discussion: Discussion(ctx.request().perform(command).await?),
        })
    }
}

/// What `openDiscussion` needs.
#[derive(InputObject)]
pub struct OpenDiscussionInput {
    /// The group to open it in.
    group_id: ID,
    /// The title, one line of at most 200 characters.
    title: String,
    /// The text, as Markdown of at most 50,000 characters.
    body: String,
    /// The themes that it carries, at most ten.
    #[graphql(default)]
    theme_ids: Vec<ID>,
    /// People to ask to it by name.
    #[graphql(default)]
    notify_ids: Vec<ID>,
    /// Ask everybody in the group.
    #[graphql(default)]
    notify_group: bool,
}

/// What `openDiscussion` gives back.
#[derive(SimpleObject)]
pub struct OpenDiscussionPayload {
    /// The new discussion.
    discussion: Discussion,
}

/// What `editDiscussion` needs.
#[derive(InputObject)]
pub struct EditDiscussionInput {
    /// The discussion.
    discussion_id: ID,
    /// The new title; missing, it stays.
    title: Option<String>,
    /// The new text, as Markdown; missing, it stays.
    body: Option<String>,
    /// The themes that it carries from now on; missing, they stay.
    theme_ids: Option<Vec<ID>>,
}

/// What `editDiscussion` gives back.
#[derive(SimpleObject)]
pub struct EditDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `closeDiscussion` needs.
#[derive(InputObject)]
pub struct CloseDiscussionInput {
    /// The discussion.
    discussion_id: ID,
}

/// What `closeDiscussion` gives back.
#[derive(SimpleObject)]
pub struct CloseDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `reopenDiscussion` needs.
#[derive(InputObject)]
pub struct ReopenDiscussionInput {
    /// The discussion.
    discussion_id: ID,
}

/// What `reopenDiscussion` gives back.
#[derive(SimpleObject)]
pub struct ReopenDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `pinDiscussion` needs.
#[derive(InputObject)]
pub struct PinDiscussionInput {
    /// The discussion.
    discussion_id: ID,
    /// Pinned from now on, or no longer.
    pinned: bool,
}

/// What `pinDiscussion` gives back.
#[derive(SimpleObject)]
pub struct PinDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `moveDiscussion` needs.
#[derive(InputObject)]
pub struct MoveDiscussionInput {
    /// The discussion.
    discussion_id: ID,
    /// The group to move it to.
    group_id: ID,
}

/// What `moveDiscussion` gives back.
#[derive(SimpleObject)]
pub struct MoveDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `askFeedback` needs.
#[derive(InputObject)]
pub struct AskFeedbackInput {
    /// The discussion.
    discussion_id: ID,
    /// Asked from now on, or no longer.
    asked: bool,
}

/// What `askFeedback` gives back.
#[derive(SimpleObject)]
pub struct AskFeedbackPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `notifyPeople` needs.
#[derive(InputObject)]
pub struct NotifyPeopleInput {
    /// The discussion.
    discussion_id: ID,
    /// Whom to ask; each must be able to read the discussion.
    person_ids: Vec<ID>,
}

/// What `notifyPeople` gives back.
#[derive(SimpleObject)]
pub struct NotifyPeoplePayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `markDiscussionRead` needs.
#[derive(InputObject)]
pub struct MarkDiscussionReadInput {
    /// The discussion.
    discussion_id: ID,
    /// The number of the last comment read; 0 for the opening text alone.
    up_to: i32,
}

/// What `markDiscussionRead` gives back.
#[derive(SimpleObject)]
pub struct MarkDiscussionReadPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}

/// What `followDiscussion` needs.
#[derive(InputObject)]
pub struct FollowDiscussionInput {
    /// The discussion.
    discussion_id: ID,
    /// Followed from now on, or no longer.
    following: bool,
}

/// What `followDiscussion` gives back.
#[derive(SimpleObject)]
pub struct FollowDiscussionPayload {
    /// The discussion as it is now.
    discussion: Discussion,
}
