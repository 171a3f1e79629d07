// What people do on the page, in the words of the page.
import { strict as assert } from "node:assert";
import { linkIn } from "./mail.js";

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const link = (page, name) => page.getByRole("link", { name, exact: true });
export const heading = (page, name) => page.getByRole("heading", { name });
export const write = (page, label, text) => page.getByRole("textbox", { name: label }).fill(text);

/** Asks the API as this person, for what a test needs and does not look at. */
export async function ask({ page }, query, variables = {}) {
  const answer = await page.request.post("/graphql", {
    data: { query, variables },
    headers: { origin: new URL(page.url()).origin },
  });
  const { data, errors } = await answer.json();
  assert.equal(errors, undefined);
  return data;
}

export async function setUp(page, token, { name, email, password, organisation, template }) {
  await page.goto("/");
  await page.waitForURL("**/setup");
  await write(page, "Token", token);
  await write(page, "Name of the organisation", organisation);
  await page.getByRole("radio", { name: template }).check();
  await write(page, "Your name", name);
  await write(page, "Email", email);
  await page.getByLabel("Password").fill(password);
  await button(page, "Set up and enter").click();
  await page.waitForURL((address) => address.pathname === "/");
}

export async function invite(page, { email, into, role = "Member", title = "" }) {
  await page.goto("/people?tab=invitations");
  await write(page, "Email addresses", email);
  await page.getByLabel("Into").selectOption({ label: into });
  await page.getByRole("radio", { name: role }).check();
  await write(page, "Title there", title);
  await button(page, "Invite one person").click();
  await page.getByText("One invitation is on its way.").waitFor();
}

export async function acceptInvitation(page, letter, name) {
  await page.goto(linkIn(letter, "/invited/"));
  await write(page, "Your name", name);
  await button(page, "Accept and enter").click();
  await page.waitForURL((address) => address.pathname === "/");
  await heading(page, "The hubs").waitFor();
}

/** Chooses people by typing their names, as in "People to ask". */
export async function choosePeople(page, label, names) {
  const field = page.getByRole("combobox", { name: label });
  for (const name of names) {
    await field.pressSequentially(name);
    await page.getByRole("option", { name }).first().click();
    await button(page, `Remove ${name}`).waitFor();
  }
}

/** From a proposal: a consent poll among named people. Answers the poll's address. */
export async function openConsentPoll(page, proposal, people) {
  await page.goto(proposal);
  await link(page, "Put it to a poll").click();
  await page.getByRole("radio", { name: "Consent" }).check();
  await page.getByRole("radio", { name: "Named people" }).check();
  await choosePeople(page, "Which people", people);
  await page.getByText(`: ${people.length} people may vote.`).waitFor();
  await button(page, "Open the poll").click();
  await page.waitForURL("**/polls/*");
  return page.url();
}

/** Votes on the page of a poll. */
export async function vote(page, poll, stance, reason = "") {
  await page.goto(poll);
  await page.getByRole("radio", { name: stance }).check();
  if (reason) await write(page, "Your reason", reason);
  await button(page, "Cast my ballot").click();
  await page.getByText(`Your ballot is in: ${stance}.`).first().waitFor();
}

export async function closePoll(page, poll, reason) {
  await page.goto(poll);
  await button(page, "More for this poll").click();
  await page.getByRole("menuitem", { name: "Close the poll now" }).click();
  const dialog = page.getByRole("dialog", { name: "Close the poll now" });
  await write(dialog, "Reason", reason);
  await button(dialog, "Close the poll now").click();
  await heading(page, "The decision").waitFor();
}

export async function comment(page, text) {
  await write(page, "Your comment", text);
  await button(page, "Post").click();
  await page.locator(".threads").getByText(text).waitFor();
}
