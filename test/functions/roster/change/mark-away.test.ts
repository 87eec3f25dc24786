import { beforeAll, beforeEach, expect, test } from "vitest";
import { appointmentOf } from "../../../../functions/store/appointment/appointments.ts";
import { saveProgress } from "../../../../functions/store/appointment/save-progress.ts";
import type { Appointment, VisitProgress } from "../../../../shared/booking/appointment.ts";
import { Refusal } from "../../../../shared/refusal/refusal.ts";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as bookingClock, outcomeOf, seated } from "../../booking/use-cases.ts";
import { putDistrict, useTable } from "../../store/use-table.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, sessionsIn, shiftsOn } from "../publish-month/publishing.ts";
import { away, draftIn, dutyIn, markAwayWith, previewAway, publishedIn } from "./changing.ts";

useTable();

const [month, codes] = ["2026-12", [morningCode, guardCode]];
let clinics = 0;

beforeAll(() => putDistrict(serang));

beforeEach(() => {
  bookingClock.now = clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
});

/** A clinic whose December is published: Ani in the mornings of the 10th to 12th, Budi on guard on the 11th. */
const clinicAt = async () => {
  clinics += 1;
  const name = `sakit-${"abcdefghijklmn".charAt(clinics)}`;
  const [ani, budi] = [`ani-${name}`, `budi-${name}`];
  const id = await newClinic(name, [ani, budi], codes);
  await putRow(id, month, ani, shiftsOn(["10", "11", "12"]));
  await putRow(id, month, budi, shiftsOn(["11"], "J"));
  await publish(id, month);
  return { id, ani, budi };
};

/** Notes where a visit stands, as the day goes. */
const progressTo = async (visit: Appointment | undefined, state: VisitProgress): Promise<void> => {
  const now = visit && (await appointmentOf(visit.id));
  if (!now || (await saveProgress(now, { state }))) throw new Error("the visit is there, and as it was read");
};

const sessionStates = async (id: string) =>
  (await sessionsIn(id, month)).map((one) => `${one.id.split(".").slice(1).join(" ")} ${one.state}`);

test("somebody ill in the morning: who they see is shown by name, one answer closes their sessions, and a colleague steps in", async () => {
  const { id, ani, budi } = await clinicAt();
  const [first] = await sessionsIn(id, month);
  const patient = await seated({ name: "Ibu Siti" });
  const slot = { sessionId: first?.id ?? "", number: 3, start: (first?.start ?? 0) + 20 * 60_000, minutes: 10 };
  await book(bookingOf(patient, slot), siti, requestKey());
  const period = { from: "2026-12-10", to: "2026-12-11" };
  const shown = await previewAway(id, period, ani);
  expect(shown.affected.map(({ patientName, start }) => ({ patientName, start }))).toEqual([
    { patientName: "Ibu Siti", start: slot.start },
  ]);
  expect(shown.off).toEqual([
    { practitionerId: ani, date: "2026-12-10", code: "P", covers: [{ practitionerId: budi, breaks: [] }] },
    { practitionerId: ani, date: "2026-12-11", code: "P", covers: [{ practitionerId: budi, breaks: [] }] },
  ]);
  const cover = [{ practitionerId: ani, date: "2026-12-11", code: "P", by: budi }];
  const made = await markAwayWith()(id, { practitionerId: ani, ...period, cover }, shown.digest);
  expect(made).toEqual({ versions: [{ month, version: 2 }], done: true, written: 3, affected: 1 });
  expect(await sessionStates(id)).toEqual([
    `2026-12-10 0800 ${ani} closed`,
    `2026-12-11 0800 ${ani} closed`,
    `2026-12-11 0800 ${budi} open`,
    `2026-12-12 0800 ${ani} open`,
  ]);
  expect(Object.keys((await sessionsIn(id, month))[0]?.claims ?? {})).toEqual(["3"]);
  expect(await dutyIn(ani, month)).toEqual({ halves: { "12a": id }, leave: ["10a", "10p", "11a", "11p"] });
  expect((await dutyIn(budi, month)).halves).toEqual({ "11a": id, "11p": id });
});

test("for whoever loses a time at the end of a month, the days of the next one are looked at too", async () => {
  const { id, ani } = await clinicAt();
  await putRow(id, month, ani, shiftsOn(["10", "11", "12", "31"]));
  await publish(id, month);
  await putRow(id, "2027-01", ani, shiftsOn(["04", "20"]));
  bookingClock.now = clock.now = instantAt("2026-12-31", 6 * 60, "WIB");
  await publish(id, "2027-01");
  const last = (await sessionsIn(id, month)).at(-1);
  const slot = { sessionId: last?.id ?? "", number: 1, start: last?.start ?? 0, minutes: 10 };
  await book(bookingOf(await seated({ name: "Ibu Siti" }), slot), siti, requestKey());
  const { affected } = await previewAway(id, { from: "2026-12-31", to: "2026-12-31" }, ani);
  const next = (await sessionsIn(id, "2027-01"))[0]?.id;
  const proposed = affected.map(({ others }) => others.map(({ sessionId, number }) => [sessionId, number]));
  expect(proposed).toEqual([[1, 2, 3].map((number) => [next, number])]);
});

