import { type SessionDay, sessionDays } from "../../../shared/booking/visit.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import { now } from "../../time/now.ts";
import { visitsAt } from "./visits.ts";

/**
 * Sessions with all who come to them: one request for all their appointments and patients.
 * @param struck whether also with those who do no more @default false
 * @param measured whether with what was measured of them, as whoever treats them sees @default false
 */
export const withVisits = async (
  sessions: Session[],
  { struck: isAll = false, measured = false } = {},
): Promise<SessionDay[]> => {
  const ids = sessions.flatMap(({ claims, struck = {} }) => [
    ...Object.values(claims),
    ...(isAll ? Object.values(struck) : []),
  ]);
  const { appointments, patients } = await visitsAt(ids);
  return sessionDays(sessions, { appointments, patients, measured }, now());
};
