import { Refusal } from "../refusal/refusal.ts";
import { decideOnce } from "../request/decide-once.ts";
import { isSameSlot, type Slot } from "../schedule/slot.ts";
import { isOver } from "../schedule/standing.ts";
import type { Appointment } from "./appointment.ts";
import type { VisitComment } from "./visit-comment.ts";

type Commented = Pick<Appointment, "slot" | "state" | "comment">;

/** Whether the desk can still tell the doctor something about a visit. */
export const canComment = ({ state }: { state: Pick<Commented["state"], "status"> }): boolean => !isOver(state);

/**
 * What the desk tells the doctor about a visit from now on, or has told already, where this was written before.
 * @param asked what to tell, nothing to take it back, and how often something was written before, as it was seen; at which slot
 * @throws Refusal `appointment.changed`, `appointment.final`
 */
export const commentVisit = (visit: Commented, { from, ...asked }: VisitComment & { from: Slot }): VisitComment => {
  const before = visit.comment ?? { text: "", times: 0 };
  if (!isSameSlot(visit.slot, from)) throw new Refusal("appointment.changed");
  const isSaid = before.text === asked.text;
  return decideOnce(
    { seen: asked.times, revision: before.times, before, isSaid, changed: "appointment.changed" },
    () => {
      if (!canComment(visit)) throw new Refusal("appointment.final");
      return { text: asked.text, times: asked.times + 1 };
    },
  );
};
