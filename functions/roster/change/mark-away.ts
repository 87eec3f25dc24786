import { markAway as contract } from "../../../shared/api/roster/mark-away.ts";
import { route, type UseCase } from "../../http/route.ts";
import { makeAbsenceLive } from "./make-absence.ts";

const live = { makeAbsence: makeAbsenceLive };

/** Publishes that somebody is away from today on, and who covers their shifts. */
export const markAway =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, practitionerId, cover, digest, ...period }, { accountId, name }, key) =>
    deps.makeAbsence({ clinicId, away: { practitionerId, period }, cover, digest }, { accountId, name, key });

export const markAwayRoute = route(contract, markAway(live));
