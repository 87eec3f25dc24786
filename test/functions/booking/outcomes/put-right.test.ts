import { beforeEach, expect, test } from "vitest";
import { settleVisit } from "../../../../functions/booking/outcomes/settle-visit.ts";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { callOf } from "../../../../functions/store/call/calls.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { undecidedKey } from "../../../../functions/store/table/keys.ts";
import { seenOf } from "../../../../shared/booking/outcomes/seen-left.ts";
import { correctableFor, type Outcome } from "../../../../shared/booking/settlement.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import { lineEndsAtLatest } from "../../../../shared/schedule/session-line.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { day, hour, minute } from "../../../../shared/time/instant.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { admit, checkIn, close, stateOf } from "../../consult/use-cases.ts";
import { useConsultMorning } from "../../consult/use-consult-morning.ts";
import { putSession } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, siti } from "../cikande.ts";
import { calledAbout, desk, note } from "../displaced/closed-morning.ts";
import { book, clock, outcomeOf, reschedule, seated } from "../use-cases.ts";
import { decided, forgetListed, left, settle, settling } from "./use-cases.ts";

useConsultMorning(now);

const session = morning({ comeTo: { kind: "puskesmas" }, count: 8 });
const ended = sessionEnd(session);
const by = "Ibu Sri";

/** The first was called in, the second waits, the third never came. */
let ids: [string, string, string];

beforeEach(async () => {
  await putSession(session);
  await forgetListed(session.id);
  const made: string[] = [];
  for (const number of [1, 2, 3])
    made.push((await book(bookingOf(await seated(), slotAt(session, number)), siti, requestKey())).id);
  ids = made as typeof ids;
  clock.now = session.start;
  await checkIn(ids[0]);
  await checkIn(ids[1]);
  await admit(ids[0]);
  clock.now = ended;
});

const toCall = async (): Promise<string[]> => (await calledAbout()).filter((id) => ids.includes(id));

test("what was said wrongly is put right from how the visit stood before, and nothing of it is lost by the way", async () => {
  await settle(ids[0], "seen");
  const seen = await stateOf(ids[0]);
  clock.now += hour;
  await settle(ids[0], "absent");
  expect(await stateOf(ids[0])).toEqual({
    status: "no-show",
    arrivedAt: session.start,
    endedAt: ended,
    settledAt: ended + hour,
  });
  clock.now += hour;
  await settle(ids[0], "seen");
  expect(await stateOf(ids[0])).toEqual({ ...seen, settledAt: ended + 2 * hour });
  const [visit] = await decided();
  expect(visit?.said).toEqual([
    { outcome: "seen", at: ended, by },
    { outcome: "absent", at: ended + hour, by },
    { outcome: "seen", at: ended + 2 * hour, by },
  ]);
});

test("what was said before is told to nobody but the desk that may put it right", async () => {
  await settle(ids[2], "absent");
  const [visit] = await decided();
  expect(Object.keys(visit ?? {}).toSorted()).toEqual(["appointment", "patient", "said"]);
  expect(Object.keys(visit?.appointment ?? {})).not.toContain("settlement");
  const receipt = await settle(ids[2], "seen");
  expect(Object.keys(receipt).toSorted()).toEqual(["id", "slot", "state"]);
});

test("is put right by whoever saw what was said; of two who do at once, one is told what the other said", async () => {
  await settle(ids[2], "absent");
  const outcomes = await Promise.all([outcomeOf(settle(ids[2], "seen")), outcomeOf(settle(ids[2], "call-back"))]);
  expect(outcomes.toSorted()).toEqual(["accepted", "appointment.settled"]);
  const visit = await appointmentOf(ids[2]);
  expect(visit?.settlement?.said).toHaveLength(2);
  expect(await outcomeOf(settle(ids[2], visit?.state.status === "completed" ? "seen" : "call-back"))).toBe(
    "appointment.settled",
  );
});

