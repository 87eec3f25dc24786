import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { DistrictId } from "../../place/district.ts";
import { ServiceId } from "../../place/service.ts";
import { Slot } from "../../schedule/slot.ts";
import { contract } from "../contract.ts";

export const findNextSlots = contract({
  name: "find-next-slots",
  area: "schedule",
  summary: "The next free slot for a service at each clinic of a district, soonest first.",
  method: "GET",
  path: "/districts/{districtId}/next-slots",
  access: "public",
  touches: { district: "read" },
  keyed: false,
  fresh: 15,
  status: 200,
  request: z.object({ districtId: DistrictId, service: ServiceId }),
  response: z
    .object({ clinics: z.array(z.object({ clinicId: ClinicId, slot: Slot })) })
    .register(z.globalRegistry, { says: "none" }),
  refusals: ["place.unknown"],
});
