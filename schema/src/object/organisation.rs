//! The organisation, as the API shows it.

use super::{RenderedText, Role, Theme};
use crate::connection::{Connection, connection, forwards};
use crate::context::Ask as _;
use crate::error::Result;
use async_graphql::{Context, Object, SimpleObject};
use folkmoot_core::{model, query};
use folkmoot_rules::policy::Action;

/// The organisation that this installation serves.
pub struct Organisation(pub model::Organisation);

/// What the viewer may do in the organisation as a whole.
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
#[derive(SimpleObject)]
pub struct OrganisationPermissions {
    /// Change its name and description.
    edit: bool,
    /// Set the rules of processes that are begun from now on.
    set_process_policy: bool,
    /// Add a hub or a body.
    create_group: bool,
    /// Add a theme.
    create_theme: bool,
    /// Add, change and retire the whole organisation's templates of polls.
    edit_templates: bool,
    /// Invite people into the organisation, into any group or none. (A group says whether one may invite into it.)
    invite: bool,
    /// See every invitation that is under way.
    see_invitations: bool,
    /// See the emails that failed for good.
    see_deliveries: bool,
    /// See who is in the organisation.
    see_people: bool,
    /// Make somebody an administrator.
    set_administrator: bool,
}

/// The organisation that this installation serves.
#[Object]
impl Organisation {
    /// The name.
    async fn name(&self) -> &str {
        &self.0.name
    }
    /// What it says of itself.
    async fn description(&self) -> RenderedText {
        RenderedText(self.0.description.clone())
    }
    /// Where it is at home, as an IANA time zone: windows of its processes end by day, on working days, there.
    async fn time_zone(&self) -> &str {
        &self.0.time_zone
    }
    /// How many months lie between two reviews.
    async fn review_months(&self) -> i32 {
        self.0.review_months
    }
    /// The themes that cut across the hubs, in order.
    async fn themes(&self, ctx: &Context<'_>) -> Result<Vec<Theme>> {
        Ok(query::theme::all(&ctx.view())
            .await?
            .into_iter()
            .map(Theme)
            .collect())
    }
    /// The roles that nobody holds today, of groups that the viewer may read, in the order in which they were made.
    async fn open_roles(
        &self,
        ctx: &Context<'_>,
        first: Option<i32>,
        after: Option<String>,
    ) -> Result<Connection<Role>> {
        let filter = query::role::Filter {
            open: true,
            ..Default::default()
        };
        let page = forwards(first, after.as_deref())?;
        Ok(connection(
            query::role::page(&ctx.view(), filter, &page).await?,
            Role,
        ))
    }
    /// Whether this is the demonstration, whose people are made up.
    async fn demonstration(&self) -> bool {
        self.0.demonstration
    }
    /// What the viewer may do in the organisation as a whole.
    async fn viewer_can(&self, ctx: &Context<'_>) -> OrganisationPermissions {
        let view = ctx.view();
        let standing = view.standing();
        let may = |action| view.may(action, &standing);
        OrganisationPermissions {
            edit: may(Action::EditOrganisation),
            set_process_policy: may(Action::SetProcessPolicy),
            create_group: may(Action::CreateGroup),
            create_theme: may(Action::CreateTheme),
            edit_templates: may(Action::EditTemplates),
            invite: may(Action::InvitePeople),
            see_invitations: may(Action::ViewInvitations),
            see_deliveries: may(Action::ViewDeliveries),
            see_people: may(Action::ViewPeople),
            set_administrator: may(Action::SetAdministrator),
        }
    }
}
