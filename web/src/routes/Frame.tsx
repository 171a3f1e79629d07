// What stands around every page: the way to skip, the navigation, the messages.
import type { ComponentChildren } from "preact";
import { organisation, signedIn, viewer } from "#api/session";
import { type TextKey, t } from "#i18n/text";
import { Avatar } from "#ui/Avatar";
import { Announcements } from "#ui/announce";
import { Confirmation } from "#ui/confirm";
import { Icon, type IconName } from "#ui/Icon";
import { Ring } from "#ui/Ring";
import { Settings } from "./Settings";
import type { Route } from "./table";

type Under = NonNullable<Route["under"]>;
const ENTRIES: { under: Under; href: string; icon: IconName; label: TextKey; members?: boolean }[] = [
  { under: "home", href: "/", icon: "home", label: "frame-home", members: true },
  { under: "hubs", href: "/hubs", icon: "hubs", label: "frame-hubs" },
  { under: "goals", href: "/goals", icon: "goal", label: "frame-goals" },
  { under: "reviews", href: "/reviews", icon: "review", label: "frame-reviews" },
  { under: "register", href: "/register", icon: "register", label: "frame-register" },
  { under: "people", href: "/people", icon: "people", label: "frame-people", members: true },
];

export function Frame({ route, children }: { route: Route | undefined; children: ComponentChildren }) {
  const bare = route?.who === "visitor";
  return (
    <div class={bare ? "frame frame-bare" : "frame"}>
      <a class="skip" href="#content">
        {t("frame-skip")}
      </a>
      <Header bare={bare} under={route?.under} />
      {!bare && <Navigation under={route?.under} />}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {(bare || !signedIn.value) && (
        <footer class="foot">
          {!bare && <a href="/how-we-decide">{t("how")}</a>}
          <Settings />
        </footer>
      )}
      <Announcements />
      <Confirmation />
    </div>
  );
}

function Header({ bare, under }: { bare: boolean; under: Under | undefined }) {
  const reader = viewer.value;
  return (
    <header class="head">
      <a class="brand" href={signedIn.value ? "/" : "/hubs"}>
        <Ring spoke={4} of={8} size={34} />
        <span class="brand-name">{organisation.value?.name ?? "Folkmoot"}</span>
      </a>
      {organisation.value?.demonstration && (
        <>
          {reader && (
            <a class="head-link" href="/welcome">
              <Icon name="swap" /> <span>{t("frame-other-part")}</span>
            </a>
          )}
          <a class="head-link" href="/mailbox">
            <Icon name="mail" /> <span>{t("frame-mailbox")}</span>
          </a>
        </>
      )}
      {!bare && reader && (
        <a class="head-me" href="/me" aria-current={under === "me" ? "page" : undefined}>
          <Avatar person={reader.person} size={34} />
          <span class="hidden">{t("frame-me", { name: reader.person.name })}</span>
        </a>
      )}
      {!bare && !reader && (
        <a class="button button-primary button-small" href="/sign-in">
          {t("ui-sign-in")}
        </a>
      )}
    </header>
  );
}

function Navigation({ under }: { under: Under | undefined }) {
  const count = viewer.value?.needsMe.count ?? 0;
  const can = organisation.value?.viewerCan;
  const administers = can && (can.edit || can.createGroup || can.seeDeliveries || can.setAdministrator);
  return (
    <nav class="nav" aria-label={t("frame-navigation")}>
      <ul>
        {ENTRIES.filter((entry) => !entry.members || signedIn.value).map((entry) => (
          <li key={entry.href}>
            <a href={entry.href} aria-current={under === entry.under ? "page" : undefined}>
              <Icon name={entry.icon} size={24} />
              <span class="nav-name">{t(entry.label)}</span>
              {entry.under === "home" && count > 0 && (
                <span class="nav-count">
                  <span aria-hidden="true">{count > 99 ? "99+" : count}</span>
                  <span class="hidden">{t("frame-needs-you", { count })}</span>
                </span>
              )}
            </a>
          </li>
        ))}
        {administers && (
          <li>
            <a href="/admin" aria-current={under === "admin" ? "page" : undefined}>
              <Icon name="gear" size={24} />
              <span class="nav-name">{t("frame-admin")}</span>
            </a>
          </li>
        )}
      </ul>
      <div class="nav-end">
        <a class="nav-help" href="/how-we-decide">
          {t("how")}
        </a>
        <Settings />
      </div>
    </nav>
  );
}
