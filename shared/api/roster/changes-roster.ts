import type { Touches } from "../nouns.ts";

/** What a change of a published roster touches, whoever makes it: the shifts, those of their people, and the sessions that follow. */
export const changesRoster = {
  district: "read",
  roster: "write",
  published: "write",
  duty: "write",
  session: "make",
  due: "write",
} as const satisfies Touches;
