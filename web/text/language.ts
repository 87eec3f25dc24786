import { createRoot, createSignal, startTransition } from "solid-js";

export const languages = ["id", "en"] as const;
export type Language = (typeof languages)[number];

const key = "jumpa.language";
const isLanguage = (text: string | null): text is Language => languages.some((language) => language === text);

const remembered = (): Language => {
  const stored = localStorage.getItem(key);
  return isLanguage(stored) ? stored : "id";
};

const [current, setCurrent] = createRoot(() => createSignal<Language>(remembered()));

/** The language of the screens: Indonesian until the person chooses another. */
export const language = current;

/** Switches every text in place; the old words stay until the new ones are there. */
export const setLanguage = async (chosen: Language): Promise<void> => {
  localStorage.setItem(key, chosen);
  await startTransition(() => setCurrent(chosen));
};
