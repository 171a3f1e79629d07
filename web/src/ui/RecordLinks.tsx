// The pages on which the organisation says what it decided, what holds, and how it decides: each leads to the others.
import { type TextKey, t } from "#i18n/text";
import { address } from "./address";

const PAGES: { href: string; label: TextKey }[] = [
  { href: "/register", label: "agreements-decisions" },
  { href: "/agreements", label: "agreements" },
  { href: "/how-we-decide", label: "how" },
];

export function RecordLinks() {
  return (
    <nav class="record-links" aria-label={t("agreements-links")}>
      <ul>
        {PAGES.map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={address.value.path === href ? "page" : undefined}>
              {t(label)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
