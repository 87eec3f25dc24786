import { expect, test } from "vitest";
import { bookAppointment } from "../../../shared/booking/claim/book-appointment.ts";
import { shown } from "../../../shared/booking/receipt.ts";
import { receiptOf } from "../../../shared/request/receipt.ts";
import { type Slot, slotAt } from "../../../shared/schedule/slot.ts";
import { now } from "../world/world.ts";
import type { Attempt, Intent } from "./attempt.ts";
import { judgeHistory } from "./judge-history.ts";
import { keyOf, personAt, sent, tableWith, wantsToBook, world } from "./recorded.ts";
import type { TableState } from "./table-state.ts";

const [general, long] = world.sessions.map((session) => (number: number) => slotAt(session, number)) as [
  (number: number) => Slot,
  (number: number) => Slot,
];

const first = wantsToBook("first", 0, general(1));
const second = wantsToBook("second", 1, general(1));
const recordOf = ({ request, key }: typeof first) => bookAppointment(request, key, now);
const accepted = (intent: typeof first) => ({ accepted: shown(recordOf(intent)) });
const unanswered = { unanswered: "lost" };
const taken = { refused: "slot.taken" } as const;

const cancelled = (() => {
  const record = recordOf(first);
  const state = { status: "cancelled", cancelledAt: now } as const;
  const change = { id: record.id, slot: record.slot, state };
  const key = keyOf("cancel");
  const request = { appointmentId: record.id, from: record.slot };
  const intent: Intent = { name: "cancel-appointment", request, caller: personAt(0).caller, key, at: now };
  return { intent, change, record: { ...record, state }, receipt: receiptOf(change, key) };
})();

const cancelFirst: Intent = { ...cancelled.intent, key: keyOf("cancel too soon") };

test.each<[string, Attempt[], TableState]>([
  ["one booking", [sent(first, 0, 1, accepted(first))], tableWith(recordOf(first))],
  [
    "two for one slot, one of them told that it is taken",
    [sent(first, 0, 5, accepted(first)), sent(second, 1, 4, taken)],
    tableWith(recordOf(first)),
  ],
  [
    "a booking that was never answered, and is there",
    [sent(first, 0, 5, unanswered), sent(second, 6, 7, taken)],
    tableWith(recordOf(first)),
  ],
  [
    "a booking that was let go after a second, and came late",
    [sent(first, 0, 2e9, unanswered), sent(cancelFirst, 3e9, 4e9, { refused: "appointment.unknown" })],
    tableWith(recordOf(first)),
  ],
  ["a booking that was never answered, and is not there", [sent(first, 0, 5, unanswered)], tableWith()],
  [
    "a booking that was asked for three times",
    [sent(first, 0, 1, unanswered), sent(first, 2, 3, accepted(first)), sent(first, 4, 5, accepted(first))],
    tableWith(recordOf(first)),
  ],
  [
    "a slot that was taken, freed and booked by another",
    [
      sent(first, 0, 1, accepted(first)),
      sent(second, 2, 3, taken),
      sent(cancelled.intent, 4, 9, { accepted: cancelled.change }),
      sent(second, 6, 8, accepted(second)),
    ],
    { ...tableWith(cancelled.record, recordOf(second)), receipts: [cancelled.receipt] },
  ],
])("%s is right", (_, attempts, table) => {
  expect(judgeHistory(world, { attempts, happened: [] }, table)).toMatchObject({ linearizable: true, isRight: true });
});

test.each<[string, Attempt[], TableState, object]>([
  [
    "one who is told of no booking after its connection had ended",
    [sent(first, 0, 1, unanswered), sent(cancelFirst, 3, 4, { refused: "appointment.unknown" })],
    tableWith(recordOf(first)),
    { linearizable: false },
  ],
  [
    "two who both got one slot",
    [sent(first, 0, 5, accepted(first)), sent(second, 1, 4, accepted(second))],
    tableWith(recordOf(first), recordOf(second)),
    { double: 1, linearizable: false },
  ],
  [
    "one who was told of a booking that is not there",
    [sent(first, 0, 1, accepted(first))],
    tableWith(),
    { lost: 1, linearizable: false },
  ],
  [
    "one who was told that a free slot is taken",
    [sent(second, 0, 1, taken), sent(first, 2, 3, accepted(first))],
    tableWith(recordOf(first)),
    { linearizable: false },
  ],
  [
    "one who was told that a slot is taken after it was freed",
    [
      sent(first, 0, 1, accepted(first)),
      sent(cancelled.intent, 2, 3, { accepted: cancelled.change }),
      sent(second, 4, 5, taken),
    ],
    { ...tableWith(cancelled.record), receipts: [cancelled.receipt] },
    { linearizable: false },
  ],
  [
    "one who was refused what they had got before",
    [sent(first, 0, 1, accepted(first)), sent(first, 2, 3, taken)],
    tableWith(recordOf(first)),
    { linearizable: false },
  ],
  [
    "one who got another answer the second time",
    [
      sent(first, 0, 1, accepted(first)),
      sent(first, 2, 3, { accepted: { ...shown(recordOf(first)), slot: general(2) } }),
    ],
    tableWith(recordOf(first)),
    { duplicate: 1 },
  ],
  ["a booking that nobody asked for", [sent(second, 0, 1, taken)], tableWith(recordOf(first)), { duplicate: 1 }],
  [
    "a patient in two places at once",
    [
      sent(first, 0, 1, accepted(first)),
      sent(wantsToBook("overlap", 0, long(1)), 2, 3, accepted(wantsToBook("overlap", 0, long(1)))),
    ],
    tableWith(recordOf(first), recordOf(wantsToBook("overlap", 0, long(1)))),
    { linearizable: false },
  ],
  ["a bug", [sent(first, 0, 1, { broke: "TypeError: x" })], tableWith(), { isRight: false }],
])("%s is wrong", (_, attempts, table, figures) => {
  expect(judgeHistory(world, { attempts, happened: [] }, table)).toMatchObject({ isRight: false, ...figures });
});

test("of a long wrong history the two that can't both be are shown", () => {
  const others = [2, 3].map((number) => wantsToBook(`other ${number}`, number, long(number)));
  const before = others.map((intent, index) => sent(intent, index, index + 0.5, accepted(intent)));
  const attempts = [
    ...before,
    sent(wantsToBook("late", 2, general(1)), 40, 41, taken),
    sent(first, 10, 15, accepted(first)),
    sent(second, 11, 14, accepted(second)),
  ];
  const table = tableWith(...others.map(recordOf), recordOf(first), recordOf(second));
  const shownLines = judgeHistory(world, { attempts, happened: [] }, table)
    .faults()
    .filter((line) => line.includes("client"));
  expect(shownLines).toEqual([
    expect.stringContaining(`book rahmawati-handa 1 for ${first.request.patientId} → accepted`),
    expect.stringContaining(`book rahmawati-handa 1 for ${second.request.patientId} → accepted`),
  ]);
});
