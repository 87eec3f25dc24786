import { beforeEach, describe, expect, test } from "vitest";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import {
  dutyKey,
  monthHeadKey,
  rosterSettingKey,
  rosterVersionKey,
  shiftCodesKey,
} from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { saidBy } from "../../said-by.ts";
import { put, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { approve, ask } from "../leave/leaving.ts";
import { morningCode, planner, saveClinicCodes, saveSettingOf } from "../planning.ts";
import { monthAt } from "../publish-month/month-at.ts";
import { clock, newClinic, preview, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { away, dutyIn, previewAway, publishedIn } from "./changing.ts";
import { expectStandsInForNone } from "./stands-in-for-none.ts";

useTable();

const month = "2026-12";
const night = { code: "M", name: "Malam", hours: { from: 20 * 60, to: 32 * 60 } };

let count = 0;
/** A clinic of two, published for a month, each there on the days named. */
const published = async () => {
  count += 1;
  const letter = `${"abc".charAt(count / 10)}${"abcdefghij".charAt(count % 10)}`;
  const [ani, budi] = [`ani-${letter}`, `budi-${letter}`] as const;
  const id = await newClinic(`baca-${letter}`, [ani, budi]);
  await putRow(id, month, ani, shiftsOn(["14", "15"]));
  await putRow(id, month, budi, shiftsOn(["16"]));
  await publish(id, month);
  return { id, ani, budi };
};

beforeEach(() => {
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  loggedLines();
});

describe.each(["2026-12", "2027-01"])("a person whose %s can't be read", (junk) => {
  /** They work at Kibin too, which has published the same months: on the 20th, with a night from the 31st. */
  const broken = async () => {
    const { id, ani, budi } = await published();
    const kibin = await newClinic(`kibin-${id.slice(-2)}`, [ani], [morningCode, night]);
    await putRow(kibin, month, ani, { "20": ["P"], "31": ["M"] });
    await publish(kibin, month);
    await putRow(kibin, "2027-01", ani, shiftsOn(["20"]));
    await publish(kibin, "2027-01");
    const [before] = await personMonthsOf([{ practitionerId: ani, month: junk }]);
    await put({ ...dutyKey(ani, junk), revision: 3, halves: { "14a": 5, "20a": "x" }, nights: 7, leave: ["28a"] });
    const now = async () => (await personMonthsOf([{ practitionerId: ani, month: junk }]))[0];
    return { id, ani, budi, kibin, before, now };
  };

  test("is on duty where their clinics have published it: the next publishing writes that in its place", async () => {
    const { id, before, now } = await broken();
    expect(await publish(id, month)).toMatchObject({ version: 2 });
    expect(await now()).toEqual({ ...before, revision: 4, leave: ["28a"] });
  });

  test("is not put on duty where they are elsewhere", async () => {
    const { id, ani, kibin } = await broken();
    await putRow(id, month, ani, shiftsOn(["14", "15", "20"]));
    const elsewhere = [{ practitionerId: ani, date: "2026-12-20", part: "a", clinicId: kibin }];
    expect((await preview(id, month)).elsewhere).toEqual(elsewhere);
    expect(await saidBy(publish(id, month))).toEqual({ code: "roster.elsewhere", elsewhere });
  });

  test("stands in for a colleague, and is read from then on", async () => {
    const { id, ani, budi, before, now } = await broken();
    const off = { from: "2026-12-16", to: "2026-12-16" };
    expect((await previewAway(id, off, budi)).off).toMatchObject([{ covers: [{ practitionerId: ani }] }]);
    const cover = [{ practitionerId: budi, date: "2026-12-16", code: "P", by: ani }];
    await away(id, { practitionerId: budi, ...off, cover });
    const halves = { ...before?.halves, ...(junk === month && { "16a": id }) };
    expect(await now()).toEqual({ ...before, halves, revision: 4, leave: ["28a"] });
  });

  test("has off what was granted, where that can't be read either", async () => {
    const { id, ani, now } = await broken();
    await approve(await ask(id, { practitionerId: ani, from: `${junk}-22`, to: `${junk}-22` }));
    await put({ ...dutyKey(ani, junk), revision: 9, halves: {}, nights: {}, leave: ["28a", 7] });
    await publish(id, month);
    expect((await now())?.leave).toEqual(["22a", "22p", "28a"]);
    const on = junk === month ? ["14", "15", "22"] : ["22"];
    await putRow(id, junk, ani, shiftsOn(on));
    expect((await preview(id, junk)).breaks.map(({ rule, date }) => [rule, date])).toContainEqual([
      "leave",
      `${junk}-22`,
    ]);
  });
});

describe.each(["2026-12", "2027-01"])("a person whose %s can't be read, nor what it came from", (junk) => {
  const broken = async () => {
    const clinic = await published();
    const kibin = await newClinic(`kibin-${clinic.id.slice(-2)}`, [clinic.ani]);
    await put({ ...rosterVersionKey(kibin, junk, 1), rows: 5 });
    await put({ ...monthHeadKey(kibin, junk), version: 1 });
    await put({ ...dutyKey(clinic.ani, junk), revision: 3, halves: { "14a": 5, "15a": "3604-kibin" }, nights: {} });
    return clinic;
  };

  test("is named where the month would be published, and the month is seen all the same", async () => {
    const { id, ani } = await broken();
    expect(await saidBy(preview(id, month))).toEqual({ code: "record.unreadable", practitionerIds: [ani] });
    expect(await monthAt(id)).toMatchObject({ published: { version: 1 } });
  });

  test("keeps no colleague from being away, and is asked to stand in for none", async () => {
    const clinic = await broken();
    await expectStandsInForNone(clinic);
    expect((await dutyIn(clinic.budi, month)).leave).toEqual(["16a", "16p"]);
  });
});

test("who can't be read can be away: what of theirs can be read stays, and from then on they can be", async () => {
  const { id, ani } = await published();
  const halves = { "14a": 5, "15a": id, "17a": "3604-kibin" };
  await put({ ...dutyKey(ani, month), revision: "x", halves, nights: {}, leave: ["21a", 7] });
  await away(id, { practitionerId: ani, from: "2026-12-14", to: "2026-12-14" });
  expect(await dutyIn(ani, month)).toEqual({
    halves: { "15a": id, "17a": "3604-kibin" },
    leave: ["14a", "14p", "21a"],
  });
  expect(await outcomeOf(publish(id, month))).toBe("accepted");
});

test("a version of the month before that can't be read stops neither the month nor an absence", async () => {
  const { id, ani } = await published();
  await put({ ...rosterVersionKey(id, month, 1), rows: 5 });
  const shown = await monthAt(id, "2027-01");
  expect(shown.carried).toBeUndefined();
  await putRow(id, "2027-01", ani, shiftsOn(["04"]));
  expect(await publish(id, "2027-01")).toMatchObject({ version: 1, written: 1 });
  await away(id, { practitionerId: ani, from: "2027-01-04", to: "2027-01-04" });
  expect((await publishedIn(id, "2027-01"))[ani]).toEqual({});
});

test("codes that can't be read are not none: nothing is published by them, an absence is, and they can be replaced", async () => {
  const { id, ani } = await published();
  const before = await sessionsIn(id, month);
  await put({ ...shiftCodesKey(id), revision: 4, codes: 5 });
  expect(await saidBy(preview(id, month))).toEqual({ code: "record.unreadable", settings: ["codes"] });
  expect((await monthAt(id)).codes).toMatchObject({ codes: [], revision: 4 });
  expect(await sessionsIn(id, month)).toEqual(before);
  await away(id, { practitionerId: ani, from: "2026-12-14", to: "2026-12-14" });
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["15"]));
  const codes = { clinicId: id, revision: 4, codes: [morningCode] };
  expect(await saveClinicCodes(codes, planner, requestKey())).toEqual({ revision: 5 });
  expect(await outcomeOf(publish(id, month))).toBe("accepted");
});

