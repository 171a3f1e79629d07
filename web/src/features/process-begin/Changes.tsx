// Which agreements in force the proposal would change, and who else is about to change them.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { send } from "#api/graphql";
import { followPages } from "#api/pages";
import { useQueryOnce, useReadingOnce } from "#api/reading";
import { t } from "#i18n/text";
import { announce } from "#ui/announce";
import type { Chosen } from "#ui/ElectoratePicker";
import { Field, Select } from "#ui/Field";
import { Icon } from "#ui/Icon";
import { DELIBERATING } from "#ui/process";
import { listed } from "#ui/result/names";
import { Loaded } from "#ui/states";
import { AgreementsInForceQuery, OthersUnderWayQuery } from "./begin.generated";
import { found } from "./find";
import { type NamedChange, withPanel } from "./plan";
import type { PartProps } from "./Terms";
import { wrong } from "./words";

/** So many are offered at a time; typing narrows them down. */
const SHOWN = 6;
/** So many pages are read: more agreements than any organisation has. */
const PAGES = 10;

export function Changes({ plan, refusal, onChange, own }: PartProps & { own?: string | undefined }) {
  const { changes } = plan;
  const open = useSignal(changes.length > 0);
  const set = (changed: NamedChange[]) => onChange({ changes: changed });
  const error = wrong(refusal, "changes");
  const box = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={box}
      class="unfold"
      open={open.value || Boolean(error)}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>{t("start-process-changes")}</summary>
      {open.value && (
        <div class="stack inset">
          <p class="hint">{t("start-process-changes-hint")}</p>
          {changes.length > 0 && (
            <ul class="stack-tight">
              {changes.map((change) => (
                <li key={change.processId} class="card stack-tight">
                  <div class="change-head">
                    <a
                      class="item-title"
                      href={`/processes/${change.processId}`}
                      target="_blank"
                      rel="noopener"
                    >
                      {change.title}
                    </a>
                    <button
                      type="button"
                      class="button button-quiet button-icon"
                      title={t("start-process-change-remove")}
                      onClick={() => {
                        set(changes.filter((kept) => kept.processId !== change.processId));
                        announce(t("start-process-change-removed", { title: change.title }));
                        box.current?.querySelector("summary")?.focus();
                      }}
                    >
                      <Icon name="close" />
                      <span class="hidden">
                        {t("start-process-change-remove")}: {change.title}
                      </span>
                    </button>
                  </div>
                  <Select
                    label={t("start-process-change-how")}
                    value={change.how}
                    options={[
                      { value: "TOUCHES", label: t("start-process-touches") },
                      { value: "REPLACES", label: t("start-process-replaces") },
                    ]}
                    onChoose={(how) =>
                      set(changes.map((one) => (one.processId === change.processId ? { ...one, how } : one)))
                    }
                  />
                  <Others
                    processId={change.processId}
                    own={own}
                    replaced={change.how === "REPLACES"}
                    panel={plan.panel}
                    onPanel={(panel) => onChange({ panel })}
                  />
                </li>
              ))}
            </ul>
          )}
          <Find taken={changes} onPick={(change) => set([...changes, change])} />
          {error && (
            <div class="wrong" role="alert">
              <Icon name="alert" size={16} /> {error}
            </div>
          )}
        </div>
      )}
    </details>
  );
}

function Find({ taken, onPick }: { taken: NamedChange[]; onPick: (change: NamedChange) => void }) {
  const search = useSignal("");
  const box = useRef<HTMLDivElement>(null);
  const reading = useReadingOnce(() =>
    followPages(
      (after) => send(AgreementsInForceQuery, { after }),
      (answer) => answer.agreements,
      PAGES,
    ),
  );
  return (
    <Loaded reading={reading} lines={2}>
      {({ nodes }) => {
        const free = nodes.filter((one) => !taken.some((change) => change.processId === one.processId));
        if (nodes.length === 0) return <p class="soft">{t("start-process-no-agreements")}</p>;
        const fitting = found(free, search.value);
        return (
          <div class="stack-tight" ref={box}>
            <Field
              label={t("start-process-find-agreement")}
              type="search"
              value={search.value}
              onText={(text) => {
                search.value = text;
              }}
            />
            <ul class="list">
              {fitting.slice(0, SHOWN).map((one) => (
                <li key={one.processId} class="row apart">
                  <span>
                    {one.title} <span class="soft small">{one.process.discussion.group.name}</span>
                  </span>
                  <button
                    type="button"
                    class="button button-small"
                    onClick={() => {
                      search.value = "";
                      onPick({ processId: one.processId, title: one.title, how: "TOUCHES" });
                      announce(t("start-process-change-added", { title: one.title }));
                      box.current?.querySelector("input")?.focus();
                    }}
                  >
                    <Icon name="plus" size={18} /> {t("start-process-change-add")}
                    <span class="hidden">: {one.title}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p class="soft small" role="status">
              {fitting.length === 0
                ? t("start-process-none-fits")
                : fitting.length > SHOWN && t("start-process-more-fit", { count: fitting.length - SHOWN })}
            </p>
          </div>
        );
      }}
    </Loaded>
  );
}

interface OthersProps {
  processId: string;
  own: string | undefined;
  replaced: boolean;
  panel: Chosen;
  onPanel: (panel: Chosen) => void;
}

/** Whoever is about to change the same agreement should hear of it from its proposer, not from the log. */
function Others({ processId, own, replaced, panel, onPanel }: OthersProps) {
  const reading = useQueryOnce(OthersUnderWayQuery, { id: processId });
  const process = reading.answer.value?.process;
  if (!process) return null;
  const others = process.conflicts.filter((other) => other.id !== own);
  const reviewed = DELIBERATING.includes(process.phase);
  const seated = process.panel.filter((seat) => !seat.left).map((seat) => seat.person);
  const asked = withPanel(panel, seated, process.discussion.group);
  return (
    <>
      {replaced && (
        <div class="stack-tight">
          <p class="hint">
            {t("start-process-replaces-hint", { people: listed(seated.map((person) => person.name)) })}
          </p>
          {asked && (
            <button
              type="button"
              class="button button-small"
              onClick={() => {
                onPanel(asked);
                announce(t("start-process-panel-joined"));
              }}
            >
              <Icon name="plus" size={18} /> {t("start-process-panel-join")}
            </button>
          )}
        </div>
      )}
      {(others.length > 0 || reviewed) && (
        <div class="notice notice-warm" role="status">
          <Icon name="alert" />
          <div>
            {reviewed && <p>{t("start-process-reviewed-now")}</p>}
            {others.length > 0 && (
              <>
                <p>{t("start-process-conflict")}</p>
                <ul>
                  {others.map((other) => (
                    <li key={other.id}>
                      <a href={`/processes/${other.id}`} target="_blank" rel="noopener">
                        {other.title}
                      </a>
                      , {other.proposer.name}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </div>
        </div>
      )}
    </>
  );
}
