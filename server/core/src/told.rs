//! Who is told of an event by email. The engine gathers whom an event concerns; `folkmoot_rules::notify` chooses.

use crate::db::{Db, Word};
use crate::entity::{
    ballot, delivery, elector, feedback, goal, goal_revision, group, membership, outcome_reader, person,
    poll, process,
};
use crate::error::Result;
use crate::event::{Event, EventKind, Fact};
use crate::model::{DeliveryState, Group, Membership, Person};
use crate::query;
use crate::tx::Tx;
use folkmoot_rules::consent::{Effect, audience};
use folkmoot_rules::meeting::Answer;
use folkmoot_rules::notify::{self, Candidate, MailKind};
use folkmoot_rules::visibility::{self, GroupKind, MembershipRole, OrganisationStanding, Reader};
use folkmoot_rules::words::Words as _;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QuerySelect as _, Set};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The answers of those who come to a meeting, or still might.
const MIGHT_COME: [Answer; 3] = [Answer::Waiting, Answer::Coming, Answer::Maybe];

/// Writes one owed email a person, in the event's own transaction.
pub(crate) async fn owe(tx: &Tx, event_id: Uuid, event: &Event) -> Result<()> {
    let concerned = concerned(tx, event).await?;
    if concerned.is_empty() {
        return Ok(());
    }
    let people = people(tx.db(), concerned.iter().map(|(person, _)| *person)).await?;
    let readers = Readers::of(tx, event.group_id, people.keys().copied()).await?;
    let candidates = concerned.into_iter().filter_map(|(id, kind)| {
        let person = people.get(&id)?;
        Some(Candidate {
            person: id,
            kind,
            is_actor: tx.person_id() == Some(id),
            active: person.deactivated_at.is_none(),
            sees: readers.sees(person),
            wants: !person.mail_off.0.contains(&kind),
        })
    });
    let owed: Vec<_> = notify::choose(candidates)
        .into_iter()
        .map(|(id, kind)| pending(tx, event_id, kind, Some(id), id.to_string()))
        .collect();
    insert(tx, owed).await
}

/// Owes an email to an address that has no account yet.
pub(crate) async fn owe_address(tx: &Tx, event_id: Uuid, kind: MailKind, address: &str) -> Result<()> {
    insert(tx, vec![pending(tx, event_id, kind, None, address.to_owned())]).await
}

