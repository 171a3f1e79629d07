//! The viewer: one's own account, as the API shows it to oneself.

use super::{Feedback, Group, Membership, NeedsMe, Person, Proxies};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use crate::id::id;
use crate::word::word;
use async_graphql::{Context, Enum, ID, Object, SimpleObject};
use folkmoot_core::auth::calendar;
use folkmoot_core::ids::Kind;
use folkmoot_core::{model, query};
use folkmoot_rules::notify;
use folkmoot_rules::words::Words as _;
use time::OffsetDateTime;

/// The kinds of email that concern a person.
#[derive(Enum, Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailKind {
    /// Invited into the organisation or a group. It cannot be switched off.
    Invited,
    /// Asked to a discussion by name.
    Asked,
    /// Mentioned in a text.
    Mentioned,
    /// A poll opened in which the person may vote.
    PollOpened,
    /// A poll closes soon and the person has not voted.
    PollClosing,
    /// A poll closed in which the person could vote, or that they facilitate.
    PollClosed,
    /// A poll ended in a tie that the person's casting vote decides.
    CastingAsked,
    /// Somebody handed their vote to the person.
    ProxyGiven,
    /// Whoever held the viewer's vote handed it back. It cannot be switched off.
    ProxyReturned,
    /// Somebody else cast a ballot for the person. It cannot be switched off.
    CastForYou,
    /// An outcome was published that the person should know.
    Outcome,
    /// The person's answer is asked for in a process, or their advice, or their vote.
    ConsentAsked,
    /// That answer is missing, and time runs out.
    ConsentReminder,
    /// A process waits for something that the person in particular does.
    ProcessTask,
    /// A process or an agreement of the person's took a turn that asks nothing of them.
    ProcessNews,
    /// A process is decided, or ended without an agreement, that the person took part in.
    ProcessDecided,
    /// The facilitator of a meeting entered what the person said. It cannot be switched off.
    EnteredForYou,
    /// A goal that the person owns or proposed was adopted, declined or dropped.
    GoalNews,
    /// A report on a goal that the person owns is due.
    GoalReport,
    /// The person was put on record as the holder of a role.
    RoleHeld,
    /// A role of the person's group is open.
    RoleOpen,
    /// The term of the person's role ends soon, or that of a role or working group that they lead.
    TermEnds,
    /// What every hub discusses, decides and aims for, as the person asked for it.
    Whole,
    /// A review was begun for which the person writes a narrative.
    ReviewBegun,
    /// A review was published that the person should read.
    ReviewPublished,
    /// Feedback waits for the person's answer.
    FeedbackToAnswer,
    /// Feedback that the person gave was answered.
    FeedbackAnswered,
    /// The person is asked to a meeting, or it was moved or called off.
    MeetingInvited,
    /// A meeting that the person is asked to begins within a day.
    MeetingReminder,
    /// The minutes of a meeting that the person was asked to are closed.
    MeetingMinutes,
}

