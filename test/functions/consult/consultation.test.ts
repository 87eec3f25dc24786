import { describe, expect, test } from "vitest";
import { sessionEnd } from "../../../shared/schedule/session.ts";
import { slotAt, slotEnd } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, now } from "../booking/cikande.ts";
import { clock, outcomeOf } from "../booking/use-cases.ts";
import { insideOf } from "../store/inside-of.ts";
import { patientOf } from "../store/patient-of.ts";
import {
  admit,
  arrived,
  booked,
  end,
  enter,
  follow,
  join,
  pause,
  rahmawati,
  reportOf,
  rooms,
  sessionNow,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const hasan = { ...rahmawati, practitionerId: "hasan-cikande" } as const;

describe("a consultation", () => {
  test("goes from booked over waiting and in consultation to completed, in the visit and in the session's line", async () => {
    const id = await arrived();
    const arrivedAt = clock.now;
    expect((await sessionNow())?.line).toEqual({ 2: { status: "waiting", since: arrivedAt } });

    clock.now = slot.start;
    const admitted = { status: "in-consultation", arrivedAt, admittedAt: slot.start, steps: 1 };
    expect(await admit(id)).toEqual({ id, slot, state: admitted });
    expect(await insideOf("rahmawati-cikande")).toBe(id);
    const room = await enter(id, "doctor");
    clock.now += 1000;
    const met = { ...admitted, metAt: clock.now };
    expect(await admit(id)).toEqual({ id, slot, state: met });
    expect([...(rooms.at.get(room)?.heard ?? [])]).toEqual(["patient", "doctor"]);

    clock.now = slot.start + 7 * minute;
    const { steps: _, ...together } = met;
    const completed = { ...together, status: "completed", endedAt: clock.now };
    expect(await end(id)).toEqual({ id, slot, state: completed });
    expect(rooms.at.size).toBe(0);
    const noted = { status: "completed", since: clock.now, calledAt: slot.start };
    expect((await sessionNow())?.line).toEqual({ 2: noted });
    expect(await insideOf("rahmawati-cikande")).toBeUndefined();
    expect((await patientOf(id.slice(0, 10)))?.visits).toEqual([]);
  });

  test("asked for twice stays as it was the first time: admission, end and LiveKit's reports", async () => {
    const id = await together();
    const [entered, left] = [await reportOf(id, "joined"), await reportOf(id, "left")];
    clock.now += minute;
    const first = await admit(id);
    for (const report of [entered, left, entered]) await follow(report);
    expect(await admit(id)).toEqual(first);
    const ended = await end(id);
    clock.now += minute;
    expect(await end(id)).toEqual(ended);
    for (const report of [entered, left, await reportOf(id, "finished")]) await follow(report);
    expect(await stateOf(id)).toEqual(ended.state);
  });

  test("can't begin before the patient is there, nor end before it began, nor be another doctor's", async () => {
    const { id } = await booked();
    clock.now = slot.start;
    expect(await outcomeOf(admit(id))).toBe("consult.not-waiting");
    expect(await outcomeOf(end(id))).toBe("consult.not-waiting");
    expect(await outcomeOf(pause(id))).toBe("consult.not-waiting");
    expect(await outcomeOf(admit("k4m7q2x9ta-K7M4QX"))).toBe("appointment.unknown");
    for (const step of [admit, end, pause]) expect(await outcomeOf(step(id, hasan))).toBe("appointment.foreign");
    expect(await stateOf(id)).toEqual({ status: "booked" });
  });
});

describe("a patient whose arrival was never reported (A4)", () => {
  test("is admitted when the doctor finds them in the room, and they have met", async () => {
    const { id } = await booked();
    clock.now = slot.start;
    await enter(id, "patient");
    await enter(id, "doctor");
    const met = { arrivedAt: clock.now, admittedAt: clock.now, metAt: clock.now };
    expect((await admit(id)).state).toEqual({ status: "in-consultation", ...met, steps: 1 });
  });

  test("is admitted while the video server can't be reached if they wait; else the doctor is told why not", async () => {
    const id = await arrived();
    clock.now = now;
    const other = await booked(3);
    clock.now = slot.start;
    rooms.down = true;
    expect(await outcomeOf(admit(other.id))).toBe("video.unavailable");
    expect((await admit(id)).state).toMatchObject({ status: "in-consultation" });
    rooms.down = false;
    await enter(id, "doctor");
    expect((await admit(id)).state).toMatchObject({ status: "in-consultation", metAt: clock.now });
  });

  test("has met the doctor when LiveKit reports either, whoever asks or does not", async () => {
    const id = await arrived();
    await admit(id);
    await enter(id, "doctor");
    await follow(await reportOf(id, "joined", "doctor"));
    expect(await stateOf(id)).toMatchObject({ metAt: clock.now });
  });
});

describe("a patient who waits and drops (A5)", () => {
  test("waits again when the doctor leaves the empty room, by ending or by staying away", async () => {
    const id = await arrived();
    const arrivedAt = clock.now;
    const waiting = { status: "waiting", arrivedAt };
    rooms.leave((await join(id, "patient")).token, "patient");
    await admit(id);
    await enter(id, "doctor");
    expect((await end(id)).state).toEqual({ ...waiting, steps: 2 });
    expect(await sessionNow()).toMatchObject({ line: { 2: { status: "waiting", since: arrivedAt } } });

    await admit(id);
    rooms.forget();
    clock.now += 20 * minute;
    await follow(await reportOf(id, "finished"));
    expect(await stateOf(id)).toEqual({ ...waiting, steps: 4 });
    expect(await insideOf("rahmawati-cikande")).toBeUndefined();
  });

  test("is served when the end finds both in the room, though nobody saw them meet; not while nobody can look", async () => {
    const id = await arrived();
    await admit(id);
    await enter(id, "doctor");
    rooms.down = true;
    expect(await outcomeOf(end(id))).toBe("video.unavailable");
    expect(await stateOf(id)).toMatchObject({ status: "in-consultation" });
    rooms.down = false;
    expect((await end(id)).state).toMatchObject({ status: "completed", metAt: clock.now });
  });
});

test("a doctor 45 minutes late still finds the patient of a slot that is over by then (A2)", async () => {
  const id = await arrived(1);
  clock.now = slotEnd(slotAt(morning(), 1)) + 45 * minute;
  await enter(id, "doctor");
  expect((await admit(id)).state).toMatchObject({ status: "in-consultation", metAt: clock.now });
  expect(clock.now).toBeLessThan(sessionEnd(morning()));
});
