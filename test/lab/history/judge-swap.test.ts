import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { type AppointmentRecord, shown } from "../../../shared/booking/receipt.ts";
import type { Swap } from "../../../shared/roster/swap/swap.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { date, dayOfMonth, doctorOf, month, now } from "../world/world.ts";
import type { Attempt, Intent, Outcome } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { firstVersion, keyOf, sent, tableWith, wantsToBook, world } from "./recorded.ts";
import type { TableState } from "./table-state.ts";

const { clinicId, scheduler } = world;
const sessionOf = (name: string): Session => {
  const found = world.sessions.find(({ practitionerId }) => practitionerId.startsWith(name));
  if (!found) throw new Error(`${name} has no session`);
  return found;
};
const [given, taken] = [sessionOf("rahmawati"), sessionOf("wati")];

const inTime = wantsToBook("in time", 0, slotAt(given, 1));
const atTaker = wantsToBook("at the taker", 1, slotAt(taken, 1));
const recordOf = ({ request, key }: typeof inTime): AppointmentRecord => bookAppointment(request, key, now);
const accepted = (intent: typeof inTime) => ({ accepted: shown(recordOf(intent)) });
const closed = { refused: "session.closed" } as const;

const swapped = {
  ...firstVersion,
  version: 2,
  rows: firstVersion.rows.map((row) => {
    if (row.practitionerId === given.practitionerId) return { ...row, cells: {} };
    return row.practitionerId === taken.practitionerId ? { ...row, cells: { [dayOfMonth]: ["R"] } } : row;
  }),
};
const deciding: Intent = {
  name: "decide-swap",
  request: { clinicId, swapId: "20261123-one", decision: { is: "approve", digest: "" } },
  caller: scheduler,
  key: keyOf("decide"),
  at: now,
};
const unheard: Outcome = { unanswered: "lost" };

/** The table after it was approved. */
const swappedTable = (...visits: AppointmentRecord[]): TableState => {
  const table = tableWith(...visits);
  const displaced = visits.filter(({ slot }) => slot.sessionId === given.id);
  return {
    ...table,
    sessions: table.sessions.map((one) => {
      if (one.id === given.id) return { ...one, state: "closed" };
      return one.id === taken.id ? { ...one, state: "open" } : one;
    }),
    published: { versions: [firstVersion, swapped], frozen: new Map([[deciding.key.id, [2]]]) },
    calls: displaced.map((visit) => ({ id: visit.id, slot: visit.slot, dueAt: now, tried: 0, noted: 0, notes: [] })),
  };
};
const offered = (intent: typeof inTime): AppointmentRecord => ({
  ...recordOf(intent),
  offer: { at: now, until: now + 30 * minute, kind: "closed" },
});

const judged = (attempts: Attempt[], table: TableState) => judgeHistory(world, { attempts, happened: [] }, table);

test("a shift that changes hands closes one session and opens the other: who has booked before is offered a time", () => {
  const attempts = [
    sent(inTime, 0, 1, accepted(inTime)),
    sent(wantsToBook("too early", 1, slotAt(taken, 1)), 0, 1, closed),
    sent(deciding, 2, 5, unheard),
    sent(wantsToBook("too late", 2, slotAt(given, 2)), 6, 7, closed),
    sent(atTaker, 6, 7, accepted(atTaker)),
  ];
  expect(judged(attempts, swappedTable(offered(inTime), recordOf(atTaker))).faults()).toEqual([]);
});

test.each<[string, Attempt[], TableState, object]>([
  [
    "a booking where the shift was given away, after another was refused there",
    [
      sent(deciding, 0, 5, unheard),
      sent(wantsToBook("too late", 2, slotAt(given, 2)), 1, 2, closed),
      sent(inTime, 3, 4, accepted(inTime)),
    ],
    swappedTable(offered(inTime)),
    { linearizable: false },
  ],
  [
    "a visit that is left where nobody is, and told of nothing",
    [sent(inTime, 0, 1, accepted(inTime)), sent(deciding, 2, 5, unheard)],
    swappedTable(recordOf(inTime)),
    { leftBehind: 1, linearizable: true },
  ],
  [
    "a shift that both have",
    [sent(deciding, 0, 1, unheard)],
    { ...swappedTable(), sessions: swappedTable().sessions.map((one) => ({ ...one, state: "open" })) },
    { linearizable: false },
  ],
])("%s is wrong", (_, attempts, table, figures) => {
  expect(judged(attempts, table)).toMatchObject({ isRight: false, ...figures });
});

const takeBy = (name: string, practitionerId: string): Extract<Intent, { name: "take-shift" }> => ({
  name: "take-shift",
  request: { clinicId, swapId: "20261123-open" },
  caller: doctorOf(world, practitionerId),
  key: keyOf(name),
  at: now,
});
const first = takeBy("first", taken.practitionerId);
const takenSwap: Swap = {
  kind: "open",
  id: "20261123-open",
  clinicId,
  askedAt: now,
  until: now + 30 * minute,
  revision: 2,
  state: { status: "approved", at: now, by: taken.practitionerId },
  shift: { date, code: "R", name: "Rawat", hours: { from: 480, to: 720 }, version: 1, holders: [] },
  approval: false,
};
const swapTaken: Outcome = { accepted: { swap: takenSwap } };
const change = { versions: [{ month, version: 2 }], done: true, written: 2, affected: 0 };
const madeBy = (intent: Intent): TableState => ({
  ...swappedTable(),
  published: { versions: [firstVersion, swapped], frozen: new Map([[intent.key.id, [2]]]) },
});

test("who has a shift already and takes it once more hears so: their first taking left the receipt", () => {
  const attempts = [
    sent(first, 0, 3, { accepted: { swap: takenSwap, change } }),
    sent(takeBy("second tab", taken.practitionerId), 2, 4, swapTaken),
  ];
  expect(judged(attempts, madeBy(first)).faults()).toEqual([]);
});

test.each<[string, Attempt[]]>([
  ["nobody's taking left a receipt of", [sent(takeBy("second tab", taken.practitionerId), 2, 4, swapTaken)]],
  [
    "somebody else took",
    [
      sent(first, 0, 3, { accepted: { swap: takenSwap, change } }),
      sent(takeBy("another", given.practitionerId), 2, 4, swapTaken),
    ],
  ],
  [
    "they took only later",
    [sent(takeBy("too early", taken.practitionerId), 0, 1, swapTaken), sent(first, 2, 3, { unanswered: "lost" })],
  ],
])("who is told to have a shift that %s was told what is not so", (_, attempts) => {
  expect(judged(attempts, madeBy(first)).faults()).toContain("take-shift was acknowledged and left no receipt");
});
