//! One's own account: profile, picture, and which emails are wanted.

use folkmoot_core::actor::Actor;
use folkmoot_core::ops::account::{PICTURE_MAX, RemovePicture, SetPicture};
use folkmoot_core::query;
use folkmoot_rules::refusal::Code;
use folkmoot_tests::World;
use futures_util::future::join_all;
use serde_json::json;

const EDIT: &str = "mutation($input: EditProfileInput!) { editProfile(input: $input) { viewer { email person { name handle languages timeZone initials } } } }";

#[tokio::test]
async fn a_profile_is_cleaned_and_kept() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let input = json!({"input": {"name": " Ada \n Núñez ", "handle": "@Ada-N", "languages": ["ES", "pt-br"], "timeZone": "europe/athens"}});
    let edited = ada.ask(EDIT, input).await;
    let person = json!({"name": "Ada Núñez", "handle": "ada-n", "languages": ["es", "pt-BR"], "timeZone": "Europe/Athens", "initials": "AN"});
    assert_eq!(edited.at("editProfile.viewer.person"), &person);
    assert_eq!(edited.at("editProfile.viewer.email"), "ada@folkmoot.test");
    let found = ada
        .ask("{ people(search: \"nunez\") { nodes { handle } } }", json!({}))
        .await;
    assert_eq!(found.text("people.nodes.0.handle"), "ada-n");
}

#[tokio::test]
async fn what_is_wrong_in_a_profile_is_refused_on_its_field() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    world.person("bo").await;
    for (input, code, field) in [
        (json!({"handle": "bo"}), "CONFLICT", "handle"),
        (json!({"handle": "b"}), "INVALID", "handle"),
        (json!({"name": "123"}), "INVALID", "name"),
        (json!({"languages": []}), "INVALID", "languages"),
        (json!({"languages": ["english"]}), "INVALID", "languages"),
        (json!({"timeZone": "Athens"}), "INVALID", "timeZone"),
    ] {
        let refused = ada.ask(EDIT, json!({"input": input})).await;
        assert_eq!(refused.refusal(), code, "{input}");
        assert_eq!(refused.0["errors"][0]["extensions"]["field"], field);
    }
    assert_eq!(
        world.visitor().ask(EDIT, json!({"input": {}})).await.refusal(),
        "UNAUTHENTICATED"
    );
}

#[tokio::test]
async fn of_two_who_want_the_same_handle_at_once_one_gets_it() {
    let world = World::new().await;
    let people = [world.person("ada").await, world.person("bo").await];
    let input = json!({"input": {"handle": "chair"}});
    let both = join_all(people.iter().map(|person| person.ask(EDIT, input.clone()))).await;
    assert_eq!(
        both.iter()
            .filter(|answer| answer.0.get("errors").is_none())
            .count(),
        1,
        "{both:?}"
    );
    let refused = both
        .iter()
        .find(|answer| answer.0.get("errors").is_some())
        .unwrap();
    assert_eq!(refused.refusal(), "CONFLICT");
}

#[tokio::test]
async fn an_email_can_be_switched_off_unless_one_needs_it_to_get_in() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let set = "mutation($kind: MailKind!, $wanted: Boolean!) { setMailPreference(input: {kind: $kind, wanted: $wanted}) { viewer { mailPreferences { kind wanted } } } }";
    let off = ada.ask(set, json!({"kind": "MENTIONED", "wanted": false})).await;
    let preferences = off
        .at("setMailPreference.viewer.mailPreferences")
        .as_array()
        .unwrap()
        .clone();
    assert_eq!(preferences.len(), 26);
    assert!(preferences.contains(&json!({"kind": "MENTIONED", "wanted": false})));
    assert_eq!(
        preferences
            .iter()
            .filter(|preference| preference["wanted"] == false)
            .count(),
        1
    );
    let on = ada.ask(set, json!({"kind": "MENTIONED", "wanted": true})).await;
    assert!(
        on.at("setMailPreference.viewer.mailPreferences")
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["wanted"] == true)
    );
    assert_eq!(
        ada.ask(set, json!({"kind": "INVITED", "wanted": false}))
            .await
            .refusal(),
        "INVALID"
    );
}

#[tokio::test]
async fn a_picture_is_a_small_image_and_nothing_else() {
    let world = World::new().await;
    let ada = world.person("ada").await;
    let me = Actor::Person(ada.uuid());
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &[0; 100]].concat();
    let first = world
        .engine
        .perform(me, SetPicture { content: png.clone() })
        .await
        .unwrap();
    let shown = ada.ask("{ viewer { person { pictureUrl } } }", json!({})).await;
    assert_eq!(
        shown.text("viewer.person.pictureUrl"),
        format!("/pictures/picture_{}", first.simple())
    );
    let view = world.engine.view(Actor::Anonymous).await.unwrap();
    assert_eq!(
        query::picture::one(&view, first).await.unwrap().media_type,
        "image/png"
    );

    let webp = b"RIFF\0\0\0\0WEBPVP8 ".to_vec();
    let second = world
        .engine
        .perform(me, SetPicture { content: webp })
        .await
        .unwrap();
    assert_eq!(
        query::picture::one(&view, first).await.unwrap_err().code(),
        Code::NotFound,
        "the old one is gone"
    );
    assert_eq!(
        query::picture::one(&view, second).await.unwrap().media_type,
        "image/webp"
    );

    let large = [png, vec![0; PICTURE_MAX]].concat();
    for bad in [
        b"<svg onload=alert(1)>".to_vec(),
        b"GIF89a".to_vec(),
        Vec::new(),
        large,
    ] {
        assert_eq!(
            world
                .engine
                .perform(me, SetPicture { content: bad })
                .await
                .unwrap_err()
                .code(),
            Code::Invalid
        );
    }
    world.engine.perform(me, RemovePicture).await.unwrap();
    let none = ada.ask("{ viewer { person { pictureUrl } } }", json!({})).await;
    assert_eq!(none.at("viewer.person.pictureUrl"), &json!(null));
}
