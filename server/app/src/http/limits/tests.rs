//! Hostile documents are refused, and the page's own pass with ample room.

use super::{Refused, Shape, read};
use async_graphql::Variables;
use std::fmt::Write as _;
use std::path::Path;

/// The committed contract, as the committed schema file holds it.
fn shape() -> Shape {
    Shape::of(include_str!("../../../../../schema/schema.graphql")).unwrap()
}

#[track_caller]
fn refused(document: &str) -> String {
    match read(&shape(), document, None, &Variables::default()) {
        Err(Refused::TooCostly(told)) => told,
        other => panic!("not refused as too costly: {other:?}"),
    }
}

#[track_caller]
fn passes(document: &str) {
    read(&shape(), document, None, &Variables::default()).unwrap();
}

/// Fragments that each spread the next twice: 2^levels fields.
fn bomb(levels: usize) -> String {
    let mut text = "{...f0}".to_owned();
    for level in 0..levels {
        let _ = write!(
            text,
            "fragment f{level} on Query{{...f{next} ...f{next}}}",
            next = level + 1
        );
    }
    let _ = write!(text, "fragment f{levels} on Query{{__typename}}");
    text
}

fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().concat()
}

#[test]
fn fragments_that_double_each_other_are_refused() {
    assert!(bomb(22).len() < 1200);
    for levels in [15, 22, 50] {
        assert!(refused(&bomb(levels)).contains("fragments expanded"));
    }
    passes(&bomb(5));
}

#[test]
fn a_bomb_that_no_operation_spreads_is_refused_too() {
    assert!(refused(&bomb(22).replace("{...f0}", "{__typename}")).contains("fragments expanded"));
}

#[test]
fn fragments_that_contain_themselves_are_unreadable() {
    for document in [
        "{...a} fragment a on Query{...a}",
        "{...a} fragment a on Query{...b} fragment b on Query{...a}",
    ] {
        assert!(matches!(
            read(&shape(), document, None, &Variables::default()),
            Err(Refused::Unreadable(_))
        ));
    }
}

#[test]
fn a_document_nested_deeper_than_the_stack_is_refused_before_it_is_parsed() {
    refused(&"{a".repeat(100_000));
    refused(&format!("{{a(b:{})}}", "[".repeat(100_000)));
    let chain = many(50, |n| {
        format!(
            "fragment f{n} on Query{{{}...f{}{}}}",
            "a{".repeat(40),
            n + 1,
            "}".repeat(40)
        )
    });
    refused(&format!("{{...f0}}{chain}fragment f50 on Query{{a}}"));
}

#[test]
fn many_tokens_aliases_directives_or_definitions_are_refused() {
    assert!(refused(&format!("{{{}}}", "a ".repeat(7000))).contains("tokens"));
    let aliases = many(70, |n| format!("a{n}: __typename "));
    assert!(refused(&format!("{{{aliases}}}")).contains("aliases"));
    assert!(refused(&format!("{{__typename {}}}", "@skip(if: false) ".repeat(70))).contains("directives"));
    let definitions = many(70, |n| format!("query q{n} {{__typename}} "));
    assert!(refused(&definitions).contains("operations"));
    let spread = many(8, |n| format!("a{n}: __typename "));
    assert!(
        refused(&format!(
            "{{{}}} fragment f on Query{{{spread}}}",
            "...f ".repeat(10)
        ))
        .contains("aliases"),
        "aliases in fragments count as often as they are spread"
    );
}

#[test]
fn texts_and_comments_are_not_counted_by_their_length() {
    let long = "{ ".repeat(5000);
    passes(&format!(
        "# {long}\n{{ preview(markdown: \"{long}\\\" }}\") {{ html }} }}"
    ));
    passes(&format!(
        "{{ preview(markdown: \"\"\"{long}\\\"\"\" }}\"\"\") {{ html }} }}"
    ));
}

#[test]
fn pages_inside_pages_are_counted_by_their_sizes() {
    let nested = |first: &str| {
        format!(
            "{{ groups({first}) {{ nodes {{ discussions({first}) {{ nodes {{ comments({first}) {{ nodes {{ id number }} }} }} }} }} }} }}"
        )
    };
    assert!(refused(&nested("first: 100")).contains("estimated"));
    passes(&nested("first: 5"));
    // Without a size a page has twenty rows; a negative or oversized one counts as the largest.
    passes(&nested("after: null"));
    refused(&nested("first: 1000000"));
    let with = |variables: serde_json::Value| {
        read(
            &shape(),
            &format!("query($n: Int = 4) {}", nested("first: $n")),
            None,
            &Variables::from_json(variables),
        )
    };
    assert!(with(serde_json::json!({})).is_ok() && with(serde_json::json!({"n": 5})).is_ok());
    assert!(with(serde_json::json!({"n": 100})).is_err());
}

