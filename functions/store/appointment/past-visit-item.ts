import * as z from "zod/mini";
import { AppointmentId, appointmentIdOf } from "../../../shared/booking/appointment.ts";
import type { PastVisit } from "../../../shared/booking/past-visits.ts";
import { Instant } from "../../../shared/time/instant.ts";
import type { Item } from "../table/item.ts";
import { pastKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

const PastItem = z.object({ id: AppointmentId, start: Instant });

/** A past visit from the item that names it; all it says stands in its key. */
export const pastVisitFromItem = (item: Item): PastVisit => {
  const [, patientId = ""] = String(item.PK).split("#");
  const [, start = "", code = ""] = String(item.SK).split("#");
  return PastItem.parse({ id: appointmentIdOf(patientId, code), start: Date.parse(start) });
};

/**
 * Enters a visit that ends into its patient's list of past ones, which is ordered by date and read page by page:
 * appointments themselves lie in order of their codes.
 */
export const enterPast = ({ id, start }: PastVisit): Piece<PastVisit> => ({
  write: { Put: { Item: pastKey(id, start) } },
  parse: pastVisitFromItem,
});
