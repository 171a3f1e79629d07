//! A table with people around it, for tests: who is who, a clock that is set by hand, and the log as it grows.

use std::fmt::Write as _;

use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::consent::digest::Digest;
use crate::consent::effect::Effect;
use crate::consent::form::*;
use crate::consent::objection::Stage;
use crate::consent::policy::Policy;
use crate::consent::state::State;
use crate::consent::succession::Superseding;
use crate::consent::working_time::Zone;
use crate::consent::{Actor, Event, What, apply, begin, replay};
use crate::lot;
use crate::refusal::{Code, Refusal};

/// The proposer.
pub const ANA: Uuid = Uuid::from_u128(0xa0);
/// The facilitator, not on the panel.
pub const FAY: Uuid = Uuid::from_u128(0xf0);
/// Panel members.
pub const BEN: Uuid = Uuid::from_u128(0xb0);
/// A panel member.
pub const CHI: Uuid = Uuid::from_u128(0xc0);
/// A panel member.
pub const DORA: Uuid = Uuid::from_u128(0xd0);
/// A panel member.
pub const EMRE: Uuid = Uuid::from_u128(0xe0);
/// Everybody on the panel.
pub const PANEL: [Uuid; 5] = [ANA, BEN, CHI, DORA, EMRE];
/// Somebody of the advisory board.
pub const ZOE: Uuid = Uuid::from_u128(0x20);

/// Monday morning.
pub const MONDAY: OffsetDateTime = datetime!(2026-11-23 09:00 UTC);

pub fn d(text: &str) -> Digest {
    Digest::of(text)
}

/// The secrets of lots, the one that is revealed last first: each is the digest of the one before.
pub fn secrets(count: usize) -> Vec<String> {
    let mut chain = vec![lot::sha256("chain")];
    for _ in 0..count {
        let next = lot::sha256(chain.last().unwrap());
        chain.push(next);
    }
    chain
}

pub fn terms() -> Terms {
    Terms {
        review_at: Some(MONDAY + Duration::days(200)),
        ends_at: Some(MONDAY + Duration::days(300)),
        at_end: AtEnd::Lapse,
        criteria: vec![d("fewer late invoices")],
        actions: Vec::new(),
    }
}

/// A text of these paragraphs.
pub fn writing(paragraphs: &[&str]) -> Writing {
    Writing {
        text: d(&paragraphs.join("\n\n")),
        paragraphs: paragraphs.iter().map(|paragraph| d(paragraph)).collect(),
        terms: terms(),
        candidate: None,
        change: Change::Material,
        integrates: Vec::new(),
    }
}

pub fn integrating(paragraphs: &[&str], objection: u32, because: &[&str]) -> Writing {
    Writing {
        integrates: vec![Integration {
            objection,
            how: Resolution::TextChange,
            paragraphs: because.iter().map(|paragraph| d(paragraph)).collect(),
            deferral: None,
        }],
        ..writing(paragraphs)
    }
}

pub fn argument() -> Argument {
    Argument {
        harm: Some(d("the reserve runs dry")),
        cause: Some(d("no ceiling in paragraph two")),
        likelihood: Some(d("by spring")),
        knowledge: Some(d("last year's accounts")),
        change: None,
        breaks_rule: false,
        harmed: None,
    }
}

/// An agreement of another process that takes the place of what is in force.
pub fn replacing(trial: bool) -> Superseding {
    Superseding {
        process: Uuid::from_u128(2),
        owner: Some(ZOE),
        trial,
        unheard: false,
    }
}

/// A review that should lead to this.
pub fn reviewing(next: Next, panel: &[Uuid], table: &Table) -> Reviewing {
    let review_at = table.now + Duration::days(200);
    Reviewing {
        next,
        learnt: d("it works"),
        terms: Terms {
            review_at: Some(review_at),
            ends_at: Some(review_at),
            ..terms()
        },
        facilitator: FAY,
        panel: panel.to_vec(),
        by_rule: Vec::new(),
    }
}

pub fn settings(mode: Mode, panel: &[Uuid]) -> Settings {
    Settings {
        need: Some(d("invoices are paid late")),
        facilitator: Some(FAY),
        panel: panel.to_vec(),
        policy: Policy::usual(mode),
        small_and_reversible: mode == Mode::Fast,
        terms: None,
        goals: Vec::new(),
        lots: secrets(8).pop().unwrap(),
    }
}

pub struct Table {
    pub state: State,
    pub log: Vec<Event>,
    pub effects: Vec<Effect>,
    pub now: OffsetDateTime,
}

impl Table {
    pub fn draft(kind: Kind, mode: Mode) -> Self {
        let event = Event {
            at: MONDAY,
            by: Actor::Person(ANA),
            on_behalf: None,
            what: What::Begin(Setup {
                process: Uuid::from_u128(1),
                kind,
                mode,
                proposer: ANA,
                zone: Zone::fixed(3600),
            }),
        };
        let (state, effects) = begin(&event).unwrap();
        Self {
            state,
            log: vec![event],
            effects,
            now: MONDAY,
        }
    }

    /// A draft that can be published.
    pub fn drafted(kind: Kind, mode: Mode) -> Self {
        let mut table = Self::draft(kind, mode);
        table.does(ANA, What::Configure(Box::new(settings(mode, &PANEL))));
        table.does(ANA, What::Write(Box::new(writing(&["one", "two"]))));
        table
    }

