import type { ClinicId } from "../../../shared/place/clinic.ts";
import { SessionId } from "../../../shared/schedule/session.ts";
import { deleteIf } from "../table/delete-if.ts";
import { undecidedKey, undecidedPartition } from "../table/keys.ts";
import { isNew, putIf } from "../table/put-if.ts";
import { queryAll } from "../table/query.ts";

/** The sessions of a clinic that may have visits of which nobody has said yet how they ended: the sessions themselves say. */
export const undecidedSessionsOf = (clinicId: ClinicId): Promise<SessionId[]> =>
  queryAll({ partition: undecidedPartition(clinicId), ConsistentRead: true }, ({ SK }) => SessionId.parse(SK));

/** Enters that the clock closed a session with visits that the desk is to decide about, however often it is said. */
export const enterUndecided = (id: SessionId): Promise<boolean> => putIf(undecidedKey(id), isNew);

/** Takes a session off the list once everybody in it is decided about. */
export const dropUndecided = (id: SessionId): Promise<boolean> =>
  deleteIf({ Key: undecidedKey(id), ConditionExpression: "attribute_exists(PK)" });
