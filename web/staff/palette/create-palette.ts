import { type Accessor, createMemo, createSignal } from "solid-js";
import { findByWords } from "../../acts/find-by-words.ts";

/** Something the palette finds. */
export type Entry = {
  /** In the person's language. */
  word: string;
  /**
   * What it is found by besides.
   * @default nothing
   */
  also?: string;
  /** Said beside the word: what kind of thing it is. */
  kind?: string;
  key?: string | undefined;
  run: () => void;
};

/** Whether it is asked for, and among what it finds: known before the palette itself is there. */
export type PaletteDoor = {
  isOpen: Accessor<boolean>;
  close: () => void;
  entries: () => readonly Entry[];
};

/** A field with what it finds, and the one of these that Enter chooses. */
export type Palette = {
  isOpen: Accessor<boolean>;
  written: Accessor<string>;
  found: Accessor<readonly Entry[]>;
  /** Its place among the found; -1: nothing is found. */
  active: Accessor<number>;
  close: () => void;
  write: (written: string) => void;
  /** Moves on by `step`, round the ends. */
  move: (step: number) => void;
  /** Closes the palette and does what was chosen. */
  choose: (entry: Entry | undefined) => void;
};

const wordsOf = ({ word, also }: Entry): string[] => (also === undefined ? [word] : [word, also]);

/** Finds among what there is when it is opened, not among what it was made with. */
export const createPalette = ({ isOpen, entries, ...door }: PaletteDoor): Palette => {
  const [written, setWritten] = createSignal("");
  const [at, setAt] = createSignal(0);
  const found = createMemo(() => (isOpen() ? findByWords(entries(), written(), wordsOf) : []));
  // What can be done may change under the eyes, as when a list arrives.
  const active = (): number => Math.min(at(), found().length - 1);
  const write = (text: string): void => {
    setWritten(text);
    setAt(0);
  };
  const close = (): void => {
    // It opens empty, however it was left.
    write("");
    door.close();
  };
  return {
    isOpen,
    written,
    found,
    active,
    close,
    write,
    move: (step) => {
      const count = found().length;
      if (count > 0) setAt((active() + step + count) % count);
    },
    choose: (entry) => {
      if (!entry) return;
      close();
      // Once the focus is back where it was: what is chosen may move it on.
      queueMicrotask(entry.run);
    },
  };
};
