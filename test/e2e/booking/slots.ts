import type { Slot } from "../../../shared/roster/slot.ts";
import { freeSlotsOf, openDays } from "../../api/client/open-slots.ts";
import { product } from "../cloud/product.ts";

/** The free slots of a clinic on the first day from tomorrow on that has some. */
export const slotsAhead = async (clinicId: string): Promise<Slot[]> => {
  const days = await openDays(product.url, clinicId, 1, 6);
  return days.map(freeSlotsOf).find((slots) => slots.length > 0) ?? [];
};
