//! Ids as the outside sees them: opaque texts that say what they point to, such as `poll_0192f…`.

use crate::error::{Result, not_found};
use uuid::Uuid;

/// What an id points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Person,
    Group,
    Membership,
    Theme,
    Invitation,
    Session,
    Discussion,
    Comment,
    Proposal,
    Version,
    Poll,
    Draft,
    Template,
    Option,
    Ballot,
    Decision,
    Outcome,
    Delivery,
    Picture,
    Proxy,
    TakenBallot,
    Process,
    Agreement,
    Goal,
    GoalRevision,
    Measure,
    ProgressEntry,
    Role,
    RoleHolding,
    RoleOffer,
    Review,
    Narrative,
    Feedback,
    Meeting,
    MeetingItem,
}

const ALL: [(Kind, &str); 35] = [
    (Kind::Person, "person"),
    (Kind::Group, "group"),
    (Kind::Membership, "member"),
    (Kind::Theme, "theme"),
    (Kind::Invitation, "invite"),
    (Kind::Session, "session"),
    (Kind::Discussion, "disc"),
    (Kind::Comment, "comment"),
    (Kind::Proposal, "prop"),
    (Kind::Version, "version"),
    (Kind::Poll, "poll"),
    (Kind::Draft, "draft"),
    (Kind::Template, "template"),
    (Kind::Option, "option"),
    (Kind::Ballot, "ballot"),
    (Kind::Decision, "decision"),
    (Kind::Outcome, "outcome"),
    (Kind::Delivery, "delivery"),
    (Kind::Picture, "picture"),
    (Kind::Proxy, "proxy"),
    (Kind::TakenBallot, "taken"),
    (Kind::Process, "process"),
    (Kind::Agreement, "agreement"),
    (Kind::Goal, "goal"),
    (Kind::GoalRevision, "goalrev"),
    (Kind::Measure, "measure"),
    (Kind::ProgressEntry, "progress"),
    (Kind::Role, "role"),
    (Kind::RoleHolding, "holding"),
    (Kind::RoleOffer, "offer"),
    (Kind::Review, "review"),
    (Kind::Narrative, "narrative"),
    (Kind::Feedback, "feedback"),
    (Kind::Meeting, "meeting"),
    (Kind::MeetingItem, "item"),
];

/// The opaque text for an id.
pub fn opaque(kind: Kind, id: Uuid) -> String {
    let prefix = ALL
        .iter()
        .find(|(other, _)| *other == kind)
        .map_or("", |(_, prefix)| prefix);
    format!("{prefix}_{}", id.simple())
}

/// The kind and id that an opaque text stands for.
pub fn read(text: &str) -> Option<(Kind, Uuid)> {
    let (prefix, id) = text.split_once('_')?;
    let (kind, _) = ALL.iter().find(|(_, other)| *other == prefix)?;
    // Only the form that we print: no upper case, no hyphens.
    let uuid = Uuid::try_parse(id).ok()?;
    (uuid.simple().to_string() == id).then_some((*kind, uuid))
}

/// The id in an opaque text of the expected kind. Anything else is not found, as an id that never was.
pub fn expect(kind: Kind, text: &str) -> Result<Uuid> {
    match read(text) {
        Some((found, id)) if found == kind => Ok(id),
        _ => Err(not_found()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_only_as_its_own_kind() {
        for (kind, _) in ALL {
            let id = Uuid::from_u128(0x0192_f000);
            assert_eq!(read(&opaque(kind, id)), Some((kind, id)));
        }
        let poll = opaque(Kind::Poll, Uuid::nil());
        assert!(expect(Kind::Comment, &poll).is_err());
        assert!(read("poll_").is_none() && read("poll").is_none() && read("poll_zz").is_none());
    }
}
