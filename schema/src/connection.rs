//! Relay connections out of the engine's slices. Our own types, because async-graphql's carry no description.

use crate::error::Result;
use async_graphql::connection::PageInfo;
use async_graphql::{Object, OutputType, TypeName};
use folkmoot_core::page::{Page, Slice};
use std::borrow::Cow;

/// One page of a list.
pub struct Connection<N> {
    edges: Vec<Edge<N>>,
    has_previous: bool,
    has_next: bool,
}

/// An item of a list with its place in it.
pub struct Edge<N> {
    cursor: String,
    node: N,
}

impl<N: OutputType> TypeName for Connection<N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Connection", N::type_name()).into()
    }
}

impl<N: OutputType> TypeName for Edge<N> {
    fn type_name() -> Cow<'static, str> {
        format!("{}Edge", N::type_name()).into()
    }
}

/// One page of a list, by the Relay cursor connections specification.
#[Object(name_type)]
impl<N: OutputType> Connection<N> {
    /// The items with their places.
    async fn edges(&self) -> &[Edge<N>] {
        &self.edges
    }
    /// The items alone.
    async fn nodes(&self) -> Vec<&N> {
        self.edges.iter().map(|edge| &edge.node).collect()
    }
    /// Whether there is more, and where it begins.
    pub(crate) async fn page_info(&self) -> PageInfo {
        PageInfo {
            has_previous_page: self.has_previous,
            has_next_page: self.has_next,
            start_cursor: self.edges.first().map(|edge| edge.cursor.clone()),
            end_cursor: self.edges.last().map(|edge| edge.cursor.clone()),
        }
    }
}

/// An item of a list with its place in it.
#[Object(name_type)]
impl<N: OutputType> Edge<N> {
    /// The place of the item: hand it back as `after` or `before`.
    async fn cursor(&self) -> &str {
        &self.cursor
    }
    /// The item.
    async fn node(&self) -> &N {
        &self.node
    }
}

/// A connection of rows shown as objects.
pub fn connection<T, N: OutputType>(slice: Slice<T>, show: impl Fn(T) -> N) -> Connection<N> {
    let edge = |(cursor, row): (folkmoot_core::page::Cursor, T)| Edge {
        cursor: cursor.text(),
        node: show(row),
    };
    Connection {
        has_previous: slice.has_previous,
        has_next: slice.has_next,
        edges: slice.items.into_iter().map(edge).collect(),
    }
}

/// The page that `first` and `after` ask for.
pub fn forwards(first: Option<i32>, after: Option<&str>) -> Result<Page> {
    Ok(Page::read(first, after, None, None)?)
}
