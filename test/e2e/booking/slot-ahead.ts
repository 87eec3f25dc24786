import type { Slot } from "../../../shared/schedule/slot.ts";
import { freeSlotsOf, openDays } from "../../api/client/open-slots.ts";
import { product } from "../cloud/product.ts";

/** Free slot `index`, from 0, of a clinic on the first day from tomorrow on that has some. */
export const slotAhead = async (clinicId: string, index: number): Promise<Slot> => {
  const days = await openDays(product.url, clinicId, 1, 6);
  const slot = days.map(freeSlotsOf).find((slots) => slots.length > 0)?.[index];
  if (!slot) throw new Error(`${clinicId} has no free slot ${index} within six days`);
  return slot;
};
