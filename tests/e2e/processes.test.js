// More stories of consent in a real browser, none of which needs time to pass: consent at once, an objection upheld on appeal, fast mode
// turned full by one person, a live agreement objected to and amended.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { drawn, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { acceptInvitation, ask, button, choosePeople, heading, invite, link, setUp, write } from "./parts/deeds.js";
import { startMail } from "./parts/mail.js";
import { wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const NAMES = ["Ana", "Ben", "Chi", "Dora", "Emre", "Femi", "Gita"];
const DAYS = 24 * 60 * 60 * 1000;
const FORM = {
  harm: "Slow readers lose our aim of reading for all.",
  cause: "It names a month and no way to renew.",
  likelihood: "Every month, from the first on.",
  knowledge: "I know of three such readers.",
};

let mail, server, browser, discussion;
const people = {};

before(async () => {
  mail = await startMail();
  server = await startServer({ smtp: mail.setting });
  browser = await openBrowser();
  const [first, ...others] = NAMES;
  people[first] = await somebody(browser, server.address);
  const [, token] = server.console().match(/works once:\s+(\S+)/);
  await setUp(people[first].page, token, {
    name: first,
    email: "ana@commons.example",
    password: "a few words are good",
    organisation: "Commons",
    template: "P2P Foundation: four hubs",
  });
  for (const name of others) {
    const email = `${name.toLowerCase()}@commons.example`;
    await invite(people[first].page, { email, into: "Core team" });
    people[name] = await somebody(browser, server.address);
    await acceptInvitation(people[name].page, await mail.letter(email, "invites you"), name);
  }
  for (const name of NAMES) {
    const { viewer } = await ask(people[name], "{ viewer { person { id } } }");
    Object.assign(people[name], { name, id: viewer.person.id });
  }
  const { group } = await ask(people.Ben, '{ group(slug: "core-team") { id } }');
  const open = "mutation ($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }";
  const input = { groupId: group.id, title: "The shelf", body: "Books stay away for years." };
  discussion = (await ask(people.Ben, open, { input })).openDiscussion.discussion.id;
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await mail?.stop();
});

const step = (name, processId, one) =>
  ask(people[name], "mutation ($input: MoveProcessInput!) { moveProcess(input: $input) { process { id } } }", {
    input: { processId, step: one },
  });

/** A process in fast mode: Ben proposes, Chi facilitates, these are the panel. Answers its id. */
async function begun(panel) {
  const plan = {
    title: "Lend books for a month",
    need: "Books stay away for years; Lea waited for one since spring.",
    text: "Books are lent for a month.\n\nWho is late is reminded once.",
    terms: { reviewAt: new Date(Date.now() + 180 * DAYS).toISOString(), criteria: ["Books come back."] },
    panel: { kind: "PEOPLE", personIds: panel.map((name) => people[name].id) },
    facilitatorId: people.Chi.id,
    smallAndReversible: true,
  };
  const input = { discussionId: discussion, kind: "CONSENT", mode: "FAST", plan, publish: true };
  const begin = "mutation ($input: BeginProcessInput!) { beginProcess(input: $input) { process { id } } }";
  return (await ask(people.Ben, begin, { input })).beginProcess.process.id;
}

/** Somebody's page of a process, looked at on phone and desk, light and dark. */
async function looksAt(name, processId) {
  const { page } = people[name];
  await page.goto(`/processes/${processId}`);
  await drawn(page);
  assert.deepEqual(await wrongLooks(page), []);
  return page;
}

it("Consent at once: one form begins it, one tap each answers it", async () => {
  const { page } = people.Ben;
  await page.goto(`/d/${discussion}`);
  await link(page, "Begin a process").click();
  await page.getByRole("radio", { name: "Something small that can be undone?" }).check();
  await write(page, "The proposal, in one line", "A shelf at the door");
  await write(page, "What do you propose?", "A shelf stands at the door, for whoever brings books back.");
  await write(page, "Which need does it answer?", "Nobody knows where to leave a book.");
  await write(page, "Criterion 1", "Books are left on it.");
  await page.getByText("Who answers, who facilitates, and the rules").click();
  await page.getByRole("radio", { name: "Named people" }).check();
  await choosePeople(page, "Which people", ["Ben", "Chi"]);
  await button(page, "Publish").click();
  await page.waitForURL("**/processes/*");
  await button(page, "Consent").click();
  await page.getByText("Your answer is in.").first().waitFor();
  const asked = await looksAt("Chi", page.url().split("/").pop());
  await button(asked, "Consent").click();
  await asked.getByText("Adopted by consent", { exact: true }).waitFor();
});

it("An objection is challenged, and stands on appeal", async () => {
  const process = await begun(NAMES);
  await step("Dora", process, { raise: { version: 1, form: FORM } });

  const emre = await looksAt("Emre", process);
  await button(emre, "Challenge its form").click();
  const dialog = emre.getByRole("dialog", { name: "Challenge its form" });
  await dialog.getByRole("radio", { name: "What do you know, and what do you guess?" }).check();
  await write(dialog, "Why?", "It says whom, not what is known of them.");
  await button(dialog, "Challenge its form").click();
  await emre.getByText("It is challenged. It needs a second panel member.").waitFor();

  const femi = await looksAt("Femi", process);
  await button(femi, "I share this").first().click();
  await femi.getByText("The challenge is live.").first().waitFor();

  const chi = await looksAt("Chi", process);
  await chi.getByText("Rule on the form alone").first().waitFor();
  await button(chi, "No argument was given").click();
  await chi.getByText("You have ruled.").first().waitFor();

  const dora = await looksAt("Dora", process);
  await button(dora, "Appeal against the ruling").click();
  await button(dora.getByRole("dialog"), "Appeal against the ruling").click();
  await dora.getByText("Drawn by lot:").first().waitFor();

  const drawnByLot = "query ($id: ID!) { process(id: $id) { objections { challenge { judges { name } } } } }";
  const { objections } = (await ask(people.Dora, drawnByLot, { id: process })).process;
  const judges = objections[0].challenge.judges.map(({ name }) => name);
  assert.equal(judges.length, 2);
  // Both would have to disqualify it: one who does not is enough.
  const judge = await looksAt(judges[0], process);
  await button(judge, "It stands").click();
  await judge.getByText("You have judged.").first().waitFor();
  const seen = await looksAt("Dora", process);
  await seen.locator("#objection-1").getByText("Upheld", { exact: true }).first().waitFor();
});

it("One person turns fast mode full, and need not say why", async () => {
  const process = await begun(["Ben", "Chi", "Dora"]);
  const page = await looksAt("Dora", process);
  await button(page, "This needs discussion").click();
  await button(page.getByRole("dialog"), "This needs discussion").click();
  await page.getByText("It is a full process now: questions come first.").waitFor();
  await heading(page, "Ask, or say that nothing is left to ask").waitFor();
  assert.equal(await page.locator("[aria-current=step]").innerText(), "1\nQuestions");
  assert.deepEqual(await wrongLooks(page), []);
});

it("A live agreement is objected to, and amended", async () => {
  const panel = ["Ben", "Chi", "Dora"];
  const process = await begun(panel);
  for (const name of panel) await step(name, process, { respond: { version: 1 } });
  await step("Chi", process, { plain: "ANNOUNCE" });

  const gita = await looksAt("Gita", process);
  await button(gita, "Object to what is in force").click();
  const form = gita.getByRole("dialog", { name: "Object to version 1" });
  await form.getByText("Yours is a possible objection").waitFor();
  await write(form, "What harm would it do?", FORM.harm);
  await write(form, "How does this proposal cause it?", FORM.cause);
  await write(form, "How likely, how soon", FORM.likelihood);
  await write(form, "What do you know", FORM.knowledge);
  await button(form, "Raise the objection").click();
  await gita.locator("#objection-1").getByText("Possible objection", { exact: true }).waitFor();

  const dora = await looksAt("Dora", process);
  await heading(dora, "Look at possible objection 1: do you carry it?").waitFor();
  await button(dora, "Carry this objection").first().click();
  await dora.getByText("You carry this objection now.").first().waitFor();

  const ben = await looksAt("Ben", process);
  const card = ben.getByRole("region", { name: "Begin the review" });
  await write(card, "Did it help, and what was learnt?", "Books come back. Slow readers need longer.");
  await card.getByRole("radio", { name: "A changed text" }).check();
  const review = new Date(Date.now() + 180 * DAYS).toISOString().slice(0, 10);
  await card.getByLabel("Reviewed on").fill(review);
  await button(card, "Begin the review").click();
  await ben.getByText("The review has begun.").waitFor();
  for (const name of panel) await step(name, process, { react: { text: "Let people renew." } });

  const shaping = await looksAt("Ben", process);
  await shaping.locator("summary", { hasText: "Write the next version" }).click();
  await write(shaping, "The text", "Books are lent for a month, and can be renewed once.\n\nWho is late is reminded once.");
  await shaping.getByRole("checkbox", { name: "This version takes up objection 1" }).check();
  await button(shaping, "Publish version 3").click();
  await shaping.getByText("It is written.").first().waitFor();
  await button(shaping, "Ask for consent").click();
  await shaping.getByText("The panel is asked for consent.").waitFor();

  const carrier = await looksAt("Dora", process);
  await button(carrier, "This resolves it").first().click();
  await carrier.getByText("You have confirmed it.").first().waitFor();
  for (const name of panel) await step(name, process, { respond: { version: 3 } });
  const agreed = await looksAt("Chi", process);
  await agreed.getByText("Adopted by consent", { exact: true }).first().waitFor();
  await agreed.getByText("§1 because of Gita’s objection 1").first().waitFor();
  nothingWrong(...Object.values(people));
});
