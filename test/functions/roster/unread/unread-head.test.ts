import { beforeEach, describe, expect, test } from "vitest";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { saveFreeze } from "../../../../functions/store/roster/save-freeze.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { monthHeadKey, rosterVersionKey } from "../../../../functions/store/table/keys.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Freeze } from "../../../../shared/roster/publish/freeze.ts";
import type { RosterVersion } from "../../../../shared/roster/publish/roster-version.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { away, close, publishedIn } from "../change/changing.ts";
import { monthAt } from "../publish-month/month-at.ts";
import { clock, newClinic, preview, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { clinicAt } from "../swap/swap-clinic.ts";
import { approve, propose, take } from "../swap/swapping.ts";

useTable();

const month = "2026-12";
const damage = (id: ClinicId, junk: Record<string, unknown> = { version: "x" }, of = month) =>
  put({ ...monthHeadKey(id, of), ...junk });
const headOf = async (id: ClinicId) => {
  const { PK: _, SK: __, ...head } = (await itemAt(monthHeadKey(id, month))) ?? {};
  return head;
};
const openIn = async (id: string) =>
  (await sessionsIn(id, month)).flatMap(({ id: session, state }) => (state === "open" ? [session.split(".")[1]] : []));

let count = 0;
/** A clinic of two that is published. */
const published = async () => {
  count += 1;
  const letter = String.fromCharCode(96 + count);
  const [ani, budi] = [`ani-k${letter}`, `budi-k${letter}`] as const;
  const id = await newClinic(`kepala-${letter}`, [ani, budi]);
  await putRow(id, month, ani, shiftsOn(["14", "15"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await publish(id, month);
  return { id, ani, budi };
};

beforeEach(() => {
  clock.now = instantAt("2026-11-20", 7 * 60, "WIB");
  loggedLines();
});

describe.each([
  ["whose version can't be read", { version: "x" }],
  ["of which nothing is left", {}],
  ["with more that can't be read", { version: [1], publishing: "x", changes: null, closed: { "14": true } }],
])("a month's head %s", (_, junk) => {
  test("is told by the last version, and the month says that it can't be read", async () => {
    const { id } = await published();
    await damage(id, junk);
    const shown = await monthAt(id);
    expect([shown.published?.version, shown.publishing]).toEqual([1, false]);
    expect(shown.unreadable).toEqual({ rows: [], settings: [], published: false, head: true });
  });

  test("is replaced by the next version, though the draft is as it was: nobody knows what sessions were brought to", async () => {
    const { id, ani } = await published();
    await damage(id, junk);
    expect(await preview(id, month)).toMatchObject({ version: 2, keep: 3 });
    expect(await preview(id, month)).not.toHaveProperty("same");
    await putRow(id, month, ani, shiftsOn(["15"]));
    expect(await publish(id, month)).toMatchObject({ version: 2, done: true });
    expect(await headOf(id)).toEqual({ version: 2 });
    expect(await openIn(id)).toEqual(["2026-12-15", "2026-12-16"]);
    expect(await monthAt(id)).not.toHaveProperty("unreadable");
    expect(await preview(id, month)).toMatchObject({ version: 3, same: true });
  });

  test("keeps nobody from being away: that is laid over the last version, and leaves a sound head", async () => {
    const { id, ani } = await published();
    await damage(id, junk);
    await away(id, { practitionerId: ani, from: "2026-12-14", to: "2026-12-14" });
    expect([await headOf(id), await publishedIn(id, month)]).toEqual([
      { version: 2 },
      { [ani]: shiftsOn(["15"]), [`budi-${ani.slice(4)}`]: shiftsOn(["16"]) },
    ]);
  });
});

test("the last version is the one with the highest number, of however many", async () => {
  const { id, ani } = await published();
  for (const day of ["02", "03", "04", "07", "08", "09", "10", "11", "12"]) {
    await putRow(id, month, ani, shiftsOn([day]));
    await publish(id, month);
  }
  await damage(id);
  expect((await monthAt(id)).published?.version).toBe(10);
  await putRow(id, month, ani, {});
  expect(await publish(id, month)).toMatchObject({ version: 11 });
});

test("where the last version can't be read either, another is published over both", async () => {
  const { id } = await published();
  await put({ ...rosterVersionKey(id, month, 1), rows: 5 });
  await damage(id);
  expect((await monthAt(id)).unreadable).toEqual({ rows: [], settings: [], published: true, head: true });
  expect(await publish(id, month)).toMatchObject({ version: 2, done: true });
  expect(await headOf(id)).toEqual({ version: 2 });
});

test("a month of which nothing was published is published for the first time over it", async () => {
  const id = await newClinic("kepala-awal", ["ani-awal"]);
  await putRow(id, month, "ani-awal", shiftsOn(["14"]));
  await damage(id, { version: 0, changes: "x" });
  expect((await monthAt(id)).published).toBeUndefined();
  expect(await publish(id, month)).toMatchObject({ version: 1, written: 1 });
  expect(await headOf(id)).toEqual({ version: 1 });
});

test("an absence in a month of which nothing was published goes into the draft, and leaves a sound head", async () => {
  const id = await newClinic("kepala-draf", ["ani-draf"]);
  await putRow(id, month, "ani-draf", shiftsOn(["14", "15"]));
  await damage(id, { version: "x" });
  await away(id, { practitionerId: "ani-draf", from: "2026-12-14", to: "2026-12-14" });
  expect(await headOf(id)).toEqual({ version: 0, changes: 1 });
});

test("closed days that can be read stay closed", async () => {
  const { id } = await published();
  await close(id, { from: "2026-12-20", to: "2026-12-21" });
  await damage(id, { version: "x", closed: ["2026-12-20", 7, "2026-12-21"] });
  await publish(id, month);
  expect(await headOf(id)).toMatchObject({ closed: ["2026-12-20", "2026-12-21"] });
});

test("of two who replace it at once one is refused, and looks again", async () => {
  const { id } = await published();
  await damage(id);
  const seen = new Map([[month, await monthHeadOf(id, month)]]);
  const version: RosterVersion = {
    clinicId: id,
    month,
    version: 2,
    at: 1,
    by: "jadwal",
    rows: [],
    codes: [],
    written: 0,
  };
  const freeze: Freeze = { versions: [version], people: [] };
  const both = [
    saveFreeze(id, freeze, seen),
    saveFreeze(id, { ...freeze, closed: [{ date: "2026-12-24", half: "a" }] }, seen),
  ];
  expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
  // Who has changed only its draft meanwhile has written a sound head, and a freeze of what was seen before is refused.
  await damage(id, { version: 2, changes: 1 });
  const third = { ...version, version: 3 };
  expect(await saveFreeze(id, { ...freeze, versions: [third] }, seen)).toBe(false);
  await damage(id, { version: "y" });
  expect(await saveFreeze(id, { ...freeze, versions: [third] }, new Map([[month, { version: 2 }]]))).toBe(false);
});

test("beside it, the month after is judged by what was published, and shifts of it change hands", async () => {
  const { id, ani, budi, on } = await clinicAt();
  await damage(id);
  expect((await monthAt(id, "2027-01")).carried?.rows.map(({ practitionerId }) => practitionerId)).toContain(ani);
  const asked = await propose(id, on(ani, "14"));
  await take(asked, budi);
  await approve(asked);
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15"]));
  expect(await headOf(id)).toEqual({ version: 2 });
});
