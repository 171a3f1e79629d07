import { useAction } from "#api/action";
import { mutate } from "#api/reading";
import { type TextKey, t } from "#i18n/text";
import { toast, told } from "./announce";
import { Button } from "./Button";
import { confirm } from "./confirm";
import { RevokeProxyMutation } from "./proxy.generated";

interface Words {
  question: TextKey;
  text: TextKey;
  action: TextKey;
  done: TextKey;
}

const TAKE: Words = {
  question: "proxy-revoke-question",
  text: "proxy-revoke-text",
  action: "proxy-revoke",
  done: "proxy-revoked",
};

const RETURN: Words = {
  question: "proxy-return-question",
  text: "proxy-return-text",
  action: "proxy-return",
  done: "proxy-returned",
};

interface Props {
  id: string;
  /** The other one of the two. */
  person: { name: string };
  /** The reader holds it, and hands it back, rather than takes back what they gave. */
  held?: boolean;
}

/** Ends a proxy, after asking. */
export function RevokeProxy({ id, person: { name }, held }: Props) {
  const words = held ? RETURN : TAKE;
  const revoke = useAction(() =>
    told(async () => {
      const sure = await confirm({
        title: t(words.question, { name }),
        text: t(words.text),
        action: t(words.action),
      });
      if (!sure) return;
      await mutate(RevokeProxyMutation, { input: { proxyId: id } });
      toast(t(words.done, { name }));
    }),
  );
  return (
    <Button busy={revoke.busy.value} onClick={() => void revoke.run()}>
      {t(words.action)} <span class="hidden">: {name}</span>
    </Button>
  );
}
