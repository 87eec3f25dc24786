import { getRosterMonth as contract } from "../../../shared/api/roster/get-roster-month.ts";
import { type Clinic, type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { halvesIn } from "../../../shared/roster/change/period.ts";
import { draftRows } from "../../../shared/roster/draft/draft-row.ts";
import { rowsShown } from "../../../shared/roster/draft/rows-shown.ts";
import { hadBy } from "../../../shared/roster/leave/leave-request.ts";
import { type Leave, withAway } from "../../../shared/roster/month/leave.ts";
import { monthBefore, monthOf, nextMonth, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { ShiftCode } from "../../../shared/roster/month/shift-code.ts";
import { withRamadan } from "../../../shared/roster/month/with-ramadan.ts";
import { withClosed } from "../../../shared/roster/publish/closed-days.ts";
import { leaveIn, leaveUnreadIn } from "../../../shared/roster/publish/person-month.ts";
import type { PublishedMonth } from "../../../shared/roster/publish/published-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import { unreadParts } from "../../../shared/roster/settings/unread-parts.ts";
import { isDecreed } from "../../../shared/time/holiday.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requireClinic } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { savedRowsOf } from "../../store/roster/draft-rows.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { shiftCodesOf } from "../../store/roster/shift-codes.ts";
import { askedOr } from "../../store/table/readable.ts";
import { now } from "../../time/now.ts";
import { dutyMonths } from "../month/duty-months.ts";
import { neighbourOf, publishedOrUnread } from "../month/published-of.ts";

/** What it reads; whoever tries it has their own clock beside it. */
export const getRosterMonthStore = {
  directoryOf,
  shiftCodesOf,
  rosterSettingsOf,
  savedRowsOf,
  monthHeadOf,
  rosterVersionOf,
  publishedMonthsOf,
  personMonthsOf,
  leaveRequestsOf,
};
const live = { ...getRosterMonthStore, now };
type Deps = typeof live;

/** What a version says, without who published it. */
const sheetOf = ({ rows, codes }: RosterVersion) => ({ rows, codes });

/** What is shown of a published version, and of those of its sessions that are met elsewhere still. */
const publishedShown = (last: RosterVersion, heldAt: PublishedMonth["heldAt"]) => ({
  version: last.version,
  at: last.at,
  ...sheetOf(last),
  ...(heldAt && { heldAt }),
});

/** What was published of a month, which sessions are met elsewhere still, and whether they are still being brought to it. */
const standingOf = async (deps: Deps, of: { clinicId: ClinicId; month: RosterMonth }) => {
  const head = await deps.monthHeadOf(of.clinicId, of.month);
  const last = await publishedOrUnread(deps, of, head);
  const published = last ?? undefined;
  const [shown] = published ? await deps.publishedMonthsOf([of]) : [];
  const { publishing, closed, unread } = head;
  return {
    publishing: publishing !== undefined,
    published,
    heldAt: shown?.heldAt,
    closed,
    unread: { published: last === null, isHeadless: unread !== undefined },
  };
};

type Drafting = Pick<Clinic, "id" | "practitioners"> & { codes: ShiftCode[] };

/** What is drafted of a month of which nothing was published, as far as it can be read; nothing where nobody has a shift. */
const draftedOf = async (deps: Deps, { id, practitioners, codes }: Drafting, month: RosterMonth) => {
  const rows = draftRows(practitioners, await deps.savedRowsOf(id, month)).flatMap(({ practitionerId, cells }) =>
    Object.keys(cells).length > 0 ? [{ practitionerId, cells }] : [],
  );
  return rows.length > 0 ? { rows, codes, draft: true as const } : undefined;
};

/** All that is kept of a clinic's month and of what stands beside it. */
const readOf = (deps: Deps, of: { clinicId: ClinicId; month: RosterMonth }) => {
  const { clinicId, month } = of;
  return Promise.all([
    deps.directoryOf(districtOf(clinicId)),
    deps.shiftCodesOf(clinicId),
    deps.rosterSettingsOf(clinicId),
    deps.savedRowsOf(clinicId, month),
    standingOf(deps, of),
    neighbourOf(deps, { clinicId, month: monthBefore(month) }),
    neighbourOf(deps, { clinicId, month: nextMonth(month) }),
  ]);
};

/**
 * Which of what people have off nobody granted; the clinics where they practise are asked only where somebody has off. Of what
 * can't be read nothing is said: the month is shown all the same.
 */
const saidOf = async (deps: Deps, leave: readonly Leave[], clinics: readonly Clinic[]): Promise<Leave[]> => {
  const people = new Set(leave.map(({ practitionerId }) => practitionerId));
  const asked = clinics.filter(({ practitioners }) => practitioners.some(({ id }) => people.has(id)));
  const found = await Promise.all(asked.map(({ id }) => askedOr(() => deps.leaveRequestsOf(id), null)));
  if (found.includes(null)) return [...leave];
  const granted = found
    .flatMap((requests) => requests ?? [])
    .flatMap((one) =>
      hadBy(one)
        .flatMap(halvesIn)
        .map((half) => ({ ...half, practitionerId: one.practitionerId })),
    );
  return withAway(leave, granted);
};

/** A clinic's draft for a month, and what stands of it and beside it, for whoever plans its shifts. */
export const getRosterMonth =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId, month }) => {
    const [directory, codes, settings, saved, standing, carried, next] = await readOf(deps, { clinicId, month });
    const place = requireClinic(directory, clinicId);
    const { clinic, district, holidays, ramadan = [], unreadYears } = place;
    const { published, heldAt, publishing, closed } = standing;
    const months = [monthBefore(month), month];
    const rows = draftRows(clinic.practitioners, saved);
    const asked = clinic.practitioners.map(({ id }) => ({ practitionerId: id, month }));
    const ahead = { ...clinic, codes: withRamadan(codes.codes, ramadan, nextMonth(month)) };
    const [people, following] = await Promise.all([
      dutyMonths(deps, place, asked),
      next ? sheetOf(next) : draftedOf(deps, ahead, nextMonth(month)),
    ]);
    const unreadable = unreadParts({
      rows,
      codes,
      settings,
      ...standing.unread,
      leave: leaveUnreadIn(people),
      isHolidayless: unreadYears?.includes(month.slice(0, 4)) ?? false,
    });
    return {
      month,
      today: localDate(deps.now(), district.zone),
      codes,
      settings,
      rows: rowsShown(rows, published, codes.codes),
      ...(unreadable && { unreadable }),
      published: published && publishedShown(published, heldAt),
      publishing,
      carried: carried && sheetOf(carried),
      following,
      leave: await saidOf(deps, leaveIn(people), place.clinics),
      holidays: withClosed(
        holidays.filter(({ date }) => months.includes(monthOf(date))),
        closed,
      ),
      closed,
      yearDecreed: isDecreed(holidays, month.slice(0, 4)),
      ramadan,
    };
  };

export const getRosterMonthRoute = route(contract, getRosterMonth(live));
