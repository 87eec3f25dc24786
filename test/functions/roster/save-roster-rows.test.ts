import { beforeAll, describe, expect, test } from "vitest";
import { shiftCodesKey } from "../../../functions/store/table/keys.ts";
import type { DraftRow } from "../../../shared/roster/draft/draft-row.ts";
import { day } from "../../../shared/time/instant.ts";
import { requestKey, serang } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { countRequests, needTrueCounts } from "../store/count-requests.ts";
import { put, putClinic, putDistrict, useTable } from "../store/use-table.ts";
import {
  clinicId,
  clock,
  guardCode,
  morningCode,
  planner,
  rosterMonth,
  rowOf,
  saveRows,
  saveRowsLate,
} from "./planning.ts";

useTable();

const [rahmawati, hasan] = ["rahmawati-cikande", "hasan-cikande"] as const;

beforeAll(async () => {
  await putDistrict(serang);
  await putClinic(clinicId, [rahmawati, hasan]);
  await put({ ...shiftCodesKey(clinicId), revision: 1, codes: [morningCode, guardCode] });
});

const save = (month: string, rows: DraftRow[], key = requestKey()) => saveRows({ clinicId, month, rows }, planner, key);
const rowsIn = async (month: string): Promise<DraftRow[]> =>
  (await rosterMonth({ clinicId, month }, planner, requestKey())).rows;

describe("a save of rows", () => {
  test("is in the month for whoever looks next, with the revision it answered, and in no other month", async () => {
    const cells = { "04": ["P"], "05": ["P", "J"] };
    const first = await save("2027-01", [rowOf(hasan, 0, cells), rowOf(rahmawati, 0, { "06": ["J"] })]);
    expect(first.rows).toEqual([
      { practitionerId: hasan, revision: 1 },
      { practitionerId: rahmawati, revision: 1 },
    ]);
    const second = await save("2027-01", [{ ...rowOf(hasan, 1, { ...cells, "04": [] }), locked: ["05"] }]);
    expect(second.rows).toEqual([{ practitionerId: hasan, revision: 2 }]);
    expect(await rowsIn("2027-01")).toEqual([
      rowOf(rahmawati, 1, { "06": ["J"] }),
      { ...rowOf(hasan, 2, { "05": ["P", "J"] }), locked: ["05"] },
    ]);
    expect(await rowsIn("2027-02")).toEqual([rowOf(rahmawati, 0, {}), rowOf(hasan, 0, {})]);
  });

  test("writes all rows or none: one that somebody else saved first holds back the others, and is named", async () => {
    await save("2027-03", [rowOf(hasan, 0, { "01": ["P"] })]);
    const asked = [rowOf(rahmawati, 0, { "02": ["P"] }), rowOf(hasan, 0, { "02": ["J"] })];
    await expect(save("2027-03", asked)).rejects.toMatchObject({
      code: "roster.row-changed",
      details: { practitionerIds: [hasan] },
    });
    expect(await rowsIn("2027-03")).toEqual([rowOf(rahmawati, 0, {}), rowOf(hasan, 1, { "01": ["P"] })]);
  });

  test("of what stands writes nothing", async () => {
    const row = rowOf(hasan, 0, { "01": ["P"] });
    await save("2027-04", [row]);
    const { commands } = await countRequests(async () => {
      expect(await save("2027-04", [row])).toEqual({ rows: [{ practitionerId: hasan, revision: 1 }] });
    });
    expect(commands.toSorted()).toEqual(["GetItem", "GetItem", "Query"]);
  });

  test("costs three reads and one write of a row and its receipt", async (context) => {
    needTrueCounts(context);
    const { commands, units } = await countRequests(() => save("2027-05", [rowOf(hasan, 0, { "01": ["P"] })]));
    expect(commands.toSorted()).toEqual(["GetItem", "GetItem", "Query", "TransactWriteItems"]);
    expect(units).toBeLessThanOrEqual(7);
  });

  test("changes no day that is over where the clinic is, be it the first there is of it", async () => {
    const { now } = clock;
    await save("2026-12", [rowOf(hasan, 0, { "10": ["P"], "11": ["P"] })]);
    clock.now = now + day;
    expect(await outcomeOf(save("2026-12", [rowOf(hasan, 1, { "11": ["P"] })]))).toBe("roster.day-over");
    expect(await outcomeOf(save("2026-12", [rowOf(hasan, 1, { "10": ["P"], "11": ["J"] })]))).toBe("accepted");
    clock.now = now + 22 * day;
    expect(await outcomeOf(save("2026-12", [rowOf(hasan, 2, { "10": ["P"] })]))).toBe("roster.month-over");
    clock.now = now;
  });

  test("is refused for codes and people that the clinic does not have, and for a clinic that there is not", async () => {
    expect(await outcomeOf(save("2027-06", [rowOf(hasan, 0, { "01": ["X"] })]))).toBe("roster.code-unknown");
    expect(await outcomeOf(save("2027-06", [rowOf("dewi-ciruas", 0, { "01": ["P"] })]))).toBe("roster.not-here");
    const nowhere = saveRows(
      { clinicId: "3604-tirtayasa", month: "2027-06", rows: [rowOf(hasan, 0, {})] },
      planner,
      requestKey(),
    );
    expect(await outcomeOf(nowhere)).toBe("place.unknown");
  });
});

