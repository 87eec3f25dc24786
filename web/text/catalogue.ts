import { createResource, createRoot } from "solid-js";
import { language } from "./language.ts";

/** The texts of one part of the screens: Indonesian comes with the code, another language when it is chosen. */
export const catalogue = <T extends object>(indonesian: T, loadEnglish: () => Promise<T>): (() => T) => {
  const [english] = createRoot(() => createResource(() => language() === "en", loadEnglish));
  return () => (language() === "en" ? (english() ?? indonesian) : indonesian);
};
