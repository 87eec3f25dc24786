import { beforeEach, expect, test } from "vitest";
import { sweepOffers } from "../../../functions/booking/displaced/sweep-offers.ts";
import { getWaitingLine } from "../../../functions/line/get-waiting-line.ts";
import { appointmentOf } from "../../../functions/store/appointment/appointments.ts";
import { visitOf, visitsAt } from "../../../functions/store/appointment/visits.ts";
import { callsOf } from "../../../functions/store/call/calls.ts";
import { moveInLine } from "../../../functions/store/session/session-pieces.ts";
import { sessionOf, sessionsOf } from "../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../functions/store/session/shape-pieces.ts";
import { saveStranded } from "../../../functions/store/session/stranded.ts";
import { transact } from "../../../functions/store/table/transact.ts";
import { getWaitingLine as lineContract } from "../../../shared/api/line/get-waiting-line.ts";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../shared/time/instant.ts";
import { afternoon, bookingOf, morning, now, requestKey, serang, siti } from "../booking/cikande.ts";
import { entered, forgetCalls, list, offer, recordOf, tell } from "../booking/displaced/closed-morning.ts";
import { book, clock, outcomeOf, reschedule, seated } from "../booking/use-cases.ts";
import { admit, checkIn, close, end, join, pause, stateOf } from "../consult/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { putDistrict, putSession, useTable } from "../store/use-table.ts";

useTable();

const both = morning({ services: ["umum", "gizi"] });
const { id, clinicId } = both;

beforeEach(async () => {
  clock.now = now;
  await Promise.all([
    forgetCalls(),
    putDistrict(serang),
    putSession(both),
    putSession(afternoon({ services: ["umum", "gizi"] })),
  ]);
});

/** Lets the morning have these services from now on, as publishing does. */
const has =
  (...services: string[]) =>
  () =>
    transact({ session: bringSession({ kind: "change", shape: morning({ services }), guard: "same-grid" }) });

const bookFor = async (service: string, number: number): Promise<Appointment> =>
  book({ ...bookingOf(await seated(), slotAt(both, number)), service }, siti, requestKey());

const offerOf = async ({ id: visitId }: Appointment) => (await appointmentOf(visitId))?.offer;
const strandedNow = async () => (await sessionOf(id))?.stranded;

/** All that follows from a change, to its end: what it writes in the session is told as well. */
const follows = async (change: () => Promise<unknown>): Promise<void> => {
  const first = await recordOf(change);
  await tell(await recordOf(() => tell(first)));
};

const lineOf = asListed(
  lineContract,
  getWaitingLine({
    visitOf,
    directoryOf: async () => undefined,
    sessionsOfPractitioner: async () => sessionsOf(clinicId, "2026-11-23", { ConsistentRead: true }),
    now: () => clock.now,
  }),
);

test("whose service a session has no more is offered another time, and they alone; who has it back keeps theirs", async () => {
  const [umum, gizi] = [await bookFor("umum", 1), await bookFor("gizi", 2)];
  await follows(has("umum"));
  expect([await offerOf(umum), (await offerOf(gizi))?.at]).toEqual([undefined, now]);
  expect([await entered(), await strandedNow()]).toEqual([[gizi.id], [2]]);
  expect(await sessionOf(id)).toMatchObject({ state: "open", claims: { 1: umum.id, 2: gizi.id } });
  await follows(has("umum", "gizi"));
  expect([(await offerOf(gizi))?.withdrawnAt, await entered(), await strandedNow()]).toEqual([now, [], undefined]);
});

test("their place is free for what the session has once they have moved, and whoever takes it is offered nothing", async () => {
  const gizi = await bookFor("gizi", 2);
  await follows(has("umum"));
  expect(await outcomeOf(bookFor("gizi", 3))).toBe("session.wrong-service");
  const move = { appointmentId: gizi.id, service: "gizi", from: gizi.slot, to: slotAt(afternoon(), 1) };
  await follows(() => reschedule(move, siti, requestKey()));
  expect([await offerOf(gizi), await entered(), await strandedNow()]).toEqual([undefined, [], undefined]);
  const next = await bookFor("umum", 2);
  await follows(has("umum"));
  expect([await offerOf(next), await entered()]).toEqual([undefined, []]);
});

