import { listUndecided as contract } from "../../../shared/api/booking/list-undecided.ts";
import { decidedDays, endedToSay, leftDays } from "../../../shared/booking/outcomes/left-day.ts";
import { type ClinicId, districtOf } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { localDate } from "../../../shared/time/zone.ts";
import { route, type UseCase } from "../../http/route.ts";
import { requirePlace } from "../../place/require-place.ts";
import { sessionsOfDayLive } from "../../schedule/sessions-of-day.ts";
import { visitsAt } from "../../store/appointment/visits.ts";
import { districtById } from "../../store/district/districts.ts";
import { sessionOf } from "../../store/session/sessions.ts";
import { askedOr } from "../../store/table/readable.ts";
import { undecidedSessionsOf } from "../../store/undecided/undecided-sessions.ts";
import { now } from "../../time/now.ts";

const live = { districtById, sessionsOfDay: sessionsOfDayLive, undecidedSessionsOf, sessionOf, visitsAt, now };
type Deps = typeof live;

/** The sessions of today, and those of other days in which somebody was left, or decided about lately; one that can't be read hides no other. */
const sessionsToLookAt = async (deps: Deps, clinicId: ClinicId, now: Instant): Promise<Session[]> => {
  const { zone } = requirePlace(await deps.districtById(districtOf(clinicId)));
  const [today, marked] = await Promise.all([
    deps.sessionsOfDay(clinicId, localDate(now, zone)),
    deps.undecidedSessionsOf(clinicId),
  ]);
  const others = marked.filter((id) => today.every((session) => session.id !== id));
  const found = await Promise.all(others.map((id) => askedOr(() => deps.sessionOf(id), undefined)));
  return [...found.filter((session) => session !== undefined), ...today];
};

/** Of whom a clinic's desk is still to say how their visit ended, those of earlier days first; and of whom it may put it right. */
export const listUndecided =
  (deps: Deps): UseCase<typeof contract> =>
  async ({ clinicId }) => {
    const now = deps.now();
    const toSay = endedToSay(await sessionsToLookAt(deps, clinicId, now), now);
    const facts = await deps.visitsAt(
      toSay.flatMap(({ ids }) => ids),
      { ConsistentRead: true },
    );
    const sessions = toSay.map(({ session }) => session);
    return { ...leftDays(sessions, facts, now), decided: decidedDays(sessions, facts, now) };
  };

export const listUndecidedRoute = route(contract, listUndecided(live));
