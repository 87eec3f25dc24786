import { expect, test } from "vitest";
import type { Want } from "../../../../shared/roster/rules/wanted-cover.ts";
import { type KeptSetting, noSettings, settingsOf } from "../../../../shared/roster/settings/roster-setting.ts";
import { Rotations } from "../../../../shared/roster/settings/rotations.ts";
import { usualChoice } from "../../../../shared/roster/settings/rules-of.ts";
import { saveRosterSetting } from "../../../../shared/roster/settings/save-roster-setting.ts";

const week = [["P"], [], [], [], [], [], []];
const rotation = { name: "Pagi", since: "2026-11-30", weeks: [week, week], steps: { hasan: 1 } };
const rotations: KeptSetting = { revision: 3, setting: { kind: "rotations", rotations: [rotation] } };
const want: Want = { weekday: 1, half: "a", service: "umum", practitioners: 2 };

test("each setting stands for itself; one that was never saved is as it was before", () => {
  expect(settingsOf([])).toEqual(noSettings);
  const cover: KeptSetting = { revision: 2, setting: { kind: "cover", wants: [want] } };
  const rules: KeptSetting = { revision: 1, setting: { kind: "rules", rules: usualChoice } };
  expect(settingsOf([cover, rotations, rules])).toEqual({
    rotations: [rotation],
    rules: usualChoice,
    wants: [want],
    revisions: { rotations: 3, rules: 1, cover: 2 },
  });
  expect(settingsOf([{ revision: 2, setting: { kind: "rules" } }])).toEqual({
    ...noSettings,
    revisions: { rotations: 0, rules: 2, cover: 0 },
  });
});

test("a setting takes the place of the one that was seen, is not written twice, and is refused over another", () => {
  const other: KeptSetting = { revision: 3, setting: { kind: "rotations", rotations: [] } };
  expect(saveRosterSetting({ ...rotations, revision: 0 }, undefined)).toEqual({ ...rotations, revision: 1 });
  expect(saveRosterSetting({ ...rotations, revision: 1 }, rotations)).toBe(rotations);
  expect(saveRosterSetting({ ...other, revision: 3 }, rotations)).toEqual({ ...other, revision: 4 });
  expect(() => saveRosterSetting({ ...other, revision: 2 }, rotations)).toThrow("roster.setting-changed");
});

test("a rotation counts its weeks from a Monday, and nobody begins beyond them or goes round in two", () => {
  expect(Rotations.safeParse([rotation]).success).toBe(true);
  expect(Rotations.safeParse([{ ...rotation, since: "2026-12-01" }]).success).toBe(false);
  expect(Rotations.safeParse([{ ...rotation, steps: { hasan: 2 } }]).success).toBe(false);
  expect(Rotations.safeParse([{ ...rotation, weeks: [week.slice(1)] }]).success).toBe(false);
  expect(Rotations.safeParse([rotation, rotation]).success).toBe(false);
  expect(Rotations.safeParse([rotation, { ...rotation, steps: { yayah: 0 } }]).success).toBe(true);
});
