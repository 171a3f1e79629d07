// Going through a page by keyboard alone, and what has to be true at every stop: it is seen that the focus is there, and it has a name.
import { strict as assert } from "node:assert";

/** Where the focus is: what it is, its name as far as its text says it, and whether one sees it. */
const at = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = getComputedStyle(element);
    // The browser itself shows which part of a date has it.
    const parts = element instanceof HTMLInputElement && element.type.startsWith("date");
    const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      tag: element.tagName,
      name: (element.labels?.[0] ?? element).innerText?.trim() || element.getAttribute("aria-label") || "",
      seen: outlined || parts || element === document.body,
    };
  });

/** Presses Tab until the focus is on what `locator` finds, and answers the names of what was passed. */
export async function tabTo(page, locator, { back = false, most = 80 } = {}) {
  const passed = [];
  const there = () => locator.evaluateAll((found) => found.some((one) => one === document.activeElement));
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const stop = await at(page);
    assert.ok(stop.seen, `the focus is not seen on ${stop.tag} ${stop.name}`);
    passed.push(stop.name);
    if (await there()) return passed;
  }
  assert.fail(`Tab does not reach it; it passes ${passed.join(" | ")}`);
}

/** Goes there and presses it. */
export async function press(page, locator, { key = "Enter", ...how } = {}) {
  const passed = await tabTo(page, locator, how);
  await page.keyboard.press(key);
  return passed;
}

/** Goes there and writes. */
export async function type(page, locator, text) {
  await tabTo(page, locator);
  await page.keyboard.type(text);
}

/** The focus is on something, and not lost at the top of the page. */
export async function keepsFocus(page, what) {
  await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 5000 }).catch(() => {
    assert.fail(`the focus is lost after ${what}`);
  });
}
