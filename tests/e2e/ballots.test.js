// From a question to a ballot in a real browser: each question leads to a method, each kind of ballot can be filled in and read again.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { button, choosePeople, write } from "./parts/deeds.js";
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

const radio = (name) => page.getByRole("radio", { name });
const option = (name) => page.getByRole("group", { name, exact: true });

/** Begins with the question, and writes it in a line. */
async function ask(question, title) {
  await page.setViewportSize(SIZES[0]);
  await page.goto(`${discussion}/poll`);
  await radio(question).check();
  await write(page, "The question, in one line", title);
}

async function options(...titles) {
  for (const [at, title] of titles.entries()) {
    if (at > 2) await button(page, "Add an option").click();
    await page.getByRole("textbox", { name: `Option ${at + 1}`, exact: true }).fill(title);
  }
}

async function open() {
  await button(page, "Open the poll").click();
  await page.waitForURL("**/polls/*");
  await drawn(page);
}

/** The form stands every look before it is sent; then what it says of itself is read, and what can be changed. */
async function cast(word) {
  assert.deepEqual(await wrongLooks(page), []);
  await button(page, "Cast my ballot").click();
  await page.locator(".my-ballot").getByText(`Your ballot is in: ${word}.`).waitFor();
  assert.deepEqual(await wrongLooks(page), []);
  nothingWrong(lead);
}

