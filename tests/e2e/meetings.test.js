// Meetings in a real browser: what was held is read on phone and desk; a meeting is called, answered, planned, and seen where it belongs.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const TITLE = "Which grants we write for";

let server, browser, lead, address;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 240_000 });
  browser = await openBrowser();
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(lead.page, "stream lead of Research");
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Looks at the page on phone and desk, light and dark. */
async function look(name) {
  const { page } = lead;
  await drawn(page);
  const shot = (size) => page.screenshot({ path: join(SCREENSHOTS, `meetings-${name}-${size}.png`), fullPage: true });
  assert.deepEqual(await wrongLooks(page, shot), []);
  await page.setViewportSize(SIZES[0]);
}

it("What was held is read with its minutes, and what was left over", async () => {
  const { page } = lead;
  await page.goto("/meetings?past=1");
  await link(page, "Infrastructure call").waitFor();
  await look("past");
  await link(page, "Infrastructure call").click();
  await heading(page, "Backups: what we learnt from the test").waitFor();
  await page.getByText("The password goes into the vault.").waitFor();
  await page.getByText("Goes on to the next meeting").waitFor();
  await look("held");
});

it("A time that a poll found became a meeting, which stands on the hub's page and where its poll is", async () => {
  const { page } = lead;
  await page.goto("/g/research");
  await link(page, "Reading the drafts together").first().click();
  await heading(page, "The draft on commons licences").waitFor();
  await link(page, "The time was found in a poll").click();
  await heading(page, "The meeting").waitFor();
  await link(page, "Reading the drafts together").first().waitFor();
});

it("A meeting is called, and says what is missing before it is sent", async () => {
  const { page } = lead;
  await page.goto("/meetings/new?hub=research");
  await button(page, "Call a meeting").click();
  await page.getByRole("alert").first().waitFor();
  await write(page, "What is it about?", TITLE);
  await write(page, "Where?", "https://meet.example.org/grants");
  await look("call");
  await button(page, "Call a meeting").click();
  await page.waitForURL("**/meetings/meeting_*");
  address = new URL(page.url()).pathname;
  await link(page, "https://meet.example.org/grants").waitFor();
});

it("Its agenda takes topics and what is open, in the order that people choose by buttons", async () => {
  const { page } = lead;
  for (const topic of ["The deadline", "Who writes"]) {
    await write(page, "Add a topic", topic);
    await button(page, "Add").first().click();
    await heading(page, topic).waitFor();
  }
  await button(page, "Move “Who writes” up").click();
  await page.getByText("Moved to place 1").waitFor();
  assert.match(await page.locator(".agenda-item h3").first().innerText(), /Who writes/);
  await page.getByText("What is open in the group").click();
  const open = page.locator(".agenda-suggested").getByRole("button").first();
  await open.click();
  await page.locator(".agenda-item").nth(2).waitFor();
  await look("planned");
});

it("Whoever follows an answer from an email presses it once, and it is kept", async () => {
  const { page } = lead;
  await page.goto(`${address}?answer=maybe`);
  await page.getByText("You followed the answer").waitFor();
  await look("answer");
  await button(page, "I do not know yet").click();
  await page.getByText("Your answer is kept").waitFor();
  assert.equal(await button(page, "I do not know yet").getAttribute("aria-pressed"), "true");
  const id = address.split("/").at(-1);
  const kept = await ask(lead, `{ meeting(id: "${id}") { myAnswer } }`);
  assert.equal(kept.meeting.myAnswer, "MAYBE");
});

it("It is moved and called off, and those who were asked are told", async () => {
  const { page } = lead;
  await button(page, "More for this meeting").click();
  await page.getByRole("menuitem", { name: "Change time or place" }).click();
  const dialog = page.getByRole("dialog", { name: "Change time or place" });
  await write(dialog, "Where?", "The library");
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await button(dialog, "Save").click();
  await page.getByText("The library", { exact: true }).waitFor();
  await button(page, "More for this meeting").click();
  await page.getByRole("menuitem", { name: "Call off" }).click();
  const off = page.getByRole("dialog", { name: "Call off" });
  await write(off, "Why? (optional)", "Too few of us can come.");
  await button(off, "Call off").click();
  await page.getByText("Too few of us can come.").waitFor();
  await look("cancelled");
  nothingWrong(lead);
});
