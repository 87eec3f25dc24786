import * as z from "zod/mini";
import { LocalDate } from "../../time/local-date.ts";
import { type HalfDay, halfKey } from "./half-day.ts";
import { HalfName } from "./half-name.ts";

/** A day, or the half of one, on which somebody has off: granted to them, or recorded by a scheduler. */
export const OwnOff = z
  .object({ date: LocalDate, half: z.optional(HalfName), is: z.enum(["leave", "away"]) })
  .register(z.globalRegistry, { id: "OwnOff", says: "none" });
export type OwnOff = z.infer<typeof OwnOff>;

/** When somebody has off by day, as they read it themselves; a day of which both halves are alike is one. */
export const ownOff = (leave: readonly HalfDay[], granted: readonly HalfDay[]): OwnOff[] => {
  const isGranted = new Set(granted.map(halfKey));
  const halves = leave.map((one): OwnOff => ({ ...one, is: isGranted.has(halfKey(one)) ? "leave" : "away" }));
  return halves.flatMap((one, index): OwnOff[] => {
    const [before, after] = [halves[index - 1], halves[index + 1]];
    if (before?.date === one.date && before.is === one.is) return [];
    const isWhole = after?.date === one.date && after.is === one.is;
    return [isWhole ? { date: one.date, is: one.is } : one];
  });
};
