import type { DueConsumer } from "../../../functions/events/due/due-consumer.ts";
import { workOffDue } from "../../../functions/events/work-off-due.ts";
import type { Due } from "../../../functions/store/due/due-item.ts";
import { dropDue, dueItems, enterDue, setAsideDue } from "../../../functions/store/due/due-list.ts";
import { queryAll } from "../../../functions/store/table/query.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { now } from "../booking/cikande.ts";

let districts = 1100;
/** A district of its own, with its clock and what it does when something is due. */
export const newDistrict = (
  does: (ref: string) => Promise<Instant | undefined> = async () => undefined,
  longestMs = 100,
) => {
  districts += 1;
  const districtId = String(districts);
  const time = { now, left: 45_000 };
  const done: string[] = [];
  const consume = (kind: string): DueConsumer => ({
    kind,
    touches: {},
    work: async (ref) => {
      const again = await does(ref);
      done.push(`${kind} ${ref}`);
      return again;
    },
  });
  const consumers = [consume("close-session"), consume("open-day")];
  const deps = {
    dueItems,
    enterDue,
    dropDue,
    setAsideDue,
    consumers,
    longestMs,
    timeLeft: () => time.left,
    now: () => time.now,
  };
  const enter = (ref: string, at: Instant, kind = "close-session") => enterDue({ districtId, at, kind, ref });
  const tick = () => workOffDue(deps)(districtId);
  const left = async (): Promise<Due[]> => (await dueItems(districtId, now + 10_000 * day)).found;
  const lost = () => queryAll({ partition: `DUE-LOST#${districtId}` }, (item) => item);
  return { districtId, time, done, enter, tick, left, lost };
};
