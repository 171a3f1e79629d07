// The texts of the page: one Fluent catalogue a language, shared with the server, fetched when needed.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import type { TextKey } from "./keys.generated";

export type { TextKey };
export type Language = "en" | "es";
export const LANGUAGES: Record<Language, string> = { en: "English", es: "Español" };

type Catalogue = { default: string };
const CATALOGUES: Record<Language, () => Promise<Catalogue[]>> = {
  en: () =>
    Promise.all([
      import("../../../server/core/locale/en/page.ftl?raw"),
      import("../../../server/core/locale/en/agreeing.ftl?raw"),
      import("../../../server/core/locale/en/error.ftl?raw"),
      import("../../../server/core/locale/en/deciding.ftl?raw"),
    ]),
  es: () =>
    Promise.all([
      import("../../../server/core/locale/es/page.ftl?raw"),
      import("../../../server/core/locale/es/agreeing.ftl?raw"),
      import("../../../server/core/locale/es/error.ftl?raw"),
      import("../../../server/core/locale/es/deciding.ftl?raw"),
    ]),
};

/** The texts that one part of the page alone needs: fetched with its code, not before the first page is drawn. */
const PARTS: Record<
  "process" | "goals" | "meetings" | "roles" | "reviews" | "feedback" | "refusal",
  Record<Language, () => Promise<Catalogue>>
> = {
  process: {
    en: () => import("../../../server/core/locale/en/process.ftl?raw"),
    es: () => import("../../../server/core/locale/es/process.ftl?raw"),
  },
  goals: {
    en: () => import("../../../server/core/locale/en/goals.ftl?raw"),
    es: () => import("../../../server/core/locale/es/goals.ftl?raw"),
  },
  roles: {
    en: () => import("../../../server/core/locale/en/roles.ftl?raw"),
    es: () => import("../../../server/core/locale/es/roles.ftl?raw"),
  },
  reviews: {
    en: () => import("../../../server/core/locale/en/reviews.ftl?raw"),
    es: () => import("../../../server/core/locale/es/reviews.ftl?raw"),
  },
  feedback: {
    en: () => import("../../../server/core/locale/en/feedback.ftl?raw"),
    es: () => import("../../../server/core/locale/es/feedback.ftl?raw"),
  },
  meetings: {
    en: () => import("../../../server/core/locale/en/meetings.ftl?raw"),
    es: () => import("../../../server/core/locale/es/meetings.ftl?raw"),
  },
  refusal: {
    en: () => import("../../../server/core/locale/en/refusal.ftl?raw"),
    es: () => import("../../../server/core/locale/es/refusal.ftl?raw"),
  },
};
const parts = new Set<keyof typeof PARTS>();

const KEPT = "folkmoot.language";
const bundle = signal<FluentBundle | undefined>(undefined);
export const language = signal<Language>("en");

/** A language tag as one of ours: "es-AR" is "es". */
export function spoken(tag: string): Language | undefined {
  const short = tag.toLowerCase().split("-")[0];
  return short && short in LANGUAGES ? (short as Language) : undefined;
}

/** Before anyone is signed in: the choice kept on this device, or else the browser's. */
export function preferred(): Language {
  const kept = localStorage.getItem(KEPT);
  return [...(kept ? [kept] : []), ...navigator.languages].map(spoken).find((known) => known) ?? "en";
}

export function makeBundle(code: Language, sources: string[]): FluentBundle {
  // No isolation marks: they would end up in titles, addresses and attributes.
  const made = new FluentBundle(code, { useIsolating: false });
  for (const source of sources) made.addResource(new FluentResource(source));
  return made;
}

export async function choose(wanted: Language): Promise<void> {
  if (bundle.value && language.value === wanted) return;
  let sources: Catalogue[] = [];
  let read = -1;
  // A part that somebody opens in the meantime is read too.
  while (read !== parts.size) {
    read = parts.size;
    const more = [...parts].map((part) => PARTS[part][wanted]());
    sources = [...(await CATALOGUES[wanted]()), ...(await Promise.all(more))];
  }
  bundle.value = makeBundle(
    wanted,
    sources.map((source) => source.default),
  );
  language.value = wanted;
  document.documentElement.lang = wanted;
  localStorage.setItem(KEPT, wanted);
}

/** The code of a part of the page, once its texts are there too. */
export async function withTexts<Code>(part: keyof typeof PARTS, code: Promise<Code>): Promise<Code> {
  const known = parts.has(part);
  parts.add(part);
  const reading = language.value;
  const [loaded, texts] = await Promise.all([code, PARTS[part][reading]()]);
  // Whoever changes the language meanwhile reads this part with the rest.
  if (!known && reading === language.value) bundle.value?.addResource(new FluentResource(texts.default));
  return loaded;
}

/** Is there a text of this key, in the parts of the page that are there? */
export const known = (key: string): key is TextKey => bundle.value?.hasMessage(key) ?? false;

export function t(key: TextKey, values?: Record<string, FluentVariable>): string {
  const message = bundle.value?.getMessage(key);
  if (!bundle.value || !message?.value) return key;
  return bundle.value.formatPattern(message.value, values, []);
}
