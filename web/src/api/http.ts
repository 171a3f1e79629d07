// The few requests that are not GraphQL: sign-in, invitations, set-up, pictures.
import { language } from "#i18n/text";
import { Refusal, readRefusal } from "./errors";

async function ask<Answer>(method: string, path: string, body?: BodyInit, type?: string): Promise<Answer> {
  const headers: Record<string, string> = {
    accept: "application/json",
    "accept-language": language.value,
  };
  if (type) headers["content-type"] = type;
  const request: RequestInit = { method, headers, credentials: "same-origin" };
  if (body !== undefined) request.body = body;
  const response = await fetch(path, request).catch((cause: Error) => {
    throw new Refusal("OFFLINE", cause.message);
  });
  const text = await response.text();
  const answer = parsed(text);
  if (!response.ok) {
    if (response.status === 429) throw new Refusal("TOO_MANY_REQUESTS", "too many requests");
    throw readRefusal(
      answer ?? (response.status === 404 ? { code: "NOT_FOUND" } : undefined),
      `${response.status}`,
    );
  }
  return answer as Answer;
}

function parsed(text: string): unknown {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

const json = (body: unknown) => (body === undefined ? undefined : JSON.stringify(body));

export const get = <Answer>(path: string) => ask<Answer>("GET", path);
export const post = <Answer = void>(path: string, body: unknown = {}) =>
  ask<Answer>("POST", path, json(body), "application/json");
export const remove = (path: string) => ask<void>("DELETE", path);
export const put = <Answer>(path: string, bytes: Blob) => ask<Answer>("PUT", path, bytes, bytes.type);
