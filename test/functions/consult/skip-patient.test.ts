import { describe, expect, test } from "vitest";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { isSkipped } from "../../../shared/booking/arrival/skipped.ts";
import { consultationSeen } from "../../../shared/consult/consultation-seen.ts";
import { lineEndsAt } from "../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute, second } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import { line } from "../line/doctor-line.ts";
import { insideOf } from "../store/inside-of.ts";
import {
  admit,
  arrived,
  booked,
  checkIn,
  close,
  desk,
  endSeen,
  follow,
  join,
  pause,
  rahmawati,
  reportOf,
  rooms,
  sessionNow,
  skip,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

const notBack = { status: "waiting", skippedAt: expect.any(Number) };

/** Called in by video at their time, and not there. */
const notThere = async (): Promise<string> => {
  const id = await arrived();
  clock.now = slot.start;
  await admit(id);
  clock.now += minute;
  await skip(id);
  return id;
};

describe("skip-patient", () => {
  test("lets the doctor's next call go on: whoever is not there is out of the line, in the visit and in the session at once", async () => {
    const id = await arrived(2);
    const other = await arrived(3);
    clock.now = slot.start;
    await admit(id);
    expect(await outcomeOf(admit(other))).toBe("consult.occupied");
    clock.now += minute;
    const skippedAt = clock.now;
    const { arrivedAt } = (await stateOf(id)) as { arrivedAt: number };
    expect((await skip(id)).state).toEqual({
      status: "waiting",
      arrivedAt,
      skippedAt,
      times: 1,
      steps: 2,
      calledIn: { admittedAt: slot.start },
    });
    expect((await sessionNow())?.line[2]).toEqual({ status: "skipped", since: skippedAt });
    expect(await insideOf("rahmawati-cikande")).toBeUndefined();
    expect(await line({ appointmentId: other }, siti, requestKey())).toMatchObject({ ahead: 0 });
    expect((await admit(other)).state).toMatchObject({ status: "in-consultation" });
    expect(await insideOf("rahmawati-cikande")).toBe(other);
  });

  test("is said by the doctor of the visit or the desk of its clinic, of the slot that they saw, and by nobody else", async () => {
    const id = await arrived();
    clock.now = slot.start;
    expect(await outcomeOf(skip(id, 1, { caller: { ...rahmawati, practitionerId: "hendra-cikande" } }))).toBe(
      "appointment.foreign",
    );
    expect((await skip(id, 1, { caller: desk })).state).toMatchObject(notBack);
  });

  test("is not said by the desk of whom the doctor called in: their visit goes on, and is completed as it ends", async () => {
    const { id } = await booked();
    await checkIn(id);
    clock.now = slot.start;
    await admit(id);
    const seen = consultationSeen({ id, state: await stateOf(id) });
    clock.now += 12 * minute;
    expect(await outcomeOf(skip(id, 1, { caller: desk }))).toBe("appointment.in-consultation");
    expect((await endSeen(seen)).state).toMatchObject({ status: "completed", endedAt: clock.now });
  });

  test("leaves an end that comes after it nothing to end, which it is told", async () => {
    const { id } = await booked();
    await checkIn(id);
    clock.now = slot.start;
    await admit(id);
    const seen = consultationSeen({ id, state: await stateOf(id) });
    await skip(id);
    const before = await stateOf(id);
    expect(await outcomeOf(endSeen(seen))).toBe("appointment.changed");
    expect(await stateOf(id)).toEqual(before);
  });

  test("said twice is done once; taken back at once they are with the doctor again, or wait as before where the next one is", async () => {
    const id = await arrived();
    clock.now = slot.start;
    const before = await stateOf(id);
    const inside = (await admit(id)).state;
    const first = (await skip(id)).state;
    clock.now += 10 * second;
    expect((await skip(id)).state).toEqual(first);
    expect((await skip(id, 1, { back: true })).state).toEqual({ ...inside, steps: 3 });
    expect(await insideOf("rahmawati-cikande")).toBe(id);
    expect([...rooms.at.values()].map(({ heard }) => [...heard])).toEqual([["patient"]]);
    await skip(id);
    const other = await arrived(3);
    await admit(other);
    expect((await skip(id, 1, { back: true })).state).toEqual({ ...before, steps: 5 });
    expect(await insideOf("rahmawati-cikande")).toBe(other);
  });

  test("leaves nobody to be heard in the room before they are called in again", async () => {
    const id = await arrived();
    clock.now = slot.start;
    await admit(id);
    const room = (await join(id, "patient")).token;
    expect([...(rooms.at.get(room)?.heard ?? [])]).toEqual(["patient"]);
    await skip(id);
    expect(rooms.at.get(room)?.heard.size).toBe(0);
    rooms.enter(room, "patient", true);
    clock.now += minute;
    await follow(await reportOf(id, "joined"));
    expect(await stateOf(id)).toMatchObject({ status: "waiting", times: 1 });
    expect(rooms.at.get(room)?.heard.size).toBe(0);
  });
});

describe("whoever was passed over", () => {
  const turnAt = (at: number) => ({ status: "waiting", turn: at + 20 * minute, times: 1 });

  test("is back by the desk's word, the doctor's, their own, or by the room they enter again: two places later", async () => {
    for (const [number, back] of [
      [2, checkIn],
      [3, (id: string) => skip(id, 1, { back: true, caller: siti })],
      [4, (id: string) => skip(id, 1, { back: true })],
      [5, async (id: string) => follow(await reportOf(id, "joined")).then(async () => ({ state: await stateOf(id) }))],
    ] as const) {
      const id = await arrived(number);
      clock.now = slotAt(morning(), number).start;
      await skip(id);
      clock.now += minute;
      expect((await back(id)).state).toMatchObject(turnAt(clock.now));
      expect((await sessionNow())?.line[number]).toMatchObject({ status: "waiting", turn: clock.now + 20 * minute });
    }
  });

  test("is not back by a key to the room, nor by their doctor's entering it", async () => {
    const id = await notThere();
    clock.now += minute;
    for (const identity of ["doctor", "patient"] as const)
      expect((await join(id, identity)).state).toMatchObject(notBack);
    await follow(await reportOf(id, "joined", "doctor"));
    expect(await stateOf(id)).toMatchObject(notBack);
  });

  test("is for a person to decide about after the third time; the desk still has them back", async () => {
    const id = await arrived();
    clock.now = slot.start;
    for (const times of [1, 2, 3]) {
      await skip(id, times);
      clock.now += minute;
      const { state } = await skip(id, times, { back: true, caller: siti });
      expect(isSkipped(state)).toBe(times === 3);
      clock.now += 30 * minute;
    }
    expect((await checkIn(id)).state).toMatchObject({ status: "waiting", times: 3 });
  });

  test("keeps their place until the day is over, and may give it up or move; no clock calls them a no-show", async () => {
    const [id, other, third] = [await notThere(), await arrived(4), await arrived(5)];
    for (const [number, one] of [
      [4, other],
      [5, third],
    ] as const) {
      clock.now = slotAt(morning(), number).start;
      await skip(one);
    }
    const from = (number: number) => slotAt(morning(), number);
    expect(await outcomeOf(cancel({ appointmentId: other, from: from(4) }, siti, requestKey()))).toBe("accepted");
    const to = from(20);
    await reschedule({ appointmentId: third, service: "umum", from: from(5), to }, siti, requestKey());
    expect(await appointmentOf(third)).toMatchObject({ slot: to, state: { status: "booked" } });
    clock.now = lineEndsAt(morning(), "WIB") - minute;
    expect(await close(morning().id)).toBeDefined();
    expect(await stateOf(id)).toMatchObject(notBack);
    clock.now += minute;
    await close(morning().id);
    expect(await stateOf(id)).toEqual({
      status: "unserved",
      arrivedAt: expect.any(Number),
      endedAt: clock.now,
      pending: "call",
      skippedAt: expect.any(Number),
      steps: 2,
    });
  });

  test("with whom the doctor had begun is done when the day is over, as after a pause", async () => {
    const id = await together();
    clock.now = slot.start + 20 * minute;
    expect(await outcomeOf(skip(id))).toBe("appointment.in-consultation");
    const pausedAt = clock.now;
    await pause(id);
    clock.now += 10 * minute;
    expect((await skip(id)).state).toMatchObject({ ...notBack, pausedAt });
    clock.now = lineEndsAt(morning(), "WIB");
    await close(morning().id);
    expect(await stateOf(id)).toMatchObject({ status: "completed", endedAt: pausedAt });
  });
});
