// Where programs of others follow what is public: feeds and a calendar, of all or of one hub.
import { t } from "#i18n/text";

interface Props {
  hub?: string;
  /** Which feed: of what polls decided, or of what processes agreed on. */
  what?: "outcomes" | "agreements";
}

export function Feeds({ hub, what = "outcomes" }: Props) {
  const of = hub ? `?hub=${encodeURIComponent(hub)}` : "";
  return (
    <footer class="feeds">
      <h2>{t("feeds-title")}</h2>
      <p>{t("feeds-text")}</p>
      <ul class="row">
        <li>
          <a href={`/feeds/${what}.atom${of}`}>{t("feeds-atom")}</a>
        </li>
        <li>
          <a href={`/feeds/${what}.json${of}`}>{t("feeds-json")}</a>
        </li>
        <li>
          <a href={`/calendar.ics${of}`}>{t("feeds-calendar")}</a>
        </li>
      </ul>
    </footer>
  );
}
