//! Who may do what: one exhaustive match over every action. A new action does not compile until someone decides.
//!
//! This says what a person may *ever* do to a subject. What is possible *now* (closed, not yet open) is the life cycle's
//! to say, with a refusal of its own, so that the reader learns why.

use crate::refusal::{Code, Refusal};

words! {
    /// Everything that can be done or read through the engine. Command `CastBallot`, mutation `castBallot`, action `CastBallot`.
    pub enum Action {
        // Reading.
        /// Read the organisation's name, description, themes and public groups.
        ViewOrganisation = "view_organisation",
        /// Read a group and what is said and decided in it.
        ViewGroup = "view_group",
        /// See that a group exists, its leads and members, in order to administer it.
        ViewGroupCard = "view_group_card",
        /// Look people up: their names, handles and groups.
        ViewPeople = "view_people",
        /// Read one's own account: address, sessions, preferences, what needs me.
        ViewAccount = "view_account",
        /// Read the invitations that are under way.
        ViewInvitations = "view_invitations",
        /// Read the list of emails that failed for good.
        ViewDeliveries = "view_deliveries",
        // The organisation.
        /// Change the organisation's name and description.
        EditOrganisation = "edit_organisation",
        /// Set the rules of processes that are begun from now on.
        SetProcessPolicy = "set_process_policy",
        /// Add a theme.
        CreateTheme = "create_theme",
        /// Rename or describe a theme.
        EditTheme = "edit_theme",
        /// Add a hub or a body.
        CreateGroup = "create_group",
        /// Add a working group inside a hub.
        CreateWorkingGroup = "create_working_group",
        /// Change a group's name, purpose or visibility.
        EditGroup = "edit_group",
        /// Invite people by email.
        InvitePeople = "invite_people",
        /// Take an invitation back.
        RevokeInvitation = "revoke_invitation",
        /// Take a person of the organisation into a group.
        AddMember = "add_member",
        /// Change a member's role or title.
        ChangeMembership = "change_membership",
        /// End a membership: one's own, or another's.
        EndMembership = "end_membership",
        /// Make somebody an administrator, or no longer one.
        SetAdministrator = "set_administrator",
        /// Make somebody a member of the organisation or a supporter.
        SetStanding = "set_standing",
        /// Close somebody's account.
        DeactivatePerson = "deactivate_person",
        /// Send an email again that failed for good.
        RetryDelivery = "retry_delivery",
        // One's own account.
        /// Change one's own name, handle, languages, time zone, picture or password.
        EditProfile = "edit_profile",
        /// Choose which emails one wants.
        SetMailPreference = "set_mail_preference",
        /// Give one's own calendar a secret address, or take it away.
        SetCalendarAddress = "set_calendar_address",
        /// Have the whole at a glance sent to oneself.
        SendWhole = "send_whole",
        // Discussions.
        /// Open a discussion in a group.
        OpenDiscussion = "open_discussion",
        /// Edit a discussion's title, text or themes.
        EditDiscussion = "edit_discussion",
        /// Close a discussion to further comments.
        CloseDiscussion = "close_discussion",
        /// Open a closed discussion again.
        ReopenDiscussion = "reopen_discussion",
        /// Pin a discussion to the top of its group.
        PinDiscussion = "pin_discussion",
        /// Move a discussion to another group.
        MoveDiscussion = "move_discussion",
        /// Ask the advisory board for feedback in a discussion.
        AskFeedback = "ask_feedback",
        /// Ask named people to a discussion.
        NotifyPeople = "notify_people",
        /// Note how far one has read.
        MarkDiscussionRead = "mark_discussion_read",
        /// Follow a discussion, or stop following it.
        FollowDiscussion = "follow_discussion",
        /// Comment on a discussion.
        PostComment = "post_comment",
        /// Edit a comment.
        EditComment = "edit_comment",
        /// Take a comment's text out of view.
        DeleteComment = "delete_comment",
        /// React to a discussion or comment.
        React = "react",
        // Deciding.
        /// Draft a proposal in a discussion.
        MakeProposal = "make_proposal",
        /// Publish a new version of a proposal.
        AmendProposal = "amend_proposal",
        /// Begin a consent process in a discussion.
        BeginProcess = "begin_process",
        /// Change the draft of a process.
        EditProcess = "edit_process",
        /// Take a step in a process. What it has room for, and for whom, its own rules say.
        MoveProcess = "move_process",
        // Goals.
        /// Propose a goal for a group.
        ProposeGoal = "propose_goal",
        /// Propose other terms for a goal.
        ProposeGoalChange = "propose_goal_change",
        /// Set or change a goal, by a decision of its group.
        AdoptGoal = "adopt_goal",
        /// Decline what was proposed of a goal.
        DeclineGoal = "decline_goal",
        /// Take back what one proposed of a goal.
        WithdrawGoal = "withdraw_goal",
        /// Give a goal up, by a decision of its group.
        DropGoal = "drop_goal",
        /// Tell the progress of a goal.
        ReportProgress = "report_progress",
        /// Tell the progress of a group's goals from a file.
        ImportProgress = "import_progress",
        // Roles.
        /// Give a group a role.
        CreateRole = "create_role",
        /// Change a role's name, purpose, domain or usual term.
        EditRole = "edit_role",
        /// Retire a role that the group needs no more.
        RetireRole = "retire_role",
        /// Put on record who holds a role, chosen elsewhere.
        RecordHolder = "record_holder",
        /// Offer oneself for a role.
        OfferForRole = "offer_for_role",
        /// Take back one's offer for a role.
        WithdrawOffer = "withdraw_offer",
        /// Hand back a role that one holds.
        HandBackRole = "hand_back_role",
        // Reviews.
        /// Begin a review of a period, held by a group.
        BeginReview = "begin_review",
        /// Write what the leads of a group tell in a review.
        WriteNarrative = "write_narrative",
        /// Freeze a review and publish it.
        FreezeReview = "freeze_review",
        // Feedback.
        /// Give feedback on a review or an outcome.
        GiveFeedback = "give_feedback",
        /// Change feedback that one gave.
        EditFeedback = "edit_feedback",
        /// Take back feedback that one gave.
        WithdrawFeedback = "withdraw_feedback",
        /// Name somebody else to answer feedback, or another day until which.
        HandFeedback = "hand_feedback",
        /// Answer feedback, or correct the answer.
        AnswerFeedback = "answer_feedback",
        // Meetings.
        /// Call a meeting of a group.
        CallMeeting = "call_meeting",
        /// Make a meeting of the time that a poll found.
        CallMeetingFromPoll = "call_meeting_from_poll",
        /// Call the next one of meetings that come again.
        CallNextMeeting = "call_next_meeting",
        /// Change a meeting's title, time or place.
        EditMeeting = "edit_meeting",
        /// Call a meeting off.
        CancelMeeting = "cancel_meeting",
        /// Say whether one comes to a meeting.
        AnswerMeeting = "answer_meeting",
        /// Put something on a meeting's agenda.
        AddAgendaItem = "add_agenda_item",
        /// Move an item of an agenda to another place.
        MoveAgendaItem = "move_agenda_item",
        /// Take an item off an agenda.
        RemoveAgendaItem = "remove_agenda_item",
        /// Write a meeting's minutes.
        WriteMinutes = "write_minutes",
        /// Note who is at a meeting.
        RecordAttendance = "record_attendance",
        /// Hand a meeting's minutes to somebody else to write.
        HandOverMinutes = "hand_over_minutes",
        /// Close a meeting and its minutes.
        CloseMeeting = "close_meeting",
        // Polls.
        /// Put a proposal to a poll.
        OpenPoll = "open_poll",
        /// Keep the plan of a poll as a draft, for oneself.
        SaveDraft = "save_draft",
        /// Throw a draft away.
        DeleteDraft = "delete_draft",
        /// See the templates from which polls are begun.
        ViewTemplates = "view_templates",
        /// Add, change or retire a template of the whole organisation.
        EditTemplates = "edit_templates",
        /// Add, change or retire a template of a group.
        EditGroupTemplates = "edit_group_templates",
        /// Cast or change one's ballot.
        CastBallot = "cast_ballot",
        /// Enter a ballot for somebody who told it by phone or handed it in on paper.
        TakeBallot = "take_ballot",
        /// Confirm a ballot that another took by phone or on paper.
        ConfirmTakenBallot = "confirm_taken_ballot",
        /// Drop a ballot that was taken by phone or on paper and waits to be confirmed.
        DropTakenBallot = "drop_taken_ballot",
        /// Hand one's vote in a poll, or in all polls of a group, to another who votes there.
        GiveProxy = "give_proxy",
        /// Take back a vote that one handed over, or hand back one that one holds.
        RevokeProxy = "revoke_proxy",
        /// Change a poll's plan before it opens, or its question and options before the first ballot.
        EditPoll = "edit_poll",
        /// Call a scheduled poll off before it opens.
        CancelPoll = "cancel_poll",
        /// Close a poll before its time.
        ClosePoll = "close_poll",
        /// Give a poll more time.
        ExtendPoll = "extend_poll",
        /// Open a closed poll again.
        ReopenPoll = "reopen_poll",
        /// Put what is left of a poll without a winner to another poll.
        OpenRunOff = "open_run_off",
        /// Decide a tie, where the poll named one for it.
        GiveCastingVote = "give_casting_vote",
        /// See, while a poll is open, who has not voted yet (never how anybody voted).
        ViewWaiting = "view_waiting",
        /// Publish the outcome of a poll in words.
        PublishOutcome = "publish_outcome",
        /// Edit an outcome's words, owner or review date.
        EditOutcome = "edit_outcome",
        /// Note that one has read an outcome.
        MarkOutcomeRead = "mark_outcome_read",
    }
}

