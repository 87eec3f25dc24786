import { beforeEach, expect, test } from "vitest";
import { getClinicDay } from "../../../../functions/booking/get-clinic-day.ts";
import { withVisits } from "../../../../functions/store/appointment/with-visits.ts";
import { sessionOf, sessionsOf } from "../../../../functions/store/session/sessions.ts";
import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { desk, somebodyNew } from "../mbah-karta.ts";
import { book, cancel, clock, reschedule, seated, walkIn } from "../use-cases.ts";

useTable();

const { id: sessionId, clinicId } = morning();
const date = "2026-11-23";

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const comesBy = async (): Promise<Appointment> => (await walkIn(somebodyNew(), desk, requestKey())).appointment;
const booked = async (number: number): Promise<Appointment> =>
  book(bookingOf(await seated(), slotAt(morning(), number)), siti, requestKey());
const cancels = ({ id, slot }: Appointment, by: typeof siti | typeof desk) =>
  cancel({ appointmentId: id, from: slot }, by, requestKey());

const day = getClinicDay({ sessionsOfDay: (clinic, on) => sessionsOf(clinic, on), withVisits });
/** Who is struck off the morning, as the desk is shown it. */
const struck = async (): Promise<(readonly [number, string])[] | undefined> => {
  const { sessions } = await day({ clinicId, date }, desk, requestKey());
  const [first] = sessions.filter(({ session }) => session.id === sessionId);
  return first?.struck?.map(({ appointment: { slot, state } }) => [slot.number, state.status] as const);
};

test("the desk finds whom it struck off, whether they were here or not, with the number that they had", async () => {
  const [here, away] = [await comesBy(), await booked(9)];
  await cancels(here, desk);
  await cancels(away, desk);
  expect((await struck())?.toSorted()).toEqual([
    [1, "cancelled"],
    [9, "cancelled"],
  ]);
});

test("and no one who gave up from afar, or moved: as many as like to book and to give up fill no session", async () => {
  await cancels(await booked(3), siti);
  const { id, slot } = await booked(4);
  const to = slotAt(afternoon(), 2);
  await reschedule({ appointmentId: id, service: "umum", from: slot, to }, desk, requestKey());
  expect(await struck()).toBeUndefined();
  expect((await sessionOf(sessionId))?.struck).toBeUndefined();
});

test("nobody else is shown who was struck off", async () => {
  await cancels(await comesBy(), desk);
  const session = await sessionOf(sessionId);
  const [others] = await withVisits(session ? [session] : []);
  expect([Object.keys(session?.struck ?? {}), others?.struck]).toEqual([["1"], undefined]);
});
