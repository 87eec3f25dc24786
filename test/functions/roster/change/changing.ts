import { closeDay } from "../../../../functions/roster/change/close-day.ts";
import { makeAbsence } from "../../../../functions/roster/change/make-absence.ts";
import { makeChange } from "../../../../functions/roster/change/make-change.ts";
import { markAway } from "../../../../functions/roster/change/mark-away.ts";
import { previewAbsence } from "../../../../functions/roster/change/preview-absence.ts";
import type { rollForward } from "../../../../functions/roster/publish/roll-forward.ts";
import { withVisits } from "../../../../functions/store/appointment/with-visits.ts";
import { personMonthsOf } from "../../../../functions/store/duty/person-months.ts";
import { savedRowsOf } from "../../../../functions/store/roster/draft-rows.ts";
import { monthHeadOf } from "../../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../../functions/store/roster/roster-versions.ts";
import { freezeReceipt } from "../../../../functions/store/roster/save-freeze.ts";
import { sessionsOf } from "../../../../functions/store/session/sessions.ts";
import { swapsOf } from "../../../../functions/store/swap/swaps.ts";
import { closeDay as closeContract } from "../../../../shared/api/roster/close-day.ts";
import { markAway as awayContract } from "../../../../shared/api/roster/mark-away.ts";
import { previewAbsence as previewContract } from "../../../../shared/api/roster/preview-absence.ts";
import type { ClinicId } from "../../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../../shared/request/request-key.ts";
import type { Cover } from "../../../../shared/roster/change/absence.ts";
import type { Period } from "../../../../shared/roster/change/period.ts";
import type { RosterMonth } from "../../../../shared/roster/month/roster-month.ts";
import { localDate } from "../../../../shared/time/zone.ts";
import { requestKey } from "../../booking/cikande.ts";
import { asListed } from "../../http/as-listed.ts";
import { planner } from "../planning.ts";
import { clock, finish, lookAt, rollWith } from "../publish-month/publishing.ts";

/** The day that it is at a clinic of these tests. */
export const todayAt = async () => localDate(clock.now, "WIB");

/** Publishes changes, with whatever of the parts of rolling forward a test has otherwise. */
export const changeWith = (changes: Partial<Parameters<typeof rollForward>[0]> = {}) =>
  makeChange({ freezeReceipt, rosterVersionOf, finishPublishing: finish, rollForward: rollWith(changes) });

/** Publishes absences, with whatever of the parts of rolling forward a test has otherwise. */
export const absenceWith = (changes: Partial<Parameters<typeof rollForward>[0]> = {}) =>
  makeAbsence({ todayAt, makeChange: changeWith(changes) });

const previewing = asListed(
  previewContract,
  previewAbsence({ todayAt, lookAtMonth: lookAt, withVisits, sessionsOf, swapsOf }),
);

/** What it does when somebody is away, or, where nobody is named, the clinic is closed. */
export const previewAway = (clinicId: ClinicId, period: Period, practitionerId?: string) =>
  previewing({ clinicId, ...period, ...(practitionerId !== undefined && { practitionerId }) }, planner, requestKey());

export type Away = Period & { practitionerId: string; cover?: Cover[] };

/** Marks somebody away as it was shown under this digest. */
export const markAwayWith = (changes: Parameters<typeof absenceWith>[0] = {}) => {
  const marking = asListed(awayContract, markAway({ makeAbsence: absenceWith(changes) }));
  return (clinicId: ClinicId, { cover = [], ...away }: Away, digest: string, key: RequestKey = requestKey()) =>
    marking({ clinicId, ...away, cover, digest }, planner, key);
};

/** Looks at what it does and marks somebody away. */
export const away = async (clinicId: ClinicId, { practitionerId, cover, ...period }: Away, key = requestKey()) => {
  const { digest } = await previewAway(clinicId, period, practitionerId);
  return markAwayWith()(clinicId, { practitionerId, ...period, ...(cover && { cover }) }, digest, key);
};

const closing = asListed(closeContract, closeDay({ makeAbsence: absenceWith() }));

/** Closes a clinic as it was shown under this digest. */
export const closeShown = (clinicId: ClinicId, period: Period, digest: string, key = requestKey()) =>
  closing({ clinicId, ...period, digest }, planner, key);

/** Looks at what it does and closes a clinic. */
export const close = async (clinicId: ClinicId, period: Period) =>
  closeShown(clinicId, period, (await previewAway(clinicId, period)).digest);

/** What is published of a month, by person. */
export const publishedIn = async (clinicId: ClinicId, month: RosterMonth) => {
  const { version } = await monthHeadOf(clinicId, month);
  const published = await rosterVersionOf({ clinicId, month, version });
  return Object.fromEntries(published?.rows.map(({ practitionerId, cells }) => [practitionerId, cells]) ?? []);
};

/** What the draft of a month says, by person. */
export const draftIn = async (clinicId: ClinicId, month: RosterMonth) =>
  Object.fromEntries((await savedRowsOf(clinicId, month)).map(({ practitionerId, cells }) => [practitionerId, cells]));

/** When somebody has off in a month, and where they are on duty. */
export const dutyIn = async (practitionerId: string, month: RosterMonth) => {
  const [found] = await personMonthsOf([{ practitionerId, month }]);
  return { halves: found?.halves ?? {}, leave: found?.leave ?? [] };
};
