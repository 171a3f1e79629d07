// The pages about plans, fetched as one because they are made of the same fields: beginning a poll in a discussion or on a proposal,
// changing one, and the templates.
import { address } from "#ui/address";
import EditPollPage from "./EditPollPage";
import OpenPollPage from "./OpenPollPage";
import StartPollPage from "./StartPollPage";
import TemplatesPage from "./TemplatesPage";

export default function PlanPages({ parameters }: { parameters: { id?: string } }) {
  const [, room] = address.value.path.split("/");
  if (room === "d") return <StartPollPage parameters={parameters} />;
  if (room === "proposals") return <OpenPollPage parameters={parameters} />;
  return room === "polls" ? <EditPollPage parameters={parameters} /> : <TemplatesPage />;
}
