// A process by keyboard alone: an objection with its whole form, the answer to a renewed text, and the facilitator's desk. The focus is
// seen at every stop, stays on the page after every step, and what was done is announced.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { startCircle } from "./parts/circle.js";
import { button } from "./parts/deeds.js";
import { keepsFocus, press, tabTo, type } from "./parts/keyboard.js";

const PANEL = ["Ben", "Chi", "Dora", "Emre"];

let circle, processId;

before(async () => {
  circle = await startCircle();
  processId = await circle.begins(PANEL);
});
after(() => circle?.stop());

const announced = (page, text) => page.getByRole("status").getByText(text).waitFor();
const field = (inside, name) => inside.getByRole("textbox", { name });

it("An objection is raised, refused at first, and corrected", async () => {
  const page = await circle.opens("Dora", processId);
  // From the top the answers come before what was said: one reads, answers, and is done.
  const passed = await press(page, button(page, "Object"));
  assert.ok(passed.indexOf("Consent") < passed.indexOf("Object"), passed.join(" | "));
  const dialog = page.getByRole("dialog", { name: "Object to version 1" });
  await dialog.waitFor();
  assert.ok(await dialog.evaluate((one) => one.contains(document.activeElement)), "the dialog has the focus");
  await press(page, button(dialog, "Raise the objection"));
  await dialog.getByRole("alert").first().waitFor();
  const harm = field(dialog, "What harm would it do?");
  await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  assert.ok(await harm.evaluate((one) => one === document.activeElement), "what is wrong has the focus");
  await page.keyboard.type("Slow readers lose our aim of reading for all.");
  await type(page, field(dialog, "How does this proposal cause it?"), "It names a month and no way to renew.");
  await type(page, field(dialog, "How likely, how soon"), "Every month.");
  await type(page, field(dialog, "What do you know"), "I know of three.");
  await press(page, button(dialog, "Raise the objection"));
  await announced(page, "Your objection is raised. Thank you.");
  await dialog.waitFor({ state: "detached" });
  await keepsFocus(page, "raising an objection");
});

it("Escape closes a dialog, keeps what was written, and leads back to where one was", async () => {
  const page = await circle.opens("Emre", processId);
  await press(page, button(page, "Object"));
  const dialog = page.getByRole("dialog", { name: "Object to version 1" });
  await type(page, field(dialog, "How does this proposal cause it?"), "It is too short.");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  const opener = button(page, "Object");
  assert.ok(await opener.evaluate((one) => one === document.activeElement), "the button has the focus again");
  await page.keyboard.press("Enter");
  assert.equal(await field(dialog, "How does this proposal cause it?").inputValue(), "It is too short.");
  await page.keyboard.press("Escape");
});

it("Whoever consented reads what changed, and consents again", async () => {
  await circle.step(["Ben", "Chi", "Emre"], processId, { respond: { version: 1 } });
  const text = "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.";
  const integrates = [{ objection: 1, how: "TEXT_CHANGE", paragraphs: [2] }];
  await circle.step("Ben", processId, { write: { text, integrates } });

  const page = await circle.opens("Emre", processId);
  const card = page.getByRole("region", { name: "Answer the proposal" });
  await tabTo(page, card.getByRole("link", { name: "because of Dora’s objection 1" }));
  await press(page, button(card, "Still consent"));
  await announced(page, "Your answer is in.");
  await keepsFocus(page, "consenting");
  assert.equal(await page.evaluate(() => document.activeElement.id), "asked");
  // What comes next on the way is what else one may do.
  await tabTo(page, page.locator("summary", { hasText: "Change my answer" }), { most: 2 });
});

it("The objector says that the new version resolves it, and is asked for their own answer next", async () => {
  const page = await circle.opens("Dora", processId);
  await press(page, button(page, "This resolves it"));
  await announced(page, "You have confirmed it.");
  await keepsFocus(page, "confirming");
  await tabTo(page, page.getByRole("region", { name: "Answer the proposal" }).getByRole("button"), { most: 4 });
});

it("The facilitator's desk: stop the clock with a reason, let it go on, and hand it to somebody", async () => {
  const page = await circle.opens("Chi", processId);
  await press(page, button(page, "Stop the clock"));
  const dialog = page.getByRole("dialog", { name: "Stop the clock" });
  await dialog.waitFor();
  await press(page, button(dialog, "Stop the clock"));
  await dialog.getByRole("alert").first().waitFor();
  assert.ok(await field(dialog, "Why?").evaluate((one) => one === document.activeElement), "what is missing has the focus");
  await page.keyboard.type("A holiday.");
  await press(page, button(dialog, "Stop the clock"));
  await announced(page, "The clock stands still.");
  await keepsFocus(page, "stopping the clock");
  await page.getByText("The clock stands still, until").waitFor();
  await press(page, button(page, "Let the clock go on"));
  await announced(page, "The clock goes on.");
  await keepsFocus(page, "letting the clock go on");
  await press(page, button(page, "Hand the facilitation on"));
  const whom = page.getByRole("dialog", { name: "Hand the facilitation on" });
  const choice = whom.getByRole("combobox", { name: "Who facilitates from now on?" });
  await choice.waitFor();
  assert.ok(await choice.evaluate((one) => one === document.activeElement), "one types the name at once");
  await page.keyboard.type("Emre");
  await whom.getByRole("option", { name: "Emre" }).waitFor();
  await page.keyboard.press("Enter");
  await button(whom, "Remove Emre").waitFor();
  await press(page, button(whom, "Hand the facilitation on"));
  await announced(page, "Somebody else facilitates now.");
  await keepsFocus(page, "handing it on");
  circle.nothingWrong();
});
