// Where the rules are read and set, and what is left of a process, in a real browser: the organisation's own rules hold for what begins
// from then on; the handbook tells them to a visitor, on the page and on paper; so does the record of a deliberation that has ended.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { drawn, nothingWrong } from "./parts/browser.js";
import { FORM, startCircle } from "./parts/circle.js";
import { ask, button, heading, link, write } from "./parts/deeds.js";
import { wrongLooks } from "./parts/looks.js";

const PANEL = ["Ben", "Chi", "Dora"];

let circle, visitor;

before(async () => {
  circle = await startCircle();
  visitor = await circle.visitor();
  const { group } = await ask(circle.people.Ana, '{ group(slug: "library") { id } }');
  const open = "mutation ($input: EditGroupInput!) { editGroup(input: $input) { group { id } } }";
  await ask(circle.people.Ana, open, { input: { groupId: group.id, visibility: "PUBLIC" } });
});
after(() => circle?.stop());

it("An administrator sets rules: what begins from then on has them, and what runs keeps its own", async () => {
  const before = await circle.begins(PANEL);
  const { page: ben } = circle.people.Ben;
  await ben.goto("/admin/rules");
  await drawn(ben);
  assert.equal(await ben.getByRole("tab").count(), 0);

  const { page } = circle.people.Ana;
  await page.goto("/admin/rules");
  await page.getByRole("tab", { name: "Fast consent" }).click();
  await page.getByText("The usual rules hold here.").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  const length = page.getByRole("textbox", { name: "Days for the first answer" });
  await length.fill("1");
  await button(page, "Save").click();
  await page.getByRole("alert").first().waitFor();
  assert.ok(await length.evaluate((field) => field === document.activeElement), "what is wrong has the focus");
  await length.fill("5");
  await button(page, "Remove: A meeting").click();
  await button(page, "Show what it will say").click();
  const said = page.locator(".rules-said");
  await said.getByText("you have 5 days to answer").or(said.getByText("The panel has 5 days to answer")).waitFor();
  assert.equal(await said.getByText("A meeting about the open objections").count(), 0);
  await button(page, "Save").click();
  await page.getByText("Saved.").first().waitFor();
  await page.getByText("The organisation has set these rules itself. Last set by Ana").waitFor();

  const since = await circle.begins(PANEL);
  const rules = async (processId) => {
    const reader = await circle.opens("Dora", processId);
    await reader.locator("summary", { hasText: "The rules of this process" }).click();
    return reader.locator(".process-rules");
  };
  await (await rules(since)).getByText("The panel has 5 days to answer").waitFor();
  const kept = await rules(before);
  await kept.getByText("The panel has 3 days to answer").waitFor();
  await kept.getByText("A meeting about the open objections").waitFor();

  await button(page, "Usual rules").click();
  await page.getByText("The usual rules hold again.").first().waitFor();
  await page.getByText("The usual rules hold here.").waitFor();
});

it("The handbook is folded, opens where an address leads, and is whole on paper", async () => {
  const { page } = visitor;
  await page.goto("/how-we-decide");
  await drawn(page);
  await heading(page, "How we decide").waitFor();
  const folded = page.locator(".handbook details");
  const open = () => folded.evaluateAll((all) => all.filter((one) => one.open).length);
  assert.equal(await open(), 0);
  await page.getByRole("navigation").getByRole("link", { name: "Fast consent" }).click();
  assert.ok((await page.locator("#consent-fast").boundingBox()).y < 400, "the chapter is in view");
  await folded.first().locator("summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await open(), 1);
  assert.deepEqual(await wrongLooks(page), []);
  await page.goto("/how-we-decide#always-objections");
  await page.reload();
  await page.locator("#always-objections[open]").waitFor();
  const many = await folded.count();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await open(), many);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await open(), 1);
  nothingWrong(visitor);
});

it("A visitor reads the record of a deliberation: what was agreed, by whom, and what an objection changed", async () => {
  const processId = await circle.begins(PANEL);
  await circle.step("Dora", processId, { raise: { version: 1, form: FORM } });
  await circle.step(["Ben", "Chi"], processId, { respond: { version: 1 } });
  const text = "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.";
  const integrates = [{ objection: 1, how: "TEXT_CHANGE", paragraphs: [2] }];
  await circle.step("Ben", processId, { write: { text, integrates } });
  await circle.step("Dora", processId, { confirm: { objection: 1, version: 2, how: "TEXT_CHANGE" } });
  const concern = "Will anybody remember to renew?";
  await circle.step("Chi", processId, { respond: { version: 2, concern } });
  await circle.step(["Ben", "Dora"], processId, { respond: { version: 2 } });
  await circle.step("Chi", processId, { plain: "ANNOUNCE" });

  const { page } = visitor;
  await page.goto("/agreements");
  await link(page, "Lend books for a month").click();
  await page.getByText("Adopted by consent", { exact: true }).first().waitFor();
  await page.locator("summary", { hasText: "The record" }).click();
  const record = page.getByRole("region", { name: /^Deliberation 1/ });
  await record.getByText("2 versions, one objection, one round of integrating.").waitFor();
  await record.getByText("Ben").first().waitFor();
  await heading(record, "Concerns that are watched").waitFor();
  await record.getByText(concern).last().waitFor();
  await record.getByText("§2 because of Dora’s objection 1").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  // On paper the folded text is there, and nothing to press.
  await page.emulateMedia({ media: "print" });
  const agreed = record.getByText("They can be renewed once.");
  assert.equal(await agreed.isVisible(), false);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await agreed.waitFor();
  assert.equal(await page.locator("main button:visible").count(), 0);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: "screen" });
  // Nothing that a visitor could not do.
  for (const name of ["Consent", "Object", "Announce it", "Hand the facilitation on"])
    assert.equal(await button(page, name).count(), 0);
  const [kept] = await Promise.all([
    page.waitForEvent("download"),
    link(record, "The record byte for byte, as JSON.").click(),
  ]);
  assert.match(kept.suggestedFilename(), /-1\.json$/);
  nothingWrong(visitor);
  circle.nothingWrong();
});
