import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Session } from "../../../shared/roster/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { clinicDayPartition, prefix } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { sessionFromItem } from "./session-item.ts";

/** All sessions of a clinic's day with every doctor, in order of start; `ConsistentRead` as they are this moment. */
export const sessionsOf = (clinicId: ClinicId, date: LocalDate, { ConsistentRead = false } = {}): Promise<Session[]> =>
  queryAll({ partition: clinicDayPartition(clinicId, date), prefix: prefix.session, ConsistentRead }, sessionFromItem);