impl MailKind {
    /// The API's word for a kind that may be chosen. What a person asked for themselves has none.
    fn shown(kind: notify::MailKind) -> Option<Self> {
        match kind {
            notify::MailKind::Invited => Some(Self::Invited),
            notify::MailKind::Asked => Some(Self::Asked),
            notify::MailKind::Mentioned => Some(Self::Mentioned),
            notify::MailKind::PollOpened => Some(Self::PollOpened),
            notify::MailKind::PollClosing => Some(Self::PollClosing),
            notify::MailKind::PollClosed => Some(Self::PollClosed),
            notify::MailKind::CastingAsked => Some(Self::CastingAsked),
            notify::MailKind::ProxyGiven => Some(Self::ProxyGiven),
            notify::MailKind::ProxyReturned => Some(Self::ProxyReturned),
            notify::MailKind::CastForYou => Some(Self::CastForYou),
            notify::MailKind::Outcome => Some(Self::Outcome),
            notify::MailKind::ConsentAsked => Some(Self::ConsentAsked),
            notify::MailKind::ConsentReminder => Some(Self::ConsentReminder),
            notify::MailKind::ProcessTask => Some(Self::ProcessTask),
            notify::MailKind::ProcessNews => Some(Self::ProcessNews),
            notify::MailKind::ProcessDecided => Some(Self::ProcessDecided),
            notify::MailKind::EnteredForYou => Some(Self::EnteredForYou),
            notify::MailKind::GoalNews => Some(Self::GoalNews),
            notify::MailKind::GoalReport => Some(Self::GoalReport),
            notify::MailKind::RoleHeld => Some(Self::RoleHeld),
            notify::MailKind::RoleOpen => Some(Self::RoleOpen),
            notify::MailKind::TermEnds => Some(Self::TermEnds),
            notify::MailKind::Whole => Some(Self::Whole),
            notify::MailKind::ReviewBegun => Some(Self::ReviewBegun),
            notify::MailKind::ReviewPublished => Some(Self::ReviewPublished),
            notify::MailKind::FeedbackToAnswer => Some(Self::FeedbackToAnswer),
            notify::MailKind::FeedbackAnswered => Some(Self::FeedbackAnswered),
            notify::MailKind::MeetingInvited => Some(Self::MeetingInvited),
            notify::MailKind::MeetingReminder => Some(Self::MeetingReminder),
            notify::MailKind::MeetingMinutes => Some(Self::MeetingMinutes),
            notify::MailKind::SignIn | notify::MailKind::PasswordReset => None,
        }
    }
}

impl From<MailKind> for notify::MailKind {
    fn from(kind: MailKind) -> Self {
        match kind {
            MailKind::Invited => Self::Invited,
            MailKind::Asked => Self::Asked,
            MailKind::Mentioned => Self::Mentioned,
            MailKind::PollOpened => Self::PollOpened,
            MailKind::PollClosing => Self::PollClosing,
            MailKind::PollClosed => Self::PollClosed,
            MailKind::CastingAsked => Self::CastingAsked,
            MailKind::ProxyGiven => Self::ProxyGiven,
            MailKind::ProxyReturned => Self::ProxyReturned,
            MailKind::CastForYou => Self::CastForYou,
            MailKind::Outcome => Self::Outcome,
            MailKind::ConsentAsked => Self::ConsentAsked,
            MailKind::ConsentReminder => Self::ConsentReminder,
            MailKind::ProcessTask => Self::ProcessTask,
            MailKind::ProcessNews => Self::ProcessNews,
            MailKind::ProcessDecided => Self::ProcessDecided,
            MailKind::EnteredForYou => Self::EnteredForYou,
            MailKind::GoalNews => Self::GoalNews,
            MailKind::GoalReport => Self::GoalReport,
            MailKind::RoleHeld => Self::RoleHeld,
            MailKind::RoleOpen => Self::RoleOpen,
            MailKind::TermEnds => Self::TermEnds,
            MailKind::Whole => Self::Whole,
            MailKind::ReviewBegun => Self::ReviewBegun,
            MailKind::ReviewPublished => Self::ReviewPublished,
            MailKind::FeedbackToAnswer => Self::FeedbackToAnswer,
            MailKind::FeedbackAnswered => Self::FeedbackAnswered,
            MailKind::MeetingInvited => Self::MeetingInvited,
            MailKind::MeetingReminder => Self::MeetingReminder,
            MailKind::MeetingMinutes => Self::MeetingMinutes,
        }
    }
}

word! {
    /// How often a person gets the whole at a glance by email.
    WholeRhythm = "folkmoot_rules::notify::WholeRhythm" {
        /// Only when they ask for it.
        Never,
        /// Every week.
        Weekly,
        /// Every four weeks, on the same day of the week.
        Monthly,
    }
}

/// Whether the viewer wants a kind of email.
#[derive(SimpleObject)]
pub struct MailPreference {
    /// The kind.
    kind: MailKind,
    /// Whether it is wanted.
    wanted: bool,
}

/// A browser in which the viewer is signed in.
pub struct Session(pub model::Session);

