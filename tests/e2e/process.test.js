// The page of a consent process in a real browser: an objection is raised, taken up in version 2 and resolved; earlier consents carry,
// and whoever consented before answers with one tap.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { startCircle } from "./parts/circle.js";
import { button, heading, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const PANEL = ["Ben", "Dora", "Chi"];

let circle, processId;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  circle = await startCircle();
  processId = await circle.begins(PANEL, { mode: "FULL" });
  await circle.step("Dora", processId, { question: { text: "From when on?" } });
  await circle.step("Ben", processId, { answer: { question: 1, text: "From the first of next month." } });
  await circle.step(PANEL, processId, { plain: "CLEAR" });
  await circle.step(PANEL, processId, { react: { text: "It would help me." } });
  await circle.step("Ben", processId, { plain: "READY" });
});
after(() => circle?.stop());

/** Somebody's page, looked at on phone and desk, light and dark. */
const look = (person, name) =>
  circle.looksAt(person, processId, (page, size) =>
    page.screenshot({ path: join(SCREENSHOTS, `process-${name}-${size}.png`), fullPage: true }),
  );

it("A panel member is asked about the version, and objects with a whole form", async () => {
  const page = await look("Dora", "asked");
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
  await heading(page, "Dora’s objection 1").waitFor();
});

it("Whoever sees no harm consents with one tap", async () => {
  const page = await look("Chi", "desk");
  await heading(page, "Your desk as facilitator").waitFor();
  await button(page, "Consent").click();
  await page.getByText("Your answer is in.").first().waitFor();
  await circle.step("Ben", processId, { respond: { version: 1 } });
});

it("The proposer takes the objection up in version 2, with the changed paragraph named", async () => {
  const page = await look("Ben", "integrate");
  await write(page, "The text", "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.");
  await page.getByRole("checkbox", { name: "This version takes up objection 1" }).check();
  assert.equal(await page.getByRole("checkbox", { name: "§2 They can be renewed once." }).isChecked(), true);
  await button(page, "Publish version 2").click();
  await page.getByText("It is written.").first().waitFor();
});

it("The objector sees what changed and says that it resolves the objection", async () => {
  const page = await look("Dora", "resolves");
  await heading(page, "Say whether the new version resolves objection 1").waitFor();
  await button(page, "This resolves it").first().click();
  await page.getByText("You have confirmed it.").first().waitFor();
  await page.locator("#objection-1").getByText("Resolved", { exact: true }).first().waitFor();
});

it("Earlier consents carry, and a renewed one needs one screen and one tap", async () => {
  const page = await look("Chi", "renewed");
  await heading(page, "Version 2: you answered version 1").waitFor();
  const card = page.getByRole("region", { name: "Answer the proposal" });
  await card.getByText("One paragraph has changed since version 1; 2 are as they were.").waitFor();
  assert.match(await card.locator("ins").first().textContent(), /They can be renewed once\./);
  await card.getByText("because of Dora’s objection 1").waitFor();
  await page.getByText("Consented to an earlier version").first().waitFor();
  await button(card, "Still consent").click();
  await page.getByText("Your answer is in.").first().waitFor();
});

it("What was agreed thanks whoever made it better, and is announced", async () => {
  await circle.step(["Dora", "Ben"], processId, { respond: { version: 2 } });
  const page = await look("Chi", "agreed");
  await page.getByText("Adopted by consent", { exact: true }).waitFor();
  await page.getByText("§2 because of Dora’s objection 1").first().waitFor();
  const words = "“Lend books for a month” is agreed. Thank you, Dora: because of your objections §2 changed.";
  assert.equal(await page.getByLabel("The announcement").inputValue(), words);
  await button(page, "Announce it").click();
  await page.getByText("It is announced.").first().waitFor();
  await page.getByText(words).first().waitFor();
  await page.getByText("The story of this process").click();
  await page.getByText("Dora raised an objection").waitFor();
  circle.nothingWrong();
});
