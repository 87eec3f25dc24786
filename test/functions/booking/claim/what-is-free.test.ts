import { beforeEach, expect, test } from "vitest";
import { openSessions } from "../../../../shared/schedule/open-sessions.ts";
import { Session } from "../../../../shared/schedule/session.ts";
import { changesFree } from "../../../../shared/schedule/session-change.ts";
import { isSameSlot, slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { putDistrict, putSession, useTable } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, clock, outcomeOf, seated } from "../use-cases.ts";

useTable();

const [wanted, service] = [slotAt(morning(), 4), "umum"];

beforeEach(async () => {
  clock.now = now;
  await putDistrict(serang);
});

/**
 * A change of each field of a session, and what becomes of its fourth place by it. A new field has to be judged here;
 * one that makes a place free or not does so for everybody who is asked.
 */
const fields: Record<keyof Session, [change: Partial<Session>, outcome: string] | "is part of its name"> = {
  id: "is part of its name",
  clinicId: "is part of its name",
  practitionerId: "is part of its name",
  services: [{ services: ["gizi"] }, "session.wrong-service"],
  start: [{ start: morning().start + 5 * minute }, "slot.off-grid"],
  minutes: [{ minutes: 15 }, "slot.off-grid"],
  count: [{ count: 3 }, "slot.off-grid"],
  comeTo: [{ comeTo: { kind: "pustu", name: "Pustu Kadikaran" } }, "session.other-place"],
  series: [{ series: 1 }, "slot.off-grid"],
  state: [{ state: "closed" }, "session.closed"],
  reserved: [{ reserved: true }, "session.closed"],
  claims: [{ claims: { 4: "p3n8r5t2wb-A3C4D6" } }, "slot.taken"],
  beyond: [{ beyond: [13] }, "accepted"],
  stranded: [{ stranded: [4] }, "accepted"],
  spent: [{ spent: [4] }, "slot.taken"],
  struck: [{ struck: { 1: "p3n8r5t2wb-A3C4D6" } }, "accepted"],
  holds: [{ holds: { 4: { for: "p3n8r5t2wb", until: now } } }, "slot.taken"],
  line: [{ line: { 4: { status: "waiting", since: now } } }, "accepted"],
  delay: [{ delay: { minutes: 20, times: 1 } }, "accepted"],
  declared: [{ declared: 1 }, "accepted"],
};

test("every field of a session is judged: whether a place is free depends on it or not", () => {
  expect(Object.keys(fields)).toEqual(Object.keys(Session.shape));
});

const changes = Object.entries(fields).flatMap(([field, judged]) =>
  typeof judged === "string" ? [] : [{ field, after: morning(judged[0]), outcome: judged[1] }],
);

test.each(changes)("$field: the list, the lists' refreshing and the store's own guard say $outcome", async (judged) => {
  const { after, outcome } = judged;
  const isFree = outcome === "accepted";
  const [open] = openSessions([after], { now, from: 0, until: Number.POSITIVE_INFINITY });
  const offered = open?.services.includes(service) === true ? open.free.map((number) => slotAt(open, number)) : [];
  expect(offered.some((slot) => isSameSlot(slot, wanted))).toBe(isFree);
  expect(changesFree({ before: morning(), after })).toBe(!isFree);
  await putSession(after);
  expect(await outcomeOf(book(bookingOf(await seated(), wanted), siti, requestKey()))).toBe(outcome);
});
