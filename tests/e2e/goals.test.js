// Goals in a real browser: what the hubs aim for is looked at on phone and desk; a goal is proposed, set by a decision, told about in a
// minute on a phone, and corrected.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, choosePeople, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const TITLE = "Thirty readers for every paper";

let server, browser, lead, name, address;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 240_000 });
  browser = await openBrowser();
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(lead.page, "stream lead of Research");
  name = (await ask(lead, "{ viewer { person { name } } }")).viewer.person.name;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Looks at the page on phone and desk, light and dark. */
async function look(name) {
  const { page } = lead;
  await drawn(page);
  const shot = (size) => page.screenshot({ path: join(SCREENSHOTS, `goals-${name}-${size}.png`), fullPage: true });
  assert.deepEqual(await wrongLooks(page, shot), []);
  await page.setViewportSize(SIZES[0]);
}

it("The goals of the four hubs stand on one page, each with a word, a sentence and a picture", async () => {
  const { page } = lead;
  await link(page, "Goals").click();
  await heading(page, "Forty partner groups").waitFor();
  await look("list");
  const card = page.getByRole("listitem").filter({ has: heading(page, "Forty partner groups") }).first();
  await card.getByText("At risk", { exact: true }).waitFor();
  await card.getByRole("img", { name: /^Partner groups: 31 of 40 groups; .* behind the line; due / }).waitFor();
  await page.getByLabel("How it stands").selectOption({ label: "Met" });
  await heading(page, "Six peer-reviewed publications").waitFor();
  await heading(page, "Forty partner groups").waitFor({ state: "detached" });
  await link(page, "Six peer-reviewed publications").click();
  await heading(page, "How it came about").waitFor();
  await page.getByText("The numbers of “Publications” as a table").click();
  await page.getByRole("columnheader", { name: "publications" }).waitFor();
  await link(page, "The lab promises six publications").waitFor();
  await look("met");
});

it("A goal is proposed, and says what is missing before it is sent", async () => {
  const { page } = lead;
  await page.goto("/goals/new?hub=research");
  await write(page, "What do we aim for?", TITLE);
  await write(page, "What for?", "So that what we write is read.");
  await button(page, "Propose it").click();
  await page.getByRole("alert").first().waitFor();
  await choosePeople(page, "Who answers for it?", [name]);
  await write(page, "What is counted?", "Readers");
  await write(page, "In what?", "readers a paper");
  await write(page, "Number now", "12");
  await write(page, "Number to reach", "thirty");
  await button(page, "Propose it").click();
  await page.getByRole("alert").getByText("Write a number, such as 12 or 12.5.").waitFor();
  await look("propose");
  await write(page, "Number to reach", "30");
  await button(page, "Propose it").click();
  await page.waitForURL("**/goals/goal_*");
  address = new URL(page.url()).pathname;
  await heading(page, "What is proposed").waitFor();
});

it("It is set by a decision of its hub, which is named", async () => {
  const { page } = lead;
  await look("proposed");
  await button(page, "Adopt").click();
  const dialog = page.getByRole("dialog", { name: "Adopt what is proposed" });
  await button(dialog, "Adopt").click();
  await dialog.getByRole("alert").getByText("Choose the decision.").waitFor();
  await dialog.getByRole("radio", { name: /Our research can be read by anyone/ }).check();
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await button(dialog, "Adopt").click();
  await page.getByText("Adopted.").first().waitFor();
  await link(page, "Our research can be read by anyone").waitFor();
  await page.getByText("No number yet, the aim is 30 readers a paper").first().waitFor();
});

it("Its owner tells the progress on a phone, by the link of a reminder", async () => {
  const { page } = lead;
  await page.goto(`${address}?report`);
  const dialog = page.getByRole("dialog", { name: "How far has it come?" });
  await write(dialog, "Readers now", "13,5");
  await write(dialog, "In words", "Counted over three papers.");
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await button(dialog, "Tell it").click();
  await page.getByText("Told. Thank you.").first().waitFor();
  await page.getByText(/13\.5 of 30 readers a paper; .* ahead of the line/).first().waitFor();
});

it("What was told by mistake is corrected, and both stay", async () => {
  const { page } = lead;
  await button(page, "Correct").click();
  const dialog = page.getByRole("dialog", { name: "Correct an entry" });
  await write(dialog, "Readers now", "14");
  await button(dialog, "Tell it").click();
  await page.getByText("Correction of an earlier entry").waitFor();
  await page.getByText("Readers: 13.5 readers a paper", { exact: true }).waitFor();
  await page.getByText("Corrected: another entry stands in its place").waitFor();
  await page.getByText(/14 of 30 readers a paper/).first().waitFor();
  await look("told");
  nothingWrong(lead);
});
