/** Where things are kept: on the device, or for the life of this tab. */
type Place = "device" | "tab";

/** The apps lie at one origin, and who is signed in to one is not signed in to the others. */
const prefix = `jumpa${import.meta.env.BASE_URL.replace(/\//g, ".")}`;
/** Of how things are written here; what was written otherwise is dropped. */
const version = 2;

/** For browsers that keep nothing: the app works, and forgets when it is closed. */
const memory = new Map<string, string>();

const storageOf = (place: Place): Storage => (place === "device" ? localStorage : sessionStorage);

/** Works with a storage, which a browser may refuse at any moment. */
const trying = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** Whether this browser keeps anything at all; private windows and a full device may not. */
export const keeps = (): boolean =>
  trying(() => {
    localStorage.setItem(`${prefix}try`, "1");
    localStorage.removeItem(`${prefix}try`);
    return true;
  }) ?? false;

/** What was kept last is in memory where the browser would not take it. */
const readText = (place: Place, key: string): string | null =>
  memory.get(key) ?? trying(() => storageOf(place).getItem(key)) ?? null;

const dropText = (place: Place, key: string): void => {
  memory.delete(key);
  trying(() => storageOf(place).removeItem(key));
};

const valueIn = <T>(text: string, isValue: (value: unknown) => boolean): T | undefined => {
  try {
    const { v, value } = JSON.parse(text) as { v?: unknown; value?: unknown };
    return v === version && isValue(value) ? (value as T) : undefined;
  } catch {
    return undefined;
  }
};

/** One thing that is kept under a name. */
export type Kept<T> = { read: () => T | undefined; write: (value: T) => void; drop: () => void };

/**
 * Keeps a value under `name`; what is there and is not such a value is dropped.
 * @param isValue also sees what an older release wrote: where its shape has changed it refuses that, or reads both
 */
export const kept = <T>(name: string, isValue: (value: unknown) => boolean, place: Place = "device"): Kept<T> => {
  const key = prefix + name;
  return {
    read: () => {
      const text = readText(place, key);
      const value = text === null ? undefined : valueIn<T>(text, isValue);
      if (text !== null && value === undefined) dropText(place, key);
      return value;
    },
    write: (value) => {
      const text = JSON.stringify({ v: version, value });
      try {
        storageOf(place).setItem(key, text);
        memory.delete(key);
      } catch {
        // A full storage keeps the value before: after a reload it would speak for somebody else.
        dropText(place, key);
        memory.set(key, text);
      }
    },
    drop: () => dropText(place, key),
  };
};

/** Where things are kept whose names begin with `start`. */
const keysFrom = (start: string, place: Place): string[] => {
  const stored = trying(() => {
    const storage = storageOf(place);
    return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  });
  return [...memory.keys(), ...(stored ?? [])].filter((key) => key.startsWith(prefix + start));
};

/** The names beginning with `start` under which something is kept, each at least once. */
export const keptNames = (start: string, place: Place): string[] =>
  keysFrom(start, place).map((key) => key.slice(prefix.length));

/** Drops everything that is kept under names that begin with `start`. */
export const dropKept = (start: string, place: Place): void => {
  for (const key of keysFrom(start, place)) dropText(place, key);
};
