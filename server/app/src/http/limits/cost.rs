//! Counting what a parsed document asks for with its fragments expanded. Each fragment is counted once and remembered, and
//! sums stop at the largest number there is, so that counting costs no more than reading, whatever the fragments do.

use super::shape::{Many, Shape};
use super::{ALIASES, COST, DEFINITIONS, DEPTH, DIRECTIVES, INTROSPECTION, Refused, SELECTIONS, too_much};
use async_graphql::parser::types::{
    DocumentOperations, ExecutableDocument, Field, OperationDefinition, Selection, SelectionSet,
};
use async_graphql::{Name, ServerError, Value, Variables};
use folkmoot_core::page;
use std::collections::HashMap;

/// How far the count goes down through fields, inline fragments and spreads together.
const LEVELS: usize = 100;

/// Refuses a document that asks for too much.
pub fn check(
    shape: &Shape,
    document: &ExecutableDocument,
    wanted: Option<&str>,
    variables: &Variables,
) -> Result<(), Refused> {
    let operations = document.operations.iter().count();
    if operations + document.fragments.len() > DEFINITIONS {
        return Err(too_much("operations and fragments", DEFINITIONS));
    }
    for (name, operation) in document.operations.iter() {
        let mut count = Count {
            shape,
            document,
            variables: Known {
                given: variables,
                operation: &operation.node,
            },
            level: 0,
            fragments: HashMap::new(),
        };
        let root = shape.root(operation.node.ty);
        let mut total = count.selections(&operation.node.selection_set.node, root)?;
        total.directives = total
            .directives
            .saturating_add(operation.node.directives.len() as u64);
        // Every operation is validated, so each must be small; only the one that runs may be costly within the limit.
        let runs = operations == 1 || matches!((name, wanted), (Some(name), Some(wanted)) if name == wanted);
        total.within_limits(runs)?;
    }
    // Fragments that nothing spreads are validated too.
    for fragment in document.fragments.values() {
        let Some(operation) = any_operation(&document.operations) else {
            break;
        };
        let mut count = Count {
            shape,
            document,
            variables: Known {
                given: variables,
                operation,
            },
            level: 0,
            fragments: HashMap::new(),
        };
        let on = fragment.node.type_condition.node.on.node.as_str();
        count
            .selections(&fragment.node.selection_set.node, Some(on))?
            .within_limits(false)?;
    }
    Ok(())
}

fn any_operation(operations: &DocumentOperations) -> Option<&OperationDefinition> {
    operations.iter().next().map(|(_, operation)| &operation.node)
}

/// What something asks for, with its fragments expanded.
#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    depth: u64,
    selections: u64,
    aliases: u64,
    directives: u64,
    cost: u64,
    introspection: u64,
}

impl Asked {
    fn and(&mut self, other: Self) {
        self.depth = self.depth.max(other.depth);
        self.selections = self.selections.saturating_add(other.selections);
        self.aliases = self.aliases.saturating_add(other.aliases);
        self.directives = self.directives.saturating_add(other.directives);
        self.cost = self.cost.saturating_add(other.cost);
        self.introspection = self.introspection.saturating_add(other.introspection);
    }

    fn within_limits(self, runs: bool) -> Result<(), Refused> {
        let checks = [
            (self.selections, SELECTIONS, "fields, with fragments expanded"),
            (self.depth, DEPTH, "levels of fields inside one another"),
            (self.aliases, ALIASES, "aliases"),
            (self.directives, DIRECTIVES, "directives"),
            (
                if runs { self.cost } else { 0 },
                COST,
                "fields in the answer, as estimated from the pages' sizes",
            ),
            (
                if runs { self.introspection } else { 0 },
                INTROSPECTION,
                "fields of introspection in the answer",
            ),
        ];
        match checks.into_iter().find(|(asked, limit, _)| asked > limit) {
            Some((_, limit, what)) => Err(too_much(what, limit)),
            None => Ok(()),
        }
    }
}

/// The values that variables have.
struct Known<'a> {
    given: &'a Variables,
    operation: &'a OperationDefinition,
}

