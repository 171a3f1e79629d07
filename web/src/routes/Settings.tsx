import { viewer } from "#api/session";
import { choose, LANGUAGES, type Language, language, t } from "#i18n/text";
import { type Appearance, appear, appearance } from "#ui/appearance";

/** Light or dark for everyone; the language here only for visitors, members have it in their profile. */
export function Settings() {
  return (
    <div class="settings">
      <label>
        <span class="hidden">{t("frame-appearance")}</span>
        <select
          value={appearance.value}
          onChange={(event) => appear(event.currentTarget.value as Appearance)}
        >
          <option value="device">{t("frame-appearance-device")}</option>
          <option value="light">{t("frame-appearance-light")}</option>
          <option value="dark">{t("frame-appearance-dark")}</option>
        </select>
      </label>
      {!viewer.value && (
        <label>
          <span class="hidden">{t("frame-language")}</span>
          <select
            value={language.value}
            onChange={(event) => void choose(event.currentTarget.value as Language)}
          >
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
