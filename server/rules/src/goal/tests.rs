//! What the rules of goals promise, as examples and as laws.

use proptest::prelude::*;
use time::macros::{date, datetime};
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

use super::health::{self, Health, Risk};
use super::report::{self, Report};
use super::{Measure, Rhythm, Scope, Terms, file, may_stand, number};
use crate::exact::Exact;
use crate::visibility::GroupKind;
use crate::words::Words as _;

const START: Date = date!(2026 - 01 - 01);
const END: Date = date!(2026 - 12 - 31);

fn exact(text: &str) -> Exact {
    text.parse().unwrap()
}

fn measure(baseline: &str, target: &str) -> Measure {
    Measure {
        id: Uuid::from_u128(1),
        name: "Partners".to_owned(),
        unit: "partners".to_owned(),
        baseline: exact(baseline),
        target: exact(target),
        starts_on: START,
        due_on: END,
    }
}

fn terms(measures: Vec<Measure>) -> Terms {
    Terms {
        title: "More partners".to_owned(),
        purpose: "So that we stand on more feet.".to_owned(),
        theme_ids: Vec::new(),
        owner_id: Uuid::from_u128(9),
        starts_on: START,
        ends_on: END,
        rhythm: Rhythm::Monthly,
        measures,
    }
}

fn told(id: u128, on: Date, number: &str) -> Report {
    Report {
        id: Uuid::from_u128(id),
        measure: Some(Uuid::from_u128(1)),
        on,
        number: Some(exact(number)),
        at_risk: false,
        corrects: None,
        at: on.midnight().assume_utc(),
    }
}

fn stands(terms: &Terms, reports: &[Report], today: Date) -> health::Standing {
    let moment = today.midnight().assume_utc() + Duration::hours(12);
    health::of(terms, reports, START, false, moment, today)
}

fn alone(baseline: &str, target: &str, number: &str, today: Date) -> Health {
    health::measured(&measure(baseline, target), Some((today, exact(number))), today).health
}

#[test]
fn a_measure_is_judged_against_its_line() {
    let half = date!(2026 - 07 - 02);
    for (baseline, target, number, today, health) in [
        ("0", "100", "50", half, Health::OnTrack),
        ("0", "100", "40", half, Health::OnTrack),
        ("0", "100", "39", half, Health::AtRisk),
        ("0", "100", "100", half, Health::Met),
        ("0", "100", "99.999999", date!(2027 - 01 - 01), Health::Missed),
        ("0", "100", "99", END, Health::OnTrack),
        ("0", "100", "89", END, Health::AtRisk),
        ("100", "20", "60", half, Health::OnTrack),
        ("100", "20", "70", half, Health::AtRisk),
        ("100", "20", "20", half, Health::Met),
        ("100", "20", "21", date!(2027 - 01 - 01), Health::Missed),
        ("99.5", "99.5", "99.5", half, Health::OnTrack),
        ("99.5", "99.5", "99.4", half, Health::AtRisk),
        ("99.5", "99.5", "99.6", END, Health::Met),
        ("99.5", "99.5", "99.4", date!(2027 - 01 - 01), Health::Missed),
    ] {
        assert_eq!(
            alone(baseline, target, number, today),
            health,
            "from {baseline} to {target}, {number} on {today}"
        );
    }
}

#[test]
fn without_a_number_a_measure_stands_at_its_baseline_and_is_never_met() {
    let held = measure("5", "5");
    assert_eq!(
        health::measured(&held, None, date!(2026 - 03 - 01)).health,
        Health::OnTrack
    );
    assert_eq!(
        health::measured(&held, None, date!(2027 - 03 - 01)).health,
        Health::Missed
    );
    let one_day = Measure {
        due_on: START,
        ..measure("0", "1")
    };
    assert_eq!(health::expected(&one_day, date!(2025 - 12 - 31)), exact("0"));
    assert_eq!(health::expected(&one_day, START), exact("1"));
}

