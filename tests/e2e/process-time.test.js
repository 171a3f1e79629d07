// What needs time to pass, in a real browser on a clock that the test moves: too few answer, twice, and the fallback is a trial that
// lapses at its end; a meeting, somebody away, a role, objections that become one, a vote, a named person who decides.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { DAY, FORM, startCircle } from "./parts/circle.js";
import { newDatabase } from "./parts/database.js";
import { button, choosePeople, heading, write } from "./parts/deeds.js";
import { wrongLooks } from "./parts/looks.js";

const POSTGRES = process.env.FOLKMOOT_TEST_POSTGRES;
const PANEL = ["Ben", "Chi", "Dora", "Emre", "Femi", "Gita"];

trial("on SQLite", { database: async () => undefined });
trial("on PostgreSQL", {
  skip: POSTGRES ? false : "FOLKMOOT_TEST_POSTGRES is not set",
  database: () => newDatabase(POSTGRES),
});

function trial(where, { database, skip = false }) {
  describe(`Too few answer, and the fallback is a trial, ${where}`, { skip }, () => {
    let own, circle, processId;
    before(async () => {
      own = await database();
      circle = await startCircle({ database: own?.address });
      const policy = { ladder: [{ trial: true }, { drop: true }] };
      processId = await circle.asks(PANEL, { policy });
    });
    after(async () => {
      await circle?.stop();
      await own?.drop();
    });

    it("Silence adopts nothing: the round is extended once, and the silent are reminded", async () => {
      const ben = await circle.looksAt("Ben", processId);
      await button(ben, "Consent").click();
      await ben.getByText("Your answer is in.").first().waitFor();
      await circle.waitOut(processId);
      const chi = await circle.looksAt("Chi", processId);
      await chi.getByText("The round was extended once").waitFor();
      const letter = await circle.mail.letter(circle.people.Dora.email, "Still time to answer");
      assert.match(letter.text, /Too few have taken part, so there is more time, once\./);
    });

    it("The second time the proposer is asked for a trial with an end and a measure", async () => {
      await circle.waitOut(processId);
      const ben = await circle.looksAt("Ben", processId);
      await ben.getByText("Too few took part, twice.").waitFor();
      await ben.getByText("Tried now: A trial with an end").waitFor();
      await ben.getByLabel("The trial ends").first().fill(circle.later(200 * DAY).slice(0, 16));
      await write(ben, "How one will know whether it worked", "Half of the books come back.");
      await button(ben, "Offer the trial").click();
      await ben.getByRole("alert").first().waitFor();
      await ben.getByLabel("The trial ends").first().fill(circle.later(60 * DAY).slice(0, 16));
      await button(ben, "Offer the trial").click();
      await ben.getByText("The trial is offered.").first().waitFor();
    });

    it("Two thirds of the panel want it, and it is not called consent", async () => {
      const dora = await circle.looksAt("Dora", processId);
      await dora.getByText("Half of the books come back.").first().waitFor();
      await button(dora, "Try it").click();
      await dora.getByText("Your vote is in.").first().waitFor();
      await circle.step(["Ben", "Chi", "Emre"], processId, { ballot: { yes: true } });
      await circle.waitOut(processId);
      const chi = await circle.looksAt("Chi", processId);
      await chi.getByText("Adopted by fallback, as a trial").first().waitFor();
      assert.equal(await chi.getByText("Adopted by consent", { exact: true }).count(), 0);
      await button(chi, "Announce it").click();
      await chi.getByText("It is announced.").first().waitFor();
    });

    it("It lapses by itself at its end", async () => {
      // An end on a weekend is the Monday after it.
      await circle.pass(64 * DAY);
      const gita = await circle.looksAt("Gita", processId);
      await gita.getByText("Ended with its term", { exact: true }).first().waitFor();
      circle.nothingWrong();
    });
  });
}

