// What needs time to pass, in a real browser on a clock that the test moves: too few answer, twice, and the fallback is a trial that
// lapses at its end.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { DAY, startCircle } from "./parts/circle.js";
import { newDatabase } from "./parts/database.js";
import { button, write } from "./parts/deeds.js";

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
      await circle.pass(61 * DAY);
      const gita = await circle.looksAt("Gita", processId);
      await gita.getByText("Ended with its term", { exact: true }).first().waitFor();
      circle.nothingWrong();
    });
  });
}
