import { useQuery } from "#api/reading";
import { t } from "#i18n/text";
import { parameter, setParameters } from "#ui/address";
import { ButtonLink } from "#ui/Button";
import { Page } from "#ui/Page";
import { EmptyState, Loaded } from "#ui/states";
import { Tabs } from "#ui/Tabs";
import { Calendar } from "./Calendar";
import { MailPreferences } from "./MailPreferences";
import { MeQuery } from "./me.generated";
import { Profile } from "./Profile";
import { Proxies } from "./Proxies";
import { Security } from "./Security";
import "./me.css";

const TABS = ["profile", "mail", "votes", "security"] as const;
type TabName = (typeof TABS)[number];

/** Everything about the reader's own account. */
export default function MePage() {
  const reading = useQuery(MeQuery, {});
  const handle = reading.answer.value?.viewer?.person.handle;
  const tab = TABS.find((name) => name === parameter("tab")) ?? "profile";
  return (
    <Page
      title={t("me-title")}
      actions={handle && <ButtonLink href={`/people/${handle}`}>{t("me-as-seen")}</ButtonLink>}
    >
      <Tabs<TabName>
        label={t("me-title")}
        value={tab}
        onChoose={(name) => setParameters({ tab: name === "profile" ? undefined : name })}
        tabs={[
          { name: "profile", label: t("me-profile") },
          { name: "mail", label: t("me-mail") },
          { name: "votes", label: t("me-votes") },
          { name: "security", label: t("me-security") },
        ]}
      >
        <Loaded reading={reading}>
          {({ viewer }) => {
            if (!viewer) return <EmptyState title={t("error-unauthenticated")} />;
            if (tab === "mail") return <MailPreferences viewer={viewer} />;
            if (tab === "votes") return <Proxies />;
            if (tab === "security") return <Security viewer={viewer} />;
            return (
              <>
                <Profile viewer={viewer} />
                <Calendar viewer={viewer} />
              </>
            );
          }}
        </Loaded>
      </Tabs>
    </Page>
  );
}
