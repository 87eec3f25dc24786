import { refreshNextFree } from "../../../../functions/schedule/refresh-next-free.ts";
import { enterDue } from "../../../../functions/store/due/due-list.ts";
import { nextListOf } from "../../../../functions/store/next-list/next-lists.ts";
import { saveNextList } from "../../../../functions/store/next-list/save-next-list.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import { serang } from "../../booking/cikande.ts";

/** Brings the next free slots of Serang's clinics up to date on the table, by a clock of the test's own. */
export const refreshingBy = (now: () => Instant) =>
  refreshNextFree({
    districtById: async () => serang,
    nextListOf,
    sessionsOf,
    saveNextList,
    enterDue,
    now,
    pauseAfter: async () => {},
  });
