// The text paragraph by paragraph: what can be said about each, and beside it what was.
import { useSignal } from "@preact/signals";
import { t } from "#i18n/text";
import { Dialog } from "#ui/Dialog";
import { Markdown } from "#ui/Markdown";
import { Menu } from "#ui/Menu";
import { excerpt } from "./excerpt";
import { questioned, STAGES } from "./names";
import { ObjectDialog } from "./ObjectDialog";
import { QuestionForm } from "./SayTasks";
import { type Paragraph, useMay, useRoom, type Version } from "./step";
import { VoiceForm } from "./VoiceForm";

interface Props {
  version: Version;
  /** Addresses that lead to a paragraph lead here. */
  anchored?: boolean;
}

export function TextBody({ version, anchored }: Props) {
  const { process } = useRoom();
  // What can be asked about or objected to is the text that holds, or else the newest.
  const newest = version.number === questioned(process)?.number;
  return (
    <div class="process-text">
      {version.paragraphs.map((paragraph) => (
        <div
          key={`${paragraph.place}-${paragraph.digest}`}
          class="process-paragraph"
          {...(anchored && { id: `paragraph-${paragraph.place}` })}
        >
          <span class="process-place" aria-hidden="true">
            {paragraph.place}
          </span>
          <Markdown html={paragraph.text.html} />
          {newest && <Cite paragraph={paragraph} />}
          <Beside paragraph={paragraph} />
        </div>
      ))}
    </div>
  );
}

type Shown = "question" | "voice" | "object";

/** The quiet action of a paragraph: ask about it, voice a concern, object. */
function Cite({ paragraph }: { paragraph: Paragraph }) {
  const { onBehalfOf } = useRoom();
  const may = useMay();
  const shown = useSignal<Shown | undefined>(undefined);
  if (onBehalfOf) return null;
  const show = (what: Shown) => () => {
    shown.value = what;
  };
  const close = () => {
    shown.value = undefined;
  };
  const name = t("consent-paragraph", { number: paragraph.place });
  const cites = [paragraph.digest];
  return (
    <div class="process-cite">
      <Menu
        label={t("consent-cite", { number: paragraph.place })}
        items={[
          may("QUESTION") && { label: t("consent-ask"), icon: "talk", run: show("question") },
          may("VOICE") && { label: t("consent-voice"), icon: "pen", run: show("voice") },
          may("RAISE") && { label: t("consent-object"), icon: "hand", run: show("object") },
        ]}
      />
      {shown.value === "question" && (
        <Dialog title={`${t("consent-ask")} ${name}`} onClose={close}>
          <QuestionForm cites={cites} onDone={close} />
        </Dialog>
      )}
      {shown.value === "voice" && (
        <Dialog title={`${t("consent-voice")} ${name}`} onClose={close}>
          <VoiceForm cites={cites} onDone={close} />
        </Dialog>
      )}
      {shown.value === "object" && <ObjectDialog cites={cites} onClose={close} />}
    </div>
  );
}

/** What was said about a paragraph. */
function Beside({ paragraph }: { paragraph: Paragraph }) {
  const { process } = useRoom();
  const about = ({ cites }: { cites: string[] }) => cites.includes(paragraph.digest);
  const objections = process.objections.filter(about);
  const concerns = process.concerns.filter((concern) => about(concern) && concern.text);
  const questions = process.questions.filter(about);
  const credited = process.objections.filter(
    (objection) =>
      !about(objection) &&
      objection.credits.some(({ paragraphs }) => paragraphs.includes(paragraph.place)) &&
      process.version?.paragraphs.some(({ digest }) => digest === paragraph.digest),
  );
  if (objections.length + concerns.length + questions.length + credited.length === 0) return null;
  return (
    <ul class="process-beside">
      {objections.map((objection) => (
        <li key={`o${objection.number}`} class={objection.live ? "live" : undefined}>
          <a href={`#objection-${objection.number}`}>
            {t("consent-objection-of", { name: objection.raisedBy.name, number: objection.number })}
          </a>{" "}
          <span class="soft">
            ({t(STAGES[objection.stage])}) {objection.form.harm && excerpt(objection.form.harm.markdown, 90)}
          </span>
        </li>
      ))}
      {credited.map((objection) => (
        <li key={`c${objection.number}`}>
          <a href={`#objection-${objection.number}`}>
            {t("consent-because", { name: objection.raisedBy.name, number: objection.number })}
          </a>
        </li>
      ))}
      {concerns.map((concern, at) => (
        <li key={`v${at}`}>
          <a href="#concerns">
            {concern.voicedBy
              ? t("consent-concern-of", { name: concern.voicedBy.name })
              : t("consent-a-concern")}
          </a>
        </li>
      ))}
      {questions.map((question) => (
        <li key={`q${question.number}`}>
          <a href={`#question-${question.number}`}>
            {t("consent-question-of", { name: question.askedBy.name, number: question.number })}
          </a>
        </li>
      ))}
    </ul>
  );
}
