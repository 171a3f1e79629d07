//! The schema as far as costs go: which field leads to which type, and whether to one of it or to many.

use async_graphql::parser::types::{
    BaseType, FieldDefinition, OperationType, Type, TypeKind, TypeSystemDefinition,
};
use std::collections::HashMap;

/// How many rows a field answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Many {
    /// One, or none.
    One,
    /// As many as its `first` or `last` says.
    Page,
    /// A list without a page: short ones only are in the schema.
    List(u64),
}

/// What a list without pages is taken to hold.
const SHORT_LIST: u64 = 8;

/// Fields whose parts are each as dear as so many fields of the answer. A text of the asker's own is rendered on the spot, 50,000 characters
/// of it for every `html`: four of them fit into a query.
const DEAR: [(&str, &str, u64); 1] = [("Query", "preview", 50_000)];

/// What the lists of introspection hold in this schema, about.
const INTROSPECTION: [(&str, &str, &str, u64); 15] = [
    ("__Schema", "types", "__Type", 220),
    ("__Schema", "directives", "__Directive", 8),
    ("__Schema", "queryType", "__Type", 1),
    ("__Schema", "mutationType", "__Type", 1),
    ("__Schema", "subscriptionType", "__Type", 1),
    ("__Type", "fields", "__Field", 10),
    ("__Type", "inputFields", "__InputValue", 4),
    ("__Type", "enumValues", "__EnumValue", 4),
    ("__Type", "possibleTypes", "__Type", 8),
    ("__Type", "interfaces", "__Type", 1),
    ("__Type", "ofType", "__Type", 1),
    ("__Field", "args", "__InputValue", 2),
    ("__Field", "type", "__Type", 1),
    ("__InputValue", "type", "__Type", 1),
    ("__Directive", "args", "__InputValue", 2),
];

/// The schema as far as costs go.
#[derive(Debug, Default)]
pub struct Shape {
    fields: HashMap<String, HashMap<String, (String, Many)>>,
    roots: [Option<String>; 3],
}

impl Shape {
    /// Reads the shape out of the schema's own definition.
    pub fn of(sdl: &str) -> Result<Self, String> {
        let document = async_graphql::parser::parse_schema(sdl).map_err(|error| error.to_string())?;
        let mut shape = Self::default();
        for definition in document.definitions {
            match definition {
                TypeSystemDefinition::Schema(schema) => {
                    let name = |root: &Option<async_graphql::Positioned<async_graphql::Name>>| {
                        root.as_ref().map(|name| name.node.to_string())
                    };
                    let schema = schema.node;
                    shape.roots = [
                        name(&schema.query),
                        name(&schema.mutation),
                        name(&schema.subscription),
                    ];
                }
                TypeSystemDefinition::Type(definition) => {
                    let name = definition.node.name.node.to_string();
                    let fields = match definition.node.kind {
                        TypeKind::Object(object) => object.fields,
                        TypeKind::Interface(interface) => interface.fields,
                        TypeKind::Scalar
                        | TypeKind::Union(_)
                        | TypeKind::Enum(_)
                        | TypeKind::InputObject(_) => continue,
                    };
                    // The nodes and edges of a connection are counted once, where the connection is asked for.
                    let counted = name.ends_with("Connection");
                    let fields = fields
                        .iter()
                        .map(|field| (field.node.name.node.to_string(), lead(&field.node, counted)));
                    shape.fields.insert(name, fields.collect());
                }
                TypeSystemDefinition::Directive(_) => {}
            }
        }
        for (owner, field, price) in DEAR {
            if let Some((_, many)) = shape
                .fields
                .get_mut(owner)
                .and_then(|fields| fields.get_mut(field))
            {
                *many = Many::List(price);
            }
        }
        for (owner, field, leads_to, many) in INTROSPECTION {
            let many = if many == 1 { Many::One } else { Many::List(many) };
            shape
                .fields
                .entry(owner.to_owned())
                .or_default()
                .insert(field.to_owned(), (leads_to.to_owned(), many));
        }
        Ok(shape)
    }

    /// The type that an operation begins at.
    pub fn root(&self, operation: OperationType) -> Option<&str> {
        let [query, mutation, subscription] = &self.roots;
        match operation {
            OperationType::Query => query.as_deref(),
            OperationType::Mutation => mutation.as_deref(),
            OperationType::Subscription => subscription.as_deref(),
        }
    }

    /// Where a field leads. A field that is not there leads nowhere: validation will say so.
    pub fn field(&self, owner: Option<&str>, name: &str) -> (Option<&str>, Many) {
        match name {
            "__schema" => return (Some("__Schema"), Many::One),
            "__type" => return (Some("__Type"), Many::One),
            _ => {}
        }
        match owner
            .and_then(|owner| self.fields.get(owner))
            .and_then(|fields| fields.get(name))
        {
            Some((leads_to, many)) => (Some(leads_to), *many),
            None => (None, Many::One),
        }
    }
}

fn lead(field: &FieldDefinition, counted: bool) -> (String, Many) {
    let (name, list) = innermost(&field.ty.node);
    let paged = field
        .arguments
        .iter()
        .any(|argument| argument.node.name.node == "first");
    let many = match (paged, list && !counted) {
        (true, _) => Many::Page,
        (false, true) => Many::List(SHORT_LIST),
        (false, false) => Many::One,
    };
    (name, many)
}

fn innermost(ty: &Type) -> (String, bool) {
    match &ty.base {
        BaseType::Named(name) => (name.to_string(), false),
        BaseType::List(item) => (innermost(item).0, true),
    }
}
