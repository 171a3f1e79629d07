// What can go wrong between the page and the server, in one shape, told by code.
import { known, type TextKey, t } from "#i18n/text";
import type { ErrorCode } from "./schema.generated";

/** The server's codes, and two of our own: it could not be reached; it answered something unreadable. */
export type Code = ErrorCode | "OFFLINE";

export class Refusal extends Error {
  constructor(
    readonly code: Code,
    message: string,
    readonly field?: string,
    readonly requestId?: string,
    /** The word of the reason, where the code alone is too coarse. */
    readonly reason?: string,
  ) {
    super(message);
  }
}

const TEXTS: Record<Code, TextKey> = {
  UNAUTHENTICATED: "error-unauthenticated",
  NOT_FOUND: "error-not-found",
  FORBIDDEN: "error-forbidden",
  INVALID: "error-invalid",
  CONFLICT: "error-conflict",
  POLL_NOT_OPEN: "error-poll-not-open",
  POLL_CLOSED: "error-poll-closed",
  POLL_OPEN: "error-poll-open",
  NOT_IN_ELECTORATE: "error-not-in-electorate",
  VOTED_THEMSELVES: "error-voted-themselves",
  PROXIES_FULL: "error-proxies-full",
  PROXY_CHAIN: "error-proxy-chain",
  REASON_REQUIRED: "error-reason-required",
  TOO_FEW: "error-too-few",
  TOO_MANY: "error-too-many",
  BELOW_MINIMUM: "error-below-minimum",
  ABOVE_MAXIMUM: "error-above-maximum",
  RANK_TWICE: "error-rank-twice",
  DOTS_EXCEEDED: "error-dots-exceeded",
  UNKNOWN_OPTION: "error-unknown-option",
  DISCUSSION_CLOSED: "error-discussion-closed",
  NOT_DECIDED: "error-not-decided",
  BALLOTS_CAST: "error-ballots-cast",
  ALREADY_DECIDED: "error-already-decided",
  VERSION_STALE: "error-version-stale",
  LAST_ADMINISTRATOR: "error-last-administrator",
  TOO_MANY_REQUESTS: "error-too-many-requests",
  QUERY_TOO_COSTLY: "error-query-too-costly",
  BAD_REQUEST: "error-bad-request",
  INTERNAL: "error-internal",
  OFFLINE: "ui-offline",
};

/** What is wrong with a field, where the code alone would leave the reader guessing. */
const INVALID: Record<string, TextKey> = {
  name: "error-field-name",
  title: "error-field-name",
  note: "error-field-name",
  body: "error-field-body",
  email: "error-field-email",
  emails: "error-field-email",
  handle: "error-field-handle",
  password: "error-field-password",
  current: "error-field-current",
  closesAt: "error-field-moment",
  opensAt: "error-field-moment",
  reviewOn: "error-field-moment",
  personId: "error-field-person",
  holderId: "error-field-person",
  endsAt: "error-field-moment",
  personIds: "error-field-person",
  groupId: "error-field-group",
  ownerId: "error-field-reader",
  notifyIds: "error-field-reader",
};

/** The sentence of a reason, where this part of the page has it. */
function reasonKey(reason: string | null | undefined): TextKey | undefined {
  const key = `refusal-${reason?.replaceAll("_", "-")}`;
  return reason && known(key) ? key : undefined;
}

/** Why a process does not let somebody do something: in the reader's language, or else in the server's words. */
export function reasonText(refused: { sentence: string; reason?: string | null }): string {
  const key = reasonKey(refused.reason);
  return key ? t(key) : refused.sentence;
}

/** The refusal in the reader's language. */
export function refusalText(refusal: Refusal): string {
  const { code, field, reason } = refusal;
  const said = reasonKey(reason);
  if (said) return t(said);
  if (code === "INVALID" && field && INVALID[field]) return t(INVALID[field]);
  if (code === "CONFLICT" && field) return t("error-field-taken");
  return t(TEXTS[code] ?? "error-internal");
}

/** What to write under a field, if the refusal is about it. */
export function fieldError(refusal: Refusal | undefined, field: string): string | undefined {
  return refusal?.field === field ? refusalText(refusal) : undefined;
}

/** Whatever was thrown, as a refusal. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  return new Refusal("INTERNAL", thrown instanceof Error ? thrown.message : String(thrown));
}

/** Reads {code, message, field?} as both GraphQL extensions and plain HTTP answers carry it. */
export function readRefusal(body: unknown, message: string): Refusal {
  const told = (body ?? {}) as {
    code?: Code;
    message?: string;
    field?: string;
    requestId?: string;
    reason?: string;
  };
  const code = told.code && told.code in TEXTS ? told.code : "INTERNAL";
  return new Refusal(code, told.message ?? message, told.field ?? undefined, told.requestId, told.reason);
}
