// What silence does and does not do, in a real browser on a clock that the test moves: an objection lapses after two rounds and two
// reminders, and somebody else carries it again; the facilitation is handed on; lazy consensus counts the silence of readers alone.
import { strict as assert } from "node:assert";
import { after, before, it } from "node:test";
import { DAY, FORM, startCircle } from "./parts/circle.js";
import { button, choosePeople, heading } from "./parts/deeds.js";
import { until } from "./parts/server.js";

const PANEL = ["Ben", "Chi", "Dora", "Emre"];

let circle;

before(async () => {
  circle = await startCircle();
});
after(() => circle?.stop());

it("An objection whose carrier stays silent is lapsed by the facilitator, and somebody else carries it again", async () => {
  const processId = await circle.begins(PANEL);
  await circle.step("Dora", processId, { raise: { version: 1, form: FORM } });
  await circle.step(["Ben", "Chi", "Emre"], processId, { respond: { version: 1 } });
  const text = "Books are lent for a month.\n\nThey can be renewed once.\n\nWho is late is reminded once.";
  const integrates = [{ objection: 1, how: "TEXT_CHANGE", paragraphs: [2] }];
  await circle.step("Ben", processId, { write: { text, integrates } });
  await circle.step(["Ben", "Chi", "Emre"], processId, { respond: { version: 2 } });

  const reminded = (count) =>
    until(`${count} reminders`, async () => {
      const letters = await circle.mail.lettersTo(circle.people.Dora.email, "Still time to answer");
      return letters.length === count;
    });
  const mayNotLapse = async () =>
    assert.equal(await button(await circle.opens("Chi", processId), "Lapse it").count(), 0);
  await mayNotLapse();
  await circle.pass(DAY * 1.9);
  await reminded(1);
  await circle.waitOut(processId);
  await reminded(2);
  await mayNotLapse();
  await circle.waitOut(processId);

  const chi = await circle.looksAt("Chi", processId);
  await chi.getByText("Carriers of an objection have been silent for two windows").waitFor();
  await button(chi.locator("#objection-1"), "Lapse it").click();
  await button(chi.getByRole("dialog", { name: "Lapse it" }), "Lapse it").click();
  await chi.getByText("The objection has lapsed.").first().waitFor();
  await chi.locator("#objection-1").getByText("Lapsed", { exact: true }).first().waitFor();
  const letter = await circle.mail.letter(circle.people.Dora.email, "Answer again, since an objection has ended");
  assert.match(letter.text, /Objection 1, which you raised or carry: it lapsed, since nobody answered for it\./);

  const emre = await circle.looksAt("Emre", processId);
  await emre.getByText("Anybody on the panel can carry it again.").waitFor();
  await button(emre.locator("#objection-1"), "Carry this objection").click();
  await emre.getByText("You carry this objection now.").first().waitFor();
  await emre.locator("#objection-1").getByText("Carried by Emre.").waitFor();
});

it("The facilitation is handed on, and its desk with it", async () => {
  const processId = await circle.begins(PANEL);
  const chi = await circle.looksAt("Chi", processId);
  const handOn = async (name) => {
    const dialog = chi.getByRole("dialog", { name: "Hand the facilitation on" });
    await choosePeople(dialog, "Who facilitates from now on?", [name]);
    await button(dialog, "Hand the facilitation on").click();
    return dialog;
  };
  await button(chi, "Hand the facilitation on").click();
  const dialog = await handOn("Ben");
  await dialog.getByRole("alert").first().waitFor();
  await button(dialog, "Remove Ben").click();
  await handOn("Emre");
  await chi.getByText("Somebody else facilitates now.").first().waitFor();
  await heading(chi, "Your desk as facilitator").waitFor({ state: "detached" });
  // The button that opened it is gone; what is asked is next.
  await chi.waitForFunction(() => document.activeElement?.id === "asked");
  await circle.mail.letter(circle.people.Emre.email, "You facilitate");
  const emre = await circle.looksAt("Emre", processId);
  await heading(emre, "Your desk as facilitator").waitFor();
  await button(emre, "Stop the clock").waitFor();
});

it("Lazy consensus: enough have read it and say nothing, so it is adopted", async () => {
  const title = "Tea instead of coffee";
  const processId = await circle.begins(PANEL, { kind: "LAZY", mode: "FULL", title });
  const asked = await circle.mail.letter(circle.people.Emre.email, title);
  // Whoever reads the email alone has not said that they have read it.
  assert.match(asked.text, /Say on its page that you have read it/);
  const seen = async (name) => {
    const page = await circle.looksAt(name, processId);
    await page.getByText("whoever has read it and says nothing consents").waitFor();
    await button(page, "I have read it, and say nothing").click();
    await page.getByText("Noted: you have read it.").first().waitFor();
    return page;
  };
  const dora = await seen("Dora");
  assert.equal(await button(dora, "I have read it, and say nothing").count(), 0);
  await dora.getByText("Has read it").first().waitFor();
  await circle.step(["Ben", "Emre"], processId, { seen: { version: 1 } });
  await circle.waitOut(processId);
  const gita = await circle.opens("Gita", processId);
  await gita.getByText("Adopted by lazy consensus", { exact: true }).waitFor();
  const letter = await circle.mail.letter(circle.people.Dora.email, "Adopted, nobody objected");
  assert.match(letter.text, /3 read it and said nothing/);
});

it("Lazy consensus: what too few have read is not adopted", async () => {
  const [title, policy] = ["A bell at the door", { ladder: [{ drop: true }] }];
  const processId = await circle.begins(PANEL, { kind: "LAZY", mode: "FULL", title, policy });
  await circle.step("Ben", processId, { seen: { version: 1 } });
  await circle.waitOut(processId);
  const dora = await circle.looksAt("Dora", processId);
  await dora.getByText(/^1 of \d on the panel have seen it; 3 are needed\.$/).first().waitFor();
  const reminder = await until("the reminder", async () => {
    const letters = await circle.mail.lettersTo(circle.people.Dora.email, title);
    return letters.find(({ subject }) => subject.startsWith("Still time to answer"));
  });
  assert.match(reminder.text, /1 of 4 so far, at least 3 of 4 needed/);
  await circle.waitOut(processId);
  const chi = await circle.opens("Chi", processId);
  await chi.getByText("It was not adopted: everything stays as it is.").waitFor();
  circle.nothingWrong();
});
