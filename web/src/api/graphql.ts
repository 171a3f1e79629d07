// One GraphQL request over fetch: send a document, get its answer or a refusal.
import { language } from "#i18n/text";
import type { Document } from "./document";
import { Refusal, readRefusal } from "./errors";

interface Answered<Answer> {
  data?: Answer | null;
  errors?: { message: string; extensions?: unknown }[];
}

export async function send<Answer, Variables>(
  query: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      "accept-language": language.value,
      accept: "application/graphql-response+json, application/json",
    },
    body: JSON.stringify({ query, variables }),
  }).catch((cause: Error) => {
    throw new Refusal("OFFLINE", cause.message);
  });
  const answer = (await response.json().catch(() => {
    throw new Refusal(response.status >= 502 ? "OFFLINE" : "INTERNAL", `answered ${response.status}`);
  })) as Answered<Answer>;
  const error = answer.errors?.[0];
  if (error) throw readRefusal(error.extensions, error.message);
  if (!answer.data) throw new Refusal("INTERNAL", `answered ${response.status} without data`);
  return answer.data;
}
