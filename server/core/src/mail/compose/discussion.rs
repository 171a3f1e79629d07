//! Emails about what is said: asked to a discussion, mentioned in a text.

use super::Occasion;
use super::occasion::excerpt;
use crate::error::Result;
use crate::event::EventKind;
use crate::ids::{Kind, opaque};
use crate::mail::letter::Letter;
use crate::query;

/// Somebody asks the reader to a discussion.
pub(super) async fn asked(on: &Occasion) -> Result<Option<Letter>> {
    let discussion = query::discussion::one(&on.view, on.event.discussion_id.unwrap_or_default()).await?;
    Ok(Some(Letter {
        subject: on.titled("mail-asked-subject", &discussion.title),
        lead: vec![on.said_in("mail-asked-lead", discussion.group_id)?],
        quote: excerpt(&discussion.body),
        button: on.button(
            "mail-discussion-button",
            on.page("d", Kind::Discussion, discussion.id),
        ),
        why: on.say("mail-asked-why", &[("by", on.by.as_str().into())]),
        heading: Some(discussion.title),
        ..Letter::default()
    }))
}

/// Somebody mentioned the reader in a discussion's text, a comment or a proposal.
pub(super) async fn mentioned(on: &Occasion) -> Result<Option<Letter>> {
    let discussion = query::discussion::one(&on.view, on.event.discussion_id.unwrap_or_default()).await?;
    let here = on.page("d", Kind::Discussion, discussion.id);
    let (lead, text, heading, button) = match on.kind() {
        EventKind::CommentPosted | EventKind::CommentEdited => {
            let comment = query::comment::one(&on.view, on.subject()).await?;
            if comment.deleted_at.is_some() {
                return Ok(None);
            }
            let there = format!("{here}#{}", opaque(Kind::Comment, comment.id));
            (
                "mail-mentioned-lead-comment",
                comment.body,
                discussion.title,
                on.button("mail-comment-button", there),
            )
        }
        EventKind::ProposalMade | EventKind::ProposalAmended => {
            let versions = query::proposal::versions(&on.view, &[on.subject()])
                .await?
                .remove(&on.subject());
            let Some(newest) = versions.and_then(|mut versions| versions.pop()) else {
                return Ok(None);
            };
            let there = on.page("proposals", Kind::Proposal, newest.proposal_id);
            (
                "mail-mentioned-lead-proposal",
                newest.body,
                newest.title,
                on.button("mail-proposal-button", there),
            )
        }
        _ => (
            "mail-mentioned-lead-discussion",
            discussion.body,
            discussion.title,
            on.button("mail-discussion-button", here),
        ),
    };
    Ok(Some(Letter {
        subject: on.titled("mail-mentioned-subject", &heading),
        lead: vec![on.said_in(lead, discussion.group_id)?],
        quote: excerpt(&text),
        button,
        why: on.say("mail-mentioned-why", &[]),
        heading: Some(heading),
        ..Letter::default()
    }))
}
