//! What an administrator does with accounts: administrators, standing, closing.

mod deactivate;
mod set_administrator;
mod set_standing;

pub use deactivate::DeactivatePerson;
pub use set_administrator::SetAdministrator;
pub use set_standing::SetStanding;

use crate::error::Result;
use crate::model::Person;
use crate::query;
use crate::tx::Tx;
use crate::view::View;
use folkmoot_rules::policy::Standing;
use folkmoot_rules::refusal::{Code, Refusal};
use uuid::Uuid;

/// Somebody else's account, or one's own, as every command here loads it.
async fn account(view: &View, person_id: Uuid) -> Result<(Person, Standing)> {
    let person = query::person::one(view, person_id).await?;
    Ok((person, query::person::standing(view, person_id)))
}

/// Refuses for a closed account.
fn open(person: &Person) -> Result<()> {
    match person.deactivated_at {
        Some(_) => Err(Refusal::new(Code::Conflict, "This account is closed.").into()),
        None => Ok(()),
    }
}

/// Refuses what would leave the organisation without an administrator. Of two who step down at once, the database lets one pass
/// before the other looks.
async fn not_the_last(tx: &Tx, person: &Person) -> Result<()> {
    let last = query::person::last_administrators(tx, &[person.id]).await?;
    if last.get(&person.id).copied().unwrap_or_default() {
        let why = "The organisation needs an administrator. Name another one first.";
        return Err(Refusal::new(Code::LastAdministrator, why).into());
    }
    Ok(())
}
