// What Folkmoot gives to programs of others, read by libraries that judge such files: feeds, calendars, the sitemap, the pages' HTML.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parseFeed } from "feedsmith";
import ICAL from "ical.js";
import vnu from "vnu-jar";
import { start } from "./start.mjs";

const { address, stop } = await start("demo");
const folder = mkdtempSync(join(tmpdir(), "folkmoot-pages-"));
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await stop();
});

const read = async (path) => {
  const answer = await fetch(address + path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};

for (const form of ["atom", "json"]) {
  test(`the ${form} feed is one, and its entries can be followed`, async () => {
    const text = await read(`/feeds/outcomes.${form}`);
    const { format, feed } = parseFeed(form === "json" ? JSON.parse(text) : text);
    assert.equal(format, form);
    const entries = feed.entries ?? feed.items;
    assert.ok(entries.length > 0);
    for (const entry of entries) {
      const link = new URL(entry.url ?? entry.links[0].href);
      const page = await read(link.pathname);
      assert.ok(page.includes("itemtype=\"https://schema.org/Article\""), link.pathname);
    }
  });
}

test("the calendar is one, and each event has its moment, name and page", async () => {
  const calendar = new ICAL.Component(ICAL.parse(await read("/calendar.ics")));
  assert.equal(calendar.getFirstPropertyValue("version"), "2.0");
  const events = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
  assert.ok(events.length > 0);
  assert.equal(new Set(events.map((event) => event.uid)).size, events.length, "every event has a name of its own");
  for (const event of events) {
    assert.ok(event.summary && event.startDate, event.uid);
    assert.ok(event.component.getFirstPropertyValue("dtstamp"), event.uid);
    const page = new URL(event.component.getFirstPropertyValue("url"));
    await read(page.pathname);
  }
});

test("everything in the sitemap can be read by a visitor", async () => {
  const sitemap = await read("/sitemap.xml");
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, found]) => new URL(found).pathname);
  assert.ok(addresses.length > 3);
  for (const path of addresses) await read(path);
});

test("the pages that need no script are valid HTML", async () => {
  const feed = JSON.parse(await read("/feeds/outcomes.json"));
  const pages = ["/decisions", "/decisions?search=nothing-like-it", "/", "/g/vision", new URL(feed.items[0].url).pathname];
  const files = await Promise.all(
    pages.map(async (path, place) => {
      const file = join(folder, `${place}.html`);
      writeFileSync(file, await read(path));
      return file;
    }),
  );
  // It says what is wrong on standard error, and ends with 1 where anything is.
  execFileSync("java", ["-jar", vnu, "--errors-only", ...files], { stdio: ["ignore", "inherit", "inherit"] });
});
