import { staffUsers } from "../../../infra/demo/staff-users.ts";
import type { ResponseOf } from "../../../shared/api/routes.ts";
import { localDate } from "../../../shared/time/zone.ts";
import type { Practice } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";

type Visits = ResponseOf<"get-doctor-day">["sessions"][number]["visits"];

/** Whose turn is before any other's: who is inside, then who was seen and only waits for a moment. */
const isWithDoctor = ({ appointment: { state } }: Visits[number]): boolean =>
  state.status === "in-consultation" || (state.status === "waiting" && state.seen !== undefined);

/** Leaves a doctor alone, whomever another test left inside or in the line: a doctor's day is one line. */
export const freeDoctor = async ({ clinicId, practitionerId }: Practice): Promise<void> => {
  const user = staffUsers.find(({ attributes }) => attributes["custom:practitioner"] === practitionerId);
  if (!user) throw new Error(`${practitionerId} can't sign in`);
  const doctor = asStaff(await signInStaff(user.username));
  const { sessions } = await doctor("get-doctor-day", { date: localDate(Date.now(), "WIB") });
  const visits = sessions.flatMap(({ visits }) => visits);
  for (const { appointment } of visits.filter(isWithDoctor)) {
    if (appointment.state.status === "waiting") await doctor("admit-patient", { appointmentId: appointment.id });
    await doctor("end-consultation", { appointmentId: appointment.id });
  }
  const desk = asStaff(await signInStaff(`loket.${clinicId.replace("3604-", "")}`));
  for (const { appointment } of visits.filter((visit) => !isWithDoctor(visit)))
    if (appointment.state.status === "waiting")
      await desk("cancel-appointment", { appointmentId: appointment.id, from: appointment.slot });
};
