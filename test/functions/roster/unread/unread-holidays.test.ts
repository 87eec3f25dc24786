import { beforeEach, expect, test } from "vitest";
import { directoryOf } from "../../../../functions/store/district/directory-of.ts";
import { itemAt } from "../../../../functions/store/table/items.ts";
import { calendarKey } from "../../../../functions/store/table/keys.ts";
import { requestKey, serang } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { put, putDistrict, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { keepHolidays, newYear, office, readHolidays } from "../holidays.ts";
import { approve, ask, requestsOf, usedBy } from "../leave/leaving.ts";
import { newClinic, unreadYears } from "../publish-month/publishing.ts";

useTable();

beforeEach(() => void loggedLines());

/** A year whose holidays were saved three times, and can't be read. */
const damage = async (year: string, revision: unknown = 3) => {
  await putDistrict(serang);
  await put({ ...calendarKey(serang.id, year), revision, holidays: "x", ramadan: [], saves: [] });
};
const read = (year: string) => readHolidays({ year }, office, requestKey());
const save = (year: string, revision: number, days = [{ ...newYear, date: `${year}-01-01` }], key = requestKey()) =>
  keepHolidays({ year, revision, holidays: days, ramadan: [] }, office, key);

test("holidays that can't be read are found as that, under the revision that they had", async () => {
  await damage("2040");
  expect(await read("2040")).toEqual({ revision: 3, holidays: [], ramadan: [], unreadable: true });
});

test("they are replaced by the next that are saved, once, and a repeat gets its answer", async () => {
  await damage("2041");
  const key = requestKey();
  expect(await outcomeOf(save("2041", 2))).toBe("roster.calendar-changed");
  expect(await save("2041", 3, undefined, key)).toEqual({ revision: 4 });
  expect(await save("2041", 3, undefined, key)).toEqual({ revision: 4 });
  expect(await outcomeOf(save("2041", 3, []))).toBe("roster.calendar-changed");
  expect(await read("2041")).toEqual({ revision: 4, holidays: [{ ...newYear, date: "2041-01-01" }], ramadan: [] });
});

test("they are replaced by a year without holidays too, and where no revision can be read", async () => {
  await damage("2042", "x");
  expect(await save("2042", 0, [])).toEqual({ revision: 1 });
  expect(await read("2042")).toEqual({ revision: 1, holidays: [], ramadan: [] });
  expect(await itemAt(calendarKey(serang.id, "2042"))).toMatchObject({ revision: 1, holidays: [] });
});

test("who reads the district is told of which years nobody knows", async () => {
  const district = { ...serang, id: "3699" };
  await putDistrict(district);
  await put({ ...calendarKey(district.id, "2043"), revision: 1, holidays: "x", ramadan: [], saves: [] });
  expect(await directoryOf(district.id)).toMatchObject({ holidays: [], unreadYears: ["2043"] });
});

test("no leave is counted or granted over a year of whose holidays nobody knows, and all of it once somebody does", async () => {
  const clinicId = await newClinic("tanpa-kalender", ["eni"]);
  const asked = await ask(clinicId, { practitionerId: "eni", from: "2026-12-28", to: "2027-01-02" });
  const counted = async () => {
    const [{ days, takes, isUncounted } = { days: 0, takes: [] }] = (await requestsOf(clinicId)).requests;
    return { days, takes, isUncounted };
  };
  unreadYears.push("2027");
  expect(await counted()).toMatchObject({ takes: [], isUncounted: true });
  expect(await outcomeOf(approve(asked))).toBe("record.unreadable");
  unreadYears.pop();
  const takes = [
    { year: "2026", days: 4 },
    { year: "2027", days: 2 },
  ];
  expect(await counted()).toEqual({ days: 6, takes });
  await approve(asked);
  expect([await usedBy("eni"), await usedBy("eni", "2027")]).toEqual([4, 2]);
});
