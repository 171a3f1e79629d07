//! Emails about turns that a process or an agreement takes and that ask nothing of their reader.

use super::{About, together};
use crate::error::Result;
use crate::mail::compose::Occasion;
use crate::mail::compose::occasion::excerpt;
use crate::mail::letter::Letter;
use crate::model::Delivery;
use folkmoot_rules::consent::Phase;
use folkmoot_rules::consent::agreement::Standing;
use folkmoot_rules::consent::effect::{Effect, Notice};
use folkmoot_rules::consent::objection::Stage;
use folkmoot_rules::consent::policy::Rung;
use uuid::Uuid;

/// A turn as an email tells it.
struct Turn {
    /// How the subject line begins.
    what: String,
    lead: String,
    quote: Option<String>,
    facts: Vec<(String, String)>,
}

/// The process took a turn, of which the reader hears.
///
/// Turns that they were not told yet are told with it.
pub(in super::super) async fn news(on: &Occasion, delivery: &Delivery) -> Result<Option<Letter>> {
    let untold = together::untold(on, delivery).await?;
    let mut turns: Vec<(Notice, Turn)> = Vec::new();
    for about in &untold {
        for (notice, told) in turned(about).await? {
            // One thing may be told twice, to all and to the one it is about; and when it happened twice, it is as the last time.
            turns.retain(|(earlier, turn)| *earlier != notice && turn.lead != told.lead);
            turns.push((notice, told));
        }
    }
    let turns: Vec<Turn> = turns.into_iter().map(|(_, turn)| turn).collect();
    let (Some(about), Some(first)) = (untold.last(), turns.last()) else {
        return Ok(None);
    };
    Ok(Some(Letter {
        subject: about.subject(&first.what),
        heading: Some(about.process.title.clone()),
        quote: turns.iter().rev().find_map(|turn| turn.quote.clone()),
        facts: turns.iter().flat_map(|turn| turn.facts.clone()).collect(),
        lead: turns.into_iter().map(|turn| turn.lead).collect(),
        button: about.button("mail-process-button"),
        why: about.say("mail-news-why"),
        ..Letter::default()
    }))
}

/// The turns of one occasion.
async fn turned(about: &About<'_>) -> Result<Vec<(Notice, Turn)>> {
    let mut turns = Vec::new();
    for effect in &about.effects {
        let notice = match effect {
            Effect::Tell(notice) => Some(*notice),
            Effect::TellPerson { person, notice } if *person == about.me => Some(*notice),
            Effect::TellPerson { .. }
            | Effect::Ask { .. }
            | Effect::Remind { .. }
            | Effect::Owe { .. }
            | Effect::Draw { .. }
            | Effect::Agenda { .. }
            | Effect::Freeze(_)
            | Effect::Register { .. } => None,
        };
        if let Some(notice) = notice {
            turns.extend(turn(about, notice).await?.map(|turn| (notice, turn)));
        }
    }
    Ok(turns)
}

/// A turn, where it still is how things are.
async fn turn(about: &About<'_>, notice: Notice) -> Result<Option<Turn>> {
    let state = &about.state;
    let plain = |what: &str, lead: &str| -> Result<Option<Turn>> {
        Ok(Some(Turn {
            what: about.say(what),
            lead: about.said_in(lead)?,
            quote: None,
            facts: Vec::new(),
        }))
    };
    match notice {
        Notice::Opened | Notice::Facilitator if state.facilitator == Some(about.me) => {
            plain("mail-news-facilitator", "mail-news-facilitator-lead")
        }
        Notice::Review if state.is_deliberating() => {
            if state.facilitator == Some(about.me) {
                plain("mail-news-facilitator", "mail-news-facilitator-lead")
            } else {
                plain("mail-news-review", "mail-news-review-lead")
            }
        }
        Notice::MadeFull if state.is_deliberating() => {
            plain("mail-news-made-full", "mail-news-made-full-lead")
        }
        Notice::Meeting if state.meeting.is_some() => plain("mail-news-meeting", "mail-news-meeting-lead"),
        Notice::Paused => {
            let Some(pause) = &state.paused else {
                return Ok(None);
            };
            let turn = plain("mail-news-paused", "mail-news-paused-lead")?;
            let reason = about.texts.get(&pause.reason).and_then(|text| excerpt(text));
            let until = about.when("mail-process-until", pause.until);
            Ok(turn.map(|turn| Turn {
                quote: reason,
                facts: vec![until],
                ..turn
            }))
        }
        Notice::Edited(number) if number == state.version_number() && state.is_deliberating() => {
            let turn = plain("mail-news-edited", "mail-news-edited-lead")?;
            let version = state.version().and_then(|version| about.texts.get(&version.text));
            Ok(turn.map(|turn| Turn {
                quote: version.and_then(|text| excerpt(text)),
                facts: reclass(about).into_iter().collect(),
                ..turn
            }))
        }
        Notice::Phase => fallback(about).await,
        Notice::ObjectionChanged(number) => Ok(objection(about, number)),
        Notice::Agreement(standing) => agreement(about, standing).await,
        Notice::QuestionAnswered(number) => {
            let Some(said) = answer(about, number) else {
                return Ok(None);
            };
            let turn = plain("mail-news-answered", "mail-news-answered-lead")?;
            Ok(turn.map(|turn| Turn {
                quote: excerpt(said),
                ..turn
            }))
        }
        Notice::ReplacementWaits => plain("mail-news-replacement-waits", "mail-news-replacement-waits-lead"),
        Notice::Opened
        | Notice::Facilitator
        | Notice::Review
        | Notice::MadeFull
        | Notice::Meeting
        | Notice::Edited(_)
        | Notice::Extended
        | Notice::Objection(_)
        | Notice::Resumed
        | Notice::MeetingOver
        | Notice::EnteredForYou
        | Notice::Drawn
        | Notice::Panel
        | Notice::Adopted
        | Notice::Announced
        | Notice::NotAdopted
        | Notice::Escalated
        | Notice::Abandoned => Ok(None),
    }
}

