import type { Appointment, VisitState, VisitStep } from "../../../shared/booking/appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { appointment, morning } from "../../functions/booking/cikande.ts";

/** A morning's first place, and the times of a visit there. */
export const slot = slotAt(morning(), 1);
export const [arrivedAt, admittedAt, now] = [slot.start - 5, slot.start, slot.start + 7 * minute];
/** A consultation that took place. */
export const met = { arrivedAt, admittedAt, metAt: admittedAt };

/** A visit in each state. */
export const states = {
  booked: { status: "booked" },
  waiting: { status: "waiting", arrivedAt },
  "in-consultation": { status: "in-consultation", ...met },
  completed: { status: "completed", ...met, endedAt: admittedAt },
  cancelled: { status: "cancelled", cancelledAt: arrivedAt },
  "no-show": { status: "no-show", endedAt: arrivedAt },
  unserved: { status: "unserved", arrivedAt, endedAt: admittedAt },
} as const satisfies Record<VisitState["status"], VisitState>;

/** A visit in `state` at that place. */
export const visit = (state: VisitState, mode: Appointment["mode"] = "video"): Appointment =>
  appointment({ slot, mode, state });

/** Where each state leads: a new state, the code of a refusal, or `undefined` where it stays. */
export type Leads = Record<VisitState["status"], VisitState | string | undefined>;

/** Where a decision leads from each state. */
export const leadsOf = (decide: (state: VisitState) => VisitStep | undefined): Leads =>
  Object.fromEntries(
    Object.entries(states).map(([status, state]) => {
      try {
        return [status, decide(state)?.state];
      } catch (error) {
        return [status, (error as { code: string }).code];
      }
    }),
  ) as Leads;

/** What does not move a visit to come, and one that is over. */
export const stays = { booked: undefined, waiting: undefined, "in-consultation": undefined };
export const over = { completed: undefined, cancelled: undefined, "no-show": undefined, unserved: undefined };

/** A consultation in which nobody saw the two meet. */
export const unmet = { status: "in-consultation", arrivedAt, admittedAt } as const satisfies VisitState;
