// The agenda: its items in their order, each with its minutes; what is open in the group and could be added.
import { useSignal } from "@preact/signals";
import { useAction } from "#api/action";
import { mutate, useQuery } from "#api/reading";
import type { AgendaItemInput } from "#api/schema.generated";
import { t } from "#i18n/text";
import { announce, toast, told } from "#ui/announce";
import { Badge } from "#ui/Badge";
import { Button } from "#ui/Button";
import { Field } from "#ui/Field";
import { Form } from "#ui/Form";
import { Section } from "#ui/Page";
import { Minutes } from "./Minutes";
import {
  AddAgendaItemMutation,
  type AgendaItemDetailsFragment,
  MeetingSuggestionsQuery,
  type MeetingWholeFragment,
  MoveAgendaItemMutation,
  RemoveAgendaItemMutation,
} from "./meetings.generated";
import { means, wrong } from "./said";
import { KINDS, subjectOf, WHYS } from "./words";

interface Props {
  meeting: MeetingWholeFragment;
}

export function Agenda({ meeting }: Props) {
  const { items, viewerCan: can } = meeting;
  return (
    <Section title={t("meeting-agenda")} count={items.length || undefined}>
      {can.writeMinutes && meeting.closedAt && <p class="notice">{t("meeting-minutes-closed")}</p>}
      {items.length === 0 ? (
        <p class="soft">{t("meeting-agenda-empty")}</p>
      ) : (
        <ol class="agenda">
          {items.map((item, place) => (
            <Item key={item.id} meeting={meeting} item={item} place={place} />
          ))}
        </ol>
      )}
      {can.planAgenda && (
        <div class="stack agenda-plan">
          <Add meeting={meeting} />
          <Suggestions meeting={meeting} />
        </div>
      )}
    </Section>
  );
}

function Item({ meeting, item, place }: Props & { item: AgendaItemDetailsFragment; place: number }) {
  const { title, href } = subjectOf(item);
  const { viewerCan: can, items } = meeting;
  const takesOver = item.process?.viewerMoves.some(({ name }) => name === "GATHER" || name === "ATTEND");
  return (
    <li class="agenda-item" id={item.id}>
      <div class="row apart">
        <h3>
          {href ? (
            <a class="item-title" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </h3>
        {can.planAgenda && <Moves item={item} title={title} place={place} last={items.length - 1} />}
      </div>
      <p class="item-line">
        {item.kind !== "WORDS" && <Badge>{t(KINDS[item.kind])}</Badge>}
        {item.leftOver && <span>{t("meeting-item-left-over")}</span>}
        {item.addedBy ? <span>{item.addedBy.name}</span> : <span>{t("meeting-item-by-rules")}</span>}
      </p>
      {takesOver && meeting.state === "UNDER_WAY" && href && (
        <p>
          <a href={href}>{t("meeting-take-over")}</a>
        </p>
      )}
      <Minutes meeting={meeting} item={item} />
    </li>
  );
}

interface MovesProps {
  item: AgendaItemDetailsFragment;
  title: string;
  place: number;
  last: number;
}

/** Up, down and off. The focus stays on the button, wherever its item goes. */
function Moves({ item, title, place, last }: MovesProps) {
  const move = useAction((to: number) =>
    told(async () => {
      await mutate(MoveAgendaItemMutation, { input: { itemId: item.id, to } });
      announce(t("meeting-item-moved", { place: to + 1 }));
    }),
  );
  const remove = useAction(() =>
    told(async () => {
      await mutate(RemoveAgendaItemMutation, { input: { itemId: item.id } });
      announce(t("meeting-item-removed"));
      document.querySelector<HTMLElement>("h1")?.focus();
    }),
  );
  return (
    <span class="row-tight agenda-moves">
      <Button
        look="quiet"
        size="small"
        icon="up"
        disabled={place === 0}
        busy={move.busy.value}
        onClick={() => void move.run(place - 1)}
      >
        <span class="hidden">{t("meeting-item-up", { title })}</span>
      </Button>
      <Button
        look="quiet"
        size="small"
        icon="down"
        disabled={place === last}
        busy={move.busy.value}
        onClick={() => void move.run(place + 1)}
      >
        <span class="hidden">{t("meeting-item-down", { title })}</span>
      </Button>
      {item.revision === 0 && (
        <Button
          look="quiet"
          size="small"
          icon="close"
          busy={remove.busy.value}
          onClick={() => void remove.run()}
        >
          <span class="hidden">{t("meeting-item-remove", { title })}</span>
        </Button>
      )}
    </span>
  );
}

async function put(meeting: MeetingWholeFragment, about: AgendaItemInput) {
  await mutate(AddAgendaItemMutation, { input: { meetingId: meeting.id, about } });
  toast(t("meeting-item-added"));
}

function Add({ meeting }: Props) {
  const words = useSignal("");
  const add = useAction(async () => {
    await put(meeting, { words: words.value });
    words.value = "";
  });
  return (
    <Form action={add} means={means} fields={["title"]} submit={t("meeting-item-add-button")}>
      <Field
        label={t("meeting-item-add")}
        maxLength={200}
        value={words.value}
        error={wrong(add.refusal.value, "title")}
        onText={(text) => {
          words.value = text;
        }}
      />
    </Form>
  );
}

type Suggestion = NonNullable<MeetingSuggestionsQuery["meeting"]>["suggestions"][number];

function Suggestions({ meeting }: Props) {
  const reading = useQuery(MeetingSuggestionsQuery, { id: meeting.id });
  const suggestions = reading.answer.value?.meeting?.suggestions ?? [];
  if (suggestions.length === 0) return null;
  return (
    <details class="agenda-suggested" open={meeting.items.length === 0}>
      <summary>{t("meeting-suggested")}</summary>
      <p class="soft small">{t("meeting-suggested-text")}</p>
      <ul class="list">
        {suggestions.map((suggestion) => (
          <Suggested key={keyOf(suggestion)} meeting={meeting} suggestion={suggestion} />
        ))}
      </ul>
    </details>
  );
}

const keyOf = (one: Suggestion) =>
  `${one.discussion?.id ?? one.poll?.id ?? one.process?.id ?? one.goal?.id}-${one.objection ?? 0}`;

/** A suggestion as the server takes it; nothing, where it is no more to be seen. */
function inputOf({
  kind,
  objection,
  discussion,
  poll,
  process,
  goal,
}: Suggestion): AgendaItemInput | undefined {
  if (discussion) return { discussionId: discussion.id };
  if (poll) return { pollId: poll.id };
  if (goal) return { goalId: goal.id };
  if (process && kind === "OBJECTION")
    return { objection: { processId: process.id, number: objection ?? 0 } };
  return process ? { processId: process.id } : undefined;
}

function Suggested({ meeting, suggestion }: Props & { suggestion: Suggestion }) {
  const { title, href } = subjectOf(suggestion);
  const add = useAction(() =>
    told(async () => {
      const about = inputOf(suggestion);
      if (about) await put(meeting, about);
    }),
  );
  return (
    <li class="row apart">
      <div>
        {href ? (
          <a class="item-title" href={href}>
            {title}
          </a>
        ) : (
          title
        )}
        <div class="item-line">
          <Badge>{t(KINDS[suggestion.kind])}</Badge>
          <span>{t(WHYS[suggestion.why])}</span>
        </div>
      </div>
      <Button icon="plus" size="small" busy={add.busy.value} onClick={() => void add.run()}>
        {t("meeting-item-add-button")}
        <span class="hidden">: {t("meeting-suggested-add", { title })}</span>
      </Button>
    </li>
  );
}
