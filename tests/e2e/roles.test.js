// Roles in a real browser: what is open is seen and offered for on a phone, a role is made, its holder put on record and handed back,
// and a selection begins with the form filled in.
import { strict as assert } from "node:assert";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, choosePeople, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const SCREENSHOTS = join(import.meta.dirname, "screenshots");
const OPEN = "Host of the monthly call";
const MADE = "Keeper of the archive";

let server, browser, lead, core, name;

before(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startServer({ command: "demo", patience: 240_000 });
  browser = await openBrowser();
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(lead.page, "stream lead of Research");
  core = await somebody(browser, server.address, { viewport: SIZES[0] });
  await enterAs(core.page, "core team member");
  name = (await ask(lead, "{ viewer { person { name } } }")).viewer.person.name;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Looks at the page on phone and desk, light and dark. */
async function look({ page }, name) {
  await drawn(page);
  const shot = (size) => page.screenshot({ path: join(SCREENSHOTS, `roles-${name}-${size}.png`), fullPage: true });
  assert.deepEqual(await wrongLooks(page, shot), []);
  await page.setViewportSize(SIZES[0]);
}

it("An open role stands on the page of all hubs, and is offered for with a sentence that can be taken back", async () => {
  const { page } = core;
  await page.goto("/hubs");
  await heading(page, "Open roles").first().waitFor();
  await look(core, "hubs");
  await link(page, OPEN).first().click();
  await page.waitForURL("**/roles/role_*");
  await page.getByText("Nobody holds this role", { exact: true }).waitFor();
  await page.getByText("I am up early anyhow").waitFor();
  await look(core, "open");
  await button(page, "Offer yourself").click();
  const dialog = page.getByRole("dialog");
  await look(core, "offer");
  await write(dialog, "Why you?", "I can be awake at any hour.");
  await button(dialog, "Offer yourself").click();
  await page.getByText("I can be awake at any hour.").waitFor();
  // Whoever has offered is not asked to once more.
  assert.equal(await button(page, "Offer yourself").count(), 0);
  await button(page, "Take it back").click();
  await button(page, "Offer yourself").waitFor();
  await page.getByText("I can be awake at any hour.").waitFor({ state: "detached" });
  await button(page, "Offer yourself").click();
  await button(page.getByRole("dialog"), "Offer yourself").click();
  await button(page, "Take it back").waitFor();
});

it("The selection for it begins in a discussion, with the role and its offers in the form", async () => {
  const { page } = core;
  await link(page, "Begin the selection").click();
  await page.waitForURL("**/selection");
  await look(core, "selection");
  await button(page, "Go on to the form").click();
  await page.waitForURL("**/begin?way=role&role=role_*");
  await heading(page, OPEN).waitFor();
  await page.getByText("I am up early anyhow").waitFor();
  assert.equal(await page.getByRole("textbox", { name: "Which role?" }).inputValue(), OPEN);
  await look(core, "form");
  await page.getByRole("textbox", { name: "Criterion 1" }).fill("Every month somebody new has spoken.");
  await button(page, "Publish").click();
  await page.waitForURL("**/processes/process_*");
  await page.goto("/g/vision");
  await link(page, "Selection under way").first().waitFor();
});

it("A lead makes a role, puts its holder on record, and the holder hands it back", async () => {
  const { page } = lead;
  await page.goto("/g/research");
  await link(page, "Keeper of the bibliography").waitFor();
  await look(lead, "group");
  await link(page, "New role").click();
  await page.waitForURL("**/roles/new?hub=research");
  await button(page, "Create the role").click();
  await page.getByRole("alert").first().waitFor();
  await write(page, "Name", MADE);
  await write(page, "What it is for", "What we wrote is found again.");
  await look(lead, "new");
  await button(page, "Create the role").click();
  await page.waitForURL("**/roles/role_*");
  await button(page, "More for this role").click();
  await page.getByRole("menuitem", { name: "Record who holds it" }).click();
  const dialog = page.getByRole("dialog");
  await choosePeople(dialog, "Who holds it?", [name]);
  await write(dialog, "How were they chosen?", "By everybody, in May.");
  await look(lead, "record");
  await button(dialog, "Put it on record").click();
  await page.getByText("By everybody, in May.").waitFor();
  await look(lead, "held");
  await button(page, "More for this role").click();
  await page.getByRole("menuitem", { name: "Hand the role back" }).click();
  await button(page.getByRole("dialog"), "Hand the role back").click();
  await page.getByText("Nobody holds this role", { exact: true }).waitFor();
  await page.getByText("handed back").first().waitFor();
});

it("A person's page says which roles they hold, and a working group's until when it is there", async () => {
  const { page } = lead;
  await page.goto("/people/researcher");
  await link(page, "Keeper of the bibliography").waitFor();
  await look(lead, "person");
  await page.goto("/g/grant-for-open-hardware");
  await page.getByText("Term until").first().waitFor();
  await look(lead, "term");
  nothingWrong(lead, core);
});
