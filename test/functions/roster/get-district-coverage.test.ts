import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, expect, test } from "vitest";
import { getDistrictCoverage } from "../../../functions/roster/cover/get-district-coverage.ts";
import type { Directory } from "../../../functions/store/district/directory-of.ts";
import { publishedMonthsOf } from "../../../functions/store/published/published-months.ts";
import { savedRowsOf } from "../../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterSettingOf } from "../../../functions/store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { client, tableName } from "../../../functions/store/table/client.ts";
import { monthHeadKey, publishedKey, rosterRowKey, rosterSettingKey } from "../../../functions/store/table/keys.ts";
import { getDistrictCoverage as contract } from "../../../shared/api/roster/get-district-coverage.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { requestKey } from "../booking/cikande.ts";
import { outcomeOf } from "../booking/use-cases.ts";
import { asListed } from "../http/as-listed.ts";
import { countRequests } from "../store/count-requests.ts";
import { putItems } from "../store/put-items.ts";
import { put, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { away, close } from "./change/changing.ts";
import { morningCode } from "./planning.ts";
import {
  clock,
  directoryOf,
  everyDay,
  newClinic,
  publish,
  publishOpening,
  putRow,
  shiftsOn,
} from "./publish-month/publishing.ts";

useTable();

const looking = (directory: () => Promise<Directory> = directoryOf) =>
  asListed(
    contract,
    getDistrictCoverage({
      directoryOf: directory,
      rosterSettingOf,
      publishedMonthsOf,
      monthHeadOf,
      rosterVersionOf,
      savedRowsOf,
      now: () => clock.now,
    }),
  );
const office = { role: "district" as const, accountId: "dinkes", districtId: "3604" };
const coverFrom = (date: string) => looking()({ date }, office, requestKey());

const names = ["aman", "bulan", "cukup"] as const;
let clinics: Record<(typeof names)[number], ClinicId>;
const wants = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, half: "a" as const, service: "umum", practitioners: 1 }));

beforeAll(async () => {
  const made = await Promise.all(
    names.map(async (name) => {
      const id = await newClinic(`cakupan-${name}`, [`dokter-${name}`], [morningCode]);
      await put({ ...rosterSettingKey(id, "cover"), revision: 1, setting: { kind: "cover", wants } });
      return [name, id];
    }),
  );
  clinics = Object.fromEntries(made);
});

test("shows the clinics of a district worst first, from what is published and from no draft", async () => {
  await putRow(clinics.aman, "2026-12", "dokter-aman", shiftsOn(everyDay("2026-12")));
  await publish(clinics.aman, "2026-12");
  await putRow(clinics.cukup, "2026-12", "dokter-cukup", shiftsOn(["07", "08", "10"]));
  await publish(clinics.cukup, "2026-12");
  // What the draft has more is nobody's promise.
  await putRow(clinics.cukup, "2026-12", "dokter-cukup", shiftsOn(["07", "08", "09", "10", "11"]));
  await putRow(clinics.bulan, "2026-12", "dokter-bulan", shiftsOn(["07"]));
  // Wednesday: the week is the one that it lies in.
  const { from, today, clinics: shown } = await coverFrom("2026-12-09");
  expect([from, today]).toEqual(["2026-12-07", "2026-11-20"]);
  const gap = (date: string) => ({ date, half: "a", service: "umum", practitioners: 0, wanted: 1 });
  const unpublished = ["07", "08", "09", "10", "11", "12", "13"].map((day) => `2026-12-${day}`);
  const whole = { unpublished: [], closed: [], wanted: "chosen", gaps: [] };
  const gaps = [gap("2026-12-09"), gap("2026-12-11")];
  expect(shown).toEqual([
    { ...whole, clinicId: clinics.bulan, unpublished, doctors: [0, 0, 0, 0, 0, 0, 0] },
    { ...whole, clinicId: clinics.cukup, gaps, doctors: [1, 1, 0, 1, 0, 0, 0] },
    { ...whole, clinicId: clinics.aman, doctors: [1, 1, 1, 1, 1, 1, 1] },
  ]);
});

test("whoever is away since it was published is not there, from the same moment on", async () => {
  await away(clinics.aman, { practitionerId: "dokter-aman", from: "2026-12-14", to: "2026-12-15" });
  const shown = (await coverFrom("2026-12-14")).clinics.find(({ clinicId }) => clinicId === clinics.aman);
  expect(shown?.gaps.map(({ date }) => date)).toEqual(["2026-12-14", "2026-12-15"]);
  expect(shown?.doctors).toEqual([0, 0, 1, 1, 1, 1, 1]);
});

