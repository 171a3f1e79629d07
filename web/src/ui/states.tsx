// What a page shows before, instead of, and when it cannot show its content.
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { type Refusal, refusalText } from "#api/errors";
import type { Reading } from "#api/reading";
import { readSession, signedIn } from "#api/session";
import { t } from "#i18n/text";
import { address } from "./address";
import { Button, ButtonLink } from "./Button";
import { Ring } from "./Ring";

interface EmptyProps {
  title: string;
  children?: ComponentChildren;
  /** A button for what one could do about it. */
  action?: ComponentChildren;
}

export function EmptyState({ title, children, action }: EmptyProps) {
  return (
    <div class="state">
      <Ring spoke={0} of={9} size={64} />
      <p class="state-title">{title}</p>
      {children && <p class="soft">{children}</p>}
      {action}
    </div>
  );
}

export function ErrorState({ refusal, retry }: { refusal: Refusal; retry?: () => void }) {
  // The session ended while the page was open: find out who is reading now.
  useEffect(() => {
    if (refusal.code === "UNAUTHENTICATED" && signedIn.value) void readSession();
  }, [refusal]);
  const away = refusal.code === "UNAUTHENTICATED" || refusal.code === "NOT_FOUND";
  return (
    <div class="state" role="alert">
      <Ring spoke={0} of={9} size={64} />
      <p class="state-title">{refusalText(refusal)}</p>
      {refusal.requestId && <p class="soft small">{t("ui-request-id", { id: refusal.requestId })}</p>}
      <div class="row centre">
        {retry && refusal.code !== "NOT_FOUND" && <Button onClick={retry}>{t("ui-retry")}</Button>}
        {away && !signedIn.value && (
          <ButtonLink look="primary" href={`/sign-in?next=${encodeURIComponent(address.value.path)}`}>
            {t("ui-sign-in")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

/** Grey lines where the text will stand. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="hidden">{t("ui-loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class="skeleton-line" />
      ))}
    </div>
  );
}

interface LoadedProps<Answer> {
  reading: Reading<Answer>;
  lines?: number;
  children: (answer: Answer) => ComponentChildren;
}

/** The content when it is there; until then grey lines; when it failed, why, with a retry. */
export function Loaded<Answer>({ reading, lines = 4, children }: LoadedProps<Answer>) {
  const answer = reading.answer.value;
  const refusal = reading.refusal.value;
  // A failed refresh leaves the old answer on screen; only a lost right takes it away.
  const gone = refusal && ["NOT_FOUND", "FORBIDDEN", "UNAUTHENTICATED"].includes(refusal.code);
  if (answer !== undefined && !gone) return <>{children(answer)}</>;
  if (refusal) return <ErrorState refusal={refusal} retry={() => void reading.again()} />;
  return <Skeleton lines={lines} />;
}

/** "Show more" under a list that has more; the focus stays on it. */
export function Pager({ hasMore, more, busy }: { hasMore: boolean; more: () => void; busy: boolean }) {
  if (!hasMore) return null;
  return (
    <div class="pager">
      <Button onClick={more} busy={busy} icon="down">
        {t("ui-show-more")}
      </Button>
    </div>
  );
}