async fn insert(tx: &Tx, owed: Vec<delivery::ActiveModel>) -> Result<()> {
    // SQLite allows some 32,000 values a statement: a row has a dozen.
    for some in owed.chunks(500) {
        delivery::Entity::insert_many(some.to_vec())
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

fn pending(
    tx: &Tx,
    event_id: Uuid,
    kind: MailKind,
    person_id: Option<Uuid>,
    recipient: String,
) -> delivery::ActiveModel {
    delivery::ActiveModel {
        id: Set(tx.id()),
        event_id: Set(event_id),
        kind: Set(Word(kind)),
        person_id: Set(person_id),
        recipient: Set(recipient),
        state: Set(Word(DeliveryState::Pending)),
        attempts: Set(0),
        due_at: Set(Some(tx.stamp())),
        lease_id: Set(None),
        last_error: Set(None),
        created_at: Set(tx.stamp()),
        finished_at: Set(None),
    }
}

/// Whom an event concerns, and in what way. One arm an event, so that a new one does not compile until someone decides.
async fn concerned(tx: &Tx, event: &Event) -> Result<Vec<(Uuid, MailKind)>> {
    use EventKind as K;
    let asked = |people: &[Uuid]| people.iter().map(|id| (*id, MailKind::Asked)).collect::<Vec<_>>();
    let mentioned = event.facts.mentioned.iter().map(|id| (*id, MailKind::Mentioned));
    let subject = event.subject_id.unwrap_or_default();
    Ok(match event.kind {
        K::DiscussionOpened | K::PeopleNotified => {
            asked(&event.facts.asked).into_iter().chain(mentioned).collect()
        }
        K::DiscussionEdited | K::CommentPosted | K::CommentEdited | K::ProposalMade | K::ProposalAmended => {
            mentioned.collect()
        }
        K::PollOpened | K::PollReopened | K::ChangeRoundBegun => {
            to_all(electors(tx, subject).await?, MailKind::PollOpened)
        }
        // Who joined those who vote is asked for their ballot as the others were.
        K::ElectorJoined => to_person(event, MailKind::PollOpened),
        // Before it opens nobody was told of it, and its electorate is not fixed; of a question alone nobody needs to hear.
        K::PollEdited if event.facts.get(Fact::Options) == Some(&true.into()) => {
            to_all(other_electors(tx, subject).await?, MailKind::PollOpened)
        }
        K::PollClosingSoon => to_all(silent(tx, subject).await?, MailKind::PollClosing),
        K::PollClosed | K::CastingVoteGiven => of_close(tx, event).await?,
        // Cast for somebody, it is told to them; what people cast themselves they know.
        K::BallotCast => to_person(event, MailKind::CastForYou),
        K::ProxyGiven => to_person(event, MailKind::ProxyGiven),
        K::ProxyRevoked => to_person(event, MailKind::ProxyReturned),
        K::OutcomePublished => to_all(readers_of_outcome(tx, subject).await?, MailKind::Outcome),
        K::ProcessMoved => of_process(tx, event).await?,
        K::GoalAdopted | K::GoalDeclined | K::GoalDropped => {
            to_all(of_goal(tx, event).await?, MailKind::GoalNews)
        }
        K::GoalReportDue => to_all(owner_of(tx, subject).await?, MailKind::GoalReport),
        K::HolderRecorded | K::RoleOpened | K::RoleTermEnding | K::GroupTermEnding => of_role(tx, event).await?,
        K::WholeAsked => vec![(subject, MailKind::Whole)],
        K::ReviewBegun => to_all(leads_of_hubs(tx).await?, MailKind::ReviewBegun),
        K::ReviewFrozen => to_all(readers_of_review(tx, event).await?, MailKind::ReviewPublished),
        K::FeedbackGiven | K::FeedbackHanded | K::FeedbackDue => {
            to_all(answerer_of(tx, subject).await?, MailKind::FeedbackToAnswer)
        }
        K::FeedbackAnswered => to_all(giver_of(tx, subject).await?, MailKind::FeedbackAnswered),
        K::MeetingCalled
        | K::MeetingEdited
        | K::MeetingCancelled
        | K::MeetingReminded
        | K::MeetingClosed => of_meeting(tx, event).await?,
        K::SignInRequested => vec![(subject, MailKind::SignIn)],
        K::PasswordResetRequested => vec![(subject, MailKind::PasswordReset)],
        // An invitation is owed to an address, by its own command.
        K::PersonInvited
        | K::OrganisationSetUp
        | K::OrganisationEdited
        | K::ProcessPolicySet
        | K::ThemeChanged
        | K::TemplateChanged
        | K::GroupCreated
        | K::GroupEdited
        | K::InvitationRevoked
        | K::InvitationAccepted
        | K::MemberAdded
        | K::MembershipChanged
        | K::MembershipEnded
        | K::AdministratorSet
        | K::StandingSet
        | K::PersonDeactivated
        | K::ProfileEdited
        | K::PasswordChanged
        | K::DiscussionClosed
        | K::DiscussionReopened
        | K::DiscussionPinned
        | K::DiscussionMoved
        | K::FeedbackAsked
        | K::CommentDeleted
        | K::Reacted
        // Of a scheduled poll nobody is told before it opens, so nobody has to hear that it was called off.
        | K::PollScheduled
        | K::PollCancelled
        | K::ElectorLeft
        // It is none yet: whose it is hears of it when it is confirmed.
        | K::BallotTaken
        | K::TakenBallotDropped
        | K::PollEdited
        | K::PollExtended
        | K::OutcomeEdited
        // What is proposed is decided on in polls and processes, which tell those who decide; progress is there to be looked up.
        | K::GoalProposed
        | K::GoalChangeProposed
        | K::GoalWithdrawn
        | K::ProgressReported
        | K::ProgressImported
        // What is written down of a role, and who offers, is there to be looked up; of an agreement its process tells, and that a role
        // is open is told by the clock.
        | K::RoleCreated
        | K::RoleEdited
        | K::RoleRetired
        | K::RoleOffered
        | K::OfferWithdrawn
        | K::RoleFilled
        | K::RoleVacated
        | K::NarrativeWritten
        | K::FeedbackEdited
        | K::FeedbackWithdrawn
        // Who comes, and what stands on the agenda, is there to be looked up; the reminder says it.
        | K::MeetingAnswered
        | K::AgendaChanged
        | K::MinutesWritten
        | K::MinutesHandedOver
        | K::AttendanceRecorded => Vec::new(),
    })
}

/// Who votes in a poll, but for whoever caused the event.
async fn other_electors(tx: &Tx, poll_id: Uuid) -> Result<Vec<Uuid>> {
    let mut others = electors(tx, poll_id).await?;
    others.retain(|id| Some(*id) != tx.person_id());
    Ok(others)
}

/// Who could vote in a poll and has not.
async fn silent(tx: &Tx, poll_id: Uuid) -> Result<Vec<Uuid>> {
    let voted = voters(tx, poll_id).await?;
    let mut silent = electors(tx, poll_id).await?;
    silent.retain(|id| !voted.contains(id));
    Ok(silent)
}

/// Whom the end of a poll concerns: those who could vote and those who facilitate, and whoever has the casting vote.
async fn of_close(tx: &Tx, event: &Event) -> Result<Vec<(Uuid, MailKind)>> {
    let poll_id = event.subject_id.unwrap_or_default();
    let facilitators = facilitators(tx, event.group_id, poll_id).await?;
    let asked = asked_for_casting_vote(tx, poll_id).await?;
    let all = electors(tx, poll_id).await?.into_iter().chain(facilitators);
    let mut told = to_all(all, MailKind::PollClosed);
    told.extend(to_all(asked, MailKind::CastingAsked));
    Ok(told)
}

/// The person that the event names.
fn person(event: &Event) -> Option<Uuid> {
    event.facts.get(Fact::Person)?.as_str()?.parse().ok()
}

/// It is told to the person that it names, and to nobody else.
fn to_person(event: &Event, kind: MailKind) -> Vec<(Uuid, MailKind)> {
    to_all(person(event), kind)
}

/// It is told to all of these in the same way.
fn to_all(people: impl IntoIterator<Item = Uuid>, kind: MailKind) -> Vec<(Uuid, MailKind)> {
    people.into_iter().map(|id| (id, kind)).collect()
}

/// To whom a review is published: the advisory board, the group that held it, and those who lead a hub.
async fn readers_of_review(tx: &Tx, event: &Event) -> Result<Vec<Uuid>> {
    let boards = tx.any_groups_of(GroupKind::AdvisoryBoard).map(|group| group.id);
    let mut readers = members_of(tx, boards.chain(event.group_id).collect()).await?;
    readers.append(&mut leads_of_hubs(tx).await?);
    Ok(readers)
}

/// Who is named to answer feedback.
async fn answerer_of(tx: &Tx, feedback_id: Uuid) -> Result<Option<Uuid>> {
    let feedback = feedback::Entity::find_by_id(feedback_id).one(tx.db()).await?;
    Ok(feedback.map(|feedback| feedback.answerer_id))
}

/// Who gave feedback.
async fn giver_of(tx: &Tx, feedback_id: Uuid) -> Result<Option<Uuid>> {
    let feedback = feedback::Entity::find_by_id(feedback_id).one(tx.db()).await?;
    Ok(feedback.map(|feedback| feedback.person_id))
}

/// Who leads a hub.
async fn leads_of_hubs(tx: &Tx) -> Result<Vec<Uuid>> {
    let hubs = tx.any_groups_of(GroupKind::Hub).map(|group| group.id);
    let query = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(hubs))
        .filter(membership::Column::Role.eq(Word(MembershipRole::Lead)));
    Ok(query.into_tuple().all(tx.db()).await?)
}

/// Who is in one of these groups.
async fn members_of(tx: &Tx, groups: Vec<Uuid>) -> Result<Vec<Uuid>> {
    let query = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(groups));
    Ok(query.into_tuple().all(tx.db()).await?)
}

