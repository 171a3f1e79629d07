//! What a user would notice, tested through the API on both databases. One file a subject.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop loudly")]
#![expect(
    clippy::too_many_lines,
    clippy::similar_names,
    reason = "a story is told in one piece, by people with names alike"
)]

mod accounts;
mod asking;
mod ballots;
mod casting;
mod change_round;
mod circle;
mod comments;
mod crash;
mod demonstration;
mod discussion;
mod drafts;
mod edit_poll;
mod electorates;
mod evidence;
mod feedback;
mod goals;
mod goals_file;
mod goals_mail;
mod graphql_http;
mod groups;
mod guarded;
mod hidden_results;
mod house;
mod house_rules;
mod http;
mod invitations;
mod limits;
mod live;
mod mail;
mod mail_of_polls;
mod mail_of_processes;
mod meetings;
mod meetings_ladder;
mod meetings_mail;
mod methods;
mod migrations;
mod moving;
mod operate;
mod organisation;
mod outcomes;
mod outsider;
mod outward;
mod people;
mod permissions;
mod polls;
mod process_drafts;
mod process_named;
mod process_people;
mod process_record;
mod processes;
mod processes_at_once;
mod processes_guarded;
mod profile;
mod proposals;
mod proxies;
mod record;
mod register;
mod reviews;
mod roles;
mod roles_mail;
mod run_off;
mod sending;
mod servers;
mod session;
mod statements;
mod subscription;
mod taken;
mod templates;
mod unread;
mod whole;
