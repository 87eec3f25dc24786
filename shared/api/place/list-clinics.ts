import * as z from "zod/mini";
import { Clinic, ClinicId } from "../../place/clinic.ts";
import { District, DistrictId } from "../../place/district.ts";
import { Service } from "../../place/service.ts";
import { Holiday } from "../../time/holiday.ts";
import { contract } from "../contract.ts";

export const listClinics = contract({
  name: "list-clinics",
  area: "place",
  summary: "The puskesmas of a district, what they offer and who practises there.",
  method: "GET",
  path: "/districts/{districtId}/clinics",
  access: "public",
  touches: { district: "read" },
  keyed: false,
  fresh: 60,
  status: 200,
  request: z.object({ districtId: DistrictId }),
  response: z.object({
    district: District,
    services: z.array(Service),
    clinics: z.array(Clinic),
    /** Those that are there and can't be read. */
    unreadClinics: z.optional(z.array(ClinicId)),
    holidays: z.array(Holiday),
  }),
  refusals: ["place.unknown"],
});
