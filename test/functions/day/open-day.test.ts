import { expect, test } from "vitest";
import { openDay } from "../../../functions/day/open-day.ts";

import { dueItems, enterDue } from "../../../functions/store/due/due-list.ts";
import { nextListOf } from "../../../functions/store/next-list/next-lists.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { type Session, sessionEnd, sessionIdOf } from "../../../shared/schedule/session.ts";
import { day, minute } from "../../../shared/time/instant.ts";
import { addDays } from "../../../shared/time/local-date.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, serang } from "../booking/cikande.ts";
import { refreshingBy } from "../schedule/refresh-next-free/refreshing.ts";
import { putSession, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

useTable();

const today = "2026-11-23";
const midnight = instantAt(today, 0, "WIB");
const clinics = ["3604-anyar", "3604-cikande"].map((id) => ({
  id,
  name: id,
  kecamatan: { code: "36.04.15", name: id },
  services: ["umum"],
  practitioners: [],
}));
const directoryOf = async (id: string) =>
  id === serang.id ? { district: serang, services: [], holidays: [], clinics } : undefined;
const refreshAt = (now: number) => refreshingBy(() => now);
const sessionIn = (clinicId: string, days: number): Session =>
  morning({
    id: sessionIdOf({ clinicId, date: addDays(today, days), wall: "0800", practitionerId: "ani" }),
    clinicId,
    practitionerId: "ani",
    start: morning().start + days * day,
  });
const due = async () => (await dueItems(serang.id, midnight + 100 * day)).found;

test("a session written nineteen days ahead, into which nobody books, is free as soon as its day opens", async () => {
  const far = sessionIn("3604-cikande", 19);
  await putSession(far);
  await refreshAt(midnight)("3604-cikande", [{ after: far }]);
  expect((await nextListOf("3604-cikande")).list?.sessions).toEqual([]);
  for (const days of [4, 5]) {
    const refreshNextFree = refreshAt(midnight + days * day);
    await openDay({ directoryOf, sessionsOf, enterDue, refreshNextFree })(`3604.${addDays(today, days)}`);
    const found = (await nextListOf("3604-cikande")).list?.sessions.map(({ id }) => id);
    expect(found).toEqual(days === 5 ? [far.id] : []);
  }
});

test("a day begins with tomorrow's opening and the closing of its own sessions, though a clinic fails at it", async () => {
  loggedLines();
  const session = sessionIn("3604-cikande", 0);
  await putSession(sessionIn("3604-anyar", 0));
  await putSession(session);
  const before = await due();
  const refreshNextFree = async (id: string) => {
    if (id === "3604-anyar") throw new Error("unreadable");
    await refreshAt(midnight)(id);
  };
  await expect(openDay({ directoryOf, sessionsOf, enterDue, refreshNextFree })(`3604.${today}`)).rejects.toThrow(
    AggregateError,
  );
  const known = new Set(before.map(({ ref }) => ref));
  const entered = (await due()).filter(({ ref }) => !known.has(ref)).map(({ kind, ref, at }) => ({ kind, ref, at }));
  expect(entered).toEqual([
    { kind: "close-session", ref: sessionIn("3604-anyar", 0).id, at: sessionEnd(session) + 30 * minute },
    { kind: "close-session", ref: session.id, at: sessionEnd(session) + 30 * minute },
    { kind: "open-day", ref: "3604.2026-11-24", at: midnight + day },
  ]);
});

test("a district that is gone opens no day", async () => {
  const refreshNextFree = async () => {};
  expect(await openDay({ directoryOf, sessionsOf, enterDue, refreshNextFree })("3699.2026-11-23")).toBeUndefined();
});

test("a day begins with a look whether anybody was forgotten whom a session of it has no time for, and with none elsewhere", async () => {
  const date = addDays(today, 40);
  const claims = { 9: "k4m7q2x9ta-K7M4QX" };
  await putSession({ ...sessionIn("3604-cikande", 40), count: 5, claims });
  await putSession({ ...sessionIn("3604-anyar", 40), claims });
  await openDay({ directoryOf, sessionsOf, enterDue, refreshNextFree: async () => undefined })(`3604.${date}`);
  const swept = (await due()).filter(({ kind }) => kind === "sweep-offers").map(({ ref, at }) => ({ ref, at }));
  expect(swept).toEqual([{ ref: `3604-cikande/${date}/1`, at: instantAt(date, 60, "WIB") }]);
});