#[test]
fn a_goal_is_as_well_as_its_worst_measure() {
    let two = terms(vec![
        measure("0", "100"),
        Measure {
            id: Uuid::from_u128(2),
            ..measure("0", "10")
        },
    ]);
    let today = date!(2026 - 03 - 31);
    let one_met = [told(10, today, "100")];
    let standing = stands(&two, &one_met, today);
    assert_eq!(
        (standing.health, standing.risks),
        (Health::AtRisk, vec![Risk::Behind])
    );
    let both = [
        told(10, today, "100"),
        Report {
            measure: Some(Uuid::from_u128(2)),
            ..told(11, today, "10")
        },
    ];
    assert_eq!(stands(&two, &both, today).health, Health::Met);
    let moment = today.midnight().assume_utc();
    assert_eq!(
        health::of(&two, &both, START, true, moment, today).health,
        Health::Dropped
    );
}

#[test]
fn silence_and_a_word_of_warning_put_a_goal_at_risk() {
    let goal = terms(vec![measure("0", "100")]);
    let reported = [
        told(10, date!(2026 - 01 - 31), "100000"),
        told(11, date!(2026 - 02 - 01), "90"),
    ];
    assert_eq!(
        stands(&goal, &reported, date!(2026 - 04 - 01)).health,
        Health::OnTrack
    );
    let silent = stands(&goal, &reported, date!(2026 - 04 - 02));
    assert_eq!(
        (silent.health, silent.risks),
        (Health::AtRisk, vec![Risk::Silent])
    );
    let warned = [Report {
        at_risk: true,
        ..told(11, date!(2026 - 02 - 01), "90")
    }];
    let said = stands(&goal, &warned, date!(2026 - 02 - 02));
    assert_eq!((said.health, said.risks), (Health::AtRisk, vec![Risk::Said]));
    let never = terms(vec![measure("0", "0")]);
    let quiet = Terms {
        rhythm: Rhythm::None,
        ..never
    };
    assert_eq!(stands(&quiet, &[], date!(2026 - 11 - 01)).health, Health::OnTrack);
}

#[test]
fn a_corrected_entry_counts_no_more_and_the_past_stays_what_it_was() {
    let wrong = told(10, date!(2026 - 02 - 01), "900");
    let right = Report {
        corrects: Some(wrong.id),
        number: Some(exact("9")),
        at: datetime!(2026-02-03 0:00 UTC),
        ..told(11, date!(2026 - 02 - 01), "9")
    };
    let goal = terms(vec![measure("0", "100")]);
    let reports = [wrong.clone(), right];
    assert_eq!(stands(&goal, &reports, date!(2026 - 02 - 02)).health, Health::Met);
    let later = stands(&goal, &reports, date!(2026 - 02 - 04));
    assert_eq!(
        later.measures[0].latest,
        Some((date!(2026 - 02 - 01), exact("9")))
    );
    assert!(report::may_correct(&reports, wrong.id).is_err());
    assert!(report::may_correct(&reports, Uuid::from_u128(11)).is_ok());
}

#[test]
fn the_next_report_is_due_a_rhythm_later_and_at_the_latest_at_the_end() {
    let due = |rhythm, last| report::due(rhythm, last, END);
    assert_eq!(due(Rhythm::Weekly, START), Some(date!(2026 - 01 - 08)));
    assert_eq!(
        due(Rhythm::Monthly, date!(2026 - 01 - 31)),
        Some(date!(2026 - 02 - 28))
    );
    assert_eq!(due(Rhythm::Quarterly, date!(2026 - 11 - 30)), Some(END));
    assert_eq!(due(Rhythm::Quarterly, END), None);
    assert_eq!(due(Rhythm::None, START), None);
}

#[test]
fn an_entry_says_something_about_a_day_that_has_come() {
    let may = |on, says| report::may_say(on, date!(2026 - 05 - 01), START, says);
    assert!(
        may(date!(2026 - 05 - 02), true).is_ok(),
        "somewhere it is tomorrow"
    );
    assert_eq!(
        may(date!(2026 - 05 - 03), true).unwrap_err().field.as_deref(),
        Some("on")
    );
    assert_eq!(
        may(date!(2025 - 12 - 31), true).unwrap_err().field.as_deref(),
        Some("on")
    );
    assert_eq!(may(START, false).unwrap_err().field.as_deref(), Some("words"));
}

