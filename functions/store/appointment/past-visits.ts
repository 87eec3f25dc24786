import * as z from "zod/mini";
import { AppointmentId, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import { type PastCursor, type PastVisit, pastCursorParts, pastPageSize } from "../../../shared/booking/past-visits.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { Instant } from "../../../shared/time/instant.ts";
import type { Item } from "../table/items.ts";
import { pastKey, pastSortKey, patientPartition, prefix } from "../table/keys.ts";
import { queryLast } from "../table/query.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";

const PastItem = z.object({ id: AppointmentId, start: Instant });

/** A past visit from the item that names it; all it says stands in its key. */
const pastVisitFromItem = reader((item: Item): PastVisit => {
  const [, patientId = ""] = String(item.PK).split("#");
  const [, start = "", code = ""] = String(item.SK).split("#");
  return PastItem.parse({ id: appointmentIdOf(patientId, code), start: Date.parse(start) });
});

/**
 * Enters a visit that ends into its patient's list of past ones, which is ordered by date and read page by page:
 * appointments themselves lie in order of their codes.
 */
export const enterPast = ({ id, start }: PastVisit): Piece<PastVisit> => ({
  write: { Put: { Item: pastKey(id, start) } },
  parse: pastVisitFromItem,
});

const sortKeyOf = (cursor: PastCursor): string => {
  const { start, code } = pastCursorParts(cursor);
  return pastSortKey(start, code);
};

/** The latest past visits of a patient before a cursor, one more than a page shows: then there is a next page. */
export const pastVisitsOf = (patientId: PatientId, before: PastCursor | undefined): Promise<PastVisit[]> =>
  queryLast(
    { partition: patientPartition(patientId), prefix: prefix.past, ConsistentRead: true },
    { count: pastPageSize + 1, before: before && sortKeyOf(before) },
    pastVisitFromItem,
  );
