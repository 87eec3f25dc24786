import { beforeEach, expect, test } from "vitest";
import { saveRosterRows } from "../../../../functions/roster/draft/save-roster-rows.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { shiftCodesOf } from "../../../../functions/store/roster/shift-codes.ts";
import { rosterRowKey } from "../../../../functions/store/table/keys.ts";
import { saveRosterRows as saveContract } from "../../../../shared/api/roster/save-roster-rows.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { asListed } from "../../http/as-listed.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { planner, rowOf } from "../planning.ts";
import { monthAt } from "../publish-month/month-at.ts";
import { clock, directoryOf, newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";

useTable();

const month = "2026-12";
const now = () => clock.now;
const saving = asListed(
  saveContract,
  saveRosterRows({ directoryOf, shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows, now }),
);
const saveRow = (clinicId: string, person: string, revision: number, cells: Cells) =>
  saving({ clinicId, month, rows: [rowOf(person, revision, cells)] }, planner, requestKey());

let count = 0;
/** A clinic of two that is published; then the draft row of the first can't be read. */
const broken = async (junk: Record<string, unknown> = { revision: 2, cells: { "14": ["pagi"] } }) => {
  count += 1;
  const letter = String.fromCharCode(96 + count);
  const [ani, budi] = [`ani-${letter}`, `budi-${letter}`] as const;
  const id = await newClinic(`ganti-${letter}`, [ani, budi]);
  await putRow(id, month, ani, shiftsOn(["01", "14", "15"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await publish(id, month);
  await put({ ...rosterRowKey(id, month, ani), locked: [], ...junk });
  return { id, ani, budi };
};

beforeEach(() => {
  clock.now = instantAt("2026-11-20", 7 * 60, "WIB");
  loggedLines();
});

test("a row that can't be read is named, and shown as it is published", async () => {
  const { id, ani } = await broken();
  const { rows, unreadable } = await monthAt(id);
  expect(unreadable).toEqual({ rows: [ani], settings: [], published: false });
  expect(rows[0]).toEqual(rowOf(ani, 2, shiftsOn(["01", "14", "15"])));
});

test.each([
  ["with a revision", { revision: 2, cells: { "14": ["pagi"] } }, 2],
  ["whose revision can't be read either", { revision: "x", cells: 5 }, 0],
  ["with nothing at all", {}, 0],
])(
  "a row that can't be read, %s, is replaced by writing it anew, and the month can be published",
  async (_, junk, seen) => {
    const { id, ani, budi } = await broken(junk);
    expect((await monthAt(id)).rows.map(({ revision }) => revision)).toEqual([seen, 1]);
    const wanted = shiftsOn(["14", "18"]);
    expect(await saveRow(id, ani, seen, wanted)).toEqual({ rows: [{ practitionerId: ani, revision: seen + 1 }] });
    const after = await monthAt(id);
    expect([after.unreadable, after.rows[0]]).toEqual([undefined, rowOf(ani, seen + 1, wanted)]);
    await publish(id, month);
    const days = (await sessionsIn(id, month)).flatMap(({ id: session, state }) =>
      state === "open" && session.includes(ani) ? [session.split(".")[1]] : [],
    );
    expect([days, budi]).toEqual([["2026-12-14", "2026-12-18"], budi]);
  },
);

test("it is replaced by an empty row as well, and a second save over what was seen then is refused", async () => {
  const { id, ani } = await broken();
  expect(await saveRow(id, ani, 2, {})).toEqual({ rows: [{ practitionerId: ani, revision: 3 }] });
  expect(await outcomeOf(saveRow(id, ani, 2, shiftsOn(["14"])))).toBe("roster.row-changed");
  expect((await monthAt(id)).rows[0]).toEqual(rowOf(ani, 3, {}));
});

test("of two who replace it at once one is told", async () => {
  const { id, ani } = await broken({ revision: "x" });
  const both = await Promise.all(["14", "15"].map((day) => outcomeOf(saveRow(id, ani, 0, shiftsOn([day])))));
  expect(both.toSorted()).toEqual(["accepted", "roster.row-changed"]);
});

test("days that are over come with the row as it was shown", async () => {
  const { id, ani } = await broken();
  clock.now = instantAt("2026-12-10", 7 * 60, "WIB");
  const [shown] = (await monthAt(id)).rows;
  expect(await outcomeOf(saveRow(id, ani, 2, { ...shown?.cells, "20": ["P"] }))).toBe("accepted");
  const cells = shiftsOn(["01", "14", "15", "20"]);
  expect((await monthAt(id)).rows[0]).toEqual(rowOf(ani, 3, cells));
});
