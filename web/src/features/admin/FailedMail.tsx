import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { usePages } from "#api/pages";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast } from "#ui/announce";
import { Button } from "#ui/Button";
import { EmptyState, Loaded, Pager } from "#ui/states";
import { Time } from "#ui/Time";
import { MAIL_KINDS } from "#ui/words";
import {
  type FailedDeliveriesQuery,
  FailedDeliveriesQuery as FailedDocument,
  RetryDeliveryMutation,
} from "./admin.generated";

type Delivery = FailedDeliveriesQuery["failedDeliveries"]["nodes"][number];

/** Emails that were tried for a day and given up. */
export function FailedMail() {
  const reading = usePages(FailedDocument, {}, (answer) => answer.failedDeliveries);
  return (
    <Loaded reading={reading}>
      {({ nodes, hasMore }) => (
        <>
          {nodes.length === 0 && (
            <EmptyState title={t("admin-mail-fine")}>{t("admin-mail-fine-text")}</EmptyState>
          )}
          <ul class={nodes.length > 0 ? "list" : undefined}>
            {nodes.map((delivery) => (
              <Failed key={delivery.id} delivery={delivery} />
            ))}
          </ul>
          <Pager hasMore={hasMore} more={reading.more} busy={reading.busy.value} />
        </>
      )}
    </Loaded>
  );
}

function Failed({ delivery }: { delivery: Delivery }) {
  const retry = useAction(async () => {
    await mutate(RetryDeliveryMutation, { input: { deliveryId: delivery.id } });
    toast(t("admin-retried", { recipient: delivery.recipient }));
  });
  return (
    <li class="row apart">
      <div>
        <strong>{delivery.recipient}</strong>
        <div class="item-line">
          <span>{kindName(delivery.kind)}</span>
          <span>{t("admin-attempts", { count: delivery.attempts })}</span>
          <Time at={delivery.failedAt} />
        </div>
        <code class="small">{delivery.lastError}</code>
        {retry.refusal.value && (
          <p class="wrong" role="alert">
            {refusalText(retry.refusal.value)}
          </p>
        )}
      </div>
      <Button size="small" busy={retry.busy.value} onClick={() => void retry.run()}>
        {t("ui-retry")}
        <span class="hidden">: {delivery.recipient}</span>
      </Button>
    </li>
  );
}

/** The kind as the mail preferences call it; one we do not know is shown as it came. */
function kindName(kind: string): string {
  const known = Object.entries(MAIL_KINDS).find(([name]) => name === kind.toUpperCase());
  return known ? t(known[1]) : kind;
}
