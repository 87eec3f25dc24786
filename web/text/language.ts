import { createRoot, createSignal, startTransition } from "solid-js";
import type { Language } from "../../shared/refusal/language.ts";
import { kept } from "../storage/kept.ts";

export const languages: readonly Language[] = ["id", "en"];

const chosenBefore = kept<Language>("language", (value) => languages.some((language) => language === value));

const [current, setCurrent] = createRoot(() => createSignal<Language>(chosenBefore.read() ?? "id"));

/** The language of the screens: Indonesian until the person chooses another. */
export const language = current;

/** Switches every text in place; the old words stay until the new ones are there. */
export const setLanguage = async (chosen: Language): Promise<void> => {
  chosenBefore.write(chosen);
  await startTransition(() => setCurrent(chosen));
};
