//! The process itself.

use super::Held;
use super::agreement::Agreement;
use super::coaching::Coaching;
use super::handbook::{PolicyClause, clauses};
use super::log::ProcessEntry;
use super::moves::{ProcessMove, ProcessMovesFor, ProcessRefusal, ProcessTask};
use super::named::{AimedGoal, WithinReach};
use super::objection::{Concern, Objection};
use super::panel::{ConsentTurnout, PanelChange, ProcessSeat};
use super::parts::{ProcessChange, ProcessPause};
use super::policy::{ProcessFallback, ProcessPolicy};
use super::record::ProcessRecord;
use super::said::{ProcessAdvice, ProcessMeeting, ProcessNomination, ProcessQuestion, ProcessReaction};
use super::version::{ParagraphChange, ProcessTerms, ProcessVersion};
use super::words::{ProcessEnd, ProcessKind, ProcessMode, ProcessPhase};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::{Nullable, Result};
use crate::id::id;
use crate::loads::{
    DiscussionById, ProcessById, ProcessChangesOf, ProcessConflictsOf, ProcessRecordsOf, SeatedIn,
};
use crate::object::electorate::named_groups;
use crate::object::{Discussion, ElectorateKind, Group, Person, ProcessMeetingPlan, RenderedText, Role};
use async_graphql::{Context, ID, Object};
use folkmoot_core::error::not_found;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::consent::coach::coach;
use folkmoot_rules::consent::compare::{Later, three_way};
use folkmoot_rules::consent::tasks::tasks_of;
use folkmoot_rules::consent::{self, Phase};
use folkmoot_rules::policy::Action;
use std::sync::Arc;
use time::OffsetDateTime;
use uuid::Uuid;

/// A proposal on its way to an agreement, and what becomes of it.
#[derive(Clone)]
pub struct Process(pub Held);

impl Process {
    /// A process at the request's moment.
    pub fn new(ctx: &Context<'_>, row: model::Process) -> Self {
        let state = query::process::state(&ctx.view(), &row);
        Self(Held {
            row: Arc::new(row),
            state: Arc::new(state),
        })
    }

    /// A process by its id, where the viewer may read it.
    pub async fn maybe(ctx: &Context<'_>, id: Uuid) -> Nullable<Self> {
        match ctx.loads().load_one(ProcessById(id)).await {
            Ok(found) => found.map(|row| Ok(Self::new(ctx, row))),
            Err(failure) => Some(Err(failure)),
        }
    }

    async fn home(&self, ctx: &Context<'_>) -> Result<model::Discussion> {
        let found = ctx
            .loads()
            .load_one(DiscussionById(self.0.row.discussion_id))
            .await?;
        Ok(found.ok_or_else(not_found)?)
    }

    /// Whether the viewer may take steps here at all.
    async fn takes_part(&self, ctx: &Context<'_>) -> Result<bool> {
        let view = ctx.view();
        let discussion = self.home(ctx).await?;
        let seated = ctx
            .loads()
            .load_one(SeatedIn(self.0.row.id))
            .await?
            .unwrap_or_default();
        let standing = query::process::standing(&view, &self.0.row, discussion.group_id, seated);
        Ok(view.may(Action::MoveProcess, &standing))
    }
}

