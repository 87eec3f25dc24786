import { createSignal } from "solid-js";
import type { Language } from "../../shared/refusal/language.ts";
import { kept } from "../storage/kept.ts";

export const languages: readonly Language[] = ["id", "en"];

/** For how long a screen waits for its words in the chosen language before it is shown in Indonesian. */
const patience = 3_000;

const chosenBefore = kept<Language>("language", (value) => languages.some((language) => language === value));

const loads: (() => Promise<void>)[] = [];
const [wanted, setWanted] = createSignal(chosenBefore.read() ?? "id");
const [missed, setMissed] = createSignal(false);
const [current, setCurrent] = createSignal<Language>("id");

/** The language of the screens: Indonesian until the person chooses another, and its words are there. */
export const language = current;

/** The language that is chosen, also while its words are on their way. */
export const wantedLanguage = wanted;

/** Whether the words of the one chosen last could not come; the next screen says no more of it. */
export const languageMissed = missed;

/** Has the texts that `load` brings come along with the language they are of. */
export const addTexts = (load: () => Promise<void>): void => void loads.push(load);

const takeEffect = async (): Promise<void> => {
  const chosen = wanted();
  if (chosen !== "id") await Promise.all(loads.map((load) => load()));
  // Another may have been chosen meanwhile.
  if (chosen === wanted()) setCurrent(chosen);
};

/**
 * Brings what the screens of now say in the chosen language. Whoever shows a screen waits for it: words that came in the
 * middle of Solid's transition to that screen would be lost. What doesn't come is said in Indonesian.
 */
export const textsReady = async (): Promise<void> => {
  setMissed(false);
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
  await Promise.race([takeEffect().catch(() => undefined), late]);
};

/** Switches every text in place; the old words stay until the new ones are there, or for good where they can't come. */
export const setLanguage = async (chosen: Language): Promise<void> => {
  setWanted(chosen);
  setMissed(false);
  try {
    await takeEffect();
    if (chosen === wanted()) chosenBefore.write(chosen);
  } catch {
    if (chosen !== wanted()) return;
    setWanted(current());
    setMissed(true);
  }
};