describe("Other ways through a process", () => {
  let circle;
  before(async () => {
    circle = await startCircle();
  });
  after(() => circle?.stop());

  it("A meeting takes it over: the facilitator enters for others what is possible, each is told, and it is given back", async () => {
    const processId = await circle.begins(["Ben", "Chi", "Dora", "Emre"]);
    await circle.step("Dora", processId, { raise: { version: 1, form: FORM } });
    const chi = await circle.opens("Chi", processId);
    await button(chi, "Begin a meeting").click();
    await button(chi.getByRole("dialog"), "Begin a meeting").click();
    await chi.getByText("The meeting has begun.").first().waitFor();
    const meeting = chi.locator(".process-meeting");
    for (const name of ["Dora", "Emre"]) {
      await button(meeting, name).click();
      await chi.getByText(`${name} is there.`).first().waitFor();
    }
    await meeting.locator("summary", { hasText: "Emre one thing to enter" }).click();
    await meeting.locator("summary", { hasText: "Dora nothing to enter" }).click();
    assert.deepEqual(await wrongLooks(chi), []);
    const emre = meeting.getByRole("region", { name: "Emre: Answer the proposal" });
    // Nobody has read something for somebody else.
    assert.equal(await button(emre, "I have read it, and answer later").count(), 0);
    await button(emre, "Emre consents").click();
    await meeting.locator("summary", { hasText: "Emre nothing to enter" }).waitFor();
    await button(meeting, "Take it back").click();
    await button(chi.getByRole("dialog"), "Take it back").click();
    await chi.locator("#objection-1").getByText("Taken back", { exact: true }).first().waitFor();
    await button(meeting, "Give the process back").click();
    await chi.getByText("The process goes on online.").first().waitFor();
    await circle.mail.letter(circle.people.Emre.email, "Lend books for a month");
    const page = await circle.looksAt("Emre", processId);
    await page.getByText("Entered in a meeting.").first().waitFor();
    await page.getByText("The meeting that was held").waitFor();
  });

  it("Nothing waits for somebody who is away, and an answer brings them back", async () => {
    const processId = await circle.asks(["Ben", "Chi", "Dora", "Emre"]);
    const dora = await circle.opens("Dora", processId);
    await button(dora, "More for this process").click();
    await dora.getByRole("menuitem", { name: "I am away" }).click();
    await button(dora.getByRole("dialog"), "I am away").click();
    await dora.getByText("Nothing waits for you here now.").waitFor();
    await dora.getByText("You are away until").waitFor();
    await dora.locator("summary", { hasText: "Answer after all" }).click();
    assert.deepEqual(await wrongLooks(dora), []);
    await button(dora, "Consent").click();
    await dora.getByText("You are away until").waitFor({ state: "detached" });
  });

  it("A role: nominations with reasons, a change of mind, and consent to the person who is proposed", async () => {
    const panel = ["Ben", "Chi", "Dora"];
    const title = "Who keeps the shelf";
    const processId = await circle.begins(panel, { kind: "ROLE", mode: "FULL", title, text: "Keeps the shelf." });
    const nominates = (name, whom) =>
      circle.step(name, processId, { nominate: { personId: circle.people[whom].id, reason: "They know the books." } });
    await nominates("Chi", "Emre");
    await nominates("Ben", "Emre");
    const dora = await circle.looksAt("Dora", processId);
    await choosePeople(dora, "Whom?", ["Femi"]);
    await write(dora, "Why?", "Femi has built it.");
    await button(dora, "Nominate").click();
    await dora.getByText("Your nomination is in.").first().waitFor();
    for (const [name, answer] of [
      ["Emre", "I would take the role"],
      ["Femi", "I would not"],
    ]) {
      const page = await circle.looksAt(name, processId);
      await button(page, answer).click();
      await page.getByText("Noted. Thank you.").first().waitFor();
    }
    // All have nominated: the change round has begun.
    const changing = await circle.looksAt("Dora", processId);
    await button(changing, "Keep my nomination of Femi").click();
    await changing.getByText("You keep your nomination.").first().waitFor();
    await circle.step(["Ben", "Chi"], processId, { plain: "KEEP" });
    const chi = await circle.looksAt("Chi", processId);
    await chi.getByRole("radio", { name: "Emre" }).check();
    await button(chi, "Publish version 2").click();
    await chi.getByText("It is written.").first().waitFor();
    await circle.step(["Ben", "Chi"], processId, { respond: { version: 2 } });
    const asked = await circle.looksAt("Dora", processId);
    await heading(asked, "Do you see harm in Emre taking the role?").waitFor();
    await button(asked, "Consent").click();
    await asked.getByText("Adopted by consent", { exact: true }).waitFor();
  });

  it("Two owners make one of their objections, and after three who wrote in vain the panel votes", async () => {
    const panel = ["Ben", "Chi", "Dora", "Emre"];
    const policy = { rounds: 1, ladder: [{ trio: true }, { vote: { of: 2, outOf: 3 } }] };
    const processId = await circle.asks(panel, { policy });
    await circle.step(["Dora", "Emre"], processId, { raise: { version: 1, form: FORM } });
    const agree = "Make it part of objection 2";
    const dora = await circle.looksAt("Dora", processId);
    await button(dora.locator("#objection-1"), agree).click();
    await button(dora.getByRole("dialog"), agree).click();
    await dora.getByText("One owner offers to make objection 1 part of objection 2.").waitFor();
    const emre = await circle.looksAt("Emre", processId);
    await button(emre.locator("#objection-1"), agree).click();
    await button(emre.getByRole("dialog"), agree).click();
    await emre.locator("#objection-1").getByText("Part of another", { exact: true }).first().waitFor();
    await emre.getByText("Carried by Emre, Dora.").waitFor();

    await circle.step(["Ben", "Chi"], processId, { respond: { version: 1 } });
    await circle.waitOut(processId);
    const ben = await circle.looksAt("Ben", processId);
    await heading(ben, "Write the next version with two others").waitFor();
    const chi = await circle.looksAt("Chi", processId);
    await button(chi, "It came to nothing").first().click();
    await button(chi.getByRole("dialog"), "It came to nothing").click();
    await heading(chi, "Vote").waitFor();
    await chi.getByText("It is adopted with at least 2 of every 3 votes cast, and more than half of the panel.").waitFor();
    assert.deepEqual(await wrongLooks(chi), []);
    await button(chi, "For it").click();
    await chi.getByText("You voted for it.").waitFor();
    await circle.step(["Ben", "Dora"], processId, { ballot: { yes: true } });
    await circle.step("Emre", processId, { ballot: { yes: false } });
    const seen = await circle.looksAt("Emre", processId);
    await seen.getByText("Adopted by fallback, by a vote; one objection stands").waitFor();
  });

  it("A named person decides where consent failed, after advice that is on the record", async () => {
    const panel = ["Ben", "Chi", "Dora"];
    const policy = { ladder: [{ deciderId: circle.people.Gita.id }] };
    const processId = await circle.asks(panel, { policy });
    await circle.waitOut(processId);
    await circle.waitOut(processId);
    const dora = await circle.looksAt("Dora", processId);
    await dora.getByText("Gita decides.").waitFor();
    await button(dora, "Give advice").click();
    await write(dora.getByRole("dialog"), "Your advice", "Let people renew once.");
    await button(dora.getByRole("dialog"), "Give advice").click();
    await dora.getByText("Noted. Thank you.").first().waitFor();
    const gita = await circle.looksAt("Gita", processId);
    await gita.getByText("Let people renew once.").waitFor();
    await gita.getByRole("radio", { name: "Against it" }).check();
    await write(gita, "How the advice was used", "Dora is right: it comes back with a way to renew.");
    await button(gita, "Decide").click();
    await gita.getByText("It was not adopted: everything stays as it is.").waitFor();
    circle.nothingWrong();
  });
});
