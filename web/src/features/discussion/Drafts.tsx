import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast, told } from "#ui/announce";
import { Button } from "#ui/Button";
import { confirm } from "#ui/confirm";
import { Time } from "#ui/Time";
import { DeleteDraftMutation, type DiscussionDetailsFragment } from "./discussion.generated";

type Draft = DiscussionDetailsFragment["myDrafts"][number];

/** The reader's own drafts of polls: to take up, or to throw away. */
export function Drafts({ discussion }: { discussion: DiscussionDetailsFragment }) {
  if (discussion.myDrafts.length === 0) return null;
  return (
    <section>
      <h2 class="side-title">{t("drafts-mine")}</h2>
      <p class="soft small">{t("drafts-only-you")}</p>
      <ul class="list">
        {discussion.myDrafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} discussionId={discussion.id} />
        ))}
      </ul>
    </section>
  );
}

function DraftRow({ draft, discussionId }: { draft: Draft; discussionId: string }) {
  const title = draft.proposal?.current.title || draft.plan.title || t("draft-untitled");
  const place = draft.proposal ? `/proposals/${draft.proposal.id}/poll` : `/d/${discussionId}/poll`;
  const remove = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("draft-delete-question", { title }),
        text: t("draft-delete-text"),
        action: t("draft-delete"),
        danger: true,
      });
      if (!sure) return;
      await mutate(DeleteDraftMutation, { input: { draftId: draft.id } });
      toast(t("draft-deleted"));
    }),
  );
  return (
    <li>
      <a class="item-title" href={`${place}?draft=${draft.id}`}>
        {title}
      </a>
      <div class="item-line">
        <Time at={draft.updatedAt} />
        <Button
          look="quiet"
          size="small"
          icon="trash"
          busy={remove.busy.value}
          onClick={() => void remove.run()}
        >
          {t("draft-delete")}
          <span class="hidden">: {title}</span>
        </Button>
      </div>
    </li>
  );
}