/// A step of the fallback has begun.
async fn fallback(about: &About<'_>) -> Result<Option<Turn>> {
    let Phase::Fallback(fall) = &about.state.phase else {
        return Ok(None);
    };
    let mut facts = vec![(about.say("mail-news-fallback-next"), about.say(rung(fall.rung)))];
    facts.extend(about.objections().await?);
    facts.push(about.when("mail-process-until", fall.ends_at));
    Ok(Some(Turn {
        what: about.say("mail-news-fallback"),
        lead: about.said_in("mail-news-fallback-lead")?,
        quote: None,
        facts,
    }))
}

/// What was answered to the question with this number.
fn answer<'a>(about: &'a About<'_>, number: u32) -> Option<&'a str> {
    let place = (number as usize).checked_sub(1)?;
    let answer = about.state.questions.get(place)?.answer?;
    about.texts.get(&answer.text).map(String::as_str)
}

/// Until when a change of wording can be called more than that.
fn reclass(about: &About<'_>) -> Option<(String, String)> {
    if let Phase::Consent(round) = &about.state.phase {
        let until = round.reclass_until?;
        return Some(about.when("mail-process-until", until));
    }
    None
}

/// What became of the objections of the reader that the event changed, each in a sentence.
pub(super) fn own_objections(about: &About<'_>) -> Vec<String> {
    let changed = about.effects.iter().filter_map(|effect| match effect {
        Effect::Tell(Notice::ObjectionChanged(number)) => objection(about, *number),
        Effect::Tell(_)
        | Effect::TellPerson { .. }
        | Effect::Ask { .. }
        | Effect::Remind { .. }
        | Effect::Owe { .. }
        | Effect::Draw { .. }
        | Effect::Agenda { .. }
        | Effect::Freeze(_)
        | Effect::Register { .. } => None,
    });
    changed.map(|turn| turn.lead).collect()
}

/// An objection that the reader raised or carries.
fn objection(about: &About<'_>, number: u32) -> Option<Turn> {
    let objection = about.state.objection(number).ok()?;
    if objection.raised_by != about.me && !objection.has_carried(about.me) {
        return None;
    }
    let stage = about.say(stage(objection.stage));
    let arguments = [("number", number.into()), ("stage", stage.as_str().into())];
    Some(Turn {
        what: about.on.say("mail-news-objection", &arguments),
        lead: about.on.say("mail-news-objection-lead", &arguments),
        quote: None,
        facts: Vec::new(),
    })
}

async fn agreement(about: &About<'_>, standing: Standing) -> Result<Option<Turn>> {
    let mut agreements = about.state.agreements.iter();
    let Some(agreed) = agreements.rfind(|agreed| agreed.standing == standing) else {
        return Ok(None);
    };
    let word = about.say(match standing {
        Standing::Active => "mail-standing-active",
        Standing::DueForReview => "mail-standing-due-for-review",
        Standing::Renewed => "mail-standing-renewed",
        Standing::Amended => "mail-standing-amended",
        Standing::Suspended => "mail-standing-suspended",
        Standing::Superseded => "mail-standing-superseded",
        Standing::Retired => "mail-standing-retired",
        Standing::Lapsed => "mail-standing-lapsed",
    });
    let arguments = [("standing", word.as_str().into())];
    let owners: [Uuid; 1] = [agreed.owner];
    let people = about.people(&owners).await?;
    let owner = people.get(&agreed.owner).map(|person| person.name.clone());
    Ok(Some(Turn {
        what: about.on.say("mail-news-agreement", &arguments),
        lead: about.said_in("mail-news-agreement-lead")?,
        quote: None,
        facts: owner
            .map(|owner| (about.say("mail-decided-owner"), owner))
            .into_iter()
            .collect(),
    }))
}

/// A step of the ladder, in words.
fn rung(rung: Rung) -> &'static str {
    match rung {
        Rung::Meeting => "mail-rung-meeting",
        Rung::Trio => "mail-rung-trio",
        Rung::Trial => "mail-rung-trial",
        Rung::Vote { .. } => "mail-rung-vote",
        Rung::Decider { .. } => "mail-rung-decider",
        Rung::WiderCircle => "mail-rung-wider-circle",
        Rung::Drop => "mail-rung-drop",
    }
}

/// Where an objection is, in words.
fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Raised => "mail-stage-raised",
        Stage::Challenged => "mail-stage-challenged",
        Stage::Upheld => "mail-stage-upheld",
        Stage::InIntegration => "mail-stage-in-integration",
        Stage::ReducedToConcern => "mail-stage-reduced-to-concern",
        Stage::Resolved => "mail-stage-resolved",
        Stage::Withdrawn => "mail-stage-withdrawn",
        Stage::OverruledByFallback => "mail-stage-overruled-by-fallback",
        Stage::Lapsed => "mail-stage-lapsed",
        Stage::Merged => "mail-stage-merged",
    }
}
