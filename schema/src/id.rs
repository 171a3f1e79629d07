//! Ids of the API: opaque texts.

use crate::error::Result;
use async_graphql::ID;
use folkmoot_core::ids::{self, Kind};
use uuid::Uuid;

/// The opaque id of something.
pub fn id(kind: Kind, uuid: Uuid) -> ID {
    ID(ids::opaque(kind, uuid))
}

/// The id in an opaque text of the expected kind; anything else is not found.
pub fn uuid(kind: Kind, id: &ID) -> Result<Uuid> {
    Ok(ids::expect(kind, id)?)
}

/// Several ids of one kind.
pub fn uuids(kind: Kind, ids: &[ID]) -> Result<Vec<Uuid>> {
    ids.iter().map(|id| uuid(kind, id)).collect()
}

/// An id that may be missing.
pub fn maybe_uuid(kind: Kind, id: Option<&ID>) -> Result<Option<Uuid>> {
    id.map(|id| uuid(kind, id)).transpose()
}
