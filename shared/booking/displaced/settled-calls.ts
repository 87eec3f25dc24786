import { isDisplaced } from "../../schedule/displaced.ts";
import type { Session } from "../../schedule/session.ts";
import { type Slot, slotAt } from "../../schedule/slot.ts";
import { isOver } from "../../schedule/standing.ts";

/** The places a session had no time for whose visits need no call any more since it changed: left, or over. */
export const settledCalls = (before: Session, after: Session): { id: string; slot: Slot }[] =>
  Object.entries(before.claims)
    .filter(([number, id]) => {
      if (!isDisplaced(before, Number(number))) return false;
      const standing = after.line[number];
      const wasOver = before.line[number] !== undefined && isOver(before.line[number]);
      return after.claims[number] !== id || (standing !== undefined && isOver(standing) && !wasOver);
    })
    .map(([number, id]) => ({ id, slot: slotAt(before, Number(number)) }));

/** The places whose visits were not served there, and have another time since: nobody need be called about them any more. */
export const movedUnserved = (before: Session, after: Session): { id: string; slot: Slot }[] =>
  Object.entries(before.claims)
    .filter(([number, id]) => before.line[number]?.status === "unserved" && after.claims[number] !== id)
    .map(([number, id]) => ({ id, slot: slotAt(before, Number(number)) }));
