//! Who is on a panel, and who facilitates: people who may read what is decided.

use crate::error::Result;
use crate::model::Process;
use crate::query::electorate::Census;
use crate::view::View;
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::refusal::Refusal;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The people whom a panel's rule comes to, for a matter of this home.
pub(super) async fn panel(view: &View, kind: Kind, rule: &Electorate, home: Uuid) -> Result<Vec<Uuid>> {
    Ok(Census::take(view, [(rule, home)])
        .await?
        .choose_panel(kind, rule, home)
        .map_err(|refusal| refusal.on("panel"))?)
}

/// The people whom the rule of a panel comes to by now.
pub(super) async fn by_rule(view: &View, process: &Process, home: Uuid) -> Result<Vec<Uuid>> {
    let (kind, rule) = (process.kind.0, &process.panel.0);
    Ok(Census::take(view, [(rule, home)]).await?.panel(kind, rule, home))
}

/// The same of several, each of whom may be named more than once.
pub(super) async fn all_able(view: &View, people: Vec<Uuid>, home: Uuid, field: &'static str) -> Result<()> {
    let named: BTreeSet<Uuid> = people.into_iter().collect();
    if named.is_empty() {
        return Ok(());
    }
    let rule = Electorate::People(named.iter().copied().collect());
    let found = Census::take(view, [(&rule, home)]).await?.resolve(&rule, home);
    if found.len() < named.len() {
        return Err(Refusal::invalid(field, "Name people who may read this discussion.").into());
    }
    Ok(())
}

/// Somebody who takes a task in the process: an open account that may read it, of a member of the organisation.
pub(super) async fn able(view: &View, person: Uuid, home: Uuid, field: &'static str) -> Result<Uuid> {
    let rule = Electorate::People(vec![person]);
    let found = Census::take(view, [(&rule, home)]).await?.resolve(&rule, home);
    if found.is_empty() {
        let sentence = "Name somebody who may read this discussion and has a vote in the organisation.";
        return Err(Refusal::invalid(field, sentence).into());
    }
    Ok(person)
}

/// Somebody who is there, with or without a vote: an open account that may read it.
pub(super) async fn reader(view: &View, person: Uuid, home: Uuid, field: &'static str) -> Result<Uuid> {
    let named = [person];
    let rule = Electorate::People(named.to_vec());
    if Census::take(view, [(&rule, home)])
        .await?
        .readers(&named, home)
        .is_empty()
    {
        return Err(Refusal::invalid(field, "Name somebody who may read this discussion.").into());
    }
    Ok(person)
}
