import type { District, DistrictId } from "../../shared/place/district.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { instantAt } from "../../shared/time/zone.ts";
import type { DueEntry } from "../store/due/due-item.ts";

/** The kind of due items under which a district's day is opened. */
export const openDayKind = "open-day";

/** The due item that opens a district's day, at its midnight. */
export const dayOpening = ({ id, zone }: Pick<District, "id" | "zone">, date: LocalDate): DueEntry => ({
  districtId: id,
  at: instantAt(date, 0, zone),
  kind: openDayKind,
  ref: `${id}.${date}`,
});

/** The day of a district that a due item names. */
export const openedBy = (ref: string): { districtId: DistrictId; date: LocalDate } => {
  const [districtId = "", date = ""] = ref.split(".");
  return { districtId, date };
};
