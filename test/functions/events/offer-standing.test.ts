import { beforeEach, describe, expect, test } from "vitest";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import type { Appointment, Offer, VisitProgress } from "../../../shared/booking/appointment.ts";
import { lineStateOf } from "../../../shared/booking/arrival/line-state.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { minute } from "../../../shared/time/instant.ts";
import { bookingOf, morning, now, patient, requestKey, serang } from "../booking/cikande.ts";
import { recordOf, shut, tell } from "../booking/displaced/closed-morning.ts";
import { clock } from "../booking/use-cases.ts";
import { put, putDistrict, putSession, useTable } from "../store/use-table.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await putDistrict(serang);
});

const { id } = morning();
const offerOf = async (visit: Pick<Appointment, "id">): Promise<Offer | undefined> =>
  (await appointmentOf(visit.id))?.offer;
/** What is offered at 07.00 for the first place, at 08.00: half of the hour. */
const offer: Offer = { at: now, until: now + 30 * minute, kind: "closed" };

/** A visit in a state of its own, alone in the morning and in its line. */
const standing = async (state: VisitProgress): Promise<Appointment> => {
  const visit = { ...bookAppointment(bookingOf(patient()), requestKey(), now), state };
  await put(appointmentToItem(visit));
  await putSession(morning({ claims: { 1: visit.id }, line: { 1: lineStateOf(state) } }));
  return visit;
};

describe("who waits in its line is offered another time, and keeps their place", () => {
  test.each<VisitProgress>([
    { status: "waiting", arrivedAt: now },
    { status: "waiting", arrivedAt: now, pausedAt: now },
  ])("%j", async (state) => {
    const visit = await standing(state);
    expect(await tell(await recordOf(shut))).toEqual([]);
    expect(await appointmentOf(visit.id)).toEqual({ ...visit, offer });
  });

  test("also who comes into it, or back from the doctor, when it was closed already; told again, it stays so", async () => {
    const visit = await standing({ status: "in-consultation", arrivedAt: now, admittedAt: now });
    await tell(await recordOf(shut));
    expect(await offerOf(visit)).toBeUndefined();
    const state = { status: "waiting", arrivedAt: now } as const;
    const back = await recordOf(async () => {
      await put(appointmentToItem({ ...bookAppointment(bookingOf(patient()), requestKey(), now), ...visit, state }));
      const session = await sessionOf(id);
      if (session) await putSession({ ...session, line: { 1: lineStateOf(state) } });
    });
    expect(await tell(back, back)).toEqual([]);
    expect(await offerOf(visit)).toEqual(offer);
  });
});

describe("who does not wait for the session any more is offered nothing", () => {
  const seen = { admittedAt: now, metAt: now };
  test.each<VisitProgress>([
    { status: "waiting", arrivedAt: now, pausedAt: now, seen },
    { status: "in-consultation", arrivedAt: now, admittedAt: now },
    { status: "completed", arrivedAt: now, admittedAt: now, metAt: now, endedAt: now },
  ])("$status", async (state) => {
    const visit = await standing(state);
    expect(await tell(await recordOf(shut))).toEqual([]);
    expect(await offerOf(visit)).toBeUndefined();
  });
});
