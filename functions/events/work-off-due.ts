import type { DistrictId } from "../../shared/place/district.ts";
import { type Instant, minute } from "../../shared/time/instant.ts";
import { dropDue } from "../store/drop-due.ts";
import type { Due } from "../store/due-item.ts";
import { dueItems } from "../store/due-items.ts";
import { enterDue } from "../store/enter-due.ts";
import type { Item } from "../store/item.ts";
import { now } from "../time/now.ts";
import { timeLeft } from "../trigger/deadline.ts";
import { reportFailure } from "../trigger/report-failure.ts";
import type { DueConsumer } from "./due/due-consumer.ts";
import { dueConsumers } from "./due/due-consumers.ts";

const live = { dueItems, enterDue, dropDue, consumers: dueConsumers, timeLeft, now };
type Deps = typeof live;

/** What is not begun with this much time left waits for the next minute, so that what is begun is ended. */
const reserveMs = 5_000;

/** How long what failed waits before it is tried again: 1, 2, 4 … minutes. */
const pauseOf = ({ longestPauseMinutes = 60 }: DueConsumer, attempts: number): number =>
  Math.min(2 ** attempts, longestPauseMinutes) * minute;

/** Does one item; answers when it is due again, and how often it will have been tried in vain by then. */
const attempt = async (
  deps: Deps,
  { kind, ref, attempts }: Due,
): Promise<{ at: Instant; attempts: number } | undefined> => {
  const consumer = deps.consumers[kind];
  try {
    const at = await consumer.work(ref);
    return at === undefined ? undefined : { at, attempts: 0 };
  } catch (error) {
    reportFailure(error, { due: kind, attempts: String(attempts + 1) });
    return { at: deps.now() + pauseOf(consumer, attempts), attempts: attempts + 1 };
  }
};

/** Entered again before it is taken away: an item is done twice rather than never. */
const workOff = async (deps: Deps, due: Due): Promise<void> => {
  const again = await attempt(deps, due);
  // Never for a time that has come: its key could be the one that is taken away next.
  if (again) await deps.enterDue({ ...due, at: Math.max(again.at, deps.now() + minute) }, again.attempts);
  await deps.dropDue(due);
};

/** Works off what is due in a district, the oldest first, one at a time: what one item fails at stops no other. */
export const workOffDue =
  (deps: Deps) =>
  async (districtId: DistrictId): Promise<void> => {
    let after: Item | undefined;
    do {
      const { found, next } = await deps.dueItems(districtId, deps.now(), after);
      for (const due of found) {
        if (deps.timeLeft() < reserveMs) return;
        await workOff(deps, due).catch((error: unknown) => reportFailure(error, { due: due.kind }));
      }
      after = next;
    } while (after);
  };

/** Works off what the table says is due. */
export const workOffDueLive = workOffDue(live);
