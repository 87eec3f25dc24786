import type { Appointment } from "../../../../shared/booking/appointment.ts";
import { lineOfVisits } from "../../../../shared/booking/arrival/line-state.ts";
import { dayOutcome } from "../../../../shared/booking/outcomes/day-outcome.ts";
import { hasEnded } from "../../../../shared/booking/outcomes/has-ended.ts";
import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import { sessionEnd } from "../../../../shared/schedule/session.ts";
import type { Instant } from "../../../../shared/time/instant.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../../shared/time/zone.ts";
import { clinicIn, type Directory, practitionerIn, zoneIn } from "../../../parts/directory/create-directory.ts";
import { outcomeText } from "../../../parts/outcome/text.ts";
import { clock, clockInZone, longDate } from "../../../time/format-time.ts";
import { daySheetText } from "./text.ts";

/** What became of a visit, in one or two words. */
export const outcomeWords = (visit: Pick<Appointment, "mode" | "state" | "offer">, isEnded: boolean): string => {
  const outcome = dayOutcome(visit, isEnded);
  return outcome === "waiting" ? daySheetText().waiting : outcomeText()[outcome];
};

/** Whether a session is over, as its visits tell that its doctor is no more at work in it. */
export const isOverAt = ({ session, visits }: SessionDay, now: Instant): boolean =>
  hasEnded({ ...session, line: lineOfVisits(visits) }, now);

/** How many there are, and of each outcome: `6 pasien: selesai 4, tidak hadir 2`. */
export const countsOf = ({ visits }: Pick<SessionDay, "visits">, isEnded: boolean): string => {
  const counts = new Map<string, number>();
  for (const { appointment } of visits) {
    const words = outcomeWords(appointment, isEnded);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const parts = [...counts].map(([words, count]) => daySheetText().counted(words, count));
  return [daySheetText().total(visits.length), parts.join(", ")].filter(Boolean).join(": ");
};

/** A session by its hours and its doctor. */
export const sessionWords = ({ session }: Pick<SessionDay, "session">, directory: Directory | undefined): string => {
  const zone = zoneIn(directory);
  const hours = `${clock(session.start, zone)}–${clock(sessionEnd(session), zone)}`;
  return [hours, practitionerIn(directory, session.practitionerId)?.name].filter(Boolean).join(" ");
};

/** Whether nobody has a number in a session: paper names all of those in one line. */
export const isEmpty = ({ visits, unreadable }: Pick<SessionDay, "visits" | "unreadable">): boolean =>
  visits.length + unreadable.length === 0;

/** Which sessions of a day nobody has a number in. */
export const emptyWords = (sessions: readonly SessionDay[], directory: Directory | undefined): string =>
  daySheetText().nobody(sessions.filter(isEmpty).map((day) => sessionWords(day, directory)));

/** Whose day it is, and which: paper leaves the desk, so it names its clinic also for who works at no other. */
export const headOf = (directory: Directory | undefined, clinicId: ClinicId | undefined, date: LocalDate): string =>
  [clinicId && clinicIn(directory, clinicId)?.name, longDate(date)].filter(Boolean).join(" · ");

/** On which day and when it was printed, which may be another day than the one it shows. */
export const printedWords = (now: Instant, zone: Zone): string =>
  daySheetText().printedAt(longDate(localDate(now, zone)), clockInZone(now, zone));