test("may be put right for a day after it was said last, whatever the day of the session, and is listed so long", async () => {
  clock.now = lineEndsAtLatest(session, "WIB");
  await close(session.id);
  clock.now += 3 * day;
  for (const id of ids) await settle(id, "absent");
  expect([await left(), (await decided()).length]).toEqual([[], 3]);
  clock.now += correctableFor - 1;
  expect((await decided()).length).toBe(3);
  await settle(ids[0], "seen");
  clock.now += 1;
  expect((await decided()).map(({ appointment }) => appointment.id)).toEqual([ids[0]]);
  expect(await outcomeOf(settle(ids[1], "seen"))).toBe("appointment.outcome-kept");
  expect(await stateOf(ids[1])).toMatchObject({ status: "no-show" });
});

test("a session stays listed for good while anybody in it is left, and goes once that can't be put right any more", async () => {
  const entry = async () => (await itemAt(undecidedKey(session.id)))?.expires;
  await settle(ids[2], "absent");
  expect(await entry()).toBe((ended + correctableFor) / 1000);
  clock.now = lineEndsAtLatest(session, "WIB");
  await close(session.id);
  expect(await entry()).toBeUndefined();
  await settle(ids[0], "seen");
  expect(await entry()).toBeUndefined();
  await settle(ids[1], "seen");
  expect(await entry()).toBe((clock.now + correctableFor) / 1000);
});

test("who was to be called and was seen after all is on no list of calls, and is on it again where that was wrong too", async () => {
  const call = { id: ids[1], slot: slotAt(session, 2) };
  await settle(ids[1], "call-back");
  expect(await toCall()).toEqual([ids[1]]);
  clock.now += minute;
  await settle(ids[1], "seen");
  expect([await toCall(), await callOf(call)]).toEqual([[], undefined]);
  clock.now += minute;
  await settle(ids[1], "call-back");
  expect(await toCall()).toEqual([ids[1]]);
  expect(await stateOf(ids[1])).toMatchObject({ status: "unserved", pending: "call", arrivedAt: session.start });
});

test("a call said anew while an older one is being taken away stays", async () => {
  await settle(ids[1], "call-back");
  const slow = settleVisit({
    ...settling,
    dropCallBackOf: async (call, enteredAt) => {
      clock.now += minute;
      await settle(ids[1], "call-back");
      return settling.dropCallBackOf(call, enteredAt);
    },
  });
  const { slot: from, state } = (await settling.visitOf(ids[1])).appointment;
  clock.now += minute;
  await slow({ appointmentId: ids[1], from, outcome: "seen", ...seenOf(state) }, desk, requestKey());
  expect(await toCall()).toEqual([ids[1]]);
});

test("who was reached on the phone may have been there after all", async () => {
  await settle(ids[2], "call-back");
  await note({ appointmentId: ids[2], from: slotAt(session, 3), outcome: "reached", noted: 0 }, desk, requestKey());
  clock.now += minute;
  await settle(ids[2], "seen");
  expect(await stateOf(ids[2])).toMatchObject({ status: "completed", untimed: true });
});

test("is of the time it was said of: moved to another, a visit is decided about there as if for the first time", async () => {
  const next = morning({
    id: "3604-cikande.2026-11-24.0800.rahmawati-cikande",
    comeTo: { kind: "puskesmas" },
    start: instantAt("2026-11-24", 8 * 60, "WIB"),
  });
  await putSession(next);
  await settle(ids[1], "call-back");
  const seen = seenOf(await stateOf(ids[1]));
  const [from, to] = [slotAt(session, 2), slotAt(next, 2)];
  await reschedule({ appointmentId: ids[1], service: "umum", from, to }, desk, requestKey());
  const late = { appointmentId: ids[1], from, outcome: "seen" as Outcome, ...seen };
  expect(await outcomeOf(settleVisit(settling)(late, desk, requestKey()))).toBe("appointment.changed");
  expect((await appointmentOf(ids[1]))?.settlement).toBeUndefined();
  clock.now = sessionEnd(next);
  await settle(ids[1], "absent");
  expect((await appointmentOf(ids[1]))?.settlement).toEqual({
    from: { status: "booked" },
    said: [{ outcome: "absent", at: clock.now, by }],
  });
});