describe("Each kind of ballot is filled in, cast and read again", () => {
  it("one of two options is marked, after the ballot said that nothing is", async () => {
    await ask("One of several options?", "Where do the data go?");
    await options("Our own archive", "A university");
    await open();
    await button(page, "Cast my ballot").click();
    await page.getByRole("alert").getByText("Please choose at least one option, or abstain.").waitFor();
    await radio("A university").check();
    await cast("A university");
  });

  it("three options are scored by resistance, with none of these among them", async () => {
    await ask("One of several options?", "Which licence?");
    await options("CC BY", "CC BY-SA", "CC0");
    await open();
    await option("CC BY").getByRole("radio", { name: "2", exact: true }).check();
    await option("None of these").getByRole("radio", { name: "10", exact: true }).check();
    await page.getByText("2 options are left blank.").waitFor();
    await cast("CC BY 2, None of these 10");
    await button(page, "Change it").click();
    assert.ok(await option("CC BY").getByRole("radio", { name: "2", exact: true }).isChecked());
    assert.ok(await option("CC0").getByRole("radio", { name: "blank" }).isChecked());
  });

  it("options are ranked by keyboard alone, two of them alike, and the focus is never lost", async () => {
    await ask("One of several options?", "Which archive?");
    await options("Zenodo", "Dataverse", "Our own");
    await radio("Ranking (Schulze)").check();
    await open();
    const focused = () => page.evaluate(() => document.activeElement.innerText);
    await button(page, "Give rank 1 to Zenodo").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "Your ranking" }).getByText("Zenodo").first().waitFor();
    assert.match(await focused(), /Give rank 2 to/);
    await button(page, "Give rank 2 to Our own").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await button(page, "Up: Dataverse").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("listitem").filter({ hasText: "Rank 2" }).getByText("Dataverse").first().waitFor();
    assert.equal(await focused(), "Up: Dataverse");
    await button(page, "Same rank as the one before: Our own").focus();
    await page.keyboard.press("Enter");
    await page.getByText("(shares this rank)").first().waitFor();
    await cast("Zenodo first");
    assert.deepEqual(await page.locator(".my-ballot ol").first().getByRole("listitem").count(), 2);
  });

  it("points are dealt out, and never more than there are", async () => {
    await ask("Sharing a budget?", "What do we spend our hours on?");
    await options("Cleaning", "Describing", "Publishing");
    await open();
    await button(page, "One more: Cleaning").click();
    await page.getByRole("spinbutton", { name: "Describing" }).fill("99");
    await page.getByText("Nothing left").waitFor();
    assert.equal(await page.getByRole("spinbutton", { name: "Describing" }).inputValue(), "9");
    await cast("Describing 9, Cleaning 1");
  });

  it("a budget needs its sum, and projects with their costs are marked", async () => {
    await ask("Sharing a budget?", "Which projects do we fund?");
    await radio("Equal shares of a budget").check();
    await options("A server", "A journey", "A booklet");
    for (const [at, cost] of ["1000", "2 000", "3,000"].entries())
      await page.getByRole("textbox", { name: "Cost in EUR" }).nth(at).fill(cost);
    await button(page, "Open the poll").click();
    await page.getByRole("alert").waitFor();
    const budget = page.getByRole("textbox", { name: "How much there is to spend" });
    assert.ok(await budget.evaluate((field) => field === document.activeElement), "the budget has the focus");
    await budget.fill("4000");
    await open();
    await page.getByText("There is €4,000 to spend in all.").waitFor();
    await page.getByRole("checkbox", { name: "A journey €2,000" }).check();
    await cast("A journey");
  });

  it("times are answered on one's own clock", async () => {
    await ask("Which date?", "When do we meet?");
    await open();
    await radio("Yes").first().check();
    await radio("If need be").nth(1).check();
    await cast("2 times");
    assert.deepEqual(await page.locator(".my-ballot dd").allInnerTexts(), ["Yes", "If need be", "No"]);
  });

  it("somebody is named for a role, with a reason", async () => {
    await ask("Who gets a role?", "Who looks after the archive?");
    await open();
    await choosePeople(page, "Whom do you name?", ["Advocacy stream lead"]);
    await button(page, "Cast my ballot").click();
    await page.getByRole("alert").getByText("Please give your reason.").waitFor();
    await write(page, "Your reason", "They have kept it in order for years.");
    await cast("Advocacy stream lead");
  });

  it("several places are elected, and one can abstain", async () => {
    await ask("Who gets a role?", "Who sits on the board of the archive?");
    await radio("Several places (STV, Scottish rules)").check();
    await write(page, "How many places", "2");
    await options("Ana", "Bo", "Chi");
    await open();
    await page.getByText("2 of them are chosen.").waitFor();
    await page.getByRole("checkbox", { name: "I abstain" }).check();
    await cast("Abstain");
  });

  it("one joins in", async () => {
    await ask("Who joins in?", "Who helps to clean the data?");
    await write(page, "How many people are needed", "3");
    await open();
    await radio("I join in").check();
    await cast("I join in");
  });

  it("a question is answered in words", async () => {
    await ask("What does everybody think?", "What did you learn this year?");
    await open();
    await write(page, "Your answer", "That **names** have to go first.");
    await cast("voted");
    await page.locator(".my-ballot strong", { hasText: "names" }).waitFor();
  });

  it("a text is put to gradients of agreement, with a threshold of two thirds", async () => {
    await ask("Does everybody agree to a text?", "We publish the interviews");
    await write(page, "Text", "Once the names are out.");
    await radio("Gradients of agreement").check();
    await page.getByText("More settings").click();
    const threshold = page.getByRole("group", { name: "How much has to be in favour" });
    await threshold.getByLabel("How many").selectOption("At least");
    await threshold.getByLabel("Part").selectOption("2/3");
    await threshold.getByText("at least 2/3 of those who say yes or no").waitFor();
    assert.deepEqual(await wrongLooks(page), []);
    await open();
    await page.getByText("Needed in favour: at least 2/3 of those who say yes or no.").waitFor();
    await radio("Support with reservations").check();
    await cast("Support with reservations");
  });

  it("a confidential poll says what that means, and asks for no reason", async () => {
    await ask("One of several options?", "Which name for the archive?");
    await options("Commons Data", "Open Shelf");
    await page.getByText("More settings").click();
    await radio("Confidential").check();
    await page.getByText("The result of a confidential poll is shown when it closes.").waitFor();
    await open();
    await page.getByText("Nobody sees who voted how").first().waitFor();
    assert.equal(await page.getByRole("textbox", { name: "Your reason" }).count(), 0);
    await radio("Open Shelf").check();
    await cast("Open Shelf");
  });
});
