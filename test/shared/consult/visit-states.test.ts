import { describe, expect, test } from "vitest";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { admitPatient } from "../../../shared/consult/admit-patient.ts";
import { endConsultation } from "../../../shared/consult/end-consultation.ts";
import { pauseConsultation, takenBackWithin } from "../../../shared/consult/pause-consultation.ts";
import type { Presence } from "../../../shared/consult/presence.ts";
import { isTimely, type RoomEvent, stepAfterEvent } from "../../../shared/consult/room-event.ts";
import { roomOpensAt } from "../../../shared/consult/visit-room.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import {
  admittedAt,
  arrivedAt,
  type Leads,
  leadsOf,
  met,
  now,
  over,
  slot,
  states,
  stays,
  unmet,
  visit,
} from "./each-state.ts";

const endedAt = now;
/** Whom a step was taken with. */
const sentBack = { ...states.waiting, steps: 1 };

const [final, notWaiting] = ["appointment.final", "consult.not-waiting"];
const isOver = { completed: final, cancelled: final, "no-show": final, unserved: final };

const [nobody, patient, doctor, both]: Presence[] = [[], ["patient"], ["doctor"], ["patient", "doctor"]];

describe("a visit is admitted", () => {
  const admitted = { status: "in-consultation", arrivedAt, admittedAt: now, steps: 1 } as const;
  const leads = (presence: Presence) => leadsOf((state) => admitPatient(visit(state), { presence }, now));
  const always = { "in-consultation": undefined, ...isOver };

  test.each<[string, Presence, Leads]>([
    ["nobody is in the room", nobody, { booked: notWaiting, waiting: admitted, ...always }],
    ["the doctor is alone there", doctor, { booked: notWaiting, waiting: admitted, ...always }],
    ["the patient is there", patient, { booked: { ...admitted, arrivedAt: now }, waiting: admitted, ...always }],
    [
      "both are there, who have met with that",
      both,
      { booked: { ...admitted, arrivedAt: now, metAt: now }, waiting: { ...admitted, metAt: now }, ...always },
    ],
    ["the video server can't be asked", undefined, { booked: "video.unavailable", waiting: admitted, ...always }],
  ])("when %s", (_, presence, expected) => {
    expect(leads(presence)).toEqual(expected);
  });

  test("again only to note that both have met, and that once", () => {
    expect(admitPatient(visit(unmet), { presence: both }, now)).toEqual({ state: { ...unmet, metAt: now } });
    expect(admitPatient(visit({ ...unmet, metAt: admittedAt }), { presence: both }, now)).toBeUndefined();
    for (const presence of [nobody, patient, doctor, undefined])
      expect(admitPatient(visit(unmet), { presence }, now)).toBeUndefined();
  });

  test("where all are met face to face, who is called in has come, unless they were to choose another time", () => {
    const there = { ...visit(states.booked, "in-person"), slot: { ...slot, comeTo: { kind: "puskesmas" as const } } };
    expect(admitPatient(there, { presence: undefined }, now)).toEqual({
      state: { ...admitted, arrivedAt: now, metAt: now },
    });
    const offer = { at: now, until: now, kind: "closed" as const };
    expect(() => admitPatient({ ...there, offer }, { presence: undefined }, now)).toThrow("consult.not-waiting");
  });

  test("where all are met face to face, whoever came early is called in from a quarter of an hour before the first", () => {
    const third = slotAt({ id: slot.sessionId, start: slot.start, minutes: 20, comeTo: { kind: "puskesmas" } }, 3);
    const there = { ...visit(states.booked, "in-person"), slot: third };
    const from = slot.start - 15 * minute;
    expect(admitPatient(there, { presence: undefined }, from)?.state).toMatchObject({
      status: "in-consultation",
      metAt: from,
    });
    expect(() => admitPatient(there, { presence: undefined }, from - 1)).toThrow("consult.too-early");
  });

  test("face to face: that is to meet, whoever is in a room", () => {
    const expected = { booked: notWaiting, waiting: { ...admitted, metAt: now }, ...always };
    expect(leadsOf((state) => admitPatient(visit(state, "in-person"), { presence: undefined }, now))).toEqual(expected);
  });

  test("not by who is in the room before it opens", () => {
    const opensAt = roomOpensAt(slot);
    expect(leadsOf((state) => admitPatient(visit(state), { presence: both }, opensAt - 1)).booked).toBe(
      "consult.too-early",
    );
    expect(admitPatient(visit(states.booked), { presence: both }, opensAt)?.state.status).toBe("in-consultation");
  });
});

describe("the end", () => {
  test("completes only what both were together in, and once", () => {
    expect(leadsOf((state) => endConsultation(visit(state), { presence: nobody, admittedAt: undefined }, now))).toEqual(
      {
        booked: notWaiting,
        waiting: undefined,
        "in-consultation": { status: "completed", ...met, endedAt },
        ...isOver,
        completed: undefined,
      },
    );
  });

  test.each<[string, Presence, VisitState | string]>([
    ["nobody is there", nobody, sentBack],
    ["the doctor is alone", doctor, sentBack],
    ["both are there", both, { ...unmet, status: "completed", metAt: now, endedAt }],
    ["the video server can't be asked", undefined, "video.unavailable"],
  ])("of one that nobody saw them meet in asks once more: %s", (_, presence, expected) => {
    expect(
      leadsOf((state) =>
        endConsultation(visit(state === states.booked ? unmet : state), { presence, admittedAt: undefined }, now),
      ).booked,
    ).toEqual(expected);
  });
});

