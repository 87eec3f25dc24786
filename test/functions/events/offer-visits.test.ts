import type { DynamoDBRecord } from "aws-lambda";
import { beforeEach, describe, expect, test } from "vitest";
import { offerVisits, offerVisitsStore } from "../../../functions/booking/displaced/offer-visits.ts";
import { offerVisitsOnChange } from "../../../functions/events/stream/offer-visits.ts";
import { appointmentOf, appointmentToItem } from "../../../functions/store/appointment/appointments.ts";
import { saveOffer } from "../../../functions/store/appointment/save-offer.ts";
import { sessionOf } from "../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../functions/store/session/shape-pieces.ts";
import { itemAt } from "../../../functions/store/table/items.ts";
import { appointmentKey } from "../../../functions/store/table/keys.ts";
import { transact } from "../../../functions/store/table/transact.ts";
import { type Appointment, appointmentIdOf, type Offer } from "../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { mostPlaces, type Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { afternoon, bookingOf, morning, now, patient, requestKey, serang, siti } from "../booking/cikande.ts";
import { recordOf } from "../booking/displaced/closed-morning.ts";
import { cancel, clock, outcomeOf, reschedule } from "../booking/use-cases.ts";
import { bookedAt } from "../consult/use-cases.ts";
import { countRequests, needTrueCounts } from "../store/count-requests.ts";
import { put, putDistrict, putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useTable();

beforeEach(async () => {
  clock.now = now;
  await Promise.all([putDistrict(serang), putSession(morning()), putSession(afternoon())]);
});

const { id } = morning();
const live = { ...offerVisitsStore, pauseAfter: async () => {}, now: () => clock.now };
const consumer = offerVisitsOnChange({ offerVisits: offerVisits(live) });

/** As publishing does it. */
const shut = () => transact({ session: bringSession({ kind: "close", id }) });
const openAgain = () =>
  transact({
    session: bringSession({ kind: "reopen", shape: { ...morning() }, guard: "same-grid" }),
  });
const consume = (...records: DynamoDBRecord[]) => consumer.consume(records);
const bookAt = async (number: number): Promise<Appointment> => bookedAt(slotAt(morning(), number));
const offerOf = async (visit: Pick<Appointment, "id">): Promise<Offer | undefined> =>
  (await appointmentOf(visit.id))?.offer;
/** What is offered at 07.00 for the first place, at 08.00: half of the hour. */
const offer: Offer = { at: now, until: now + 30 * minute, kind: "closed" };

test("who has a place in a session that is closed is offered another time, and their place stays theirs", async () => {
  const [first, last] = [await bookAt(1), await bookAt(24)];
  expect(await consume(await recordOf(shut))).toEqual([]);
  const { receipt: _, ...left } = (await appointmentOf(first.id)) ?? {};
  expect(left).toEqual({ ...first, offer });
  expect(await offerOf(last)).toEqual({ ...offer, until: now + (hour + 230 * minute) / 2 });
  expect(await sessionOf(id)).toMatchObject({ state: "closed", claims: { 1: first.id, 24: last.id } });
});

test("complaint 6: the same change told again leaves the offer as it was first made", async () => {
  const visit = await bookAt(1);
  const closed = await recordOf(shut);
  await consume(closed);
  clock.now += 10 * minute;
  expect(await consume(closed, closed)).toEqual([]);
  expect(await offerOf(visit)).toEqual(offer);
});

test("a session that opens again leaves everybody their time; told late that it was closed, it stays so", async () => {
  const visit = await bookAt(1);
  const closed = await recordOf(shut);
  await consume(closed);
  clock.now += minute;
  const opened = await recordOf(openAgain);
  await consume(opened);
  const withdrawn = { ...offer, withdrawnAt: now + minute };
  expect(await offerOf(visit)).toEqual(withdrawn);
  clock.now += minute;
  await consume(closed, opened);
  expect(await offerOf(visit)).toEqual(withdrawn);
});

test("a session that opens while its visits are being offered another time takes it back from all of them", async () => {
  const visits = [await bookAt(1), await bookAt(2)];
  const closed = await recordOf(shut);
  let offered = 0;
  const interrupted = offerVisits({
    ...live,
    saveOffer: async (...asked) => {
      offered += 1;
      if (offered === 2) await openAgain();
      return saveOffer(...asked);
    },
  });
  await offerVisitsOnChange({ offerVisits: interrupted }).consume([closed]);
  expect(offered).toBe(2);
  expect((await Promise.all(visits.map(offerOf))).map((made) => made?.withdrawnAt)).toEqual([now, now]);
});

describe("who does something meanwhile", () => {
  const from = slotAt(morning(), 1);

  test("has moved already: the new time is not in question", async () => {
    const visit = await bookAt(1);
    const closed = await recordOf(shut);
    const to = slotAt(afternoon(), 3);
    const stale = (await sessionOf(id)) as Session;
    await reschedule({ appointmentId: visit.id, service: "umum", from, to }, siti, requestKey());
    let read = 0;
    const behind = offerVisits({ ...live, sessionOf: async (one) => (read++ === 0 ? stale : sessionOf(one)) });
    await offerVisitsOnChange({ offerVisits: behind }).consume([closed]);
    expect(await appointmentOf(visit.id)).toMatchObject({ slot: to, state: { status: "booked" } });
    expect(await offerOf(visit)).toBeUndefined();
  });

  test("has cancelled already: nothing is offered any more", async () => {
    const visit = await bookAt(1);
    const closed = await recordOf(shut);
    const stale = (await sessionOf(id)) as Session;
    await cancel({ appointmentId: visit.id, from }, siti, requestKey());
    let read = 0;
    const behind = offerVisits({ ...live, sessionOf: async (one) => (read++ === 0 ? stale : sessionOf(one)) });
    await offerVisitsOnChange({ offerVisits: behind }).consume([closed]);
    expect(await appointmentOf(visit.id)).toMatchObject({ state: { status: "cancelled" } });
    expect(await offerOf(visit)).toBeUndefined();
  });

  test.each([
    [
      "moves",
      (visit: string) =>
        reschedule({ appointmentId: visit, service: "umum", from, to: slotAt(afternoon(), 5) }, siti, requestKey()),
    ],
    ["cancels", (visit: string) => cancel({ appointmentId: visit, from }, siti, requestKey())],
  ])("complaint 5: %s at the very moment: whoever is first, no offer is left", async (_, change) => {
    for (let round = 0; round < 20; round += 1) {
      await Promise.all([putSession(morning()), putSession(afternoon())]);
      const visit = await bookAt(1);
      const closed = await recordOf(shut);
      const [said] = await Promise.all([outcomeOf(change(visit.id)), consume(closed)]);
      expect({ said, offer: await offerOf(visit) }).toEqual({ said: "accepted", offer: undefined });
    }
  });

  test("moves after the old time has begun: who was told that nobody comes has missed nothing", async () => {
    const visit = await bookAt(1);
    await consume(await recordOf(shut));
    clock.now = from.start + minute;
    const to = slotAt(afternoon(), 4);
    const move = () => reschedule({ appointmentId: visit.id, service: "umum", from, to }, siti, requestKey());
    expect(await outcomeOf(move())).toBe("accepted");
    expect(await offerOf(visit)).toBeUndefined();
  });
});

/** Visits of a whole session, put as they would stand. */
const fullSession = async (): Promise<Appointment[]> => {
  const visits = Array.from({ length: mostPlaces }, (_, index) =>
    bookAppointment(bookingOf(patient(), slotAt(morning({ minutes: 5 }), index + 1)), requestKey(), now),
  );
  await Promise.all(visits.map((visit) => put(appointmentToItem(visit))));
  const claims = Object.fromEntries(visits.map((visit) => [visit.slot.number, visit.id]));
  await putSession(morning({ minutes: 5, count: mostPlaces, claims }));
  return visits;
};

test("the longest session costs two writes a visit, and no read of any", async (context) => {
  needTrueCounts(context);
  const visits = await fullSession();
  const closed = await recordOf(shut);
  const { commands, units } = await countRequests(() => consume(closed));
  expect(await Promise.all(visits.map(offerOf))).not.toContain(undefined);
  expect(commands.filter((command) => command === "UpdateItem")).toHaveLength(mostPlaces);
  expect(commands.filter((command) => command === "PutItem")).toHaveLength(mostPlaces);
  expect(commands.filter((command) => command.startsWith("Get"))).toEqual(["GetItem", "GetItem"]);
  expect(commands).toHaveLength(2 * mostPlaces + 4);
  // The session, full as it is, takes up to four kilobytes three times: once with the day's others; and what is published, one.
  expect(units).toBeLessThanOrEqual(2 * mostPlaces + 7);
});

test("what no offer follows from asks for nothing: a booking, a session that closes empty", async () => {
  const asksNothing = offerVisitsOnChange({ offerVisits: () => expect.fail("asked") });
  const empty = await recordOf(shut);
  await putSession(morning());
  const booking = await recordOf(() => bookAt(1));
  expect(await asksNothing.consume([empty, booking])).toEqual([]);
});

describe("one bad visit stops no other", () => {
  test("whether it can't be read, is not there, or its claim names nobody", async () => {
    const [visits, lines] = [await fullSession(), loggedLines()];
    const [broken, senseless, ...sound] = visits;
    if (!broken || !senseless) throw new Error("a full session has visits");
    await put({ ...appointmentKey(broken.id), slot: broken.slot, state: "?" });
    await put({ ...appointmentKey(senseless.id), slot: 7, state: { status: "booked" } });
    const session = (await sessionOf(id)) as Session;
    const lost = appointmentIdOf("k4m7q2x9ta", "K7M4QX");
    await putSession({ ...session, claims: { ...session.claims, 95: "nonsense", 96: lost } });
    expect(await consume(await recordOf(shut))).toEqual([]);
    expect(await Promise.all(sound.slice(0, -2).map(offerOf))).not.toContain(undefined);
    expect(await itemAt(appointmentKey(lost))).toBeUndefined();
    expect((await itemAt(appointmentKey(broken.id)))?.offer).toBeUndefined();
    expect(lines.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a write that fails: the others are offered, and the change comes again", async () => {
    loggedLines();
    const [first, second] = [await bookAt(1), await bookAt(2)];
    const closed = await recordOf(shut);
    const failing = offerVisits({
      ...live,
      saveOffer: (visit, made) => (visit.id === first.id ? Promise.reject(new Error("away")) : saveOffer(visit, made)),
    });
    expect(await offerVisitsOnChange({ offerVisits: failing }).consume([closed])).toEqual([closed]);
    expect([await offerOf(first), (await offerOf(second))?.at]).toEqual([undefined, now]);
    expect(await consume(closed)).toEqual([]);
    expect(await offerOf(first)).toEqual(offer);
  });
});
