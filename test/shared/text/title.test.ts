import { expect, test } from "vitest";
import { saveHolidays } from "../../../shared/api/roster/save-holidays.ts";
import { saveRosterSetting } from "../../../shared/api/roster/save-roster-setting.ts";
import { saveShiftCodes } from "../../../shared/api/roster/save-shift-codes.ts";
import { isTitle, title } from "../../../shared/text/title.ts";

const clinic = { clinicId: "3604-cikande", revision: 0 };

const rotationName = (name: string): string | undefined => {
  const rotations = [{ name, since: "2026-11-02", weeks: [Array.from({ length: 7 }, () => [])], steps: {} }];
  const setting = { kind: "rotations", rotations };
  const saved = saveRosterSetting.request.safeParse({ ...clinic, setting }).data?.setting;
  return saved?.kind === "rotations" ? saved.rotations[0]?.name : undefined;
};

/** What each route that takes a name keeps of one; `undefined` where it is refused. */
const kept = (name: string) => ({
  code: saveShiftCodes.request.safeParse({ ...clinic, codes: [{ code: "P", name, hours: { from: 480, to: 720 } }] })
    .data?.codes[0]?.name,
  rotation: rotationName(name),
  holiday: saveHolidays.request.safeParse({
    year: "2026",
    revision: 0,
    holidays: [{ date: "2026-12-25", kind: "holiday", name, source: name }],
    ramadan: [],
  }).data?.holidays[0]?.name,
});

test.each([
  ["Pagi", "Pagi"],
  ["24 jam", "24 jam"],
  ["  Tahun \u00a0 Baru ", "Tahun Baru"],
  ["\u2068Pagi\u2069\u200e", "Pagi"],
  ["Siang \u202eigap", "Siang igap"],
  ["Pagi\r\nSiang", "Pagi Siang"],
])("a code, a rotation and a holiday are called %j as %j", (written, name) => {
  expect(kept(written)).toEqual({ code: name, rotation: name, holiday: name });
  expect(isTitle(written, 20)).toBe(true);
});

test.each([
  "",
  "   ",
  "\u200b",
  "\u3164",
  "--",
  "a\ud800b",
  "Pagi\u0000",
  `a${"\u0301".repeat(40)}`,
  "a\u{e0061}",
  "\u2800",
])("none is called %j", (written) => {
  expect(kept(written)).toEqual({ code: undefined, rotation: undefined, holiday: undefined });
});

test("a name has an end, counted as it is kept", () => {
  expect([title(4).safeParse("Pagi\u200e").data, title(4).safeParse("Pagi!").success]).toEqual(["Pagi", false]);
  expect([isTitle("Pagi\u200e", 4), isTitle("Pagi!", 4), isTitle("--", 4)]).toEqual([true, false, false]);
});