test("publishing the draft later does not undo it, and what was planned there since stays unpublished until then", async () => {
  const { id, ani, budi } = await clinicAt();
  await putRow(id, month, budi, { "11": ["J"], "20": ["P"] });
  await away(id, { practitionerId: ani, from: "2026-12-10", to: "2026-12-10" });
  expect(await publishedIn(id, month)).toEqual({ [ani]: shiftsOn(["11", "12"]), [budi]: { "11": ["J"] } });
  expect(await draftIn(id, month)).toEqual({ [ani]: shiftsOn(["11", "12"]), [budi]: { "11": ["J"], "20": ["P"] } });
  await publish(id, month);
  expect(await sessionStates(id)).toEqual([
    `2026-12-10 0800 ${ani} closed`,
    `2026-12-11 0800 ${ani} open`,
    `2026-12-12 0800 ${ani} open`,
    `2026-12-20 0800 ${budi} open`,
  ]);
});

test("nobody plans them while they are away, here or at another clinic, and it is not said why", async () => {
  const { id, ani } = await clinicAt();
  await away(id, { practitionerId: ani, from: "2026-12-10", to: "2026-12-10" });
  const there = await newClinic(`lain-${ani.slice(4)}`, [ani], codes);
  await putRow(there, month, ani, { "10": ["J"], "11": ["J"] });
  const refused = await publish(there, month).catch((error: unknown) => error);
  expect(refused instanceof Refusal && { code: refused.code, details: refused.details }).toEqual({
    code: "roster.rule-broken",
    details: {
      breaks: [{ rule: "leave", severity: "blocks", practitionerId: ani, date: "2026-12-10", facts: { code: "J" } }],
    },
  });
});

test("a half day takes the shifts of that half", async () => {
  const { id, budi } = await clinicAt();
  await away(id, { practitionerId: budi, from: "2026-12-11", to: "2026-12-11", ends: "a" });
  expect((await publishedIn(id, month))[budi]).toEqual({ "11": ["J"] });
  await away(id, { practitionerId: budi, from: "2026-12-11", to: "2026-12-11", begins: "p" });
  expect((await publishedIn(id, month))[budi]).toEqual({});
  expect((await dutyIn(budi, month)).leave).toEqual(["11a", "11p"]);
});

test("over the turn of a month both months change at once; one that was never published gets its leave and its draft", async () => {
  const { id, ani, budi } = await clinicAt();
  await putRow(id, month, ani, shiftsOn(["30", "31"]));
  await publish(id, month);
  await putRow(id, "2027-01", ani, shiftsOn(["01", "02"]));
  await putRow(id, "2027-01", budi, shiftsOn(["03"]));
  const made = await away(id, { practitionerId: ani, from: "2026-12-31", to: "2027-01-01" });
  expect(made.versions).toEqual([{ month, version: 3 }]);
  expect(await draftIn(id, "2027-01")).toEqual({ [ani]: shiftsOn(["02"]), [budi]: shiftsOn(["03"]) });
  await publish(id, "2027-01");
  const back = await away(id, { practitionerId: ani, from: "2026-12-30", to: "2027-01-02" });
  expect(back.versions).toEqual([
    { month, version: 4 },
    { month: "2027-01", version: 2 },
  ]);
  expect(await publishedIn(id, "2027-01")).toEqual({ [ani]: {}, [budi]: shiftsOn(["03"]) });
  expect((await dutyIn(ani, "2027-01")).leave).toEqual(["01a", "01p", "02a", "02p"]);
});

test("is refused where a cover breaks a rule, is of no such shift, or is of nobody here; nothing is written", async () => {
  const { id, ani, budi } = await clinicAt();
  const period = { from: "2026-12-11", to: "2026-12-11" };
  const on = { practitionerId: ani, date: "2026-12-11", code: "P" };
  const marked = (cover: (typeof on & { by: string })[]) =>
    outcomeOf(away(id, { practitionerId: ani, ...period, cover }));
  expect(await marked([{ ...on, by: "orang-luar" }])).toBe("roster.rule-broken");
  expect(await marked([{ ...on, date: "2026-12-12", by: budi }])).toBe("request.invalid");
  expect(
    await marked([
      { ...on, by: budi },
      { ...on, by: budi },
    ]),
  ).toBe("request.invalid");
  expect(await outcomeOf(away(id, { practitionerId: "orang-luar", ...period }))).toBe("roster.not-here");
  expect(await outcomeOf(away(id, { practitionerId: ani, from: "2026-12-01", to: "2026-12-09" }))).toBe(
    "roster.day-over",
  );
  expect(await outcomeOf(away(id, { practitionerId: ani, from: "2026-12-12", to: "2026-12-11" }))).toBe(
    "request.invalid",
  );
  expect((await publishedIn(id, month))[ani]).toEqual(shiftsOn(["10", "11", "12"]));
});

