import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { cancelAppointment } from "../../../shared/booking/claim/cancel-appointment.ts";
import { type AppointmentRecord, shown } from "../../../shared/booking/receipt.ts";
import { receiptOf } from "../../../shared/request/receipt.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { dayOfMonth, month, now } from "../world/world.ts";
import type { Attempt, Intent, Outcome } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { firstVersion, keyOf, personAt, sent, tableWith, wantsToBook, world } from "./recorded.ts";
import type { Happening } from "./session-event.ts";
import type { TableState } from "./table-state.ts";

const { clinicId, scheduler, elsewhereOf } = world;
const session = world.sessions.find(({ id, state }) => state === "open" && id.includes(".hasan-"));
if (!session) throw new Error("the world has nobody who can practise elsewhere");
const pustu = world.codes.find(({ code }) => code === elsewhereOf[session.practitionerId])?.outpost;
if (!pustu) throw new Error("elsewhere is nowhere");

const moved = {
  ...firstVersion,
  version: 2,
  rows: firstVersion.rows.map((row) =>
    row.practitionerId === session.practitionerId
      ? { ...row, cells: { [dayOfMonth]: [elsewhereOf[session.practitionerId] ?? ""] } }
      : row,
  ),
};
const publishing: Intent = {
  name: "publish-month",
  request: { clinicId, month, digest: "" },
  caller: scheduler,
  key: keyOf("move"),
  at: now,
};
const done: Outcome = { accepted: { version: 2, done: true, written: 1, affected: 0, held: 1 } };

const inTime = wantsToBook("in time", 0, slotAt(session, 1));
const late = wantsToBook("late", 1, slotAt(session, 2));
const there = wantsToBook("there", 1, slotAt({ ...session, comeTo: pustu }, 2));
const recordOf = ({ request, key }: typeof inTime): AppointmentRecord => bookAppointment(request, key, now);
const accepted = (intent: typeof inTime) => ({ accepted: shown(recordOf(intent)) });
const closed = { refused: "session.closed" } as const;
const otherPlace = { refused: "session.other-place" } as const;

const leaving = (() => {
  const { id, slot } = recordOf(inTime);
  const request = { appointmentId: id, from: slot };
  const key = keyOf("leave");
  const intent: Intent = { name: "cancel-appointment", request, caller: personAt(0).caller, key, at: now };
  const change = cancelAppointment(request, now);
  return { intent, accepted: { accepted: change }, record: { ...recordOf(inTime), ...change }, change, key };
})();

/** The table after it was published, with its session as it is then. */
const tableAfter = (as: Partial<Session>, ...visits: AppointmentRecord[]): TableState => {
  const table = tableWith(...visits);
  return {
    ...table,
    sessions: table.sessions.map((one) => (one.id === session.id ? { ...one, ...as } : one)),
    heldAt: as.reserved ? { [session.id]: {} } : {},
    published: { versions: [firstVersion, moved], frozen: new Map([[publishing.key.id, [2]]]) },
    receipts: visits.includes(leaving.record) ? [receiptOf(leaving.change, leaving.key)] : [],
  };
};
const held = { reserved: true } as const;
const atPustu = { comeTo: pustu };

const brought = (asked: number, answered: number): Happening => ({
  asked,
  answered,
  sure: true,
  event: { name: "bring-held", sessionId: session.id, planned: atPustu },
});
const judged = (attempts: Attempt[], table: TableState, happened: Happening[] = []) =>
  judgeHistory(world, { attempts, happened }, table);

const first = sent(inTime, 0, 1, accepted(inTime));
const publish = sent(publishing, 2, 5, done);
const left = sent(leaving.intent, 8, 9, leaving.accepted);

test.each<[string, Attempt[], TableState, Happening[]]>([
  ["an empty session that goes to its new place", [publish], tableAfter(atPustu), []],
  [
    "one that is held for who is in it, and takes nobody else",
    [first, publish, sent(late, 6, 7, closed), sent(there, 6, 7, closed)],
    tableAfter(held, recordOf(inTime)),
    [],
  ],
  [
    "one that is brought after the last has left, and is booked there",
    [first, publish, left, sent(late, 12, 13, otherPlace), sent(there, 14, 15, accepted(there))],
    tableAfter(atPustu, leaving.record, recordOf(there)),
    [brought(10, 11)],
  ],
])("%s is right", (_, attempts, table, happened) => {
  expect(judged(attempts, table, happened).faults()).toEqual([]);
});

test.each<[string, Attempt[], TableState, Happening[], object]>([
  [
    "one that is held, and takes somebody",
    [first, publish, sent(late, 6, 7, accepted(late))],
    tableAfter(held, recordOf(inTime), recordOf(late)),
    [],
    { linearizable: false },
  ],
  [
    "one that is brought with somebody in it",
    [first, publish],
    tableAfter(atPustu, recordOf(inTime)),
    [brought(6, 7)],
    { linearizable: false, lost: 1 },
  ],
  [
    "one that nobody is in, and that is not brought",
    [first, publish, left],
    tableAfter(held, leaving.record),
    [],
    { linearizable: true, leftBehind: 1 },
  ],
  ["one that nobody was in, and that stays", [publish], tableAfter({}), [], { linearizable: false }],
  [
    "one that is held, and not told as such",
    [first, publish],
    { ...tableAfter(held, recordOf(inTime)), heldAt: {} },
    [],
    { leftBehind: 1 },
  ],
  [
    "one that is brought, and booked where it was",
    [first, publish, left, sent(late, 12, 13, accepted(late))],
    tableAfter(atPustu, leaving.record, recordOf(late)),
    [brought(10, 11)],
    { linearizable: false },
  ],
])("%s is wrong", (_, attempts, table, happened, figures) => {
  expect(judged(attempts, table, happened)).toMatchObject({ isRight: false, ...figures });
});
