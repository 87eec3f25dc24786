import { getDistrictCoverage as contract } from "../../../shared/api/roster/get-district-coverage.ts";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { weekCover, worstFirst } from "../../../shared/roster/cover/week-cover.ts";
import { monthBefore, monthOf, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import type { Want } from "../../../shared/roster/rules/wanted-cover.ts";
import { addDays, daysFrom, type LocalDate, mondayOf } from "../../../shared/time/local-date.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { directoryOf } from "../../store/district/directory-of.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { now } from "../../time/now.ts";
import { publishedIn } from "../month/published-in.ts";

const live = { directoryOf, rosterSettingOf, publishedMonthsOf, monthHeadOf, rosterVersionOf, now };
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

/** How the clinics of a district are staffed in a week, by what they have published and never by a draft. */
export const getDistrictCoverage =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ date }, { districtId }) => {
    const { district, clinics, holidays } = requirePlace(await deps.directoryOf(districtId));
    const dates = daysFrom(mondayOf(date), 7);
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
    const covers = clinics.map((clinic) => ({
      ...weekCover({
        ...{ clinic, zone: district.zone, dates, holidays, wants: wanted.get(clinic.id)?.wants },
        months: months.filter(({ clinicId }) => clinicId === clinic.id),
      }),
      ...((unreadable.has(clinic.id) || wanted.get(clinic.id)?.isUnreadable) && { unreadable: true }),
    }));
    return { from: mondayOf(date), today: localDate(deps.now(), district.zone), clinics: covers.toSorted(worstFirst) };
  };

export const getDistrictCoverageRoute = route(contract, getDistrictCoverage(live));
