// What every page has to stand: the width of a phone, and axe.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

/** What is wrong with the page on a phone and on a desk, light and dark; `shown` may look at each. */
export async function wrongLooks(page, shown = async () => {}) {
  await page.evaluate(AXE);
  const found = [];
  for (const size of SIZES)
    for (const colorScheme of ["light", "dark"]) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme });
      const look = `${size.width}-${colorScheme}`;
      await shown(look);
      found.push(...(await overflow(page, look)), ...(await axe(page, look)));
    }
  return found;
}

/** What makes the page wider than the window. */
async function overflow(page, look) {
  const wide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const outside = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    return outside.slice(-3).map((element) => element.outerHTML.slice(0, 120));
  });
  return wide.map((element) => `${look}: too wide: ${element}`);
}

async function axe(page, look) {
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ["violations"] }));
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${look}: ${id}: ${help}: ${target.join(" ")} ${any[0]?.message ?? ""}`),
  );
}