async fn electors(tx: &Tx, poll_id: Uuid) -> Result<Vec<Uuid>> {
    let query = elector::Entity::find()
        .select_only()
        .column(elector::Column::PersonId)
        .filter(elector::Column::PollId.eq(poll_id));
    Ok(query.into_tuple().all(tx.db()).await?)
}

async fn voters(tx: &Tx, poll_id: Uuid) -> Result<HashSet<Uuid>> {
    let query = ballot::Entity::find()
        .select_only()
        .column(ballot::Column::PersonId)
        .filter(ballot::Column::PollId.eq(poll_id));
    let voters: Vec<Uuid> = query.into_tuple().all(tx.db()).await?;
    Ok(voters.into_iter().collect())
}

/// Whose casting vote has to decide the poll's tie.
async fn asked_for_casting_vote(tx: &Tx, poll_id: Uuid) -> Result<Option<Uuid>> {
    let poll = poll::Entity::find_by_id(poll_id).one(tx.db()).await?;
    Ok(poll.and_then(|poll| poll.casting_asked_id))
}

/// Those who owe the poll's outcome: its author, and the leads of every group of the matter. A lead of a hub leads its working groups too.
async fn facilitators(tx: &Tx, home: Option<Uuid>, poll_id: Uuid) -> Result<Vec<Uuid>> {
    let Some(poll) = poll::Entity::find_by_id(poll_id).one(tx.db()).await? else {
        return Ok(Vec::new());
    };
    let touched = query::proposal::touched(tx, &[poll.proposal_id]).await?;
    let groups = home.into_iter().chain(touched.into_values().flatten()).collect();
    let leads = leads(tx, groups).await?;
    Ok(std::iter::once(poll.author_id).chain(leads).collect())
}

