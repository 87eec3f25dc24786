import { refreshNextFree } from "../../../../functions/schedule/refresh-next-free.ts";
import {
  type KeptList,
  nextListFromItem,
  nextListToItem,
} from "../../../../functions/store/next-list/next-list-item.ts";
import type { NextList } from "../../../../shared/schedule/next-list.ts";
import { type Session, sessionIdOf, sessionIdParts } from "../../../../shared/schedule/session.ts";
import type { SessionChange } from "../../../../shared/schedule/session-change.ts";
import { hour, type Instant, minute } from "../../../../shared/time/instant.ts";
import { addDays, type LocalDate } from "../../../../shared/time/local-date.ts";
import { instantAt, localDate } from "../../../../shared/time/zone.ts";
import { morning, serang, now as sevenOClock } from "../../booking/cikande.ts";
import { kept as keptItem } from "../../store/round-trip/made-by.ts";

const clinicId = "3604-cikande";
export const district = { ...serang, settings: { ...serang.settings, horizonDays: 2 } };
export const services = ["umum", "gizi", "kia"];

type Grid = Pick<Session, "practitionerId" | "minutes" | "count" | "comeTo"> & { wall: number; offers: string[] };

/**
 * A small clinic: few places, so that they fill; doctors side by side, one of them met face to face; an evening that goes on
 * after midnight.
 */
const grids: readonly Grid[] = [
  { wall: 8 * 60, practitionerId: "ani", offers: ["umum", "gizi"], minutes: 10, count: 5 },
  { wall: 8 * 60, practitionerId: "budi", offers: ["umum"], minutes: 15, count: 3, comeTo: { kind: "puskesmas" } },
  { wall: 13 * 60, practitionerId: "citra", offers: ["kia", "umum"], minutes: 20, count: 2 },
  { wall: 23 * 60, practitionerId: "dedi", offers: ["gizi"], minutes: 30, count: 4 },
];

const sessionOn = (date: LocalDate, { wall, offers, ...grid }: Grid): Session =>
  morning({
    ...grid,
    id: sessionIdOf({ clinicId, date, wall: String(wall).padStart(4, "0"), practitionerId: grid.practitionerId }),
    services: offers,
    start: instantAt(date, wall, "WIB"),
  });

/** Every session the clinic may write: from yesterday to a day that no run can book yet. */
export const plannedSessions = [-1, 0, 1, 2, 3, 4]
  .map((days) => addDays("2026-11-23", days))
  .flatMap((date) => grids.map((grid) => sessionOn(date, grid)));

/** What a store that guards less would do with a list that is to be saved. */
export type Guard = "version" | "none" | "version, but nothing saved where nothing differs";

/** A clinic's sessions and its list as a table keeps them, with events a shard a day, a clock, and time. */
export const clinicModel = (pause: () => Promise<unknown>, guard: Guard = "version") => {
  const sessions = new Map<string, Session>();
  const shards = new Map<string, Promise<void>>();
  const due: Instant[] = [];
  let kept: KeptList | undefined;
  let passing: { seen: Session; meanwhile: () => Promise<void> } | undefined;
  let now = sevenOClock - 7 * hour;

  const save = (next: KeptList): boolean => {
    if (guard !== "none" && (kept?.version ?? 0) !== next.version) return false;
    const isSame = JSON.stringify(next.list) === JSON.stringify(kept?.list);
    if (guard.endsWith("differs") && isSame) return true;
    // As the table has it, and not as it was made.
    kept = nextListFromItem(keptItem(nextListToItem(clinicId, { ...next, version: next.version + 1 })));
    return true;
  };
  const refresh = refreshNextFree({
    districtById: async () => district,
    nextListOf: async () => {
      await pause();
      return kept ?? { list: undefined, version: 0, refreshAt: undefined };
    },
    sessionsOf: async (_, date) => {
      await pause();
      const day = [...sessions.values()].filter(({ id }) => sessionIdParts(id).date === date);
      const seen = passing && day.some(({ id }) => id === passing?.seen.id) ? passing : undefined;
      if (!seen) return day.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      passing = undefined;
      await seen.meanwhile();
      return day.map((session) => (session.id === seen.seen.id ? seen.seen : session));
    },
    saveNextList: async (_, next) => {
      await pause();
      return save(next);
    },
    enterDue: async ({ at }) => due.push(Math.ceil(at / minute) * minute) > 0,
    pauseAfter: async () => {
      await pause();
    },
    now: () => now,
  });
  const queue = (shard: string, work: () => Promise<void>): void => {
    shards.set(shard, (shards.get(shard) ?? Promise.resolve()).then(work));
  };

  return {
    now: () => now,
    list: (): NextList => kept?.list ?? { sessions: [], known: {} },
    due: () => due,
    sessions: () => [...sessions.values()],
    /** The next reading of a session sees it as it was for a moment, and what happens `meanwhile` before it goes on. */
    whileReading: (seen: Session, meanwhile: () => Promise<void>): void => {
      passing = { seen, meanwhile };
    },
    /** Handles changes at once, in a shard of their own. */
    handle: (changes: SessionChange[]): Promise<void> => refresh(clinicId, changes),
    /** Writes a session; its event comes to the shard of its day, and may come twice. */
    write: (after: Session, times = 1): void => {
      const change: SessionChange = { before: sessions.get(after.id), after };
      sessions.set(after.id, after);
      for (let time = 0; time < times; time += 1)
        queue(sessionIdParts(after.id).date, () => refresh(clinicId, [change]));
    },
    /** Lets time go by, minute by minute as the clock does; at midnight a day opens. Answers whether work came of it. */
    pass: (minutes: number): boolean => {
      let isWork = false;
      const begin = (changes: SessionChange[]): void => {
        isWork = true;
        queue("clock", () => refresh(clinicId, changes));
      };
      for (let left = minutes; left > 0; left -= 1) {
        const today = localDate(now, "WIB");
        now += minute;
        const opened = [1, 2].map((days) => addDays(localDate(now, "WIB"), days));
        if (localDate(now, "WIB") !== today) {
          const changes = [...sessions.values()]
            .filter(({ id }) => opened.includes(sessionIdParts(id).date))
            .map((after) => ({ after }));
          begin(changes);
        }
        while (due.some((at) => at <= now)) {
          due.splice(
            due.findIndex((at) => at <= now),
            1,
          );
          begin([]);
        }
      }
      return isWork;
    },
    settled: (): Promise<unknown> => Promise.all(shards.values()),
  };
};
export type ClinicModel = ReturnType<typeof clinicModel>;
