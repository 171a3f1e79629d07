// The text with its versions: pick one, see what changed since then.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { Checkbox } from "#ui/Choice";
import { Select } from "#ui/Field";
import { Time } from "#ui/Time";
import { PutOff } from "./Deferral";
import { NEXTS, questioned, RESOLUTIONS } from "./names";
import { RoleCandidate } from "./RoleCandidate";
import { Since } from "./Since";
import { holdsText, useRoom, type Version } from "./step";
import { Terms } from "./Terms";
import { TextBody } from "./TextBody";

export function TextSection() {
  const { process } = useRoom();
  const picked = useSignal<number | undefined>(undefined);
  const since = useSignal(false);
  const newest = process.version;
  if (!newest || holdsText(process)) return null;
  // What holds is shown first: after a trial, or a review that came to nothing, the newest text is not in force.
  const first = questioned(process) ?? newest;
  const version = process.versions.find(({ number }) => number === picked.value) ?? first;
  const older = version.number < newest.number;
  return (
    <section class="section" aria-labelledby="text">
      <div class="section-head">
        <h2 id="text">{t(process.kind === "ROLE" ? "consent-the-role" : "consent-the-text")}</h2>
      </div>
      <div class="stack">
        {process.versions.length > 1 && (
          <div class="process-picker">
            <Select<string>
              label={t("consent-version-pick")}
              value={String(version.number)}
              options={process.versions.toReversed().map(({ number }) => ({
                value: String(number),
                label:
                  first !== newest && number === first.number
                    ? t("consent-version-in-force", { number })
                    : number === newest.number
                      ? t("consent-version-newest", { number })
                      : t("consent-version", { number }),
              }))}
              onChoose={(value) => {
                picked.value = Number(value);
              }}
            />
            {older && (
              <Checkbox
                label={t("consent-show-since")}
                checked={since.value}
                onToggle={(on) => {
                  since.value = on;
                }}
              />
            )}
          </div>
        )}
        {process.changes.length > 0 && <Touched />}
        <Written version={version} />
        {first !== newest && version === first && (
          <p class="notice">{t("consent-in-force-again", { number: first.number, newest: newest.number })}</p>
        )}
        {older && version !== first && (
          <p class="notice">{t("consent-older", { number: version.number, newest: newest.number })}</p>
        )}
        <RoleCandidate version={version} />
        {older && since.value ? <Since from={version.number} /> : <TextBody version={version} anchored />}
        <Terms terms={version.terms} />
      </div>
    </section>
  );
}

/** Who wrote it, when, and which objections it takes up. */
function Written({ version }: { version: Version }) {
  const { process } = useRoom();
  const name = (number: number) =>
    process.objections.find((objection) => objection.number === number)?.raisedBy.name ?? "";
  return (
    <div class="soft small">
      <p>
        {t("consent-written-by", { number: version.number, name: version.author.name })}{" "}
        <Time at={version.at} />
        {version.number > 1 && version.change === "EDITORIAL" && `. ${t("consent-editorial")}`}
        {version.next && `. ${t(NEXTS[version.next])}`}
      </p>
      {version.integrates.length > 0 && (
        <ul>
          {version.integrates.map(({ objection, how, paragraphs, deferral }) => (
            <li key={objection}>
              <a href={`#objection-${objection}`}>
                {t("consent-objection-of", { name: name(objection), number: objection })}
              </a>
              : {t(RESOLUTIONS[how])}
              {deferral && (
                <>
                  {" "}
                  (<PutOff deferral={deferral} />)
                </>
              )}
              {paragraphs.length > 0 &&
                ` (${paragraphs.map((number) => t("consent-paragraph", { number })).join(", ")})`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The agreements that it would change. */
function Touched() {
  const { process } = useRoom();
  return (
    <ul class="stack-tight">
      {process.changes.map(({ process: other, how }) => (
        <li key={other.id}>
          {t(how === "REPLACES" ? "consent-replaces" : "consent-touches")}{" "}
          <a href={`/processes/${other.id}`}>{other.title}</a>
        </li>
      ))}
    </ul>
  );
}
