import { For, type JSX } from "solid-js";
import { language, languages, setLanguage } from "../text/language.ts";
import { shellText } from "../text/shell-text.ts";

/** The choice of language. */
export const Languages = (): JSX.Element => (
  <fieldset class="languages" aria-label={shellText().language}>
    <For each={languages}>
      {(code) => (
        <button type="button" lang={code} aria-pressed={language() === code} onClick={() => void setLanguage(code)}>
          {code.toUpperCase()}
        </button>
      )}
    </For>
  </fieldset>
);