test("the end of a visit face to face asks nobody who is in a room", () => {
  const end = (state: VisitState) =>
    endConsultation(visit(state, "in-person"), { presence: undefined, admittedAt: undefined }, now);
  expect(end(states["in-consultation"])?.state).toEqual({ status: "completed", ...met, endedAt });
  expect(end(unmet)?.state).toEqual(sentBack);
});

describe("a pause", () => {
  test("sends back to the line, ahead of the others", () => {
    expect(leadsOf((state) => pauseConsultation(visit(state), undefined, now))).toEqual({
      booked: notWaiting,
      waiting: undefined,
      "in-consultation": { ...sentBack, pausedAt: now, seen: { admittedAt, metAt: admittedAt } },
      ...isOver,
    });
    expect(pauseConsultation(visit(unmet), undefined, now)?.state).toEqual({ ...sentBack, pausedAt: now });
  });

  test("takes a call back that was a slip: the patient stands where they stood", () => {
    const pausedAt = (at: number) => pauseConsultation(visit(states["in-consultation"]), undefined, at)?.state;
    expect(pausedAt(admittedAt + takenBackWithin)).toEqual(sentBack);
    const late = admittedAt + takenBackWithin + 5 * second;
    expect(pausedAt(late)).toEqual(sentBack);
    expect(pausedAt(late + 1)).toMatchObject({ ...states.waiting, pausedAt: late + 1 });
  });
});

describe("a consultation that is not the one that was seen, for its patient was called in anew,", () => {
  const lateEnd = (seen: number) => (state: VisitState) =>
    endConsultation(visit(state), { presence: undefined, admittedAt: seen }, now);
  const latePause = (seen: number) => (state: VisitState) => pauseConsultation(visit(state), seen, now);

  test.each([
    ["ended", lateEnd],
    ["sent back", latePause],
  ])("is not %s, and one that was seen is as ever", (_, press) => {
    const asSeen = leadsOf(press(admittedAt));
    expect(asSeen["in-consultation"]).not.toBeTypeOf("string");
    expect(leadsOf(press(admittedAt - 1))).toEqual({ ...asSeen, "in-consultation": "appointment.changed" });
  });
});

const about = { appointmentId: "k4m7q2x9ta-K7M4QX", room: "a-room", at: now };
const reported = (event: RoomEvent, presence: Presence): Leads =>
  leadsOf((state) => stepAfterEvent(visit(state), event, presence, now));

describe("what the video server reports", () => {
  const entered: RoomEvent = { ...about, kind: "joined", identity: "patient" };
  const finished: RoomEvent = { ...about, kind: "finished" };

  test("of the patient's coming begins the waiting", () => {
    const waits = { booked: { status: "waiting", arrivedAt: now } } as const;
    expect(reported(entered, undefined)).toEqual({
      ...stays,
      ...over,
      ...waits,
    });
  });

  test.each<RoomEvent>([
    { ...about, kind: "joined", identity: "doctor" },
    { ...about, kind: "left", identity: "patient" },
    { ...about, kind: "started" },
  ])("as $kind changes nothing by itself", (event) => {
    expect(reported(event, both)).toEqual({ ...stays, ...over });
  });

  test("of anybody's coming lets both have met where the server sees both", () => {
    for (const event of [entered, { ...entered, identity: "doctor" } as const]) {
      expect(stepAfterEvent(visit(unmet), event, both, now)).toEqual({ state: { ...unmet, metAt: now } });
      expect(stepAfterEvent(visit(unmet), event, patient, now)).toBeUndefined();
    }
  });

  test("of a room's end completes whom both met in, and puts back whom they did not", () => {
    expect(reported(finished, nobody)).toEqual({
      ...stays,
      ...over,
      "in-consultation": { status: "completed", ...met, endedAt },
    });
    expect(stepAfterEvent(visit(unmet), finished, nobody, now)).toEqual({ state: sentBack });
  });

  test("of a room's end means nothing where the room is there again, or can't be asked for", () => {
    expect(reported(finished, undefined)).toEqual({ ...stays, ...over });
    expect(reported(finished, doctor)).toEqual({ ...stays, ...over });
  });

  test("is older than the state it would change: a former room's end ends nothing", () => {
    const at = admittedAt - 1;
    expect(reported({ ...finished, at }, nobody)).toEqual({ ...stays, ...over });
    expect(stepAfterEvent(visit(unmet), { ...finished, at }, nobody, now)).toBeUndefined();
    expect(reported({ ...finished, at: admittedAt }, nobody)["in-consultation"]).toMatchObject({ status: "completed" });
  });

  test("by a clock that is ahead counts as of now", () => {
    expect(stepAfterEvent(visit(states.booked), { ...entered, at: now + minute }, undefined, now)).toEqual({
      state: { status: "waiting", arrivedAt: now },
    });
  });

  test.each<[number, boolean]>([
    [0, false],
    [roomOpensAt(slot) - minute - 1, false],
    [roomOpensAt(slot) - minute, true],
    [now + minute, true],
    [now + minute + 1, false],
    [Date.parse("2100-01-01"), false],
  ])("at %d is of this visit: %s", (at, expected) => {
    expect(isTimely({ ...entered, at }, slot, now)).toBe(expected);
  });
});