/// A browser in which the viewer is signed in.
#[Object]
impl Session {
    /// The opaque id.
    async fn id(&self) -> ID {
        id(Kind::Session, self.0.id)
    }
    /// Whether it is the one that asks.
    async fn current(&self, ctx: &Context<'_>) -> bool {
        ctx.request().session() == Some(self.0.id)
    }
    /// When the viewer signed in.
    async fn created_at(&self) -> OffsetDateTime {
        self.0.created_at.into()
    }
    /// When it was last used, to within ten minutes.
    async fn last_seen_at(&self) -> OffsetDateTime {
        self.0.last_seen_at.into()
    }
    /// The browser, as it calls itself.
    async fn device(&self) -> &str {
        &self.0.device
    }
}

/// The one who asks: their own account.
pub struct Viewer(pub model::Person);

/// The one who asks: their own account.
#[Object]
impl Viewer {
    /// Who the viewer is to everybody.
    async fn person(&self) -> Person {
        Person(self.0.clone())
    }
    /// The viewer's email address.
    async fn email(&self) -> &str {
        &self.0.email
    }
    /// Whether the viewer looks after the installation.
    async fn administrator(&self) -> bool {
        self.0.administrator
    }
    /// Whether the viewer can sign in with a password.
    async fn has_password(&self) -> bool {
        self.0.password_hash.is_some()
    }
    /// Every kind of email that can be switched off, and whether it is wanted.
    async fn mail_preferences(&self) -> Vec<MailPreference> {
        let kinds = notify::MailKind::ALL.iter().filter(|kind| kind.optional());
        let wanted = |kind: &notify::MailKind| !self.0.mail_off.0.contains(kind);
        kinds
            .filter_map(|kind| {
                Some(MailPreference {
                    kind: MailKind::shown(*kind)?,
                    wanted: wanted(kind),
                })
            })
            .collect()
    }
    /// The secret address of the viewer's own calendar, for a calendar program; null until they ask for one.
    async fn calendar_address(&self, ctx: &Context<'_>) -> Option<String> {
        let engine = ctx.request().engine();
        let base = engine.address().as_str().trim_end_matches('/');
        calendar::file(engine, &self.0).map(|file| format!("{base}/calendar/{file}"))
    }
    /// How often the viewer gets the whole at a glance by email.
    async fn whole_rhythm(&self) -> WholeRhythm {
        self.0.whole_rhythm.0.into()
    }
    /// The groups that the viewer is in.
    async fn memberships(&self, ctx: &Context<'_>) -> Vec<Membership> {
        ctx.view().memberships().iter().cloned().map(Membership).collect()
    }
    /// What waits for the viewer, across all groups.
    async fn needs_me(&self) -> NeedsMe {
        NeedsMe
    }
    /// The feedback that the viewer gave, the newest first.
    async fn feedback(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Feedback>> {
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::feedback::mine(&ctx.view(), &page).await?,
            Feedback,
        ))
    }
    /// Whether the viewer sits on the advisory board.
    async fn advisor(&self, ctx: &Context<'_>) -> bool {
        ctx.view().standing().advisor
    }
    /// The votes that the viewer handed to others, and those of others that they cast, now or later.
    async fn proxies(&self, ctx: &Context<'_>) -> Result<Proxies> {
        Ok(Proxies(query::proxy::mine(&ctx.view()).await?))
    }
    /// The groups in all of whose polls the viewer may let somebody else vote for them from now on: where they vote, and somebody may hold
    /// their vote.
    async fn proxy_groups(&self, ctx: &Context<'_>) -> Result<Vec<Group>> {
        let groups = query::proxy::groups(&ctx.view()).await?;
        groups.into_iter().map(|id| Group::load(ctx, id)).collect()
    }
    /// Where the viewer is signed in, the most recently used first.
    async fn sessions(&self, ctx: &Context<'_>) -> Result<Vec<Session>> {
        Ok(query::session::mine(&ctx.view())
            .await?
            .into_iter()
            .map(Session)
            .collect())
    }
}
