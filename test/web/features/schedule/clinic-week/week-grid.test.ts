import { expect, test } from "vitest";
import { hour } from "../../../../../shared/time/instant.ts";
import { shiftLetter, weekGrid } from "../../../../../web/features/schedule/clinic-week/week-grid.ts";
import { eight, sessionDay } from "../../../parts/day-visit.ts";

const session = (change = {}) => ({ ...sessionDay([]).session, ...change });
const people = [
  { id: "rahmawati-cikande", name: "dr. Rahmawati", profession: "doctor" as const },
  { id: "bayu-cikande", name: "dr. Bayu", profession: "doctor" as const },
];

test("everybody has a row, also who has no session, and a stranger who practises here", () => {
  const days = [
    { date: "2026-11-23", sessions: [session({ claimed: 4 }), session({ practitionerId: "guest", claimed: 1 })] },
    { date: "2026-11-24", sessions: [session({ claimed: 12 }), session({ state: "closed", claimed: 3 })] },
  ];
  const grid = weekGrid(days, people);
  expect(grid.rows.map(({ name, cells }) => [name, cells.map((cell) => cell.length)])).toEqual([
    ["dr. Rahmawati", [1, 2]],
    ["dr. Bayu", [0, 0]],
    ["guest", [1, 0]],
  ]);
  expect(grid.rows[0]?.total).toEqual({ hours: 6, claimed: 16, count: 24 });
  expect(grid.dayTotals).toEqual([
    { hours: 6, claimed: 5, count: 24 },
    { hours: 3, claimed: 12, count: 12 },
  ]);
  expect(grid.total).toEqual({ hours: 9, claimed: 17, count: 36 });
});

test("the letter is the part of the day that people call the session's start: pagi, siang or sore, malam", () => {
  const letter = (hours: number) => shiftLetter(session({ start: eight + hours * hour }), "WIB");
  expect([letter(-4), letter(2.99), letter(3), letter(9.99), letter(10), letter(-4.01)]).toEqual([
    "P",
    "P",
    "S",
    "S",
    "M",
    "M",
  ]);
});
