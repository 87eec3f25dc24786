import { createSignal, onCleanup, onMount } from "solid-js";

/** Something that can be done now. */
export type Act = {
  /** What it does, in the words of its button. */
  word: string;
  /**
   * The key that does it: a letter, where nobody writes and the focus is in a list, or nowhere.
   * @default none
   */
  key?: string;
  /**
   * Does it.
   * @default the list itself listens for the key: the sheet of keys names it, the palette can't do it
   */
  run?: () => void;
};

/** What an act belongs to: the screen that is open, or the app around it. */
type Owner = "screen" | "app";

type Source = { owner: Owner; acts: () => readonly Act[] };

const [sources, setSources] = createSignal<readonly Source[]>([]);

/** Offers acts to the palette, the letter keys and the sheet of keys from when their owner is shown until it goes. */
export const createActs = (acts: Source["acts"], owner: Owner = "screen"): void => {
  const source = { owner, acts };
  // Once it is shown: what is written while Solid's transition prepares a screen undoes what the one before cleans up.
  onMount(() => {
    // What was opened last is what one is at: its acts come first.
    setSources((all) => [source, ...all]);
    onCleanup(() => setSources((all) => all.filter((one) => one !== source)));
  });
};

/** What can be done now with the screen that is open, or with the app. */
export const actsOf = (owner: Owner): Act[] =>
  sources().flatMap((source) => (source.owner === owner ? source.acts() : []));
