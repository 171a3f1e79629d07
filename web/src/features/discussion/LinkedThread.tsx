import { useEffect } from "preact/hooks";
import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { Loaded } from "#ui/states";
import { LinkedThreadQuery } from "./discussion.generated";
import { bring, type Room } from "./room";
import { Thread } from "./Thread";
import type { Threads } from "./threads";

interface Props {
  room: Room;
  commentId: string;
  threads: Threads;
}

/** The thread of a comment that a link points at, until the stretch below reaches it. */
export function LinkedThread({ room, commentId, threads }: Props) {
  const reading = useQuery(LinkedThreadQuery, { id: room.discussionId, commentId });
  const thread = reading.answer.value?.discussion?.commentThread;
  const below = thread && threads.answer.value?.edges.some(({ node }) => node.id === thread.id);
  useEffect(() => {
    if (thread) requestAnimationFrame(() => bring(commentId));
  }, [thread?.id, commentId]);
  if (below) return null;
  return (
    <section class="linked" aria-label={t("discussion-linked")}>
      <h3 class="side-title">{t("discussion-linked")}</h3>
      <Loaded reading={reading}>
        {({ discussion }) =>
          discussion?.commentThread ? (
            <ol class="threads">
              <Thread thread={discussion.commentThread} room={room} wanted={commentId} />
            </ol>
          ) : (
            <p class="soft">{t("discussion-linked-gone")}</p>
          )
        }
      </Loaded>
    </section>
  );
}