    /// In the round of consent on version one.
    pub fn consenting() -> Self {
        let mut table = Self::drafted(Kind::Consent, Mode::Full);
        table.does(ANA, What::Open);
        for person in PANEL {
            table.does(person, What::Clear);
        }
        for person in PANEL {
            table.does(person, reacting());
        }
        table.does(ANA, What::Ready);
        table
    }

    /// Version one was objected to by one of the panel, and all others consented.
    pub fn objected() -> Self {
        let mut table = Self::consenting();
        table.objects(EMRE);
        for person in [ANA, BEN, CHI, DORA] {
            table.consents(person);
        }
        table
    }

    /// Agreed at once, announced, in force.
    pub fn live() -> Self {
        let mut table = Self::consenting();
        for person in PANEL {
            table.consents(person);
        }
        table.does(FAY, What::Announce { text: None });
        table
    }

    pub fn try_as(&mut self, by: Actor, on_behalf: Option<Uuid>, what: What) -> Result<(), Refusal> {
        let event = Event {
            at: self.now,
            by,
            on_behalf,
            what,
        };
        let (state, effects) = apply(&self.state, &event)?;
        self.state = state;
        self.effects = effects;
        self.log.push(event);
        Ok(())
    }

    pub fn does(&mut self, who: Uuid, what: What) {
        let said = format!("{what:?}");
        if let Err(refusal) = self.try_as(Actor::Person(who), None, what) {
            panic!("{said} by {who}: {refusal}\n{}", self.story());
        }
    }

    pub fn refuses(&mut self, who: Uuid, what: What, code: Code) {
        let said = format!("{what:?}");
        match self.try_as(Actor::Person(who), None, what) {
            Ok(()) => panic!("{said} was taken\n{}", self.story()),
            Err(refusal) => {
                assert_eq!(refusal.code, code, "{said}: {refusal}");
                assert!(refusal.reason.is_some(), "{refusal}");
                let message = refusal.message;
                assert!(
                    message.ends_with('.') && message.len() > 10,
                    "a sentence: {message}"
                );
            }
        }
    }

    pub fn system(&mut self, what: What) {
        self.try_as(Actor::System, None, what).unwrap();
    }

    /// Time passes, and the clock says so.
    pub fn later(&mut self, hours: i64) {
        self.now += Duration::hours(hours);
        self.try_as(Actor::Clock, None, What::Tick).unwrap();
    }

    /// The clock says what is due next.
    pub fn due(&mut self) {
        self.now = self.state.next_due().expect("nothing is due");
        self.try_as(Actor::Clock, None, What::Tick).unwrap();
    }

    /// The clock goes on until the round, or whatever runs, is over.
    pub fn until(&mut self, reached: impl Fn(&State) -> bool) {
        for _ in 0..40 {
            if reached(&self.state) {
                return;
            }
            self.due();
        }
        panic!("never reached\n{}", self.story());
    }

    pub fn responds(&mut self, who: Uuid, answer: Answer) {
        let version = self.state.version().unwrap();
        let what = What::Respond {
            version: version.number,
            text: version.text,
            answer,
        };
        self.does(who, what);
    }

    pub fn consents(&mut self, who: Uuid) {
        self.responds(who, Answer::Consent);
    }

    pub fn objects(&mut self, who: Uuid) {
        let version = self.state.version_number();
        self.does(who, raising(version));
    }

    pub fn confirms(&mut self, who: Uuid, objection: u32) {
        let version = self.state.version_number();
        self.does(
            who,
            What::Confirm {
                objection,
                version,
                how: Resolution::TextChange,
                deferral: None,
            },
        );
    }

    pub fn writes(&mut self, who: Uuid, writing: Writing) {
        self.does(who, What::Write(Box::new(writing)));
    }

    /// The next lot is drawn.
    pub fn draws(&mut self) {
        let chain = secrets(8);
        let drawn = self
            .state
            .lots
            .draws
            .iter()
            .filter(|draw| draw.secret.is_some())
            .count();
        let secret = chain[chain.len() - 2 - drawn].clone();
        self.system(What::Drawn { secret });
    }

    pub fn stage(&self, number: u32) -> Stage {
        self.state.objection(number).unwrap().stage
    }

    pub fn phase(&self) -> String {
        crate::consent::story::place(&self.state)
    }

    pub fn story(&self) -> String {
        let mut story = crate::consent::story::tell(&self.log);
        let _ = writeln!(story, "{:?}", self.state.phase);
        story
    }
}

/// The log of every table leads to its state again.
impl Drop for Table {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert_eq!(replay(&self.log).as_ref(), Ok(&self.state));
        }
    }
}

pub fn question(cites: Vec<Digest>) -> What {
    What::Question {
        text: d("who pays?"),
        cites,
    }
}

pub fn answering(question: u32) -> What {
    What::Answer {
        question,
        text: d("the treasury"),
    }
}

pub fn reacting() -> What {
    What::React {
        text: d("good, but dear"),
    }
}

pub fn raising(version: u32) -> What {
    What::Raise {
        version,
        cites: vec![d("one")],
        argument: Box::new(argument()),
    }
}
