import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { hour, type Instant } from "../../../shared/time/instant.ts";
import { daysFrom, type LocalDate } from "../../../shared/time/local-date.ts";
import type { DueEntry } from "../../store/due/due-item.ts";

/** The kind of due items under which it is looked after a publishing whether anybody was forgotten. */
export const sweepOffersKind = "sweep-offers";

/** By then the stream has told what it will ever tell. */
const sweptAfter = hour;

/** The due item that looks, after sessions of these days were closed at `now`, whether anybody was forgotten. */
export const offersSwept = (clinicId: ClinicId, days: readonly LocalDate[], now: Instant): DueEntry => ({
  districtId: districtOf(clinicId),
  at: now + sweptAfter,
  kind: sweepOffersKind,
  ref: [clinicId, days[0] ?? "", days.length].join("/"),
});

/** The sessions that a due item names: a clinic's of some days. */
export const sweptBy = (ref: string): { clinicId: ClinicId; days: LocalDate[] } => {
  const [clinicId = "", first = "", count] = ref.split("/");
  return { clinicId, days: daysFrom(first, Number(count)) };
};
