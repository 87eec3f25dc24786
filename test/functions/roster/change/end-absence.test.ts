import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { callsOf } from "../../../../functions/store/call/calls.ts";
import { personMonthsOf, savePersonMonthsWhile } from "../../../../functions/store/duty/person-months.ts";
import { dutyKey } from "../../../../functions/store/table/keys.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { offer } from "../../booking/displaced/closed-morning.ts";
import { book, clock as bookingClock, outcomeOf, seated } from "../../booking/use-cases.ts";
import { put, putDistrict, useTable } from "../../store/use-table.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putCodes, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { backAgain, endWith, previewBack } from "./being-back.ts";
import { away, close, draftIn, dutyIn, publishedIn } from "./changing.ts";

useTable();

const month = "2026-12";
let clinics = 0;

beforeAll(() => putDistrict(serang));

beforeEach(() => {
  bookingClock.now = clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

/** A clinic whose December is published: Ani in the mornings of the 10th to 12th, Budi on guard on the 11th. */
const clinicAt = async () => {
  clinics += 1;
  const name = `masuk-${"abcdefghijklmnopqrst".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], [morningCode, guardCode]);
  await putRow(id, month, ani, shiftsOn(["10", "11", "12"]));
  await putRow(id, month, budi, shiftsOn(["11"], "J"));
  await publish(id, month);
  return { id, ani, budi };
};
const days = (from: string, to = from) => ({ from: `2026-12-${from}`, to: `2026-12-${to}` });
const openOn = async (id: string) =>
  (await sessionsIn(id, month))
    .filter(({ state }) => state === "open")
    .map((one) => one.id.split(".").slice(1).join(" "));

describe("somebody who was recorded away by mistake", () => {
  test("has their shifts and sessions again, in what is published and in the draft, and is off no more", async () => {
    const { id, ani, budi } = await clinicAt();
    await away(id, { practitionerId: ani, ...days("10", "11") });
    const back = { practitionerId: ani, ...days("10", "11") };
    expect(await previewBack(id, back)).toEqual({
      digest: expect.any(String),
      back: ["10", "11"].map((day) => ({ practitionerId: ani, date: `2026-12-${day}`, code: "P" })),
      covered: [],
      lost: [],
      visits: 0,
      breaks: [],
    });
    expect(await backAgain(id, back)).toEqual({
      versions: [{ month, version: 3 }],
      done: true,
      written: 2,
      affected: 0,
    });
    expect(await publishedIn(id, month)).toEqual({ [ani]: shiftsOn(["10", "11", "12"]), [budi]: { "11": ["J"] } });
    expect(await draftIn(id, month)).toEqual({ [ani]: shiftsOn(["10", "11", "12"]), [budi]: { "11": ["J"] } });
    expect(await openOn(id)).toEqual([`2026-12-10 0800 ${ani}`, `2026-12-11 0800 ${ani}`, `2026-12-12 0800 ${ani}`]);
    expect(await dutyIn(ani, month)).toEqual({ halves: { "10a": id, "11a": id, "12a": id }, leave: [] });
    expect(await outcomeOf(backAgain(id, back))).toBe("roster.not-away");
  });

  test("keeps the visit of whoever has not chosen another time, and the offer of others is withdrawn", async () => {
    const { id, ani } = await clinicAt();
    const [first] = await sessionsIn(id, month);
    const slot = { sessionId: first?.id ?? "", number: 3, start: (first?.start ?? 0) + 20 * 60_000, minutes: 10 };
    const booked = await book(bookingOf(await seated({ name: "Ibu Siti" }), slot), siti, requestKey());
    await away(id, { practitionerId: ani, ...days("10") });
    await offer(slot.sessionId);
    expect((await appointmentOf(booked.id))?.offer).toBeDefined();
    expect((await callsOf(id)).map((call) => call.id)).toEqual([booked.id]);
    expect((await previewBack(id, { practitionerId: ani, ...days("10") })).visits).toBe(1);
    expect((await backAgain(id, { practitionerId: ani, ...days("10") })).regained).toBe(1);
    await offer(slot.sessionId);
    // The ticket says from then on that the time holds after all.
    expect(await appointmentOf(booked.id)).toMatchObject({ slot, offer: { withdrawnAt: clock.now } });
    expect(await callsOf(id)).toEqual([]);
  });
});

describe("of the shifts that were taken off somebody", () => {
  test("those that were given to a colleague stay with them, and so do those that one has got since", async () => {
    const { id, ani, budi } = await clinicAt();
    const cover = [{ practitionerId: ani, date: "2026-12-11", code: "P", by: budi }];
    await away(id, { practitionerId: ani, ...days("10", "12"), cover });
    await putRow(id, month, budi, { "11": ["J", "P"], "12": ["P"] });
    await publish(id, month);
    const back = { practitionerId: ani, ...days("10", "12") };
    const { back: theirs, covered } = await previewBack(id, back);
    expect(theirs.map(({ date }) => date)).toEqual(["2026-12-10"]);
    expect(covered).toEqual(
      ["11", "12"].map((day) => ({ practitionerId: ani, date: `2026-12-${day}`, code: "P", by: [budi] })),
    );
    await backAgain(id, back);
    const published = { [ani]: shiftsOn(["10"]), [budi]: { "11": ["J", "P"], "12": ["P"] } };
    expect(await publishedIn(id, month)).toEqual(published);
    expect(await draftIn(id, month)).toEqual(published);
  });

  test("a colleague who had the same all along covers nothing", async () => {
    const { id, ani, budi } = await clinicAt();
    await putRow(id, month, budi, shiftsOn(["10"]));
    await publish(id, month);
    await away(id, { practitionerId: ani, ...days("10") });
    expect(await previewBack(id, { practitionerId: ani, ...days("10") })).toMatchObject({
      back: [{ date: "2026-12-10" }],
      covered: [],
    });
  });

  test("only those come back that lie in no day still off; the rest comes back with those days", async () => {
    const { id, ani } = await clinicAt();
    const night = { ...guardCode, code: "M", hours: { from: 20 * 60, to: 32 * 60 } };
    await putCodes(id, [morningCode, guardCode, night]);
    await putRow(id, month, ani, { "10": ["M"], "12": ["P"] });
    await publish(id, month);
    await away(id, { practitionerId: ani, ...days("10", "12") });
    await backAgain(id, { practitionerId: ani, ...days("11", "12") });
    expect((await publishedIn(id, month))[ani]).toEqual({ "12": ["P"] });
    expect((await dutyIn(ani, month)).leave).toEqual(["10a", "10p"]);
    await backAgain(id, { practitionerId: ani, ...days("10") });
    expect((await publishedIn(id, month))[ani]).toEqual({ "10": ["M"], "12": ["P"] });
  });

  test("none comes back on a day that is over, on one on which the clinic is closed, nor under a code that is no more", async () => {
    const { id, ani, budi } = await clinicAt();
    await away(id, { practitionerId: ani, ...days("10", "12") });
    await close(id, days("11"));
    await putCodes(id, [guardCode]);
    await putRow(id, month, budi, shiftsOn(["20"], "J"));
    await publish(id, month);
    clock.now = instantAt("2026-12-11", 6 * 60, "WIB");
    const back = { practitionerId: ani, ...days("10", "12") };
    expect(await previewBack(id, back)).toMatchObject({
      back: [],
      covered: [],
      lost: [{ date: "2026-12-11" }, { date: "2026-12-12" }],
    });
    await backAgain(id, back);
    expect((await dutyIn(ani, month)).leave).toEqual(["10a", "10p"]);
    expect((await publishedIn(id, month))[ani]).toEqual({});
  });

  test("those of a month that is only drafted come back into the draft, and are shown", async () => {
    const { id, ani } = await clinicAt();
    await putRow(id, "2027-01", ani, shiftsOn(["04", "05"]));
    const january = { from: "2027-01-04", to: "2027-01-04" };
    await away(id, { practitionerId: ani, ...january });
    expect((await draftIn(id, "2027-01"))[ani]).toEqual(shiftsOn(["05"]));
    const back = { practitionerId: ani, ...january };
    expect((await previewBack(id, back)).back).toEqual([{ practitionerId: ani, date: "2027-01-04", code: "P" }]);
    expect(await backAgain(id, back)).toEqual({ versions: [], done: true, written: 0, affected: 0 });
    expect((await draftIn(id, "2027-01"))[ani]).toEqual(shiftsOn(["04", "05"]));
    expect((await dutyIn(ani, "2027-01")).leave).toEqual([]);
  });

  test("a draft that was planned otherwise has again what it had, not what was published", async () => {
    const { id, ani } = await clinicAt();
    await putRow(id, month, ani, { ...shiftsOn(["11", "12"]), "10": ["J"] });
    await away(id, { practitionerId: ani, ...days("10") });
    await backAgain(id, { practitionerId: ani, ...days("10") });
    expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["10", "11", "12"]));
    expect((await draftIn(id, month))[ani]).toEqual({ ...shiftsOn(["11", "12"]), "10": ["J"] });
  });
});

test("an absence of which no shifts are kept ends, and brings none back", async () => {
  const { id, ani } = await clinicAt();
  await away(id, { practitionerId: ani, ...days("10") });
  const [found] = await personMonthsOf([{ practitionerId: ani, month }]);
  if (!found) throw new Error("nobody is away");
  const { off: _, ...before } = found;
  await savePersonMonthsWhile({}, [{ ...before, revision: before.revision + 1 }]);
  const back = { practitionerId: ani, ...days("10") };
  expect(await previewBack(id, back)).toMatchObject({ back: [], covered: [], lost: [] });
  expect(await backAgain(id, back)).toEqual({ versions: [], done: true, written: 0, affected: 0 });
  expect((await dutyIn(ani, month)).leave).toEqual([]);
});

test("shifts at another clinic come back there, whoever says first that their person is back", async () => {
  const { id, ani } = await clinicAt();
  const there = await newClinic(`lain-${ani.slice(4)}`, [ani], [morningCode, guardCode]);
  await putRow(there, month, ani, shiftsOn(["13"]));
  await publish(there, month);
  await away(id, { practitionerId: ani, ...days("10", "13") });
  await away(there, { practitionerId: ani, ...days("13") });
  const back = { practitionerId: ani, ...days("10", "13") };
  await backAgain(id, back);
  expect((await publishedIn(there, month))[ani]).toEqual({});
  await backAgain(there, back);
  expect((await publishedIn(there, month))[ani]).toEqual(shiftsOn(["13"]));
  expect(await outcomeOf(backAgain(there, back))).toBe("roster.not-away");
});

test("is published once, as it was shown; the same request again is answered as the first time", async () => {
  const { id, ani, budi } = await clinicAt();
  await away(id, { practitionerId: ani, ...days("10") });
  const back = { practitionerId: ani, ...days("10") };
  const { digest } = await previewBack(id, back);
  await putRow(id, month, budi, shiftsOn(["10", "11"], "J"));
  await publish(id, month);
  expect(await outcomeOf(endWith()(id, back, digest))).toBe("roster.changed");
  const key = requestKey();
  const made = await backAgain(id, back, key);
  expect(await endWith()(id, back, digest, key)).toEqual(made);
  expect(made.versions).toEqual([{ month, version: 4 }]);
});

test("of shifts of which some can't be read the others come back, and their person is on duty and off as before", async () => {
  loggedLines();
  const { id, ani } = await clinicAt();
  await away(id, { practitionerId: ani, ...days("10", "11") });
  const [found] = await personMonthsOf([{ practitionerId: ani, month }]);
  if (!found?.off) throw new Error("nothing was taken off");
  const { practitionerId: _, month: __, ...kept } = found;
  const off = [{ date: "2026-12-10" }, ...found.off.filter(({ date }) => date === "2026-12-11")];
  await put({ ...dutyKey(ani, month), ...kept, off });
  expect(await dutyIn(ani, month)).toEqual({ halves: { "12a": id }, leave: ["10a", "10p", "11a", "11p"] });
  await backAgain(id, { practitionerId: ani, ...days("10", "11") });
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["11", "12"]));
});