impl Known<'_> {
    /// A page's size as its argument gives it; the largest there is where it cannot be known.
    fn size(&self, field: &Field) -> u64 {
        let Some(argument) = field.get_argument("first").or_else(|| field.get_argument("last")) else {
            return page::DEFAULT;
        };
        let known = argument
            .node
            .clone()
            .into_const_with(|name| Ok::<_, ()>(self.variable(&name).cloned().unwrap_or_default()));
        let size = match known {
            Ok(Value::Number(number)) => number.as_u64(),
            Ok(Value::Null) => Some(page::DEFAULT),
            _ => None,
        };
        size.unwrap_or(page::LIMIT).clamp(1, page::LIMIT)
    }

    fn variable(&self, name: &Name) -> Option<&Value> {
        let default = || {
            let definition = self
                .operation
                .variable_definitions
                .iter()
                .find(|definition| definition.node.name.node == *name)?;
            definition.node.default_value.as_ref().map(|value| &value.node)
        };
        self.given.get(name).or_else(default)
    }
}

struct Count<'a> {
    shape: &'a Shape,
    document: &'a ExecutableDocument,
    variables: Known<'a>,
    /// How deep the count is in the document right now: it must not go down further than the stack reaches.
    level: usize,
    /// What each fragment asks for; `None` while it is being counted: a fragment that comes by itself again is a circle.
    fragments: HashMap<&'a str, Option<Asked>>,
}

impl<'a> Count<'a> {
    fn selections(&mut self, set: &'a SelectionSet, owner: Option<&str>) -> Result<Asked, Refused> {
        self.level += 1;
        if self.level > LEVELS {
            return Err(too_much("levels inside one another", DEPTH));
        }
        let mut total = Asked::default();
        for selection in &set.items {
            let mut asked = match &selection.node {
                Selection::Field(field) => self.field(&field.node, owner)?,
                Selection::InlineFragment(inline) => {
                    let on = inline
                        .node
                        .type_condition
                        .as_ref()
                        .map(|condition| condition.node.on.node.as_str());
                    self.selections(&inline.node.selection_set.node, on.or(owner))?
                }
                Selection::FragmentSpread(spread) => {
                    self.fragment(spread.node.fragment_name.node.as_str())?
                }
            };
            asked.selections = asked.selections.saturating_add(1);
            asked.directives = asked
                .directives
                .saturating_add(selection.node.directives().len() as u64);
            total.and(asked);
        }
        self.level -= 1;
        Ok(total)
    }

    fn field(&mut self, field: &'a Field, owner: Option<&str>) -> Result<Asked, Refused> {
        let name = field.name.node.as_str();
        let (leads_to, many) = self.shape.field(owner, name);
        let leads_to = leads_to.map(str::to_owned);
        let mut asked = self.selections(&field.selection_set.node, leads_to.as_deref())?;
        let times = match many {
            Many::One => 1,
            Many::List(length) => length,
            Many::Page => self.variables.size(field),
        };
        asked.cost = asked.cost.saturating_mul(times);
        asked.introspection = asked.introspection.saturating_mul(times);
        // What the schema says of itself is counted apart: it is large, and cheap.
        if owner.is_some_and(|owner| owner.starts_with("__")) || name.starts_with("__") {
            asked.introspection = asked.introspection.saturating_add(1);
        } else {
            asked.cost = asked.cost.saturating_add(1);
        }
        asked.depth = asked.depth.saturating_add(1);
        asked.aliases = asked.aliases.saturating_add(field.alias.is_some().into());
        Ok(asked)
    }

    fn fragment(&mut self, name: &'a str) -> Result<Asked, Refused> {
        match self.fragments.get(name) {
            Some(Some(known)) => return Ok(*known),
            Some(None) => {
                return Err(Refused::Unreadable(ServerError::new(
                    format!("The fragment {name} contains itself."),
                    None,
                )));
            }
            None => {}
        }
        // A fragment that is not there asks for nothing: validation will say so.
        let Some(fragment) = self.document.fragments.get(name) else {
            return Ok(Asked::default());
        };
        self.fragments.insert(name, None);
        let on = fragment.node.type_condition.node.on.node.as_str();
        let asked = self.selections(&fragment.node.selection_set.node, Some(on))?;
        self.fragments.insert(name, Some(asked));
        Ok(asked)
    }
}
