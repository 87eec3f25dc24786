import type { PractitionerId } from "../../../shared/people/practitioner.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Cells } from "../../../shared/roster/month/roster-row.ts";
import { asStaff } from "./as-staff.ts";
import { signInStaff } from "./sign-in.ts";

type Row = { clinicId: ClinicId; practitionerId: PractitionerId; month: RosterMonth };

/** Answers how a scheduler publishes what somebody has in a month. */
export const publishRow =
  (scheduler: string, { clinicId, practitionerId, month }: Row) =>
  async (cells: Cells): Promise<void> => {
    const ask = asStaff(await signInStaff(scheduler));
    const { rows } = await ask("get-roster-month", { clinicId, month });
    const row = rows.find((one) => one.practitionerId === practitionerId);
    if (!row) throw new Error(`${practitionerId} is on no roster`);
    await ask("save-roster-rows", { clinicId, month, rows: [{ ...row, cells }] });
    const { digest } = await ask("preview-publishing", { clinicId, month });
    await ask("publish-month", { clinicId, month, digest });
  };
