import { createSignal } from "solid-js";
import type { Gesture } from "../sheet/gesture.ts";
import { write } from "../sheet/gestures.ts";
import { entryAt, type Spot } from "../sheet/sheet.ts";
import { codeMeant, typeSign } from "../sheet/typed-code.ts";
import type { Draft } from "../written/create-draft.ts";
import type { Cursor } from "./create-cursor.ts";

/** What is written of a code, and whether it comes to what the cell holds already. */
type Pending = { text: string; adds: boolean };

const nothing: Pending = { text: "", adds: false };

/** What a cell holds once a code is written into it, or comes to what it holds. */
const withCode = (held: readonly string[], code: string, adds: boolean): readonly string[] =>
  adds ? [...held.filter((one) => one !== code), code] : [code];

/** Holds what has been begun of a code, and writes it where the cursor stands. */
const createPending = (draft: Draft, cursor: Cursor, made: (gesture: Gesture) => void) => {
  const [pending, setPending] = createSignal(nothing);
  const put = (code: string): boolean => {
    const held = entryAt(draft.sheet(), cursor.spot()).codes;
    const gesture = write(draft.sheet(), cursor.area(), withCode(held, code, pending().adds));
    setPending(nothing);
    made(gesture);
    return gesture.past === 0;
  };
  const meant = (): string => codeMeant(draft.names(), pending().text);
  return { pending, setPending, put, meant };
};

/** Writes codes as one types them: along a row, a cell for each; `made` hears of each gesture. */
export const createTyping = (draft: Draft, cursor: Cursor, made: (gesture: Gesture) => void) => {
  const { pending, setPending, put, meant } = createPending(draft, cursor, made);
  /** Where a code was written just now, since when nothing else was done: a `+` goes back to it. */
  let last: Spot | undefined;
  const drop = (): void => {
    last = undefined;
    setPending(nothing);
  };
  const commit = (): void => {
    last = undefined;
    if (pending().text === "") setPending(nothing);
    else put(meant());
  };
  const type = (sign: string): void => {
    const typed = typeSign(draft.names(), pending().text, sign);
    for (const code of typed.written) {
      const wrote = cursor.spot();
      if (!put(code) || !cursor.isOne()) continue;
      cursor.by({ row: 0, column: 1 });
      last = wrote;
    }
    setPending(({ adds }) => ({ text: typed.pending, adds }));
  };
  /** Begins one more code of a cell. */
  const add = (): void => {
    const before = last;
    commit();
    if (before) cursor.to(before);
    else cursor.alone();
    setPending({ text: "", adds: true });
  };
  const erase = (): void => void setPending(({ text, adds }) => ({ text: text.slice(0, -1), adds }));
  const isWriting = (): boolean => pending().text !== "";
  return {
    pending,
    meant,
    isWriting,
    type,
    add,
    erase,
    commit,
    drop,
    /** Whether what is begun can't become a code any more. */
    isUnknown: (): boolean => isWriting() && !draft.names().some((name) => name.startsWith(pending().text)),
  };
};

export type Typing = ReturnType<typeof createTyping>;
