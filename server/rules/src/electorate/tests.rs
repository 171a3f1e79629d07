//! Examples of electorates, and what holds for every rule.

use proptest::prelude::*;

use super::*;
use crate::words::Words as _;

const RESEARCH: Uuid = Uuid::from_u128(1);
const ADVOCACY: Uuid = Uuid::from_u128(2);
const CORE: Uuid = Uuid::from_u128(3);
const BOARD: Uuid = Uuid::from_u128(4);

const LEAD: Uuid = Uuid::from_u128(11);
const COLLABORATOR: Uuid = Uuid::from_u128(12);
const ADVISER: Uuid = Uuid::from_u128(13);
const SUPPORTER: Uuid = Uuid::from_u128(14);
const GONE: Uuid = Uuid::from_u128(15);
const NEWCOMER: Uuid = Uuid::from_u128(16);

fn people() -> Vec<Candidate> {
    [LEAD, COLLABORATOR, ADVISER, SUPPORTER, GONE, NEWCOMER]
        .map(|person| Candidate {
            person,
            active: person != GONE,
            standing: if person == SUPPORTER {
                OrganisationStanding::Supporter
            } else {
                OrganisationStanding::Member
            },
        })
        .into()
}

fn seats() -> Vec<Seat> {
    [
        (LEAD, RESEARCH, GroupKind::Hub),
        (LEAD, ADVOCACY, GroupKind::Hub),
        (LEAD, CORE, GroupKind::CoreTeam),
        (LEAD, BOARD, GroupKind::AdvisoryBoard),
        (COLLABORATOR, RESEARCH, GroupKind::Hub),
        (ADVISER, BOARD, GroupKind::AdvisoryBoard),
        (SUPPORTER, ADVOCACY, GroupKind::Hub),
        (GONE, RESEARCH, GroupKind::Hub),
        (GONE, CORE, GroupKind::CoreTeam),
    ]
    .map(|(person, group, kind)| Seat { person, group, kind })
    .into()
}

fn voting(rule: &Electorate) -> Vec<Uuid> {
    resolve(rule, &people(), &seats())
}

fn refused_field(rule: &Electorate) -> String {
    choose(rule, &people(), &seats())
        .unwrap_err()
        .field
        .unwrap()
        .into_owned()
}

#[test]
fn a_matter_of_two_hubs_is_voted_on_by_both_and_by_each_person_once() {
    assert_eq!(
        voting(&Electorate::Groups(vec![ADVOCACY, RESEARCH])),
        [LEAD, COLLABORATOR]
    );
}

#[test]
fn the_core_team_is_those_who_sit_in_it_and_are_active() {
    assert_eq!(voting(&Electorate::CoreTeam), [LEAD]);
}

#[test]
fn the_advisory_board_has_no_vote_even_where_it_is_named_as_a_group() {
    assert!(voting(&Electorate::Groups(vec![BOARD])).is_empty());
    assert_eq!(
        refused_field(&Electorate::Groups(vec![BOARD])),
        "electorate.groupIds"
    );
}

#[test]
fn being_named_gives_a_vote_to_members_and_to_nobody_else() {
    let all = [LEAD, COLLABORATOR, ADVISER, SUPPORTER, GONE, NEWCOMER];
    assert_eq!(
        voting(&Electorate::People(all.into())),
        [LEAD, COLLABORATOR, NEWCOMER]
    );
    for without in [ADVISER, SUPPORTER, GONE, Uuid::from_u128(99)] {
        assert_eq!(
            refused_field(&Electorate::People(vec![LEAD, without])),
            "electorate.personIds"
        );
    }
    let fine = Electorate::People(vec![COLLABORATOR, LEAD, LEAD]);
    assert_eq!(choose(&fine, &people(), &seats()), Ok(vec![LEAD, COLLABORATOR]));
}

#[test]
fn a_supporter_in_a_hub_does_not_vote_there() {
    assert_eq!(voting(&Electorate::Groups(vec![ADVOCACY])), [LEAD]);
}

