import { createSignal } from "solid-js";
import { addTexts, language } from "./language.ts";

/** The texts of one part of the screens: Indonesian comes with the code, another language when it is chosen. */
export const catalogue = <T extends object>(indonesian: T, loadEnglish: () => Promise<NoInfer<T>>): (() => T) => {
  const [english, setEnglish] = createSignal<T>();
  addTexts(async () => {
    if (english()) return;
    const texts = await loadEnglish();
    setEnglish(() => texts);
  });
  return () => (language() === "en" && english()) || indonesian;
};
