import type { Accessor } from "solid-js";
import { findNextSlots } from "../../../shared/api/schedule/find-next-slots.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../shared/place/service.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { call } from "../../api/call.ts";
import { createLoad, type Load } from "../../load/create-load.ts";
import { keepFresh } from "../../load/keep-fresh.ts";
import { homeDistrict } from "../../session/home-district.ts";

/** The next free slot for a service at each clinic; nothing is asked while no service is chosen. */
export const createNextSlots = (service: Accessor<ServiceId | undefined>): Load<Map<ClinicId, Slot>> => {
  const next = createLoad(service, async (wanted) => {
    const { clinics } = await call(findNextSlots, { districtId: homeDistrict(), service: wanted });
    return new Map(clinics.map(({ clinicId, slot }) => [clinicId, slot]));
  });
  keepFresh(next, () => false);
  return next;
};
