import { type Kept, kept, keptNames } from "../storage/kept.ts";
import { session } from "./session.ts";

/** The names beginning with `start` under which something that was begun in this tab is kept, whosever it is. */
export const ownNames = (start: string): string[] =>
  keptNames(`own.${start}`, "tab").map((name) => name.slice("own.".length));

type Owned<T> = { whose: string | undefined; value: T };

/**
 * Keeps what a person has begun in this tab, across a reload and an expired sign-in: nobody else gets to see it. What
 * was begun before signing in belongs to who signs in.
 */
export const ownKept = <T>(name: string, isValue: (value: unknown) => boolean): Kept<T> => {
  const isOwned = (owned: unknown): boolean =>
    typeof owned === "object" && owned !== null && "value" in owned && isValue(owned.value);
  const stored = kept<Owned<T>>(`own.${name}`, isOwned, "tab");
  const whose = (): string | undefined => session.person()?.accountId;
  return {
    read: () => {
      const owned = stored.read();
      return owned && (owned.whose === undefined || owned.whose === whose()) ? owned.value : undefined;
    },
    write: (value) => stored.write({ whose: whose(), value }),
    drop: stored.drop,
  };
};
