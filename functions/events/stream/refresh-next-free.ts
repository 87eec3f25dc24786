import { changesFree, type SessionChange } from "../../../shared/schedule/session-change.ts";
import { refreshNextFreeLive } from "../../schedule/refresh-next-free.ts";
import { sessionFromItem } from "../../store/session/sessions.ts";
import { followed } from "../../store/table/followed.ts";
import { refreshTouches } from "../due/refresh-next-free.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { refreshNextFree: refreshNextFreeLive };

const clinicOf = ({ before, after }: SessionChange): string => (after ?? before)?.clinicId ?? "";

/** Brings a clinic's next free slots up to date with its changed sessions. */
export const refreshNextFreeOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    followed.session,
    sessionFromItem,
  )<SessionChange>({
    name: "refresh-next-free",
    touches: refreshTouches,
    read: ({ before, after }) => (changesFree({ before, after }) ? { before, after } : undefined),
    about: clinicOf,
    handle: (changes, clinicId) => deps.refreshNextFree(clinicId, changes),
  });

/** Follows the table's sessions. */
export const refreshNextFreeOnChangeLive = refreshNextFreeOnChange(live);
