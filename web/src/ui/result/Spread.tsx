import { t } from "#i18n/text";
import { approximately } from "./exact";
import { type Counted, figureRow } from "./figures";
import { Num } from "./Num";
import { nameOf } from "./names";
import { Sideways } from "./Sideways";

/** How the scores of each option are spread: columns to look at, and the same as a table. */
export function Spread({ options }: { options: readonly Counted[] }) {
  const rows = options.flatMap((option) => {
    const marks = figureRow(option, "HISTOGRAM");
    return marks ? [{ option, marks }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  const most = Math.max(1, ...rows.flatMap(({ marks }) => marks.map(approximately)));
  return (
    <section class="stack-tight">
      <h3>{t("result-spread")}</h3>
      <p class="soft small">{t("result-spread-meaning", { most: first.marks.length - 1 })}</p>
      <div class="spreads" aria-hidden="true">
        {rows.map(({ option, marks }) => (
          <div key={option.id}>
            <p class="small">{nameOf(option)}</p>
            <div class="spread">
              {marks.map((count, mark) => (
                <span key={mark} class="spread-column">
                  <span class="spread-bar" style={{ height: `${(100 * approximately(count)) / most}%` }} />
                </span>
              ))}
            </div>
            <div class="spread-ends small soft">
              <span>0</span>
              <span>{marks.length - 1}</span>
            </div>
          </div>
        ))}
      </div>
      <details class="unfold">
        <summary>{t("result-as-table")}</summary>
        <Sideways label={t("result-spread")}>
          <table class="number-table">
            <caption class="hidden">{t("result-spread")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("result-option")}</th>
                {first.marks.map((_, mark) => (
                  <th key={mark} scope="col">
                    {mark}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ option, marks }) => (
                <tr key={option.id}>
                  <th scope="row">{nameOf(option)}</th>
                  {marks.map((count, mark) => (
                    <td key={mark}>
                      <Num value={count} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </details>
    </section>
  );
}
