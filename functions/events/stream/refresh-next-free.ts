import type { SessionChange } from "../../../shared/roster/services-to-find.ts";
import type { Session } from "../../../shared/roster/session.ts";
import { refreshNextFreeLive } from "../../roster/refresh-next-free.ts";
import { sessionFromItem } from "../../store/session/session-item.ts";
import { prefix } from "../../store/table/keys.ts";
import type { StreamConsumer } from "./consumer.ts";
import { consumerOf } from "./consumer-of.ts";

const live = { refreshNextFree: refreshNextFreeLive };

/** What decides which of a session's slots are free. */
const places = (session: Session | undefined): string =>
  JSON.stringify([
    session?.state,
    session?.services,
    session?.start,
    session?.minutes,
    session?.count,
    Object.keys(session?.claims ?? {}).toSorted(),
  ]);

const clinicOf = ({ before, after }: SessionChange): string => (after ?? before)?.clinicId ?? "";

/** Brings a clinic's next free slots up to date with its changed sessions. */
export const refreshNextFreeOnChange = (deps: typeof live): StreamConsumer =>
  consumerOf(
    prefix.session,
    sessionFromItem,
  )<SessionChange>({
    name: "refresh-next-free",
    touches: { district: "write", session: "read", due: "write" },
    read: ({ before, after }) => (places(before) === places(after) ? undefined : { before, after }),
    about: clinicOf,
    handle: (changes, clinicId) => deps.refreshNextFree(clinicId, changes),
  });

/** Follows the table's sessions. */
export const refreshNextFreeOnChangeLive = refreshNextFreeOnChange(live);
