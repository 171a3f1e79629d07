// The votes that the reader handed to others, and those of others that they cast.
import type { ComponentChildren } from "preact";
import { useQuery } from "#api/reading";
import { timeZone } from "#api/session";
import { language, t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Section } from "#ui/Page";
import { RevokeProxy } from "#ui/RevokeProxy";
import { Loaded } from "#ui/states";
import { absolute, now } from "#ui/time";
import { MyProxiesQuery, type ProxyLineFragment } from "./me.generated";

type Mine = NonNullable<MyProxiesQuery["viewer"]>["proxies"];

export function Proxies() {
  const reading = useQuery(MyProxiesQuery, {});
  return (
    <Loaded reading={reading} lines={3}>
      {({ viewer }) => viewer && <Both proxies={viewer.proxies} />}
    </Loaded>
  );
}

function Both({ proxies }: { proxies: Mine }) {
  return (
    <>
      <Section title={t("proxies-given")}>
        {proxies.given.length === 0 && <p class="soft">{t("proxies-none-given")}</p>}
        <ul class="list">
          {proxies.given.map((proxy) => (
            <li class="row apart" key={proxy.id}>
              <PersonLine person={proxy.holder}>
                <Where proxy={proxy} />
              </PersonLine>
              <RevokeProxy id={proxy.id} person={proxy.holder} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("proxies-held")}>
        {proxies.held.length === 0 && <p class="soft">{t("proxies-none-held")}</p>}
        <ul class="list">
          {proxies.held.map((proxy) => (
            <li class="row apart" key={proxy.id}>
              <PersonLine person={proxy.giver}>
                <Where proxy={proxy} />
              </PersonLine>
              <RevokeProxy id={proxy.id} person={proxy.giver} held />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

/** In which poll or whose polls, from when on and until when. */
function Where({ proxy }: { proxy: ProxyLineFragment }): ComponentChildren {
  const moment = (at: string) => absolute(Date.parse(at), language.value, timeZone.value);
  const later = Date.parse(proxy.startsAt) > now.value;
  return (
    <>
      {proxy.poll && <a href={`/polls/${proxy.poll.id}`}>{proxy.poll.version.title}</a>}
      {proxy.group && (
        <a href={`/g/${proxy.group.slug}`}>{t("proxy-all-polls", { group: proxy.group.name })}</a>
      )}
      {later && <> · {t("proxy-from", { when: moment(proxy.startsAt) })}</>}
      {proxy.endsAt && <> · {t("proxy-until", { when: moment(proxy.endsAt) })}</>}
    </>
  );
}
