import { closeDay as contract } from "../../../shared/api/roster/close-day.ts";
import { route, type UseCase } from "../../http/route.ts";
import { makeAbsenceLive } from "./make-absence.ts";

const live = { makeAbsence: makeAbsenceLive };

/** Publishes that a clinic is closed: nobody has a shift there on these half days. */
export const closeDay =
  (deps: typeof live): UseCase<typeof contract> =>
  ({ clinicId, digest, ...period }, { accountId, name }, key) =>
    deps.makeAbsence({ clinicId, away: { period }, digest }, { accountId, name, key });

export const closeDayRoute = route(contract, closeDay(live));
