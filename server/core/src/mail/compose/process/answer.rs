//! Emails that ask the panel for an answer: consent, advice or a vote; and remind of it. Whoever answered an earlier text reads what changed.

use super::{About, changes};
use crate::error::Result;
use crate::mail::compose::Occasion;
use crate::mail::compose::occasion::excerpt;
use crate::mail::letter::{Letter, Link};
use folkmoot_rules::consent::effect::{Notice, Task};
use folkmoot_rules::consent::form::Kind;
use folkmoot_rules::consent::{Phase, Todo};
use folkmoot_rules::notify::MailKind;

/// The reader's answer is asked for.
pub(in super::super) async fn asked(on: &Occasion) -> Result<Option<Letter>> {
    let about = About::load(on).await?;
    let todos = about.todos(MailKind::ConsentAsked);
    let Some(first) = todos.first() else {
        return Ok(None);
    };
    let question = Question::of(&about, first.task);
    let (subject, lead) = match question {
        Question::Consent if about.state.kind == Kind::Lazy => {
            ("mail-consent-asked-subject", "mail-consent-lazy-lead")
        }
        Question::Consent => ("mail-consent-asked-subject", "mail-consent-asked-lead"),
        Question::Changed(_) => ("mail-consent-changed-subject", "mail-consent-changed-lead"),
        Question::Again => ("mail-consent-again-subject", "mail-consent-again-lead"),
        Question::Vote => ("mail-consent-vote-subject", "mail-consent-vote-lead"),
        Question::Advice => ("mail-consent-advice-subject", "mail-consent-advice-lead"),
    };
    let mut lead = vec![about.said_in(lead)?];
    if about.told(Notice::Edited(about.state.version_number())) {
        lead.push(about.say("mail-consent-edited"));
    }
    letter(&about, &todos, question, subject, lead).await.map(Some)
}

/// The reader's answer is missing, and time runs out.
pub(in super::super) async fn reminded(on: &Occasion) -> Result<Option<Letter>> {
    let about = About::load(on).await?;
    let todos = about.todos(MailKind::ConsentReminder);
    let Some(first) = todos.first() else {
        return Ok(None);
    };
    let question = Question::of(&about, first.task);
    let mut lead = vec![about.said_in("mail-consent-reminder-lead")?];
    if about.told(Notice::Extended) {
        lead.push(about.say("mail-consent-extended"));
    }
    letter(&about, &todos, question, "mail-consent-reminder-subject", lead)
        .await
        .map(Some)
}

/// What the reader is asked.
#[derive(Clone, Copy)]
enum Question {
    /// For the first time.
    Consent,
    /// About a text that changed since they answered this version.
    Changed(u32),
    /// About the same text: the objection behind their answer ended, or its wording changed.
    Again,
    Vote,
    Advice,
}

impl Question {
    fn of(about: &About<'_>, task: Task) -> Self {
        match task {
            Task::Vote => return Self::Vote,
            Task::Advise => return Self::Advice,
            Task::Publish
            | Task::ClearOrAsk
            | Task::AnswerQuestion(_)
            | Task::React
            | Task::MakeReady
            | Task::Answer
            | Task::AnswerObjection(_)
            | Task::Carry(_)
            | Task::Second(_)
            | Task::Integrate
            | Task::ConfirmEdit
            | Task::ConfirmNeed(_)
            | Task::Rule(_)
            | Task::Judge(_)
            | Task::Gather
            | Task::Attend
            | Task::WriteAsTrio
            | Task::OfferTrial
            | Task::Decide
            | Task::Nominate
            | Task::KeepOrChange
            | Task::Propose
            | Task::SayWhetherWilling
            | Task::Announce
            | Task::Review => {}
        }
        let state = &about.state;
        let last = state.responses.iter().rev();
        match last
            .map(|response| (response.person, response.version))
            .find(|(person, _)| *person == about.me)
        {
            None => Self::Consent,
            Some((_, version)) if state.base(version) == state.base(state.version_number()) => Self::Again,
            Some((_, version)) => Self::Changed(version),
        }
    }

    fn button(self) -> &'static str {
        match self {
            Self::Consent | Self::Changed(_) | Self::Again => "mail-consent-button",
            Self::Vote => "mail-consent-vote-button",
            Self::Advice => "mail-consent-advice-button",
        }
    }
}

