// Finds the page for the address, fetches its code, and draws it inside the frame.
import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { Refusal } from "#api/errors";
import { readSession, session, sessionRefusal, signedIn } from "#api/session";
import { t } from "#i18n/text";
import { address, navigate } from "#ui/address";
import { ButtonLink } from "#ui/Button";
import { Page } from "#ui/Page";
import { EmptyState, ErrorState, Skeleton } from "#ui/states";
import { arrive } from "./arrive";
import { Frame } from "./Frame";
import { find, type Parameters } from "./table";

interface Shown {
  path: string;
  Content: ComponentType<{ parameters: Parameters }>;
}

export function App() {
  const { path } = address.value;
  const found = find(path);
  const shown = useSignal<Shown | undefined>(undefined);
  const refusal = useSignal<Refusal | undefined>(undefined);
  const ready = session.value !== undefined || found?.route.who === "visitor";
  const locked = ready && found?.route.who === "member" && !signedIn.value;

  const load = async () => {
    refusal.value = undefined;
    try {
      const content = (await found?.route.load())?.default;
      if (content && address.value.path === path) shown.value = { path, Content: content };
    } catch {
      // Its code could not be fetched: no connection, or a newer page has taken its place on the server.
      refusal.value = new Refusal("OFFLINE", "the page's code could not be fetched");
    }
  };
  useEffect(() => void load(), [path]);
  useEffect(() => {
    if (locked) arrive(path).then((to) => navigate(to, { replace: true }));
  }, [locked, path]);
  // An empty database has no organisation to read: the set-up page is where to go.
  const failed = sessionRefusal.value !== undefined && session.value === undefined;
  useEffect(() => {
    if (failed && found?.route.who !== "visitor") {
      arrive(path).then((to) => to === "/setup" && navigate(to, { replace: true }));
    }
  }, [failed]);

  const current = shown.value?.path === path ? shown.value : undefined;
  const Content = current?.Content;
  return (
    <Frame route={found?.route}>
      {!found ? (
        <NotFound />
      ) : !ready && sessionRefusal.value ? (
        <ErrorState refusal={sessionRefusal.value} retry={() => void readSession()} />
      ) : refusal.value ? (
        <ErrorState refusal={refusal.value} retry={() => location.reload()} />
      ) : ready && !locked && Content ? (
        <Content key={path} parameters={found.parameters} />
      ) : (
        <Skeleton lines={6} />
      )}
    </Frame>
  );
}

function NotFound() {
  return (
    <Page title={t("frame-not-found")}>
      <EmptyState
        title={t("frame-not-found-text")}
        action={
          <ButtonLink href="/" look="primary">
            {t("frame-go-home")}
          </ButtonLink>
        }
      />
    </Page>
  );
}
