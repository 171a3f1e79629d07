//! Puts the organisation, its groups and its people in place before the story begins.

use super::story::Person;
use super::teller::Error;
use folkmoot_core::engine::Engine;
use folkmoot_core::ops::organisation::structure;
use folkmoot_core::seed::{Seed, Seeded, plant};
use folkmoot_rules::visibility::{GroupKind, MembershipRole, OrganisationStanding, Visibility};
use std::collections::HashMap;
use uuid::Uuid;

const WHY: &str = "the demonstration";

/// The hubs whose matters may be read without an account.
const PUBLIC: [&str; 2] = ["vision", "advocacy"];

/// Assembles everybody in their places, and hands back their ids by handle.
pub async fn assemble(engine: &Engine, people: &[Person]) -> Result<HashMap<String, Uuid>, Error> {
    let organisation = Seed::Organisation {
        name: "P2P Foundation".to_owned(),
        description: "Researching and advocating commons-based peer production since 2005. This is a demonstration: nothing in it was said by the people of the foundation.".to_owned(),
        time_zone: "Europe/Athens".to_owned(),
        demonstration: true,
    };
    let mut seeds = vec![organisation];
    for seed in structure("p2p-foundation", "en")? {
        seeds.push(match seed {
            Seed::Group {
                kind,
                name,
                slug,
                purpose,
                visibility,
                parent_id,
                position,
            } => {
                let visibility = if PUBLIC.contains(&slug.as_str()) {
                    Visibility::Public
                } else {
                    visibility
                };
                Seed::Group {
                    kind,
                    name,
                    slug,
                    purpose,
                    visibility,
                    parent_id,
                    position,
                }
            }
            other => other,
        });
    }
    let mut groups = HashMap::new();
    remember(&mut groups, plant(engine, WHY, seeds).await?);
    let small = Seed::Group {
        kind: GroupKind::WorkingGroup,
        name: "Contracts and pay".to_owned(),
        slug: "contracts-and-pay".to_owned(),
        purpose: "Contracts, insurance and pay: what has names and sums in it.".to_owned(),
        visibility: Visibility::Private,
        parent_id: groups.get("infrastructure").copied(),
        position: 100,
    };
    remember(&mut groups, plant(engine, WHY, vec![small]).await?);

    let seeds = people.iter().map(|person| Seed::Person {
        name: person.name.clone(),
        handle: person.handle.clone(),
        email: format!("{}@p2p.example", person.handle),
        standing: if person.supporter {
            OrganisationStanding::Supporter
        } else {
            OrganisationStanding::Member
        },
        administrator: person.administrator,
        languages: person.languages.clone(),
        time_zone: person.time_zone.clone(),
        password_hash: None,
    });
    let mut ids = HashMap::new();
    for planted in plant(engine, WHY, seeds.collect()).await? {
        if let Seeded::Person(person) = planted {
            ids.insert(person.handle, person.id);
        }
    }
    let mut seats = Vec::new();
    for person in people {
        for seat in &person.seats {
            let (Some(group_id), Some(person_id)) = (groups.get(&seat.group), ids.get(&person.handle)) else {
                continue;
            };
            let role = if seat.lead.is_some() {
                MembershipRole::Lead
            } else {
                MembershipRole::Member
            };
            seats.push(Seed::Membership {
                group_id: *group_id,
                person_id: *person_id,
                role,
                title: seat.lead.clone(),
            });
        }
    }
    plant(engine, WHY, seats).await?;
    Ok(ids)
}

fn remember(groups: &mut HashMap<String, Uuid>, planted: Vec<Seeded>) {
    for seeded in planted {
        if let Seeded::Group(group) = seeded {
            groups.insert(group.slug, group.id);
        }
    }
}
