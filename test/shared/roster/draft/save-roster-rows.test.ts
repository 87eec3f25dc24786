import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import type { DraftRow } from "../../../../shared/roster/draft/draft-row.ts";
import { type Draft, saveRosterRows } from "../../../../shared/roster/draft/save-roster-rows.ts";
import type { ShiftCode } from "../../../../shared/roster/month/shift-code.ts";

const code = (name: string): ShiftCode => ({ code: name, name, hours: { from: 480, to: 720 } });
const row = (practitionerId: string, revision: number, cells: DraftRow["cells"], locked: string[] = []): DraftRow => ({
  practitionerId,
  revision,
  cells,
  locked,
});

/** Thursday 10 December 2026; Rahmawati's row was saved twice, Hasan's never. */
const december = (changes: Partial<Draft> = {}): Draft => ({
  month: "2026-12",
  today: "2026-12-10",
  practitioners: ["rahmawati", "hasan"].map((id) => ({ id, name: id, profession: "doctor" })),
  codes: [code("P"), code("S")],
  saved: [row("rahmawati", 2, { "09": ["P"], "10": ["P"], "11": ["X"] })],
  ...changes,
});

/** The code of what is refused, and its details. */
const refused = (rows: DraftRow[], draft = december()): unknown => {
  try {
    return saveRosterRows(rows, draft);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [error.code, error.details];
  }
};

describe("a save of rows", () => {
  test("gives each row that changes its next revision, and answers it", () => {
    const changed = [
      row("hasan", 1, { "10": ["S"] }),
      row("rahmawati", 3, { "09": ["P"], "11": ["X"], "12": ["P", "S"] }),
    ];
    const asked = changed.map((one) => ({ ...one, revision: one.revision - 1 }));
    expect(saveRosterRows(asked, december())).toEqual({
      changed,
      answer: {
        rows: [
          { practitionerId: "hasan", revision: 1 },
          { practitionerId: "rahmawati", revision: 3 },
        ],
      },
    });
  });

  test("writes the same row as the same bytes: days in order, free ones left out, each lock once", () => {
    const one = row("hasan", 0, { "10": ["P"], "12": [], "30": ["S"] }, ["31", "12", "31"]);
    const other = row("hasan", 0, { "30": ["S"], "10": ["P"] }, ["12", "31"]);
    const written = [one, other].map((asked) => JSON.stringify(saveRosterRows([asked], december()).changed));
    expect(written[0]).toBe(written[1]);
    expect(JSON.parse(written[0] ?? "")).toEqual([row("hasan", 1, { "10": ["P"], "30": ["S"] }, ["12", "31"])]);
  });

  test("of what stands writes nothing and answers its revision, whichever was seen", () => {
    const same = row("rahmawati", 1, { "11": ["X"], "10": ["P"], "09": ["P"], "20": [] });
    expect(saveRosterRows([same, row("hasan", 7, {})], december())).toEqual({
      changed: [],
      answer: {
        rows: [
          { practitionerId: "rahmawati", revision: 2 },
          { practitionerId: "hasan", revision: 0 },
        ],
      },
    });
  });

  test("notices that the order of a day's shifts changed, or a lock alone", () => {
    const draft = december({ saved: [row("hasan", 4, { "12": ["P", "S"] })] });
    expect(saveRosterRows([row("hasan", 4, { "12": ["S", "P"] })], draft).changed).toHaveLength(1);
    expect(saveRosterRows([row("hasan", 4, { "12": ["P", "S"] }, ["12"])], draft).changed).toHaveLength(1);
  });

  test("names every row that somebody else saved first, be it for the first time", () => {
    const draft = december({ saved: [row("rahmawati", 2, {}), row("hasan", 1, {})] });
    const asked = [row("rahmawati", 1, { "12": ["P"] }), row("hasan", 0, { "12": ["P"] })];
    expect(refused(asked, draft)).toEqual(["roster.row-changed", { practitionerIds: ["rahmawati", "hasan"] }]);
    expect(refused([row("hasan", 2, { "12": ["P"] })], draft)).toEqual([
      "roster.row-changed",
      { practitionerIds: ["hasan"] },
    ]);
  });

  test("names everybody who does not practise at the clinic", () => {
    expect(refused([row("hasan", 0, {}), row("dewi", 0, {}), row("budi", 0, {})])).toEqual([
      "roster.not-here",
      { practitionerIds: ["dewi", "budi"] },
    ]);
  });
});

describe("what is over", () => {
  const standing = { "09": ["P"], "10": ["P"], "11": ["X"] };

  test("does not change: not a shift more, nor one less; every such cell is named", () => {
    const asked = [row("rahmawati", 2, { ...standing, "09": [], "08": ["S"] }), row("hasan", 0, { "01": ["P"] })];
    expect(refused(asked)).toEqual([
      "roster.day-over",
      {
        cells: [
          { practitionerId: "rahmawati", date: "2026-12-08" },
          { practitionerId: "rahmawati", date: "2026-12-09" },
          { practitionerId: "hasan", date: "2026-12-01" },
        ],
      },
    ]);
  });

  test("holds up no other day; today is not over", () => {
    expect(saveRosterRows([row("rahmawati", 2, { ...standing, "10": ["S"] })], december()).changed).toEqual([
      row("rahmawati", 3, { ...standing, "10": ["S"] }),
    ]);
  });

  test("is a whole month on the day after its last, and no day of it on its first", () => {
    const asked = [row("hasan", 0, { "01": ["P"] })];
    expect(refused(asked, december({ today: "2027-01-01" }))).toEqual(["roster.month-over", {}]);
    expect(refused(asked, december({ today: "2026-12-31" }))).toMatchObject(["roster.day-over", {}]);
    expect(saveRosterRows(asked, december({ today: "2026-12-01" })).changed).toHaveLength(1);
    expect(saveRosterRows(asked, december({ today: "2026-11-30" })).changed).toHaveLength(1);
  });
});

describe("codes", () => {
  test("that the clinic does not have are refused, each named once", () => {
    const asked = [row("hasan", 0, { "12": ["Z", "P"], "13": ["Q", "Z"] })];
    expect(refused(asked)).toEqual(["roster.code-unknown", { codes: ["Q", "Z"] }]);
  });

  test("that were taken away meanwhile hold up no other cell of the row", () => {
    const asked = row("rahmawati", 2, { "09": ["P"], "10": ["P"], "11": ["X"], "12": ["S"] });
    expect(saveRosterRows([asked], december()).changed).toEqual([{ ...asked, revision: 3 }]);
  });
});

describe("a request without sense is invalid", () => {
  test.each([
    ["two rows of one person", [row("hasan", 0, { "12": ["P"] }), row("hasan", 0, { "13": ["P"] })], "2026-12"],
    ["a day that the month does not have", [row("hasan", 0, { "31": ["P"] })], "2027-02"],
    ["a lock on such a day", [row("hasan", 0, {}, ["29"])], "2027-02"],
  ])("%s", (_, rows, month) => {
    expect(refused(rows, december({ month }))).toEqual(["request.invalid", { fields: ["rows"] }]);
  });

  test("but a free day that the month does not have is none", () => {
    const asked = [row("hasan", 0, { "28": ["P"], "29": [] })];
    expect(saveRosterRows(asked, december({ month: "2027-02" })).changed).toEqual([row("hasan", 1, { "28": ["P"] })]);
  });
});