test("codes that can't be read are replaced by none as well", async () => {
  const { id } = await published();
  await put({ ...shiftCodesKey(id), revision: "x", codes: 5 });
  const none = { clinicId: id, revision: 0, codes: [] };
  expect(await saveClinicCodes(none, planner, requestKey())).toEqual({ revision: 1 });
});

test("rules that can't be read are not the usual ones: nothing is published by them, nobody stands in, and saving them anew helps", async () => {
  const { id, ani } = await published();
  await put({ ...rosterSettingKey(id, "rules"), revision: 2, setting: { kind: "rules", rules: 5 } });
  expect(await saidBy(preview(id, month))).toEqual({ code: "record.unreadable", settings: ["rules"] });
  expect((await monthAt(id)).settings.revisions).toEqual({ rotations: 0, rules: 2, cover: 0 });
  const off = { from: "2026-12-14", to: "2026-12-14" };
  expect((await previewAway(id, off, ani)).off).toMatchObject([{ practitionerId: ani, covers: [] }]);
  await away(id, { practitionerId: ani, ...off });
  const saved = await saveSettingOf({ clinicId: id, revision: 2, setting: { kind: "rules" } }, planner, requestKey());
  expect(saved).toEqual({ revision: 3 });
  expect(await outcomeOf(publish(id, month))).toBe("accepted");
});

test("a wanted cover that can't be read is none that is absent; rotations, which nothing is published by, hold up nothing", async () => {
  const { id } = await published();
  await put({ ...rosterSettingKey(id, "rotations"), revision: 1, setting: 5 });
  expect(await outcomeOf(preview(id, month))).toBe("accepted");
  await put({ ...rosterSettingKey(id, "cover"), revision: "x", setting: 5 });
  expect(await saidBy(preview(id, month))).toEqual({ code: "record.unreadable", settings: ["cover"] });
  const anew = { clinicId: id, revision: 0, setting: { kind: "cover" as const } };
  expect(await saveSettingOf(anew, planner, requestKey())).toEqual({ revision: 1 });
  expect(await outcomeOf(preview(id, month))).toBe("accepted");
});