#[test]
fn terms_that_break_a_rule_are_refused_on_their_field() {
    let good = || terms(vec![measure("0", "60")]);
    assert!(good().checked().is_ok());
    let outside = Measure {
        due_on: date!(2027 - 01 - 01),
        ..measure("0", "1")
    };
    let twin = Measure {
        id: Uuid::from_u128(2),
        name: "PARTNERS ".to_owned(),
        ..measure("0", "1")
    };
    let cases: [(Terms, &str); 7] = [
        (
            Terms {
                title: " ".to_owned(),
                ..good()
            },
            "title",
        ),
        (
            Terms {
                purpose: String::new(),
                ..good()
            },
            "purpose",
        ),
        (
            Terms {
                ends_on: START,
                ..good()
            },
            "endsOn",
        ),
        (terms(Vec::new()), "measures"),
        (terms(vec![outside]), "measures"),
        (terms(vec![measure("0", "1"), twin]), "measures"),
        (terms(vec![measure("1/3", "1")]), "measures"),
    ];
    for (terms, field) in cases {
        let refusal = terms.checked().unwrap_err();
        assert_eq!(refusal.field.as_deref(), Some(field), "{refusal}");
    }
}

#[test]
fn only_a_group_that_spans_the_organisation_speaks_for_it() {
    for kind in GroupKind::ALL {
        assert!(may_stand(Scope::Group, *kind).is_ok());
        assert_eq!(
            may_stand(Scope::Organisation, *kind).is_ok(),
            *kind == GroupKind::CoreTeam
        );
    }
}

#[test]
fn a_number_is_a_decimal_of_six_places_at_most() {
    for (text, kept) in [("42", "42"), (" -3.50 ", "-3.5"), ("0.000001", "0.000001")] {
        assert_eq!(number::write(&number::read(text, "number").unwrap()), kept);
    }
    for text in ["", "1/2", "1,5", "1e3", "0.0000001", "1000000000000000", "x"] {
        assert!(number::read(text, "number").is_err(), "{text:?}");
    }
}

#[test]
fn a_file_is_read_whole_and_every_fault_is_named_with_its_place() {
    let (rows, problems) = file::read(
        "\u{FEFF}goal,measure,date,number,words,source\r\n\
         goal_1,Partners,2026-02-01,12.5,\"One, two\",https://example.org\r\n\
         \r\n\
         ,Partners,1 May,1/2,,\r\n",
    );
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].words.as_str(), rows[0].row), ("One, two", 2));
    let places: Vec<_> = problems
        .iter()
        .map(|problem| (problem.row, problem.column.as_str()))
        .collect();
    assert_eq!(places, [(3, "goal"), (3, "date"), (3, "number")]);
    assert!(problems[1].sentence().starts_with("Row 3, column “date”: "));
    let (_, problems) = file::read("goal,numbr\ngoal_1,3\n");
    let places: Vec<_> = problems.iter().map(|problem| problem.column.as_str()).collect();
    assert_eq!(places, ["date", "numbr"]);
    assert_eq!(file::read("").1.len(), 1);
    assert_eq!(file::read("goal,date\n").1.len(), 1);
}

#[test]
fn no_cell_is_a_formula() {
    let written = file::write(
        &["words", "number"],
        [vec!["=1+2", "-3.5"], vec!["@sum", "+1"], vec!["fine", "4"]],
    );
    assert_eq!(written, "words,number\r\n'=1+2,-3.5\r\n'@sum,'+1\r\nfine,4\r\n");
}

fn decimal() -> impl Strategy<Value = Exact> {
    (-1_000_000_000_i64..1_000_000_000, 0_u32..=6)
        .prop_map(|(number, places)| Exact::ratio(number, 10_i64.pow(places)).unwrap())
}

