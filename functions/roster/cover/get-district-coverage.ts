import { getDistrictCoverage as contract } from "../../../shared/api/roster/get-district-coverage.ts";
import type { Clinic, ClinicId } from "../../../shared/place/clinic.ts";
import { type CoverFacts, isComingWeek, monthsBeyond } from "../../../shared/roster/cover/open-days.ts";
import { type ClinicCover, unreadCover, weekCover, worstFirst } from "../../../shared/roster/cover/week-cover.ts";
import { monthBefore, monthOf, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { cellOf } from "../../../shared/roster/month/roster-row.ts";
import { grouped } from "../../../shared/roster/rules/grouped.ts";
import type { Want } from "../../../shared/roster/rules/wanted-cover.ts";
import { addDays, daysFrom, type LocalDate, mondayOf } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { savedRowsOf } from "../../store/roster/draft-rows.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { now } from "../../time/now.ts";
import { publishedIn } from "../month/published-in.ts";

const live = { directoryOf, rosterSettingOf, publishedMonthsOf, monthHeadOf, rosterVersionOf, savedRowsOf, now };
type Deps = typeof live;

type Wanted = { wants: readonly Want[] | undefined; isUnreadable: boolean };

/** What each clinic has said that it wants; of one that hasn't, nothing. */
const wantsBy = async (deps: Deps, clinics: readonly ClinicId[]): Promise<Map<ClinicId, Wanted>> =>
  new Map(
    await Promise.all(
      clinics.map(async (clinicId): Promise<[ClinicId, Wanted]> => {
        const kept = await deps.rosterSettingOf(clinicId, "cover");
        const setting = kept && "setting" in kept ? kept.setting : undefined;
        const wants = setting?.kind === "cover" ? setting.wants : undefined;
        return [clinicId, { wants, isUnreadable: kept !== undefined && setting === undefined }];
      }),
    ),
  );

/** The months that a week lies in, with the night before it. */
const monthsOfWeek = (dates: readonly LocalDate[]): RosterMonth[] => [
  ...new Set([addDays(dates[0] ?? "", -1), ...dates].map(monthOf)),
];

/** What clinics have published of the months after theirs, where that says whether the week is one that nobody has planned. */
const beyondOf = (deps: Deps, clinics: readonly CoverFacts[]): ReturnType<typeof publishedIn> =>
  publishedIn(
    deps,
    clinics.flatMap((facts) => monthsBeyond(facts).map((month) => ({ clinicId: facts.clinic.id, month }))),
  );

/** Of which of these days a clinic has drafted nothing, by month: who has begun with some of them is at all; a row that can't be read may have all. */
const undraftedOf = async (deps: Deps, clinicId: ClinicId, days: readonly LocalDate[]): Promise<LocalDate[]> => {
  const parts = [...grouped(days, monthOf)].map(async ([month, ofMonth]) => {
    const rows = await deps.savedRowsOf(clinicId, month);
    const isDrafted = rows.some(
      ({ isUnreadable, cells }) => isUnreadable || ofMonth.some((date) => cellOf(cells, date).length > 0),
    );
    return isDrafted ? [] : ofMonth;
  });
  return (await Promise.all(parts)).flat();
};

/**
 * How a clinic is staffed in a week. Of days to come of which it has published nothing its draft says whether anybody has been at
 * them, and no more.
 */
const coverOf = async (deps: Deps, facts: CoverFacts): Promise<ClinicCover> => {
  const cover = weekCover(facts);
  const unplanned = isComingWeek(facts) ? await undraftedOf(deps, cover.clinicId, cover.unpublished) : [];
  return { ...cover, ...(unplanned.length > 0 && { unplanned }) };
};

/** How the clinics of a district are staffed in a week, by what they have published and never by a draft. */
export const getDistrictCoverage =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ date }, { districtId }) => {
    const { district, clinics, unreadClinics = [], holidays } = requirePlace(await deps.directoryOf(districtId));
    const { zone } = district;
    const [today, dates] = [localDate(deps.now(), zone), daysFrom(mondayOf(date), 7)];
    const wanted = await wantsBy(
      deps,
      clinics.map(({ id }) => id),
    );
    const weeks = monthsOfWeek(dates);
    // What was usual shows in the month before.
    const withBefore = [...new Set(dates.map((date) => monthBefore(monthOf(date))).concat(weeks))];
    const { months, unreadable } = await publishedIn(
      deps,
      clinics.flatMap(({ id: clinicId }) =>
        (wanted.get(clinicId)?.wants ? weeks : withBefore).map((month) => ({ clinicId, month })),
      ),
    );
    const factsOf = (clinic: Clinic): CoverFacts => ({
      clinic,
      zone,
      today,
      dates,
      holidays,
      wants: wanted.get(clinic.id)?.wants,
      months: months.filter(({ clinicId }) => clinicId === clinic.id),
    });
    const beyond = await beyondOf(deps, clinics.map(factsOf));
    const isUnread = (id: ClinicId) => [unreadable, beyond.unreadable].some((clinicIds) => clinicIds.has(id));
    const covers = clinics.map(factsOf).map(async (facts) => {
      const { id } = facts.clinic;
      const after = beyond.months.filter(({ clinicId }) => clinicId === id);
      return {
        ...(await coverOf(deps, { ...facts, months: [...facts.months, ...after] })),
        ...((isUnread(id) || wanted.get(id)?.isUnreadable) && { unreadable: true }),
      };
    });
    const unread = unreadClinics.map((id) => unreadCover(id, dates));
    return { from: mondayOf(date), today, clinics: [...unread, ...(await Promise.all(covers)).toSorted(worstFirst)] };
  };

export const getDistrictCoverageRoute = route(contract, getDistrictCoverage(live));
