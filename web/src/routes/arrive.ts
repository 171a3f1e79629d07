// Where someone goes who is not signed in and asks for a page of members.
import { get } from "#api/http";
import { organisation } from "#api/session";

export async function arrive(path: string): Promise<string> {
  const setup = await get<{ needed: boolean }>("/setup").catch(() => undefined);
  if (setup?.needed) return "/setup";
  const next = path === "/" ? "" : `?next=${encodeURIComponent(path)}`;
  return `${organisation.value?.demonstration ? "/welcome" : "/sign-in"}${next}`;
}
