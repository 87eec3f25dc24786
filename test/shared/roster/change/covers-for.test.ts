import { expect, test } from "vitest";
import { coversFor } from "../../../../shared/roster/change/covers-for.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";
import { usualRules } from "../../../../shared/roster/rules/usual-rules.ts";

const clinicId = "3604-kibin";
const months = { month: "2026-12", revision: 1, nights: {} } as const;
const codes: ShiftCode[] = [
  { code: "G", name: "Gigi", hours: { from: 480, to: 720 }, practice: { services: ["gigi"], minutes: 15 } },
  { code: "J", name: "Jaga", hours: { from: 480, to: 720 } },
];

/** Who can take over the dental morning of the tenth that falls out, where `others` have these cells. */
const coversAmong = (others: Record<string, { profession: "dentist" | "midwife"; cells?: Cells }>) => {
  const off = { practitionerId: "ani", date: "2026-12-10", code: "G" };
  const people = [
    { id: "ani", profession: "dentist" as const },
    ...Object.entries(others).map(([id, one]) => ({ id, ...one })),
  ];
  const rows = Object.entries(others).map(([practitionerId, { cells = {} }]) => ({ practitionerId, cells }));
  const [shift] = coversFor(
    {
      month: { clinicId, month: "2026-12", today: "2026-12-01", codes, rows, people, holidays: [] },
      months: [{ ...months, practitionerId: "dini", halves: { "10a": "3604-carenang" } }],
      rules: usualRules,
      unread: ["eko"],
    },
    [off],
  );
  return shift && { covers: shift.covers, ruledOut: shift.ruledOut };
};

test("where nobody can take a shift over it is said what keeps each of them from it, those together whom the same does", () => {
  expect(
    coversAmong({
      budi: { profession: "midwife" },
      citra: { profession: "dentist", cells: { "10": ["G"] } },
      dini: { profession: "dentist" },
      eko: { profession: "dentist" },
      fitri: { profession: "midwife" },
    }),
  ).toEqual({
    covers: [],
    ruledOut: [
      { by: "skill", practitionerIds: ["budi", "fitri"] },
      { by: "on-duty", practitionerIds: ["citra"] },
      { by: "elsewhere", practitionerIds: ["dini"] },
      { by: "unread", practitionerIds: ["eko"] },
    ],
  });
});

test("who may never give what a shift gives is told so, though they are on duty just then as well", () => {
  expect(coversAmong({ budi: { profession: "midwife", cells: { "10": ["J"] } } })).toEqual({
    covers: [],
    ruledOut: [{ by: "skill", practitionerIds: ["budi"] }],
  });
});

test("where somebody can, nobody asks who can't", () => {
  expect(coversAmong({ budi: { profession: "midwife" }, gita: { profession: "dentist" } })).toEqual({
    covers: [{ practitionerId: "gita", breaks: [] }],
  });
});

test("where nobody else works there, nobody is ruled out", () => {
  expect(coversAmong({})).toEqual({ covers: [], ruledOut: [] });
});
