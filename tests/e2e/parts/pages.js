// Every page of the demonstration, and as whom one sees it. `find` answers the address where it holds an id.
const CORE = "core team member";
const LEAD = "stream lead of Research";
const ADVISER = "advisory board member";
const ADMINISTRATOR = "administrator";

/** The address of the link with this name on another page. */
const linked = (from, name) => async (page) => {
  await page.goto(from);
  return page.getByRole("link", { name, exact: true }).first().getAttribute("href");
};
const discussion = linked("/g/research", "Shall we publish open access only?");
const proposal = async (page) => linked(await discussion(page), "An open-access policy")(page);

const grant = linked("/g/research", "Apply as lead partner, with 8 % for Infrastructure");

export const PAGES = [
  { name: "welcome", path: "/welcome" },
  { name: "sign-in", path: "/sign-in" },
  { name: "forgot", path: "/forgot" },
  { name: "visitor-hubs", path: "/hubs" },
  { name: "decisions", path: "/decisions" },
  { name: "mailbox", path: "/mailbox" },
  { name: "home", as: CORE, path: "/" },
  { name: "hubs", as: CORE, path: "/hubs" },
  { name: "group", as: CORE, path: "/g/research" },
  { name: "discussion", as: CORE, find: discussion },
  { name: "poll-open", as: CORE, find: linked("/", "We comment, and publish what we send") },
  { name: "register", as: CORE, path: "/register" },
  { name: "goals", as: CORE, path: "/goals" },
  { name: "reviews", as: CORE, path: "/reviews" },
  { name: "reading-room", as: ADVISER, path: "/reading-room" },
  { name: "meetings", as: CORE, path: "/meetings" },
  { name: "people", as: CORE, path: "/people" },
  { name: "person", as: CORE, path: "/people/researcher" },
  { name: "profile", as: CORE, path: "/me" },
  { name: "not-found", as: CORE, path: "/nowhere", absent: true },
  { name: "lead-home", as: LEAD, path: "/" },
  { name: "proposal", as: LEAD, find: proposal },
  { name: "write-discussion", as: LEAD, path: "/g/research/new" },
  { name: "write-proposal", as: LEAD, find: async (page) => `${await discussion(page)}/propose` },
  { name: "poll-decided", as: ADVISER, find: linked("/register", "Our research can be read by anyone") },
  { name: "decision", as: ADVISER, find: linked("/decisions", "Our research can be read by anyone") },
  { name: "adviser-home", as: ADVISER, path: "/" },
  { name: "invitations", as: ADMINISTRATOR, path: "/people?tab=invitations" },
  { name: "administration", as: ADMINISTRATOR, path: "/admin" },
  { name: "ask-for-a-decision", as: LEAD, find: async (page) => `${await discussion(page)}/poll` },
  { name: "put-to-a-poll", as: LEAD, find: async (page) => `${await proposal(page)}/poll` },
  { name: "poll-voted", as: LEAD, find: grant },
  { name: "write-outcome", as: LEAD, find: linked("/", "Write the outcome") },
];
