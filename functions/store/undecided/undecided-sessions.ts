import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { SessionId } from "../../../shared/schedule/session.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { either, isNew, term } from "../table/clause.ts";
import { client, tableName } from "../table/client.ts";
import { expiryAt } from "../table/expiry.ts";
import { undecidedKey, undecidedPartition } from "../table/keys.ts";
import { putIf } from "../table/put-if.ts";
import { queryAll } from "../table/query.ts";

/**
 * The sessions of a clinic that may have visits of which nobody has said yet how they ended, or of which it was said so lately
 * that it may be put right: the sessions themselves say.
 */
export const undecidedSessionsOf = (clinicId: ClinicId): Promise<SessionId[]> =>
  queryAll({ partition: undecidedPartition(clinicId), ConsistentRead: true }, ({ SK }) => SessionId.parse(SK));

/** One that stays until everybody is decided about says no time at which it goes. */
const unlessLasting = either(isNew, term`attribute_exists(#expires)`);

/** Enters that the clock closed a session with visits that the desk is to decide about, however often it is said. */
export const enterUndecided = (id: SessionId): Promise<boolean> => putIf(undecidedKey(id), unlessLasting);

/**
 * Keeps a session on the list until a time, since something said of it may be put right till then.
 * @param isDone whether everybody in it is decided about: then it goes at that time; else only if nothing keeps it longer
 */
export const keepDecided = async (id: SessionId, until: Instant, { isDone }: { isDone: boolean }): Promise<void> => {
  const Item = { ...undecidedKey(id), ...expiryAt(until) };
  if (isDone) await client().send(new PutCommand({ TableName: tableName(), Item }));
  else await putIf(Item, unlessLasting);
};
