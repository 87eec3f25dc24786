import { beforeAll, expect, test } from "vitest";
import { shiftCodesOf } from "../../../functions/store/roster/shift-codes.ts";
import type { ShiftCode } from "../../../shared/roster/month/shift-code.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { countRequests } from "../store/count-requests.ts";
import { putClinic, putDistrict, useTable } from "../store/use-table.ts";
import {
  guardCode,
  morningCode,
  planner,
  rosterMonth,
  rowOf,
  saveClinicCodes,
  saveClinicCodesLate,
  saveRows,
} from "./planning.ts";

useTable();

beforeAll(() => putDistrict(serang));

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

test("a code that a draft has may go: the cell stays as it is, and so may its row", async () => {
  const clinicId = "3604-cikeusal";
  await putClinic(clinicId, ["hasan-cikeusal"]);
  await save(clinicId, 0, [morningCode, guardCode]);
  const month = { clinicId, month: "2027-01" };
  await saveRows({ ...month, rows: [rowOf("hasan-cikeusal", 0, { "04": ["J"] })] }, planner, requestKey());
  await save(clinicId, 1, [morningCode]);
  const row = rowOf("hasan-cikeusal", 1, { "04": ["J"], "05": ["P"] });
  await saveRows({ ...month, rows: [row] }, planner, requestKey());
  expect((await rosterMonth(month, planner, requestKey())).rows).toEqual([{ ...row, revision: 2 }]);
});