test("nobody has a room, a turn or a place in the line for what the session has no more, be they told yet or not", async () => {
  const gizi = await bookFor("gizi", 1);
  clock.now = gizi.slot.start - 5 * minute;
  await has("umum")();
  const tried = async () => [
    await outcomeOf(join(gizi.id, "patient")),
    await outcomeOf(lineOf({ appointmentId: gizi.id }, siti, requestKey())),
    await outcomeOf(checkIn(gizi.id)),
  ];
  const none = ["consult.no-practice", "consult.no-practice", "session.closed"];
  expect(await tried()).toEqual(none);
  await follows(has("umum"));
  expect(await tried()).toEqual(none);
});

test("the write that notes somebody as here asks for it again", async () => {
  const gizi = await bookFor("gizi", 1);
  await has("umum")();
  const step = { state: { status: "waiting", arrivedAt: now }, mode: "in-person" } as const;
  expect(await transact({ session: moveInLine(gizi, step) })).toHaveProperty("session");
  await has("gizi")();
  expect(await transact({ session: moveInLine(gizi, step) })).toBeUndefined();
});

test("what is noted of a visit is so when it is noted", async () => {
  const gizi = await bookFor("gizi", 1);
  expect([await saveStranded(gizi, true), await strandedNow()]).toEqual([false, undefined]);
  await has("umum")();
  expect([await saveStranded(gizi, false), await saveStranded(gizi, true)]).toEqual([false, true]);
});

test("who waits there counts before nobody else, and is on the desk's list at once; who was with the doctor as well", async () => {
  const [waiting, inside, other] = [await bookFor("gizi", 1), await bookFor("gizi", 2), await bookFor("umum", 3)];
  clock.now = waiting.slot.start;
  for (const visit of [waiting, inside, other]) await checkIn(visit.id);
  await admit(inside.id);
  await follows(has("umum"));
  expect(await entered()).toEqual([waiting.id]);
  await tell(await recordOf(() => pause(inside.id)));
  expect((await list()).calls.map(({ visit }) => visit.appointment.id).toSorted()).toEqual(
    [waiting.id, inside.id].toSorted(),
  );
  expect(await lineOf({ appointmentId: other.id }, siti, requestKey())).toMatchObject({ ahead: 0 });
  // Who came to the clinic can be called in by a doctor who is there after all.
  await admit(inside.id);
  await end(inside.id);
  expect((await stateOf(inside.id)).status).toBe("completed");
});

test("who does not choose has missed nothing, though the doctor saw others", async () => {
  const [umum, gizi] = [await bookFor("umum", 1), await bookFor("gizi", 2)];
  await has("umum")();
  clock.now = umum.slot.start;
  await checkIn(umum.id);
  await admit(umum.id);
  await end(umum.id);
  clock.now = now + day;
  await close(id);
  expect((await stateOf(gizi.id)).status).toBe("unserved");
});

test("whom nobody told is found an hour later, and who has it back", async () => {
  const gizi = await bookFor("gizi", 1);
  const offered: string[] = [];
  const spied = (one: string) => {
    offered.push(one);
    return offer(one);
  };
  const sweep = () => sweepOffers({ sessionsOf, visitsAt, callsOf, offerVisits: spied })(`${clinicId}/2026-11-23/1`);
  await has("umum")();
  clock.now += hour;
  await sweep();
  expect([(await offerOf(gizi))?.at, await entered(), await strandedNow()]).toEqual([clock.now, [gizi.id], [1]]);
  await has("umum", "gizi")();
  await sweep();
  expect([(await offerOf(gizi))?.withdrawnAt, await entered(), await strandedNow()]).toEqual([
    clock.now,
    [],
    undefined,
  ]);
  await sweep();
  expect(offered).toEqual([id, id]);
});
