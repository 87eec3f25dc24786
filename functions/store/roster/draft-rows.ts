import type { ClinicId } from "../../../shared/place/clinic.ts";
import { DraftRow } from "../../../shared/roster/draft/draft-row.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Item } from "../table/items.ts";
import { prefix, rosterPartition } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";

/** A row from its item. */
const rowFromItem = (item: Item): DraftRow =>
  DraftRow.parse({ ...item, practitionerId: String(item.SK).slice(prefix.rosterRow.length) });

/** What was saved of a clinic's month, as it is this moment, by the ids of practitioners. */
export const savedRowsOf = (clinicId: ClinicId, month: RosterMonth): Promise<DraftRow[]> =>
  queryAll(
    { partition: rosterPartition(clinicId, month), prefix: prefix.rosterRow, ConsistentRead: true },
    rowFromItem,
  );
