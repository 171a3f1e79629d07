//! What changed, as somebody reads it who answered an earlier version.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::table::{d, terms};
use crate::consent::compare::{Later, Paragraph, ParagraphChange, compare, paragraphs, three_way};
use crate::consent::form::{Change, Integration, Resolution, Writing};
use crate::text::DiffKind;

/// A paragraph as one line: what became of it; in a changed one [-removed-] and {+added+}.
fn marked(paragraph: &Paragraph) -> String {
    let words: String = paragraph
        .runs
        .iter()
        .map(|run| match run.kind {
            DiffKind::Added | DiffKind::Removed if paragraph.change != ParagraphChange::Changed => {
                run.text.clone()
            }
            DiffKind::Same => run.text.clone(),
            DiffKind::Removed => format!("[-{}-]", run.text),
            DiffKind::Added => format!("{{+{}+}}", run.text),
        })
        .collect();
    match paragraph.change {
        ParagraphChange::Unchanged => format!("= {words}"),
        ParagraphChange::Changed => format!("~ {words}"),
        ParagraphChange::Added => format!("+ {words}"),
        ParagraphChange::Removed => format!("- {words}"),
    }
}

fn lines(compared: &[Paragraph]) -> Vec<String> {
    compared.iter().map(marked).collect()
}

fn because(objection: u32, how: Resolution, paragraphs: &[&str]) -> Integration {
    Integration {
        objection,
        how,
        paragraphs: paragraphs.iter().map(|text| d(text)).collect(),
        deferral: None,
    }
}

fn side(compared: &[Paragraph], of: DiffKind, without: ParagraphChange) -> Vec<String> {
    compared
        .iter()
        .filter(|paragraph| paragraph.change != without)
        .map(|paragraph| {
            let runs = paragraph.runs.iter();
            let kept = runs.filter(|run| run.kind == DiffKind::Same || run.kind == of);
            kept.map(|run| run.text.as_str()).collect()
        })
        .collect()
}

/// Both texts are in it, paragraph for paragraph.
fn is_whole(before: &str, after: &str, compared: &[Paragraph]) -> bool {
    side(compared, DiffKind::Removed, ParagraphChange::Added) == paragraphs(before)
        && side(compared, DiffKind::Added, ParagraphChange::Removed) == paragraphs(after)
}

#[test]
fn paragraphs_stand_between_blank_lines_and_code_stays_whole() {
    assert_eq!(
        paragraphs("one\nstill one\n\n \n\ntwo\n"),
        ["one\nstill one", "two"]
    );
    assert_eq!(paragraphs("one\r\n\r\ntwo\r\n"), ["one", "two"]);
    assert_eq!(paragraphs(""), [""; 0]);
    assert_eq!(paragraphs(" \n\n"), [""; 0]);
    let code = "```sh\ncp a b\n\ncp c d\n```";
    assert_eq!(
        paragraphs(&format!("see:\n\n{code}\n\nend")),
        ["see:", code, "end"]
    );
    // A shorter or another mark does not close it; neither do marks within a line.
    assert_eq!(
        paragraphs("~~~~\na\n\n~~~\n\n```\n~~~~\n\nb"),
        ["~~~~\na\n\n~~~\n\n```\n~~~~", "b"]
    );
    assert_eq!(paragraphs("```a``` b\n\nc"), ["```a``` b", "c"]);
    assert_eq!(paragraphs("    ```\n\nc"), ["    ```", "c"]);
    assert_eq!(paragraphs("```\nnever\n\nclosed"), ["```\nnever\n\nclosed"]);
}

#[test]
fn what_is_written_has_the_digests_of_its_paragraphs() {
    let writing = Writing::of("one\n\ntwo", terms(), None, Change::Material, vec![]);
    assert_eq!(writing.text, d("one\n\ntwo"));
    assert_eq!(writing.paragraphs, [d("one"), d("two")]);
}

#[test]
fn one_changed_word_is_marked_in_its_paragraph() {
    let compared = compare(
        "We pay late invoices.\n\nThe ceiling is 500 euro a month.",
        "We pay late invoices.\n\nThe ceiling is 300 euro a month.\n\nBen reports in June.",
    );
    assert_eq!(
        lines(&compared),
        [
            "= We pay late invoices.",
            "~ The ceiling is [-500-]{+300+} euro a month.",
            "+ Ben reports in June.",
        ]
    );
    assert_eq!(compared[1].now, Some(d("The ceiling is 300 euro a month.")));
}

#[test]
fn a_paragraph_that_has_nothing_in_common_is_gone_and_another_has_come() {
    let compared = compare(
        "Keep me.\n\nCats sleep.",
        "Keep me.\n\nInvoices are paid on Friday.",
    );
    assert_eq!(
        lines(&compared),
        ["= Keep me.", "- Cats sleep.", "+ Invoices are paid on Friday."]
    );
    assert_eq!(compared[1].now, None);
}

#[test]
fn a_changed_paragraph_is_found_behind_a_new_one() {
    let compared = compare(
        "The hub pays its own rent each month.",
        "This is about rent and money.\n\nThe hub pays its own rent each quarter.",
    );
    assert_eq!(
        lines(&compared),
        [
            "+ This is about rent and money.",
            "~ The hub pays its own rent each [-month-]{+quarter+}.",
        ]
    );
}

