import { beforeEach, expect, test } from "vitest";
import { askForCall } from "../../../../functions/booking/displaced/ask-for-call.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveCallWish } from "../../../../functions/store/appointment/save-offer.ts";
import { visitOf } from "../../../../functions/store/appointment/visits.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { bookedAt } from "../../consult/use-cases.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { cancel, clock, outcomeOf, reschedule } from "../use-cases.ts";
import { askedFor, closeMorning } from "./closed-morning.ts";

useTable();

beforeEach(async () => {
  clock.now = now - day;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const from = slotAt(morning(), 1);
const offered = async (): Promise<Appointment> => {
  const visit = await bookedAt(from);
  await closeMorning();
  return visit;
};
const ask = ({ id }: Pick<Appointment, "id">, caller: typeof siti | { role: "patient"; accountId: string } = siti) =>
  askedFor({ appointmentId: id }, caller, requestKey());

test("who asks is told when they asked; asked ten times at once or later, it was once", async () => {
  const visit = await offered();
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(visit)));
  const offer = { at: now - day, until: now - day + 12.5 * hour, kind: "closed", asked: now - day };
  expect(answers).toEqual(Array(10).fill(offer));
  clock.now += hour;
  expect(await ask(visit)).toEqual(offer);
  expect((await appointmentOf(visit.id))?.offer).toEqual(offer);
});

test("it is no one's but their own to ask, nor of a visit that takes place, moved or was cancelled", async () => {
  const booked = await bookedAt(slotAt(afternoon(), 9));
  const visit = await offered();
  expect(await outcomeOf(ask(visit, { role: "patient", accountId: "budi" }))).toBe("patient.foreign");
  expect(await outcomeOf(ask({ id: "k4m7q2x9ta-K7M4QX" }))).toBe("appointment.unknown");
  expect(await outcomeOf(ask(booked))).toBe("appointment.changed");
  await reschedule({ appointmentId: visit.id, service: "umum", from, to: slotAt(afternoon(), 1) }, siti, requestKey());
  expect(await outcomeOf(ask(visit))).toBe("appointment.changed");
  await cancel({ appointmentId: visit.id, from: slotAt(afternoon(), 1) }, siti, requestKey());
  expect(await outcomeOf(ask(visit))).toBe("appointment.changed");
});

test("of a wish and a move at once the move holds: the wish leaves nothing on the visit at its new time", async () => {
  const visit = await offered();
  const to = slotAt(afternoon(), 1);
  const overtaken = askForCall({
    visitOf,
    saveCallWish: async (...asked) => {
      await reschedule({ appointmentId: visit.id, service: "umum", from, to }, siti, requestKey());
      return saveCallWish(...asked);
    },
    now: () => clock.now + minute,
  });
  expect(await outcomeOf(overtaken({ appointmentId: visit.id }, siti, requestKey()))).toBe("appointment.changed");
  expect(await appointmentOf(visit.id)).toMatchObject({ slot: to, state: { status: "booked" } });
  expect((await appointmentOf(visit.id))?.offer).toBeUndefined();
});
