import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { usePages } from "#api/pages";
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { announce } from "#ui/announce";
import { Button } from "#ui/Button";
import { Feeds } from "#ui/Feeds";
import { Field, Select } from "#ui/Field";
import { Page } from "#ui/Page";
import { RecordLinks } from "#ui/RecordLinks";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Entry } from "./Entry";
import { RegisterFiltersQuery, RegisterQuery } from "./register.generated";
import "./register.css";

const NAMES = ["q", "hub", "theme", "from", "to"] as const;

/** On a phone the filters are folded until one is wanted. */
const wide = matchMedia("(min-width: 40rem)").matches;

/** Every decision with what came of it; the filters stand in the address, so a search can be shared. */
export default function RegisterPage() {
  const filters = useQuery(RegisterFiltersQuery, {});
  const groups = filters.answer.value?.groups.nodes ?? [];
  const themes = filters.answer.value?.organisation.themes ?? [];
  const hub = parameter("hub");
  const reading = usePages(
    RegisterQuery,
    {
      search: parameter("q") || null,
      // A hub is named by its slug in the address; until the hubs are read, an unknown one finds nothing wrong.
      groupId: hub ? (groups.find((group) => group.slug === hub)?.id ?? null) : null,
      themeId: parameter("theme") || null,
      from: parameter("from") || null,
      to: parameter("to") || null,
    },
    (answer) => answer.register,
  );
  const filtered = NAMES.some((name) => parameter(name));
  const nodes = reading.answer.value?.nodes;
  useEffect(() => {
    if (filtered && nodes) announce(t("register-found", { count: nodes.length }));
  }, [nodes?.length]);
  return (
    <Page title={t("register-title")} width="wide">
      <RecordLinks />
      <p class="register-lead">{t("register-lead")}</p>
      <search class="card register-filters" aria-label={t("register-filters")}>
        <Search />
        <details class="unfold register-more" open={wide || filtered}>
          <summary>{t("register-more")}</summary>
          <div class="register-fields">
            <Select
              label={t("register-hub")}
              value={hub ?? ""}
              options={[
                { value: "", label: t("register-all") },
                ...groups.map((group) => ({ value: group.slug, label: group.name })),
              ]}
              onChoose={(slug) => setParameters({ hub: slug })}
            />
            <Select
              label={t("register-theme")}
              value={parameter("theme") ?? ""}
              options={[
                { value: "", label: t("register-all") },
                ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
              ]}
              onChoose={(id) => setParameters({ theme: id })}
            />
            <Field
              label={t("register-from")}
              type="date"
              value={parameter("from") ?? ""}
              onText={(day) => setParameters({ from: day })}
            />
            <Field
              label={t("register-to")}
              type="date"
              value={parameter("to") ?? ""}
              onText={(day) => setParameters({ to: day })}
            />
          </div>
        </details>
      </search>
      <Loaded reading={reading} lines={8}>
        {(found) =>
          found.nodes.length === 0 ? (
            <EmptyState
              title={t(filtered ? "register-nothing-found" : "register-empty")}
              action={filtered && <ClearFilters />}
            >
              {!filtered && t("register-empty-text")}
            </EmptyState>
          ) : (
            <>
              {filtered && <ClearFilters />}
              <ol class="list">
                {found.nodes.map((outcome) => (
                  <Entry key={outcome.id} outcome={outcome} />
                ))}
              </ol>
              <Pager hasMore={found.hasMore} more={reading.more} busy={reading.busy.value} />
            </>
          )
        }
      </Loaded>
      <Feeds />
    </Page>
  );
}

function ClearFilters() {
  return (
    <Button
      look="quiet"
      icon="close"
      onClick={() => setParameters(Object.fromEntries(NAMES.map((name) => [name, undefined])))}
    >
      {t("register-clear")}
    </Button>
  );
}

/** Searches when the reader pauses, and at once on Enter. */
function Search() {
  const text = useSignal(parameter("q") ?? "");
  const asked = parameter("q") ?? "";
  useEffect(() => {
    if (asked !== text.value.trim()) text.value = asked;
  }, [asked]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.value.trim() !== asked) setParameters({ q: text.value.trim() });
    }, 350);
    return () => clearTimeout(timer);
  }, [text.value]);
  return (
    <div>
      <Field
        label={t("register-search")}
        type="search"
        value={text.value}
        onText={(typed) => {
          text.value = typed;
        }}
      />
    </div>
  );
}
