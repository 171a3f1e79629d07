//! A group, as the API shows it.

use super::{
    Discussion, DiscussionState, Goal, GoalState, Meeting, Membership, Outcome, Person, Poll, PollState,
    Process, RenderedText, ReviewPeriod, Role,
};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{id, maybe_uuid};
use crate::loads::{
    DiscussionsOf, GoalsOf, LeadsOf, MeetingsOf, MemberCountOf, OutcomesOn, PollsOn, ProcessesOf, RolesOf,
};
use crate::word::word;
use async_graphql::{Context, ID, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::query::discussion::Filter;
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;
use folkmoot_rules::proxy::Scope;
use folkmoot_rules::role::notice;
use folkmoot_rules::visibility;
use time::Date;
use uuid::Uuid;

word! {
    /// What kind of circle a group is.
    GroupKind = "folkmoot_rules::visibility::GroupKind" {
        /// An operational hub, autonomous in its own matters.
        Hub,
        /// A small group inside a hub.
        WorkingGroup,
        /// The global core team: votes on proposals, spans all hubs.
        CoreTeam,
        /// The advisory board: reads outcomes, comments where feedback is asked, has no vote.
        AdvisoryBoard,
    }
}

word! {
    /// Who may read what is said and decided in a group.
    Visibility = "folkmoot_rules::visibility::Visibility" {
        /// Everybody, with or without an account.
        Public,
        /// Every member of the organisation.
        Network,
        /// The group's own members only.
        Private,
    }
}

/// A hub, a working group inside one, or a body such as the core team.
pub struct Group(pub model::Group);

impl Group {
    /// A group that the viewer may know of.
    pub fn load(ctx: &Context<'_>, id: Uuid) -> Result<Self> {
        Ok(Self(ctx.view().group(id)?.clone()))
    }
    async fn some_roles(
        &self,
        ctx: &Context<'_>,
        open: bool,
        (first, after): (Option<i32>, Option<String>),
    ) -> Result<Connection<Role>> {
        let wanted = RolesOf {
            group_id: self.0.id,
            filter: query::role::Filter {
                open,
                ..Default::default()
            },
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Role))
    }
}

/// What the viewer may do with a group now.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct GroupPermissions {
    /// Change its name, purpose, visibility or term.
    edit: bool,
    /// Add a working group inside it.
    create_working_group: bool,
    /// Open a discussion in it.
    open_discussion: bool,
    /// Propose a goal for it.
    propose_goal: bool,
    /// Give it a role.
    create_role: bool,
    /// Begin a review that it holds.
    begin_review: bool,
    /// Call a meeting of it.
    call_meeting: bool,
    /// Add, change and retire its templates of polls.
    edit_templates: bool,
    /// Invite people into it.
    invite: bool,
    /// Take people of the organisation into it.
    add_member: bool,
    /// Leave it.
    leave: bool,
}

