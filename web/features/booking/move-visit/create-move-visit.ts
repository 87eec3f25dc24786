import { createMemo } from "solid-js";
import { getClinicDay } from "../../../../shared/api/booking/get-clinic-day.ts";
import type { AppointmentId } from "../../../../shared/booking/appointment.ts";
import type { SessionDay, Visit } from "../../../../shared/booking/visit.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { LocalDate } from "../../../../shared/time/local-date.ts";
import { call } from "../../../api/call.ts";
import { createLoad, type Load } from "../../../load/create-load.ts";
import { createReschedule } from "../../../parts/slot/create-reschedule.ts";

type Wanted = { clinicId: ClinicId; date: LocalDate };

/** One visit of a clinic's day, and moving it for its patient. */
export const createMoveVisit = (appointmentId: AppointmentId, wanted: () => Wanted | undefined) => {
  const day: Load<SessionDay[]> = createLoad(wanted, async (input) => (await call(getClinicDay, input)).sessions);
  const visit = createMemo((): Visit | undefined =>
    day
      .value()
      ?.flatMap(({ visits }) => visits)
      .find(({ appointment }) => appointment.id === appointmentId),
  );
  const isGone = (): boolean => day.value() !== undefined && visit() === undefined;
  return { day, visit, ...createReschedule(appointmentId, { visit: () => visit()?.appointment, isGone, call }) };
};
