import { describe, expect, test } from "vitest";
import type { Appointment, VisitState } from "../../../shared/booking/appointment.ts";
import { stepBack } from "../../../shared/booking/arrival/skipped.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { pauseConsultation } from "../../../shared/consult/pause-consultation.ts";
import { type RoomEvent, stepAfterEvent } from "../../../shared/consult/room-event.ts";
import { canSkip, skipPatient } from "../../../shared/consult/skip-patient.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { morning } from "../../functions/booking/cikande.ts";
import { admittedAt, arrivedAt, leadsOf, now, slot, states, unmet, visit } from "./each-state.ts";

const by = "doctor";
const own = (state: VisitState, times: number, mode: Appointment["mode"] = "video", back = true) =>
  skipPatient(visit(state, mode), { from: slot, times, back, by: "patient" }, now)?.state;
const skip = (state: VisitState, times = 1, mode: Appointment["mode"] = "video", at = now) =>
  skipPatient(visit(state, mode), { from: slot, times, back: false, by }, at)?.state;
const atDesk = (state: VisitState, mode: Appointment["mode"]) =>
  skipPatient(visit(state, mode), { from: slot, times: 1, back: false, by: "registrar" }, now)?.state;
const unskip = (state: VisitState, times: number, at: number) =>
  skipPatient(visit(state), { from: slot, times, back: true, by }, at)?.state;
const skipped = { status: "waiting", arrivedAt, skippedAt: now, times: 1, steps: 1 } as const;

describe("who was called and is not there", () => {
  test("is passed over, whether they waited or were called in; who was not called, is with the doctor or is done is not", () => {
    const leads = leadsOf((state) => skipPatient(visit(state), { from: slot, times: 1, back: false, by }, now));
    const final = "appointment.final";
    expect(leads).toEqual({
      booked: "consult.not-waiting",
      waiting: skipped,
      "in-consultation": "appointment.in-consultation",
      completed: final,
      cancelled: final,
      "no-show": final,
      unserved: final,
    });
    expect(skip(unmet)).toEqual({ ...skipped, calledIn: { admittedAt } });
  });

  test("is not called so by whoever saw another time of theirs", () => {
    const from = slotAt(morning(), 2);
    const asked = { from, times: 1, back: false, by } as const;
    expect(() => skipPatient(visit(states.waiting), asked, now)).toThrow("appointment.changed");
  });

  test("face to face: only the doctor knows whether anybody came in, and says that they did not", () => {
    const calledIn = { admittedAt, metAt: admittedAt };
    expect(skip(states["in-consultation"], 1, "in-person")).toEqual({ ...skipped, calledIn });
  });

  test.each(["video", "in-person"] as const)("%s: of whom the doctor called in the desk says nothing", (mode) => {
    for (const state of [states["in-consultation"], unmet])
      expect(() => atDesk(state, mode)).toThrow("appointment.in-consultation");
    expect(atDesk(states.waiting, mode)).toEqual(skipped);
  });

  test("has had their turn: before it they were called by nobody", () => {
    const waiting = { status: "waiting", arrivedAt } as const;
    expect(skip(waiting, 1, "video", slot.start)).toMatchObject({ times: 1 });
    expect(() => skip(waiting, 1, "video", slot.start - 1)).toThrow("consult.not-due");
    expect(() => skip({ ...waiting, turn: now + 1 })).toThrow("consult.not-due");
    expect(skip({ ...waiting, turn: now + 1, pausedAt: arrivedAt })).toMatchObject({ times: 1 });
  });

  test("keeps their turn, and that the doctor has begun with them", () => {
    const seen = { admittedAt, metAt: admittedAt };
    const paused = { status: "waiting", arrivedAt, turn: slot.start - minute, pausedAt: admittedAt, seen } as const;
    expect(skip(paused)).toEqual({ ...paused, skippedAt: now, times: 1, steps: 1 });
  });

  test("is offered to be passed over exactly where that is not refused", () => {
    const later = { status: "waiting", arrivedAt, turn: now + 1 } as const;
    const all: VisitState[] = [...Object.values(states), unmet, later, { ...later, pausedAt: arrivedAt }, skipped];
    const isTaken = (state: VisitState, mode: Appointment["mode"], press: typeof skip | typeof atDesk): boolean => {
      try {
        return (press === skip ? skip(state, 1, mode) : atDesk(state, mode)) !== undefined;
      } catch {
        return false;
      }
    };
    for (const mode of ["video", "in-person"] as const)
      for (const [who, press] of [
        ["doctor", skip],
        ["registrar", atDesk],
      ] as const)
        expect(all.map((state) => canSkip(visit(state, mode), who, now))).toEqual(
          all.map((state) => isTaken(state, mode, press)),
        );
  });

  test("is counted once for each time, however often it is said", () => {
    const twice = { ...states.waiting, times: 2 };
    expect(skip(twice, 2)).toBeUndefined();
    expect(skip(twice, 3)).toEqual({ ...skipped, times: 3 });
    expect(() => skip(twice, 4)).toThrow("appointment.changed");
  });
});

