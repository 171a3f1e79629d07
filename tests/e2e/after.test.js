// What comes after a count, in a real browser: a tie decided by the casting vote, a run-off, and the change round of nominations.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, choosePeople, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const VOTERS = ["stream lead of Research", "core team member", "administrator"];
const DAYS = 24 * 60 * 60 * 1000;

let server, browser, lead, holder, discussion;
const voters = [];

before(async () => {
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  for (const persona of VOTERS) {
    const person = await somebody(browser, server.address, { viewport: SIZES[0] });
    await enterAs(person.page, persona);
    const { viewer } = await ask(person, "{ viewer { person { id name } } }");
    voters.push({ ...person, ...viewer.person });
  }
  [lead, holder] = voters;
  const { group } = await ask(lead, '{ group(slug: "research") { discussions(first: 1) { nodes { id } } } }');
  discussion = group.discussions.nodes[0].id;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A poll between the mill and the library that ends with one for each. Answers its address. */
async function level(title, settings) {
  const input = {
    discussionId: discussion,
    title,
    body: "Which one?",
    method: "SINGLE_CHOICE",
    electorate: { kind: "PEOPLE", personIds: voters.map(({ id }) => id) },
    closesAt: new Date(Date.now() + 5 * DAYS).toISOString(),
    options: [{ title: "The mill" }, { title: "The library" }],
    settings,
  };
  const start = "mutation ($input: StartPollInput!) { startPoll(input: $input) { poll { id options { id } } } }";
  const { poll } = (await ask(lead, start, { input })).startPoll;
  const [mill, library] = poll.options.map(({ id }) => id);
  const ballots = [{ choices: [mill] }, { choices: [library] }, { abstention: true }];
  for (const [at, ballot] of ballots.entries()) {
    const cast = "mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } } }";
    await ask(voters[at], cast, { input: { pollId: poll.id, ballot } });
  }
  const close = "mutation ($input: ClosePollInput!) { closePoll(input: $input) { poll { id } } }";
  await ask(lead, close, { input: { pollId: poll.id, reason: "All have voted." } });
  return `/polls/${poll.id}`;
}

it("Whoever has the casting vote is asked for it, and decides the tie with a reason", async () => {
  const address = await level("Where do we meet?", { tie: "CASTING_VOTE", castingId: holder.id });
  await lead.page.goto(address);
  await drawn(lead.page);
  await lead.page.getByText(`A tie between The mill and The library. ${holder.name} has the casting vote.`).waitFor();
  assert.deepEqual(await wrongLooks(lead.page), []);

  const { page } = holder;
  await page.goto("/");
  await heading(page, "Decide a tie").waitFor();
  await link(page, "Give the casting vote").click();
  await page.waitForURL(`**${address}`);
  await drawn(page);
  assert.deepEqual(await wrongLooks(page), []);
  await button(page, "Give the casting vote").click();
  await page.getByRole("alert").getByText("Choose one").waitFor();
  await page.getByRole("radio", { name: "The library" }).check();
  await button(page, "Give the casting vote").click();
  await page.getByRole("alert").waitFor();
  await write(page, "Why this one", "It has a ramp.");
  await button(page, "Give the casting vote").click();
  await page.getByText("Chosen: The library.").first().waitFor();
  await page.getByText("The casting vote decided the tie").waitFor();
  await page.getByText("It has a ramp.").waitFor();
  nothingWrong(holder);
  nothingWrong(lead);
});

it("A result without a majority is voted on again in a run-off, which the lead starts", async () => {
  const { page } = lead;
  const address = await level("Where do we eat?", { majority: true });
  await page.goto(address);
  await drawn(page);
  await button(page, "Start the run-off between The mill and The library").click();
  const dialog = page.getByRole("dialog");
  assert.deepEqual(await wrongLooks(page), []);
  await button(dialog, "Start the run-off").click();
  await link(page, "Go to the run-off").click();
  await page.getByText("This is a run-off, between what the first poll left.").waitFor();
  await drawn(page);
  assert.deepEqual(await wrongLooks(page), []);
  await page.getByRole("radio", { name: "The mill" }).check();
  await button(page, "Cast my ballot").click();
  await page.locator(".my-ballot").getByText("Your ballot is in: The mill.").waitFor();
  await link(page, "The first poll").click();
  await page.waitForURL(`**${address}`);
  await page.getByText("The run-off between The mill and The library is under way.").waitFor();
  nothingWrong(lead);
});

it("Nominations are hidden until their change round, as the form and the ballot say", async () => {
  const { page } = lead;
  await page.goto(`/d/${discussion}/poll`);
  await page.getByRole("radio", { name: "Who gets a role?" }).check();
  await write(page, "The question, in one line", "Who keeps the minutes?");
  await page.getByRole("radio", { name: "Nobody, until a change round" }).check();
  await page.getByLabel("The change round begins").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  await button(page, "Open the poll").click();
  await page.waitForURL("**/polls/*");
  await drawn(page);
  await page.getByText(/Nominations are hidden until .+; then everybody may read them and change theirs\./).waitFor();
  await choosePeople(page, "Whom do you name?", [holder.name]);
  await write(page, "Your reason", "She writes clearly.");
  await button(page, "Cast my ballot").click();
  await page.locator(".my-ballot").getByText(`Your ballot is in: ${holder.name}.`).waitFor();
  await page.getByText("to nobody before.").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
});
