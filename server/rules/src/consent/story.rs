//! Stories: a log as lines that a person can read. A failed property is told as one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use uuid::Uuid;

use super::event::{Actor, Event, What};
use super::form::Answer;
use super::state::{Phase, State};
use crate::words::Words as _;

/// Names for people, in the order in which they come up.
const NAMES: [&str; 12] = [
    "Ana", "Ben", "Chi", "Dora", "Emre", "Femi", "Gita", "Hugo", "Ines", "Jun", "Kofi", "Lea",
];

/// Who is who in a story.
#[derive(Debug, Default)]
pub struct Cast(BTreeMap<Uuid, usize>);

impl Cast {
    /// What a person is called.
    pub fn name(&mut self, person: Uuid) -> String {
        let next = self.0.len();
        let number = *self.0.entry(person).or_insert(next);
        let name = NAMES.get(number % NAMES.len()).copied().unwrap_or("Somebody");
        match number / NAMES.len() {
            0 => name.to_owned(),
            round => format!("{name} {}", round + 1),
        }
    }
}

/// A log as lines: when, who, what. An entry that was refused says why.
pub fn tell(events: &[Event]) -> String {
    let mut cast = Cast::default();
    let mut story = String::new();
    let mut state: Option<State> = None;
    for event in events {
        let outcome = match &state {
            None => super::begin(event),
            Some(state) => super::apply(state, event),
        };
        let moment = event.at;
        let _ = write!(
            story,
            "{} {:02}:{:02}  ",
            moment.date(),
            moment.hour(),
            moment.minute()
        );
        let _ = write!(story, "{}", line(event, &mut cast));
        match outcome {
            Ok((next, _)) => {
                let _ = writeln!(story, "  -> {}", place(&next));
                state = Some(next);
            }
            Err(refusal) => {
                let _ = writeln!(story, "  -- refused: {}", refusal.message);
            }
        }
    }
    story
}

fn line(event: &Event, cast: &mut Cast) -> String {
    let who = match event.by {
        Actor::Person(person) => cast.name(person),
        Actor::Clock => "the clock".to_owned(),
        Actor::System => "the records".to_owned(),
    };
    let behalf = event
        .on_behalf
        .map(|person| format!(" for {}", cast.name(person)))
        .unwrap_or_default();
    format!("{who}{behalf}: {}", said(&event.what, cast))
}