/// What a person is to a subject, gathered by the engine within the transaction.
///
/// The flags are facts, not rights; [`decide`] alone turns facts into rights.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an independent fact about one person and one subject"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The reader may read the subject at all ([`crate::visibility`]).
    pub sees: bool,
    /// Has signed in.
    pub signed_in: bool,
    /// Looks after the installation: people, structure, mail. Carries no say in any matter.
    pub administrator: bool,
    /// An active member of the organisation, not merely a supporter.
    pub network: bool,
    /// A member of at least one hub or working group, or of the core team.
    pub collaborator: bool,
    /// A member of the core team.
    pub core_team: bool,
    /// A member or lead of (one of) the group(s) concerned.
    pub member: bool,
    /// Leads (one of) the group(s) concerned.
    pub lead: bool,
    /// Sits on the advisory board.
    pub advisor: bool,
    /// Wrote the subject: the discussion, comment, proposal, poll or outcome.
    pub author: bool,
    /// Answers for the subject: owns the goal, holds the role, is named to answer the feedback, takes the minutes.
    pub owner: bool,
    /// The subject is the person's own account or membership.
    pub myself: bool,
    /// The subject is somebody whom the person knows from a group of theirs, or who leads a public group.
    pub acquainted: bool,
    /// Was asked to the discussion or the meeting by name.
    pub asked: bool,
    /// The advisory board was asked for feedback here.
    pub feedback_asked: bool,
    /// Is in the electorate of the poll.
    pub elector: bool,
    /// Was named to have the casting vote of the poll.
    pub casting: bool,
}

