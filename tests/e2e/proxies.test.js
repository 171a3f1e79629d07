// Votes that one casts for another, in a real browser: handed over, used, overridden; told by phone, entered and confirmed.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { drawn, enterAs, nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { ask, button, write } from "./parts/deeds.js";
import { SIZES, wrongLooks } from "./parts/looks.js";
import { startServer } from "./parts/server.js";

const VOTERS = ["stream lead of Research", "core team member", "administrator"];
const DAYS = 24 * 60 * 60 * 1000;

let server, browser, lead, core, address;
const voters = [];

before(async () => {
  server = await startServer({ command: "demo", patience: 120_000 });
  browser = await openBrowser();
  for (const persona of VOTERS) {
    const person = await somebody(browser, server.address, { viewport: SIZES[0] });
    await enterAs(person.page, persona);
    const { viewer } = await ask(person, "{ viewer { person { id name } } }");
    voters.push({ ...person, ...viewer.person });
  }
  [lead, core] = voters;
  const { group } = await ask(lead, '{ group(slug: "research") { discussions(first: 1) { nodes { id } } } }');
  const input = {
    discussionId: group.discussions.nodes[0].id,
    title: "We share the data",
    body: "All of it.",
    method: "CONSENT",
    electorate: { kind: "PEOPLE", personIds: voters.map(({ id }) => id) },
    closesAt: new Date(Date.now() + 5 * DAYS).toISOString(),
  };
  const start = "mutation ($input: StartPollInput!) { startPoll(input: $input) { poll { id } } }";
  address = `/polls/${(await ask(lead, start, { input })).startPoll.poll.id}`;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const opens = async ({ page }) => {
  await page.goto(address);
  await drawn(page);
};

describe("A ballot is cast for somebody else", () => {
  it("a vote is handed over in a dialog that offers those who may hold it", async () => {
    await opens(lead);
    await button(lead.page, "Let somebody vote for you").click();
    const dialog = lead.page.getByRole("dialog", { name: "Let somebody vote for you" });
    await button(dialog, "Hand over my vote").click();
    await dialog.getByText("Please choose a person.").waitFor();
    await dialog.getByRole("radio", { name: "In all polls of Research" }).check();
    await dialog.getByLabel("Until when").waitFor();
    await dialog.getByRole("radio", { name: "In this poll" }).check();
    await dialog.getByLabel("Who votes for you").selectOption({ label: core.name });
    assert.deepEqual(await wrongLooks(lead.page), []);
    await button(dialog, "Hand over my vote").click();
    await lead.page.getByText(`${core.name} may vote for you.`).waitFor();
    assert.deepEqual(await wrongLooks(lead.page), []);
  });

  it("the holder casts it beside their own, and all see who did", async () => {
    await opens(core);
    await button(core.page, `Also vote for ${lead.name}`).click();
    await core.page.getByRole("heading", { name: `${lead.name}’s ballot` }).waitFor();
    const box = core.page.getByRole("region", { name: "Votes of others that you cast" });
    await box.getByRole("radio", { name: "Concern" }).check();
    await write(box, "Your reason", "They fear the work that it makes.");
    assert.deepEqual(await wrongLooks(core.page), []);
    await button(box, `Cast ${lead.name}’s ballot`).click();
    await box.getByText(`${lead.name}’s ballot is in: Concern.`).waitFor();
    await core.page.getByText(`cast by ${core.name} as proxy`).waitFor();
    await core.page.getByText("One ballot of 1 was cast by proxy.").waitFor();
    assert.ok(await button(core.page, "Cast my ballot").isVisible(), "their own is still to come");
    assert.deepEqual(await wrongLooks(core.page), []);
  });

  it("the list of one's own proxies shows it, and who votes themselves is not voted for", async () => {
    await core.page.goto("/me?tab=votes");
    await drawn(core.page);
    await core.page.getByText("We share the data").waitFor();
    assert.deepEqual(await wrongLooks(core.page), []);
    assert.ok(await core.page.getByRole("button", { name: `Hand it back : ${lead.name}` }).isVisible());
    await opens(lead);
    await lead.page.getByText(`${core.name} cast it for you, as your proxy.`).waitFor();
    await button(lead.page, "Vote yourself").click();
    await lead.page.getByRole("radio", { name: "Consent" }).check();
    await button(lead.page, "Cast my ballot").click();
    await lead.page.locator(".my-ballot").getByText("Your ballot is in: Consent.").waitFor();
    await opens(core);
    await core.page.getByText(`${lead.name} has voted themselves.`).waitFor();
    nothingWrong(lead, core);
  });

  it("who holds a vote hands it back, and its giver chooses again", async () => {
    const third = voters[2];
    const input = { pollId: address.slice("/polls/".length), holderId: core.id };
    await ask(third, "mutation ($input: GiveProxyInput!) { giveProxy(input: $input) { proxy { id } } }", { input });
    await opens(core);
    await button(core.page, `Hand it back : ${third.name}`).click();
    await button(core.page.getByRole("dialog"), "Hand it back").click();
    await core.page.getByText(`You no longer vote for ${third.name}.`).first().waitFor();
    await opens(third);
    await button(third.page, "Let somebody vote for you").waitFor();
    nothingWrong(core, third);
  });

  it("a ballot told by phone is entered by one and confirmed by another", async () => {
    const third = voters[2];
    await opens(lead);
    await button(lead.page, "More for this poll").click();
    await lead.page.getByRole("menuitem", { name: "Enter a ballot taken by phone or on paper" }).click();
    const dialog = lead.page.getByRole("dialog", { name: "Enter a ballot taken by phone or on paper" });
    await dialog.getByLabel("Whose ballot").selectOption({ label: third.name });
    await dialog.getByRole("radio", { name: "Consent" }).check();
    assert.deepEqual(await wrongLooks(lead.page), []);
    await button(dialog, `Enter ${third.name}’s ballot`).click();
    await lead.page.getByRole("heading", { name: "Ballots to confirm" }).waitFor();
    assert.equal(await lead.page.getByRole("button", { name: /^Confirm/ }).count(), 0, "not by the same person");

    await opens(core);
    await core.page.getByRole("button", { name: /^Confirm/ }).click();
    const confirm = core.page.getByRole("dialog", { name: `Confirm ${third.name}’s ballot` });
    await write(confirm, "Where did you check it?", "I called back.");
    assert.deepEqual(await wrongLooks(core.page), []);
    await button(confirm, "Confirm").click();
    await core.page.getByText(`told by phone, entered by ${lead.name}, confirmed by ${core.name}`).waitFor();
    await core.page.getByText(`Where ${core.name} checked it: “I called back.”`).waitFor();
    assert.deepEqual(await wrongLooks(core.page), []);
    nothingWrong(lead, core);
  });
});
