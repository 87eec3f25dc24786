import type { SessionDay } from "../../../../shared/booking/visit.ts";
import type { PatientId } from "../../../../shared/people/patient.ts";
import { isOver } from "../../../../shared/schedule/standing.ts";

/** Who of a day has a number that they are still to be seen with. */
export const stillToBeSeen = (days: readonly SessionDay[]): ReadonlySet<PatientId> =>
  new Set(
    days.flatMap(({ visits }) =>
      visits.filter(({ appointment }) => !isOver(appointment.state)).map(({ patient }) => patient.id),
    ),
  );
