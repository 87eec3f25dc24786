import { refreshNextFreeKind, refreshNextFreeLive, refreshTouches } from "../../schedule/refresh-next-free.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** Refreshes a clinic's next free slots before time has emptied them; it enters by itself when it is due again. */
export const refreshNextFreeDue: DueConsumer = {
  kind: refreshNextFreeKind,
  touches: refreshTouches,
  work: async (clinicId) => {
    await refreshNextFreeLive(clinicId);
    return undefined;
  },
};
