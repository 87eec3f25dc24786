import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import { type CodeUsers, monthsToLookIn } from "../../../shared/roster/draft/code-uses.ts";
import { monthOf } from "../../../shared/roster/month/roster-month.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import type { districtById } from "../../store/district/districts.ts";
import type { savedRowsOf } from "../../store/roster/draft-rows.ts";
import { type monthHeadOf, whileAsSeen } from "../../store/roster/month-heads.ts";
import { type rosterSettingOf, whileSettingIs } from "../../store/roster/roster-settings.ts";
import type { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { publishedOrUnread } from "../month/published-of.ts";

type Deps = {
  districtById: typeof districtById;
  rosterSettingOf: typeof rosterSettingOf;
  monthHeadOf: typeof monthHeadOf;
  rosterVersionOf: typeof rosterVersionOf;
  savedRowsOf: typeof savedRowsOf;
};

/**
 * All that codes of a clinic are used in from today on, and what lets a write be done only while that is so. Of a draft no
 * one item says that; and a month that is being published is not waited for.
 */
export const codeUsersOf = async (deps: Deps, clinicId: ClinicId, now: Instant) => {
  const [district, setting] = await Promise.all([
    deps.districtById(districtOf(clinicId)),
    deps.rosterSettingOf(clinicId, "rotations"),
  ]);
  const today = localDate(now, district?.zone ?? "WIB");
  const months = await Promise.all(
    monthsToLookIn(monthOf(today)).map(async (month) => {
      const head = await deps.monthHeadOf(clinicId, month);
      const [version, drafted] = await Promise.all([
        publishedOrUnread(deps, { clinicId, month }, head),
        deps.savedRowsOf(clinicId, month),
      ]);
      return { month, head, published: version?.rows ?? [], drafted };
    }),
  );
  const kept = setting && "setting" in setting ? setting.setting : undefined;
  const users: CodeUsers = { today, months, rotations: kept?.kind === "rotations" ? kept.rotations : [] };
  const heads = months.filter(({ head }) => head.publishing === undefined);
  const asSeen = {
    rotations: whileSettingIs(clinicId, "rotations", setting?.revision ?? 0),
    ...Object.fromEntries(heads.map(({ month, head }) => [month, whileAsSeen(clinicId, month, head)])),
  };
  return { users, asSeen };
};
