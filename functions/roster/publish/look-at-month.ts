import { type Clinic, type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { draftRows } from "../../../shared/roster/draft/draft-row.ts";
import { monthBefore, monthOf, nextMonth, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { withRamadan } from "../../../shared/roster/month/with-ramadan.ts";
import { daysToBring } from "../../../shared/roster/publish/bring-sessions.ts";
import { monthsToSee } from "../../../shared/roster/publish/freeze-month.ts";
import type { MonthSeen } from "../../../shared/roster/publish/month-seen.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { withSessions } from "../../../shared/roster/publish/session-days.ts";
import { bookableWindow } from "../../../shared/schedule/bookable-window.ts";
import { type Session, sessionIdParts } from "../../../shared/schedule/session.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { savedRowsOf } from "../../store/roster/draft-rows.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { shiftCodesOf } from "../../store/roster/shift-codes.ts";
import { sessionsOf } from "../../store/session/sessions.ts";
import { now } from "../../time/now.ts";
import { dutyMonths } from "../month/duty-months.ts";
import { neighbourOf, publishedOrUnread } from "../month/published-of.ts";
import { sessionsOfDays } from "./sessions-of-days.ts";

/** What it reads; whoever tries it has their own clock beside it. */
export const lookAtMonthStore = {
  directoryOf,
  monthHeadOf,
  shiftCodesOf,
  rosterSettingsOf,
  savedRowsOf,
  rosterVersionOf,
  personMonthsOf,
  leaveRequestsOf,
  sessionsOf,
};
const live = { ...lookAtMonthStore, now };
type Deps = typeof live;

/**
 * Whose months a publishing has to look at: of everybody, also of whom the draft can't be read, whose leave is kept there all
 * the same, and of who was in what was published. Where that can't be read, its sessions say who they are.
 */
const peopleOf = (clinic: Clinic, last: RosterVersion | undefined | null, sessions: readonly Session[]) => [
  ...clinic.practitioners.map(({ id }) => ({ practitionerId: id })),
  ...(last === null ? sessions.map(({ id }) => sessionIdParts(id)) : (last?.rows ?? [])),
];

/**
 * Looks at a clinic's month as it is this moment. Its head comes first: as long as that stays, nobody has published
 * meanwhile, and all that was read after it holds but for what patients do.
 * @throws Refusal `place.unknown`, `roster.month-over`
 */
export const lookAtMonth =
  (deps: Deps) =>
  async (clinicId: ClinicId, month: RosterMonth): Promise<MonthSeen> => {
    const place = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const { clinic, district, holidays, ramadan = [], unreadYears } = place;
    const now = deps.now();
    const today = localDate(now, district.zone);
    if (month < monthOf(today)) throw new Refusal("roster.month-over");
    const head = await deps.monthHeadOf(clinicId, month);
    const [{ codes, isUnreadable: isCodeless }, settings, saved, last, before, next, sessions] = await Promise.all([
      deps.shiftCodesOf(clinicId),
      deps.rosterSettingsOf(clinicId),
      deps.savedRowsOf(clinicId, month),
      publishedOrUnread(deps, { clinicId, month }, head),
      neighbourOf(deps, { clinicId, month: monthBefore(month) }),
      neighbourOf(deps, { clinicId, month: nextMonth(month) }),
      sessionsOfDays(deps, clinicId, withSessions(head, daysToBring(month, today))),
    ]);
    const published = last ?? undefined;
    const found = draftRows(clinic.practitioners, saved);
    const draft = found.filter(({ isUnreadable }) => !isUnreadable);
    const rows = draft.map(({ practitionerId, cells }) => ({ practitionerId, cells }));
    // By what was published, where the codes can't be read, so that who is away has off in the draft as well.
    const known = isCodeless ? (published?.codes ?? []) : codes;
    const plan = { clinicId, zone: district.zone, month, rows, codes: withRamadan(known, ramadan, month) };
    const months = await dutyMonths(deps, place, monthsToSee(month, peopleOf(clinic, last, sessions)));
    return {
      clinic,
      holidays,
      now,
      window: bookableWindow(district, now),
      today,
      head,
      plan,
      draft,
      settings,
      sessions,
      months,
      unreadable: found.flatMap((row) => (row.isUnreadable ? [row.practitionerId] : [])),
      ...(isCodeless && { isCodeless }),
      ...(unreadYears && { unreadYears }),
      ...(last === null && { isVersionUnread: true }),
      ...(published && { published }),
      ...(before && { before }),
      ...(next && { next }),
    };
  };

/** Looks at a month in the table. */
export const lookAtMonthLive = lookAtMonth(live);
