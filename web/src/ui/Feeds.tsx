// Where programs of others follow what is public: feeds and a calendar, of all or of one hub.
import { t } from "#i18n/text";

export function Feeds({ hub }: { hub?: string }) {
  const of = hub ? `?hub=${encodeURIComponent(hub)}` : "";
  return (
    <footer class="feeds">
      <h2>{t("feeds-title")}</h2>
      <p>{t("feeds-text")}</p>
      <ul class="row">
        <li>
          <a href={`/feeds/outcomes.atom${of}`}>{t("feeds-atom")}</a>
        </li>
        <li>
          <a href={`/feeds/outcomes.json${of}`}>{t("feeds-json")}</a>
        </li>
        <li>
          <a href={`/calendar.ics${of}`}>{t("feeds-calendar")}</a>
        </li>
      </ul>
    </footer>
  );
}
