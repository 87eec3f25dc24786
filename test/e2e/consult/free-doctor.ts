import { staffUsers } from "../../../infra/demo/staff-users.ts";
import { localDate } from "../../../shared/time/zone.ts";
import type { Practice } from "../cloud/session-soon.ts";
import { asStaff } from "../people/as-staff.ts";
import { signInStaff } from "../people/sign-in.ts";

/** Ends whatever consultation another test left a doctor in: only one patient is with a doctor. */
export const freeDoctor = async ({ practitionerId }: Practice): Promise<void> => {
  const user = staffUsers.find(({ attributes }) => attributes["custom:practitioner"] === practitionerId);
  if (!user) throw new Error(`${practitionerId} can't sign in`);
  const doctor = asStaff(await signInStaff(user.username));
  const { sessions } = await doctor("get-doctor-day", { date: localDate(Date.now(), "WIB") });
  for (const { appointment } of sessions.flatMap(({ visits }) => visits))
    if (appointment.state.status === "in-consultation")
      await doctor("end-consultation", { appointmentId: appointment.id });
};
