import { beforeAll, expect, test } from "vitest";
import { shiftCodesOf } from "../../../functions/store/roster/shift-codes.ts";
import { monthHeadKey, rosterVersionKey } from "../../../functions/store/table/keys.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import type { ShiftCode } from "../../../shared/roster/month/shift-code.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { countRequests } from "../store/count-requests.ts";
import { put, putClinic, putDistrict, useTable } from "../store/use-table.ts";
import {
  clock,
  guardCode,
  morningCode,
  planner,
  rosterMonth,
  rowOf,
  saveClinicCodes,
  saveClinicCodesLate,
  saveCodesAfter,
  saveRows,
  saveSettingOf,
} from "./planning.ts";

useTable();

beforeAll(async () => {
  await putDistrict(serang);
  await putClinic("3604-cikeusal", ["hasan-cikeusal"]);
  await putClinic("3604-ciomas", ["hasan-ciomas"]);
});

const save = (clinicId: string, revision: number, codes: ShiftCode[], key = requestKey()) =>
  saveClinicCodes({ clinicId, revision, codes }, planner, key);

test("codes are the clinic's for whoever looks next, with the revision that was answered", async () => {
  expect(await save("3604-ciruas", 0, [morningCode])).toEqual({ revision: 1 });
  expect(await save("3604-ciruas", 1, [guardCode, morningCode])).toEqual({ revision: 2 });
  expect(await shiftCodesOf("3604-ciruas")).toEqual({ revision: 2, codes: [guardCode, morningCode] });
  expect(await shiftCodesOf("3604-kibin")).toEqual({ revision: 0, codes: [] });
});

test("codes that stand are not written again", async () => {
  await save("3604-petir", 0, [morningCode, guardCode]);
  const { commands } = await countRequests(async () => {
    expect(await save("3604-petir", 0, [morningCode, guardCode])).toEqual({ revision: 1 });
  });
  expect(commands).toEqual(["GetItem", "GetItem"]);
});

test("of twenty who saw the same codes, one is accepted; whoever saw older ones is refused", async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      outcomeOf(save("3604-baros", 0, [{ ...morningCode, name: `Poli ${index}` }])),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
  expect(new Set(outcomes)).toEqual(new Set(["accepted", "roster.codes-changed"]));
  expect(await outcomeOf(save("3604-baros", 0, []))).toBe("roster.codes-changed");
  expect((await shiftCodesOf("3604-baros")).revision).toBe(1);
});

test("a save that is asked for again gets its first answer, though somebody else has saved since", async () => {
  const key = requestKey();
  const first = await save("3604-padarincang", 0, [morningCode], key);
  await save("3604-padarincang", 1, [guardCode]);
  expect(await save("3604-padarincang", 0, [morningCode], key)).toEqual(first);
  expect(await shiftCodesOf("3604-padarincang")).toEqual({ revision: 2, codes: [guardCode] });
  const other = save("3604-padarincang", 0, [], { ...key, fingerprint: "another-body" });
  expect(await outcomeOf(other)).toBe("request.key-reused");
});

test("a repeat that comes while the first is on its way gets its answer; somebody else's save is refused", async () => {
  const key = requestKey();
  const late = (asked = key, codes = [morningCode]) =>
    saveClinicCodesLate({ clinicId: "3604-pabuaran", revision: 0, codes }, planner, asked);
  const first = await save("3604-pabuaran", 0, [morningCode], key);
  expect(await late()).toEqual(first);
  expect(await outcomeOf(late({ ...key, fingerprint: "another-body" }))).toBe("request.key-reused");
  expect(await outcomeOf(late(requestKey(), [guardCode]))).toBe("roster.codes-changed");
});

const weeks = [[["P"], ["P", "J"], [], [], [], [], []]];
const rotations = [{ name: "Jaga", since: "2026-11-30", weeks, steps: {} }];
const saveRotations = (clinicId: string, revision: number) =>
  saveSettingOf({ clinicId, revision, setting: { kind: "rotations", rotations } }, planner, requestKey());

/** What is told to whoever is refused. */
const told = async (saving: Promise<unknown>): Promise<unknown> => {
  const refusal = await saving.catch((cause: unknown) => cause);
  return refusal instanceof Refusal ? [refusal.code, refusal.details] : refusal;
};

test("a code that is used goes only by who was told where: days to come that are published or drafted, and rotations", async () => {
  const clinicId = "3604-cikeusal";
  await save(clinicId, 0, [morningCode, guardCode]);
  await saveRotations(clinicId, 0);
  const month = { clinicId, month: "2027-01" };
  const drafted = rowOf("hasan-cikeusal", 0, { "04": ["J"], "05": ["P", "J"] });
  await saveRows({ ...month, rows: [drafted] }, planner, requestKey());
  const published = [rowOf("hasan-cikeusal", 0, { "09": ["J"], "10": ["J"], "11": ["J"] })];
  await put({ ...monthHeadKey(clinicId, "2026-12"), version: 1 });
  const version = { at: clock.now, by: "jadwal", rows: published, codes: [morningCode, guardCode], written: 0 };
  await put({ ...rosterVersionKey(clinicId, "2026-12", 1), ...version });
  const gone = { clinicId, revision: 1, codes: [morningCode] };
  const months = [
    { month: "2026-12", published: 2, drafted: 0 },
    { month: "2027-01", published: 0, drafted: 2 },
  ];
  expect(await told(saveClinicCodes(gone, planner, requestKey()))).toEqual([
    "roster.code-used",
    { used: [{ code: "J", months, rotations: ["Jaga"] }] },
  ]);
  expect(await shiftCodesOf(clinicId)).toEqual({ revision: 1, codes: [morningCode, guardCode] });
  expect(await saveClinicCodes({ ...gone, drops: ["J"] }, planner, requestKey())).toEqual({ revision: 2 });
  const row = rowOf("hasan-cikeusal", 1, { "04": ["J"], "06": ["P"] });
  await saveRows({ ...month, rows: [row] }, planner, requestKey());
  expect((await rosterMonth(month, planner, requestKey())).rows).toEqual([{ ...row, revision: 2 }]);
});

test("a code that is in use by the time it goes stays, though it was not when one looked", async () => {
  const clinicId = "3604-cinangka";
  await save(clinicId, 0, [morningCode, guardCode]);
  const late = saveCodesAfter(() => saveRotations(clinicId, 0));
  const gone = late({ clinicId, revision: 1, codes: [morningCode] }, planner, requestKey());
  expect(await told(gone)).toEqual(["roster.code-used", { used: [{ code: "J", months: [], rotations: ["Jaga"] }] }]);
});

test("a code that nothing uses goes, and so does one of days that are over; what is used and stays is not asked about", async () => {
  const clinicId = "3604-ciomas";
  await save(clinicId, 0, [morningCode, guardCode]);
  await saveRows(
    { clinicId, month: "2026-12", rows: [rowOf("hasan-ciomas", 0, { "11": ["P"] })] },
    planner,
    requestKey(),
  );
  expect(await save(clinicId, 1, [morningCode])).toEqual({ revision: 2 });
});
