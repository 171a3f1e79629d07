// Votes with weights and options with a majority of their own, in a real browser: written in the form, refused in place, read in the result.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, choosePeople, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

let server, browser, lead, page, discussion;

before(async () => {
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  lead = await somebody(browser, server.address, { viewport: SIZES[0] });
  page = lead.page;
  await enterAs(page, "stream lead of Research");
  const { viewer } = await ask(lead, "{ viewer { person { name } } }");
  lead.name = viewer.person.name;
  const { group } = await ask(lead, '{ group(slug: "research") { discussions(first: 1) { nodes { id } } } }');
  discussion = `/d/${group.discussions.nodes[0].id}`;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Begins a poll between two or more options, with the further settings unfolded. */
async function begin(title, options, method) {
  await page.setViewportSize(SIZES[0]);
  await page.goto(`${discussion}/poll`);
  await page.getByRole("radio", { name: "One of several options?" }).check();
  await write(page, "The question, in one line", title);
  for (const [at, option] of options.entries())
    await page.getByRole("textbox", { name: `Option ${at + 1}`, exact: true }).fill(option);
  await page.getByRole("radio", { name: method }).check();
  await page.getByText("More settings").click();
}

async function open() {
  await button(page, "Open the poll").click();
  await page.waitForURL("**/polls/*");
  await drawn(page);
}

it("A vote is given a weight, which the poll, the ballots and the result tell", async () => {
  await begin("Which mill?", ["The old one", "The new one"], "Single choice");
  await choosePeople(page, "Whose votes count for more or less than one", [lead.name]);
  const weight = page.getByRole("textbox", { name: `Weight of ${lead.name}` });
  await weight.fill("2.5 votes");
  await button(page, "Open the poll").click();
  await page.getByRole("alert").getByText("A weight is above 0").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await weight.fill("2.5");
  await open();

  const told = `Votes have weights: ${lead.name} 2.5; everybody else's counts for 1.`;
  await page.locator(".facts").getByText(told).waitFor();
  await page.getByRole("radio", { name: "The new one" }).check();
  await button(page, "Cast my ballot").click();
  await page.locator(".my-ballot").getByText("Your ballot is in: The new one.").waitFor();
  await drawn(page);
  await page.locator(".card").getByText(told).waitFor();
  await page.locator(".count-view").getByText("2.5").first().waitFor();
  await page.getByText("counts for 2.5").first().waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
});

it("An option is given a majority of its own, and weights are not offered beside it", async () => {
  await begin("Which roof?", ["Slate", "Straw", "Tin"], "Ranking (Schulze)");
  await page.getByRole("checkbox", { name: "Each option has to win against none of these" }).check();
  await page.getByText("A majority of its own : Straw").click();
  const majority = page.getByRole("textbox", { name: "How many times Straw has to win" });
  await majority.fill("half");
  assert.equal(await page.getByRole("combobox", { name: "Whose votes count" }).count(), 0);
  await button(page, "Open the poll").click();
  await page.getByRole("alert").getByText("So many times is a number").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  await page.setViewportSize(SIZES[0]);
  await majority.fill("4/3");
  await open();
  await page.locator(".facts").getByText("Straw has to win against none of these by more than 4/3 to 1.").waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
});
