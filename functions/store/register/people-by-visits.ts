import { appointmentIdParts } from "../../../shared/booking/appointment.ts";
import type { Entered } from "../../../shared/people/names/enter-people.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { addDays, daysFrom, type LocalDate } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { now } from "../../time/now.ts";
import { eachAtOnce } from "../../trigger/each-at-once.ts";
import { patientFromItem } from "../patient/patients.ts";
import { sessionsOf } from "../session/sessions.ts";
import { itemsAt } from "../table/items.ts";
import { patientKey } from "../table/keys.ts";
import { readable } from "../table/readable.ts";
import { type VisitAt, withLastVisits } from "./entered.ts";
import { letterOf } from "./register-part.ts";

/** How many days of sessions are looked through before it is asked whether there are any more. */
const span = 92;

/** How many such spans at most: a year ahead, and some five years back. */
const mostSpans = 24;

/** How many days are asked for at once. */
const atOnce = 16;

const sessionsIn = async (clinicId: ClinicId, days: readonly LocalDate[]): Promise<Session[]> => {
  const found: Session[] = [];
  await eachAtOnce(days, atOnce, async (date) => {
    found.push(...(await sessionsOf(clinicId, date)));
  });
  return found;
};

const visitsIn = ({ id, claims }: Session): VisitAt[] =>
  Object.values(claims).map((holder) => ({ patientId: appointmentIdParts(holder).patientId, sessionId: id }));

/**
 * Whom a clinic knows by the visits in its sessions, of those whose ids end in a letter: from a year ahead back to the first
 * quarter of a year without a session. Who has cancelled all of their visits is not among them.
 */
export const peopleByVisits = async (clinicId: ClinicId, letter: string): Promise<Entered[]> => {
  const today = localDate(now(), "WIT");
  const visits: VisitAt[] = [];
  for (let count = 0; count < mostSpans; count += 1) {
    const first = addDays(today, (3 - count) * span);
    const sessions = await sessionsIn(clinicId, daysFrom(first, span));
    visits.push(...sessions.flatMap(visitsIn).filter(({ patientId }) => letterOf(patientId) === letter));
    if (sessions.length === 0 && first < today) break;
  }
  const ids = [...new Set(visits.map(({ patientId }) => patientId))];
  return withLastVisits(readable(await itemsAt(ids.map(patientKey)), patientFromItem), visits);
};
