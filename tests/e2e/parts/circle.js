// A circle that holds consent processes in a browser, on a clock that the test moves: in the server and in every browser alike.
import { strict as assert } from "node:assert";
import { drawn, nothingWrong, openBrowser, somebody } from "./browser.js";
import { ask } from "./deeds.js";
import { SIZES, wrongLooks } from "./looks.js";
import { startMail } from "./mail.js";
import { PASSWORD, startStanding } from "./standing.js";

const NAMES = ["Ana", "Ben", "Chi", "Dora", "Emre", "Femi", "Gita"];
export const DAY = 24 * 60 * 60;
/** A session lasts for a month after its last use: people look in this often. */
const LOOK_IN = 20 * DAY;
/** A whole form of an objection. */
export const FORM = {
  harm: "Slow readers lose our aim of reading for all.",
  cause: "It names a month and no way to renew.",
  likelihood: "Every month, from the first on.",
  knowledge: "I know of three such readers.",
};

/** People of one hub, each with a browser of their own. Ben proposes and Chi facilitates. */
export async function startCircle({ database } = {}) {
  const mail = await startMail();
  const server = await startStanding({ names: NAMES, smtp: mail.setting, database });
  const browser = await openBrowser();
  const people = {};
  let now = await server.now();
  for (const name of NAMES) {
    const person = await somebody(browser, server.address);
    await person.context.clock.setFixedTime(now);
    const email = `${name.toLowerCase()}@folkmoot.test`;
    const headers = { origin: server.address };
    const entered = await person.page.request.post("/session", { data: { email, password: PASSWORD }, headers });
    assert.equal(entered.status(), 204);
    await person.page.goto("/hubs");
    const { viewer } = await ask(person, "{ viewer { person { id } } }");
    people[name] = { ...person, name, email, id: viewer.person.id };
  }
  const { group } = await ask(people.Ben, '{ group(slug: "library") { id } }');
  const open = "mutation ($input: OpenDiscussionInput!) { openDiscussion(input: $input) { discussion { id } } }";
  const about = { groupId: group.id, title: "The shelf", body: "Books stay away for years." };
  const discussion = (await ask(people.Ben, open, { input: about })).openDiscussion.discussion.id;
  const later = (seconds) => new Date(now.getTime() + seconds * 1000).toISOString();

  const circle = {
    people,
    mail,
    discussion,
    later,
    /** Time passes for everybody, and what falls due in it is done. */
    async pass(seconds) {
      for (let left = seconds; left > 0; left -= LOOK_IN) {
        now = await server.forward(Math.min(left, LOOK_IN));
        for (const person of Object.values(people)) {
          await person.context.clock.setFixedTime(now);
          await ask(person, "{ viewer { person { id } } }");
        }
      }
    },
    /** Time passes until the present phase of a process is over. */
    async waitOut(processId) {
      const { process } = await ask(people.Ben, "query ($id: ID!) { process(id: $id) { phaseEndsAt } }", { id: processId });
      assert.ok(process.phaseEndsAt, "nothing ends");
      await circle.pass((new Date(process.phaseEndsAt) - now) / 1000 + 1);
    },
    /** Somebody takes a step without looking, or several people the same one. */
    async step(names, processId, step) {
      const move = "mutation ($input: MoveProcessInput!) { moveProcess(input: $input) { process { id } } }";
      for (const name of [names].flat()) await ask(people[name], move, { input: { processId, step } });
    },
    /** Ben begins and publishes a process whose panel are these; Chi facilitates it. Answers its id. */
    async begins(panel, { kind = "CONSENT", mode = "FAST", ...plan } = {}) {
      const usual = {
        title: "Lend books for a month",
        need: "Books stay away for years; Lea waited for one since spring.",
        text: "Books are lent for a month.\n\nWho is late is reminded once.",
        terms: { reviewAt: later(180 * DAY), criteria: ["Books come back."] },
        panel: { kind: "PEOPLE", personIds: panel.map((name) => people[name].id) },
        facilitatorId: people.Chi.id,
        smallAndReversible: mode === "FAST",
      };
      const input = { discussionId: discussion, kind, mode, plan: { ...usual, ...plan }, publish: true };
      const begin = "mutation ($input: BeginProcessInput!) { beginProcess(input: $input) { process { id } } }";
      return (await ask(people.Ben, begin, { input })).beginProcess.process.id;
    },
    /** The same in full mode, through questions and reactions to its first round of consent. */
    async asks(panel, plan = {}) {
      const processId = await circle.begins(panel, { mode: "FULL", ...plan });
      await circle.step(panel, processId, { plain: "CLEAR" });
      await circle.step(panel, processId, { react: { text: "It would help me." } });
      await circle.step("Ben", processId, { plain: "READY" });
      return processId;
    },
    /** Opens a process as somebody. */
    async opens(name, processId) {
      const { page } = people[name];
      await page.goto(`/processes/${processId}`);
      await drawn(page);
      return page;
    },
    /** Opens it, and looks at it on phone and desk, light and dark; `shown` may look at each. It is left on the phone. */
    async looksAt(name, processId, shown) {
      const page = await circle.opens(name, processId);
      assert.deepEqual(await wrongLooks(page, shown && ((size) => shown(page, size))), []);
      await page.setViewportSize(SIZES[0]);
      return page;
    },
    /** Somebody without an account, in a browser of their own. */
    async visitor(options) {
      const visitor = await somebody(browser, server.address, options);
      await visitor.context.clock.setFixedTime(now);
      return visitor;
    },
    nothingWrong: () => nothingWrong(...Object.values(people)),
    async stop() {
      await browser.close();
      await server.stop();
      await mail.stop();
    },
  };
  return circle;
}
