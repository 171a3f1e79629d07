import { useSignal } from "@preact/signals";
import { useQueryOnce } from "#api/reading";
import { t } from "#i18n/text";
import { Dialog } from "./Dialog";
import { Diff } from "./Diff";
import { Markdown } from "./Markdown";
import { Loaded } from "./states";
import { Time } from "./Time";
import { TextVersionsQuery } from "./versions.generated";

interface Props {
  /** The discussion, comment, outcome or item of an agenda. */
  id: string;
  editedAt: string | null | undefined;
}

/** "edited 3 hours ago": opens every version with what it changed. */
export function Edited({ id, editedAt }: Props) {
  const open = useSignal(false);
  if (!editedAt) return null;
  const close = () => {
    open.value = false;
  };
  return (
    <>
      <button
        type="button"
        class="text-button"
        aria-haspopup="dialog"
        onClick={() => {
          open.value = true;
        }}
      >
        {t("deciding-edited")} <Time at={editedAt} />
      </button>
      {open.value && (
        <Dialog title={t("deciding-versions")} onClose={close}>
          <Versions id={id} />
        </Dialog>
      )}
    </>
  );
}

function Versions({ id }: { id: string }) {
  const reading = useQueryOnce(TextVersionsQuery, { id });
  return (
    <Loaded reading={reading}>
      {({ node }) => (
        <ol class="stack">
          {(node && "versions" in node ? node.versions : []).toReversed().map((version) => (
            <li key={version.number} class="stack-tight">
              <p>
                <strong>{t("deciding-version", { number: version.number })}</strong>{" "}
                <span class="soft small">
                  {version.author.name}, <Time at={version.createdAt} as="absolute" />
                </span>
              </p>
              {version.title && <p class="small">{version.title}</p>}
              {version.diff.length > 0 ? (
                <Diff parts={version.diff} />
              ) : (
                <div class="quoted">
                  <Markdown html={version.body.html} />
                </div>
              )}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
