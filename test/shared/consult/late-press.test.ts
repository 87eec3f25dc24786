import { expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { stepsOf } from "../../../shared/booking/arrival/skipped.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { pauseConsultation } from "../../../shared/consult/pause-consultation.ts";
import { admittedAt, leadsOf, met, now, states, unmet, visit } from "./each-state.ts";

const sentBack = { ...states.waiting, steps: 1 };
const both = ["patient", "doctor"] as const;

test("a late press calls nobody in who was called in, sent back or passed over since", () => {
  const pressed = (state: VisitState, steps: number | undefined) =>
    admitPatient(visit(state), { presence: both, steps }, now)?.state.status;
  for (const state of [sentBack, { ...sentBack, pausedAt: now }, { ...sentBack, skippedAt: now, times: 1 }]) {
    expect(() => pressed(state, 0)).toThrow("appointment.changed");
    for (const asSeen of [1, undefined]) expect(pressed(state, asSeen)).toBe("in-consultation");
  }
  for (const steps of [0, 1, undefined])
    expect(admitPatient(visit({ ...unmet, steps: 1 }), { presence: both, steps }, now)?.state).toEqual({
      ...unmet,
      steps: 1,
      metAt: now,
    });
});

test("whoever the desk took back keeps that count however they come then: what was pressed before is late", () => {
  const taken = { status: "booked", steps: 1 } as const;
  const there = visit(taken, "in-person");
  const atPustu = { ...there, slot: { ...there.slot, comeTo: { kind: "pustu", name: "Pustu Parigi" } } } as const;
  const counts = [visit(taken), atPustu].map((one) => {
    const step = admitPatient(one, { presence: both, steps: 1 }, now);
    return step && stepsOf(step.state);
  });
  expect(counts).toEqual([2, 2]);
  expect(() => admitPatient(visit(taken), { presence: both, steps: 0 }, now)).toThrow("appointment.changed");
});

test("an end does nothing for whom somebody else sent back or passed over meanwhile, and is refused", () => {
  const end = (state: VisitState, mode?: "in-person") =>
    leadsOf(() => endConsultation(visit(state, mode), { presence: undefined, admittedAt }, now)).waiting;
  const skipped = { ...states.waiting, skippedAt: now, times: 1 };
  for (const state of [skipped, { ...states.waiting, pausedAt: now }, { ...states.waiting, seen: met }])
    expect(end(state)).toBe("appointment.changed");
  expect(end(states.waiting, "in-person")).toBe("appointment.changed");
  const pause = leadsOf(() => pauseConsultation(visit(skipped), admittedAt, now));
  expect(pause.waiting).toBe("appointment.changed");
});
