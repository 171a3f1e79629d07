//! The evidence of a closed poll, for those who may see its results.

use super::{ballot, decision, person, poll, proposal};
use crate::entity::ballot as ballots;
use crate::error::{Result, not_found};
use crate::ids::{self, Kind};
use crate::model::{Decision, Poll};
use crate::view::View;
use folkmoot_rules::evidence::{Bundle, Elector, FORM, Given, Line};
use folkmoot_rules::exact::Exact;
use folkmoot_rules::privacy::{self, Privacy};
use folkmoot_rules::refusal::{Code, Refusal};
use folkmoot_rules::terms::Terms;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use url::Url;
use uuid::Uuid;

/// The evidence of a poll whose record is written. `address` is where people reach the page.
///
/// # Errors
/// `NOT_DECIDED` before that.
pub async fn of_poll(view: &View, id: Uuid, address: &Url) -> Result<Bundle> {
    let poll = poll::one(view, id).await?;
    let Some(decision) = decision::of_polls(view, &[id]).await?.remove(&id) else {
        return Err(Refusal::new(Code::NotDecided, "This poll has no result yet.").into());
    };
    let version = proposal::versions_by_ids(view, &[decision.version_id])
        .await?
        .remove(&decision.version_id)
        .ok_or_else(not_found)?;
    let names = person::by_ids(view, &decision.electors.0).await?;
    let elector = |id: &Uuid| Elector {
        id: *id,
        name: names
            .get(id)
            .map(|person| person.name.clone())
            .unwrap_or_default(),
    };
    let terms = poll::terms(&poll);
    let page = address.join(&format!("polls/{}", ids::opaque(Kind::Poll, id)));
    Ok(Bundle {
        form: FORM.to_owned(),
        poll: id,
        address: page.map_or_else(|_| String::new(), |page| page.to_string()),
        title: version.title,
        text: version.body,
        question: poll.question.clone(),
        opened_at: poll.opens_at.into(),
        // A casting vote makes a later record of the same ballots.
        closed_at: poll.closed_at.unwrap_or(decision.decided_at).into(),
        privacy: poll.privacy.0,
        rule: poll.rule.clone(),
        electors: decision.electors.0.iter().map(elector).collect(),
        active_weight: decision::active_weight(&terms, &decision),
        ballots: given(view, &poll, &decision, &terms).await?,
        ballots_digest: decision.ballots_digest.clone().unwrap_or_default(),
        cast_as: decision.cast_as.0.clone(),
        lot_secret: decision.lot_secret.clone(),
        casting: poll.casting.0.clone(),
        casting_stance: poll.casting_stance.map(|stance| stance.0),
        terms,
        tally: decision.tally.0,
        digest: String::new(),
    }
    .sealed())
}

/// The ballots that the record counted, as far as the privacy of the poll allows.
async fn given(view: &View, poll: &Poll, decision: &Decision, terms: &Terms) -> Result<Vec<Given>> {
    if !privacy::shows_counts(poll.privacy.0, decision.tally.0.cast) {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for some in decision.ballots.0.chunks(1000) {
        let read = ballots::Entity::find().filter(ballots::Column::Id.is_in(some.iter().copied()));
        rows.extend(read.all(&view.db).await?);
    }
    let mut firsts = ballot::firsts(view, &[poll]).await?;
    let mut given: Vec<Given> = rows
        .into_iter()
        .map(|row| Given {
            voter: (poll.privacy.0 == Privacy::Open).then_some(row.person_id),
            counted: Line {
                first: firsts
                    .remove(&(poll.id, row.person_id))
                    .filter(|first| *first != row.choice.0),
                ballot: row.choice.0,
                weight: Exact::ratio(terms.weight(row.person_id), terms.unit()).unwrap_or_default(),
                required: terms.settings.required.contains(&row.person_id),
            },
        })
        .collect();
    // In no order that could tell when somebody voted.
    given.sort_by_cached_key(|given| (given.voter, given.counted.text()));
    Ok(given)
}