fn said(what: &What, cast: &mut Cast) -> String {
    match what {
        What::Begin(setup) => format!("drafts a process ({}, {})", setup.kind.word(), setup.mode.word()),
        What::Configure(settings) => {
            let panel: Vec<String> = settings.panel.iter().map(|person| cast.name(*person)).collect();
            format!("chooses the panel: {}", panel.join(", "))
        }
        What::Write(writing) => {
            let taken: Vec<String> = writing
                .integrates
                .iter()
                .map(|integration| integration.objection.to_string())
                .collect();
            let word = writing.change.word();
            if taken.is_empty() {
                format!("writes a version ({word})")
            } else {
                format!(
                    "writes a version ({word}) that takes up objection {}",
                    taken.join(", ")
                )
            }
        }
        What::Open => "publishes".to_owned(),
        What::Question { .. } => "asks a question".to_owned(),
        What::Answer { question, .. } => format!("answers question {question}"),
        What::Clear => "has no further questions".to_owned(),
        What::React { .. } => "reacts".to_owned(),
        What::Voice { .. } => "voices a concern".to_owned(),
        What::Ready => "asks for consent".to_owned(),
        What::Respond { version, answer, .. } => match answer {
            Answer::Consent => format!("consents to v{version}"),
            Answer::Concern { .. } => format!("consents to v{version} with a concern"),
            Answer::Abstain { .. } => format!("has an interest in v{version} and abstains"),
        },
        What::Seen { version } => format!("has read v{version}"),
        What::Raise { version, .. } => format!("objects to v{version}"),
        What::Carry { objection } => format!("carries objection {objection}"),
        What::Refine { objection, .. } => format!("says objection {objection} better"),
        What::Withdraw { objection } => format!("withdraws objection {objection}"),
        What::Confirm {
            objection, version, ..
        } => format!("confirms that v{version} resolves objection {objection}"),
        What::Maintain { objection, version } => {
            format!("says that objection {objection} stands against v{version}")
        }
        What::Lapse { objection } => format!("lapses objection {objection}"),
        What::Merge { objection, into } => format!("makes objection {objection} part of {into}"),
        What::Challenge {
            objection, criterion, ..
        } => format!("challenges objection {objection} ({})", criterion.word()),
        What::Second { objection } => format!("seconds the challenge of objection {objection}"),
        What::Rule { objection, argued } => {
            let ruled = if *argued { "argued" } else { "not argued" };
            format!("rules that objection {objection} is {ruled}")
        }
        What::Appeal { objection } => format!("appeals about objection {objection}"),
        What::Judge {
            objection,
            disqualify,
        } => {
            let judged = if *disqualify { "against" } else { "for" };
            format!("judges {judged} objection {objection}")
        }
        What::Wait => "asks to wait".to_owned(),
        What::Discuss => "asks for a discussion".to_owned(),
        What::ConfirmEdit => "agrees that it is wording only".to_owned(),
        What::Reclass => "says that it is more than wording".to_owned(),
        What::OfferTrial { ends_at, .. } => format!("offers a trial until {}", ends_at.date()),
        What::Ballot { yes } => format!("votes {}", if *yes { "yes" } else { "no" }),
        What::Decide { adopt, .. } => format!("decides {} it", if *adopt { "for" } else { "against" }),
        What::NoResult => "says that this came to nothing".to_owned(),
        What::Announce { .. } => "announces the outcome".to_owned(),
        What::Review(reviewing) => format!("begins a review ({})", reviewing.next.word()),
        What::HandOver { owner } => format!("hands the agreement to {}", cast.name(*owner)),
        What::Supersede(_) => "another agreement takes its place".to_owned(),
        What::Restore { .. } => "the trial that took its place is over".to_owned(),
        What::Gather { how } => format!("begins a meeting ({})", how.word()),
        What::Attend { person } => format!("notes that {} is there", cast.name(*person)),
        What::Advance => "goes on to the next phase".to_owned(),
        What::Close { finish: true } => "finishes the round in the meeting".to_owned(),
        What::Close { finish: false } => "closes the meeting".to_owned(),
        What::Advise { .. } => "gives advice".to_owned(),
        What::NoAdvice => "has no advice".to_owned(),
        What::Nominate { candidate, .. } => format!("nominates {}", cast.name(*candidate)),
        What::Keep => "keeps the nomination".to_owned(),
        What::Willing { yes } => format!("would{} take the role", if *yes { "" } else { " not" }),
        What::Abandon => "takes it back".to_owned(),
        What::Pause { until, .. } => format!("stops the clock until {}", until.date()),
        What::Resume => "lets the clock go on".to_owned(),
        What::Away { until } => format!("is away until {}", until.date()),
        What::Back => "is back".to_owned(),
        What::HandOn { facilitator } => format!("{} facilitates from now on", cast.name(*facilitator)),
        What::Left { person } => format!("{} left", cast.name(*person)),
        What::Joined { person } => format!("{} joined", cast.name(*person)),
        What::Drawn { .. } => "a lot is drawn".to_owned(),
        What::Zone(_) => "the zone is told anew".to_owned(),
        What::Tick => "time passes".to_owned(),
    }
}

/// Where a process is, in a few words.
pub fn place(state: &State) -> String {
    let version = state.version_number();
    let phase = match &state.phase {
        Phase::Draft => "draft".to_owned(),
        Phase::Clarify { .. } => "questions".to_owned(),
        Phase::Shape { .. } => "reactions".to_owned(),
        Phase::Consent(_) => format!("consent on v{version}"),
        Phase::Integrate { .. } => format!("integrating, round {}", state.rounds),
        Phase::Fallback(fall) => format!("fallback {:?}", fall.rung),
        Phase::Advise { .. } => "advice".to_owned(),
        Phase::Nominate { .. } => "nominations".to_owned(),
        Phase::Change { .. } => "changes of nominations".to_owned(),
        Phase::Choose { .. } => "choosing a person".to_owned(),
        Phase::Agreed { .. } => format!("v{version} agreed"),
        Phase::Live => "in force".to_owned(),
        Phase::ReviewDue { .. } => "due for review".to_owned(),
        Phase::Ended { why } => format!("over ({why:?})"),
    };
    let open: Vec<String> = state
        .live()
        .map(|objection| format!("{} {}", objection.number, objection.stage.word()))
        .collect();
    let held = match (&state.paused, &state.meeting) {
        (Some(_), _) => ", the clock stands still",
        (None, Some(_)) => ", in a meeting",
        (None, None) => "",
    };
    if open.is_empty() {
        format!("{phase}{held}")
    } else {
        format!("{phase}{held}; objections: {}", open.join(", "))
    }
}
