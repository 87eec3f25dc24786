import { expect, test } from "vitest";
import { type NextList, nextSession, nextSlots, refreshAt } from "../../../shared/schedule/next-list.ts";
import { servicesToFind } from "../../../shared/schedule/services-to-find.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { minute } from "../../../shared/time/instant.ts";
import { afternoon, colleague, morning } from "../../functions/booking/cikande.ts";

const anybody = "k4m7q2x9ta-K7M4QX";
const window = { now: 0, from: 0, until: Number.MAX_SAFE_INTEGER };
const inList = (session: ReturnType<typeof morning>) => nextSession(session, window);

test("the next slots are the soonest of all sessions, one of those that start together, four at most", () => {
  const sessions = [afternoon(), morning({ claims: { 1: anybody, 2: anybody } }), colleague()].map(inList);
  // 08.00 and 08.15 with the colleague, 08.20 here; of the two at 08.30 the lower queue number.
  const next = [slotAt(colleague(), 1), slotAt(colleague(), 2), slotAt(morning(), 3), slotAt(colleague(), 3)];
  expect(nextSlots(sessions, "umum", window)).toEqual(next);
  expect(nextSlots(sessions.toReversed(), "umum", window)).toEqual(next);
});

const kept: NextList = {
  sessions: [{ ...inList(morning()), free: [1, 2, 3, 4] }],
  known: { umum: slotAt(morning(), 4).start + 1, gizi: slotAt(morning(), 4).start + 1 },
};

test("a change beyond what is kept has nothing looked for, nor one that the list tells already", () => {
  const late = afternoon({ claims: { 1: anybody } });
  expect(servicesToFind(kept, [{ before: afternoon(), after: late }], window)).toEqual(new Set());
  expect(servicesToFind(kept, [{ before: undefined, after: morning() }], window)).toEqual(new Set());
  const fifth = morning({ claims: { 5: anybody } });
  expect(servicesToFind(kept, [{ before: morning(), after: fifth }], window)).toEqual(new Set());
});

test("a change within it has the services of the session looked for, those it had and those it has", () => {
  const taken = morning({ claims: { 2: anybody } });
  expect(servicesToFind(kept, [{ before: morning(), after: taken }], window)).toEqual(new Set(["umum", "gizi"]));
  const other = morning({ services: ["umum", "kia"] });
  expect(servicesToFind(kept, [{ before: morning(), after: other }], window)).toEqual(new Set(["gizi", "kia", "umum"]));
});

test("a list is refreshed when time leaves it its last start, and never where all there is is known", () => {
  const now = morning().start - 60 * minute;
  const ahead = { now, from: now + 15 * minute, until: window.until };
  expect(refreshAt(kept, ahead, now)).toBe(slotAt(morning(), 3).start - 15 * minute + 1);
  expect(refreshAt({ ...kept, known: { umum: window.until } }, ahead, now)).toBeUndefined();
  const last = { now, from: slotAt(morning(), 3).start + 1, until: window.until };
  expect(servicesToFind(kept, [], last)).toEqual(new Set(["umum", "gizi"]));
});
