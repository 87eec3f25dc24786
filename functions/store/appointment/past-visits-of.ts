import { type PastCursor, type PastVisit, pastCursorParts, pastPageSize } from "../../../shared/booking/past-visits.ts";
import type { PatientId } from "../../../shared/people/patient.ts";
import { pastSortKey, patientPartition, prefix } from "../table/keys.ts";
import { queryLast } from "../table/query.ts";
import { pastVisitFromItem } from "./past-visit-item.ts";

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
