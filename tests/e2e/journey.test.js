// The main job, end to end, through the page: from a first start to the advisory board's feedback on an outcome.
import { strict as assert } from "node:assert";
import { after, before, describe, it } from "node:test";
import { nothingWrong, openBrowser, somebody } from "./parts/browser.js";
import { newDatabase } from "./parts/database.js";
import * as deeds from "./parts/deeds.js";
import { linkIn, startMail } from "./parts/mail.js";
import { startServer } from "./parts/server.js";

const { button, heading, link, write } = deeds;
const POSTGRES = process.env.FOLKMOOT_TEST_POSTGRES;

journey("on SQLite", { database: async () => undefined });
journey("on PostgreSQL", {
  skip: POSTGRES ? false : "FOLKMOOT_TEST_POSTGRES is not set",
  database: () => newDatabase(POSTGRES),
});

const VOTERS = ["Research lead", "Core team member", "Researcher"];
const QUESTION = "Who owns the servers that our research runs on?";
const TITLE = "Host our research data ourselves";
const FIRST = "We move all research data to our own server in Brussels.\n\nThe Research hub pays for it.";
const SECOND =
  "We move all research data to our own server in Brussels.\n\nThe Research hub pays for it. A copy is kept at a second place.";
const OBJECTION = "With one copy in one place a fire takes everything. Keep a second copy and I consent.";
const NOTE = "A second copy, for the objection of the researcher.";
const OUTCOME = "Our research data has a home of our own";
const FEEDBACK = "Have a look at the co-operative in Ghent for the second copy.";

