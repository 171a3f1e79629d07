// The demonstration in a real browser: every page on a phone and on a desk, light and dark; by keyboard alone; live.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { comment } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { PAGES } from "./parts/pages.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");

let server, browser;
const entered = new Map();

/** The browser of one of the demonstration's people, or of a visitor; the same one each time. */
async function as(persona) {
  if (!entered.has(persona)) {
    const person = await somebody(browser, server.address);
    entered.set(persona, person);
    if (persona) await enterAs(person.page, persona);
  }
  const person = entered.get(persona);
  person.wrong.length = 0;
  return person;
}

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

describe("Every page of the demonstration fits phone and desk, light and dark, and axe finds nothing", () => {
  for (const { name, as: persona, path, find, absent } of PAGES) {
    it(name, async () => {
      const person = await as(persona);
      const { page } = person;
      await page.setViewportSize(SIZES[0]);
      const address = path ?? (await find(page));
      await page.goto(address);
      await drawn(page);
      // That there is nothing at this address is not an error of the page.
      if (absent) person.wrong.splice(0, Infinity, ...person.wrong.filter((said) => !said.includes("404")));
      const found = await wrongLooks(page, (look) =>
        page.screenshot({ path: join(SCREENSHOTS, `${name}-${look}.png`), fullPage: true }),
      );
      assert.deepEqual(found, []);
      nothingWrong(person);
    });
  }
});

it("One can vote from home by keyboard alone", async () => {
  const person = await as("core team member");
  const { page } = person;
  await page.goto("/");
  await drawn(page);
  const title = await page.locator(".ballot-card h3").first().innerText();
  const focused = (what) =>
    page.evaluate((selector) => document.activeElement?.matches(selector) && document.activeElement.innerText, what);
  const tabTo = async (selector, text) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      const at = await focused(selector);
      if (typeof at === "string" && at.includes(text)) return;
    }
    assert.fail(`Tab does not reach ${text || selector}`);
  };
  await tabTo("input[type=radio][value=CONSENT]", "");
  await page.keyboard.press("Space");
  await tabTo("textarea", "");
  await page.keyboard.type("It is good enough to try.");
  await tabTo("button[type=submit]", "Cast my ballot");
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("Your vote is counted: Consent.").waitFor();
  await page.getByRole("group", { name: title }).waitFor({ state: "detached" });
  nothingWrong(person);
});

it("A decided proposal leads to its decision, and is not put to another poll", async () => {
  const person = await as("stream lead of Research");
  const { page } = person;
  await page.goto("/g/research");
  await page.getByRole("link", { name: "Shall we publish open access only?" }).first().click();
  await page.getByRole("link", { name: "An open-access policy" }).first().click();
  await page.getByRole("link", { name: "Read the decision" }).waitFor();
  assert.equal(await page.getByRole("link", { name: "Put it to a poll" }).count(), 0);
  await page.getByRole("link", { name: "Read the decision" }).click();
  await page.getByRole("heading", { name: "The decision" }).waitFor();
  nothingWrong(person);
});

it("On a phone a discussion begins with its text, and one line leads to the running poll", async () => {
  const person = await as("core team member");
  const { page } = person;
  await page.setViewportSize(SIZES[0]);
  await page.goto("/g/infrastructure");
  await page.getByRole("link", { name: "Next year's budget: a first sketch" }).first().click();
  await drawn(page);
  const top = async (what) => (await page.locator(what).first().boundingBox()).y;
  assert.ok((await top(".opening")) < (await top(".vote-here")), "the text stands above the ballot");
  assert.ok((await top(".opening")) < (await top(".discussion-side")), "the text stands above the proposals");
  await page.getByRole("list", { name: "Deciding now" }).getByRole("link").click();
  await page.waitForFunction(() => document.querySelector(".vote-here").getBoundingClientRect().top < innerHeight / 2);
  nothingWrong(person);
});

it("Who leads a hub invites into it from the page of people, and takes it back", async () => {
  const person = await as("stream lead of Research");
  const { page } = person;
  await page.goto("/people");
  await page.getByRole("tab", { name: "Invitations" }).click();
  await page.getByRole("textbox", { name: "Email addresses" }).fill("guest@commons.example");
  assert.deepEqual(await page.getByLabel("Into").locator("option").allInnerTexts(), ["Research", "Grant for open hardware"]);
  await page.getByRole("button", { name: "Invite one person" }).click();
  await page.getByText("One invitation is on its way.").waitFor();
  await page.getByRole("button", { name: /^Take back.*guest@commons\.example/ }).click();
  await page.getByText("No invitation is waiting.").waitFor();
  nothingWrong(person);
});

it("On a phone a menu stays inside the window, and above the navigation", async () => {
  const person = await as("stream lead of Research");
  const { page } = person;
  await page.setViewportSize(SIZES[0]);
  await page.goto("/g/research?tab=members");
  await drawn(page);
  for (const more of await page.locator("main .menu > button").all()) {
    await more.click();
    const list = await page.getByRole("menu").boundingBox();
    const navigation = await page.locator(".nav").boundingBox();
    assert.ok(list.x >= 0 && list.x + list.width <= SIZES[0].width, `${JSON.stringify(list)} is inside the window`);
    assert.ok(list.y + list.height <= navigation.y, `${JSON.stringify(list)} is above the navigation`);
    await page.keyboard.press("Escape");
  }
  nothingWrong(person);
});

it("A form that is refused leads to what is wrong in it", async () => {
  const person = await as("stream lead of Research");
  const { page } = person;
  await page.setViewportSize(SIZES[0]);
  await page.goto("/g/research/new");
  await page.getByRole("button", { name: "Open the discussion" }).click();
  await page.getByRole("alert").first().waitFor();
  const title = page.getByRole("textbox", { name: "Title" });
  assert.ok(await title.evaluate((field) => field === document.activeElement), "the title has the focus");
  nothingWrong(person);
});

it("The mailbox is read page by page", async () => {
  const person = await as(undefined);
  const { page } = person;
  await page.goto("/mailbox");
  const letters = page.locator(".decisions a");
  const first = await letters.evaluateAll((links) => links.map((link) => link.href));
  await page.getByRole("link", { name: "Older emails" }).click();
  await page.waitForURL("**/mailbox?after=*");
  const second = await letters.evaluateAll((links) => links.map((link) => link.href));
  assert.equal(first.length, 30);
  assert.deepEqual(second.filter((letter) => first.includes(letter)), []);
  assert.ok(second[0] < first[29], "older emails follow");
  await page.getByRole("link", { name: "Newest" }).click();
  await page.waitForURL("**/mailbox");
  assert.deepEqual(await letters.evaluateAll((links) => links.map((link) => link.href)), first);
  nothingWrong(person);
});

it("A comment appears at the others without reloading", async () => {
  const writer = await as("stream lead of Research");
  const reader = await as("core team member");
  for (const { page } of [writer, reader]) {
    await page.goto("/g/research");
    await page.getByRole("link", { name: "Which of our data can others reuse?" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Which of our data can others reuse?" }).waitFor();
    await drawn(page);
  }
  await reader.page.evaluate(() => {
    window.neverReloaded = true;
  });
  const text = "The interviews can be reused once the names are out.";
  await comment(writer.page, text);
  await reader.page.locator(".threads").getByText(text).waitFor();
  assert.equal(await reader.page.evaluate(() => window.neverReloaded), true);
  nothingWrong(writer, reader);
});
