import type { AffectedVisit } from "../../../shared/roster/publish/affected-visit.ts";
import type { HereAlready } from "../../../shared/roster/publish/here-already.ts";
import { affectedText } from "./text.ts";

/** How many visits lose their time, who of these is here already, and how many have theirs again. */
type Counted = { affected: number; here?: HereAlready | undefined; regained?: number | undefined };

/** Counts visits by what becomes of their patients. */
export const countedIn = (visits: readonly Pick<AffectedVisit, "here" | "inside">[]): Counted => {
  const inside = visits.filter((visit) => visit.inside).length;
  const here = visits.filter((visit) => visit.here).length;
  return { affected: visits.length, here: { inside, waiting: here - inside } };
};

/**
 * What becomes of whom: who is with the doctor stays, who waits is told there, all others are offered another time; and who
 * was offered one before has their own again.
 */
export const kindWords = ({ affected, here = { inside: 0, waiting: 0 }, regained = 0 }: Counted): string[] => {
  const { inside, waiting } = here;
  const offered = affected - inside - waiting;
  return [
    ...(inside > 0 ? [affectedText().stay(inside)] : []),
    ...(waiting > 0 ? [affectedText().waiting(waiting)] : []),
    ...(offered > 0 ? [affectedText().offered(offered)] : []),
    ...(regained > 0 ? [affectedText().regained(regained)] : []),
  ];
};