describe("what is said late, of somebody with whom another step was taken since,", () => {
  const asked = { from: slot, times: 1, back: false, by, steps: 0 } as const;
  const late = (state: VisitState, change: Partial<{ back: boolean; steps: number }>) =>
    skipPatient(visit(state), { ...asked, ...change }, now);

  test("passes over nobody who was called in since, nor whose passing over was taken back as a slip", () => {
    for (const state of [
      { ...unmet, steps: 1 },
      { ...states.waiting, steps: 2 },
    ]) {
      expect(() => late(state, {})).toThrow("appointment.changed");
      expect(late(state, { steps: state.steps })?.state).toMatchObject({ skippedAt: now, steps: state.steps + 1 });
    }
  });

  test("is done where it is found done, and has nobody back who was passed over anew", () => {
    expect(late(skipped, {})).toBeUndefined();
    const anew = { ...skipped, steps: 3 };
    expect(late(anew, { back: true, steps: 1 })).toBeUndefined();
    expect(late(anew, { back: true, steps: 3 })?.state).toMatchObject({ status: "waiting", steps: 4 });
  });
});

describe("who is back", () => {
  const back = { status: "waiting", arrivedAt, turn: now + 21 * minute, times: 1, steps: 2 } as const;

  test("waits two places later, and never before their own turn", () => {
    expect(unskip(skipped, 1, now + minute)).toEqual(back);
    const later = now + 40 * minute;
    expect(unskip({ ...skipped, turn: later }, 1, now + minute)).toEqual({ ...back, turn: later });
  });

  test("was never away where it is said at once: they stand where they stood, and it is not counted", () => {
    expect(unskip(skipped, 1, now + 15 * second)).toEqual({ status: "waiting", arrivedAt, steps: 2 });
    expect(unskip(skipped, 1, now + 15 * second + 1)).toMatchObject({ times: 1 });
    const paused = { ...skipped, times: 2, turn: slot.start - minute, pausedAt: admittedAt };
    expect(unskip(paused, 2, now)).toEqual({
      status: "waiting",
      arrivedAt,
      turn: slot.start - minute,
      pausedAt: admittedAt,
      times: 1,
      steps: 2,
    });
  });

  test("is with the doctor again where that had called them in, unless another is by then, or it is not the doctor's word", () => {
    for (const inside of [unmet, { ...states["in-consultation"], steps: 1 }]) {
      const said = skip(inside, 1, "in-person");
      if (!said) throw new Error("not passed over");
      const takenBack = (asked: { by?: "doctor" | "registrar"; another?: boolean; at?: number }) =>
        skipPatient(
          visit(said, "in-person"),
          { from: slot, times: 1, back: true, by: "doctor", ...asked },
          asked.at ?? now + second,
        )?.state;
      const { steps } = { steps: 0, ...inside };
      expect(takenBack({})).toEqual({ ...inside, steps: steps + 2 });
      for (const asked of [{ another: true }, { by: "registrar" as const }])
        expect(takenBack(asked)).toEqual({ ...states.waiting, steps: steps + 2 });
      expect(takenBack({ at: now + minute })).toMatchObject({ status: "waiting", times: 1 });
    }
  });

  test("says so of themselves by video alone, two places later however soon, and says nothing else", () => {
    expect(own(skipped, 1)).toEqual({ ...back, turn: now + 20 * minute });
    expect(() => own(skipped, 1, "in-person")).toThrow("consult.in-person");
    expect(() => own(states.waiting, 1, "video", false)).toThrow("request.forbidden");
  });

  test("is back once: said of another time, or of whoever is back already, it changes nothing", () => {
    expect(unskip({ ...skipped, times: 2 }, 1, now)).toBeUndefined();
    expect(unskip(back, 1, now)).toBeUndefined();
  });

  test("by entering the room again, by news from after the call alone", () => {
    const about = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room", kind: "joined", identity: "patient" } as const;
    const entered = (at: number): RoomEvent => ({ ...about, at });
    const state = { ...skipped, skippedAt: now - minute };
    expect(stepAfterEvent(visit(state), entered(now - minute), undefined, now)).toBeUndefined();
    expect(stepAfterEvent(visit(state), entered(now), undefined, now)?.state).toEqual({
      ...back,
      turn: now + 20 * minute,
    });
  });

  test("comes by a person's word alone once three calls were in vain", () => {
    const state = { ...skipped, times: 3 };
    expect(stepBack(slot, { ...skipped, times: 2 }, now)?.state).toMatchObject({ status: "waiting", times: 2 });
    expect(stepBack(slot, state, now)).toBeUndefined();
    expect(own(state, 3)).toBeUndefined();
    expect(unskip(state, 3, now + minute)).toMatchObject({ status: "waiting", times: 3 });
  });

  test("takes along how often they were called, whatever happens in the line", () => {
    const admitted = admitPatient(visit(back), { presence: ["patient"] }, now)?.state;
    expect(admitted).toMatchObject({ status: "in-consultation", turn: back.turn, times: 1, steps: 3 });
    if (!admitted) throw new Error("not admitted");
    const pausedAt = (at: number) => pauseConsultation(visit(admitted), undefined, at)?.state;
    expect(pausedAt(now + second)).toEqual({ ...back, steps: 4 });
    expect(pausedAt(now + minute)).toEqual({ ...back, steps: 4, pausedAt: now + minute });
    expect(endConsultation(visit(admitted), { presence: [], admittedAt: undefined }, now + minute)?.state).toEqual({
      ...back,
      steps: 4,
    });
    expect(skip(admitted, 2)).toEqual({
      ...skipped,
      turn: back.turn,
      times: 2,
      steps: 4,
      calledIn: { admittedAt: now },
    });
  });
});
