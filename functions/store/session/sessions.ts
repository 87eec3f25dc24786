import { createHash } from "node:crypto";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { Session, SessionId } from "../../../shared/roster/session.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import { client, tableName } from "../table/client.ts";
import { clinicDayPartition, prefix, sessionKey } from "../table/keys.ts";
import { queryAll } from "../table/query.ts";
import { sessionFromItem } from "./session-item.ts";

/** One session as it is now, or `undefined`. */
export const sessionOf = async (id: SessionId): Promise<Session | undefined> => {
  const { Item } = await client().send(
    new GetCommand({ TableName: tableName(), Key: sessionKey(id), ConsistentRead: true }),
  );
  return Item && sessionFromItem(Item);
};

/** All sessions of a clinic's day with every doctor, in order of start; `ConsistentRead` as they are this moment. */
export const sessionsOf = (clinicId: ClinicId, date: LocalDate, { ConsistentRead = false } = {}): Promise<Session[]> =>
  queryAll({ partition: clinicDayPartition(clinicId, date), prefix: prefix.session, ConsistentRead }, sessionFromItem);

/** Whose account takes a place, and how many of one session it may take. */
export type Share = { holder: string; maxPerSession: number };

/**
 * The session's attribute for what an account holds of it: the set of its booking codes there, which the store takes
 * away with its last. Four letters of a digest say nothing of the account and keep a full session under a kilobyte; two
 * accounts that share them, one pair in sixteen million, share their limit in one session. An attribute of its own and
 * not a part of a map: it needs no map that is there before.
 */
export const shareAttribute = (holder: string): string =>
  `~${createHash("sha256").update(holder).digest("base64url").slice(0, 4)}`;
