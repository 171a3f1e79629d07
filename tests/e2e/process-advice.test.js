// Deciding together otherwise, in a real browser on a clock that the test moves: somebody decides after advice, and says how it was used;
// three people write the version that consent could not find.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { FORM, startCircle } from "./parts/circle.js";
import { button, choosePeople, heading, link, write } from "./parts/deeds.js";
import { wrongLooks } from "./parts/looks.js";

let circle;

before(async () => {
  circle = await startCircle();
});
after(() => circle?.stop());

it("Whoever decides asks those who are affected, and says how their advice was used", async () => {
  const { page } = circle.people.Ben;
  await page.goto(`/d/${circle.discussion}`);
  await link(page, "Begin a process").click();
  await page.getByRole("radio", { name: "I decide, and want advice first?" }).check();
  await write(page, "The matter, in one line", "A lamp for the shelf");
  await write(page, "What do you think of doing?", "I buy a lamp for sixty euros.");
  await write(page, "Which need does it answer?", "In winter nobody can read the titles.");
  await write(page, "Criterion 1", "People find their book in the evening.");
  await page.getByRole("radio", { name: "Named people" }).check();
  await choosePeople(page, "Which people", ["Chi", "Dora", "Emre"]);
  assert.deepEqual(await wrongLooks(page), []);
  await button(page, "Publish").click();
  await page.waitForURL("**/processes/*");
  const processId = page.url().split("/").pop();
  await page.getByText("decides after taking advice").waitFor();
  // Nobody decides before those who were asked have spoken, or had their time.
  assert.equal(await button(page, "Decide").count(), 0);

  await circle.mail.letter(circle.people.Dora.email, "Your advice is asked");
  const dora = await circle.looksAt("Dora", processId);
  const card = dora.getByRole("region", { name: "Give advice, or say that you have none" });
  await write(card, "Your advice", "Take one with a switch; the old one burned all night.");
  await button(card, "Give advice").click();
  await dora.getByText("Noted. Thank you.").first().waitFor();
  await card.waitFor({ state: "detached" });
  const emre = await circle.opens("Emre", processId);
  await button(emre, "I have none").click();
  await emre.getByText("Has none to give.").waitFor();
  await circle.step("Chi", processId, { advise: { text: "Sixty euros are there." } });

  const ben = await circle.looksAt("Ben", processId);
  await heading(ben, "Consider the advice and decide").waitFor();
  await ben.getByText("Take one with a switch").waitFor();
  await ben.getByRole("radio", { name: "For it" }).check();
  await button(ben, "Decide").click();
  await ben.getByRole("alert").first().waitFor();
  await write(ben, "How the advice was used", "Dora: it has a switch. Chi: it costs less than sixty euros.");
  await button(ben, "Decide").click();
  await ben.getByText("It is decided.").first().waitFor();

  // Ana leads the hub, and it is her turn to facilitate.
  const ana = await circle.opens("Ana", processId);
  await button(ana, "Announce it").click();
  await ana.getByText("It is announced.").first().waitFor();
  // Everybody reads how it was used, and finds it among what holds.
  await circle.mail.letter(circle.people.Dora.email, "Decided after advice");
  const gita = await circle.opens("Gita", processId);
  await gita.getByText("Decided after taking advice", { exact: true }).waitFor();
  await gita.getByText("Dora: it has a switch.").waitFor();
  await gita.goto("/agreements");
  await link(gita, "A lamp for the shelf").waitFor();
  await gita.getByText("Decided after taking advice").waitFor();
});

it("Three people write the version that all can live with", async () => {
  const panel = ["Ben", "Chi", "Dora", "Emre"];
  const policy = { rounds: 1, ladder: [{ trio: true }, { drop: true }] };
  const processId = await circle.asks(panel, { policy });
  await circle.step("Dora", processId, { raise: { version: 1, form: FORM } });
  await circle.step(["Ben", "Chi", "Emre"], processId, { respond: { version: 1 } });
  await circle.waitOut(processId);

  const gita = await circle.looksAt("Gita", processId);
  await gita.getByText("The time for integrating ran out.").waitFor();
  await gita.getByText(/The three are Ben, Dora, (Chi|Emre)\./).waitFor();
  await circle.mail.letter(circle.people.Dora.email, "Write the next version, as one of three");
  // The objector can write, too: the three are alike.
  const dora = await circle.opens("Dora", processId);
  await dora.getByText("Talk it over among the three of you").waitFor();
  const card = dora.getByRole("region", { name: "Write the next version with two others" });
  await write(card, "The text", "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.");
  await card.getByRole("checkbox", { name: "This version takes up objection 1" }).check();
  assert.equal(await card.getByRole("checkbox", { name: "§2 They can be renewed once." }).isChecked(), true);
  assert.deepEqual(await wrongLooks(dora), []);
  await button(card, "Publish version 2").click();
  await dora.getByText("It is written.").first().waitFor();

  const ben = await circle.opens("Ben", processId);
  await ben.getByText("Version 2 by Dora").first().waitFor();
  const objector = await circle.opens("Dora", processId);
  await button(objector, "This resolves it").first().click();
  await objector.getByText("You have confirmed it.").first().waitFor();
  const proposer = await circle.opens("Ben", processId);
  await button(proposer, "It still meets the need").first().click();
  await proposer.getByText("You have confirmed it.").first().waitFor();
  await circle.step(panel, processId, { respond: { version: 2 } });
  const agreed = await circle.looksAt("Gita", processId);
  await agreed.getByText("Adopted by consent", { exact: true }).waitFor();
  await agreed.getByText("§2 because of Dora’s objection 1").first().waitFor();
  circle.nothingWrong();
});
