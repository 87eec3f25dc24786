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

/** Who is at a clinic's registration desk; who is at several comes last, and cancels at each. */
const registrarOf = (clinicId: string): string => {
  const isThere = ({ group, attributes }: (typeof staffUsers)[number]): boolean =>
    group === "registrar" && (attributes["custom:clinics"]?.split(" ").includes(clinicId) ?? false);
  const user = staffUsers.find(isThere);
  if (!user) throw new Error(`${clinicId} has no registrar who can sign in`);
  return user.username;
};

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
  const desk = asStaff(await signInStaff(registrarOf(clinicId)));
  for (const { appointment } of visits.filter((visit) => !isWithDoctor(visit)))
    if (appointment.state.status === "waiting")
      await desk("cancel-appointment", { appointmentId: appointment.id, from: appointment.slot });
};