/// A proposal on its way to an agreement, and what becomes of it.
#[Object]
impl Process {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Process, self.0.row.id)
    }
    /// The title, one line.
    async fn title(&self) -> &str {
        &self.0.row.title
    }
    /// Which process it is.
    async fn kind(&self) -> ProcessKind {
        self.0.state.kind.into()
    }
    /// The role that it selects somebody for, where the viewer may read it.
    async fn role(&self, ctx: &Context<'_>) -> Nullable<Role> {
        Role::maybe(ctx, self.0.row.role_id).await
    }
    /// How thorough it is.
    async fn mode(&self) -> ProcessMode {
        self.0.state.mode.into()
    }
    /// Where it is.
    async fn phase(&self) -> ProcessPhase {
        self.0.state.phase.name().into()
    }
    /// When that ends by itself, if it does.
    async fn phase_ends_at(&self) -> Option<OffsetDateTime> {
        self.0.state.ends_at()
    }
    /// Why it ended, if it did.
    async fn end(&self) -> Option<ProcessEnd> {
        if let Phase::Ended { why } = self.0.state.phase {
            Some(why.into())
        } else {
            None
        }
    }
    /// The clock stands still.
    async fn paused(&self, ctx: &Context<'_>) -> Nullable<ProcessPause> {
        let pause = self.0.state.paused.as_ref()?;
        let reason = self.0.text(ctx, pause.reason).await;
        Some(reason.map(|reason| ProcessPause {
            since: pause.since,
            until: pause.until,
            reason,
        }))
    }
    /// Where it is held.
    async fn discussion(&self, ctx: &Context<'_>) -> Result<Discussion> {
        Ok(Discussion(self.home(ctx).await?))
    }
    /// Who proposes; in an advice process, who decides.
    async fn proposer(&self, ctx: &Context<'_>) -> Result<Person> {
        Person::load(ctx, self.0.state.proposer).await
    }
    /// Who facilitates.
    async fn facilitator(&self, ctx: &Context<'_>) -> Nullable<Person> {
        Some(Person::load(ctx, self.0.state.facilitator?).await)
    }
    /// The meeting that it waits for, or that has it on its agenda.
    async fn meeting_plan(&self) -> ProcessMeetingPlan {
        ProcessMeetingPlan(Arc::clone(&self.0.row))
    }
    /// What was learnt from the agreement, as the last review says; empty before one.
    async fn learnt(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.0.text(ctx, self.0.state.learnt?).await)
    }
    /// The need that it answers.
    async fn need(&self, ctx: &Context<'_>) -> Nullable<RenderedText> {
        Some(self.0.text(ctx, self.0.state.need?).await)
    }
    /// The goals that it should move, of those that the viewer may read.
    async fn goals(&self, ctx: &Context<'_>) -> Result<Vec<AimedGoal>> {
        AimedGoal::of(ctx, &self.0.state.goals).await
    }
    /// What can be named here: what an objection would harm.
    async fn within_reach(&self, ctx: &Context<'_>) -> Result<WithinReach> {
        Ok(WithinReach(self.home(ctx).await?.group_id))
    }
    /// Whether it was said to have little impact and to be undone easily.
    async fn small_and_reversible(&self) -> bool {
        self.0.state.small_and_reversible
    }
    /// The rules.
    async fn policy(&self) -> ProcessPolicy {
        ProcessPolicy(self.0.state.policy.clone())
    }
    /// What these rules say, clause by clause, in the order in which it is read.
    async fn rules(&self) -> Vec<PolicyClause> {
        let state = &self.0.state;
        clauses(state.kind, state.mode, &state.policy)
    }
    /// The panel, frozen at the opening: whose objection stops; in an advice process, who is asked.
    async fn panel(&self) -> Vec<ProcessSeat> {
        self.0
            .each(&self.0.state.panel, |held, seat| ProcessSeat { held, seat })
    }
    /// The rule that the panel was chosen by.
    async fn panel_kind(&self) -> ElectorateKind {
        (&self.0.row.panel.0).into()
    }
    /// The groups that this rule names, of those that the viewer may know of.
    async fn panel_groups(&self, ctx: &Context<'_>) -> Vec<Group> {
        named_groups(ctx, &self.0.row.panel.0)
    }
    /// The viewer's own seat.
    async fn my_seat(&self, ctx: &Context<'_>) -> Option<ProcessSeat> {
        let seat = self.0.state.seat(ctx.view().person_id()?)?;
        Some(ProcessSeat {
            held: self.0.clone(),
            seat: seat.clone(),
        })
    }
    /// What changed about the panel's people since it was frozen.
    async fn panel_changes(&self) -> Vec<PanelChange> {
        self.0
            .state
            .panel_log
            .iter()
            .map(|entry| PanelChange(*entry))
            .collect()
    }
    /// Who takes part in the present round.
    async fn turnout(&self, ctx: &Context<'_>) -> ConsentTurnout {
        self.0.state.turnout(ctx.view().now()).into()
    }
    /// The newest version; nothing in a draft without a text.
    async fn version(&self) -> Option<ProcessVersion> {
        Some(ProcessVersion {
            held: self.0.clone(),
            version: self.0.state.version()?.clone(),
        })
    }
    /// The terms of a draft that has no text yet; those of a text are its version's.
    async fn draft_terms(&self) -> Option<ProcessTerms> {
        Some(ProcessTerms {
            held: self.0.clone(),
            terms: self.0.state.draft_terms.clone()?,
        })
    }
    /// Every version, the first first.
    async fn versions(&self) -> Vec<ProcessVersion> {
        self.0
            .each(&self.0.state.versions, |held, version| ProcessVersion {
                held,
                version,
            })
    }
    /// What changed in the text since an earlier version, paragraph by paragraph, and because of which objections. Whoever answered that
    /// version reads this instead of the whole text.
    async fn compare(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "The number of the earlier version.")] from: u32,
    ) -> Result<Vec<ParagraphChange>> {
        let (mut answered, mut texts) = (None, Vec::new());
        for version in &self.0.state.versions {
            let text = self.0.words(ctx, version.text).await?;
            if version.number == from {
                answered = Some(text);
            } else if version.number > from {
                texts.push((version, text));
            }
        }
        let answered = answered.ok_or_else(not_found)?;
        let later: Vec<Later<'_>> = texts
            .iter()
            .map(|(version, text)| Later {
                number: version.number,
                text,
                integrates: &version.integrates,
            })
            .collect();
        let changes = three_way(&answered, &later);
        Ok(changes.into_iter().map(ParagraphChange).collect())
    }
    /// A change of wording that the facilitator has not confirmed.
    async fn pending_edit(&self) -> Option<ProcessVersion> {
        Some(ProcessVersion {
            held: self.0.clone(),
            version: self.0.state.pending_edit.clone()?,
        })
    }
    /// The number of the version that everybody was asked about last.
    async fn asked_version(&self) -> Option<u32> {
        self.0.state.asked.map(|asked| asked.version)
    }
    /// Questions of understanding, the first first.
    async fn questions(&self) -> Vec<ProcessQuestion> {
        (1..)
            .zip(&self.0.state.questions)
            .map(|(number, question)| ProcessQuestion {
                held: self.0.clone(),
                number,
                question: question.clone(),
            })
            .collect()
    }
    /// Quick reactions, the first first.
    async fn reactions(&self) -> Vec<ProcessReaction> {
        self.0
            .each(&self.0.state.reactions, |held, reaction| ProcessReaction {
                held,
                reaction,
            })
    }
    /// Every objection, the first first.
    async fn objections(&self) -> Vec<Objection> {
        self.0
            .each(&self.0.state.objections, |held, objection| Objection {
                held,
                objection,
            })
    }
    /// Every concern, the first first.
    async fn concerns(&self) -> Vec<Concern> {
        self.0
            .each(&self.0.state.concerns, |held, concern| Concern { held, concern })
    }
    /// Advice that was given, the first first.
    async fn advice(&self) -> Vec<ProcessAdvice> {
        self.0.each(&self.0.state.advice, |held, advice| ProcessAdvice {
            held,
            advice,
        })
    }
    /// Nominations for the role.
    async fn nominations(&self) -> Vec<ProcessNomination> {
        self.0
            .each(&self.0.state.nominations, |held, nomination| ProcessNomination {
                held,
                nomination,
            })
    }
    /// The meeting that has the process now.
    async fn meeting(&self) -> Option<ProcessMeeting> {
        self.0.state.meeting.clone().map(ProcessMeeting)
    }
    /// The meetings that had it.
    async fn meetings(&self) -> Vec<ProcessMeeting> {
        self.0
            .state
            .meetings
            .iter()
            .cloned()
            .map(ProcessMeeting)
            .collect()
    }
    /// The rung of the ladder that is being tried.
    async fn fallback(&self) -> Option<ProcessFallback> {
        if let Phase::Fallback(fall) = &self.0.state.phase {
            Some(ProcessFallback {
                held: self.0.clone(),
                fall: fall.clone(),
            })
        } else {
            None
        }
    }
    /// How often objections have gone into integrating.
    async fn rounds(&self) -> u32 {
        self.0.state.rounds.into()
    }
    /// What was agreed, the latest last.
    async fn agreements(&self) -> Vec<Agreement> {
        (1..)
            .zip(&self.0.state.agreements)
            .map(|(place, agreed)| Agreement {
                held: self.0.clone(),
                place,
                agreed: agreed.clone(),
            })
            .collect()
    }
    /// What is in force.
    async fn in_force(&self) -> Option<Agreement> {
        // After a trial that is not the newest one.
        let mut agreements = self.0.state.agreements.iter();
        let place = agreements.rposition(consent::agreement::Agreement::is_in_force)?;
        Some(Agreement {
            held: self.0.clone(),
            place: place + 1,
            agreed: self.0.state.agreements.get(place)?.clone(),
        })
    }
    /// The records of its deliberations, the first first.
    async fn records(&self, ctx: &Context<'_>) -> Result<Vec<ProcessRecord>> {
        let records = ctx.loads().load_one(ProcessRecordsOf(self.0.row.id)).await?;
        Ok(records
            .unwrap_or_default()
            .into_iter()
            .map(|row| ProcessRecord {
                held: self.0.clone(),
                row,
            })
            .collect())
    }
    /// The agreements that it would change, of those that the viewer may read.
    async fn changes(&self, ctx: &Context<'_>) -> Result<Vec<ProcessChange>> {
        let named = ctx
            .loads()
            .load_one(ProcessChangesOf(self.0.row.id))
            .await?
            .unwrap_or_default();
        let ids = named.iter().map(|change| ProcessById(change.changed_id));
        let mut found = ctx.loads().load_many(ids).await?;
        let changes = named.into_iter().filter_map(|change| {
            Some(ProcessChange {
                process: Self::new(ctx, found.remove(&ProcessById(change.changed_id))?),
                how: change.how.0.into(),
            })
        });
        let changes = changes.collect();
        Ok(changes)
    }
    /// The processes under way that touch the same agreements, or review them: talk to each other first.
    async fn conflicts(&self, ctx: &Context<'_>) -> Result<Vec<Self>> {
        let found = ctx.loads().load_one(ProcessConflictsOf(self.0.row.id)).await?;
        let rows = found.unwrap_or_default().into_iter();
        Ok(rows.map(|row| Self::new(ctx, row)).collect())
    }
    /// Its log, the first entry first.
    async fn log(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<ProcessEntry>> {
        let page = forwards(first, after.as_deref())?;
        let entries = query::process::log(&ctx.view(), &self.0.row, &page).await?;
        Ok(connection(entries, |entry| ProcessEntry {
            held: self.0.clone(),
            entry,
        }))
    }
    /// When it was begun.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.row.created_at.into()
    }
    /// When it was published, or its last review began.
    async fn opened_at(&self) -> Option<OffsetDateTime> {
        self.0.state.opened_at
    }
    /// What the viewer can do now.
    async fn viewer_moves(&self, ctx: &Context<'_>) -> Result<Vec<ProcessMove>> {
        let view = ctx.view();
        let Some(me) = view.person_id() else {
            return Ok(Vec::new());
        };
        if !self.takes_part(ctx).await? {
            return Ok(Vec::new());
        }
        let moves = consent::possible(&self.0.state, me, view.now());
        Ok(moves.into_iter().map(Into::into).collect())
    }
    /// What the viewer can enter now for each of those who are there, while a meeting has the process: the facilitator's to do.
    async fn viewer_moves_for(&self, ctx: &Context<'_>) -> Result<Vec<ProcessMovesFor>> {
        if !self.takes_part(ctx).await? {
            return Ok(Vec::new());
        }
        ProcessMovesFor::of(ctx, &self.0.state).await
    }
    /// What a good facilitator does now.
    async fn coaching(&self, ctx: &Context<'_>) -> Coaching {
        coach(&self.0.state, ctx.view().now()).into()
    }
    /// What waits for the viewer here.
    async fn viewer_tasks(&self, ctx: &Context<'_>) -> Vec<ProcessTask> {
        let view = ctx.view();
        let mine = view
            .person_id()
            .map(|me| tasks_of(&self.0.state, me, view.now()))
            .unwrap_or_default();
        mine.into_iter()
            .map(|todo| ProcessTask {
                process: self.clone(),
                todo,
            })
            .collect()
    }
    /// What waits for whom, in order. In a confidential process it does not tell of readers whether they have to answer.
    async fn tasks(&self, ctx: &Context<'_>) -> Vec<ProcessTask> {
        let view = ctx.view();
        let shown = self.0.state.shown_tasks(view.person_id(), view.now());
        shown
            .into_iter()
            .map(|todo| ProcessTask {
                process: self.clone(),
                todo,
            })
            .collect()
    }
    /// What the viewer cannot do now, and why: for the facilitator, who wonders. Moves of roles that are not theirs are left out.
    async fn viewer_refusals(&self, ctx: &Context<'_>) -> Result<Vec<ProcessRefusal>> {
        let view = ctx.view();
        let Some(me) = view.person_id() else {
            return Ok(Vec::new());
        };
        if !self.takes_part(ctx).await? {
            return Ok(Vec::new());
        }
        let refused = consent::why_not(&self.0.state, me, view.now());
        Ok(refused.into_iter().map(Into::into).collect())
    }
}
