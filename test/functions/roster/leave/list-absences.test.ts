import { beforeEach, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { useTable } from "../../store/use-table.ts";
import { absencesOf, backAgain, listedOf } from "../change/being-back.ts";
import { away, close } from "../change/changing.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, shiftsOn } from "../publish-month/publishing.ts";
import { approve, ask } from "./leaving.ts";

useTable();

const month = "2026-12";
let clinics = 0;

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 9 * 60, "WIB");
});

/** A clinic whose December is published: Ani in the mornings of the 10th to 12th. */
const clinicAt = async () => {
  clinics += 1;
  const name = `daftar-${"abcdefghijkl".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], [morningCode, guardCode]);
  await putRow(id, month, ani, shiftsOn(["10", "11", "12"]));
  await publish(id, month);
  return { id, ani, budi };
};
const days = (from: string, to = from) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });

test("who is away is listed by days that follow each other, from today on, the soonest first; leave apart from what was recorded", async () => {
  const { id, ani, budi } = await clinicAt();
  expect(await absencesOf(id)).toEqual([]);
  await away(id, { practitionerId: budi, from: "2026-12-31", to: "2027-01-02", begins: "p" });
  await away(id, { practitionerId: ani, ...days("10", "11"), ends: "a" });
  await approve(await ask(id, { practitionerId: ani, ...days("12", "13") }));
  await approve(await ask(id, { practitionerId: ani, from: "2027-04-05", to: "2027-04-06" }));
  clock.now = instantAt("2026-12-11", 9 * 60, "WIB");
  expect(await absencesOf(id)).toEqual([
    { practitionerId: ani, ...days("11"), ends: "a", is: "away" },
    { practitionerId: ani, ...days("12", "13"), is: "leave" },
    { practitionerId: budi, from: "2026-12-31", to: "2027-01-02", begins: "p", is: "away" },
    // Granted here, so however far ahead.
    { practitionerId: ani, from: "2027-04-05", to: "2027-04-06", is: "leave" },
  ]);
});

test("an absence months ahead is listed as well, so that a slip in the month or year can be taken back; one farther is refused", async () => {
  const { id, ani } = await clinicAt();
  const far = { practitionerId: ani, from: "2028-01-30", to: "2028-01-31" };
  await away(id, far);
  expect(await absencesOf(id)).toEqual([{ ...far, is: "away" }]);
  await backAgain(id, far);
  expect(await absencesOf(id)).toEqual([]);
  expect(await outcomeOf(away(id, { ...far, to: "2028-02-01" }))).toBe("roster.leave-far");
  expect(await outcomeOf(close(id, { from: "2028-02-01", to: "2028-02-01" }))).toBe("roster.leave-far");
});

test("the days on which the clinic is closed are listed by days, or halves of them, that follow each other, be anything published of them or not", async () => {
  const { id } = await clinicAt();
  expect((await listedOf(id)).closed).toBeUndefined();
  await close(id, days("10"));
  await close(id, { from: "2026-12-30", to: "2027-01-02", ends: "a" });
  await close(id, { from: "2027-03-05", to: "2027-03-05" });
  clock.now = instantAt("2026-12-11", 9 * 60, "WIB");
  expect(await listedOf(id)).toEqual({
    today: "2026-12-11",
    absences: [],
    closed: [
      { from: "2026-12-30", to: "2027-01-02", ends: "a" },
      { from: "2027-03-05", to: "2027-03-05" },
    ],
  });
});

test("whoever is back is listed no more, and of a leave that ended sooner what is left of it", async () => {
  const { id, ani } = await clinicAt();
  await away(id, { practitionerId: ani, ...days("10") });
  await backAgain(id, { practitionerId: ani, ...days("10") });
  await approve(await ask(id, { practitionerId: ani, ...days("14", "16") }));
  await backAgain(id, { practitionerId: ani, ...days("16") });
  expect(await absencesOf(id)).toEqual([{ practitionerId: ani, ...days("14", "15"), is: "leave" }]);
});

test("another clinic sees who granted a leave, and when its shifts can come back since their person is", async () => {
  const { id, ani } = await clinicAt();
  const there = await newClinic(`sana-${ani.slice(4)}`, [ani], [morningCode]);
  await putRow(there, month, ani, shiftsOn(["14"]));
  await publish(there, month);
  await approve(await ask(id, { practitionerId: ani, ...days("14", "15") }));
  await away(there, { practitionerId: ani, ...days("14", "15") });
  expect(await absencesOf(there)).toEqual([{ practitionerId: ani, ...days("14", "15"), is: "leave", grantedBy: id }]);
  await backAgain(id, { practitionerId: ani, ...days("14", "15") });
  expect(await absencesOf(there)).toEqual([{ practitionerId: ani, ...days("14"), is: "back" }]);
  await backAgain(there, { practitionerId: ani, ...days("14") });
  expect(await absencesOf(there)).toEqual([]);
});
