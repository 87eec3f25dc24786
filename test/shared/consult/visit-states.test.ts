import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { stateAfterEvent } from "../../../shared/consult/room-event.ts";
import { stateAfterWindow } from "../../../shared/consult/state-after-window.ts";
import { visitWindow } from "../../../shared/consult/visit-window.ts";
import { slotAt } from "../../../shared/roster/slot.ts";
import { morning } from "../../functions/booking/cikande.ts";

const slot = slotAt(morning(), 1);
const [arrivedAt, admittedAt, now] = [slot.start - 5, slot.start, slot.start + 7];
const endedAt = now;
const states = {
  booked: { status: "booked" },
  waiting: { status: "waiting", arrivedAt },
  "in-consultation": { status: "in-consultation", arrivedAt, admittedAt, metAt: admittedAt },
  completed: { status: "completed", arrivedAt, admittedAt, metAt: admittedAt, endedAt: admittedAt },
  cancelled: { status: "cancelled", cancelledAt: arrivedAt },
  "no-show": { status: "no-show", endedAt: arrivedAt },
  unserved: { status: "unserved", arrivedAt, endedAt: admittedAt },
} as const satisfies Record<VisitState["status"], VisitState>;

const visit = (state: VisitState) => ({
  id: "k4m7q2x9ta-K7M4QX",
  patientId: "k4m7q2x9ta",
  code: "K7M4QX",
  slot,
  service: "umum",
  complaint: "",
  origin: "booked" as const,
  mode: "video" as const,
  state,
});

/** Where each state leads: a new state, the code of a refusal, or `undefined` where it stays. */
type Leads = Record<VisitState["status"], VisitState | string | undefined>;
const leadsOf = (step: (state: VisitState) => VisitState | undefined): Leads =>
  Object.fromEntries(
    Object.entries(states).map(([status, state]) => {
      try {
        return [status, step(state)];
      } catch (error) {
        return [status, (error as { code: string }).code];
      }
    }),
  ) as Leads;

const final = "appointment.final";

describe("a visit", () => {
  test("is admitted from the waiting room, and once", () => {
    expect(leadsOf((state) => admitPatient(visit(state), now))).toEqual({
      booked: "consult.not-waiting",
      waiting: { status: "in-consultation", arrivedAt, admittedAt: now, metAt: now },
      "in-consultation": states["in-consultation"],
      completed: final,
      cancelled: final,
      "no-show": final,
      unserved: final,
    });
  });

  test("is admitted until its window closes", () => {
    const { closesAt } = visitWindow(slot);
    expect(admitPatient(visit(states.waiting), closesAt - 1).status).toBe("in-consultation");
    expect(leadsOf((state) => admitPatient(visit(state), closesAt)).waiting).toBe("consult.over");
  });

  test("ends once it was admitted, and once", () => {
    expect(leadsOf((state) => endConsultation(visit(state), now))).toEqual({
      booked: "consult.not-waiting",
      waiting: "consult.not-waiting",
      "in-consultation": { status: "completed", arrivedAt, admittedAt, metAt: admittedAt, endedAt },
      completed: states.completed,
      cancelled: final,
      "no-show": final,
      unserved: final,
    });
  });

  const stays = { booked: undefined, waiting: undefined, "in-consultation": undefined };
  const over = { completed: undefined, cancelled: undefined, "no-show": undefined, unserved: undefined };

  test("waits when its patient enters the room, and ends with the room", () => {
    const reported = (kind: "patient-joined" | "room-finished"): Leads =>
      leadsOf((state) => stateAfterEvent(state, { kind, appointmentId: "k4m7q2x9ta-K7M4QX", at: now }));
    expect(reported("patient-joined")).toEqual({ ...stays, ...over, booked: { status: "waiting", arrivedAt: now } });
    expect(reported("room-finished")).toEqual({
      ...stays,
      ...over,
      "in-consultation": { status: "completed", arrivedAt, admittedAt, metAt: admittedAt, endedAt },
    });
  });

  test("comes to its end when its window has closed", () => {
    expect(leadsOf((state) => stateAfterWindow(state, now))).toEqual({
      ...over,
      booked: { status: "no-show", endedAt },
      waiting: { status: "unserved", arrivedAt, endedAt },
      "in-consultation": { status: "completed", arrivedAt, admittedAt, metAt: admittedAt, endedAt },
    });
  });
});
