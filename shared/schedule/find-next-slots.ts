import type { Clinic, ClinicId } from "../place/clinic.ts";
import type { ServiceId } from "../place/service.ts";
import type { Starts } from "./bookable-window.ts";
import { type NextList, nextSlots } from "./next-list.ts";
import type { Slot } from "./slot.ts";

/** A clinic's next free slot. */
export type ClinicNextSlot = { clinicId: ClinicId; slot: Slot };

type Asked = {
  clinics: readonly Pick<Clinic, "id">[];
  lists: ReadonlyMap<ClinicId, NextList>;
  service: ServiceId;
  window: Starts;
};

/** The clinics with a slot that can be booked, soonest first; which is near, the phone alone knows. */
export const findNextSlots = ({ clinics, lists, service, window }: Asked): ClinicNextSlot[] =>
  clinics
    .flatMap(({ id }): ClinicNextSlot[] => {
      const [slot] = nextSlots(lists.get(id)?.sessions ?? [], service, window);
      return slot ? [{ clinicId: id, slot }] : [];
    })
    .toSorted((a, b) => a.slot.start - b.slot.start);
