import { beforeEach, expect, test } from "vitest";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import {
  monthHeadKey,
  rosterSettingKey,
  rosterVersionKey,
  shiftCodesKey,
} from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { saidBy } from "../../said-by.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { away, dutyIn } from "../change/changing.ts";
import { monthAt } from "../publish-month/month-at.ts";
import {
  clock,
  finish,
  newClinic,
  preview,
  publish,
  putRow,
  sessionsIn,
  shiftsOn,
  unreadYears,
} from "../publish-month/publishing.ts";

useTable();

const month = "2026-12";

let count = 0;
/** A clinic of two whose published version can't be read. */
const broken = async () => {
  count += 1;
  const letter = String.fromCharCode(96 + count);
  const [ani, budi] = [`ani-v${letter}`, `budi-v${letter}`] as const;
  const id = await newClinic(`terbit-${letter}`, [ani, budi]);
  await putRow(id, month, ani, shiftsOn(["14", "15"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await publish(id, month);
  await put({ ...rosterVersionKey(id, month, 1), rows: 5 });
  return { id, ani, budi };
};

const openIn = async (id: string) =>
  (await sessionsIn(id, month)).flatMap(({ id: session, state }) => (state === "open" ? [session.split(".")[1]] : []));

beforeEach(() => {
  clock.now = instantAt("2026-11-20", 7 * 60, "WIB");
  loggedLines();
});

test("a month whose published version can't be read is read all the same, and says so", async () => {
  const { id } = await broken();
  const { published, unreadable, rows } = await monthAt(id);
  expect(published).toBeUndefined();
  expect(unreadable).toEqual({ rows: [], settings: [], published: true });
  expect(rows.map(({ cells }) => cells)).toEqual([shiftsOn(["14", "15"]), shiftsOn(["16"])]);
});

test("a month of a year whose holidays can't be read says so", async () => {
  const id = await newClinic("tanpa-libur", ["eka-v"]);
  expect(await monthAt(id)).not.toHaveProperty("unreadable");
  unreadYears.push("2026");
  expect((await monthAt(id)).unreadable).toEqual({ rows: [], settings: [], published: false, holidays: true });
  unreadYears.pop();
});

test("another version is published over it, though the draft is as it was: nobody knows what has changed", async () => {
  const { id, ani } = await broken();
  expect(await preview(id, month)).toMatchObject({ version: 2, keep: 3 });
  expect(await preview(id, month)).not.toHaveProperty("same");
  await putRow(id, month, ani, shiftsOn(["15"]));
  expect(await publish(id, month)).toMatchObject({ version: 2, done: true });
  expect(await openIn(id)).toEqual(["2026-12-15", "2026-12-16"]);
  expect((await dutyIn(ani, month)).halves).toEqual({ "15a": id });
  expect(await monthAt(id)).toMatchObject({ published: { version: 2 } });
  expect(await monthAt(id)).not.toHaveProperty("unreadable");
});

test("calendars are told what has gone since, as before", async () => {
  const { id, ani } = await broken();
  await putRow(id, month, ani, shiftsOn(["15"]));
  await publish(id, month);
  const [told] = await publishedMonthsOf([{ clinicId: id, month }]);
  expect(told?.gone?.map(({ practitionerId, date }) => [practitionerId, date])).toEqual([[ani, "2026-12-14"]]);
});

test("who has left the clinic since is on duty there no more", async () => {
  const { id, ani, budi } = await broken();
  const name = id.slice("3604-".length);
  await newClinic(name, [ani]);
  await publish(id, month);
  expect(await openIn(id)).toEqual(["2026-12-14", "2026-12-15"]);
  expect((await dutyIn(budi, month)).halves).toEqual({});
});

test("an absence is laid over no version that can't be read: it is published anew first", async () => {
  const { id, ani } = await broken();
  const off = { practitionerId: ani, from: "2026-12-14", to: "2026-12-14" };
  expect(await saidBy(away(id, off))).toEqual({ code: "roster.version-unreadable", months: [month] });
  await publish(id, month);
  await away(id, off);
  expect(await openIn(id)).toEqual(["2026-12-15", "2026-12-16"]);
});

test("one that can't be read while it is being published is ended, so that another can be", async () => {
  const { id } = await broken();
  await put({ ...monthHeadKey(id, month), version: 0, publishing: 1 });
  expect(await finish(id, month)).toBe(true);
  expect(await publish(id, month)).toMatchObject({ version: 2, done: true });
});

test("what rosters are made from and can't be read is named, each by itself", async () => {
  const { id } = await broken();
  await put({ ...rosterSettingKey(id, "rotations"), revision: 1, setting: 5 });
  await put({ ...rosterSettingKey(id, "rules"), revision: 1, setting: 5 });
  await put({ ...shiftCodesKey(id), revision: 1, codes: 5 });
  expect((await monthAt(id)).unreadable).toEqual({
    rows: [],
    published: true,
    settings: ["codes", "rotations", "rules"],
  });
});
