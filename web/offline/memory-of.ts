import type { Instant } from "../../shared/time/instant.ts";
import { kept } from "../storage/kept.ts";
import { serverNow } from "../time/server-clock.ts";

/** What the device knew at a time. */
export type Remembered<T> = { value: T; at: Instant };

/** The last answer of a question, kept for when there is no network. */
export type Memory<T> = {
  recall: () => Remembered<T> | undefined;
  remember: (value: T) => void;
  forget: () => void;
};

/** Keeps an answer under `name` on the device; what is there and fails `isValue` is dropped. */
export const memoryOf = <T>(name: string, isValue: (value: unknown) => boolean): Memory<T> => {
  const isRemembered = (known: unknown): boolean =>
    typeof known === "object" &&
    known !== null &&
    "value" in known &&
    "at" in known &&
    Number.isFinite(known.at) &&
    isValue(known.value);
  const stored = kept<Remembered<T>>(name, isRemembered);
  return {
    recall: stored.read,
    remember: (value) => stored.write({ value, at: serverNow() }),
    forget: stored.drop,
  };
};
