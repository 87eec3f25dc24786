import type { DistrictId } from "../../shared/place/district.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { day, type Instant, minute, second } from "../../shared/time/instant.ts";
import { type Due, dueKeyOf } from "../store/due/due-item.ts";
import { type DuePage, dropDue, dueItems, enterDue, setAsideDue } from "../store/due/due-list.ts";
import type { Item } from "../store/table/items.ts";
import type { Key } from "../store/table/keys.ts";
import { now } from "../time/now.ts";
import { timeLeft, withinDeadline, withinMs } from "../trigger/deadline.ts";
import { emitMetric } from "../trigger/emit-metric.ts";
import { reportFailure } from "../trigger/report-failure.ts";
import type { DueConsumer } from "./due/due-consumer.ts";
import { dueConsumers } from "./due/due-consumers.ts";

/**
 * How long one item may take: twice what the longest needs (a day that opens in a hundred clinics, nine seconds), and
 * less than half a run, so that one which never answers leaves time for those behind it.
 */
const longestMs = 20_000;

const live = { dueItems, enterDue, dropDue, setAsideDue, consumers: dueConsumers, longestMs, timeLeft, now };
type Deps = typeof live;

/** Kept back from what an item may take, so that what became of it can still be written. */
const writingMs = 3_000;

/** What is not begun with this much time left waits for the next minute, so that what is begun has time to end. */
const reserveMs = writingMs + 5_000;

/** The name of what was thrown: its message may quote a person. */
const nameOf = (error: unknown): string =>
  error instanceof Refusal ? error.code : error instanceof Error ? error.name : typeof error;

/** What has failed for so long, and so often, will not do itself: whoever is on duty is told, and looks at it. */
const patience = 3 * day;
const leastTries = 10;

/** How long what failed waits before it is tried again: 1, 2, 4 … minutes. */
const pauseOf = ({ longestPauseMinutes = 60 }: DueConsumer, attempts: number): number =>
  Math.min(2 ** attempts, longestPauseMinutes) * minute;

/** What became of one item: done, due again, or, tried in vain, to be tried again unless it has been for too long. */
type Outcome = "done" | { again: Instant } | { failed: unknown };

/**
 * Does `work`, but waits for it no longer than one item may take. What still runs then is let go: what comes of it is
 * asked again, so an end that comes late counts for nothing, and is reported where it is a failure.
 * @throws DeadlinePassed when the item's time is up
 */
const inItsTime = <T>(deps: Deps, kind: string, work: () => Promise<T>): Promise<T> =>
  withinMs(Math.min(deps.longestMs, deps.timeLeft() - writingMs), async () => {
    let isLetGo = false;
    const working = work();
    working.catch((error: unknown) => isLetGo && reportFailure(error, { due: kind, ended: "late" }));
    try {
      return await withinDeadline(working);
    } finally {
      isLetGo = true;
    }
  });

const attempt = async (deps: Deps, { work, kind }: DueConsumer, { ref, attempts }: Due): Promise<Outcome> => {
  try {
    const again = await inItsTime(deps, kind, () => work(ref));
    return again === undefined ? "done" : { again };
  } catch (failed) {
    reportFailure(failed, { due: kind, attempts: String(attempts + 1) });
    return { failed };
  }
};

/** Entered again before it is taken away: an item is done twice rather than never. */
const enterAgain = async (deps: Deps, due: Due, at: Instant, failing: Partial<Due> = {}): Promise<void> => {
  // Never for a time that has come: its key could be the one that is taken away next.
  await deps.enterDue({ ...due, at: Math.max(at, deps.now() + minute) }, failing);
  await deps.dropDue(due);
};

const setAside = async ({ setAsideDue, now }: Deps, key: Key, why: string): Promise<void> => {
  await setAsideDue(key, why, now());
  emitMetric("DueLost", 1, { why });
};

const workOff = async (deps: Deps, due: Due): Promise<void> => {
  const consumer = deps.consumers.find(({ kind }) => kind === due.kind);
  if (!consumer) return setAside(deps, dueKeyOf(due), "unknown-kind");
  const outcome = await attempt(deps, consumer, due);
  if (outcome === "done") return deps.dropDue(due);
  if ("again" in outcome) return enterAgain(deps, due, outcome.again);
  const { attempts, failingSince = deps.now() } = due;
  if (deps.now() - failingSince >= patience && attempts >= leastTries)
    return setAside(deps, dueKeyOf(due), nameOf(outcome.failed));
  const pause = pauseOf(consumer, attempts);
  return enterAgain(deps, due, deps.now() + pause, { attempts: attempts + 1, failingSince });
};

/** What a page of due items asks for, the oldest first; nobody knows when what can't be read was due. */
const tasksOf = (deps: Deps, { found, unreadable }: DuePage) => [
  ...unreadable.map((key) => ({ at: deps.now(), kind: "unreadable", work: () => setAside(deps, key, "unreadable") })),
  ...found.map((due) => ({ at: due.at, kind: due.kind, work: () => workOff(deps, due) })),
];

/** Works off what is due in a district, the oldest first, one at a time: what one item fails at stops no other. */
export const workOffDue =
  (deps: Deps) =>
  async (districtId: DistrictId): Promise<void> => {
    let after: Item | undefined;
    do {
      const page = await deps.dueItems(districtId, deps.now(), after);
      for (const { at, kind, work } of tasksOf(deps, page)) {
        if (deps.timeLeft() < reserveMs) return emitMetric("DueLate", Math.round((deps.now() - at) / second));
        await work().catch((error: unknown) => reportFailure(error, { due: kind }));
      }
      after = page.next;
    } while (after);
  };

/** Works off what the table says is due. */
export const workOffDueLive = workOffDue(live);
