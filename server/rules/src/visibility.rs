//! Who may read what a group says. Asked by every query, so that private stays private.

words! {
    /// What kind of circle a group is.
    pub enum GroupKind {
        /// An operational hub, autonomous in its own matters.
        Hub = "hub",
        /// A small group inside a hub.
        WorkingGroup = "working_group",
        /// The global core team: votes on proposals, spans all hubs.
        CoreTeam = "core_team",
        /// The advisory board: reads outcomes, comments where feedback is asked, has no vote.
        AdvisoryBoard = "advisory_board",
    }
}

words! {
    /// Who may read what is said and decided in a group.
    pub enum Visibility {
        /// Everybody, with or without an account.
        Public = "public",
        /// Every member of the organisation (holoptism: the default).
        Network = "network",
        /// The group's own members only.
        Private = "private",
    }
}

words! {
    /// A person's place in the organisation as a whole.
    pub enum OrganisationStanding {
        /// A member of the organisation: reads all that is not private.
        Member = "member",
        /// A supporter: follows what is public, and takes part in the groups that took them in.
        Supporter = "supporter",
    }
}

words! {
    /// A person's role in one group.
    pub enum MembershipRole {
        /// Leads the group, under a title of its own choosing (stream lead, coordinator, ...).
        Lead = "lead",
        /// Takes part in the group.
        Member = "member",
    }
}

/// What matters of a reader when a group's visibility is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// An active member of the organisation (not merely a supporter).
    pub network: bool,
    /// A member or lead of this very group.
    pub in_group: bool,
}

/// Whether the reader may read a group's matters: discussions, polls, outcomes, members.
///
/// `parent` is the visibility of the hub that a working group belongs to, with the reader's place in that hub:
/// a working group never shows more than its hub does.
pub fn may_read(visibility: Visibility, reader: Reader, parent: Option<(Visibility, Reader)>) -> bool {
    let here = match visibility {
        Visibility::Public => true,
        Visibility::Network => reader.network || reader.in_group,
        Visibility::Private => reader.in_group,
    };
    // Membership of the working group itself is an invitation into the room, whatever the hub's own door.
    here && (reader.in_group || parent.is_none_or(|(visibility, reader)| may_read(visibility, reader, None)))
}

/// Whether a group's matters may be read without an account.
pub fn is_public(visibility: Visibility, parent: Option<Visibility>) -> bool {
    let nobody = Reader::default();
    may_read(visibility, nobody, parent.map(|visibility| (visibility, nobody)))
}

/// How open a group is, its hub's door included: a working group is never more open than its hub.
pub fn openness(visibility: Visibility, parent: Option<Visibility>) -> Visibility {
    // The vocabulary runs from the most open to the least.
    parent.map_or(visibility, |parent| visibility.max(parent))
}

/// Whether what was said in a group of one openness reaches other people when it is moved to a group of another. From one private room
/// to the next it always does.
pub fn reveals(from: Visibility, to: Visibility) -> bool {
    from == Visibility::Private || to < from
}

/// Whether the people of one group may all read what is said in another: in their own, and wherever it is not private.
pub fn in_reach(own: bool, openness: Visibility) -> bool {
    own || match openness {
        Visibility::Public | Visibility::Network => true,
        Visibility::Private => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOBODY: Reader = Reader {
        network: false,
        in_group: false,
    };
    const NETWORK: Reader = Reader {
        network: true,
        in_group: false,
    };
    const INSIDER: Reader = Reader {
        network: false,
        in_group: true,
    };

    #[test]
    fn a_public_group_is_read_by_anybody_a_private_one_by_its_members_only() {
        assert!(may_read(Visibility::Public, NOBODY, None));
        assert!(!may_read(Visibility::Network, NOBODY, None));
        assert!(may_read(Visibility::Network, NETWORK, None));
        assert!(!may_read(Visibility::Private, NETWORK, None));
        assert!(may_read(Visibility::Private, INSIDER, None));
        assert!(
            may_read(Visibility::Network, INSIDER, None),
            "a supporter whom the group took in reads it"
        );
    }

    #[test]
    fn what_is_moved_out_of_a_private_room_or_into_a_more_open_one_is_revealed() {
        use Visibility::{Network, Private, Public};
        assert!(reveals(Private, Private) && reveals(Private, Public) && reveals(Network, Public));
        assert!(!reveals(Public, Network) && !reveals(Network, Network) && !reveals(Network, Private));
        assert_eq!(openness(Public, Some(Private)), Private);
        assert_eq!(openness(Private, Some(Public)), Private);
        assert_eq!(openness(Public, None), Public);
    }

    #[test]
    fn a_group_reaches_its_own_matters_and_what_is_not_private() {
        assert!(in_reach(true, Visibility::Private));
        assert!(in_reach(false, Visibility::Network) && in_reach(false, Visibility::Public));
        assert!(!in_reach(false, Visibility::Private));
    }

    #[test]
    fn a_working_group_never_shows_more_than_its_hub() {
        assert!(!may_read(
            Visibility::Public,
            NOBODY,
            Some((Visibility::Private, NOBODY))
        ));
        assert!(!may_read(
            Visibility::Network,
            NETWORK,
            Some((Visibility::Private, NETWORK))
        ));
        assert!(may_read(
            Visibility::Network,
            NETWORK,
            Some((Visibility::Public, NETWORK))
        ));
        assert!(may_read(
            Visibility::Private,
            INSIDER,
            Some((Visibility::Private, NETWORK))
        ));
    }
}
