import { describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import {
  admit,
  arrived,
  booked,
  checkIn,
  checkInAt,
  end,
  follow,
  join,
  reportOf,
  rooms,
  sessionNow,
  slot,
  stateOf,
  takeBackCheckIn,
  together,
} from "../../consult/use-cases.ts";
import { useConsultMorning } from "../../consult/use-consult-morning.ts";
import { putSession } from "../../store/use-table.ts";
import { morning, now, requestKey, siti } from "../cikande.ts";
import { clock, outcomeOf, reschedule } from "../use-cases.ts";

useConsultMorning();

describe("check-in-patient", () => {
  test("puts a booked patient into the line, to be seen face to face; who waited by video keeps their place", async () => {
    clock.now = now;
    const { id } = await booked();
    const waiting = { status: "waiting", arrivedAt: now };
    expect(await checkIn(id)).toEqual({ id, slot, state: waiting });
    clock.now += minute;
    expect((await checkIn(id)).state).toEqual(waiting);
    expect(await appointmentOf(id)).toMatchObject({ mode: "in-person", origin: "booked" });
    expect(await outcomeOf(join(id, "patient"))).toBe("consult.in-person");

    clock.now = slot.start - 5 * minute;
    const other = await arrived(3);
    const before = await stateOf(other);
    clock.now += minute;
    expect((await checkIn(other)).state).toEqual(before);
    expect(await appointmentOf(other)).toMatchObject({ mode: "in-person" });
    await follow(await reportOf(other, "left"));
    expect(rooms.at.size).toBe(0);
    expect((await admit(other)).state).toMatchObject({ metAt: clock.now });
  });

  test("gives whoever comes late their turn two places later, in the visit and in the line at once; a move takes it", async () => {
    const { id } = await booked();
    clock.now = slot.start + 25 * minute;
    const turn = clock.now + 20 * minute;
    expect((await checkIn(id)).state).toEqual({ status: "waiting", arrivedAt: clock.now, turn });
    expect((await sessionNow())?.line).toEqual({ 2: { status: "waiting", since: clock.now, turn, mode: "in-person" } });
    const other = await booked(9);
    clock.now = slotAt(morning(), 9).start + 11 * minute;
    await checkIn(other.id);
    await admit(other.id);
    expect((await sessionNow())?.line[9]).toMatchObject({
      status: "in-consultation",
      mode: "in-person",
      turn: clock.now + 20 * minute,
    });
  });

  test("has whoever came in time their own turn, though the desk's network was away until after it, in the line too", async () => {
    const { id } = await booked();
    clock.now = slot.start + 25 * minute;
    const notedAt = slot.start + 2 * minute;
    const { state } = await checkInAt({ id, slot, notedAt });
    expect(state).toEqual({ status: "waiting", arrivedAt: notedAt });
    expect((await sessionNow())?.line).toEqual({ 2: { status: "waiting", since: notedAt, mode: "in-person" } });
  });

  test("is refused before the day, while in a call and when the visit is over", async () => {
    const id = await together();
    expect(await outcomeOf(checkIn(id))).toBe("appointment.in-consultation");
    await end(id);
    expect(await outcomeOf(checkIn(id))).toBe("appointment.final");
    clock.now = now - 8 * 60 * minute;
    const tomorrow = await booked(5);
    expect(await outcomeOf(checkIn(tomorrow.id))).toBe("session.not-today");
  });

  test("is refused once the line is over, and in a session that was closed, even while it was decided about", async () => {
    const { id } = await booked();
    clock.now = now + 26 * 60 * minute;
    expect(await outcomeOf(checkIn(id))).toBe("consult.over");
    clock.now = now + 65 * minute;
    const session = await sessionNow();
    await putSession(morning({ ...session, state: "closed" }));
    expect(await outcomeOf(checkIn(id))).toBe("session.closed");
    expect(await stateOf(id)).toEqual({ status: "booked" });

    // Read as open, closed by the time it is written.
    const visit = await appointmentOf(id);
    const step = { state: { status: "waiting", arrivedAt: clock.now }, mode: "in-person" } as const;
    expect(visit && (await saveProgress(visit, step))?.session).toMatchObject({ state: "closed" });
    expect(await stateOf(id)).toEqual({ status: "booked" });
  });

  test("is of the visit as the desk saw it: one that was moved meanwhile is left alone, wherever it is now", async () => {
    clock.now = now;
    const seen = await booked();
    const to = slotAt(morning(), 20);
    await reschedule({ appointmentId: seen.id, service: "umum", from: seen.slot, to }, siti, requestKey());
    expect(await outcomeOf(checkInAt(seen))).toBe("appointment.changed");
    expect(await appointmentOf(seen.id)).toMatchObject({ slot: to, mode: "video", state: { status: "booked" } });
  });

  test("was it a mistake, they are out of the line and met as they booked; the next one counts on, and no late press undoes it", async () => {
    clock.now = slot.start - 5 * minute;
    const { id } = await booked();
    await checkIn(id);
    const seen = { id, slot, steps: 0 };
    expect(await takeBackCheckIn(seen)).toEqual({ id, slot, state: { status: "booked", steps: 1 } });
    expect(await appointmentOf(id)).toMatchObject({ mode: "video", state: { status: "booked", steps: 1 } });
    expect((await sessionNow())?.line).toEqual({});
    expect(await takeBackCheckIn(seen)).toEqual({ id, slot, state: { status: "booked", steps: 1 } });
    expect(await outcomeOf(checkInAt(seen))).toBe("appointment.changed");
    expect(await outcomeOf(join(id, "patient"))).toBe("accepted");
    expect((await checkIn(id)).state).toEqual({ status: "waiting", arrivedAt: clock.now, steps: 1 });
    expect(await outcomeOf(takeBackCheckIn(seen))).toBe("appointment.changed");
  });

  test("is forgotten by a move: at the new time the two meet by video, as it was booked", async () => {
    const { id } = await booked();
    await checkIn(id);
    clock.now = slot.start - 30 * minute;
    const to = slotAt(morning(), 20);
    await reschedule({ appointmentId: id, service: "umum", from: slot, to }, siti, requestKey());
    expect(await appointmentOf(id)).toMatchObject({ mode: "video", slot: to, state: { status: "booked" } });
    clock.now = to.start;
    expect(await outcomeOf(join(id, "patient"))).toBe("accepted");
  });
});
