import { type Clinic, type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { monthBefore, nextMonth, type RosterMonth } from "../../../shared/roster/month/roster-month.ts";
import { monthsToSee } from "../../../shared/roster/publish/freeze-month.ts";
import { leaveIn } from "../../../shared/roster/publish/person-month.ts";
import type { RosterVersion } from "../../../shared/roster/publish/roster-version.ts";
import type { Rule } from "../../../shared/roster/rules/rule.ts";
import { rulesOf } from "../../../shared/roster/settings/rules-of.ts";
import type { Around } from "../../../shared/roster/swap/fits.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../../shared/time/zone.ts";
import { requireClinic } from "../../place/require-place.ts";
import { type Directory, directoryOf } from "../../store/district/directory-of.ts";
import { personMonthsOf } from "../../store/duty/person-months.ts";
import { leaveRequestsOf } from "../../store/leave/leave-requests.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterSettingsOf } from "../../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { now } from "../../time/now.ts";
import { dutyMonths } from "../month/duty-months.ts";
import { type MonthSheet, publishedSheets } from "../month/published-sheets.ts";

const live = { directoryOf, monthHeadOf, rosterVersionOf, rosterSettingsOf, personMonthsOf, leaveRequestsOf, now };
type Deps = typeof live;

/** What is published of a clinic's months, with all that says whether somebody can take a shift there. */
export type PublishedSeen = {
  zone: Zone;
  now: Instant;
  /** Of the months that are published, those that are only looked at among them. */
  versions: MonthSheet[];
  around: Around[];
  /** Of which of these months nobody can read what is published. */
  unread: RosterMonth[];
};

type Place = { directory: Directory; clinic: Clinic; today: LocalDate; rules: readonly Rule[] };

const aroundOf = async (
  deps: Deps,
  { directory, clinic, today, rules }: Place,
  { clinicId, month, rows, codes }: RosterVersion,
  published: ReadonlyMap<RosterMonth, RosterVersion>,
): Promise<Around> => {
  const [before, next] = [published.get(monthBefore(month)), published.get(nextMonth(month))];
  const people = clinic.practitioners.map(({ id }) => ({ practitionerId: id }));
  const months = await dutyMonths(deps, directory, monthsToSee(month, [...people, ...rows]));
  return {
    month: {
      clinicId,
      month,
      rows,
      codes,
      today,
      people: clinic.practitioners,
      leave: leaveIn(months),
      holidays: directory.holidays,
      ...(before && { before }),
      ...(next && { next }),
    },
    months,
    rules,
  };
};

/**
 * Looks at what is published of a clinic's months, and at nothing of their drafts or of who has booked. One that can't be
 * read and only lies beside those that are asked for counts as none.
 * @param more months of which only what is published is wanted, not who could take a shift there. @default none
 * @param unreadAre what those of `months` are that can't be read. @default "refused"
 * @throws Refusal `place.unknown`, `record.unreadable`
 */
export const lookAtPublished =
  (deps: Deps) =>
  async (
    clinicId: ClinicId,
    months: readonly RosterMonth[],
    more: readonly RosterMonth[] = [],
    unreadAre: "refused" | "left-out" = "refused",
  ): Promise<PublishedSeen> => {
    const found = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const { zone } = found.district;
    const now = deps.now();
    const today = localDate(now, zone);
    const around = months.flatMap((month) => [monthBefore(month), month, nextMonth(month)]);
    const [settings, { sheets, unread }] = await Promise.all([
      deps.rosterSettingsOf(clinicId),
      publishedSheets(deps, clinicId, [...around, ...more]),
    ]);
    if (unreadAre === "refused" && unread.some((month) => months.includes(month)))
      throw new Refusal("record.unreadable");
    const isAsked = (month: RosterMonth) => months.includes(month) || more.includes(month);
    const published = new Map(sheets.map((sheet) => [sheet.month, sheet]));
    const place = { directory: found, clinic: found.clinic, today, rules: rulesOf(settings.rules) };
    const wanted = months.flatMap((month) => published.get(month) ?? []);
    return {
      zone,
      now,
      versions: sheets.filter(({ month }) => isAsked(month)),
      unread: unread.filter(isAsked),
      around: await Promise.all(wanted.map((version) => aroundOf(deps, place, version, published))),
    };
  };

/** Looks at what the table has published. */
export const lookAtPublishedLive = lookAtPublished(live);
