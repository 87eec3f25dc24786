import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { isToCallBack, isUndecided } from "../../../../shared/booking/pending.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { clinicIn, type Directory } from "../../../parts/directory/create-directory.ts";
import { clockInZone, longDate } from "../../../time/format-time.ts";
import { daySheetText } from "./text.ts";

/** What became of a visit, in one or two words. */
export const outcomeWords = ({ state }: Pick<Appointment, "state">): string => {
  if (isUndecided(state)) return daySheetText().undecided;
  return isToCallBack(state) ? daySheetText().toCall : daySheetText().outcomes[state.status];
};

/** How many there are, and of each outcome: `6 pasien: selesai 4, tidak hadir 2`. */
export const countsOf = ({ visits }: Pick<SessionDay, "visits">): string => {
  const counts = new Map<string, number>();
  for (const { appointment } of visits) {
    const words = outcomeWords(appointment);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].map(([words, count]) => daySheetText().counted(words, count));
  return [daySheetText().total(visits.length), parts.join(", ")].filter(Boolean).join(": ");
};

/** Whose day it is, and which: paper leaves the desk, so it names its clinic also for who works at no other. */
export const headOf = (directory: Directory | undefined, clinicId: ClinicId | undefined, date: LocalDate): string =>
  [clinicId && clinicIn(directory, clinicId)?.name, longDate(date)].filter(Boolean).join(" · ");

/** On which day and when it was printed, which may be another day than the one it shows. */
export const printedWords = (now: Instant, zone: Zone): string =>
  daySheetText().printedAt(longDate(localDate(now, zone)), clockInZone(now, zone));
