//! What was decided, in sentences of the reader's language.

use super::Frame;
use folkmoot_core::locale::Argument;
use folkmoot_core::model::{Person, Poll};
use folkmoot_core::query;
use folkmoot_rules::electorate::Electorate;
use folkmoot_rules::exact::Exact;
use folkmoot_rules::tally::{Step, Tally};
use folkmoot_rules::words::Words;
use uuid::Uuid;

/// How many names a sentence holds before it says how many others there are.
const NAMED: usize = 5;

impl Frame {
    /// The name of a word of deciding: a stance, a method, a verdict.
    pub fn word(&self, of: &str, word: impl Words) -> String {
        self.say(&format!("{of}-{}", word.word().replace('_', "-")))
    }

    /// The result and every check behind it.
    pub fn result(&self, tally: &Tally) -> String {
        let steps: Vec<String> = tally.steps.iter().map(|step| self.step(*step, tally)).collect();
        let verdict = self.word("verdict", tally.verdict);
        self.tell(
            "record-sentence",
            &[("verdict", verdict.into()), ("steps", steps.join(", ").into())],
        )
    }

    /// A check or note, with its numbers. The catalogue has a text for each by its stable word.
    fn step(&self, step: Step, tally: &Tally) -> String {
        let (word, numbers) = step.facts(tally.unit);
        let key = format!("step-{}", word.replace('_', "-"));
        let eligible = ("eligible".to_owned(), Exact::from(tally.eligible));
        let numbers: Vec<(String, Argument<'_>)> = numbers
            .into_iter()
            .chain([eligible])
            .map(|(name, number)| match number.whole() {
                Some(whole) => (name, whole.into()),
                None => (name, number.decimal(6).into()),
            })
            .collect();
        let arguments: Vec<(&str, Argument<'_>)> = numbers
            .iter()
            .map(|(name, number)| (name.as_str(), number.clone()))
            .collect();
        self.tell(&key, &arguments)
    }

    /// Who could vote, as the rule says. A group that the reader may not know of is one of the others.
    pub async fn electorate(&self, poll: &Poll) -> folkmoot_core::Result<String> {
        Ok(match &poll.electorate.0 {
            Electorate::CoreTeam => self.say("electorate-core-team"),
            Electorate::Groups(groups) => {
                let known = groups
                    .iter()
                    .filter_map(|id| Some(self.view.group(*id).ok()?.name.clone()));
                let list = self.list(known.collect(), groups.len());
                self.tell("record-electorate-groups", &[("groups", list.into())])
            }
            Electorate::People(people) => {
                let first: Vec<Uuid> = people.iter().copied().take(NAMED).collect();
                let known = query::person::by_ids(&self.view, &first).await?;
                let names = first
                    .iter()
                    .filter_map(|id| known.get(id))
                    .map(|person: &Person| person.name.clone());
                self.list(names.collect(), people.len())
            }
        })
    }

    /// "Ada, Bo and 3 others".
    fn list(&self, mut names: Vec<String>, of: usize) -> String {
        let others = of - names.len().min(of);
        if others > 0 {
            names.push(self.tell("record-others", &[("count", others.into())]));
        }
        match names.as_slice() {
            [first @ .., last] if !first.is_empty() => self.tell(
                "record-names-and",
                &[("first", first.join(", ").into()), ("last", last.as_str().into())],
            ),
            names => names.concat(),
        }
    }
}