test("a clinic that is closed says so and lacks nobody, until a day opens again", async () => {
  const coverOf = async () => {
    const shown = (await coverFrom("2026-12-07")).clinics.find(({ clinicId }) => clinicId === clinics.cukup);
    return [shown?.closed, shown?.gaps.map(({ date }) => date), shown?.doctors];
  };
  await close(clinics.cukup, { from: "2026-12-10", to: "2026-12-11" });
  expect(await coverOf()).toEqual([["2026-12-10", "2026-12-11"], ["2026-12-09"], [1, 1, 0, 0, 0, 0, 0]]);
  await putRow(clinics.cukup, "2026-12", "dokter-cukup", shiftsOn(["07", "08", "10"]));
  await publishOpening(clinics.cukup, "2026-12", ["2026-12-10"]);
  expect(await coverOf()).toEqual([["2026-12-11"], ["2026-12-09"], [1, 1, 0, 1, 0, 0, 0]]);
});

test("a week to come of which nothing is published says whether anybody has drafted it, and nobody is lacking there", async () => {
  await putRow(clinics.bulan, "2027-02", "dokter-bulan", shiftsOn(["15"]));
  await putRow(clinics.cukup, "2027-02", "dokter-cukup", shiftsOn(["05"]));
  await publish(clinics.cukup, "2027-02");
  await putRow(clinics.cukup, "2027-02", "dokter-cukup", shiftsOn(["05", "17"]));
  const shownFrom = async (date: string) =>
    Object.fromEntries(
      (await coverFrom(date)).clinics.map(({ clinicId, unpublished, unplanned = [], gaps }) => [
        clinicId,
        [unpublished.length, unplanned.length, gaps.length],
      ]),
    );
  expect(await shownFrom("2027-02-08")).toEqual({
    [clinics.aman]: [7, 7, 0],
    [clinics.bulan]: [7, 7, 0],
    [clinics.cukup]: [7, 7, 0],
  });
  expect(await shownFrom("2027-02-15")).toEqual({
    [clinics.aman]: [7, 7, 0],
    [clinics.bulan]: [7, 0, 0],
    [clinics.cukup]: [7, 0, 0],
  });
  // Of a week in two months each part is judged by its own: January's is drafted, December's is not.
  await putRow(clinics.bulan, "2027-01", "dokter-bulan", shiftsOn(["02"]));
  expect((await shownFrom("2026-12-28"))[clinics.bulan]).toEqual([7, 4, 0]);
  // A week that has begun is one that is not published.
  clock.now = instantAt("2027-02-08", 60, "WIB");
  expect((await shownFrom("2027-02-08"))[clinics.bulan]).toEqual([7, 0, 0]);
  clock.now = instantAt("2026-11-20", 7 * 60, "WIB");
  // A row that can't be read is not one without shifts.
  loggedLines();
  await put({ ...rosterRowKey(clinics.aman, "2027-02", "dokter-aman"), revision: 1, cells: 5 });
  expect((await shownFrom("2027-02-15"))[clinics.aman]).toEqual([7, 0, 0]);
});

test("a week beyond what is planned of a month lacks somebody once the month after it is published", async () => {
  const shownOf = async () => {
    const shown = (await coverFrom("2027-06-14")).clinics.find(({ clinicId }) => clinicId === clinics.aman);
    return [shown?.unpublished.length, shown?.unplanned?.length, shown?.gaps.length];
  };
  await putRow(clinics.aman, "2027-06", "dokter-aman", shiftsOn(["01", "07"]));
  await publish(clinics.aman, "2027-06");
  expect(await shownOf()).toEqual([7, 7, 0]);
  await putRow(clinics.aman, "2027-07", "dokter-aman", shiftsOn(everyDay("2027-07")));
  await publish(clinics.aman, "2027-07");
  expect(await shownOf()).toEqual([0, undefined, 5]);
});

test("who is away for the rest of a month that was planned is lacking", async () => {
  await putRow(clinics.aman, "2027-05", "dokter-aman", shiftsOn(everyDay("2027-05")));
  await publish(clinics.aman, "2027-05");
  await away(clinics.aman, { practitionerId: "dokter-aman", from: "2027-05-24", to: "2027-05-31" });
  const shown = (await coverFrom("2027-05-24")).clinics.find(({ clinicId }) => clinicId === clinics.aman);
  expect([shown?.unpublished, shown?.gaps.length]).toEqual([[], 5]);
});

