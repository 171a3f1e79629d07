// What a poll came to, in a real browser: the count round by round, a tie, the lot drawn again, and who put down what.
import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { button } from "./parts/deeds.js";
import { wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const VOTERS = ["stream lead of Research", "core team member", "administrator"];
const DAYS = 24 * 60 * 60 * 1000;

let server, browser, lead, page;
const voters = [];

/** Asks the API as this person. */
async function ask({ page }, query, variables = {}) {
  const answer = await page.request.post("/graphql", {
    data: { query, variables },
    headers: { origin: server.address },
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  return data;
}

before(async () => {
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  for (const persona of VOTERS) {
    const person = await somebody(browser, server.address);
    await enterAs(person.page, persona);
    const { viewer } = await ask(person, "{ viewer { person { id } } }");
    voters.push({ ...person, id: viewer.person.id });
  }
  lead = voters[0];
  page = lead.page;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A poll among the voters: each casts what `ballots` says of the options' ids, and it is closed. Answers its address. */
async function decided({ title, method, options, ballots, ...more }) {
  const { group } = await ask(lead, '{ group(slug: "research") { discussions(first: 1) { nodes { id } } } }');
  const input = {
    discussionId: group.discussions.nodes[0].id,
    title,
    body: "Which one?",
    method,
    electorate: { kind: "PEOPLE", personIds: voters.map(({ id }) => id) },
    closesAt: new Date(Date.now() + 5 * DAYS).toISOString(),
    options: options.map((title) => ({ title })),
    ...more,
  };
  const start = "mutation ($input: StartPollInput!) { startPoll(input: $input) { poll { id options { id } } } }";
  const { poll } = (await ask(lead, start, { input })).startPoll;
  const ids = poll.options.map(({ id }) => id);
  for (const [at, ballot] of ballots(ids).entries()) {
    const cast = "mutation ($input: CastBallotInput!) { castBallot(input: $input) { ballot { id } } }";
    await ask(voters[at], cast, { input: { pollId: poll.id, ballot, reason: more.privacy ? "" : "It is near." } });
  }
  const close = "mutation ($input: ClosePollInput!) { closePoll(input: $input) { poll { id } } }";
  await ask(lead, close, { input: { pollId: poll.id, reason: "All have voted." } });
  return `/polls/${poll.id}`;
}

it("Where three are level a lot decides, and the commands that the page shows draw it again", async () => {
  const options = ["The mill", "The library", "The harbour"];
  const address = await decided({
    title: "Where do we meet?",
    method: "INSTANT_RUNOFF",
    options,
    ballots: (ids) => ids.map((id) => ({ ranking: [[id], ...ids.filter((other) => other !== id).map((other) => [other])] })),
  });
  await page.goto(address);
  await drawn(page);
  await page.getByText("In round 1 these were level: The mill, The library, and The harbour.").waitFor();
  await page.getByText("How was the lot drawn?").click();
  const last = execFileSync("/bin/sh", ["-c", await page.locator("pre.lot-code", { hasText: "secret=" }).innerText()], { encoding: "utf8" });
  const lines = last.trim().split("\n");
  const [commitment] = lines[0].split(" ");
  await page.locator("dd").getByText(commitment).waitFor();
  const name = (uuid) => page.locator("dt", { has: page.locator(`xpath=following-sibling::dd[1][text()="${uuid}"]`) });
  const out = await name(lines.at(-1).split(" ")[1]).innerText();
  await page.getByText(`${out} goes out; the ballots pass on.`).first().waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
});

it("The rounds of a count are stepped through by keyboard, and each of them is told", async () => {
  const address = await decided({
    title: "Who gets the rooms?",
    method: "STV_SCOTTISH",
    options: ["Ada", "Bo", "Carmen"],
    settings: { seats: 1, tie: "LOT" },
    ballots: ([ada, bo, carmen]) => [[ada, bo], [bo, ada], [carmen, ada]].map((ids) => ({ ranking: ids.map((id) => [id]) })),
  });
  await page.goto(address);
  await drawn(page);
  await button(page, "Next round").focus();
  await page.getByText("Round 1 of").waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText(/Round 2 of 2\. .+ is chosen\./).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), "Next round");
  await button(page, "Previous round").click();
  await page.getByRole("status").getByText(/Round 1 of 2\. .+ goes out/).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok((await page.locator(".round:visible").count()) > 1, "on paper all rounds are there");
  await page.emulateMedia({ media: "screen" });
  nothingWrong(lead);
});

it("All ballots are told in words, with their reasons", async () => {
  const address = await decided({
    title: "Which archive?",
    method: "APPROVAL",
    options: ["Zenodo", "Dataverse"],
    ballots: ([zenodo, dataverse]) => [{ choices: [zenodo, dataverse] }, { choices: [zenodo] }, { abstention: true }],
  });
  await page.goto(address);
  await drawn(page);
  await page.getByText("Chosen: Zenodo. Passed: 3 of 3 took part").waitFor();
  const ballots = page.locator("section", { has: page.getByRole("heading", { name: "Ballots" }) }).getByRole("listitem");
  for (const said of ["Zenodo and Dataverse", "Zenodo", "Takes part without a choice"])
    await ballots.filter({ has: page.getByText(said, { exact: true }) }).getByText("It is near.").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
});

it("A confidential poll has no list of ballots and says why; of so few not even the numbers are told", async () => {
  const address = await decided({
    title: "Who gets the grant?",
    method: "APPROVAL",
    options: ["The garden", "The workshop"],
    privacy: "CONFIDENTIAL",
    resultsShown: "AFTER_CLOSE",
    ballots: ([garden, workshop]) => [{ choices: [garden] }, { choices: [garden] }, { choices: [workshop] }],
  });
  await page.goto(address);
  await drawn(page);
  await page.getByText("fewer than 5 took part, so nothing is told that could give them away").waitFor();
  await page.getByText("nobody sees who voted how. So there is no list of ballots").waitFor();
  assert.equal(await page.getByRole("table", { name: "What each option has" }).count(), 0);
  nothingWrong(lead);
});
