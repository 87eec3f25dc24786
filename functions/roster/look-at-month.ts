import type { PractitionerId } from "../../shared/people/practitioner.ts";
import { type Clinic, type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { Refusal } from "../../shared/refusal/refusal.ts";
import { type DraftRow, draftRows } from "../../shared/roster/draft/draft-row.ts";
import type { Plan } from "../../shared/roster/month/plan-month.ts";
import { monthBefore, monthOf, nextMonth, type RosterMonth } from "../../shared/roster/month/roster-month.ts";
import { withRamadan } from "../../shared/roster/month/with-ramadan.ts";
import { daysToBring } from "../../shared/roster/publish/bring-sessions.ts";
import { monthsToSee } from "../../shared/roster/publish/freeze-month.ts";
import type { MonthHead } from "../../shared/roster/publish/month-head.ts";
import type { PersonMonth } from "../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../shared/roster/publish/roster-version.ts";
import type { RosterSettings } from "../../shared/roster/settings/roster-setting.ts";
import { type BookableWindow, bookableWindow } from "../../shared/schedule/bookable-window.ts";
import type { Session } from "../../shared/schedule/session.ts";
import type { Holiday } from "../../shared/time/holiday.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { localDate } from "../../shared/time/zone.ts";
import { requireClinic } from "../place/require-place.ts";
import { directoryOf } from "../store/district/directory-of.ts";
import { personMonthsOf } from "../store/duty/person-months.ts";
import { draftOf } from "../store/roster/draft-rows.ts";
import { monthHeadOf } from "../store/roster/month-heads.ts";
import { rosterSettingsOf } from "../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { shiftCodesOf } from "../store/roster/shift-codes.ts";
import { sessionsOf } from "../store/session/sessions.ts";
import { now } from "../time/now.ts";
import { lastPublishedOf, publishedOf } from "./published-of.ts";
import { sessionsOfDays } from "./sessions-of-days.ts";

const live = {
  directoryOf,
  monthHeadOf,
  shiftCodesOf,
  rosterSettingsOf,
  draftOf,
  rosterVersionOf,
  personMonthsOf,
  sessionsOf,
  now,
};
type Deps = typeof live;

/** All that is known when a clinic's month is to be published: its draft, and what stands. */
export type MonthSeen = {
  clinic: Clinic;
  now: Instant;
  /** What can be booked now. */
  window: BookableWindow;
  /** The clinic's day; what lies before it stays as it is. */
  today: LocalDate;
  holidays: Holiday[];
  head: MonthHead;
  /** As the draft has it. */
  plan: Plan;
  /** What the clinic has decided of how its rosters are made. */
  settings: RosterSettings;
  /** The draft's rows, each with its revision. */
  draft: DraftRow[];
  /** Whose rows of the draft are there and can't be read. */
  unreadable: PractitionerId[];
  /** What was published of it. */
  published?: RosterVersion;
  /** The sessions of its days from today on. */
  sessions: Session[];
  /** Where its people are on duty, here and elsewhere. */
  months: PersonMonth[];
  /** What was published of the month before: a shift on its last evening counts for the first of this one. */
  before?: RosterVersion;
  /** What was published of the month after: a shift on the last evening of this one counts for its first. */
  next?: RosterVersion;
};

/**
 * Looks at a clinic's month as it is this moment. Its head comes first: as long as that stays, nobody has published
 * meanwhile, and all that was read after it holds but for what patients do.
 * @throws Refusal `place.unknown`, `roster.month-over`
 */
export const lookAtMonth =
  (deps: Deps) =>
  async (clinicId: ClinicId, month: RosterMonth): Promise<MonthSeen> => {
    const found = await deps.directoryOf(districtOf(clinicId));
    const { clinic, district, holidays, ramadan = [] } = requireClinic(found, clinicId);
    const { zone } = district;
    const now = deps.now();
    const today = localDate(now, zone);
    if (month < monthOf(today)) throw new Refusal("roster.month-over");
    const head = await deps.monthHeadOf(clinicId, month);
    const [{ codes }, settings, { saved, unreadable }, published, before, next, sessions] = await Promise.all([
      deps.shiftCodesOf(clinicId),
      deps.rosterSettingsOf(clinicId),
      deps.draftOf(clinicId, month),
      publishedOf(deps, { clinicId, month }, head),
      lastPublishedOf(deps, { clinicId, month: monthBefore(month) }),
      lastPublishedOf(deps, { clinicId, month: nextMonth(month) }),
      sessionsOfDays(deps, clinicId, daysToBring(month, today)),
    ]);
    const draft = draftRows(clinic.practitioners, saved).filter((row) => !unreadable.includes(row.practitionerId));
    const rows = draft.map(({ practitionerId, cells }) => ({ practitionerId, cells }));
    const plan = { clinicId, zone, month, rows, codes: withRamadan(codes, ramadan, month) };
    // Of everybody, also of whom the draft can't be read: their leave is kept there all the same.
    const everybody = clinic.practitioners.map(({ id }) => ({ practitionerId: id }));
    const months = await deps.personMonthsOf(monthsToSee(month, [...everybody, ...(published?.rows ?? [])]));
    const window = bookableWindow(district, now);
    const seen = { clinic, holidays, now, window, today, head, plan, draft, unreadable, settings, sessions, months };
    return { ...seen, ...(published && { published }), ...(before && { before }), ...(next && { next }) };
  };

/**
 * Sees to it that a draft is known as a whole: a row that can't be read is none without shifts.
 * @throws Refusal `record.unreadable` with whose it is
 */
export const requireWholeDraft = ({ unreadable: practitionerIds }: MonthSeen): void => {
  if (practitionerIds.length > 0) throw new Refusal("record.unreadable", { practitionerIds });
};

/** Looks at a month in the table. */
export const lookAtMonthLive = lookAtMonth(live);