/// Who leads groups. A lead of a hub leads its working groups too.
async fn leads(tx: &Tx, groups: Vec<Uuid>) -> Result<Vec<Uuid>> {
    let above = groups.iter().filter_map(|id| tx.any_group(*id)?.parent_id);
    let leads = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(groups.iter().copied().chain(above)))
        .filter(membership::Column::Role.eq(Word(MembershipRole::Lead)));
    Ok(leads.into_tuple().all(tx.db()).await?)
}

/// Whom a role or a term concerns: its holder, the group where it is open, and whoever leads where a term ends.
async fn of_role(tx: &Tx, event: &Event) -> Result<Vec<(Uuid, MailKind)>> {
    Ok(match event.kind {
        EventKind::HolderRecorded => to_person(event, MailKind::RoleHeld),
        EventKind::RoleOpened => to_all(members(tx, event.group_id).await?, MailKind::RoleOpen),
        _ => {
            let leads = leads(tx, event.group_id.into_iter().collect()).await?;
            to_all(person(event).into_iter().chain(leads), MailKind::TermEnds)
        }
    })
}

/// Who is in a group.
async fn members(tx: &Tx, group_id: Option<Uuid>) -> Result<Vec<Uuid>> {
    let members = membership::Entity::find()
        .select_only()
        .column(membership::Column::PersonId)
        .filter(membership::Column::GroupId.is_in(group_id));
    Ok(members.into_tuple().all(tx.db()).await?)
}

/// Whom the effects of a process's entry concern, as its rules say.
async fn of_process(tx: &Tx, event: &Event) -> Result<Vec<(Uuid, MailKind)>> {
    let effects: Vec<Effect> = event.facts.read(Fact::Effects)?.unwrap_or_default();
    if effects.is_empty() {
        return Ok(Vec::new());
    }
    let id = event.subject_id.unwrap_or_default();
    let process = process::Entity::find_by_id(id).one(tx.db()).await?;
    Ok(process.map_or_else(Vec::new, |process| {
        audience::concerned(&process.state.0, &effects, tx.person_id())
    }))
}

/// Whom a meeting's turn concerns, as far as they might come: a call, another time and the minutes are told to all of its people.
async fn of_meeting(tx: &Tx, event: &Event) -> Result<Vec<(Uuid, MailKind)>> {
    use EventKind as K;
    let kind = match event.kind {
        K::MeetingReminded => MailKind::MeetingReminder,
        K::MeetingClosed => MailKind::MeetingMinutes,
        _ => MailKind::MeetingInvited,
    };
    let moved = event.facts.get(Fact::Moved) == Some(&true.into());
    // Whoever said that they do not come may come to another time; of the rest they need not hear.
    let all = moved || matches!(event.kind, K::MeetingCalled | K::MeetingClosed);
    let answers = if all { Answer::ALL } else { &MIGHT_COME };
    Ok(to_all(
        asked_to(tx, event.subject_id.unwrap_or_default(), answers).await?,
        kind,
    ))
}

