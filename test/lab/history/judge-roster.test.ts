import { expect, test } from "vitest";
import type { Offer } from "../../../shared/booking/appointment.ts";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { type AppointmentRecord, shown } from "../../../shared/booking/receipt.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { later, month, now } from "../world/world.ts";
import type { Attempt, BookingIntent, Intent, Outcome } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { firstVersion, keyOf, personAt, sent, tableWith, wantsToBook, world } from "./recorded.ts";
import type { Happening } from "./session-event.ts";
import type { TableState } from "./table-state.ts";

const [session] = world.sessions;
if (!session) throw new Error("the world has no session");
const slot = slotAt(session, 1);
const { clinicId, scheduler } = world;

const first = wantsToBook("first", 0, slot);
const second = wantsToBook("second", 1, slot);
const recordOf = ({ request, key, at }: typeof first): AppointmentRecord => bookAppointment(request, key, at);
const accepted = (intent: typeof first) => ({ accepted: shown(recordOf(intent)) });
const closed = { refused: "session.closed" } as const;

/** A version in which nobody but the other doctor has a shift. */
const without = {
  ...firstVersion,
  version: 2,
  rows: firstVersion.rows.filter(({ practitionerId }) => practitionerId !== session.practitionerId),
};
const publishing: Intent = {
  name: "publish-month",
  request: { clinicId, month, digest: "" },
  caller: scheduler,
  key: keyOf("publish"),
  at: now,
};
const done: Outcome = { accepted: { version: 2, done: true, written: 1, affected: 0, held: 0 } };
const unheard: Outcome = { unanswered: "lost" };

/** The table after it was published. */
const closedTable = (...visits: AppointmentRecord[]): TableState => {
  const table = tableWith(...visits);
  return {
    ...table,
    sessions: table.sessions.map((one) => (one.id === session.id ? { ...one, state: "closed" } : one)),
    published: { versions: [firstVersion, without], frozen: new Map([[publishing.key.id, [2]]]) },
    calls: visits.map((visit) => ({ id: visit.id, slot: visit.slot, dueAt: now, tried: 0, noted: 0, notes: [] })),
  };
};
const offer: Offer = { at: now, until: now + 30 * minute, kind: "closed" };
const offered = (intent: typeof first): AppointmentRecord => ({ ...recordOf(intent), offer });

const judged = (attempts: Attempt[], table: TableState, happened: Happening[] = []) =>
  judgeHistory(world, { attempts, happened }, table);

test.each<[string, Attempt[], TableState]>([
  [
    "a booking before a closing, and one that is refused after it",
    [sent(first, 0, 1, accepted(first)), sent(publishing, 2, 5, done), sent(second, 6, 7, closed)],
    closedTable(offered(first)),
  ],
  [
    "a closing that nobody heard of, felt late",
    [
      sent(publishing, 0, 1, unheard),
      sent(first, 2, 3, accepted(first)),
      sent(wantsToBook("late", 1, slotAt(session, 2)), 4, 5, closed),
    ],
    closedTable(offered(first)),
  ],
])("%s is right", (_, attempts, table) => {
  expect(judged(attempts, table).faults()).toEqual([]);
});

test.each<[string, Attempt[], TableState, object]>([
  [
    "a booking after the closing",
    [sent(publishing, 0, 1, done), sent(first, 2, 3, accepted(first))],
    closedTable(offered(first)),
    { linearizable: false },
  ],
  [
    "one who was told that an open session is closed",
    [sent(first, 0, 1, closed)],
    tableWith(),
    { linearizable: false },
  ],
  [
    "one who was told that a session is closed before anybody closed it",
    [sent(first, 0, 1, closed), sent(publishing, 2, 3, done)],
    closedTable(),
    { linearizable: false },
  ],
  [
    "a closed session's visit that is offered nothing",
    [sent(first, 0, 1, accepted(first)), sent(publishing, 2, 5, done)],
    closedTable(recordOf(first)),
    { leftBehind: 1, linearizable: true },
  ],
  [
    "one whom the desk does not know of",
    [sent(first, 0, 1, accepted(first)), sent(publishing, 2, 5, done)],
    { ...closedTable(offered(first)), calls: [] },
    { leftBehind: 1 },
  ],
  [
    "one who has their time and is offered another",
    [sent(first, 0, 1, accepted(first))],
    tableWith(offered(first)),
    { leftBehind: 1 },
  ],
  ["a session that nobody closed", [], { ...closedTable(), published: tableWith().published }, { linearizable: false }],
  [
    "a version that nobody asked for",
    [sent(publishing, 0, 1, { refused: "roster.changed" })],
    { ...closedTable(), published: { versions: [firstVersion, without], frozen: new Map() } },
    { duplicate: 1 },
  ],
  ["a publishing that was acknowledged and is not there", [sent(publishing, 0, 1, done)], tableWith(), { lost: 1 }],
])("%s is wrong", (_, attempts, table, figures) => {
  expect(judged(attempts, table)).toMatchObject({ isRight: false, ...figures });
});

const holder = personAt(2).patientId;
const hold = { for: holder, until: now + 22 * minute };
const keptFor = (asked: number, answered: number): Happening => ({
  asked,
  answered,
  sure: true,
  event: { name: "keep", slot, hold },
});
const taken = { refused: "slot.taken" } as const;
const asLate = <I extends BookingIntent>(intent: I): I => ({ ...intent, at: later });

/** The table in which the place is kept, and who it is kept for waits. */
const keptTable = (): TableState => {
  const table = tableWith();
  const id = `${clinicId}.umum.${holder}`;
  const entry = {
    patientId: holder,
    holder,
    clinicId,
    service: "umum",
    dates: [],
    halves: [],
    joinedAt: now,
    passed: [],
  };
  return {
    ...table,
    sessions: table.sessions.map((one) => (one.id === session.id ? { ...one, holds: { 1: hold } } : one)),
    patients: table.patients.map((one) => (one.id === holder ? { ...one, waits: [id] } : one)),
    waiting: [{ ...entry, ends: later, requestId: "", fingerprint: "", offer: { slot, until: hold.until } }],
  };
};

test("a place that is kept is refused to others up to its time, and had by them after it", () => {
  const refused = sent(first, 2, 3, taken);
  expect(judged([refused], keptTable(), [keptFor(0, 1)]).faults()).toEqual([]);
  expect(judged([refused], tableWith()).linearizable).toBe(false);
  const early = sent(second, 4, 5, accepted(second));
  expect(judged([refused, early], tableWith(recordOf(second)), [keptFor(0, 1)]).linearizable).toBe(false);
  const after = asLate(second);
  const late = sent(after, 4, 5, accepted(after));
  expect(judged([refused, late], tableWith(recordOf(after)), [keptFor(0, 1)]).faults()).toEqual([]);
});

test("a place that is kept for nobody who waits is wrong", () => {
  const nobodys = { ...keptTable(), waiting: [], patients: tableWith().patients };
  expect(judged([], nobodys, [keptFor(0, 1)])).toMatchObject({ linearizable: true, leftBehind: 1, isRight: false });
});
