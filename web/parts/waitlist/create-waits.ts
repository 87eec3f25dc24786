import { listWaitlist } from "../../../shared/api/booking/list-waitlist.ts";
import type { WaitlistLine } from "../../../shared/booking/waitlist/waitlist-line.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";
import { session } from "../../session/session.ts";

/** What the household waits for, who joined first before the others; asked again while it is looked at. */
export const createWaits = (): Load<WaitlistLine[]> => {
  const waits = createLoad(
    () => (session.pool() === "people" ? "people" : undefined),
    async () => (await call(listWaitlist, {})).entries,
  );
  keepFresh(waits, () => (waits.value()?.length ?? 0) > 0);
  return waits;
};