/// A hub, a working group inside one, or a body such as the core team.
#[Object]
impl Group {
    /// The opaque id.
    pub async fn id(&self) -> ID {
        id(Kind::Group, self.0.id)
    }
    /// What kind of circle it is.
    async fn kind(&self) -> GroupKind {
        self.0.kind.0.into()
    }
    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }
    /// The name as part of an address. It stays when the name changes.
    async fn slug(&self) -> &str {
        &self.0.slug
    }
    /// What it is for.
    async fn purpose(&self) -> RenderedText {
        RenderedText(self.0.purpose.clone())
    }
    /// Who may read what is said and decided in it.
    async fn visibility(&self) -> Visibility {
        self.0.visibility.0.into()
    }
    /// The last day of its term, for a working group that has one.
    async fn ends_on(&self) -> Option<Date> {
        self.0.ends_on
    }
    /// Whether its term is over. Nothing is closed by it: it waits to be prolonged or wound up.
    async fn ended(&self, ctx: &Context<'_>) -> bool {
        notice::has_ended(self.0.ends_on, query::role::today(&ctx.view()))
    }
    /// The hub that it is inside of, for a working group, where the viewer may know of that hub.
    async fn parent(&self, ctx: &Context<'_>) -> Option<Group> {
        self.0.parent_id.and_then(|id| Self::load(ctx, id).ok())
    }
    /// The working groups inside it that the viewer may know of.
    async fn working_groups(&self, ctx: &Context<'_>) -> Vec<Group> {
        query::group::inside(&ctx.view(), self.0.id)
            .into_iter()
            .map(Group)
            .collect()
    }
    /// The period of the next review that it would hold, by the organisation's rhythm.
    async fn next_review(&self, ctx: &Context<'_>) -> Result<Option<ReviewPeriod>> {
        let view = ctx.view();
        let organisation = query::organisation::the(&view).await?;
        let next = query::review::next(&view, &organisation, self.0.id).await?;
        Ok(next.map(Into::into))
    }
    /// Who leads it, each under a title of their own.
    async fn leads(&self, ctx: &Context<'_>) -> Result<Vec<Membership>> {
        Ok(ctx
            .loads()
            .load_one(LeadsOf(self.0.id))
            .await?
            .unwrap_or_default()
            .into_iter()
            .map(Membership)
            .collect())
    }
    /// Who is in it, those who joined first come first. Only its leads, for a reader who may not see who is in the organisation.
    async fn members(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Membership>> {
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::membership::page(&ctx.view(), self.0.id, &page).await?,
            Membership,
        ))
    }
    /// How many people are in it.
    async fn member_count(&self, ctx: &Context<'_>) -> Result<i32> {
        Ok(ctx
            .loads()
            .load_one(MemberCountOf(self.0.id))
            .await?
            .unwrap_or_default())
    }
    /// Polls on its matters, its own and those of others that touch it: open ones by their end, scheduled ones by their opening, all
    /// others newest first.
    async fn polls(
        &self,
        ctx: &Context<'_>,
        state: Option<PollState>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Poll>> {
        let wanted = PollsOn {
            group_id: self.0.id,
            state: state.map(Into::into),
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Poll))
    }
    /// The outcomes of its matters, its own and those of others that touch it, newest first.
    async fn outcomes(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Outcome>> {
        let wanted = OutcomesOn {
            group_id: self.0.id,
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Outcome))
    }
    /// The processes of its discussions, newest first.
    async fn processes(
        &self,
        ctx: &Context<'_>,
        #[graphql(
            default,
            desc = "Only those under way, between their publication and a decision."
        )]
        deliberating: bool,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Process>> {
        let wanted = ProcessesOf {
            group_id: self.0.id,
            deliberating,
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), |row| {
            Process::new(ctx, row)
        }))
    }
    /// Those to whom the viewer may hand their vote in all its polls from now on, by name: nobody, where they may not.
    async fn proxy_holders(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Person>> {
        let page = forwards(first, after.as_deref())?;
        let found = query::proxy::holders(&ctx.view(), Scope::Group(self.0.id), &page).await?;
        Ok(connection(found, Person))
    }
    /// The viewer's own membership.
    async fn viewer_membership(&self, ctx: &Context<'_>) -> Option<Membership> {
        ctx.view().membership(self.0.id).cloned().map(Membership)
    }
    /// What is and was discussed in it: the pinned discussions first, then the most recently active.
    async fn discussions(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only open or only closed ones.")] state: Option<DiscussionState>,
        #[graphql(desc = "Only those that carry this theme.")] theme_id: Option<ID>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Discussion>> {
        let filter = Filter {
            group_id: None,
            theme_id: maybe_uuid(Kind::Theme, theme_id.as_ref())?,
            closed: state.map(|state| state == DiscussionState::Closed),
            feedback_asked: None,
        };
        let wanted = DiscussionsOf {
            group_id: self.0.id,
            filter,
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Discussion))
    }
    /// Its goals, newest first.
    async fn goals(
        &self,
        ctx: &Context<'_>,
        #[graphql(desc = "Only those that stand here.")] state: Option<GoalState>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Goal>> {
        let wanted = GoalsOf {
            group_id: self.0.id,
            filter: query::goal::Filter {
                state: state.map(Into::into),
                ..Default::default()
            },
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Goal))
    }
    /// The roles that it has, in the order in which they were made; those that were retired are not among them.
    async fn roles(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Role>> {
        self.some_roles(ctx, false, (first, after)).await
    }
    /// Those of its roles that nobody holds today.
    async fn open_roles(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Role>> {
        self.some_roles(ctx, true, (first, after)).await
    }
    /// Its meetings: those that lie ahead or are under way, the next first; or those that are over or were called off, the last first.
    async fn meetings(
        &self,
        ctx: &Context<'_>,
        #[graphql(default, desc = "Those that are over, rather than those that lie ahead.")] past: bool,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Meeting>> {
        let wanted = MeetingsOf {
            group_id: self.0.id,
            past,
            page: forwards(first, after.as_deref())?,
        };
        let slice = ctx.loads().load_one(wanted).await?;
        Ok(connection(slice.unwrap_or_default(), Meeting))
    }
    /// Whether the viewer may tell the progress of its goals from a file.
    async fn viewer_may_import_progress(&self, ctx: &Context<'_>) -> Result<bool> {
        let view = ctx.view();
        let standing = query::goal::standing_among(&view, self.0.id).await?;
        Ok(view.may(Action::ImportProgress, &standing))
    }
    /// What the viewer may do with it now.
    async fn viewer_can(&self, ctx: &Context<'_>) -> GroupPermissions {
        let view = ctx.view();
        let standing = query::group::standing(&view, self.0.id);
        let may = |action| view.may(action, &standing);
        GroupPermissions {
            edit: may(Action::EditGroup),
            create_working_group: self.0.kind.0 == visibility::GroupKind::Hub
                && may(Action::CreateWorkingGroup),
            open_discussion: view.may(Action::OpenDiscussion, &view.standing_in(&[self.0.id])),
            call_meeting: view.may(Action::CallMeeting, &view.standing_in(&[self.0.id])),
            propose_goal: view.may(Action::ProposeGoal, &view.standing_in(&[self.0.id])),
            create_role: view.may(Action::CreateRole, &view.standing_in(&[self.0.id])),
            begin_review: view.may(Action::BeginReview, &view.standing_in(&[self.0.id])),
            edit_templates: may(Action::EditGroupTemplates),
            invite: may(Action::InvitePeople),
            add_member: may(Action::AddMember),
            leave: view.membership(self.0.id).is_some(),
        }
    }
}
