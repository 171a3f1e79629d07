//! Handing votes over: examples, and what holds whatever people give and take back.

use super::*;
use proptest::prelude::*;
use time::macros::datetime;

const NOW: OffsetDateTime = datetime!(2026-03-02 09:00 UTC);
const RESEARCH: Uuid = Uuid::from_u128(101);
const VISION: Uuid = Uuid::from_u128(102);
const POLL: Uuid = Uuid::from_u128(201);

fn who(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// Nine people vote everywhere; there is one poll of Research's, one of Vision's, and one of both.
fn ground(proxies: &[Proxy]) -> Ground {
    let place = |number: u128, groups: &[Uuid]| Place {
        poll: who(number),
        groups: groups.iter().copied().collect(),
    };
    Ground {
        eligible: (1..=9).map(who).collect(),
        voted: false,
        proxies: proxies.to_vec(),
        places: vec![
            place(201, &[RESEARCH]),
            place(202, &[VISION]),
            place(203, &[RESEARCH, VISION]),
        ],
    }
}

fn proxy(giver: u128, holder: u128, scope: Scope) -> Proxy {
    Proxy {
        id: who(giver * 1000 + holder),
        giver: who(giver),
        holder: who(holder),
        scope,
        starts_at: NOW,
        ends_at: Some(NOW + Duration::days(30)),
        given_at: NOW,
        revoked_at: None,
    }
}

fn refused(new: &Proxy, proxies: &[Proxy]) -> Option<(Code, Option<String>)> {
    let refusal = may_give(new, &ground(proxies), NOW).err()?;
    Some((refusal.code, refusal.field.map(Into::into)))
}

#[test]
fn a_vote_is_handed_to_another_who_votes_there_for_a_time() {
    let plain = proxy(1, 2, Scope::Group(RESEARCH));
    assert_eq!(refused(&plain, &[]), None);
    let on = |code: Code, field: &str| Some((code, Some(field.to_owned())));
    assert_eq!(
        refused(&proxy(1, 1, plain.scope), &[]),
        on(Code::Invalid, "holderId")
    );
    assert_eq!(
        refused(&proxy(1, 77, plain.scope), &[]),
        on(Code::Invalid, "holderId")
    );
    assert_eq!(
        refused(&proxy(77, 1, plain.scope), &[]),
        Some((Code::NotInElectorate, None))
    );
    let ending = |ends_at| Proxy {
        ends_at,
        ..plain.clone()
    };
    for end in [None, Some(NOW), Some(NOW + LENGTH_MAX + Duration::SECOND)] {
        assert_eq!(refused(&ending(end), &[]), on(Code::Invalid, "endsAt"));
    }
    assert_eq!(refused(&ending(Some(NOW + LENGTH_MAX)), &[]), None);
    let voted = Ground {
        voted: true,
        ..ground(&[])
    };
    let refusal = may_give(&plain, &voted, NOW).unwrap_err();
    assert_eq!(refusal.code, Code::VotedThemselves);
    let for_a_poll = Proxy {
        ends_at: None,
        ..proxy(1, 2, Scope::Poll(POLL))
    };
    assert_eq!(
        refused(&for_a_poll, &[]),
        None,
        "one poll ends by itself, whenever that will be"
    );
    let late = Proxy {
        starts_at: NOW - Duration::SECOND,
        ..plain
    };
    assert_eq!(refused(&late, &[]), on(Code::Invalid, "startsAt"));
}

#[test]
fn nobody_holds_more_than_two_that_could_meet_in_one_poll() {
    let held = [
        proxy(1, 9, Scope::Group(RESEARCH)),
        proxy(2, 9, Scope::Poll(POLL)),
    ];
    let full = Some((Code::ProxiesFull, Some("holderId".to_owned())));
    assert_eq!(refused(&proxy(3, 9, Scope::Poll(POLL)), &held), full);
    assert_eq!(refused(&proxy(3, 9, Scope::Group(RESEARCH)), &held), full);
    assert_eq!(
        refused(&proxy(3, 9, Scope::Poll(who(202))), &held),
        None,
        "a poll of another hub is another matter"
    );
    assert_eq!(
        refused(&proxy(3, 9, Scope::Group(VISION)), &held),
        None,
        "the second one is for a poll in which Vision has no say"
    );
    let hubs = [held[0].clone(), proxy(2, 9, Scope::Group(VISION))];
    assert_eq!(
        refused(&proxy(3, 9, Scope::Group(RESEARCH)), &hubs),
        full,
        "two hubs may decide together"
    );
    let later = Proxy {
        starts_at: NOW + Duration::days(30),
        ends_at: Some(NOW + Duration::days(60)),
        ..proxy(3, 9, Scope::Group(RESEARCH))
    };
    assert_eq!(refused(&later, &hubs), None, "when the two have ended");
    let mut revoked = hubs.clone();
    revoked[0].revoked_at = Some(NOW);
    assert_eq!(refused(&proxy(3, 9, Scope::Group(RESEARCH)), &revoked), None);
}

#[test]
fn there_are_no_chains_and_no_two_for_the_same() {
    let held = [proxy(1, 2, Scope::Group(RESEARCH))];
    assert_eq!(
        refused(&proxy(2, 3, Scope::Poll(POLL)), &held),
        Some((Code::ProxyChain, None))
    );
    assert_eq!(
        refused(&proxy(3, 1, Scope::Poll(POLL)), &held),
        Some((Code::ProxyChain, Some("holderId".to_owned())))
    );
    assert_eq!(
        refused(&proxy(1, 3, Scope::Group(RESEARCH)), &held),
        Some((Code::Conflict, None))
    );
    assert_eq!(
        refused(&proxy(1, 3, Scope::Poll(POLL)), &held),
        None,
        "one poll may be another's"
    );
    assert_eq!(refused(&proxy(2, 3, Scope::Poll(who(202))), &held), None);
}

#[test]
fn the_proxy_for_the_poll_itself_goes_before_the_one_for_the_hub() {
    let proxies = [
        proxy(1, 2, Scope::Group(RESEARCH)),
        proxy(1, 3, Scope::Poll(POLL)),
    ];
    let all = ground(&[]);
    let used = usable(&proxies, &all.places[0], &all.eligible, NOW);
    assert_eq!(used, [&proxies[1]]);
    let used = usable(&proxies, &all.places[2], &all.eligible, NOW);
    assert_eq!(used, [&proxies[0]]);
}

#[test]
fn where_more_meet_than_may_the_oldest_two_count() {
    let given = |giver, hours| Proxy {
        given_at: NOW + Duration::hours(hours),
        ..proxy(giver, 9, Scope::Poll(POLL))
    };
    let proxies = [given(1, 3), given(2, 1), given(3, 2)];
    let all = ground(&[]);
    let used = usable(&proxies, &all.places[0], &all.eligible, NOW);
    assert_eq!(used, [&proxies[1], &proxies[2]]);
    let without = BTreeSet::from([who(1), who(3), who(9)]);
    assert_eq!(
        usable(&proxies, &all.places[0], &without, NOW),
        [&proxies[2], &proxies[0]],
        "who does not vote in the poll hands nothing over in it"
    );
}

/// Somebody hands their vote over, or takes the nth back, after a pause.
#[derive(Debug, Clone)]
enum Act {
    Give {
        giver: u128,
        holder: u128,
        scope: Scope,
        after: i64,
        days: i64,
    },
    Revoke(usize),
}

fn acts() -> impl Strategy<Value = Vec<(i64, Act)>> {
    let scope = prop_oneof![
        Just(Scope::Group(RESEARCH)),
        Just(Scope::Group(VISION)),
        (201_u128..=203).prop_map(|poll| Scope::Poll(who(poll))),
    ];
    let give = (1_u128..=6, 1_u128..=6, scope, 0_i64..20, 1_i64..60);
    let act = prop_oneof![
        4 => give.prop_map(|(giver, holder, scope, after, days)| Act::Give { giver, holder, scope, after, days }),
        1 => (0_usize..20).prop_map(Act::Revoke),
    ];
    proptest::collection::vec((0_i64..5, act), 1..40)
}

proptest! {
    #[test]
    fn whatever_is_given_and_taken_back_nobody_holds_three_in_a_poll_and_nothing_is_chained(acts in acts()) {
        let (mut now, mut proxies) = (NOW, Vec::<Proxy>::new());
        for (number, (pause, act)) in (0_u128..).zip(acts) {
            now += Duration::days(pause);
            match act {
                Act::Give { giver, holder, scope, after, days } => {
                    let starts_at = now + Duration::days(after);
                    let new = Proxy {
                        id: who(number),
                        starts_at,
                        ends_at: Some(starts_at + Duration::days(days)),
                        given_at: now,
                        ..proxy(giver, holder, scope)
                    };
                    if may_give(&new, &ground(&proxies), now).is_ok() {
                        proxies.push(new);
                    }
                }
                Act::Revoke(nth) => {
                    if let Some(proxy) = proxies.get_mut(nth) {
                        proxy.revoked_at = Some(now);
                    }
                }
            }
            let all = ground(&[]);
            for day in (0..90).step_by(3) {
                let moment = now + Duration::days(day);
                for place in &all.places {
                    let used = usable(&proxies, place, &all.eligible, moment);
                    for proxy in &used {
                        prop_assert!(used.iter().filter(|other| other.holder == proxy.holder).count() <= HELD_MAX);
                        prop_assert!(used.iter().all(|other| other.giver != proxy.holder));
                    }
                    // What was allowed to be given is not dropped in silence where it is used.
                    let givers: BTreeSet<Uuid> = proxies
                        .iter()
                        .filter(|proxy| proxy.stands(moment) && proxy.scope.reaches(place))
                        .map(|proxy| proxy.giver)
                        .collect();
                    prop_assert_eq!(used.len(), givers.len());
                }
            }
        }
    }
}
