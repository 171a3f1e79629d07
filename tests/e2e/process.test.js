// The page of a consent process in a real browser: an objection is raised, taken up in version 2 and resolved; earlier consents carry,
// and whoever consented before answers with one tap.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, heading, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const PEOPLE = ["stream lead of Research", "administrator", "core team member"];
const DAYS = 24 * 60 * 60 * 1000;
const TEXT = "Books are lent for a month.\n\nWho is late is reminded once.";

let server, browser, proposer, objector, member, address, processId;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  const people = [];
  for (const persona of PEOPLE) {
    const person = await somebody(browser, server.address, { viewport: SIZES[0] });
    await enterAs(person.page, persona);
    const { viewer } = await ask(person, "{ viewer { person { id name } } }");
    people.push({ ...person, ...viewer.person });
  }
  [proposer, objector, member] = people;
  processId = await consentAsked(people);
  address = `/processes/${processId}`;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const step = (person, one) =>
  ask(person, "mutation ($input: MoveProcessInput!) { moveProcess(input: $input) { process { id } } }", {
    input: { processId, step: one },
  });

/** A full process through questions and reactions to its first round of consent. Answers its id. */
async function consentAsked(people) {
  const { group } = await ask(proposer, '{ group(slug: "research") { discussions(first: 1) { nodes { id } } } }');
  const plan = {
    title: "Lend books for a month",
    need: "Books stay away for years; Lea waited for one since spring.",
    text: TEXT,
    terms: {
      reviewAt: new Date(Date.now() + 180 * DAYS).toISOString(),
      criteria: ["Nobody waits longer than six weeks."],
    },
    panel: { kind: "PEOPLE", personIds: people.map(({ id }) => id) },
    facilitatorId: member.id,
  };
  const input = { discussionId: group.discussions.nodes[0].id, kind: "CONSENT", mode: "FULL", plan, publish: true };
  const begin = "mutation ($input: BeginProcessInput!) { beginProcess(input: $input) { process { id } } }";
  processId = (await ask(proposer, begin, { input })).beginProcess.process.id;
  await step(objector, { question: { text: "From when on?" } });
  await step(proposer, { answer: { question: 1, text: "From the first of next month." } });
  for (const person of people) await step(person, { plain: "CLEAR" });
  for (const person of people) await step(person, { react: { text: "It would help me." } });
  await step(proposer, { plain: "READY" });
  return processId;
}

/** Opens the page and looks at it on phone and desk, light and dark. */
async function look({ page }, name) {
  await page.goto(address);
  await drawn(page);
  const shot = (size) => page.screenshot({ path: join(SCREENSHOTS, `process-${name}-${size}.png`), fullPage: true });
  assert.deepEqual(await wrongLooks(page, shot), []);
  await page.setViewportSize(SIZES[0]);
}

it("A panel member is asked about the version, and objects with a whole form", async () => {
  await look(objector, "asked");
  const { page } = objector;
  await heading(page, "Do you see harm in version 1?").waitFor();
  await button(page, "Object").click();
  const dialog = page.getByRole("dialog", { name: "Object to version 1" });
  await button(dialog, "Raise the objection").click();
  await dialog.getByRole("alert").getByText("Say which harm it would do").waitFor();
  await write(dialog, "What harm would it do?", "Slow readers lose our aim of reading for all.");
  await write(dialog, "How does this proposal cause it?", "It names a month and no way to renew.");
  await write(dialog, "How likely, how soon", "Every month, from the first on.");
  await write(dialog, "What do you know", "I know of three such readers, and guess that there are more.");
  await write(dialog, "The smallest change", "Let people renew once.");
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await button(dialog, "Raise the objection").click();
  await page.getByText("Your objection is raised. Thank you.").waitFor();
  await heading(page, `${objector.name}’s objection 1`).waitFor();
});

it("Whoever sees no harm consents with one tap", async () => {
  await look(member, "desk");
  await heading(member.page, "Your desk as facilitator").waitFor();
  await button(member.page, "Consent").click();
  await member.page.getByText("Your answer is in.").first().waitFor();
  await step(proposer, { respond: { version: 1 } });
});

it("The proposer takes the objection up in version 2, with the changed paragraph named", async () => {
  await look(proposer, "integrate");
  const { page } = proposer;
  await write(page, "The text", "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.");
  await page.getByRole("checkbox", { name: "This version takes up objection 1" }).check();
  assert.equal(await page.getByRole("checkbox", { name: "§2 They can be renewed once." }).isChecked(), true);
  await button(page, "Publish version 2").click();
  await page.getByText("It is written.").first().waitFor();
});

it("The objector sees what changed and says that it resolves the objection", async () => {
  await look(objector, "resolves");
  const { page } = objector;
  await heading(page, "Say whether the new version resolves objection 1").waitFor();
  await button(page, "This resolves it").first().click();
  await page.getByText("You have confirmed it.").first().waitFor();
  await page.locator("#objection-1").getByText("Resolved", { exact: true }).first().waitFor();
});

it("Earlier consents carry, and a renewed one needs one screen and one tap", async () => {
  await look(member, "renewed");
  const { page } = member;
  await heading(page, "Version 2: you answered version 1").waitFor();
  const card = page.getByRole("region", { name: "Answer the proposal" });
  await card.getByText("One paragraph has changed since version 1; 2 are as they were.").waitFor();
  assert.match(await card.locator("ins").first().textContent(), /They can be renewed once\./);
  await card.getByText(`because of ${objector.name}’s objection 1`).waitFor();
  await page.getByText("Consented to an earlier version, which counts").first().waitFor();
  await button(card, "Still consent").click();
  await page.getByText("Your answer is in.").first().waitFor();
});

it("What was agreed thanks whoever made it better, and is announced", async () => {
  await step(objector, { respond: { version: 2 } });
  await step(proposer, { respond: { version: 2 } });
  await look(member, "agreed");
  const { page } = member;
  await page.getByText("Adopted by consent", { exact: true }).waitFor();
  await page.getByText(`§2 because of ${objector.name}’s objection 1`).first().waitFor();
  await button(page, "Announce it").click();
  await page.getByText("It is announced.").first().waitFor();
  await page.getByText("The story of this process").click();
  await page.getByText(`${objector.name} raised an objection`).waitFor();
  nothingWrong(proposer, objector, member);
});
