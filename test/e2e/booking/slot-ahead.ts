import type { Slot } from "../../../shared/schedule/slot.ts";
import { freeSlotsOf, openDays } from "../../api/client/open-slots.ts";
import { product } from "../cloud/product.ts";

/** Free slot `index`, from 0, of a clinic on each of three days from tomorrow on: one person can't have two of one session. */
export const slotOnEachDay = async (clinicId: string, index: number): Promise<Slot[]> => {
  const days = await openDays(product.url, clinicId, 1, 6);
  const slots = days.flatMap((day) => freeSlotsOf(day)[index] ?? []).slice(0, 3);
  if (slots.length < 3) throw new Error(`${clinicId} has a free slot ${index} on ${slots.length} of six days`);
  return slots;
};

/** Free slot `index`, from 0, of a clinic on the first day from tomorrow on that has some. */
export const slotAhead = async (clinicId: string, index: number): Promise<Slot> => {
  const days = await openDays(product.url, clinicId, 1, 6);
  const slot = days.map(freeSlotsOf).find((slots) => slots.length > 0)?.[index];
  if (!slot) throw new Error(`${clinicId} has no free slot ${index} within six days`);
  return slot;
};