#[test]
fn whoever_answered_an_older_version_sees_each_change_with_its_objections() {
    let answered =
        "Each hub pays its rent.\n\nThe fund pays the rest.\n\nCats are welcome here.\n\nIt begins in May.";
    let second = "Each hub pays its rent.\n\nThe fund pays the rest, up to 500 euro.\n\nCats are welcome here.\n\nIt begins in May.";
    let third = "Each hub pays its rent.\n\nThe fund pays the rest, up to 300 euro.\n\nIt begins in May.\n\nBen measures the reserve.";
    let two = [because(
        1,
        Resolution::TextChange,
        &["The fund pays the rest, up to 500 euro."],
    )];
    let three = [
        because(
            2,
            Resolution::TextChange,
            &["The fund pays the rest, up to 300 euro."],
        ),
        because(3, Resolution::AddedMeasure, &["Ben measures the reserve."]),
        because(4, Resolution::NarrowerScope, &[]),
        because(5, Resolution::ShorterTerm, &[]),
    ];
    let later = [
        Later {
            number: 2,
            text: second,
            integrates: &two,
        },
        Later {
            number: 3,
            text: third,
            integrates: &three,
        },
    ];
    let compared = three_way(answered, &later);
    assert_eq!(
        lines(&compared),
        [
            "= Each hub pays its rent.",
            "~ The fund pays the rest{+, up to 300 euro+}.",
            "- Cats are welcome here.",
            "= It begins in May.",
            "+ Ben measures the reserve.",
        ]
    );
    let causes: Vec<_> = compared
        .iter()
        .map(|paragraph| (paragraph.objections.clone(), paragraph.versions.clone()))
        .collect();
    assert_eq!(
        causes,
        [
            (vec![], vec![]),
            (vec![1, 2], vec![2, 3]),
            // What an objection took away names no paragraph; a shorter term takes none away.
            (vec![4], vec![3]),
            (vec![], vec![]),
            (vec![3], vec![3]),
        ]
    );
    // For one who answered the second version, the first objection changed nothing.
    let compared = three_way(second, &later[1..]);
    assert_eq!(compared[1].objections, [2]);
    assert!(
        three_way(third, &[])
            .iter()
            .all(|paragraph| paragraph.change == ParagraphChange::Unchanged)
    );
}

#[test]
fn what_came_and_went_again_in_between_is_no_change() {
    let later = [
        Later {
            number: 2,
            text: "One two three four.",
            integrates: &[],
        },
        Later {
            number: 3,
            text: "One two three.",
            integrates: &[],
        },
    ];
    let compared = three_way("One two three.", &later);
    assert_eq!(lines(&compared), ["= One two three."]);
    assert_eq!(compared[0].versions, [0; 0]);
}

#[test]
fn hostile_texts_are_compared_in_bounded_time() {
    let texts = [
        "a\n\n".repeat(12_000),
        (0..12_000)
            .map(|n| if n % 3 == 0 { "a b\n\n" } else { "b\n\n" })
            .collect(),
        (0..6_000)
            .map(|n: u32| n.to_string())
            .collect::<Vec<_>>()
            .join("\n\n"),
        "a b c d e f g ".repeat(3_500),
        "b a c ".repeat(8_000),
        "```\n\n".repeat(9_000),
        format!("{}\n\n{}", "x y ".repeat(12_000), "y\n\n".repeat(600)),
    ];
    let began = Instant::now();
    for before in &texts {
        for after in &texts {
            assert!(is_whole(before, after, &compare(before, after)));
        }
    }
    let later: Vec<Later<'_>> = (2..)
        .zip(texts.iter().cycle().take(40))
        .map(|(number, text)| Later {
            number,
            text,
            integrates: &[],
        })
        .collect();
    let result = three_way(&texts[0], &later);
    assert!(is_whole(&texts[0], later[39].text, &result));
    assert!(began.elapsed() < Duration::from_mins(1), "{:?}", began.elapsed());
}

proptest! {
    #[test]
    fn a_comparison_holds_both_texts(before in "(?s)[ab`~ \n]{0,60}", after in "(?s)[ab`~ \n]{0,60}") {
        prop_assert!(is_whole(&before, &after, &compare(&before, &after)));
    }

    #[test]
    fn a_comparison_of_related_texts_holds_both(
        before in "([abc]{1,2}[ .\n]{1,2}){0,30}", after in "([abc]{1,2}[ .\n]{1,2}){0,30}",
    ) {
        prop_assert!(is_whole(&before, &after, &compare(&before, &after)));
    }

    #[test]
    fn three_texts_show_the_first_and_the_last_and_say_when_it_changed(
        texts in proptest::collection::vec("([abc]{1,2}[ .\n]{1,2}){0,20}", 2..5),
    ) {
        let later: Vec<Later<'_>> = (2..)
            .zip(&texts[1..])
            .map(|(number, text)| Later { number, text, integrates: &[] })
            .collect();
        let result = three_way(&texts[0], &later);
        prop_assert!(is_whole(&texts[0], texts.last().unwrap(), &result));
        for paragraph in &result {
            let same = paragraph.change == ParagraphChange::Unchanged;
            prop_assert!(!same || paragraph.versions.is_empty());
        }
    }

    #[test]
    fn a_text_has_changed_in_nothing_against_itself(text in "(?s)[ab`\n ]{0,80}") {
        let compared = compare(&text, &text);
        prop_assert!(compared.iter().all(|paragraph| paragraph.change == ParagraphChange::Unchanged));
    }

    #[test]
    fn paragraphs_leave_out_nothing_but_space(text in "(?s)[ab`~ \n]{0,80}") {
        let visible = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        prop_assert_eq!(visible(&paragraphs(&text).concat()), visible(&text));
        prop_assert!(paragraphs(&text).iter().all(|paragraph| !paragraph.trim().is_empty()));
    }
}