test("a visit booked since it was shown keeps nobody from being ill: it is affected too, and the answer says so", async () => {
  const { id, ani } = await clinicAt();
  const period = { from: "2026-12-10", to: "2026-12-10" };
  const { digest } = await previewAway(id, period, ani);
  const [first] = await sessionsIn(id, month);
  const slot = { sessionId: first?.id ?? "", number: 1, start: first?.start ?? 0, minutes: 10 };
  bookingClock.now = clock.now - 60 * 60_000;
  await book(bookingOf(await seated(), slot), siti, requestKey());
  expect(await markAwayWith()(id, { practitionerId: ani, ...period }, digest)).toMatchObject({
    done: true,
    affected: 1,
  });
});

test("the same request again is answered as the first time and does nothing more; with another body it is refused", async () => {
  const { id, ani } = await clinicAt();
  const period = { from: "2026-12-10", to: "2026-12-10" };
  const { digest } = await previewAway(id, period, ani);
  const key = requestKey();
  const first = await markAwayWith()(id, { practitionerId: ani, ...period }, digest, key);
  expect(await markAwayWith()(id, { practitionerId: ani, ...period }, digest, key)).toEqual(first);
  const other = { ...key, fingerprint: "another body" };
  expect(await outcomeOf(markAwayWith()(id, { practitionerId: ani, ...period }, digest, other))).toBe(
    "request.key-reused",
  );
});

test("a request that is repeated after its days are over is answered as the first time; a new one is refused", async () => {
  const { id, ani } = await clinicAt();
  const period = { from: "2026-12-10", to: "2026-12-10" };
  const { digest } = await previewAway(id, period, ani);
  const key = requestKey();
  const first = await markAwayWith()(id, { practitionerId: ani, ...period }, digest, key);
  clock.now = instantAt("2026-12-11", 1, "WIB");
  expect(await markAwayWith()(id, { practitionerId: ani, ...period }, digest, key)).toEqual(first);
  expect(await outcomeOf(markAwayWith()(id, { practitionerId: ani, ...period }, digest))).toBe("roster.day-over");
});

test("of two schedulers who change the same month at once both come through, one after the other, or are told to look", async () => {
  const { id, ani, budi } = await clinicAt();
  const day = (date: string) => ({ from: date, to: date });
  const outcomes = await Promise.all([
    outcomeOf(away(id, { practitionerId: ani, ...day("2026-12-10") })),
    outcomeOf(away(id, { practitionerId: budi, ...day("2026-12-11") })),
  ]);
  const published = await publishedIn(id, month);
  expect(outcomes.toSorted()).toEqual(["accepted", "roster.changed"]);
  expect(outcomes[0] === "accepted" ? published[ani] : published[budi]).toEqual(
    outcomes[0] === "accepted" ? shiftsOn(["11", "12"]) : {},
  );
});

test("who is with the doctor, who waits and who is to come are told apart, before and after, also when it is asked again", async () => {
  const { id, ani } = await clinicAt();
  const period = { from: "2026-12-10", to: "2026-12-10" };
  const [first] = await sessionsIn(id, month);
  const { id: sessionId = "", start: begin = 0 } = first ?? {};
  const placeAt = (number: number) => ({ sessionId, number, minutes: 10, start: begin + (number - 1) * 10 * 60_000 });
  const visits = [];
  for (const number of [1, 2, 3])
    visits.push(await book(bookingOf(await seated({ name: `Nomor ${number}` }), placeAt(number)), siti, requestKey()));
  const [inside, waits] = visits;
  const arrivedAt = clock.now;
  await progressTo(inside, { status: "waiting", arrivedAt });
  await progressTo(inside, { status: "in-consultation", arrivedAt, admittedAt: arrivedAt });
  await progressTo(waits, { status: "waiting", arrivedAt });
  const { affected, digest } = await previewAway(id, period, ani);
  expect(affected.map(({ patientName, here, inside }) => ({ patientName, here, inside }))).toEqual([
    { patientName: "Nomor 1", here: true, inside: true },
    { patientName: "Nomor 2", here: true, inside: false },
    { patientName: "Nomor 3", here: false, inside: false },
  ]);
  const key = requestKey();
  const mark = () => markAwayWith()(id, { practitionerId: ani, ...period }, digest, key);
  const counted = { affected: 3, here: { waiting: 1, inside: 1 } };
  expect([await mark(), await mark()]).toMatchObject([counted, counted]);
});
