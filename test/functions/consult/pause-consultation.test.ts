import { describe, expect, test } from "vitest";
import { appointmentKey } from "../../../functions/store/table/keys.ts";
import type { VisitState } from "../../../shared/booking/appointment.ts";
import { lineEndsAt } from "../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { morning, requestKey, siti } from "../booking/cikande.ts";
import { cancel, clock, outcomeOf, walkIn } from "../booking/use-cases.ts";
import { line } from "../line/doctor-line.ts";
import { insideOf } from "../store/inside-of.ts";
import { put, putSession } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import {
  admit,
  arrived,
  bookedAt,
  checkIn,
  close,
  desk,
  end,
  enter,
  follow,
  join,
  pause,
  reportOf,
  rooms,
  slot,
  stateOf,
  together,
} from "./use-cases.ts";
import { useConsultMorning } from "./use-consult-morning.ts";

useConsultMorning();

describe("a pause (B2)", () => {
  test("one at a time is with the doctor: another is refused with who is inside, until they are sent back or done", async () => {
    const id = await together(2);
    const other = await arrived(3);
    const second = await admit(other).catch((error: { code: string; details: object }) => error);
    expect(second).toMatchObject({ code: "consult.occupied", details: { appointmentId: id } });
    expect(await stateOf(other)).toMatchObject({ status: "waiting" });

    clock.now += minute;
    const pausedAt = clock.now;
    expect((await pause(id)).state).toMatchObject({ status: "waiting", pausedAt });
    expect((await pause(id)).state).toMatchObject({ pausedAt });
    expect((await admit(other)).state).toMatchObject({ status: "in-consultation" });
    expect(await insideOf("rahmawati-cikande")).toBe(other);
    expect(await line({ appointmentId: id }, siti, requestKey())).toMatchObject({ ahead: 1 });
  });

  test("is asked for whatever session of the doctor each belongs to", async () => {
    const early = morning({
      id: "3604-cikande.2026-11-23.0630.rahmawati-cikande",
      start: morning().start - 90 * minute,
      count: 12,
    });
    await putSession(early);
    const id = await together(2);
    const { id: other } = await bookedAt(slotAt(early, 12));
    await checkIn(other);
    const refused = await admit(other).catch((error: { code: string; details: object }) => error);
    expect(refused).toMatchObject({ code: "consult.occupied", details: { appointmentId: id } });
    await pause(id);
    await admit(other);
    expect(await outcomeOf(admit(id))).toBe("consult.occupied");
    await end(other);
    expect(await outcomeOf(admit(id))).toBe("accepted");
  });

  test("is asked for no visit that nobody can read: it must not shut the door for good", async () => {
    loggedLines();
    const id = await together(2);
    const other = await arrived(3);
    await put({ ...appointmentKey(id), slot: "broken" });
    expect((await admit(other)).state).toMatchObject({ status: "in-consultation" });
    expect(await insideOf("rahmawati-cikande")).toBe(other);
  });

  test("leaves the patient in the room, not to be heard, whatever key they come back with", async () => {
    const id = await together();
    clock.now += minute;
    await pause(id);
    const room = (await join(id, "patient")).token;
    expect([...(rooms.at.get(room)?.people ?? [])]).toEqual(["patient", "doctor"]);
    expect(rooms.at.get(room)?.heard.size).toBe(0);
    rooms.enter(room, "patient", true);
    await follow(await reportOf(id, "joined"));
    expect(rooms.at.get(room)?.heard.size).toBe(0);
  });

  test("is what an end is too that came before they had met: nobody is heard, whatever key they come back with", async () => {
    const id = await arrived();
    await admit(id);
    const room = (await join(id, "patient")).token;
    rooms.enter(room, "patient", true);
    clock.now += minute;
    expect((await end(id)).state).toMatchObject({ status: "waiting" });
    expect(rooms.at.get(room)?.heard.size).toBe(0);
    rooms.enter(room, "patient", true);
    await follow(await reportOf(id, "joined"));
    expect(rooms.at.get(room)?.heard.size).toBe(0);
  });

  test("of a consultation that took place is no way to lose it: it can't be given up, and is done when the day is over", async () => {
    const id = await together();
    clock.now += 20 * minute;
    const pausedAt = clock.now;
    await pause(id);
    const { arrivedAt, seen } = (await stateOf(id)) as Extract<VisitState, { status: "waiting" }>;
    expect(await outcomeOf(cancel({ appointmentId: id, from: slot }, siti, requestKey()))).toBe(
      "appointment.in-consultation",
    );
    clock.now = lineEndsAt(morning(), "WIB");
    await close(morning().id);
    expect(await stateOf(id)).toEqual({ status: "completed", arrivedAt, ...seen, endedAt: pausedAt, steps: 2 });
  });

  test("of a consultation that took place keeps it too when its two don't meet again", async () => {
    const id = await together();
    clock.now += 20 * minute;
    await pause(id);
    rooms.forget();
    await enter(id, "patient");
    await admit(id);
    clock.now += minute;
    expect((await end(id)).state).toMatchObject({ status: "completed", endedAt: clock.now });
  });

  test("of a walk-in lets the doctor go on with the video patient, and both are served in the end", async () => {
    const id = await arrived();
    const { appointment } = await walkIn(
      {
        sessionId: morning().id,
        service: "umum",
        patient: { name: "Karta", birthDate: "1950-02-03", sex: "male" },
        complaint: "",
      },
      desk,
      requestKey(),
    );
    await admit(appointment.id);
    expect(await outcomeOf(admit(id))).toBe("consult.occupied");
    clock.now += minute;
    await pause(appointment.id);
    await admit(id);
    await enter(id, "doctor");
    await end(id);
    await admit(appointment.id);
    await end(appointment.id);
    expect([await stateOf(id), await stateOf(appointment.id)]).toMatchObject([
      { status: "completed" },
      { status: "completed" },
    ]);
  });
});
