//! The email to somebody for whom the facilitator of a meeting entered what they said. It cannot be switched off: nobody could notice a
//! wrong done to them otherwise.

use super::{About, decided};
use crate::error::Result;
use crate::mail::compose::Occasion;
use crate::mail::letter::Letter;
use crate::query;
use folkmoot_rules::consent::What;
use folkmoot_rules::consent::effect::Notice;
use folkmoot_rules::consent::form::Answer;

/// What the facilitator entered for the reader.
pub(in super::super) async fn entered(on: &Occasion) -> Result<Option<Letter>> {
    let about = About::load(on).await?;
    let since = on.event.created_at;
    let Some(what) = query::process::entered_for(&on.view, &about.process, about.me, since).await? else {
        return Ok(None);
    };
    let mut lead = vec![about.said_in("mail-entered-lead")?];
    // In a confidential process an answer stands in no email, which others may read.
    let said = if about.state.policy.confidential {
        "mail-entered-confidential"
    } else {
        words(&what)
    };
    lead.push(about.say(said));
    if about.told(Notice::Adopted) || about.told(Notice::NotAdopted) || about.told(Notice::Escalated) {
        lead.extend(decided::outcome(&about).await?.map(|how| format!("{how}.")));
    }
    Ok(Some(Letter {
        subject: on.titled("mail-entered-subject", &about.process.title),
        heading: Some(about.process.title.clone()),
        lead,
        facts: vec![about.when("mail-entered-at", since.moment())],
        button: about.button("mail-process-button"),
        note: about
            .state
            .is_deliberating()
            .then(|| about.say("mail-entered-note")),
        why: about.say("mail-entered-why"),
        ..Letter::default()
    }))
}

/// What was entered, in words.
fn words(what: &What) -> &'static str {
    match what {
        What::Respond { answer, .. } => match answer {
            Answer::Consent => "mail-entered-consent",
            Answer::Concern { .. } => "mail-entered-concern",
            Answer::Abstain { .. } => "mail-entered-abstain",
        },
        What::Raise { .. } | What::Carry { .. } | What::Refine { .. } | What::Maintain { .. } => {
            "mail-entered-objection"
        }
        What::Withdraw { .. } => "mail-entered-withdrawal",
        What::Confirm { .. } => "mail-entered-confirmation",
        What::Ballot { yes: true } => "mail-entered-yes",
        What::Ballot { yes: false } => "mail-entered-no",
        What::Voice { .. } => "mail-entered-concern-alone",
        What::Wait => "mail-entered-wait",
        What::Discuss => "mail-entered-discuss",
        What::Nominate { .. } | What::Keep => "mail-entered-nomination",
        What::Willing { yes: true } => "mail-entered-willing",
        What::Willing { yes: false } => "mail-entered-unwilling",
        What::Advise { .. } | What::NoAdvice => "mail-entered-advice",
        // What is said beside answers; the rest cannot be entered for anybody.
        What::Question { .. }
        | What::Answer { .. }
        | What::Clear
        | What::React { .. }
        | What::Begin(_)
        | What::Configure(_)
        | What::Write(_)
        | What::Open
        | What::Ready
        | What::Seen { .. }
        | What::Lapse { .. }
        | What::Merge { .. }
        | What::Challenge { .. }
        | What::Second { .. }
        | What::Rule { .. }
        | What::Appeal { .. }
        | What::Judge { .. }
        | What::ConfirmEdit
        | What::Reclass
        | What::OfferTrial { .. }
        | What::Decide { .. }
        | What::NoResult
        | What::Announce { .. }
        | What::Review(_)
        | What::HandOver { .. }
        | What::Supersede(_)
        | What::Restore { .. }
        | What::Gather { .. }
        | What::Attend { .. }
        | What::Advance
        | What::Close { .. }
        | What::Abandon
        | What::Pause { .. }
        | What::Resume
        | What::Away { .. }
        | What::Back
        | What::HandOn { .. }
        | What::Left { .. }
        | What::Joined { .. }
        | What::Drawn { .. }
        | What::Zone(_)
        | What::Tick => "mail-entered-said",
    }
}
