import { onCleanup, onMount } from "solid-js";
import { type KeyMeaning, keyMeaning, type Where } from "../../acts/key-meaning.ts";
import { signKeysOn } from "./sign-keys.ts";

/** What keys lead to; each tells whether there was anything to do. */
type Doors = {
  palette: () => void;
  sheet: () => void;
  search: () => void;
  /** Does what a letter stands for; false: it stands for nothing here. */
  letter: (letter: string) => boolean;
};

const writing = "input, textarea, select, [contenteditable]";
const controls = "a, button, summary, [tabindex='0']";

/**
 * Where an element stands: a list whose letters are keys says so by `data-keys`. While the focus is on nothing, as when a
 * screen has just opened, one is at its list; a screen without one, such as a consultation, is left by no stray letter, and
 * no form either, wherever in it the focus is.
 */
const whereIs = (target: EventTarget | null): Where => {
  if (!(target instanceof Element)) return "elsewhere";
  if (target.closest(writing)) return "writing";
  if (target.closest("form")) return "elsewhere";
  if (target.closest("[data-keys]")) return "list";
  return target.closest(controls) || !document.querySelector("main [data-keys]") ? "elsewhere" : "list";
};

const follow = (doors: Doors, meaning: KeyMeaning): boolean => {
  if (typeof meaning === "object") return doors.letter(meaning.letter);
  doors[meaning]();
  return true;
};

/** Listens for the keys of the whole app; while a question is open, they are its own. */
export const createKeys = (doors: Doors): void => {
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const meaning = keyMeaning(event, whereIs(event.target), signKeysOn());
    if (meaning && follow(doors, meaning)) event.preventDefault();
  };
  onMount(() => document.addEventListener("keydown", press));
  onCleanup(() => document.removeEventListener("keydown", press));
};