#[test]
fn introspection_passes_as_tools_send_it_and_not_in_circles() {
    let of_type = (0..9).fold("kind name".to_owned(), |inner, _| {
        format!("kind name ofType {{ {inner} }}")
    });
    let standard = format!(
        "query IntrospectionQuery {{ __schema {{ description queryType {{ name }} mutationType {{ name }} subscriptionType {{ name }} types {{ ...FullType }} \
         directives {{ name description locations args {{ ...InputValue }} }} }} }} \
         fragment FullType on __Type {{ kind name description fields(includeDeprecated: true) {{ name description args {{ ...InputValue }} type {{ ...TypeRef }} isDeprecated deprecationReason }} \
         inputFields {{ ...InputValue }} interfaces {{ ...TypeRef }} enumValues(includeDeprecated: true) {{ name description isDeprecated deprecationReason }} possibleTypes {{ ...TypeRef }} }} \
         fragment InputValue on __InputValue {{ name description type {{ ...TypeRef }} defaultValue }} fragment TypeRef on __Type {{ {of_type} }}"
    );
    passes(&standard);
    refused("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }");
}

#[test]
fn the_pages_own_documents_pass_with_ample_room() {
    let mut operations = Vec::new();
    let mut fragments = String::new();
    gather(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../web/src"),
        &mut operations,
        &mut fragments,
    );
    assert!(!operations.is_empty());
    for operation in operations {
        let used = with_fragments(&operation, &fragments);
        assert!(used.len() < 20_000, "a very long document: {operation}");
        if let Err(Refused::TooCostly(told)) = read(&shape(), &used, None, &Variables::default()) {
            panic!("{told}\n{operation}");
        }
    }
}

fn gather(folder: &Path, operations: &mut Vec<String>, fragments: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, operations, fragments);
        } else if path.extension().is_some_and(|extension| extension == "graphql") {
            for definition in definitions(&std::fs::read_to_string(path).unwrap()) {
                if definition.starts_with("fragment") {
                    fragments.push_str(&definition);
                } else {
                    operations.push(definition);
                }
            }
        }
    }
}

/// The definitions of a file: each ends where its brackets are closed.
fn definitions(text: &str) -> Vec<String> {
    let text: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with('#'))
        .fold(String::new(), |all, line| all + line + "\n");
    let (mut found, mut depth, mut begun) = (Vec::new(), 0, 0);
    for (at, character) in text.char_indices() {
        match character {
            '{' | '(' => depth += 1,
            '}' | ')' => {
                depth -= 1;
                if depth == 0 && character == '}' {
                    found.push(text[begun..=at].trim().to_owned());
                    begun = at + 1;
                }
            }
            _ => {}
        }
    }
    found
}

/// A document with the fragments that it spreads, and those that these spread.
fn with_fragments(operation: &str, fragments: &str) -> String {
    let known = definitions(fragments);
    let name = |fragment: &str| fragment.split_whitespace().nth(1).unwrap_or_default().to_owned();
    let spreads = |text: &str, name: &str| {
        text.split("...")
            .skip(1)
            .any(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next() == Some(name))
    };
    let (mut used, mut document) = (Vec::new(), operation.to_owned());
    while let Some(next) = known
        .iter()
        .find(|fragment| !used.contains(fragment) && spreads(&document, &name(fragment)))
    {
        document.push_str(next);
        used.push(next);
    }
    document
}

#[test]
fn a_text_is_not_rendered_sixty_times_over_in_one_query() {
    let query = |fields: &str| format!("query($m: String!) {{ {fields} }}");
    passes(&query("preview(markdown: $m) { html }"));
    passes(&query(&many(3, |n| {
        format!("a{n}: preview(markdown: $m) {{ html }} ")
    })));
    for fields in [
        many(5, |n| format!("a{n}: preview(markdown: $m) {{ html }} ")),
        format!(
            "preview(markdown: $m) {{ {} }}",
            many(5, |n| format!("a{n}: html "))
        ),
    ] {
        assert!(refused(&query(&fields)).contains("estimated"), "{fields}");
    }
}
