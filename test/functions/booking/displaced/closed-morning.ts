import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import type { DynamoDBRecord } from "aws-lambda";
import { askForCall } from "../../../../functions/booking/displaced/ask-for-call.ts";
import { dropBookedAgainLive } from "../../../../functions/booking/displaced/drop-booked-again.ts";
import { listCalls } from "../../../../functions/booking/displaced/list-calls.ts";
import { noteCall } from "../../../../functions/booking/displaced/note-call.ts";
import { offerVisits, offerVisitsStore } from "../../../../functions/booking/displaced/offer-visits.ts";
import { dropCallsOnChange } from "../../../../functions/events/stream/drop-calls.ts";
import { offerVisitsOnChange } from "../../../../functions/events/stream/offer-visits.ts";
import {
  beginCallBack,
  dropCallWish,
  endCallBack,
  saveCallWish,
} from "../../../../functions/store/appointment/save-offer.ts";
import { visitOf, visitsAt } from "../../../../functions/store/appointment/visits.ts";
import { callOf, callsOf, dropCall, dropCallBack, saveCallNote } from "../../../../functions/store/call/calls.ts";
import { sessionOf, sessionToItem } from "../../../../functions/store/session/sessions.ts";
import { bringSession } from "../../../../functions/store/session/shape-pieces.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { callsPartition } from "../../../../functions/store/table/keys.ts";
import { queryAll } from "../../../../functions/store/table/query.ts";
import { transact } from "../../../../functions/store/table/transact.ts";
import { askForCall as askForCallContract } from "../../../../shared/api/booking/ask-for-call.ts";
import { listCalls as listCallsContract } from "../../../../shared/api/booking/list-calls.ts";
import { noteCall as noteCallContract } from "../../../../shared/api/booking/note-call.ts";
import type { Call } from "../../../../shared/booking/displaced/call-shown.ts";
import { asListed } from "../../http/as-listed.ts";
import { morning, requestKey } from "../cikande.ts";
import { clock } from "../use-cases.ts";

const { id, clinicId } = morning();
const now = () => clock.now;

/** The phones of accounts, as the people's pool has them. */
export const phones = new Map<string, Pick<Call, "phone" | "phoneUnknown">>([["siti", { phone: "+6281234567890" }]]);

export const desk = { role: "registrar", accountId: "loket", clinicIds: [clinicId] } as const;

export const offer = offerVisits({ ...offerVisitsStore, now, pauseAfter: async () => {} });
export const askedFor = asListed(askForCallContract, askForCall({ visitOf, saveCallWish, now }));
export const note = asListed(
  noteCallContract,
  noteCall({ callOf, saveCallNote, dropCallWish, endCallBack, beginCallBack, now }),
);
const listed = asListed(
  listCallsContract,
  listCalls({ callsOf, visitsAt, sessionOf, phoneOf: async (account) => phones.get(account) ?? {}, now }),
);

/** Whom the desk is to call. */
export const list = () => listed({ clinicId }, desk, requestKey());

/** The visits that the desk is to call about, in order. */
export const calledAbout = async (): Promise<string[]> => (await list()).calls.map(({ visit }) => visit.appointment.id);

/** The visits that have an entry, whether or not anybody still waits for a call. */
export const entered = async (): Promise<string[]> => (await callsOf(clinicId)).map((entry) => entry.id).toSorted();

/** Takes away what other tests left for the desk to call about. */
export const forgetCalls = async (): Promise<void> => {
  const range = { partition: callsPartition(clinicId), ConsistentRead: true };
  const keys = await queryAll(range, ({ PK, SK }) => ({ PK, SK }));
  await Promise.all(keys.map((Key) => client().send(new DeleteCommand({ TableName: tableName(), Key }))));
};

/** The record that `change` of the morning, or of another session, leaves in the stream. */
export const recordOf = async (change: () => Promise<unknown>, of = id): Promise<DynamoDBRecord> => {
  const image = async () => {
    const session = await sessionOf(of);
    return session && marshall(sessionToItem(session));
  };
  const OldImage = await image();
  await change();
  const NewImage = await image();
  return { dynamodb: { OldImage, NewImage, SequenceNumber: "1" } } as DynamoDBRecord;
};

const consumers = [
  offerVisitsOnChange({ offerVisits: offer }),
  dropCallsOnChange({ dropCall, dropCallBack, dropBookedAgain: dropBookedAgainLive }),
];

/** Tells those who follow the stream of changes; answers those that failed. */
export const tell = async (...records: DynamoDBRecord[]): Promise<DynamoDBRecord[]> =>
  (await Promise.all(consumers.map((one) => one.consume(records)))).flat();

/** Closes the morning, and opens it again, as publishing does. */
export const shut = () => transact({ session: bringSession({ kind: "close", id }) });
export const openAgain = () =>
  transact({
    session: bringSession({ kind: "reopen", shape: { ...morning() }, guard: "same-grid" }),
  });

/** Lets the morning last for so many places, as publishing does. */
export const lastFor = (count: number) =>
  transact({ session: bringSession({ kind: "change", shape: morning({ count }), guard: "same-grid" }) });

/** Closes the morning, and all that follows from it. */
export const closeMorning = async (): Promise<void> => {
  await tell(await recordOf(shut));
};
