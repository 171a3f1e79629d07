//! Emails about roles and terms: somebody is on record as a holder, a role is open, a term ends soon.

use super::Occasion;
use super::occasion::excerpt;
use crate::error::Result;
use crate::event::EventKind;
use crate::ids::{Kind, opaque};
use crate::locale;
use crate::mail::letter::Letter;
use crate::model::{Role, RoleHolding};
use crate::query;
use crate::query::role::{current, stands, today};
use folkmoot_rules::role::{is_open, notice};
use time::Date;

/// Somebody put the reader on record as the holder of a role. Nothing, where they hold it no more.
pub(super) async fn held(on: &Occasion) -> Result<Option<Letter>> {
    let (role, holdings) = role_of(on).await?;
    let me = on.view.person_id();
    let Some(holding) = current(&on.view, &holdings).filter(|held| Some(held.person_id) == me) else {
        return Ok(None);
    };
    Ok(Some(Letter {
        subject: on.titled("mail-role-held-subject", &role.name),
        lead: vec![on.said_in("mail-role-held-lead", role.group_id)?],
        quote: holding.words.as_deref().and_then(excerpt),
        facts: until(on, holding.until_on),
        button: on.button("mail-role-button", page(on, &role)),
        why: on.say("mail-role-held-why", &[]),
        heading: Some(role.name),
        ..Letter::default()
    }))
}

/// A role of a group of the reader's is open. Nothing, where somebody holds it by now.
pub(super) async fn open(on: &Occasion) -> Result<Option<Letter>> {
    let (role, holdings) = role_of(on).await?;
    if !is_open(stands(&on.view, &role, &holdings)) {
        return Ok(None);
    }
    Ok(Some(Letter {
        subject: on.titled("mail-role-open-subject", &role.name),
        lead: vec![on.said_in("mail-role-open-lead", role.group_id)?],
        quote: excerpt(&role.purpose),
        button: on.button("mail-role-open-button", page(on, &role)),
        why: on.say("mail-role-open-why", &[]),
        heading: Some(role.name),
        ..Letter::default()
    }))
}

/// The term of a role or of a working group ends soon. Nothing, where it was prolonged or somebody else took over.
pub(super) async fn term_ends(on: &Occasion) -> Result<Option<Letter>> {
    if on.kind() == EventKind::GroupTermEnding {
        return group_ends(on);
    }
    let (role, holdings) = role_of(on).await?;
    let day = today(&on.view);
    let ending = current(&on.view, &holdings).filter(|held| notice::ends_soon(held.until_on, day));
    let Some(holding) = ending else {
        return Ok(None);
    };
    let mine = on.view.person_id() == Some(holding.person_id);
    let under_way = query::role::selections(&on.view, &[role.id])
        .await?
        .remove(&role.id);
    let mut lead = vec![if mine {
        on.said_in("mail-role-ends-mine", role.group_id)?
    } else {
        on.said_in("mail-role-ends-lead", role.group_id)?
    }];
    let button = if let Some(process) = under_way {
        on.button(
            "mail-role-selection-button",
            on.page("processes", Kind::Process, process.id),
        )
    } else {
        lead.push(on.say("mail-role-ends-how", &[]));
        on.button("mail-role-begin-button", format!("{}/selection", page(on, &role)))
    };
    let people = query::person::by_ids(&on.view, &[holding.person_id]).await?;
    let holder = people
        .into_values()
        .map(|person| (on.say("mail-role-holder", &[]), person.name));
    Ok(Some(Letter {
        subject: on.titled("mail-role-ends-subject", &role.name),
        lead,
        facts: holder.chain(until(on, holding.until_on)).collect(),
        button,
        also: Some(on.button("mail-role-button", page(on, &role))),
        why: on.say("mail-role-ends-why", &[]),
        heading: Some(role.name),
        ..Letter::default()
    }))
}

fn group_ends(on: &Occasion) -> Result<Option<Letter>> {
    let group = on.view.group(on.subject())?;
    if !notice::ends_soon(group.ends_on, today(&on.view)) {
        return Ok(None);
    }
    Ok(Some(Letter {
        subject: on.titled("mail-group-ends-subject", &group.name),
        lead: vec![on.said_in("mail-group-ends-lead", group.id)?],
        quote: excerpt(&group.purpose),
        facts: until(on, group.ends_on),
        button: on.button("mail-group-ends-button", on.link(&format!("g/{}", group.slug))),
        why: on.say("mail-group-ends-why", &[]),
        heading: Some(group.name.clone()),
        ..Letter::default()
    }))
}

/// The role that the event is about, with its holdings.
async fn role_of(on: &Occasion) -> Result<(Role, Vec<RoleHolding>)> {
    let role = query::role::one(&on.view, on.subject()).await?;
    let holdings = query::role::holdings(&on.view, &[role.id])
        .await?
        .remove(&role.id);
    Ok((role, holdings.unwrap_or_default()))
}

fn until(on: &Occasion, day: Option<Date>) -> Vec<(String, String)> {
    let day = day.map(|day| (on.say("mail-role-until", &[]), locale::date(on.locale, day)));
    day.into_iter().collect()
}

fn page(on: &Occasion, role: &Role) -> String {
    on.link(&format!("roles/{}", opaque(Kind::Role, role.id)))
}
