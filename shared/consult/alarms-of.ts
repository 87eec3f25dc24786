import type { Appointment } from "../booking/appointment.ts";
import type { VitalSign } from "../people/vital-sign-names.ts";
import { sessionIdParts } from "../schedule/session.ts";
import { ageOn, type LocalDate } from "../time/local-date.ts";
import { alarmsIn } from "./alarming-signs.ts";
import { preparedWith } from "./prepared-with.ts";

type Measured = Pick<Appointment, "state" | "slot" | "vitals">;

/**
 * The signs of somebody who waits that call for help at once, also of whoever was called and not there: they may have fallen. With
 * the doctor they are seen to; none where nothing was measured since they came.
 */
export const alarmsOf = (visit: Measured, { birthDate }: { birthDate: LocalDate }): VitalSign[] => {
  const measured = visit.state.status === "waiting" ? preparedWith(visit) : undefined;
  return measured ? alarmsIn(measured.values, ageOn(birthDate, sessionIdParts(visit.slot.sessionId).date)) : [];
};
