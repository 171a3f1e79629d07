// Reviews and feedback in a real browser: the advisory board reads a published review and says what it thinks; a lead answers in the open,
// and tells how it was for their hub in the review that is under way.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { drawn, enterAs, openBrowser, somebody } from "./parts/browser.js";
import { button, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const SAID = "Which of the six papers should I read first?";

let server, browser, adviser, lead;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 240_000 });
  browser = await openBrowser();
  adviser = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(adviser.page, "advisory board member");
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(lead.page, "stream lead of Research");
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Looks at the page on phone and desk, light and dark. */
async function look(page, name) {
  await drawn(page);
  const shot = (size) => page.screenshot({ path: join(SCREENSHOTS, `reviews-${name}-${size}.png`), fullPage: true });
  assert.deepEqual(await wrongLooks(page, shot), []);
  await page.setViewportSize(SIZES[0]);
}

it("The advisory board finds the published review in its reading room, with what was answered", async () => {
  const { page } = adviser;
  await page.goto("/reading-room");
  await look(page, "reading-room");
  await link(page, "Our last half-year").first().click();
  await heading(page, "Research").waitFor();
  await page.getByText("now each newcomer has a companion").waitFor();
  await look(page, "published");
});

it("It gives feedback on a paragraph, and hears who answers until when", async () => {
  const { page } = adviser;
  const paragraph = page.locator(".review-paragraph").filter({ hasText: "All six papers are published" });
  await link(paragraph, "Give feedback").click();
  await page.getByLabel("What it is").selectOption({ label: "Question" });
  await write(page, "What you want to say", SAID);
  await look(page, "give");
  await button(page, "Send the feedback").click();
  await heading(page, "You said, we did").waitFor();
  await page.getByText(SAID).waitFor();
});

it("The hub's lead answers it in the open", async () => {
  const { page } = lead;
  await page.goto("/");
  await heading(page, "Feedback for you to answer").waitFor();
  await link(page, SAID).click();
  await write(page, "Your answer", "The one about the open tractor.");
  await look(page, "answer");
  await button(page, "Send the answer").click();
  await page.getByText("We answered").waitFor();
});

it("What is unanswered stands at the top of the review under way, and the lead tells how it was", async () => {
  const { page } = lead;
  await page.goto("/reviews");
  await look(page, "list");
  await link(page, "The half-year that is under way").click();
  await heading(page, /^Unanswered so far/).waitFor();
  await page.getByText("Who stands in?").waitFor();
  await button(page, "Tell how it was for Research").click();
  await write(page, "What Research tells", "We wrote the application.");
  await button(page, "Save").click();
  await page.getByText("We wrote the application.").waitFor();
  await look(page, "open");
});
