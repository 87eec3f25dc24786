import * as z from "zod/mini";
import { ClinicId } from "../../place/clinic.ts";
import { DistrictId } from "../../place/district.ts";
import { ServiceId } from "../../place/service.ts";
import { Slot } from "../../roster/slot.ts";
import { contract } from "../contract.ts";
import { queryNumber } from "../query-number.ts";

export const findNextSlots = contract({
  name: "find-next-slots",
  area: "roster",
  summary:
    "The next free slot for a service at each clinic of a district: nearest first where a place is given, else soonest first.",
  method: "GET",
  path: "/districts/{districtId}/next-slots",
  access: "public",
  data: "none",
  touches: { district: "read" },
  keyed: false,
  fresh: 15,
  status: 200,
  request: z.object({
    districtId: DistrictId,
    service: ServiceId,
    latitude: z.optional(queryNumber(z.number().check(z.minimum(-90), z.maximum(90)))),
    longitude: z.optional(queryNumber(z.number().check(z.minimum(-180), z.maximum(180)))),
  }),
  response: z.object({ clinics: z.array(z.object({ clinicId: ClinicId, slot: Slot, km: z.optional(z.number()) })) }),
  refusals: ["place.unknown"],
});
