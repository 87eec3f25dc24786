import { type SessionDay, type Showing, sessionDays } from "../../../shared/booking/visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { now } from "../../time/now.ts";
import { visitsAt } from "./visits.ts";

/** How sessions are shown. `struck`: also with those who come no more. @default without */
type Shown = Showing & { struck?: boolean };

/** Sessions with all who come to them: one request for all their appointments and patients. */
export const withVisits = async (
  sessions: Session[],
  { struck: isAll = false, ...showing }: Shown = {},
): Promise<SessionDay[]> => {
  const ids = sessions.flatMap(({ claims, struck = {} }) => [
    ...Object.values(claims),
    ...(isAll ? Object.values(struck) : []),
  ]);
  const { appointments, patients } = await visitsAt(ids);
  return sessionDays(sessions, { appointments, patients, ...showing }, now());
};
