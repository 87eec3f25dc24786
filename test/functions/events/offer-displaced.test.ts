import { beforeEach, expect, test } from "vitest";
import { offerVisits, offerVisitsStore } from "../../../functions/booking/displaced/offer-visits.ts";
import { offerVisitsOnChange } from "../../../functions/events/stream/offer-visits.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { saveOffer } from "../../../functions/store/appointment/save-offer.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../functions/store/session/shape-pieces.ts";
import { sessionKey } from "../../../functions/store/table/keys.ts";
import { transact } from "../../../functions/store/table/transact.ts";
import type { Appointment, Offer } from "../../../shared/booking/appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { colleague, morning, now, serang } from "../booking/cikande.ts";
import { lastFor, openAgain, recordOf, shut, tell } from "../booking/displaced/closed-morning.ts";
import { clock } from "../booking/use-cases.ts";
import { bookedAt } from "../consult/use-cases.ts";
import { put, putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning())]);
});

const { id } = morning();
const live = { ...offerVisitsStore, now: () => clock.now, pauseAfter: async () => {} };
const bookAt = (number: number): Promise<Appointment> => bookedAt(slotAt(morning(), number));
const offerOf = async (visit: Pick<Appointment, "id">): Promise<Offer | undefined> =>
  (await appointmentOf(visit.id))?.offer;

test("closed once more, it is offered anew, as if it never had been", async () => {
  const visit = await bookAt(1);
  await tell(await recordOf(shut), await recordOf(openAgain));
  clock.now += 10 * minute;
  await tell(await recordOf(shut));
  expect(await offerOf(visit)).toEqual({ at: clock.now, until: clock.now + 25 * minute, kind: "closed" });
});

test("who has a place beyond the hours of a shorter session is offered another time, and they alone", async () => {
  const [within, beyond] = [await bookAt(12), await bookAt(13)];
  await tell(await recordOf(() => lastFor(12)));
  expect([await offerOf(within), (await offerOf(beyond))?.at]).toEqual([undefined, now]);
  expect(await sessionOf(id)).toMatchObject({ state: "open", count: 12, claims: { 12: within.id, 13: beyond.id } });
  await tell(await recordOf(() => lastFor(11)));
  expect((await offerOf(within))?.at).toBe(now);
  await tell(await recordOf(() => lastFor(24)));
  expect([(await offerOf(within))?.withdrawnAt, (await offerOf(beyond))?.withdrawnAt]).toEqual([now, now]);
});

test("a session that grows while its visits are being offered another time takes back what fits again", async () => {
  const visits = [await bookAt(13), await bookAt(24)];
  const shorter = await recordOf(() => lastFor(12));
  const interrupted = offerVisits({
    ...live,
    saveOffer: async (...asked) => {
      await lastFor(20);
      return saveOffer(...asked);
    },
  });
  await offerVisitsOnChange({ offerVisits: interrupted }).consume([shorter]);
  expect((await Promise.all(visits.map(offerOf))).map((made) => made?.withdrawnAt)).toEqual([now, undefined]);
});

test("whose whole clinic is closed is told so: it is not their doctor alone who does not come", async () => {
  await putSession(colleague());
  const visit = await bookAt(1);
  await transact({ other: bringSession({ kind: "close", id: colleague().id }) });
  await tell(await recordOf(shut));
  expect(await offerOf(visit)).toEqual({ at: now, until: now + 30 * minute, kind: "closed", shut: true });
});

test("a colleague's session that nobody can read says nothing of the clinic, and keeps nobody from being offered another", async () => {
  loggedLines();
  await put({ ...sessionKey(colleague().id), state: "closed" });
  const visit = await bookAt(1);
  await tell(await recordOf(shut));
  expect(await offerOf(visit)).toEqual({ at: now, until: now + 30 * minute, kind: "closed" });
});
