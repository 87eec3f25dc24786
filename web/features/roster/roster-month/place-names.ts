import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { ServiceId } from "../../../../shared/place/service.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import type { Zone } from "../../../../shared/time/zone.ts";
import {
  clinicIn,
  type Directory,
  practitionerIn,
  serviceIn,
  zoneIn,
} from "../../../parts/directory/create-directory.ts";
import { language } from "../../../text/language.ts";
import { shortDate } from "../../../time/format-time.ts";
import { rosterText } from "./text.ts";

/** What the directory calls people and places, and their zone. */
export const placeNames = (directory: () => Directory | undefined) => ({
  directory,
  zone: (): Zone => zoneIn(directory()),
  person: (id: string): string => practitionerIn(directory(), id)?.name ?? id,
  clinic: (id: ClinicId): string => clinicIn(directory(), id)?.name ?? id,
  service: (id: ServiceId): string => serviceIn(directory(), id)?.name[language()] ?? id,
  /** What is said of a day, or of somebody on it. */
  onDay: (date: LocalDate, who: string | undefined, said: string): string =>
    who === undefined
      ? rosterText().findingOfDays(said, shortDate(date))
      : rosterText().finding(shortDate(date), who, said),
});

export type PlaceNames = ReturnType<typeof placeNames>;
