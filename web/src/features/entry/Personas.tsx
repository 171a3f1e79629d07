// The demonstration's door: one button for each part one can play.
import { useAction } from "#api/action";
import { refusalText } from "#api/errors";
import { get, post } from "#api/http";
import { useReading } from "#api/reading";
import { t } from "#i18n/text";
import { Icon, type IconName } from "#ui/Icon";
import { Loaded } from "#ui/states";
import { enter } from "./entry";
import "./entry.css";

interface Persona {
  id: string;
  name: string;
  description: string;
}

const ICONS: Record<string, IconName> = {
  core: "hubs",
  coordinator: "pen",
  advisor: "outcome",
  admin: "gear",
};

export function Personas() {
  const reading = useReading(() => get<{ personas: Persona[] }>("/demo"), "demo");
  const play = useAction(async (persona: string) => {
    await post("/demo/enter", { persona });
    await enter();
  });
  return (
    <Loaded reading={reading}>
      {({ personas }) => (
        <div class="personas">
          {personas.map((persona) => (
            <button
              type="button"
              class="persona"
              key={persona.id}
              aria-disabled={play.busy.value || undefined}
              onClick={() => void play.run(persona.id)}
            >
              <span class="persona-mark">
                <Icon name={iconOf(persona.id)} size={28} />
              </span>
              <span>
                <span class="persona-name">{t("entry-enter-as", { name: inSentence(persona.name) })}</span>
                <span class="hint">{persona.description}</span>
              </span>
              <Icon name="right" />
            </button>
          ))}
          {play.refusal.value && (
            <p class="notice notice-bad" role="alert">
              {refusalText(play.refusal.value)}
            </p>
          )}
        </div>
      )}
    </Loaded>
  );
}

function iconOf(id: string): IconName {
  const known = Object.keys(ICONS).find((part) => id.includes(part));
  return (known && ICONS[known]) || "person";
}

/** "Stream lead" inside a sentence is "stream lead". */
function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
