import type { ClinicId } from "../../../shared/place/clinic.ts";
import { ClosedTime } from "../../../shared/roster/month/closed-time.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { FoundHead } from "../../../shared/roster/publish/month-head.ts";
import { all, still, type Term } from "../table/clause.ts";
import type { Item } from "../table/items.ts";
import { prefix, rosterPartition } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";

/** The number of the last version of a month that was kept: it was published, whatever its head says. */
const lastKept = async (clinicId: ClinicId, month: RosterMonth): Promise<number> => {
  const versions = { partition: rosterPartition(clinicId, month), prefix: prefix.rosterVersion, ConsistentRead: true };
  return Math.max(0, ...(await queryAll(versions, ({ SK }) => Number(String(SK).slice(prefix.rosterVersion.length)))));
};

const closedIn = ({ closed }: Item): ClosedTime[] =>
  Array.isArray(closed) ? closed.filter((time) => ClosedTime.safeParse(time).success) : [];

/** A head that can't be read, told by the versions that there are: as if none of them were being published. */
export const headOfUnread = async (clinicId: ClinicId, month: RosterMonth, unread: Item): Promise<FoundHead> => {
  const closed = closedIn(unread);
  return { version: await lastKept(clinicId, month), ...(closed.length > 0 && { closed }), unread };
};

/** What of a head's item says anything. */
const parts = ["version", "publishing", "changes", "closed"] as const;

/** Refuses where a head that can't be read is no more as it lay there: of two who replace it at once one is refused. */
export const asItLies = (unread: Readonly<Item>): Term => all(...parts.map((name) => still(name, unread[name])));
