import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { t } from "#i18n/text";
import { toast, told } from "./announce";
import { Button } from "./Button";
import { confirm } from "./confirm";
import { RevokeProxyMutation } from "./proxy.generated";

/** Takes a vote back that was handed over, after asking. */
export function RevokeProxy({ id, holder }: { id: string; holder: { name: string } }) {
  const { name } = holder;
  const revoke = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t("proxy-revoke-question", { name }),
        text: t("proxy-revoke-text"),
        action: t("proxy-revoke"),
      });
      if (!sure) return;
      await mutate(RevokeProxyMutation, { input: { proxyId: id } });
      toast(t("proxy-revoked", { name }));
    }),
  );
  return (
    <Button busy={revoke.busy.value} onClick={() => void revoke.run()}>
      {t("proxy-revoke")} <span class="hidden">: {name}</span>
    </Button>
  );
}
