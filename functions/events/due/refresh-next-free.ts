import type { Touches } from "../../../shared/api/nouns.ts";
import { refreshNextFreeKind, refreshNextFreeLive } from "../../schedule/refresh-next-free.ts";
import type { DueConsumer } from "./due-consumer.ts";

/** What it touches, for who has a clinic's list made anew. */
export const refreshTouches = { district: "write", session: "read", due: "write" } as const satisfies Touches;

/** Refreshes a clinic's next free slots before time has emptied them; it enters by itself when it is due again. */
export const refreshNextFreeDue: DueConsumer = {
  kind: refreshNextFreeKind,
  touches: refreshTouches,
  work: async (clinicId) => {
    await refreshNextFreeLive(clinicId);
    return undefined;
  },
};
