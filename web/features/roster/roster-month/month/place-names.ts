import type { ClinicId } from "../../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../../shared/place/service.ts";
import type { Zone } from "../../../../../shared/time/zone.ts";
import {
  clinicIn,
  type Directory,
  practitionerIn,
  serviceIn,
  zoneIn,
} from "../../../../parts/directory/create-directory.ts";
import { language } from "../../../../text/language.ts";

/** What the directory calls people and places, and their zone. */
export const placeNames = (directory: () => Directory | undefined) => ({
  directory,
  zone: (): Zone => zoneIn(directory()),
  person: (id: string): string => practitionerIn(directory(), id)?.name ?? id,
  clinic: (id: ClinicId): string => clinicIn(directory(), id)?.name ?? id,
  service: (id: ServiceId): string => serviceIn(directory(), id)?.name[language()] ?? id,
});

export type PlaceNames = ReturnType<typeof placeNames>;