/// The people of a meeting who said one of these.
async fn asked_to(tx: &Tx, meeting_id: Uuid, answers: &[Answer]) -> Result<Vec<Uuid>> {
    let people = query::meeting::people_of(tx, meeting_id).await?;
    let those = people
        .into_iter()
        .filter(|person| answers.contains(&person.answer.0));
    Ok(those.map(|person| person.person_id).collect())
}

/// Who answers for a goal.
async fn owner_of(tx: &Tx, goal_id: Uuid) -> Result<Option<Uuid>> {
    let goal = goal::Entity::find_by_id(goal_id).one(tx.db()).await?;
    Ok(goal.map(|goal| goal.owner_id))
}

/// Who answers for a goal, and who proposed what was decided on, each once.
async fn of_goal(tx: &Tx, event: &Event) -> Result<HashSet<Uuid>> {
    let mut told: HashSet<Uuid> = owner_of(tx, event.subject_id.unwrap_or_default())
        .await?
        .into_iter()
        .collect();
    if let Some(id) = event.facts.read::<Uuid>(Fact::Revision)? {
        let revision = goal_revision::Entity::find_by_id(id).one(tx.db()).await?;
        told.extend(revision.map(|revision| revision.proposed_by_id));
    }
    Ok(told)
}

async fn readers_of_outcome(tx: &Tx, outcome_id: Uuid) -> Result<Vec<Uuid>> {
    let query = outcome_reader::Entity::find()
        .select_only()
        .column(outcome_reader::Column::PersonId)
        .filter(outcome_reader::Column::OutcomeId.eq(outcome_id));
    Ok(query.into_tuple().all(tx.db()).await?)
}

async fn people(db: &Db, ids: impl Iterator<Item = Uuid>) -> Result<HashMap<Uuid, Person>> {
    let ids: HashSet<Uuid> = ids.collect();
    let people = person::Entity::find()
        .filter(person::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(people.into_iter().map(|person| (person.id, person)).collect())
}

/// Who of some people may read a group's matters.
pub(crate) struct Readers {
    group: Option<(Group, Option<Group>)>,
    members: HashSet<(Uuid, Uuid)>,
}

impl Readers {
    /// Loads the group, its parent and the given people's memberships of both.
    pub(crate) async fn of(
        tx: &Tx,
        group_id: Option<Uuid>,
        people: impl Iterator<Item = Uuid>,
    ) -> Result<Self> {
        let Some(group) = group_id.and_then(|id| tx.any_group(id)) else {
            return Ok(Self {
                group: None,
                members: HashSet::new(),
            });
        };
        let parent = group.parent_id.and_then(|id| tx.any_group(id));
        let rooms: Vec<Uuid> = std::iter::once(group.id)
            .chain(parent.map(|parent| parent.id))
            .collect();
        let members = membership::Entity::find()
            .filter(membership::Column::GroupId.is_in(rooms))
            .filter(membership::Column::PersonId.is_in(people))
            .all(tx.db())
            .await?;
        let members = members
            .into_iter()
            .map(|held: Membership| (held.group_id, held.person_id))
            .collect();
        Ok(Self {
            group: Some((group.clone(), parent.cloned())),
            members,
        })
    }

    /// Whether this person may read the group's matters. What belongs to no group is a person's own matter.
    pub(crate) fn sees(&self, person: &Person) -> bool {
        let Some((group, parent)) = &self.group else {
            return true;
        };
        let reader = |group: &group::Model| Reader {
            network: person.standing.0 == OrganisationStanding::Member,
            in_group: self.members.contains(&(group.id, person.id)),
        };
        let parent = parent
            .as_ref()
            .map(|parent| (parent.visibility.0, reader(parent)));
        visibility::may_read(group.visibility.0, reader(group), parent)
    }
}