/// Says whether the action may ever be done by somebody of this standing.
///
/// The order of refusals is fixed: not signed in, not found (what the reader may not see does not exist for them), not allowed.
pub fn decide(action: Action, who: &Standing) -> Result<(), Refusal> {
    use Action::*;
    if !who.signed_in && needs_account(action) {
        return Err(Refusal::new(Code::Unauthenticated, "Sign in first."));
    }
    // The organisation's name stands on its sign-in page.
    if !who.sees && action != ViewOrganisation {
        return Err(Refusal::new(
            Code::NotFound,
            "There is nothing here that you can see.",
        ));
    }
    let allowed = match action {
        ViewOrganisation | ViewGroup => true,
        ViewGroupCard => true,
        ViewPeople => who.network || who.administrator || who.acquainted,
        ViewAccount | EditProfile | SetMailPreference | SetCalendarAddress | SendWhole => who.myself,
        ViewInvitations | InvitePeople | RevokeInvitation => who.administrator || who.lead,
        ViewDeliveries | RetryDelivery => who.administrator,

        EditOrganisation | SetProcessPolicy | CreateTheme | EditTheme | CreateGroup => who.administrator,
        CreateWorkingGroup | EditGroup | AddMember | ChangeMembership => who.administrator || who.lead,
        EndMembership => who.administrator || who.lead || who.myself,
        SetAdministrator | SetStanding | DeactivatePerson => who.administrator,

        // Heterarchy: who is in the matter has the say in it. The core team spans all hubs.
        OpenDiscussion | MakeProposal | BeginProcess => who.member || who.core_team,
        ProposeGoal | ProposeGoalChange => who.member || who.core_team,
        AdoptGoal | DeclineGoal | DropGoal => who.lead,
        WithdrawGoal => who.author,
        ReportProgress | ImportProgress => who.owner || who.lead,
        // Equipotentiality: nobody of the organisation is excluded beforehand from a role.
        OfferForRole => who.network,
        CreateRole | EditRole | RetireRole => who.administrator || who.lead,
        RecordHolder => who.lead,
        WithdrawOffer => who.author,
        HandBackRole => who.owner,
        // Whoever may open a discussion may call people together, and has something to put on the agenda.
        CallMeeting | CallNextMeeting => who.member || who.core_team,
        AddAgendaItem | MoveAgendaItem | RemoveAgendaItem => who.member || who.core_team,
        CallMeetingFromPoll | EditMeeting | CancelMeeting => who.author || who.lead,
        // Others of the group come along without being asked.
        AnswerMeeting => who.member || who.core_team || who.asked,
        WriteMinutes | RecordAttendance | HandOverMinutes | CloseMeeting => {
            who.owner || who.author || who.lead
        }
        EditProcess => who.author,
        BeginReview => who.lead || who.core_team,
        WriteNarrative => who.lead,
        FreezeReview => who.author || who.lead,
        // The advisory board reads and says what it thinks; everybody else speaks in the discussion.
        GiveFeedback => who.advisor,
        EditFeedback | WithdrawFeedback => who.author,
        HandFeedback | AnswerFeedback => who.owner || who.lead,
        // A draft is seen by its author alone; whoever has something to put to a poll may keep one.
        SaveDraft => who.author || who.member || who.core_team,
        DeleteDraft => who.author,
        ViewTemplates => who.network || who.member,
        EditTemplates => who.administrator,
        EditGroupTemplates => who.lead,
        EditDiscussion | AmendProposal | OpenPoll | EditOutcome => who.author || who.lead,
        CloseDiscussion | ReopenDiscussion => who.author || who.lead,
        PinDiscussion | MoveDiscussion => who.lead,
        AskFeedback => who.lead || who.core_team,
        NotifyPeople => who.author || who.member || who.core_team,
        MarkDiscussionRead | FollowDiscussion | MarkOutcomeRead => true,
        // Equipotentiality: whoever takes part anywhere may speak wherever they can read;
        // the advisory board speaks where it was asked.
        PostComment | React => speaks(who),
        // An argument counts whoever has it; whose objection stops is the panel's, and a panel member need not speak elsewhere.
        MoveProcess => who.author || who.elector || speaks(who),
        EditComment => who.author,
        DeleteComment => who.author || who.lead,

        CastBallot => who.elector,
        // Whether they vote in this poll, or with this group, is for the rules of proxies to say.
        GiveProxy => who.elector || who.member,
        RevokeProxy => who.myself,
        TakeBallot | DropTakenBallot => who.author || who.lead,
        // Neither the voter nor whoever entered it: that is for the rules of taken ballots to say.
        ConfirmTakenBallot => who.elector || who.author || who.lead,
        GiveCastingVote => who.casting,
        EditPoll | OpenRunOff | CancelPoll | ClosePoll | ExtendPoll | ReopenPoll | ViewWaiting => {
            who.author || who.lead
        }
        PublishOutcome => who.author || who.lead,
    };
    if allowed {
        Ok(())
    } else if action == CastBallot {
        // Who votes in a poll is a rule of its own, which the reader can look up there.
        Err(Refusal::new(
            Code::NotInElectorate,
            "You are not among those who vote in this poll.",
        ))
    } else {
        Err(Refusal::new(
            Code::Forbidden,
            "You are not among those who may do this.",
        ))
    }
}

/// Whether somebody may say something in a matter.
fn speaks(who: &Standing) -> bool {
    who.member || who.core_team || who.collaborator || who.asked || (who.advisor && who.feedback_asked)
}

/// Whether the action is refused to visitors before anything is looked up. They may read what is public, and nothing else.
pub fn needs_account(action: Action) -> bool {
    !matches!(action, Action::ViewOrganisation | Action::ViewGroup)
}
