// Every address of the page and what is fetched for it. The server serves the shell for the same list.
import type { ComponentType } from "preact";
import { withTexts } from "#i18n/text";
import { match } from "#ui/pattern";

export type Parameters = Record<string, string>;
type Loaded = { default: ComponentType<{ parameters: Parameters }> };

export interface Route {
  path: string;
  load: () => Promise<Loaded>;
  /** "visitor": without the navigation. "reader": may be open to all. "member": asks to sign in first. */
  who: "visitor" | "reader" | "member";
  /** The navigation entry it belongs to. */
  under?: "home" | "hubs" | "goals" | "reviews" | "register" | "people" | "me" | "admin";
}

/** A review speaks of feedback too. */
const reviews = <Code>(page: Promise<Code>): Promise<Code> =>
  withTexts("feedback", withTexts("reviews", page));

export const ROUTES: Route[] = [
  { path: "/", who: "member", under: "home", load: () => import("#features/home/HomePage") },
  { path: "/welcome", who: "visitor", load: () => import("#features/entry/WelcomePage") },
  { path: "/sign-in", who: "visitor", load: () => import("#features/entry/SignInPage") },
  { path: "/sign-in/{token}", who: "visitor", load: () => import("#features/entry/LinkPage") },
  { path: "/forgot", who: "visitor", load: () => import("#features/entry/ForgotPage") },
  { path: "/reset/{token}", who: "visitor", load: () => import("#features/entry/ResetPage") },
  { path: "/invited/{token}", who: "visitor", load: () => import("#features/entry/InvitedPage") },
  { path: "/setup", who: "visitor", load: () => import("#features/entry/SetupPage") },
  { path: "/hubs", who: "reader", under: "hubs", load: () => import("#features/groups/HubsPage") },
  { path: "/g/{slug}", who: "reader", under: "hubs", load: () => import("#features/groups/GroupPage") },
  {
    path: "/g/{slug}/new",
    who: "member",
    under: "hubs",
    load: () => import("#features/discussion/NewDiscussionPage"),
  },
  {
    path: "/d/{id}",
    who: "reader",
    under: "hubs",
    load: () => import("#features/discussion/DiscussionPage"),
  },
  {
    path: "/d/{id}/poll",
    who: "member",
    under: "hubs",
    load: () => import("#features/poll/PlanPages"),
  },
  {
    path: "/d/{id}/begin",
    who: "member",
    under: "hubs",
    load: () => withTexts("refusal", import("#features/process-begin/FormPages")),
  },
  {
    path: "/processes/{id}/edit",
    who: "member",
    under: "hubs",
    load: () => withTexts("refusal", import("#features/process-begin/FormPages")),
  },
  {
    path: "/d/{id}/propose",
    who: "member",
    under: "hubs",
    load: () => import("#features/proposal/ProposePage"),
  },
  {
    path: "/proposals/{id}",
    who: "reader",
    under: "hubs",
    load: () => import("#features/proposal/ProposalPage"),
  },
  {
    path: "/proposals/{id}/poll",
    who: "member",
    under: "hubs",
    load: () => import("#features/poll/PlanPages"),
  },
  { path: "/polls/{id}", who: "reader", under: "hubs", load: () => import("#features/poll/PollPage") },
  {
    path: "/polls/{id}/edit",
    who: "member",
    under: "hubs",
    load: () => import("#features/poll/PlanPages"),
  },
  {
    path: "/templates",
    who: "member",
    under: "hubs",
    load: () => import("#features/poll/PlanPages"),
  },
  {
    path: "/polls/{id}/outcome",
    who: "member",
    under: "register",
    load: () => import("#features/outcome/OutcomeFormPage"),
  },
  {
    path: "/processes/{id}",
    who: "reader",
    under: "hubs",
    load: () => withTexts("refusal", withTexts("process", import("#features/process/ProcessPage"))),
  },
  {
    path: "/roles/new",
    who: "member",
    under: "hubs",
    load: () => withTexts("roles", import("#features/roles/NewRolePage")),
  },
  {
    path: "/roles/{id}",
    who: "reader",
    under: "hubs",
    load: () => withTexts("roles", import("#features/roles/RolePage")),
  },
  {
    path: "/roles/{id}/selection",
    who: "member",
    under: "hubs",
    load: () => withTexts("roles", import("#features/roles/SelectionPage")),
  },
  {
    path: "/register",
    who: "reader",
    under: "register",
    load: () => import("#features/register/RegisterPage"),
  },
  {
    path: "/agreements",
    who: "reader",
    under: "register",
    load: () => import("#features/agreements/AgreementsPage"),
  },
  {
    path: "/goals",
    who: "reader",
    under: "goals",
    load: () => withTexts("goals", import("#features/goals/GoalsPage")),
  },
  {
    path: "/goals/new",
    who: "member",
    under: "goals",
    load: () => withTexts("goals", import("#features/goals/ProposePage")),
  },
  {
    path: "/goals/{id}",
    who: "reader",
    under: "goals",
    load: () => withTexts("goals", import("#features/goals/GoalPage")),
  },
  {
    path: "/goals/{id}/change",
    who: "member",
    under: "goals",
    load: () => withTexts("goals", import("#features/goals/ChangePage")),
  },
  {
    path: "/reviews",
    who: "reader",
    under: "reviews",
    load: () => reviews(import("#features/reviews/ReviewsPage")),
  },
  {
    path: "/reviews/new",
    who: "member",
    under: "reviews",
    load: () => reviews(import("#features/reviews/BeginPage")),
  },
  {
    path: "/reviews/{id}",
    who: "reader",
    under: "reviews",
    load: () => reviews(import("#features/reviews/ReviewPage")),
  },
  {
    path: "/reading-room",
    who: "reader",
    under: "reviews",
    load: () => withTexts("feedback", import("#features/feedback/ReadingRoomPage")),
  },
  {
    path: "/feedback/new",
    who: "member",
    under: "reviews",
    load: () => withTexts("feedback", import("#features/feedback/NewFeedbackPage")),
  },
  {
    path: "/feedback/{id}",
    who: "reader",
    under: "reviews",
    load: () => withTexts("feedback", import("#features/feedback/FeedbackPage")),
  },
  {
    path: "/meetings",
    who: "reader",
    under: "hubs",
    load: () => withTexts("meetings", import("#features/meetings/MeetingsPage")),
  },
  {
    path: "/meetings/new",
    who: "member",
    under: "hubs",
    load: () => withTexts("meetings", import("#features/meetings/CallPage")),
  },
  {
    path: "/meetings/{id}",
    who: "reader",
    under: "hubs",
    load: () => withTexts("meetings", import("#features/meetings/MeetingPage")),
  },
  {
    path: "/how-we-decide",
    who: "reader",
    under: "register",
    load: () => import("#features/handbook/HandbookPage"),
  },
  { path: "/people", who: "member", under: "people", load: () => import("#features/people/PeoplePage") },
  {
    path: "/people/{handle}",
    who: "member",
    under: "people",
    load: () => import("#features/people/PersonPage"),
  },
  { path: "/me", who: "member", under: "me", load: () => import("#features/me/MePage") },
  {
    path: "/admin/rules",
    who: "member",
    under: "admin",
    load: () => withTexts("refusal", import("#features/process-begin/HouseRulesPage")),
  },
  { path: "/admin", who: "member", under: "admin", load: () => import("#features/admin/AdminPage") },
];

export function find(path: string): { route: Route; parameters: Parameters } | undefined {
  for (const route of ROUTES) {
    const parameters = match(route.path, path);
    if (parameters) return { route, parameters };
  }
  return undefined;
}