function journey(where, { database, skip = false }) {
  describe(`The journey of a decision, ${where}`, { skip }, () => {
    let mail, own, server, browser;
    const people = {};
    const is = async (role) => (people[role] = await somebody(browser, server.address)).page;
    const page = (role) => people[role].page;
    let discussion, proposal, poll, permanent;

    before(async () => {
      own = await database();
      mail = await startMail();
      server = await startServer({ database: own?.address, smtp: mail.setting });
      browser = await openBrowser();
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
      await mail?.stop();
      await own?.drop();
    });

    it("begins on an empty database, with the token from the console", async () => {
      const [, token] = server.console().match(/works once:\s+(\S+)/);
      await deeds.setUp(await is("administrator"), token, {
        name: "Administrator",
        email: "administrator@commons.example",
        password: "a few words are good",
        organisation: "P2P Foundation",
        template: "P2P Foundation: four hubs",
      });
      for (const hub of ["Vision", "Advocacy", "Research", "Infrastructure"])
        await page("administrator").getByRole("heading", { name: hub }).waitFor();
    });

    it("the administrator invites four people by email, and each enters from the link", async () => {
      const guests = {
        "Research lead": { into: "Research", role: "Lead", title: "Lab coordinator" },
        "Core team member": { into: "Core team" },
        Researcher: { into: "Research" },
        "Advisory board member": { into: "Advisory board" },
      };
      for (const [name, place] of Object.entries(guests)) {
        const email = addressOf(name);
        await deeds.invite(page("administrator"), { email, ...place });
        const letter = await mail.letter(email, "invites you");
        await deeds.acceptInvitation(await is(name), letter, name);
      }
    });

    it("the lead opens a discussion in Research and asks the core team member, who answers from the email", async () => {
      const lead = page("Research lead");
      await lead.goto("/g/research");
      await link(lead, "Open a discussion").first().click();
      await write(lead, "Title", QUESTION);
      await write(lead, "Text", "Today they stand with a **company**. I would like them nearer to us.");
      await deeds.choosePeople(lead, "People to ask", ["Core team member"]);
      await button(lead, "Open the discussion").click();
      await lead.waitForURL("**/d/*");
      discussion = lead.url();

      const core = page("Core team member");
      const letter = await mail.letter(addressOf("Core team member"), QUESTION);
      await core.goto(linkIn(letter, "/d/"));
      await heading(core, QUESTION).waitFor();
      assert.equal(await core.locator(".opening strong").innerText(), "company");
      await deeds.comment(core, "I am for it, if somebody looks after them.");
    });

    it("the lead makes a proposal and puts it to a consent poll among three named people", async () => {
      const lead = page("Research lead");
      await lead.goto(discussion);
      await lead.getByText("I am for it, if somebody looks after them.").waitFor();
      await link(lead, "Make a proposal").click();
      await write(lead, "Title", TITLE);
      await write(lead, "Text", FIRST);
      await button(lead, "Make the proposal").click();
      await lead.waitForURL("**/proposals/*");
      proposal = lead.url();
      poll = await deeds.openConsentPoll(lead, proposal, VOTERS);
    });

    it("an objection needs its reason, and stops the proposal", async () => {
      const researcher = page("Researcher");
      const letter = await mail.letter(addressOf("Researcher"), TITLE);
      await researcher.goto(linkIn(letter, "/polls/"));
      await researcher.getByRole("radio", { name: "Objection" }).check();
      await button(researcher, "Cast my ballot").click();
      await researcher.getByRole("alert").getByText("Please give your reason.").waitFor();
      await write(researcher, "Your reason", OBJECTION);
      await button(researcher, "Cast my ballot").click();
      await researcher.getByText("Your ballot is in: Objection.").first().waitFor();

      await deeds.vote(page("Core team member"), poll, "Consent");
      const lead = page("Research lead");
      await deeds.closePoll(lead, poll, "The objection is clear: we amend.");
      await lead.getByText("Blocked", { exact: true }).first().waitFor();
      await lead.getByText(OBJECTION).first().waitFor();
      await lead.getByText("Closed early by Research lead:").waitFor();
    });

    it("the lead answers it with a second version, and the page shows what changed", async () => {
      const lead = page("Research lead");
      await lead.goto(proposal);
      await button(lead, "Amend").click();
      await write(lead, "Text", SECOND);
      await button(lead, "Publish version 2").click();
      await lead.getByRole("alert").getByText("Please say what changed.").waitFor();
      await write(lead, "What changed, and why", NOTE);
      await button(lead, "Publish version 2").click();

      const version = lead.locator("#version-2");
      await version.getByText(NOTE).waitFor();
      assert.match(await version.locator("ins").first().innerText(), /A copy is kept at a second place\./);
    });

    it("everybody consents to the second version", async () => {
      const lead = page("Research lead");
      poll = await deeds.openConsentPoll(lead, proposal, VOTERS);
      for (const name of VOTERS) await deeds.vote(page(name), poll, "Consent");
      await deeds.closePoll(lead, poll, "Everybody has voted.");
      await lead.getByText("Passed", { exact: true }).first().waitFor();
    });

    it("the lead writes the outcome, with an owner, a review date and a question to the advisory board", async () => {
      const lead = page("Research lead");
      await lead.goto(poll);
      await link(lead, "Write the outcome").click();
      await write(lead, "Title", OUTCOME);
      await write(lead, "In words", "The move begins in spring. The objection led to the second copy.");
      await deeds.choosePeople(lead, "Who sees to it", ["Researcher"]);
      await lead.getByLabel("Review on").fill("2031-05-01");
      await lead.getByRole("checkbox", { name: "Ask the advisory board for feedback" }).check();
      await button(lead, "Publish the outcome").click();
      await heading(lead, OUTCOME).waitFor();
      await lead.getByText("1 May 2031").waitFor();
    });

    it("the advisory board member reads it from the email, and gives feedback", async () => {
      const adviser = page("Advisory board member");
      const letter = await mail.letter(addressOf("Advisory board member"), OUTCOME);
      permanent = linkIn(letter, "/decisions/");
      await adviser.goto(permanent);
      await heading(adviser, OUTCOME).waitFor();
      await adviser.goto(linkIn(letter, "/d/"));
      await heading(adviser, QUESTION).waitFor();
      assert.equal(await button(adviser, "Cast my ballot").count(), 0);
      await deeds.comment(adviser, FEEDBACK);
    });

    it("the permanent page of the decision can be read without script", async () => {
      const storageState = await people["Advisory board member"].context.storageState();
      people.scriptless = await somebody(browser, server.address, { javaScriptEnabled: false, storageState });
      const { page: plain } = people.scriptless;
      await plain.goto(permanent);
      await heading(plain, OUTCOME).waitFor();
      for (const words of ["The objection led to the second copy.", "A copy is kept at a second place.", "Nobody objected."])
        assert.equal((await plain.locator("main").textContent()).includes(words), true, words);
    });

    it("the outcome stands in the register", async () => {
      const researcher = page("Researcher");
      await researcher.goto("/register");
      await link(researcher, OUTCOME).click();
      await heading(researcher, OUTCOME).waitFor();
    });

    it("nothing went wrong in any browser", () => nothingWrong(...Object.values(people)));
  });
}

function addressOf(name) {
  return `${name.toLowerCase().replaceAll(" ", ".")}@commons.example`;
}