const asOlderRelease = (clinicId: ClinicId, month: string) =>
  client().send(new DeleteCommand({ TableName: tableName(), Key: publishedKey(clinicId, month) }));

test("what an older release published counts, though it is only where planning reads", async () => {
  await asOlderRelease(clinics.aman, "2026-12");
  const shown = (await coverFrom("2026-12-21")).clinics.find(({ clinicId }) => clinicId === clinics.aman);
  expect(shown?.unpublished).toEqual([]);
  expect(shown?.doctors).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test("a day on which a clinic is closed is closed as well in a month that an older release published", async () => {
  await close(clinics.cukup, { from: "2026-12-08", to: "2026-12-08" });
  const before = await coverFrom("2026-12-07");
  expect(before.clinics.find(({ clinicId }) => clinicId === clinics.cukup)).toMatchObject({
    closed: ["2026-12-08", "2026-12-11"],
    gaps: [expect.objectContaining({ date: "2026-12-09" })],
  });
  await asOlderRelease(clinics.cukup, "2026-12");
  expect(await coverFrom("2026-12-07")).toEqual(before);
});

test("a clinic of which something can't be read takes no other's week: it is marked", async () => {
  loggedLines();
  await put({ ...monthHeadKey(clinics.bulan, "2027-01"), version: "x" });
  await put({ ...rosterSettingKey(clinics.cukup, "cover"), revision: 2, setting: 5 });
  const shown = (await coverFrom("2027-01-11")).clinics;
  const marks = Object.fromEntries(shown.map(({ clinicId, unreadable }) => [clinicId, unreadable]));
  expect(marks).toEqual({ [clinics.bulan]: true, [clinics.cukup]: true, [clinics.aman]: undefined });
});

test("a clinic that can't be read itself is there all the same, first of all, and says so", async () => {
  const directory = async () => ({ ...(await directoryOf()), unreadClinics: ["3604-hilang"] });
  const { clinics: shown } = await looking(directory)({ date: "2026-12-07" }, office, requestKey());
  expect(shown).toHaveLength(4);
  const nothing = { unpublished: [], closed: [], wanted: "unknown", gaps: [], doctors: [0, 0, 0, 0, 0, 0, 0] };
  expect(shown[0]).toEqual({ ...nothing, clinicId: "3604-hilang", unreadable: true, clinicUnreadable: true });
});

test("is refused where there is no such district", async () => {
  const nowhere = looking(async () => undefined as never);
  expect(await outcomeOf(nowhere({ date: "2026-12-07" }, office, requestKey()))).toBe("place.unknown");
});

/** Every day of a month, each of a clinic's twelve people has a shift: more than any clinic's rows are. */
const everybody = Array.from({ length: 12 }, (_, person) => ({
  practitionerId: `dokter-penuh-${"abcdefghijkl".charAt(person)}`,
  cells: shiftsOn(everyDay("2027-03")),
}));

/** So many clinics whose month is published, as far as a reader of it sees. */
const publishedClinics = async (count: number) => {
  const found = { ...(await directoryOf()) };
  const made = Array.from({ length: count }, (_, index) => {
    const id = `3604-penuh-${"abcdefghij".charAt(index / 10)}${"abcdefghij".charAt(index % 10)}`;
    const practitioners = everybody.map(({ practitionerId: id }) => ({ id, name: id, profession: "doctor" as const }));
    return { id, name: id, kecamatan: { code: "", name: "" }, services: [], practitioners };
  });
  await putItems(
    made.flatMap(({ id }) => [
      { ...rosterSettingKey(id, "cover"), revision: 1, setting: { kind: "cover", wants } },
      { ...publishedKey(id, "2027-03"), version: 1, at: 1, rows: everybody, codes: [morningCode] },
    ]),
  );
  return { ...found, clinics: made };
};

test.each([
  [31, 62],
  [100, 200],
])(
  "of %i clinics it costs at most %i read units, in one request for all months and one for each clinic's wishes",
  async (count, units) => {
    const directory = await publishedClinics(count);
    const cost = await countRequests(async () => {
      const { clinics } = await looking(async () => directory)({ date: "2027-03-08" }, office, requestKey());
      expect(clinics).toHaveLength(count);
    });
    expect(cost.units).toBeLessThanOrEqual(units);
    expect(cost.commands.toSorted()).toEqual(["BatchGetItem", ...Array.from({ length: count }, () => "GetItem")]);
  },
);
