import { closeDay } from "../../../functions/roster/change/close-day.ts";
import { makeAbsence } from "../../../functions/roster/change/make-absence.ts";
import { makeChange } from "../../../functions/roster/change/make-change.ts";
import { markAway } from "../../../functions/roster/change/mark-away.ts";
import { previewAbsence } from "../../../functions/roster/change/preview-absence.ts";
import { saveRosterRows } from "../../../functions/roster/draft/save-roster-rows.ts";
import { endAbsence } from "../../../functions/roster/leave/end-absence.ts";
import { previewEndAbsence } from "../../../functions/roster/leave/preview-end-absence.ts";
import { bringMonth } from "../../../functions/roster/publish/bring-month.ts";
import { easeDuty } from "../../../functions/roster/publish/ease-duty.ts";
import { finishPublishing } from "../../../functions/roster/publish/finish-publishing.ts";
import { lookAtMonth, lookAtMonthStore } from "../../../functions/roster/publish/look-at-month.ts";
import { previewPublishing } from "../../../functions/roster/publish/preview-publishing.ts";
import { publishMonth } from "../../../functions/roster/publish/publish-month.ts";
import { rollForward } from "../../../functions/roster/publish/roll-forward.ts";
import { visitsAt } from "../../../functions/store/appointment/visits.ts";
import { withVisits } from "../../../functions/store/appointment/with-visits.ts";
import { districtById } from "../../../functions/store/district/districts.ts";
import { enterDue } from "../../../functions/store/due/due-list.ts";
import { leaveBalancesOf } from "../../../functions/store/duty/leave-balances.ts";
import { personMonthsOf, savePersonMonthsWhile } from "../../../functions/store/duty/person-months.ts";
import { leaveRequestsOf } from "../../../functions/store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../../functions/store/published/published-months.ts";
import { rowsReceipt, saveDraftRows, savedRowsOf } from "../../../functions/store/roster/draft-rows.ts";
import { endVersion, monthHeadOf } from "../../../functions/store/roster/month-heads.ts";
import { rosterVersionOf } from "../../../functions/store/roster/roster-versions.ts";
import { freezeReceipt, publishReceipt, saveFreeze } from "../../../functions/store/roster/save-freeze.ts";
import { saveSessions } from "../../../functions/store/roster/save-sessions.ts";
import { shiftCodesOf } from "../../../functions/store/roster/shift-codes.ts";
import { sessionsOf } from "../../../functions/store/session/sessions.ts";
import { swapsOf } from "../../../functions/store/swap/swaps.ts";
import { pauseAfter } from "../../../functions/store/table/try-again.ts";
import type { Clinic } from "../../../shared/place/clinic.ts";
import { date, district, now, type World } from "./world.ts";

const timeLeft = (): number => Number.POSITIVE_INFINITY;
const clock = () => now;

const clinicOf = ({ clinicId, practitioners }: World): Clinic => ({
  id: clinicId,
  name: clinicId,
  kecamatan: { code: "", name: "" },
  services: [],
  practitioners: practitioners.map((id) => ({ id, name: id, profession: "doctor" })),
});

/** The directory of a world: its own clinic alone, since that of all worlds would be read anew by each of them. */
export const directoryOf = (world: World) => async () => ({
  district,
  services: [],
  clinics: [clinicOf(world)],
  holidays: [],
});

const bring = bringMonth({ sessionsOf, saveSessions, enterDue, endVersion, pauseAfter, timeLeft, now: clock });

const ease = easeDuty({ rosterVersionOf, personMonthsOf, savePersonMonthsWhile, now: clock });

/** Finishes what is being published of a month, as the clock does. */
export const finish = finishPublishing({
  monthHeadOf,
  rosterVersionOf,
  districtById,
  endVersion,
  easeDuty: ease,
  bringMonth: bring,
});

/** Looks at a world's month as it is. */
export const lookAt = (world: World) =>
  lookAtMonth({ ...lookAtMonthStore, directoryOf: directoryOf(world), now: clock });

const parts = { rosterVersionOf, finishPublishing: finish };

const rollingOf = (world: World) =>
  rollForward({
    lookAtMonth: lookAt(world),
    publishedMonthsOf,
    enterDue,
    saveFreeze,
    easeDuty: ease,
    bringMonth: bring,
    ...parts,
  });

/** Publishes changes of what a world has published. */
export const makeChangeOf = (world: World) => makeChange({ ...parts, freezeReceipt, rollForward: rollingOf(world) });

/** The product's own publishing of a world's roster, on its own store. */
export const rosterUseCases = (world: World) => {
  const lookAtMonth = lookAt(world);
  const todayAt = async () => date;
  const absence = makeAbsence({ todayAt, makeChange: makeChangeOf(world) });
  const ending = { directoryOf: directoryOf(world), leaveRequestsOf, todayAt };
  const saving = { directoryOf: directoryOf(world), shiftCodesOf, savedRowsOf, rowsReceipt, saveDraftRows, now: clock };
  return {
    "publish-month": publishMonth({ ...parts, publishReceipt, visitsAt, rollForward: rollingOf(world) }),
    "mark-away": markAway({ makeAbsence: absence }),
    "preview-end-absence": previewEndAbsence({ ...ending, lookAtMonth }),
    "end-absence": endAbsence({ ...ending, leaveBalancesOf, makeChange: makeChangeOf(world) }),
    "close-day": closeDay({ makeAbsence: absence }),
    "save-roster-rows": saveRosterRows(saving),
    "preview-publishing": previewPublishing({ lookAtMonth, visitsAt, withVisits, sessionsOf, swapsOf }),
    "preview-absence": previewAbsence({ todayAt, lookAtMonth, withVisits, sessionsOf, swapsOf }),
  };
};
