// The pages that write a process down. What they share, the largest form of all, comes with them and with no other page.
import { address } from "#ui/address";
import BeginPage from "./BeginPage";
import EditPage from "./EditPage";

export default function FormPages({ parameters }: { parameters: { id?: string } }) {
  return address.value.path.startsWith("/d/") ? (
    <BeginPage parameters={parameters} />
  ) : (
    <EditPage parameters={parameters} />
  );
}
