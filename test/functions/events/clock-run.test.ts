import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { clock } from "../../../functions/events/clock.ts";
import { keepDaysOpening } from "../../../functions/events/keep-days-opening.ts";
import { workOffDue } from "../../../functions/events/work-off-due.ts";
import { refreshNextFree } from "../../../functions/schedule/refresh-next-free.ts";
import type { Due } from "../../../functions/store/due/due-item.ts";
import { nextSession } from "../../../shared/schedule/next-list.ts";
import { type Session, sessionIdOf } from "../../../shared/schedule/session.ts";
import { hour, minute } from "../../../shared/time/instant.ts";
import { instantAt } from "../../../shared/time/zone.ts";
import { morning, serang } from "../booking/cikande.ts";

const requestMs = 14;
const districtIds = Array.from({ length: 30 }, (_, index) => String(3601 + index));
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const clinicNames = letters.slice(0, 17).flatMap((one) => [`klinik-${one}a`, `klinik-${one}b`]);

/** 12.30 of a working day: every clinic's three morning sessions are to be closed, and every list has run low. */
const now = instantAt("2026-11-23", 12.5 * 60, "WIB");
const afternoonOf = (clinicId: string): Session =>
  morning({
    id: sessionIdOf({ clinicId, date: "2026-11-23", wall: "1300", practitionerId: "ani" }),
    clinicId,
    start: now + hour,
  });
const busyMinute = (districtId: string): Due[] =>
  clinicNames.flatMap((name) => {
    const clinicId = `${districtId}-${name}`;
    const closing = ["ani", "budi", "citra"].map((practitionerId) => ({
      districtId,
      at: now,
      kind: "close-session" as const,
      ref: sessionIdOf({ clinicId, date: "2026-11-23", wall: "0800", practitionerId }),
      attempts: 0,
    }));
    return [...closing, { districtId, at: now, kind: "refresh-next-free" as const, ref: clinicId, attempts: 0 }];
  });

/** The clock's own code over a store whose every request takes its time: what it asked for, and how long a run took. */
const theClock = (dueIn: (districtId: string) => Due[]) => {
  const asked = { reads: 0, writes: 0 };
  const ask = async <T>(kind: "reads" | "writes", answer: T): Promise<T> => {
    asked[kind] += 1;
    await new Promise((resolve) => setTimeout(resolve, requestMs));
    return answer;
  };
  const districtById = async (id: string) => ({ ...serang, id });
  const enterDue = () => ask("writes", true);
  const refresh = refreshNextFree({
    districtById,
    nextListOf: (clinicId) => {
      const first = nextSession(afternoonOf(clinicId), {
        now: 0,
        from: 0,
        until: afternoonOf(clinicId).start + minute,
      });
      const list = { sessions: [first], known: { umum: first.start + 1 } };
      return ask("reads", { list, version: 1, refreshAt: now });
    },
    sessionsOf: (clinicId, date) => ask("reads", date === "2026-11-23" ? [afternoonOf(clinicId)] : []),
    saveNextList: () => ask("writes", true),
    enterDue,
    pauseAfter: async () => {},
    now: () => now,
  });
  const tick = clock({
    districtIds: () => ask("reads", districtIds),
    keepDaysOpening: keepDaysOpening({ districtById, enterDueWith: () => ask("writes", undefined), now: () => now }),
    workOffDue: workOffDue({
      dueItems: (id) => ask("reads", { found: dueIn(id), unreadable: [], next: undefined }),
      enterDue,
      dropDue: () => ask("writes", undefined),
      setAsideDue: () => expect.fail("everything could be done"),
      consumers: [
        // What closing a session asks for whose visits have all ended: the session.
        { kind: "close-session", touches: {}, work: () => ask("reads", undefined) },
        {
          kind: "refresh-next-free",
          touches: {},
          work: async (ref) => {
            await refresh(ref);
            return undefined;
          },
        },
      ],
      longestMs: 20_000,
      timeLeft: () => 50_000,
      now: () => now,
    }),
  });
  return async () => {
    Object.assign(asked, { reads: 0, writes: 0 });
    const begun = Date.now();
    const run = tick();
    await vi.runAllTimersAsync();
    await run;
    return { ...asked, ms: Date.now() - begun };
  };
};

beforeEach(() => {
  vi.useFakeTimers({ loopLimit: 1_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

test("a minute in which 1,020 clinics in 30 districts have 4,080 things due ends within ten seconds", async () => {
  const run = await theClock(busyMinute)();
  const things = districtIds.length * clinicNames.length * 4;
  expect(things).toBe(4080);
  expect(run.ms).toBeLessThanOrEqual(10_000);
  expect(run.reads / things).toBeLessThanOrEqual(2);
});

test("a quiet minute asks each district once, and for the districts", async () => {
  const tick = theClock(() => []);
  expect((await tick()).writes).toBe(30);
  expect(await tick()).toEqual({ reads: 31, writes: 0, ms: 2 * requestMs });
});
