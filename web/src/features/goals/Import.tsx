// Telling progress from a file: chosen, checked, looked at, and only then written.
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { useAction } from "#api/action";
import { send } from "#api/graphql";
import { mutate, useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { Dialog } from "#ui/Dialog";
import { FieldShell } from "#ui/Field";
import { Form } from "#ui/Form";
import {
  type ImportProgressMutation as Imported,
  ImportProgressMutation,
  MayImportQuery,
} from "./goals.generated";
import { means } from "./said";

export function Import({ slug }: { slug: string }) {
  const reading = useQuery(MayImportQuery, { slug });
  const open = useSignal(false);
  const group = reading.answer.value?.group;
  if (!group?.viewerMayImportProgress) return null;
  return (
    <>
      <Button
        look="quiet"
        icon="up"
        onClick={() => {
          open.value = true;
        }}
      >
        {t("goal-import")}
      </Button>
      {open.value && (
        <Choose
          groupId={group.id}
          onClose={() => {
            open.value = false;
          }}
        />
      )}
    </>
  );
}

function Choose({ groupId, onClose }: { groupId: string; onClose: () => void }) {
  const id = useId();
  const text = useSignal("");
  const found = useSignal<Imported["importProgress"] | undefined>(undefined);
  const ready = found.value !== undefined && found.value.problems.length === 0;
  const run = useAction(async () => {
    const input = { groupId, text: text.value };
    if (!ready) {
      found.value = (
        await send(ImportProgressMutation, { input: { ...input, dryRun: true } })
      ).importProgress;
      return;
    }
    await mutate(ImportProgressMutation, { input });
    toast(t("goal-import-done"));
    onClose();
  });
  return (
    <Dialog title={t("goal-import")} onClose={onClose}>
      <Form action={run} means={means} submit={t(ready ? "goal-import-send" : "goal-import-check")}>
        <p class="soft">{t("goal-import-hint")}</p>
        <FieldShell id={id} label={t("goal-import-choose")}>
          <input
            id={id}
            class="input"
            type="file"
            accept=".csv,text/csv"
            onChange={async (event) => {
              found.value = undefined;
              text.value = (await event.currentTarget.files?.[0]?.text()) ?? "";
            }}
          />
        </FieldShell>
        {found.value && <Preview found={found.value} />}
      </Form>
    </Dialog>
  );
}

function Preview({ found }: { found: Imported["importProgress"] }) {
  if (found.problems.length > 0) {
    return (
      <div class="notice notice-bad stack-tight" role="alert">
        <p>
          <strong>{t("goal-import-problems")}</strong>
        </p>
        <ul>
          {found.problems.slice(0, 50).map((problem, place) => (
            <li key={place}>
              {problem.column
                ? t("goal-import-place", { row: problem.row, column: problem.column })
                : t("goal-import-row", { row: problem.row })}
              : {problem.message}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  const skipped = found.rows.filter((row) => row.skipped).length;
  return (
    <p class="notice" role="status">
      {t("goal-import-new", { count: found.rows.length - skipped })};{" "}
      {t("goal-import-skipped", { count: skipped })}.
    </p>
  );
}
