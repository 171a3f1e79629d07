//! The GraphQL skin: objects and thin resolvers over the engine. It cannot name the database.
//!
//! A resolver hands the engine a command or asks a query over the request's view; it decides nothing itself.

mod connection;
mod context;
mod error;
mod exact;
mod id;
mod loads;
mod mutation;
mod object;
mod query;
mod sentence;
mod subscription;
mod together;
mod word;

pub use context::Request;
pub use error::{ErrorCode, Failure};

use async_graphql::SchemaBuilder;

/// The schema's type.
pub type Schema = async_graphql::Schema<query::Query, mutation::Mutation, subscription::Subscription>;

/// The schema, still without limits: the server adds its own.
pub fn schema() -> SchemaBuilder<query::Query, mutation::Mutation, subscription::Subscription> {
    Schema::build(
        query::Query::default(),
        mutation::Mutation::default(),
        subscription::Subscription,
    )
    .register_output_type::<object::NodeObject>()
    .register_input_type::<ErrorCode>()
}

/// The schema in the schema definition language, as committed in `schema/schema.graphql`.
pub fn sdl() -> String {
    schema()
        .finish()
        .sdl_with_options(async_graphql::SDLExportOptions::new().sorted_enum_items())
}