proptest! {
    #[test]
    fn a_better_number_never_makes_a_measure_worse(
        baseline in decimal(), target in decimal(), number in decimal(), better in decimal(), day in -30_i64..400,
    ) {
        let measure = Measure { baseline: baseline.clone(), target: target.clone(), ..measure("0", "1") };
        let gain = if better.is_negative() { -better } else { better };
        let better = if target < baseline { &number - &gain } else { &number + &gain };
        let today = START + Duration::days(day);
        let at = |number| health::measured(&measure, Some((today, number)), today).health;
        prop_assert!(!at(better).is_worse_than(at(number)));
    }

    #[test]
    fn the_line_stays_between_baseline_and_target_and_ends_at_it(
        baseline in decimal(), target in decimal(), day in -30_i64..400,
    ) {
        let measure = Measure { baseline: baseline.clone(), target: target.clone(), ..measure("0", "1") };
        let expected = health::expected(&measure, START + Duration::days(day));
        let (low, high) = if baseline < target { (&baseline, &target) } else { (&target, &baseline) };
        prop_assert!(low <= &expected && &expected <= high);
        prop_assert_eq!(health::expected(&measure, END), target);
    }

    #[test]
    fn a_number_on_the_line_is_never_at_risk(baseline in decimal(), target in decimal(), day in 0_i64..365) {
        let measure = Measure { baseline, target, ..measure("0", "1") };
        let today = START + Duration::days(day);
        let standing = health::measured(&measure, Some((today, health::expected(&measure, today))), today);
        prop_assert!(matches!(standing.health, Health::OnTrack | Health::Met), "{standing:?}");
        prop_assert!(standing.behind.is_zero());
    }

    #[test]
    fn a_report_is_never_due_after_the_end_nor_before_the_last_one(day in 0_i64..400, rhythm in 0_usize..4) {
        let last = START + Duration::days(day);
        if let Some(due) = report::due(Rhythm::ALL[rhythm], last, END) {
            prop_assert!(last < due && due <= END);
        }
    }

    #[test]
    fn what_is_written_is_read_back(
        cells in proptest::collection::vec(("[=+@'a-z ,\"-]{0,12}", "[=+@'a-z-]{0,8}", decimal()), 1..5),
    ) {
        let clean: Vec<(String, String, String)> = cells
            .into_iter()
            .map(|(words, measure, number)| (words.trim().to_owned(), measure, number::write(&number)))
            .collect();
        let rows = clean
            .iter()
            .map(|(words, measure, number)| vec!["goal_1", measure, "2026-02-01", number, words, ""]);
        let (read, problems) = file::read(&file::write(&file::COLUMNS, rows));
        prop_assert_eq!(problems, vec![]);
        for (row, (words, measure, number)) in read.iter().zip(&clean) {
            prop_assert_eq!(&row.words, words);
            prop_assert_eq!(&row.measure, measure);
            prop_assert_eq!(&row.number.as_ref().map(number::write).unwrap_or_default(), number);
        }
        prop_assert_eq!(read.len(), clean.len());
    }

    #[test]
    fn no_text_makes_reading_a_file_fail(text in "(?s)(goal,date\n)?.{0,200}") {
        let (rows, problems) = file::read(&text);
        prop_assert!(!rows.is_empty() || !problems.is_empty());
    }

    #[test]
    fn a_corrected_report_never_stands(days in proptest::collection::vec(0_i64..30, 1..8)) {
        let reports: Vec<Report> = days.iter().zip(10_u128..).map(|(day, id)| Report {
            corrects: (id % 3 == 2).then(|| Uuid::from_u128(id - 1)),
            ..told(id, START + Duration::days(*day), "1")
        }).collect();
        let moment: OffsetDateTime = END.midnight().assume_utc();
        let standing = report::standing(&reports, moment, END);
        let corrected: Vec<Uuid> = reports.iter().filter_map(|report| report.corrects).collect();
        prop_assert!(standing.iter().all(|report| !corrected.contains(&report.id)));
        prop_assert_eq!(standing.len() + corrected.len(), reports.len());
    }
}