describe("a save that is asked for again", () => {
  test("ten times at once is done once and answered the same", async () => {
    const key = requestKey();
    const asked = Array.from({ length: 10 }, () => save("2027-08", [rowOf(hasan, 0, { "01": ["P"] })], key));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rowsIn("2027-08")).toEqual([rowOf(rahmawati, 0, {}), rowOf(hasan, 1, { "01": ["P"] })]);
  });

  test("gets its first answer, though somebody else has saved since, and changes nothing", async () => {
    const key = requestKey();
    const mine = [rowOf(hasan, 0, { "01": ["P"] })];
    const first = await save("2027-09", mine, key);
    await save("2027-09", [rowOf(hasan, 1, { "01": ["J"] })]);
    expect(await save("2027-09", mine, key)).toEqual(first);
    expect((await rowsIn("2027-09"))[1]).toEqual(rowOf(hasan, 2, { "01": ["J"] }));
  });

  test("while the first is on its way gets its answer; somebody else's save of the row is refused", async () => {
    const key = requestKey();
    const rows = [rowOf(hasan, 0, { "01": ["P"] })];
    const late = (asked = key, said = rows) => saveRowsLate({ clinicId, month: "2028-01", rows: said }, planner, asked);
    const first = await save("2028-01", rows, key);
    expect(await late()).toEqual(first);
    expect(await outcomeOf(late({ ...key, fingerprint: "another-body" }))).toBe("request.key-reused");
    await expect(late(requestKey(), [rowOf(hasan, 0, { "01": ["J"] })])).rejects.toMatchObject({
      code: "roster.row-changed",
      details: { practitionerIds: [hasan] },
    });
  });

  test("with other rows is refused", async () => {
    const key = requestKey();
    await save("2027-10", [rowOf(hasan, 0, { "01": ["P"] })], key);
    const other = save("2027-10", [rowOf(hasan, 1, { "01": ["J"] })], { ...key, fingerprint: "another-body" });
    expect(await outcomeOf(other)).toBe("request.key-reused");
  });
});

describe("saves at once", () => {
  test.each([0, 1])("of twenty who saw the same row at revision %i, one is accepted", async (seen) => {
    const month = `20${27 + seen}-11`;
    if (seen === 1) await save(month, [rowOf(hasan, 0, { "01": ["P"] })]);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        outcomeOf(save(month, [rowOf(hasan, seen, { [String(index + 10)]: ["P"] })])),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "accepted")).toHaveLength(1);
    expect(new Set(outcomes)).toEqual(new Set(["accepted", "roster.row-changed"]));
    const [, row] = await rowsIn(month);
    expect([row?.revision, Object.keys(row?.cells ?? {}).length]).toEqual([seen + 1, 1]);
  });

  test("of two who are at different rows, both are accepted", async () => {
    const asked = [rowOf(rahmawati, 0, { "01": ["P"] }), rowOf(hasan, 0, { "01": ["P"] })];
    const outcomes = await Promise.all(asked.map((row) => outcomeOf(save("2027-12", [row]))));
    expect(outcomes).toEqual(["accepted", "accepted"]);
  });
});
