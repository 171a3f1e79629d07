//! Changing groups and who is in them.

use crate::context::Ask as _;
use crate::error::Result;
use crate::id::{maybe_uuid, uuid};
use crate::object::{Group, GroupKind, Membership, MembershipRole, Visibility};
use async_graphql::{Context, ID, InputObject, MaybeUndefined, Object, SimpleObject};
use folkmoot_core::ids::Kind;
use folkmoot_core::ops::group::{CreateGroup, CreateWorkingGroup, EditGroup};
use folkmoot_core::ops::membership::{AddMember, ChangeMembership, EndMembership};
use folkmoot_core::ops::outcome::Edited;
use folkmoot_rules::refusal::Refusal;
use time::Date;

/// Changing groups and who is in them.
#[derive(Default)]
pub struct GroupMutation;

#[Object]
impl GroupMutation {
    /// Adds a hub or a body, for administrators; or a working group inside a hub, for its leads too.
    async fn create_group(&self, ctx: &Context<'_>, input: CreateGroupInput) -> Result<CreateGroupPayload> {
        let CreateGroupInput {
            kind,
            name,
            purpose,
            visibility,
            parent_id,
            ends_on,
        } = input;
        let visibility = visibility.into();
        let group = match (kind, maybe_uuid(Kind::Group, parent_id.as_ref())?) {
            (GroupKind::WorkingGroup, Some(hub_id)) => {
                ctx.request()
                    .perform(CreateWorkingGroup {
                        hub_id,
                        name,
                        purpose,
                        visibility,
                        ends_on,
                    })
                    .await?
            }
            (_, None) => {
                ctx.request()
                    .perform(CreateGroup {
                        kind: kind.into(),
                        name,
                        purpose,
                        visibility,
                        ends_on,
                    })
                    .await?
            }
            (_, Some(_)) => {
                return Err(Refusal::invalid("parentId", "Only a working group is inside a hub.").into());
            }
        };
        Ok(CreateGroupPayload { group: Group(group) })
    }
    /// Changes what is given of a group. For its leads, and administrators.
    async fn edit_group(&self, ctx: &Context<'_>, input: EditGroupInput) -> Result<EditGroupPayload> {
        let command = EditGroup {
            group_id: uuid(Kind::Group, &input.group_id)?,
            name: input.name,
            purpose: input.purpose,
            visibility: input.visibility.map(Into::into),
            ends_on: match input.ends_on {
                MaybeUndefined::Undefined => Edited::Unchanged,
                MaybeUndefined::Null => Edited::Removed,
                MaybeUndefined::Value(day) => Edited::To(day),
            },
        };
        Ok(EditGroupPayload {
            group: Group(ctx.request().perform(command).await?),
        })
    }
    /// Takes a person of the organisation into a group. For its leads, and administrators.
    async fn add_member(&self, ctx: &Context<'_>, input: AddMemberInput) -> Result<AddMemberPayload> {
        let command = AddMember {
            group_id: uuid(Kind::Group, &input.group_id)?,
            person_id: uuid(Kind::Person, &input.person_id)?,
            role: input.role.into(),
            title: input.title,
        };
        Ok(AddMemberPayload {
            membership: Membership(ctx.request().perform(command).await?),
        })
    }
    /// Changes what is given of a membership. For the group's leads, and administrators.
    async fn change_membership(
        &self,
        ctx: &Context<'_>,
        input: ChangeMembershipInput,
    ) -> Result<ChangeMembershipPayload> {
        let command = ChangeMembership {
            membership_id: uuid(Kind::Membership, &input.membership_id)?,
            role: input.role.map(Into::into),
            title: input.title,
        };
        Ok(ChangeMembershipPayload {
            membership: Membership(ctx.request().perform(command).await?),
        })
    }
    /// Ends a membership: one's own, or another's, for the group's leads and administrators.
    async fn end_membership(
        &self,
        ctx: &Context<'_>,
        input: EndMembershipInput,
    ) -> Result<EndMembershipPayload> {
        let command = EndMembership {
            membership_id: uuid(Kind::Membership, &input.membership_id)?,
        };
        Ok(EndMembershipPayload {
            group: Group(ctx.request().perform(command).await?),
        })
    }
}

/// What `createGroup` needs.
#[derive(InputObject)]
pub struct CreateGroupInput {
    /// What kind of circle.
    #[graphql(default_with = "GroupKind::Hub")]
    kind: GroupKind,
    /// The name, one line of at most 80 characters.
    name: String,
    /// What it is for, as Markdown.
    #[graphql(default)]
    purpose: String,
    /// Who may read what is said and decided in it.
    #[graphql(default_with = "Visibility::Network")]
    visibility: Visibility,
    /// The hub, for a working group.
    parent_id: Option<ID>,
    /// The last day of its term, for a working group; without end, where nothing is said.
    ends_on: Option<Date>,
}

/// What `createGroup` made.
#[derive(SimpleObject)]
pub struct CreateGroupPayload {
    /// The new group.
    group: Group,
}

/// What `editGroup` may change.
#[derive(InputObject)]
pub struct EditGroupInput {
    /// The group.
    group_id: ID,
    /// The new name. The slug stays.
    name: Option<String>,
    /// The new purpose, as Markdown.
    purpose: Option<String>,
    /// Who may read it from now on, what was said before included.
    visibility: Option<Visibility>,
    /// The last day of a working group's term from now on; null for without end.
    ends_on: MaybeUndefined<Date>,
}

/// What `editGroup` changed.
#[derive(SimpleObject)]
pub struct EditGroupPayload {
    /// The group.
    group: Group,
}

/// What `addMember` needs.
#[derive(InputObject)]
pub struct AddMemberInput {
    /// The group.
    group_id: ID,
    /// Whom.
    person_id: ID,
    /// In which role.
    #[graphql(default_with = "MembershipRole::Member")]
    role: MembershipRole,
    /// Under which title of their own, such as "Stream lead".
    title: Option<String>,
}

/// What `addMember` made.
#[derive(SimpleObject)]
pub struct AddMemberPayload {
    /// The new membership.
    membership: Membership,
}

/// What `changeMembership` may change.
#[derive(InputObject)]
pub struct ChangeMembershipInput {
    /// The membership.
    membership_id: ID,
    /// The new role.
    role: Option<MembershipRole>,
    /// The new title; an empty one takes the title away.
    title: Option<String>,
}

/// What `changeMembership` changed.
#[derive(SimpleObject)]
pub struct ChangeMembershipPayload {
    /// The membership.
    membership: Membership,
}

/// What `endMembership` needs.
#[derive(InputObject)]
pub struct EndMembershipInput {
    /// The membership.
    membership_id: ID,
}

/// What `endMembership` ended.
#[derive(SimpleObject)]
pub struct EndMembershipPayload {
    /// The group that the person was in.
    group: Group,
}
