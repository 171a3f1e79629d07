// More stories of consent in a real browser, none of which needs time to pass: consent at once, an objection upheld on appeal, fast mode
// turned full by one person, a live agreement objected to and amended.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { DAY, FORM, startCircle } from "./parts/circle.js";
import { ask, button, choosePeople, heading, link, write } from "./parts/deeds.js";
import { wrongLooks } from "./parts/looks.js";

let circle, people;

before(async () => {
  circle = await startCircle();
  people = circle.people;
});
after(() => circle?.stop());

it("Consent at once: one form begins it, one tap each answers it", async () => {
  const { page } = people.Ben;
  await page.goto(`/d/${circle.discussion}`);
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
  const asked = await circle.looksAt("Chi", page.url().split("/").pop());
  await button(asked, "Consent").click();
  await asked.getByText("Adopted by consent", { exact: true }).waitFor();
});

it("An objection is challenged, and stands on appeal", async () => {
  const process = await circle.begins(Object.keys(people));
  await circle.step("Dora", process, { raise: { version: 1, form: FORM } });

  const emre = await circle.looksAt("Emre", process);
  await button(emre, "Challenge its form").click();
  const dialog = emre.getByRole("dialog", { name: "Challenge its form" });
  await dialog.getByRole("radio", { name: "What do you know, and what do you guess?" }).check();
  await write(dialog, "Why?", "It says whom, not what is known of them.");
  await button(dialog, "Challenge its form").click();
  await emre.getByText("It is challenged. It needs a second panel member.").waitFor();

  const femi = await circle.looksAt("Femi", process);
  await button(femi, "I share this").first().click();
  await femi.getByText("The challenge is live.").first().waitFor();

  const chi = await circle.looksAt("Chi", process);
  await chi.getByText("Rule on the form alone").first().waitFor();
  await button(chi, "No argument was given").click();
  await chi.getByText("You have ruled.").first().waitFor();

  const dora = await circle.looksAt("Dora", process);
  await button(dora, "Appeal against the ruling").click();
  await button(dora.getByRole("dialog"), "Appeal against the ruling").click();
  await dora.getByText("Drawn by lot:").first().waitFor();

  const drawnByLot = "query ($id: ID!) { process(id: $id) { objections { challenge { judges { name } } } } }";
  const { objections } = (await ask(people.Dora, drawnByLot, { id: process })).process;
  const judges = objections[0].challenge.judges.map(({ name }) => name);
  assert.equal(judges.length, 2);
  // Both would have to disqualify it: one who does not is enough.
  const judge = await circle.looksAt(judges[0], process);
  await button(judge, "It stands").click();
  await judge.getByText("You have judged.").first().waitFor();
  const seen = await circle.looksAt("Dora", process);
  await seen.locator("#objection-1").getByText("Upheld", { exact: true }).first().waitFor();
});

it("One person turns fast mode full, and need not say why", async () => {
  const process = await circle.begins(["Ben", "Chi", "Dora"]);
  const page = await circle.looksAt("Dora", process);
  await button(page, "This needs discussion").click();
  await button(page.getByRole("dialog"), "This needs discussion").click();
  await page.getByText("It is a full process now: questions come first.").waitFor();
  await heading(page, "Ask, or say that nothing is left to ask").waitFor();
  assert.equal(await page.locator("[aria-current=step]").innerText(), "1\nQuestions");
  assert.deepEqual(await wrongLooks(page), []);
});

it("A live agreement is objected to, and amended", async () => {
  const panel = ["Ben", "Chi", "Dora"];
  const process = await circle.begins(panel);
  await circle.step(panel, process, { respond: { version: 1 } });
  await circle.step("Chi", process, { plain: "ANNOUNCE" });

  const gita = await circle.looksAt("Gita", process);
  await button(gita, "Object to what is in force").click();
  const form = gita.getByRole("dialog", { name: "Object to version 1" });
  await form.getByText("Yours is a possible objection").waitFor();
  await write(form, "What harm would it do?", FORM.harm);
  await write(form, "How does this proposal cause it?", FORM.cause);
  await write(form, "How likely, how soon", FORM.likelihood);
  await write(form, "What do you know", FORM.knowledge);
  await button(form, "Raise the objection").click();
  await gita.locator("#objection-1").getByText("Possible objection", { exact: true }).waitFor();

  const dora = await circle.looksAt("Dora", process);
  await heading(dora, "Look at possible objection 1: do you carry it?").waitFor();
  await button(dora, "Carry this objection").first().click();
  await dora.getByText("You carry this objection now.").first().waitFor();

  const ben = await circle.looksAt("Ben", process);
  const card = ben.getByRole("region", { name: "Begin the review" });
  await write(card, "Did it help, and what was learnt?", "Books come back. Slow readers need longer.");
  await card.getByRole("radio", { name: "A changed text" }).check();
  const review = circle.later(180 * DAY).slice(0, 10);
  await card.getByLabel("Reviewed on").fill(review);
  await button(card, "Begin the review").click();
  await ben.getByText("The review has begun.").waitFor();
  await circle.step(panel, process, { react: { text: "Let people renew." } });

  const shaping = await circle.looksAt("Ben", process);
  // Nothing has changed against what is in force yet: the form stands open.
  await shaping.getByText("Nothing has changed against what is in force").waitFor();
  await write(shaping, "The text", "Books are lent for a month, and can be renewed once.\n\nWho is late is reminded once.");
  await shaping.getByRole("checkbox", { name: "This version takes up objection 1" }).check();
  await button(shaping, "Publish version 3").click();
  await shaping.getByText("It is written.").first().waitFor();
  await button(shaping, "Ask for consent").click();
  await shaping.getByText("The panel is asked for consent.").waitFor();

  const carrier = await circle.looksAt("Dora", process);
  await button(carrier, "This resolves it").first().click();
  await carrier.getByText("You have confirmed it.").first().waitFor();
  await circle.step(panel, process, { respond: { version: 3 } });
  const agreed = await circle.looksAt("Chi", process);
  await agreed.getByText("Adopted by consent", { exact: true }).first().waitFor();
  await agreed.getByText("§1 because of Gita’s objection 1").first().waitFor();
  circle.nothingWrong();
});
