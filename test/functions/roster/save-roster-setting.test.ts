import { beforeAll, expect, test } from "vitest";
import { rosterSettingsOf } from "../../../functions/store/roster/roster-settings.ts";
import { noSettings, type RosterSetting } from "../../../shared/roster/settings/roster-setting.ts";
import { usualChoice } from "../../../shared/roster/settings/rules-of.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { putClinic, putDistrict, useTable } from "../store/use-table.ts";
import { clock, planner, rosterMonth, saveSettingLate, saveSettingOf } from "./planning.ts";

useTable();

beforeAll(() => putDistrict(serang));

const week = [["P"], [], [], [], [], [], []];
const rotation = { name: "Pagi", since: "2026-11-30", weeks: [week], steps: { "hasan-cikande": 0 } };
const rotations: RosterSetting = { kind: "rotations", rotations: [rotation] };
const strict: RosterSetting = { kind: "rules", rules: { ...usualChoice, rest: { severity: "blocks", hours: 12 } } };
const cover: RosterSetting = {
  kind: "cover",
  wants: [{ weekday: 1, half: "a", service: "umum", practitioners: 2 }],
};

const save = (clinicId: string, revision: number, setting: RosterSetting, key = requestKey()) =>
  saveSettingOf({ clinicId, revision, setting }, planner, key);

test("rotations, rules and cover are kept apart, and come with the month", async () => {
  const clinicId = "3604-ciruas";
  await putClinic(clinicId, ["hasan-ciruas"]);
  expect(await save(clinicId, 0, rotations)).toEqual({ revision: 1 });
  expect(await save(clinicId, 0, strict)).toEqual({ revision: 1 });
  expect(await save(clinicId, 0, cover)).toEqual({ revision: 1 });
  expect(await save(clinicId, 1, { kind: "rules" })).toEqual({ revision: 2 });
  const { settings } = await rosterMonth({ clinicId, month: "2027-01" }, planner, requestKey());
  expect(settings).toEqual({
    rotations: [rotation],
    wants: [{ weekday: 1, half: "a", service: "umum", practitioners: 2 }],
    revisions: { rotations: 1, rules: 2, cover: 1 },
  });
  expect(await rosterSettingsOf("3604-kibin")).toEqual(noSettings);
});

test("of twenty who saw the same rules one is accepted, and whoever saw older ones is refused", async () => {
  const figures = Array.from({ length: 20 }, (_, hours): RosterSetting => {
    return { kind: "rules", rules: { ...usualChoice, rest: { severity: "warns", hours: hours + 1 } } };
  });
  const outcomes = await Promise.all(figures.map((setting) => outcomeOf(save("3604-baros", 0, setting))));
  expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(["accepted", "roster.setting-changed"]));
  expect((await rosterSettingsOf("3604-baros")).revisions).toEqual({ rotations: 0, rules: 1, cover: 0 });
});

test("a save that comes again gets its first answer, though somebody else has saved since", async () => {
  const key = requestKey();
  const first = await save("3604-petir", 0, rotations, key);
  await save("3604-petir", 1, { kind: "rotations", rotations: [] });
  expect(await save("3604-petir", 0, rotations, key)).toEqual(first);
  expect(await rosterSettingsOf("3604-petir")).toMatchObject({ rotations: [], revisions: { rotations: 2 } });
  expect(await outcomeOf(save("3604-petir", 0, cover, { ...key, fingerprint: "another-body" }))).toBe(
    "request.key-reused",
  );
});

test("a repeat that comes while the first is on its way gets its answer; somebody else's save is refused", async () => {
  const key = requestKey();
  const late = (asked = key, setting: typeof cover = cover) =>
    saveSettingLate({ clinicId: "3604-pabuaran", revision: 0, setting }, planner, asked);
  expect(await late()).toEqual({ revision: 1 });
  expect(await late()).toEqual({ revision: 1 });
  expect(await outcomeOf(late(requestKey(), { ...cover, wants: [] }))).toBe("roster.setting-changed");
  expect(clock.now).toBe(Date.parse("2026-12-10T07:00:00+07:00"));
});
