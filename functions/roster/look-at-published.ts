import { type Clinic, type ClinicId, districtOf } from "../../shared/place/clinic.ts";
import { leaveIn } from "../../shared/roster/change/people-after.ts";
import { monthBefore, type RosterMonth } from "../../shared/roster/month/roster-month.ts";
import { monthsToSee } from "../../shared/roster/publish/freeze-month.ts";
import type { MonthHead } from "../../shared/roster/publish/month-head.ts";
import type { RosterVersion } from "../../shared/roster/publish/roster-version.ts";
import type { Rule } from "../../shared/roster/rules/rule.ts";
import { rulesOf } from "../../shared/roster/settings/rules-of.ts";
import type { Around } from "../../shared/roster/swap/fits.ts";
import type { Instant } from "../../shared/time/instant.ts";
import type { LocalDate } from "../../shared/time/local-date.ts";
import { localDate, type Zone } from "../../shared/time/zone.ts";
import { requireClinic } from "../place/require-place.ts";
import { type Directory, directoryOf } from "../store/district/directory-of.ts";
import { personMonthsOf } from "../store/duty/person-months.ts";
import { monthHeadOf } from "../store/roster/month-heads.ts";
import { rosterSettingsOf } from "../store/roster/roster-settings.ts";
import { rosterVersionOf } from "../store/roster/roster-versions.ts";
import { now } from "../time/now.ts";
import { publishedOf } from "./published-of.ts";

const live = { directoryOf, monthHeadOf, rosterVersionOf, rosterSettingsOf, personMonthsOf, now };
type Deps = typeof live;

type Sheet = RosterVersion & Pick<MonthHead, "closed">;

/** What is published of a clinic's months, with all that says whether somebody can take a shift there. */
export type PublishedSeen = {
  zone: Zone;
  now: Instant;
  /** Of the months that are published, with the days on which the clinic is closed. */
  versions: Sheet[];
  around: Around[];
};

type Place = { clinic: Clinic; holidays: Directory["holidays"]; today: LocalDate; rules: readonly Rule[] };

const aroundOf = async (
  deps: Deps,
  { clinic, holidays, today, rules }: Place,
  { clinicId, month, rows, codes }: RosterVersion,
  before: RosterVersion | undefined,
): Promise<Around> => {
  const people = clinic.practitioners.map(({ id }) => ({ practitionerId: id }));
  const months = await deps.personMonthsOf(monthsToSee(month, [...people, ...rows]));
  return {
    month: {
      ...{ clinicId, month, rows, codes, today, people: clinic.practitioners, holidays, leave: leaveIn(months) },
      ...(before && { before }),
    },
    months,
    rules,
  };
};

/** Those of these months that are published, by their name. */
const publishedIn = async (
  deps: Deps,
  clinicId: ClinicId,
  months: readonly RosterMonth[],
): Promise<Map<RosterMonth, Sheet>> => {
  const found = await Promise.all(
    months.map(async (month): Promise<Sheet[]> => {
      const head = await deps.monthHeadOf(clinicId, month);
      const version = await publishedOf(deps, { clinicId, month }, head);
      return version ? [{ ...version, ...(head.closed && { closed: head.closed }) }] : [];
    }),
  );
  return new Map(found.flat().map((sheet) => [sheet.month, sheet]));
};

/**
 * Looks at what is published of a clinic's months, and at nothing of their drafts or of who has booked.
 * @throws Refusal `place.unknown`
 */
export const lookAtPublished =
  (deps: Deps) =>
  async (clinicId: ClinicId, months: readonly RosterMonth[]): Promise<PublishedSeen> => {
    const found = requireClinic(await deps.directoryOf(districtOf(clinicId)), clinicId);
    const { zone } = found.district;
    const now = deps.now();
    const today = localDate(now, zone);
    const [settings, published] = await Promise.all([
      deps.rosterSettingsOf(clinicId),
      publishedIn(deps, clinicId, [...new Set(months.flatMap((month) => [monthBefore(month), month]))]),
    ]);
    const versions = months.flatMap((month) => published.get(month) ?? []);
    const place = { clinic: found.clinic, holidays: found.holidays, today, rules: rulesOf(settings.rules) };
    const around = await Promise.all(
      versions.map((version) => aroundOf(deps, place, version, published.get(monthBefore(version.month)))),
    );
    return { zone, now, versions, around };
  };

/** Looks at what the table has published. */
export const lookAtPublishedLive = lookAtPublished(live);
