/** What a key press asks for. */
export type KeyMeaning = "palette" | "search" | "sheet" | { letter: string };

/** Where the focus was: where one writes, where letters are keys, or elsewhere. */
export type Where = "writing" | "list" | "elsewhere";

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing">;

const signs: Record<string, KeyMeaning> = { "/": "search", "?": "sheet" };

/**
 * Reads a key press. Keys of one sign say something only where nobody writes, and letters only in a list; `signsOn`
 * false switches all of them off (WCAG 2.1.4). Ctrl+K is no such key and works everywhere.
 */
export const keyMeaning = (press: Press, where: Where, signsOn: boolean): KeyMeaning | undefined => {
  if (press.isComposing || press.repeat || press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return press.key.toLowerCase() === "k" ? "palette" : undefined;
  if (!signsOn || where === "writing") return undefined;
  const sign = signs[press.key];
  if (sign) return sign;
  return where === "list" && /^[a-z]$/i.test(press.key) ? { letter: press.key.toLowerCase() } : undefined;
};
