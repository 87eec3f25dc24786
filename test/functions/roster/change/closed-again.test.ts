import { beforeAll, beforeEach, expect, test } from "vitest";
import { publishedMonthsOf } from "../../../../functions/store/published/published-months.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { applyRotations } from "../../../../shared/roster/rules/apply-rotation.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as bookingClock, outcomeOf, seated } from "../../booking/use-cases.ts";
import { putDistrict, useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { monthAt } from "../publish-month/month-at.ts";
import {
  clock,
  newClinic,
  preview,
  publish,
  publishOpening,
  publishShown,
  putRow,
  sessionsIn,
  shiftsOn,
} from "../publish-month/publishing.ts";
import { close } from "./changing.ts";

useTable();

const month = "2026-12";

beforeAll(() => putDistrict(serang));

beforeEach(() => {
  bookingClock.now = clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

const closedIn = async (clinicId: ClinicId) => (await monthAt(clinicId)).holidays.map(({ date }) => date);

/** The days that a rotation of every day would fill. */
const filledIn = async (clinicId: ClinicId, practitionerId: string): Promise<string[]> => {
  const { rows, codes, holidays, closed, published, today } = await monthAt(clinicId);
  const rotation = {
    since: "2026-11-30",
    weeks: [Array.from({ length: 7 }, () => ["P"])],
    steps: { [practitionerId]: 0 },
  };
  const unfilled = {
    month,
    today,
    rows,
    codes: codes.codes,
    holidays,
    closed,
    ...(published && { published: published.rows }),
  };
  return applyRotations([rotation], unfilled).filled.map(({ date }) => date.slice(8));
};

test("nothing fills a closed day again, and nobody is said to lack there; what is published besides leaves it closed", async () => {
  const id = await newClinic("tetap", ["indah"]);
  await putRow(id, month, "indah", shiftsOn(["14", "15", "16"]));
  await publish(id, month);
  await close(id, { from: "2026-12-14", to: "2026-12-15", ends: "a" });
  expect(await closedIn(id)).toEqual(["2026-12-14"]);
  const filled = await filledIn(id, "indah");
  expect(["14", "15", "17"].map((day) => filled.includes(day))).toEqual([false, false, true]);
  const lacking = (await preview(id, month)).breaks.flatMap(({ rule, date }) => (rule === "no-doctor" ? [date] : []));
  expect([lacking.includes("2026-12-14"), lacking.includes("2026-12-17")]).toEqual([false, true]);
  await putRow(id, month, "indah", shiftsOn(["16", "17"]));
  await publish(id, month);
  expect(await closedIn(id)).toEqual(["2026-12-14"]);
});

/** A clinic that was closed on the 14th, where somebody has written a shift on that day since. */
const writtenOver = async (name: string, practitionerId: string): Promise<ClinicId> => {
  const id = await newClinic(name, [practitionerId]);
  await putRow(id, month, practitionerId, shiftsOn(["14", "15"]));
  await publish(id, month);
  await close(id, { from: "2026-12-14", to: "2026-12-14" });
  await putRow(id, month, practitionerId, shiftsOn(["14", "15", "16"]));
  return id;
};

test("a half of a day that is closed is opened by nobody unasked either, and a shift in its other half is nobody's opening", async () => {
  const id = await newClinic("separuh", ["indah"], [morningCode, guardCode]);
  await putRow(id, month, "indah", { "14": ["P", "J"], "15": ["P"] });
  await publish(id, month);
  await close(id, { from: "2026-12-14", to: "2026-12-14", ends: "a" });
  expect((await monthAt(id)).closed).toEqual(["2026-12-14a"]);
  await putRow(id, month, "indah", { "14": ["J"], "15": ["P"], "16": ["J"] });
  await publish(id, month);
  await putRow(id, month, "indah", { "14": ["P", "J"], "15": ["P"] });
  expect((await preview(id, month)).opens).toEqual(["2026-12-14a"]);
  expect(await outcomeOf(publish(id, month))).toBe("roster.day-closed");
  await publishOpening(id, month, ["2026-12-14a"]);
  expect((await monthAt(id)).closed).toBeUndefined();
});

test("where one half of a closed day opens again the other stays closed, and nothing is published there unasked", async () => {
  const id = await writtenOver("separuh-dua", "jaya");
  await publishOpening(id, month, ["2026-12-14a"]);
  expect([(await monthAt(id)).closed, await standing(id)]).toEqual([["2026-12-14p"], ["open", 3, ["2026-12-14p"]]]);
  // An app of before opens the whole day, and of it what has a shift.
  await close(id, { from: "2026-12-15", to: "2026-12-15" });
  await putRow(id, month, "jaya", shiftsOn(["14", "15"]));
  await publishOpening(id, month, ["2026-12-15"]);
  expect((await monthAt(id)).closed).toEqual(["2026-12-14p", "2026-12-15p"]);
});

/** How the session of the 14th is, which version holds, and whether people read that the clinic is closed then. */
const standing = async (clinicId: ClinicId) => {
  const [told] = await publishedMonthsOf([{ clinicId, month }], { ConsistentRead: true });
  const [first] = await sessionsIn(clinicId, month);
  return [first?.state, told?.version, told?.closed];
};

test("a shift that somebody writes on a closed day opens nothing: it is shown before, and refused as long as nobody opens the day", async () => {
  const id = await writtenOver("tetap-tiga", "kiki");
  expect((await preview(id, month)).opens).toEqual(["2026-12-14a"]);
  await expect(publish(id, month)).rejects.toMatchObject({
    code: "roster.day-closed",
    details: { dates: ["2026-12-14a"] },
  });
  // To open another day opens this one as little.
  await expect(publishOpening(id, month, ["2026-12-15"])).rejects.toMatchObject({ code: "roster.day-closed" });
  expect(await standing(id)).toEqual(["closed", 2, ["2026-12-14"]]);
  await putRow(id, month, "kiki", shiftsOn(["15", "16"]));
  expect((await preview(id, month)).opens).toBeUndefined();
  await publish(id, month);
  expect(await standing(id)).toEqual(["closed", 3, ["2026-12-14"]]);
});

test("a closed day opens again when whoever publishes its shift says so, and stays open from then on", async () => {
  const id = await writtenOver("tetap-empat", "lala");
  await publishOpening(id, month, ["2026-12-14"]);
  expect([await standing(id), await closedIn(id)]).toEqual([["open", 3, ["2026-12-14p"]], []]);
  await putRow(id, month, "lala", shiftsOn(["14", "15"]));
  expect((await preview(id, month)).opens).toBeUndefined();
  await publish(id, month);
  expect(await standing(id)).toEqual(["open", 4, ["2026-12-14p"]]);
});

test("how many visits have their time again where a closed day opens is said before it is published, and in the answer", async () => {
  const id = await newClinic("tetap-tujuh", ["oki"]);
  await putRow(id, month, "oki", shiftsOn(["14", "15"]));
  await publish(id, month);
  const [first] = await sessionsIn(id, month);
  const slot = { sessionId: first?.id ?? "", number: 2, start: (first?.start ?? 0) + 10 * 60_000, minutes: 10 };
  await book(bookingOf(await seated({ name: "Ibu Siti" }), slot), siti, requestKey());
  expect((await close(id, { from: "2026-12-14", to: "2026-12-14" })).affected).toBe(1);
  expect((await preview(id, month)).regained).toBeUndefined();
  await putRow(id, month, "oki", shiftsOn(["14", "15"]));
  expect((await preview(id, month)).regained).toBe(1);
  expect(await publishOpening(id, month, ["2026-12-14"])).toMatchObject({ affected: 0, regained: 1 });
});

test("a day that is closed after it was shown is not opened by what was shown before", async () => {
  const id = await newClinic("tetap-lima", ["mimi"]);
  await putRow(id, month, "mimi", shiftsOn(["14"]));
  const { digest, opens } = await preview(id, month);
  await close(id, { from: "2026-12-14", to: "2026-12-14" });
  await putRow(id, month, "mimi", shiftsOn(["14"]));
  expect(opens).toBeUndefined();
  await expect(publishShown(id, month, digest, requestKey())).rejects.toMatchObject({ code: "roster.day-closed" });
});

test("a closed day that is over holds up nobody, whatever the draft says of it, and stays closed", async () => {
  const id = await writtenOver("tetap-enam", "nana");
  clock.now = instantAt("2026-12-15", 6 * 60, "WIB");
  expect((await preview(id, month)).opens).toBeUndefined();
  await publish(id, month);
  expect(await closedIn(id)).toEqual(["2026-12-14"]);
});

test("a day is closed in a month that nothing is published of, too, and where nobody works on it", async () => {
  const id = await newClinic("tetap-dua", ["joko"]);
  await close(id, { from: "2026-12-21", to: "2026-12-21" });
  await putRow(id, month, "joko", shiftsOn(["22"]));
  await publish(id, month);
  await close(id, { from: "2026-12-23", to: "2026-12-23" });
  expect(await closedIn(id)).toEqual(["2026-12-21", "2026-12-23"]);
});
