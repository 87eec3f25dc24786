import type { Instant } from "../../shared/time/instant.ts";

/** What the device knew at a time. */
export type Remembered<T> = { value: T; at: Instant };

const prefix = "jumpa.seen.";

/** The last answer kept under `name`; undefined when there is none. */
export const recall = <T>(name: string): Remembered<T> | undefined => {
  const text = localStorage.getItem(prefix + name);
  return text === null ? undefined : (JSON.parse(text) as Remembered<T>);
};

/** Keeps an answer for when there is no network; a full device is no reason to stop. */
export const remember = <T>(name: string, value: T, at: Instant): void => {
  try {
    localStorage.setItem(prefix + name, JSON.stringify({ value, at }));
  } catch {
    localStorage.removeItem(prefix + name);
  }
};

/** Forgets what was kept under `name`. */
export const forget = (name: string): void => localStorage.removeItem(prefix + name);