async fn letter(
    about: &About<'_>,
    todos: &[Todo],
    question: Question,
    subject: &str,
    mut lead: Vec<String>,
) -> Result<Letter> {
    let (on, state) = (about.on, &about.state);
    let until = todos.iter().find_map(|todo| todo.until);
    let carried = todos
        .iter()
        .filter_map(|todo| super::task::objection(about, todo.task));
    lead.extend(carried);
    lead.extend(about.facilitates()?);
    let (mut changes, mut quote) = (Vec::new(), None);
    if let Question::Changed(answered) = question {
        let (shown, more) = changes::since(about, answered).await?;
        if shown.is_empty() {
            lead.push(about.say("mail-consent-terms-changed"));
        }
        changes = shown;
        if more > 0 {
            lead.push(on.say("mail-consent-more-changes", &[("count", more.into())]));
        }
    } else {
        let text = state.version().and_then(|version| about.texts.get(&version.text));
        quote = text.and_then(|text| excerpt(text));
    }
    let mut facts = about.facts().await?;
    facts.push((
        about.say("mail-process-version"),
        state.version_number().to_string(),
    ));
    facts.extend(until.map(|until| about.when("mail-process-until", until)));
    facts.extend(floor(about));
    let answers = answers(about, todos, question);
    let subject = match until {
        Some(until) => on.say(
            subject,
            &[
                ("when", on.day(until.into()).into()),
                ("title", about.process.title.as_str().into()),
            ],
        ),
        // A meeting holds the clock.
        None => about.subject(&about.say("mail-consent-asked-short")),
    };
    Ok(Letter {
        subject,
        heading: Some(about.process.title.clone()),
        lead,
        quote,
        changes,
        facts,
        button: about.button(question.button()),
        note: (!answers.is_empty()).then(|| about.say("mail-consent-note")),
        answers,
        why: about.say("mail-process-panel-why"),
        ..Letter::default()
    })
}

/// The answers that can be given now, for the page to have them ready. Whoever carries an objection says first what becomes of it.
fn answers(about: &About<'_>, todos: &[Todo], question: Question) -> Vec<Link> {
    let asked = todos.iter().any(|todo| todo.task == Task::Answer);
    let consent = match question {
        Question::Changed(_) => "mail-consent-answer-still",
        Question::Consent | Question::Again | Question::Vote | Question::Advice => {
            "mail-consent-answer-consent"
        }
    };
    let each = [
        (consent, "consent"),
        ("mail-consent-answer-concern", "concern"),
        ("mail-consent-answer-object", "object"),
    ];
    let link = |(label, answer): (&str, &str)| Link {
        label: about.say(label),
        url: format!("{}?answer={answer}", about.page()),
    };
    each.into_iter().filter(|_| asked).map(link).collect()
}

/// How many have to take part, and how many do so far.
fn floor(about: &About<'_>) -> Option<(String, String)> {
    match about.state.phase {
        Phase::Consent(_) => {}
        Phase::Draft
        | Phase::Clarify { .. }
        | Phase::Shape { .. }
        | Phase::Integrate { .. }
        | Phase::Fallback(_)
        | Phase::Advise { .. }
        | Phase::Nominate { .. }
        | Phase::Change { .. }
        | Phase::Choose { .. }
        | Phase::Agreed { .. }
        | Phase::Live
        | Phase::ReviewDue { .. }
        | Phase::Ended { .. } => return None,
    }
    let turnout = about.state.turnout(about.on.view.now());
    let counted = turnout.seats - turnout.away - turnout.abstained;
    // In lazy consensus whoever has read it takes part.
    let (label, count, taking_part) = match about.state.kind {
        Kind::Lazy => (
            "mail-process-seen",
            "mail-process-seen-count",
            turnout.active + turnout.seen,
        ),
        Kind::Consent | Kind::Advice | Kind::Role => {
            ("mail-process-floor", "mail-process-floor-count", turnout.active)
        }
    };
    let arguments = [
        ("floor", turnout.floor.into()),
        ("counted", counted.into()),
        ("active", taking_part.into()),
    ];
    Some((about.say(label), about.on.say(count, &arguments)))
}
