//! From what is asked to the answer: limits first, then the request's view, then the schema, within a bounded time.

use super::answer::Answer;
use super::ask::Asked;
use crate::http::app::App;
use crate::http::client::Client;
use crate::http::limits::{self, Refused};
use crate::http::refusal::No;
use crate::http::session::Asker;
use async_graphql::parser::types::{ExecutableDocument, OperationDefinition, OperationType, Selection};
use async_graphql::{Request, ServerError, Variables};
use axum::http::StatusCode;
use folkmoot_rules::refusal::Code;
use std::time::Duration;

/// The longest that one query may run.
const TIME: Duration = Duration::from_secs(15);

/// Runs a query for an actor.
pub async fn run(app: &App, client: Client, asker: &Asker, wanted: Asked) -> Answer {
    let by_get = wanted.by_get;
    let (request, operation) = match prepare(app, wanted.query, wanted.operation, wanted.variables) {
        Ok(prepared) => prepared,
        Err(refused) => return *refused,
    };
    match operation.kind {
        OperationType::Mutation if by_get => {
            let no = No::new(Code::BadRequest, "Send mutations by POST.");
            return Answer::refused(&no).with_status(StatusCode::METHOD_NOT_ALLOWED);
        }
        OperationType::Subscription => {
            return Answer::refused(&No::bad_request("Subscribe over the WebSocket at /graphql/ws."));
        }
        OperationType::Query | OperationType::Mutation => {}
    }
    if operation.invites {
        let key = if asker.session.is_some() {
            asker.key()
        } else {
            client.key()
        };
        if let Err(no) = app.rates.invitations.count(&key) {
            return Answer::refused(&no);
        }
    }
    let opened = match asker.open(app).await {
        Ok(opened) => opened,
        Err(error) => return Answer::refused(&No::from(error)),
    };
    if let Ok(response) = tokio::time::timeout(TIME, opened.answer(&app.schema, request)).await {
        return Answer::of(response);
    }
    tracing::warn!("a query took too long");
    let no = No::new(Code::QueryTooCostly, "This query took too long and was given up.");
    Answer::refused(&no).with_status(StatusCode::SERVICE_UNAVAILABLE)
}

/// What is to be known of an operation before it runs.
pub struct Operation {
    /// Query, mutation or subscription.
    pub kind: OperationType,
    /// Whether it sends invitations.
    invites: bool,
}

/// Reads a document within the limits, into a request for the schema.
pub fn prepare(
    app: &App,
    query: String,
    name: Option<String>,
    variables: Variables,
) -> Result<(Request, Operation), Box<Answer>> {
    let refused = |refused| {
        Box::new(match refused {
            Refused::TooCostly(message) => Answer::refused(&No::new(Code::QueryTooCostly, message)),
            Refused::Unreadable(error) => unreadable(error),
        })
    };
    let document = limits::read(&app.shape, &query, name.as_deref(), &variables).map_err(refused)?;
    let chosen = choose(&document, name.as_deref())
        .map_err(|message| Box::new(unreadable(ServerError::new(message, None))))?;
    missing(chosen, &variables).map_or(Ok(()), |error| Err(Box::new(unreadable(error))))?;
    let invites = chosen
        .selection_set
        .node
        .items
        .iter()
        .any(|item| match &item.node {
            Selection::Field(field) => field.node.name.node == "invitePeople",
            // Only a mutation that hides its fields in fragments looks like this: count it, to be safe.
            Selection::FragmentSpread(_) | Selection::InlineFragment(_) => {
                chosen.ty == OperationType::Mutation
            }
        });
    let operation = Operation {
        kind: chosen.ty,
        invites,
    };
    let mut request = Request::new(query).variables(variables);
    request.operation_name = name;
    request.set_parsed_query(document);
    Ok((request, operation))
}

fn unreadable(error: ServerError) -> Answer {
    Answer::of(async_graphql::Response::from_errors(vec![error]))
}

/// The operation that is to run.
fn choose<'a>(
    document: &'a ExecutableDocument,
    name: Option<&str>,
) -> Result<&'a OperationDefinition, String> {
    let mut operations = document.operations.iter();
    match name {
        Some(wanted) => {
            let found = operations.find(|(name, _)| name.is_some_and(|name| name == wanted));
            found
                .map(|(_, operation)| &operation.node)
                .ok_or_else(|| format!("There is no operation named {wanted:?} in the document."))
        }
        None => match (operations.next(), operations.next()) {
            (Some((_, operation)), None) => Ok(&operation.node),
            _ => Err("Say in operationName which operation is to run.".to_owned()),
        },
    }
}

/// A variable that must have a value and has none: the request is refused before anything runs, as the specification asks.
fn missing(operation: &OperationDefinition, variables: &Variables) -> Option<ServerError> {
    operation.variable_definitions.iter().find_map(|definition| {
        let variable = &definition.node;
        let given = variables.get(&variable.name.node);
        let empty = given.is_none_or(|value| *value == async_graphql::Value::Null);
        let defaulted = given.is_none() && variable.default_value.is_some();
        let wanted = !variable.var_type.node.nullable && empty && !defaulted;
        wanted.then(|| {
            ServerError::new(
                format!("The variable ${} must have a value.", variable.name.node),
                Some(definition.pos),
            )
        })
    })
}
