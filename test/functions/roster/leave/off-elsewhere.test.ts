import { beforeAll, beforeEach, expect, test } from "vitest";
import { instantAt } from "../../../../shared/time/zone.ts";
import { bookingOf, requestKey, serang, siti } from "../../booking/cikande.ts";
import { book, clock as bookingClock, seated } from "../../booking/use-cases.ts";
import { putDistrict, useTable } from "../../store/use-table.ts";
import { away, previewAway } from "../change/changing.ts";
import { guardCode, morningCode } from "../planning.ts";
import { clock, newClinic, publish, putRow, sessionsIn } from "../publish-month/publishing.ts";
import { approve, ask, decideWith, requestsOf, withdraw } from "./leaving.ts";

useTable();

const month = "2026-12";
const nine = { from: "2026-12-09", to: "2026-12-10" };
let pairs = 0;

beforeAll(() => putDistrict(serang));

beforeEach(() => {
  clock.now = instantAt("2026-12-07", 9 * 60, "WIB");
  bookingClock.now = clock.now;
});

/** Two clinics of one dentist: on the 10th in the morning here; there on the 9th, and on guard on the 10th from two on. */
const twoClinics = async () => {
  pairs += 1;
  const name = "abcdefghij".charAt(pairs);
  const laras = `laras-${name}`;
  const [here, there] = [
    await newClinic(`kibin-${name}`, [laras], [morningCode]),
    await newClinic(`carenang-${name}`, [laras], [morningCode, guardCode]),
  ];
  await putRow(here, month, laras, { "10": ["P"] });
  await putRow(there, month, laras, { "09": ["P"], "10": ["J"], "20": ["P"] });
  await publish(here, month);
  await publish(there, month);
  return { here, there, laras };
};

const openAt = async (id: string) =>
  (await sessionsIn(id, month)).flatMap((one) => (one.state === "open" ? [one.id.split(".")[1]] : []));

test("whoever decides on a leave sees what their other clinic has then: sessions, and how many visits", async () => {
  const { here, there, laras } = await twoClinics();
  const [session] = await sessionsIn(there, month);
  const patient = await seated({ name: "Ibu Siti" });
  const start = instantAt("2026-12-09", 8 * 60, "WIB");
  await book(bookingOf(patient, { sessionId: session?.id ?? "", number: 1, start, minutes: 10 }), siti, requestKey());
  const shown = await previewAway(here, nine, laras);
  expect(shown.off.map(({ date }) => date)).toEqual(["2026-12-10"]);
  const end = instantAt("2026-12-09", 12 * 60, "WIB");
  expect(shown.elsewhere).toEqual([
    { clinicId: there, date: "2026-12-09", sessions: [{ start, end, visits: 1 }] },
    { clinicId: there, date: "2026-12-10", sessions: [] },
  ]);
  // A morning alone does not touch the guard from two on.
  expect((await previewAway(here, { from: "2026-12-10", to: "2026-12-10", ends: "a" }, laras)).elsewhere).toBe(
    undefined,
  );
  // Where the whole clinic is closed, nothing is said of other clinics.
  expect((await previewAway(here, nine)).elsewhere).toBe(undefined);
});

test("a leave that one clinic grants stands on the other's list until that has taken its shifts off", async () => {
  const { here, there, laras } = await twoClinics();
  await approve(await ask(here, { practitionerId: laras, ...nine }));
  expect(await openAt(there)).toEqual(["2026-12-09", "2026-12-20"]);
  expect((await requestsOf(here)).unsettled).toBe(undefined);
  const [task = expect.fail("nothing"), ...others] = (await requestsOf(there)).unsettled ?? [];
  expect([task, others]).toEqual([{ practitionerId: laras, ...nine, days: 2 }, []]);
  const { days: _, ...period } = task;
  await away(there, period);
  expect(await openAt(there)).toEqual(["2026-12-20"]);
  expect((await requestsOf(there)).unsettled).toBe(undefined);
});

test("an absence that one clinic enters stands on the other's list too, half a day as half a day", async () => {
  const { here, there, laras } = await twoClinics();
  await away(here, { practitionerId: laras, from: "2026-12-09", to: "2026-12-20", begins: "p", ends: "a" });
  expect((await requestsOf(there)).unsettled).toEqual([
    { practitionerId: laras, from: "2026-12-10", to: "2026-12-20", ends: "a", days: 2 },
  ]);
});

test("a leave that is only asked for, taken back or declined is nobody else's task", async () => {
  const { here, there, laras } = await twoClinics();
  const asked = await ask(here, { practitionerId: laras, ...nine });
  expect((await requestsOf(there)).unsettled).toBe(undefined);
  await withdraw(here, laras, asked.id);
  await decideWith()(await ask(here, { practitionerId: laras, ...nine }), { is: "decline" });
  expect((await requestsOf(there)).unsettled).toBe(undefined);
});

test("what is over is no task any more", async () => {
  const { here, there, laras } = await twoClinics();
  await approve(await ask(here, { practitionerId: laras, ...nine }));
  clock.now = instantAt("2026-12-10", 6 * 60, "WIB");
  expect((await requestsOf(there)).unsettled).toEqual([
    { practitionerId: laras, from: "2026-12-10", to: "2026-12-10", days: 1 },
  ]);
  clock.now = instantAt("2026-12-11", 6 * 60, "WIB");
  expect((await requestsOf(there)).unsettled).toBe(undefined);
});
