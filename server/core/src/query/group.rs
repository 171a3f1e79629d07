//! Reading groups. A view knows them all, so nothing here asks the database.

use crate::error::{Result, not_found};
use crate::model::Group;
use crate::page::{Cursor, Page, Slice};
use crate::view::View;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::visibility::GroupKind;
use uuid::Uuid;

/// The group of this address, if the viewer may know of it.
pub fn by_slug<'a>(view: &'a View, slug: &str) -> Result<&'a Group> {
    view.groups()
        .find(|group| group.slug == slug)
        .ok_or_else(not_found)
}

/// The working groups inside a hub.
pub fn inside(view: &View, hub_id: Uuid) -> Vec<Group> {
    view.groups()
        .filter(|group| group.parent_id == Some(hub_id))
        .cloned()
        .collect()
}

/// Groups in their order, and how many there are in all.
pub fn page(view: &View, kind: Option<GroupKind>, page: &Page) -> Slice<Group> {
    let wanted: Vec<&Group> = view
        .groups()
        .filter(|group| kind.is_none_or(|kind| group.kind.0 == kind))
        .collect();
    let past =
        |group: &Group, cursor: &Cursor| (i64::from(group.position), group.id) > (cursor.key, cursor.id);
    let rest = wanted
        .iter()
        .filter(|group| page.after.as_ref().is_none_or(|cursor| past(group, cursor)));
    let rows = rest
        .take(usize::try_from(page.limit + 1).unwrap_or(usize::MAX))
        .map(|group| (*group).clone())
        .collect();
    Slice::cut(rows, page, |group| Cursor {
        key: group.position.into(),
        id: group.id,
    })
}

/// What the viewer is to a group as such: its name, purpose and people. Whoever knows of it sees that much, an administrator
/// too, who does not read what is said in it ([`View::standing_in`] is for that).
pub fn standing(view: &View, group_id: Uuid) -> Standing {
    Standing {
        sees: view.group(group_id).is_ok(),
        ..view.standing_in(&[group_id])
    }
}