#[test]
fn a_rule_names_somebody_and_not_too_many() {
    assert_eq!(refused_field(&Electorate::Groups(vec![])), "electorate.groupIds");
    assert_eq!(refused_field(&Electorate::People(vec![])), "electorate.personIds");
    let crowd = (0..=PEOPLE_MAX as u128).map(Uuid::from_u128).collect();
    assert!(Electorate::People(crowd).validate().is_err());
    let empty_team = choose(&Electorate::CoreTeam, &people(), &[]).unwrap_err();
    assert_eq!(empty_team.field.as_deref(), Some("electorate"));
}

#[test]
fn the_stored_form_of_a_rule_never_changes() {
    let id = Uuid::from_u128(7);
    for (rule, json) in [
        (
            Electorate::Groups(vec![id]),
            r#"{"kind":"groups","ids":["00000000-0000-0000-0000-000000000007"]}"#,
        ),
        (Electorate::CoreTeam, r#"{"kind":"core_team"}"#),
        (
            Electorate::People(vec![id]),
            r#"{"kind":"people","ids":["00000000-0000-0000-0000-000000000007"]}"#,
        ),
    ] {
        assert_eq!(serde_json::to_string(&rule).unwrap(), json);
        assert_eq!(serde_json::from_str::<Electorate>(json).unwrap(), rule);
        assert!(json.contains(rule.kind()));
    }
}

fn small_id() -> impl Strategy<Value = Uuid> {
    (0u128..6).prop_map(Uuid::from_u128)
}

prop_compose! {
    fn candidate()(
        person in small_id(),
        active: bool,
        standing in prop::sample::select(OrganisationStanding::ALL),
    ) -> Candidate {
        Candidate { person, active, standing }
    }
}

prop_compose! {
    fn seat()(
        person in small_id(),
        group in small_id(),
        kind in prop::sample::select(GroupKind::ALL),
    ) -> Seat {
        Seat { person, group, kind }
    }
}

fn rule() -> impl Strategy<Value = Electorate> {
    prop_oneof![
        prop::collection::vec(small_id(), 0..5).prop_map(Electorate::Groups),
        Just(Electorate::CoreTeam),
        prop::collection::vec(small_id(), 0..5).prop_map(Electorate::People),
    ]
}

proptest! {
    #[test]
    fn an_electorate_is_sorted_has_nobody_twice_and_only_active_members(
        rule in rule(),
        people in prop::collection::btree_map(small_id(), candidate(), 0..6),
        seats in prop::collection::vec(seat(), 0..12),
    ) {
        let people: Vec<_> = people
            .into_iter()
            .map(|(person, candidate)| Candidate { person, ..candidate })
            .collect();
        let electors = resolve(&rule, &people, &seats);
        prop_assert!(electors.is_sorted_by(|a, b| a < b));
        for elector in &electors {
            prop_assert!(
                people.iter().any(|c| c.person == *elector && c.active && c.standing == OrganisationStanding::Member)
            );
        }
        let advisory_alone = |person: Uuid| {
            let mut held = seats.iter().filter(|s| s.person == person).peekable();
            held.peek().is_some() && held.all(|s| s.kind == GroupKind::AdvisoryBoard)
        };
        prop_assert!(!electors.iter().any(|e| advisory_alone(*e)));
    }

    #[test]
    fn the_order_of_people_and_seats_makes_no_difference(
        rule in rule(),
        people in prop::collection::btree_map(small_id(), candidate(), 0..6),
        mut seats in prop::collection::vec(seat(), 0..12),
    ) {
        let mut people: Vec<_> = people
            .into_iter()
            .map(|(person, candidate)| Candidate { person, ..candidate })
            .collect();
        let before = resolve(&rule, &people, &seats);
        people.reverse();
        seats.reverse();
        prop_assert_eq!(before, resolve(&rule, &people, &seats));
    }
}
