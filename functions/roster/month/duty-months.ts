import type { ClinicId } from "../../../shared/place/clinic.ts";
import { halvesIn } from "../../../shared/roster/change/period.ts";
import { hadBy } from "../../../shared/roster/leave/leave-request.ts";
import { monthBefore } from "../../../shared/roster/month/roster-month.ts";
import type { FoundMonth } from "../../../shared/roster/publish/person-month.ts";
import { rebuiltMonth } from "../../../shared/roster/publish/rebuilt-month.ts";
import type { Directory } from "../../store/district/directory-of.ts";
import type { personMonthsOf } from "../../store/duty/person-months.ts";
import type { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import type { monthHeadOf } from "../../store/roster/month-heads.ts";
import type { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { publishedSheets } from "./published-sheets.ts";

type Deps = {
  personMonthsOf: typeof personMonthsOf;
  leaveRequestsOf: typeof leaveRequestsOf;
  monthHeadOf: typeof monthHeadOf;
  rosterVersionOf: typeof rosterVersionOf;
};

/** The clinics of a district, and those of which nobody can read who practises there. */
type Clinics = Pick<Directory, "clinics" | "unreadClinics">;

/** Where somebody may be on duty: at each clinic where they may practise, and at those that can be read in their month. */
const clinicsOf = (
  { practitionerId, halves, nights }: FoundMonth,
  { clinics, unreadClinics = [] }: Clinics,
): ClinicId[] => {
  const here = clinics.filter(({ practitioners }) => practitioners.some(({ id }) => id === practitionerId));
  const named = [...Object.values(halves), ...Object.values(nights)];
  return [...new Set([...here.map(({ id }) => id), ...unreadClinics, ...named])];
};

/** When clinics have granted somebody leave. */
const grantedTo = async (deps: Deps, { practitionerId }: FoundMonth, clinics: readonly ClinicId[]) => {
  const asked = (await Promise.all(clinics.map(deps.leaveRequestsOf))).flat();
  return asked.filter((one) => one.practitionerId === practitionerId).flatMap(hadBy);
};

/**
 * A month made anew from what its person's clinics have published and granted; where they are on duty it stays as it was found,
 * where all of that can be read or that of a clinic can't either.
 */
const madeAnew = async (deps: Deps, found: FoundMonth, practisedAt: Clinics): Promise<FoundMonth> => {
  const clinics = clinicsOf(found, practisedAt);
  const granted = found.unreadLeave ? (await grantedTo(deps, found, clinics)).flatMap(halvesIn) : [];
  if (!found.isUnreadable) return rebuiltMonth(found, { published: [], granted });
  const months = [monthBefore(found.month), found.month];
  const told = await Promise.all(clinics.map((clinicId) => publishedSheets(deps, clinicId, months)));
  if (told.some(({ unread }) => unread.length > 0)) return found;
  return rebuiltMonth(found, { published: told.flatMap(({ sheets }) => sheets), granted });
};

/**
 * Where people are on duty in these months, as it is this moment. One that can't be read is made anew from what it came from,
 * and is written with whatever changes it next; only where that can't be read either does it say so.
 */
export const dutyMonths = async (
  deps: Deps,
  clinics: Clinics,
  asked: Parameters<typeof personMonthsOf>[0],
): Promise<FoundMonth[]> => {
  const found = await deps.personMonthsOf(asked);
  const isUnread = ({ isUnreadable, unreadLeave }: FoundMonth) => isUnreadable || unreadLeave !== undefined;
  return Promise.all(found.map((month) => (isUnread(month) ? madeAnew(deps, month, clinics) : month)));
};
