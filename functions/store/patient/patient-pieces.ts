import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { patientKey } from "../table/keys.ts";
import { readOr } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { patientFromItem, patientToItem } from "./patients.ts";

/** Puts a patient who was not there before. */
export const putPatient = (patient: PatientRecord): Piece<PatientRecord> => ({
  write: { Put: { Item: patientToItem(patient), ConditionExpression: "attribute_not_exists(PK)" } },
  parse: patientFromItem,
});

/** Names for parts of a calendar, as an expression says them. */
const named = (parts: string[], letter: string): Record<string, string> =>
  Object.fromEntries(parts.map((part, index) => [`#${letter}${index}`, part]));

const paths = (names: Record<string, string>): string[] => Object.keys(names).map((name) => `#busy.${name}`);

/** What asks of a patient that they are of an account, and its names and values. */
type Asked = { condition: string; names: Record<string, string>; values: Record<string, string> };

/** What asks that a patient is of `holder`; without one, that they are there. */
const isOf = (holder: string | undefined): Asked =>
  holder === undefined
    ? { condition: "attribute_exists(PK)", names: {}, values: {} }
    : { condition: "#holder = :holder", names: { "#holder": "holder" }, values: { ":holder": holder } };

/**
 * Enters a visit into a patient's calendar: no overlap, and no second number of a session; where a `holder` is given, of a patient of theirs only; and where
 * `maxUpcoming` is, no more than so many ahead.
 */
export const enterVisit = (
  patientId: PatientId,
  { slot, code, holder, maxUpcoming }: { slot: Slot; code: string; holder?: string; maxUpcoming?: number },
): Piece<PatientRecord> => {
  const asked = isOf(holder);
  const taken = named(takenBy(slot), "t");
  const isFree = paths(taken).map((path) => `attribute_not_exists(${path})`);
  const hasRoom = maxUpcoming === undefined ? [] : ["(attribute_not_exists(#visits) OR size(#visits) < :max)"];
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `SET ${paths(taken).map((path) => `${path} = :code`)} ADD #visits :codes`,
        ConditionExpression: [asked.condition, ...hasRoom, ...isFree].join(" AND "),
        ExpressionAttributeNames: { "#busy": "busy", "#visits": "visits", ...asked.names, ...taken },
        ExpressionAttributeValues: {
          ":code": code,
          ":codes": new Set([code]),
          ...asked.values,
          ...(maxUpcoming !== undefined && { ":max": maxUpcoming }),
        },
      },
    },
    parse: patientFromItem,
  };
};

/**
 * Asks that a patient, of a `holder` where one is given, has no visit at the time of a slot, nor in its session; it writes nothing. One who
 * can't be read refuses too, like one who has no time: nobody behind them is to wait for their record.
 */
export const hasTime = (
  patientId: PatientId,
  { slot, holder }: { slot: Slot; holder: string | undefined },
): Piece<PatientRecord | "unreadable"> => {
  const asked = isOf(holder);
  const taken = named(takenBy(slot), "t");
  const isUnused = paths(taken).map((path) => `attribute_not_exists(${path})`);
  return {
    write: {
      ConditionCheck: {
        Key: patientKey(patientId),
        ConditionExpression: [asked.condition, ...isUnused].join(" AND "),
        ExpressionAttributeNames: { "#busy": "busy", ...asked.names, ...taken },
        ...(holder !== undefined && { ExpressionAttributeValues: asked.values }),
      },
    },
    parse: (item) => readOr(item, patientFromItem, "unreadable"),
  };
};

/** Moves a visit in a patient's calendar, its own old time and number being no obstacle; where a `holder` is given, of theirs only. */
export const moveVisit = (
  patientId: PatientId,
  { from, to, code, holder }: { from: Slot; to: Slot; code: string; holder: string | undefined },
): Piece<PatientRecord> => {
  const asked = isOf(holder);
  const parts = takenBy(to);
  const left = named(
    takenBy(from).filter((part) => !parts.includes(part)),
    "f",
  );
  const taken = named(parts, "t");
  const isFree = paths(taken).map((path) => `(attribute_not_exists(${path}) OR ${path} = :code)`);
  const remove = paths(left).length > 0 ? ` REMOVE ${paths(left)}` : "";
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `SET ${paths(taken).map((path) => `${path} = :code`)}${remove}`,
        ConditionExpression: [asked.condition, ...isFree].join(" AND "),
        ExpressionAttributeNames: { "#busy": "busy", ...asked.names, ...taken, ...left },
        ExpressionAttributeValues: { ":code": code, ...asked.values },
      },
    },
    parse: patientFromItem,
  };
};

/** Takes a visit out of a patient's calendar; where a `holder` is given, only out of a patient of theirs. */
export const leaveVisit = (
  patientId: PatientId,
  { slot, code, holder }: { slot: Slot; code: string; holder?: string | undefined },
): Piece<PatientRecord> => {
  const taken = named(takenBy(slot), "t");
  const asked = isOf(holder);
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `REMOVE ${paths(taken)} DELETE #visits :codes`,
        ConditionExpression: asked.condition,
        ExpressionAttributeNames: { "#busy": "busy", "#visits": "visits", ...asked.names, ...taken },
        ExpressionAttributeValues: { ":codes": new Set([code]), ...asked.values },
      },
    },
    parse: patientFromItem,
  };
};

/** Notes that a patient of `holder` waits for something: no more than so much at a time, and that once. */
export const enterWait = (
  patientId: PatientId,
  { id, holder, most }: { id: string; holder: string; most: number },
): Piece<PatientRecord> => ({
  write: {
    Update: {
      Key: patientKey(patientId),
      UpdateExpression: "ADD #waits :ids",
      ConditionExpression:
        "#holder = :holder AND (attribute_not_exists(#waits) OR contains(#waits, :id) OR size(#waits) < :most)",
      ExpressionAttributeNames: { "#holder": "holder", "#waits": "waits" },
      ExpressionAttributeValues: { ":id": id, ":ids": new Set([id]), ":holder": holder, ":most": most },
    },
  },
  parse: patientFromItem,
});

/** Notes that a patient waits for something no more; where a `holder` is given, only of a patient of theirs. */
export const leaveWait = (
  patientId: PatientId,
  { id, holder }: { id: string; holder?: string | undefined },
): Piece<PatientRecord> => {
  const asked = isOf(holder);
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: "DELETE #waits :ids",
        ConditionExpression: asked.condition,
        ExpressionAttributeNames: { "#waits": "waits", ...asked.names },
        ExpressionAttributeValues: { ":ids": new Set([id]), ...asked.values },
      },
    },
    parse: patientFromItem,
  };
};
