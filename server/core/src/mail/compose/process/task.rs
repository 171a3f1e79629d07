//! Emails about something that somebody in particular does in a process.

use super::news::own_objections;
use super::{About, SHORT};
use crate::error::Result;
use crate::locale::Argument;
use crate::mail::compose::Occasion;
use crate::mail::compose::occasion::excerpt;
use crate::mail::letter::Letter;
use folkmoot_rules::consent::Todo;
use folkmoot_rules::consent::effect::{Notice, Task};
use folkmoot_rules::notify::MailKind;

/// The process waits for something that the reader does.
pub(in super::super) async fn task(on: &Occasion) -> Result<Option<Letter>> {
    let about = About::load(on).await?;
    let todos = about.todos(MailKind::ProcessTask);
    let Some(first) = todos.first() else {
        return Ok(None);
    };
    let mut lead = Vec::new();
    if about.told(Notice::MadeFull) {
        lead.push(about.said_in("mail-news-made-full-lead")?);
    }
    // Whoever carried an objection that has ended hears that first, and then that they are asked again.
    if first.task == Task::Answer {
        lead.extend(own_objections(&about));
    }
    lead.push(about.said_in("mail-task-lead")?);
    lead.extend(sentences(&about, &todos));
    lead.extend(about.facilitates()?);
    let mut facts = about.facts().await?;
    if todos.iter().any(|todo| is_about_objections(todo.task)) {
        facts.extend(about.objections().await?);
    }
    facts.extend(objected(&about, first.task));
    let until = todos.iter().find_map(|todo| todo.until);
    facts.extend(until.map(|until| about.when("mail-process-until", until)));
    Ok(Some(Letter {
        subject: about.subject(&phrase(&about, first.task)),
        heading: Some(about.process.title.clone()),
        lead,
        quote: quote(&about, first.task),
        facts,
        button: about.button("mail-process-button"),
        why: about.say("mail-task-why"),
        ..Letter::default()
    }))
}

/// What waits for the reader, each in a sentence.
pub(super) fn sentences(about: &About<'_>, todos: &[Todo]) -> Vec<String> {
    let sentence = |todo: &Todo| format!("{}.", phrase(about, todo.task));
    todos.iter().map(sentence).collect()
}

/// What is asked of whoever carries an objection, in a sentence.
pub(super) fn objection(about: &About<'_>, task: Task) -> Option<String> {
    matches!(task, Task::AnswerObjection(_)).then(|| format!("{}.", phrase(about, task)))
}

/// A task in a few words, as a subject line begins with it.
fn phrase(about: &About<'_>, task: Task) -> String {
    let (key, number) = match task {
        Task::Publish => ("mail-task-publish", 0),
        Task::ClearOrAsk => ("mail-task-clear-or-ask", 0),
        Task::AnswerQuestion(number) => ("mail-task-answer-question", number),
        Task::React => ("mail-task-react", 0),
        Task::MakeReady => ("mail-task-make-ready", 0),
        Task::Answer => ("mail-task-answer", 0),
        Task::Carry(number) => ("mail-task-carry", number),
        Task::Second(number) => ("mail-task-second", number),
        Task::Integrate => ("mail-task-integrate", 0),
        Task::ConfirmEdit => ("mail-task-confirm-edit", 0),
        Task::AnswerObjection(number) => ("mail-task-answer-objection", number),
        Task::ConfirmNeed(number) => ("mail-task-confirm-need", number),
        Task::Rule(number) => ("mail-task-rule", number),
        Task::Judge(number) => ("mail-task-judge", number),
        Task::Gather => ("mail-task-gather", 0),
        Task::Attend => ("mail-task-attend", 0),
        Task::WriteAsTrio => ("mail-task-write-as-trio", 0),
        Task::OfferTrial => ("mail-task-offer-trial", 0),
        Task::Vote => ("mail-task-vote", 0),
        Task::Advise => ("mail-task-advise", 0),
        Task::Decide => ("mail-task-decide", 0),
        Task::Nominate => ("mail-task-nominate", 0),
        Task::KeepOrChange => ("mail-task-keep-or-change", 0),
        Task::Propose => ("mail-task-propose", 0),
        Task::SayWhetherWilling => ("mail-task-say-whether-willing", 0),
        Task::Announce => ("mail-task-announce", 0),
        Task::Review => ("mail-task-review", 0),
    };
    let arguments: [(&str, Argument<'_>); 2] = [
        ("number", number.into()),
        ("version", about.state.version_number().into()),
    ];
    about.on.say(key, &arguments)
}

/// Is it about all the objections that stop the process?
fn is_about_objections(task: Task) -> bool {
    match task {
        Task::Integrate | Task::Gather | Task::WriteAsTrio | Task::OfferTrial => true,
        Task::Publish
        | Task::ClearOrAsk
        | Task::AnswerQuestion(_)
        | Task::React
        | Task::MakeReady
        | Task::Answer
        | Task::Carry(_)
        | Task::Second(_)
        | Task::ConfirmEdit
        | Task::AnswerObjection(_)
        | Task::ConfirmNeed(_)
        | Task::Rule(_)
        | Task::Judge(_)
        | Task::Attend
        | Task::Vote
        | Task::Advise
        | Task::Decide
        | Task::Nominate
        | Task::KeepOrChange
        | Task::Propose
        | Task::SayWhetherWilling
        | Task::Announce
        | Task::Review => false,
    }
}

/// What the one objection says that a task is about.
fn objected(about: &About<'_>, task: Task) -> Option<(String, String)> {
    let (Task::Carry(number)
    | Task::Second(number)
    | Task::AnswerObjection(number)
    | Task::ConfirmNeed(number)
    | Task::Rule(number)
    | Task::Judge(number)) = task
    else {
        return None;
    };
    let harm = about.state.objection(number).ok()?.argument.harm?;
    let said = about.excerpt(harm, SHORT);
    (!said.is_empty()).then(|| (about.say("mail-task-objection-says"), said))
}

/// The question that is to be answered, or what the process is about.
fn quote(about: &About<'_>, task: Task) -> Option<String> {
    let state = &about.state;
    let digest = match task {
        Task::AnswerQuestion(number) => {
            let place = (number as usize).checked_sub(1)?;
            state.questions.get(place)?.text
        }
        Task::Publish
        | Task::ClearOrAsk
        | Task::React
        | Task::MakeReady
        | Task::Answer
        | Task::Carry(_)
        | Task::Second(_)
        | Task::Integrate
        | Task::ConfirmEdit
        | Task::AnswerObjection(_)
        | Task::ConfirmNeed(_)
        | Task::Rule(_)
        | Task::Judge(_)
        | Task::Gather
        | Task::Attend
        | Task::WriteAsTrio
        | Task::OfferTrial
        | Task::Vote
        | Task::Advise
        | Task::Decide
        | Task::Nominate
        | Task::KeepOrChange
        | Task::Propose
        | Task::SayWhetherWilling
        | Task::Announce
        | Task::Review => state.questioned()?.text,
    };
    about.texts.get(&digest).and_then(|text| excerpt(text))
}
