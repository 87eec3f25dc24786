import { beforeEach, expect, test } from "vitest";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { dutyKey } from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { saidBy } from "../../said-by.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { away, close, publishedIn } from "../change/changing.ts";
import { expectStandsInForNone } from "../change/stands-in-for-none.ts";
import { approve, ask } from "../leave/leaving.ts";
import { monthAt } from "../publish-month/month-at.ts";
import { clock, newClinic, preview, publish, publishShown, putRow, shiftsOn } from "../publish-month/publishing.ts";

useTable();

const month = "2026-12";

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  loggedLines();
});

let count = 0;
/** A clinic of two, published, where ani is away on the 14th and 15th and nobody can read that any more. */
const broken = async (leave: unknown = "x") => {
  count += 1;
  const letter = "abcd".charAt(count - 1);
  const [ani, budi] = [`ani-libur-${letter}`, `budi-libur-${letter}`] as const;
  const id = await newClinic(`libur-${letter}`, [ani, budi]);
  await putRow(id, month, ani, shiftsOn(["14", "15", "21"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await publish(id, month);
  await away(id, { practitionerId: ani, from: "2026-12-14", to: "2026-12-15" });
  const shown = await preview(id, month);
  await put({ ...dutyKey(ani, month), revision: 3, halves: {}, nights: {}, leave });
  const now = async () => (await personMonthsOf([{ practitionerId: ani, month }]))[0];
  return { id, ani, budi, shown, now };
};

test("a month of which it can't be read when somebody has off is published by whoever was told so, and by no one else", async () => {
  const { id, ani, shown, now } = await broken(["21p", "x"]);
  expect(shown).toMatchObject({ same: true });
  expect(shown).not.toHaveProperty("leaveUnread");
  expect(await preview(id, month)).not.toHaveProperty("same");
  await putRow(id, month, ani, shiftsOn(["15"]));
  const told = await preview(id, month);
  expect(told.leaveUnread).toEqual([ani]);
  await put({ ...dutyKey(ani, month), revision: 4, halves: { "21a": id }, nights: {}, leave: [] });
  const sound = await preview(id, month);
  expect(sound).not.toHaveProperty("leaveUnread");
  await put({ ...dutyKey(ani, month), revision: 5, halves: { "21a": id }, nights: {}, leave: ["21p", "x"] });
  expect(await saidBy(publishShown(id, month, sound.digest, requestKey()))).toEqual({ code: "roster.changed" });
  await publishShown(id, month, told.digest, requestKey());
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15"]));
  expect(await now()).toEqual({
    practitionerId: ani,
    month,
    revision: 6,
    halves: { "15a": id },
    nights: {},
    leave: ["21p"],
  });
  expect(await preview(id, month)).not.toHaveProperty("leaveUnread");
});

test("who plans the month is told so too, and shown the leave that can be read and that was granted", async () => {
  const { id, ani } = await broken(["21p", "x"]);
  await approve(await ask(id, { practitionerId: ani, from: "2026-12-28", to: "2026-12-28" }));
  await put({ ...dutyKey(ani, month), revision: 9, halves: {}, nights: {}, leave: ["21p", "x"] });
  const { unreadable, leave } = await monthAt(id, month);
  expect(unreadable).toEqual({ rows: [], settings: [], published: false, leave: [ani] });
  expect(leave).toEqual([
    { practitionerId: ani, date: "2026-12-21", half: "p", is: "away" },
    { practitionerId: ani, date: "2026-12-28", half: "a" },
    { practitionerId: ani, date: "2026-12-28", half: "p" },
  ]);
  expect((await monthAt(id, "2027-01")).unreadable).toBeUndefined();
});

test("whatever else is written of them meanwhile keeps what can't be read, and so that it can't", async () => {
  const { id, ani, now } = await broken();
  await close(id, { from: "2026-12-21", to: "2026-12-21" });
  await away(id, { practitionerId: ani, from: "2026-12-28", to: "2026-12-28" });
  expect(await now()).toMatchObject({ halves: {}, leave: ["28a", "28p"], unreadLeave: ["x"] });
  expect((await preview(id, month)).leaveUnread).toEqual([ani]);
});

test("whoever publishes the month before it is not who was told; at their other clinic it is said too", async () => {
  const { id, ani, now } = await broken();
  const kibin = await newClinic("libur-kibin", [ani]);
  clock.now = instantAt("2026-11-20", 6 * 60, "WIB");
  await putRow(kibin, "2026-11", ani, shiftsOn(["27"]));
  expect(await preview(kibin, "2026-11")).not.toHaveProperty("leaveUnread");
  await publish(kibin, "2026-11");
  expect((await now())?.unreadLeave).toEqual(["x"]);
  await putRow(kibin, month, ani, shiftsOn(["23"]));
  expect((await preview(kibin, month)).leaveUnread).toEqual([ani]);
  expect((await preview(id, month)).leaveUnread).toEqual([ani]);
});

test("who may be away stands in for no colleague", async () => expectStandsInForNone(await broken()));
