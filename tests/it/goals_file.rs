//! The progress of goals as a file: out, harmless for spreadsheets; in, checked whole, and as often as one likes.

use crate::goals::{Aim, decides};
use folkmoot_rules::visibility::Visibility;
use folkmoot_tests::{Answer, Person};
use serde_json::json;
use time::Duration;

async fn imports(aim: &Aim, person: &Person, text: &str, dry_run: bool) -> Answer {
    let input = json!({"groupId": aim.research.id(), "text": text, "dryRun": dry_run});
    let fields =
        "rows { row measure on number words source skipped goal { id } } problems { row column message }";
    person.does("importProgress", input, fields).await
}

#[tokio::test]
async fn a_file_is_checked_whole_before_anything_is_written() {
    let aim = Aim::set().await;
    aim.world.pass(Duration::days(40));
    let goal = &aim.goal;
    let text = format!(
        "goal,measure,date,number,words,source\n\
         {goal},Partners,2026-03-10,3,\"Three, at last\",https://example.org\n\
         {goal},Pardners,2026-03-20,4,,\n\
         {goal},Partners,20 March,1/3,,\n\
         goal_x,Partners,2026-03-20,4,,\n"
    );
    let tried = imports(&aim, &aim.omar, &text, true).await;
    let places: Vec<_> = tried
        .at("importProgress.problems")
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            (
                problem["row"].as_u64().unwrap(),
                problem["column"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(places, [(3, "measure"), (4, "date"), (4, "number"), (5, "goal")]);
    let refused = imports(&aim, &aim.omar, &text, false).await;
    assert_eq!(refused.field(), ("INVALID".into(), "text".into()));
    assert!(
        refused.0.to_string().contains("Row 3, column “measure”"),
        "{}",
        refused.0
    );
    assert!(
        aim.reads(&aim.mira)
            .await
            .list("goal.progress.nodes", "number")
            .is_empty()
    );
}

#[tokio::test]
async fn the_same_file_may_come_twice() {
    let aim = Aim::set().await;
    aim.world.pass(Duration::days(40));
    let goal = &aim.goal;
    let text = format!(
        "goal,measure,date,number,words,source\n\
         {goal},partners,2026-03-10,3,,\n\
         {goal},partners,2026-04-01,4.5,,\n\
         {goal},partners,2026-04-01,4.5,,\n\
         {goal},,2026-04-02,,In words,\n"
    );
    let tried = imports(&aim, &aim.omar, &text, true).await;
    assert!(tried.at("importProgress.problems").as_array().unwrap().is_empty());
    assert!(
        aim.reads(&aim.mira).await.at("goal.lastReportOn").is_null(),
        "a try writes nothing"
    );
    for skipped in [[false, false, true, false], [true; 4]] {
        let done = imports(&aim, &aim.omar, &text, false).await;
        let found: Vec<_> = (0..4)
            .map(|row| {
                done.at(&format!("importProgress.rows.{row}.skipped"))
                    .as_bool()
                    .unwrap()
            })
            .collect();
        assert_eq!(found, skipped);
    }
    let seen = aim.reads(&aim.mira).await;
    assert_eq!(seen.at("goal.progress.nodes").as_array().unwrap().len(), 3);
    assert_eq!(seen.text("goal.measures.0.latest.number"), "9/2");
    assert_eq!(seen.text("goal.lastReportOn"), "2026-04-11");
}

#[tokio::test]
async fn what_goes_out_comes_in_again_and_is_no_formula() {
    let aim = Aim::set().await;
    let measure = aim.reads(&aim.omar).await.text("goal.measures.0.id");
    let progress = json!([{"measureId": measure, "number": "-3.25", "words": "=HYPERLINK(\"http://evil\")", "source": "@sum"}]);
    let input = json!({"goalId": aim.goal, "progress": progress});
    aim.omar.does("reportProgress", input, "goal { id }").await.data();
    let file = aim
        .mira
        .browser
        .get(&format!("/goals/{}/progress.csv", aim.goal))
        .await;
    assert_eq!(file.status, 200);
    assert!(file.header("content-type").starts_with("text/csv"));
    let text = file.text();
    assert!(
        text.contains(",-3.25,\"'=HYPERLINK(\"\"http://evil\"\")\",'@sum,"),
        "{text}"
    );
    let again = imports(&aim, &aim.omar, &text, false).await;
    assert_eq!(
        again.at("importProgress.rows.0.skipped"),
        &json!(true),
        "{}",
        again.0
    );
}

#[tokio::test]
async fn who_may_not_tell_a_goals_progress_may_not_from_a_file_either() {
    let aim = Aim::set().await;
    let text = format!("goal,measure,date,number\n{},Partners,2026-03-02,3\n", aim.goal);
    assert_eq!(imports(&aim, &aim.mira, &text, true).await.refusal(), "FORBIDDEN");
    // The owner of one goal is not the owner of another.
    let mut terms = crate::goals::terms(&aim.mira);
    terms["title"] = "Another".into();
    let input = json!({"groupId": aim.research.id(), "terms": terms});
    let made = aim
        .mira
        .does("proposeGoal", input, "goal { proposed { id } }")
        .await;
    let outcome = decides(&aim.world, &aim.lena, aim.research, "CONSENT").await;
    aim.adopts(&made.text("proposeGoal.goal.proposed.id"), &outcome)
        .await
        .data();
    let tried = imports(&aim, &aim.mira, &text, true).await;
    assert_eq!(tried.text("importProgress.problems.0.column"), "goal");
    let lead = imports(&aim, &aim.lena, &text, false).await;
    assert_eq!(lead.at("importProgress.rows.0.skipped"), &json!(false));
}

#[tokio::test]
async fn the_file_of_all_goals_holds_what_its_reader_may_read() {
    let aim = Aim::set().await;
    aim.tells("7.5").await;
    let text = aim.mira.browser.get("/goals.csv").await.text();
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 2, "{text}");
    assert!(
        rows[1].contains("More partners,Research,group,omar,on_track"),
        "{text}"
    );
    assert!(
        rows[1].contains(",0,60,2026-03-02,2026-12-27,7.5,2026-03-02,on_track,"),
        "{text}"
    );
    let proposed = Aim::proposed(Visibility::Network).await;
    let text = proposed.mira.browser.get("/goals.csv").await.text();
    assert_eq!(text.lines().count(), 1, "what is only proposed is no goal yet");
}
