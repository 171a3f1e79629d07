// Beginning a poll in a real browser: a draft is kept and taken up again, a template is used, kept, and the poll changed before a ballot.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { button, heading, link, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

let server, browser, lead, page, discussion;

before(async () => {
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  page = lead.page;
  await enterAs(page, "stream lead of Research");
  await page.goto("/g/research");
  const matter = page.getByRole("link", { name: "Which of our data can others reuse?" }).first();
  discussion = await matter.getAttribute("href");
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const option = (number) => page.getByRole("textbox", { name: `Option ${number}`, exact: true });
const menu = async (item) => {
  await button(page, "More for this poll").click();
  await page.getByRole("menuitem", { name: item }).click();
};

describe("A poll is begun, put aside and begun again", () => {
  it("a half-written question is kept as a draft, found in the discussion, finished and opened", async () => {
    await page.goto(`${discussion}/poll`);
    await page.getByRole("radio", { name: "One of several options?" }).check();
    await write(page, "The question, in one line", "Where do the data go?");
    await option(1).fill("Our own archive");
    await button(page, "Keep as a draft").click();
    await page.waitForURL(`**${discussion}`);
    await heading(page, "Your drafts").waitFor();
    await drawn(page);
    assert.deepEqual(await wrongLooks(page), []);

    await page.setViewportSize(SIZES[0]);
    await link(page, "Where do the data go?").click();
    await option(1).waitFor();
    assert.equal(await option(1).inputValue(), "Our own archive");
    await option(2).fill("A university");
    await button(page, "Open the poll").click();
    await page.waitForURL("**/polls/*");
    await page.goto(discussion);
    await drawn(page);
    assert.equal(await heading(page, "Your drafts").count(), 0);
    nothingWrong(lead);
  });

  it("a built-in template begins the form, and the poll is changed while nobody has voted", async () => {
    await page.goto(`${discussion}/poll`);
    await page.getByLabel("Begin from").selectOption({ label: "Template: Sense check" });
    await page.getByRole("radio", { name: "Gradients of agreement" }).waitFor();
    await write(page, "The question, in one line", "Do we share the raw data?");
    assert.deepEqual(await wrongLooks(page), []);
    await page.setViewportSize(SIZES[0]);
    await button(page, "Open the poll").click();
    await page.waitForURL("**/polls/*");
    await drawn(page);
    await menu("Change this poll");
    await write(page, "A question", "Raw, or cleaned first?");
    await button(page, "Save").click();
    await page.locator(".poll-question").getByText("Raw, or cleaned first?").waitFor();
    nothingWrong(lead);
  });

  it("a poll that went well becomes a template, from which the next begins", async () => {
    await menu("Save as a template");
    await write(page, "Name", "Data questions");
    await button(page, "Save").click();
    await page.getByText("Saved as a template").waitFor();
    await page.goto("/templates?group=research");
    await page.getByText("Data questions").first().waitFor();
    await drawn(page);
    assert.deepEqual(await wrongLooks(page), []);
    await page.goto(`${discussion}/poll`);
    await page.getByLabel("Begin from").selectOption({ label: "Template: Data questions" });
    const title = page.getByRole("textbox", { name: "The question, in one line" });
    await title.waitFor();
    assert.equal(await title.inputValue(), "Do we share the raw data?");
    nothingWrong(lead);
  });

  it("the template is changed in the form, and the next poll begins as it says now", async () => {
    await page.goto("/templates?group=research");
    await link(page, "Edit : Data questions").click();
    await page.getByRole("radio", { name: "Gradients of agreement" }).waitFor();
    await write(page, "Name", "Data and licences");
    await write(page, "The question, in one line", "Under which licence?");
    await page.getByRole("radio", { name: "Yes or no" }).check();
    const hours = page.getByRole("textbox", { name: "For how many hours a poll is open" });
    await hours.fill("three days");
    await button(page, "Save").click();
    await page.getByRole("alert").getByText("Please write a whole number that fits.").waitFor();
    assert.deepEqual(await wrongLooks(page), []);
    await page.setViewportSize(SIZES[0]);
    await hours.fill("72");
    await button(page, "Save").click();
    await page.getByText("Data and licences").first().waitFor();
    assert.deepEqual(await wrongLooks(page), []);
    await page.goto(`${discussion}/poll`);
    await page.getByLabel("Begin from").selectOption({ label: "Template: Data and licences" });
    const title = page.getByRole("textbox", { name: "The question, in one line" });
    await title.waitFor();
    assert.equal(await title.inputValue(), "Under which licence?");
    assert.ok(await page.getByRole("radio", { name: "Yes or no" }).isChecked());
    nothingWrong(lead);
  });
});
