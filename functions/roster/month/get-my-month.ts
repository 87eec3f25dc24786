import { getMyMonth as contract } from "../../../shared/api/roster/get-my-month.ts";
import { byBegin, ownShifts } from "../../../shared/roster/month/own-shifts.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { todayAtLive } from "../../place/today-at.ts";
import { publishedMonthsOf } from "../../store/published/published-months.ts";
import { monthHeadOf } from "../../store/roster/month-heads.ts";
import { rosterVersionOf } from "../../store/roster/roster-versions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { lastPublishedOf } from "./published-of.ts";

const live = { todayAt: todayAtLive, monthHeadOf, rosterVersionOf, publishedMonthsOf };

/** A person's own shifts of a month, as published at each of their clinics; nobody else's, and of no draft. */
export const getMyMonth =
  (deps: typeof live): UseCase<typeof contract> =>
  async ({ month }, { practitionerId, clinicIds }) => {
    const home = requirePlace(clinicIds[0]);
    const [today, found] = await Promise.all([
      deps.todayAt(home),
      Promise.all(clinicIds.map((clinicId) => askedOr(() => lastPublishedOf(deps, { clinicId, month }), null))),
    ]);
    const versions = found.flatMap((version) => version ?? []);
    const unreadable = clinicIds.filter((_, index) => found[index] === null);
    const held = new Map(
      (await deps.publishedMonthsOf(versions)).map((published) => [published.clinicId, published.heldAt]),
    );
    return {
      month,
      today,
      shifts: versions
        .flatMap((version) => ownShifts({ ...version, heldAt: held.get(version.clinicId) }, practitionerId))
        .toSorted(byBegin),
      published: versions.map(({ clinicId, version, at }) => ({ clinicId, version, at })),
      ...(unreadable.length > 0 && { unreadable }),
    };
  };

export const getMyMonthRoute = route(contract, getMyMonth(live));
