// A selection that fills a role of the group: what the form begins with, and who offers themselves.
import { t } from "#i18n/text";
import { PersonLine } from "#ui/Avatar";
import { Markdown } from "#ui/Markdown";
import { monthsAfter } from "#ui/time";
import type { RoleToFillQuery } from "./begin.generated";
import type { Plan, Written } from "./plan";

export type FilledRole = NonNullable<RoleToFillQuery["role"]>;

/** The form as the role fills it in: its purpose and domain, and its usual term, at whose end it is open again. */
export function filled(role: FilledRole, plan: Plan, today: string): { plan: Plan; written: Written } {
  const domain = role.domain.markdown && `\n\n${t("start-process-role-domain")}\n\n${role.domain.markdown}`;
  const written = {
    title: role.name,
    need: t("start-process-role-need", { role: role.name }),
    text: `${role.purpose.markdown}${domain}`,
  };
  if (!role.termMonths) return { plan, written };
  const endsOn = monthsAfter(today, role.termMonths);
  const reviewOn = plan.reviewOn < endsOn ? plan.reviewOn : endsOn;
  return { plan: { ...plan, reviewOn, hasEnd: true, endsOn, atEnd: "LAPSE" }, written };
}

/** Which role it is, and who offers: information for whoever nominates, no list to choose from. */
export function ToFill({ role }: { role: FilledRole }) {
  return (
    <section class="card stack-tight" aria-labelledby="role-to-fill">
      <h2 id="role-to-fill">
        <a href={`/roles/${role.id}`}>{role.name}</a>
      </h2>
      <p>{t("start-process-for-role")}</p>
      {role.offers.length > 0 ? (
        <>
          <h3>{t("start-process-role-offers")}</h3>
          <ul class="stack-tight">
            {role.offers.map((offer) => (
              <li key={offer.id}>
                <PersonLine person={offer.person} />
                <Markdown html={offer.words.html} />
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p class="soft">{t("start-process-role-no-offers")}</p>
      )}
    </section>
  );
}
