//! What may be done with a poll now, and what its result leaves to people: a casting vote, a run-off.

use super::poll;
use crate::entity::poll as polls;
use crate::error::Result;
use crate::model::{Person, Poll};
use crate::view::View;
use folkmoot_rules::lifecycle::{self, Editable, LENGTH_MIN, Waits};
use folkmoot_rules::policy::{Action, Standing};
use folkmoot_rules::tally::Tally;
use folkmoot_rules::tally::after::{self, Level};
use folkmoot_rules::terms::Terms;
use folkmoot_rules::{privacy, taken};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};

/// What the viewer may do with a poll now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Possible {
    /// Cast or change their ballot.
    pub vote: bool,
    /// Enter a ballot for somebody who told it by phone or handed it in on paper.
    pub take_ballot: bool,
    /// Change all of its plan, before it opens.
    pub edit_plan: bool,
    /// Change its question and its options, before the first ballot.
    pub edit: bool,
    /// Call it off before it opens.
    pub cancel: bool,
    /// Close it before its time.
    pub close: bool,
    /// Give it more time.
    pub extend: bool,
    /// Open it again.
    pub reopen: bool,
    /// Decide its tie.
    pub give_casting_vote: bool,
    /// Open its run-off.
    pub open_run_off: bool,
    /// Publish its outcome.
    pub publish_outcome: bool,
}

/// What else there is to know of a poll, to say what may be done with it.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// Ballots were cast in it.
    pub ballots_cast: bool,
    /// Another poll on the same proposal is open or still to open.
    pub another_under_way: bool,
    /// A tie stands that a casting vote decides.
    pub casting_awaited: bool,
    /// Its result calls for a run-off.
    pub run_off_called_for: bool,
    /// Its run-off was opened.
    pub run_off_held: bool,
    /// Its discussion takes nothing new.
    pub discussion_closed: bool,
    /// What its outcome waits for.
    pub waits: Waits,
}

/// Asks the policy and the life cycle what their commands would ask.
pub fn possible(view: &View, poll: &Poll, standing: &Standing, course: Course) -> Possible {
    const WHY: &str = "because";
    let (schedule, now) = (poll::schedule(poll), view.now());
    let state = lifecycle::state(&schedule, now);
    let editable = lifecycle::may_edit(&schedule, now, course.ballots_cast);
    let may = |action, now: Result<(), _>| view.may(action, standing) && now.is_ok();
    Possible {
        vote: may(Action::CastBallot, lifecycle::may_cast(&schedule, now)),
        take_ballot: may(Action::TakeBallot, lifecycle::may_cast(&schedule, now))
            && taken::takes(poll.privacy.0).is_ok(),
        edit_plan: view.may(Action::EditPoll, standing) && editable == Ok(Editable::Plan),
        edit: view.may(Action::EditPoll, standing) && editable.is_ok(),
        cancel: may(Action::CancelPoll, lifecycle::may_cancel(&schedule, now, WHY)),
        close: may(Action::ClosePoll, lifecycle::may_close_early(&schedule, now, WHY)),
        extend: may(
            Action::ExtendPoll,
            lifecycle::may_extend(&schedule, now, schedule.closes_at + LENGTH_MIN, WHY),
        ),
        reopen: may(
            Action::ReopenPoll,
            lifecycle::may_reopen(&schedule, now, now + LENGTH_MIN, WHY),
        ) && !course.another_under_way
            && !course.run_off_held
            && privacy::may_reopen(poll.privacy.0).is_ok(),
        give_casting_vote: may(
            Action::GiveCastingVote,
            lifecycle::may_give_casting_vote(state, course.casting_awaited, WHY),
        ),
        open_run_off: may(
            Action::OpenRunOff,
            lifecycle::may_open_run_off(state, course.run_off_called_for, course.run_off_held),
        ) && !course.another_under_way
            && !course.discussion_closed,
        publish_outcome: may(
            Action::PublishOutcome,
            lifecycle::may_publish(state, course.waits),
        ),
    }
}

/// What the outcome of a poll waits for, which ended in this tie and has this run-off.
pub(crate) async fn waits(
    view: &View,
    poll: &Poll,
    level: Option<&Level>,
    run_off: Option<&Poll>,
) -> Result<Waits> {
    let holder = match level.and(poll.settings.0.casting) {
        Some(holder) => super::person::by_ids(view, &[holder]).await?.remove(&holder),
        None => None,
    };
    Ok(waits_for(view, poll, holder.as_ref(), run_off))
}

/// The same, where whoever is asked for the casting vote is known. Nothing waits for somebody who cannot give it any more.
pub fn waits_for(view: &View, poll: &Poll, holder: Option<&Person>, run_off: Option<&Poll>) -> Waits {
    lifecycle::waits(
        run_off.is_some_and(|run_off| poll::state(view, run_off).is_under_way()),
        holder.is_some_and(|holder| holder.deactivated_at.is_none()),
        poll::schedule(poll).ends_at(),
        view.now(),
    )
}

/// What the run-off of a poll is held on, where its result is this and calls for one.
pub fn run_off(view: &View, poll: &Poll, tally: &Tally) -> Option<Terms> {
    let over = poll::state(view, poll).is_over();
    after::run_off(&poll::terms(poll), tally).filter(|_| over)
}

/// The run-off of a poll, if it was opened.
pub(crate) async fn run_off_of(view: &View, poll: &Poll) -> Result<Option<Poll>> {
    let query = polls::Entity::find().filter(polls::Column::RunOffOfId.eq(poll.id));
    Ok(query.one(&view.db).await?)
}

/// The tie of a poll that waits for its casting vote, where this is what it came to.
pub fn level(view: &View, poll: &Poll, tally: &Tally) -> Option<Level> {
    let over = poll::state(view, poll).is_over();
    after::awaits_casting_vote(&poll::terms(poll), tally).filter(|_| over)
}
