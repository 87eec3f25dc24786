type Entry = { at: number; act: () => Promise<void> };

/** What is still to happen on a day, by its minute. */
export type Diary = {
  add(at: number, act: Entry["act"]): void;
  nextAt(): number | undefined;
  /** Does what is due at a minute, in its order, with whatever that brings for the same minute; @returns whether that was anything */
  live(at: number): Promise<boolean>;
};

export const makeDiary = (): Diary => {
  const entries: Entry[] = [];
  return {
    add: (at, act) => {
      entries.push({ at, act });
      entries.sort((a, b) => a.at - b.at);
    },
    nextAt: () => entries[0]?.at,
    live: async (at) => {
      const isAny = (entries[0]?.at ?? at + 1) <= at;
      for (let entry = entries[0]; entry && entry.at <= at; entry = entries[0]) {
        entries.shift();
        await entry.act();
      }
      return isAny;
    },
  };
};
