// The paragraphs that something is about, as links to them.
import { t } from "#i18n/text";
import { useRoom } from "./step";

export function Cited({ cites }: { cites: string[] }) {
  const { process } = useRoom();
  if (cites.length === 0) return null;
  const places = (process.version?.paragraphs ?? [])
    .filter(({ digest }) => cites.includes(digest))
    .map(({ place }) => place);
  return (
    <p class="soft small">
      {t("consent-about")}{" "}
      {places.map((place, at) => (
        <span key={place}>
          {at > 0 && ", "}
          <a href={`#paragraph-${place}`}>{t("consent-paragraph", { number: place })}</a>
        </span>
      ))}
      {places.length < cites.length && ` ${t("consent-cites-older")}`}
    </p>
  );
}
