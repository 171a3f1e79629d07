// A real browser: Debian's Chromium with a new profile, and people with cookies of their own in it.
import { strict as assert } from "node:assert";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = () =>
  chromium.launch({ executablePath: process.env.FOLKMOOT_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/** Somebody at the server: a page, and a list of everything that went wrong in it. */
export async function somebody(browser, address, options = {}) {
  const context = await browser.newContext({
    baseURL: address,
    locale: "en-GB",
    timezoneId: "Europe/Brussels",
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const wrong = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`script: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => {
    // What is still being fetched when one leaves the page is broken off by the browser itself.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      wrong.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) wrong.push(`answer: ${response.status()} ${response.url()}`);
  });
  return { page, context, wrong };
}

/** Enters the demonstration as one of its people. */
export async function enterAs(page, persona) {
  await page.goto("/welcome");
  await page.getByRole("button", { name: `Enter as ${persona}` }).click();
  await page.getByRole("heading", { level: 1, name: "What needs you now" }).waitFor();
}

/** The page has drawn all that it fetches. */
export async function drawn(page) {
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => !document.querySelector(".skeleton, [aria-busy=true]"));
  await page.evaluate(() => document.fonts.ready);
}

export function nothingWrong(...people) {
  assert.deepEqual(people.flatMap(({ wrong }) => wrong), []);
}
