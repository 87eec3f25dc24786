import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { ticksOf } from "../../../shared/schedule/ticks.ts";
import { patientKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { patientFromItem, patientToItem } from "./patients.ts";

/** Puts a patient who was not there before. */
export const putPatient = (patient: PatientRecord): Piece<PatientRecord> => ({
  write: { Put: { Item: patientToItem(patient), ConditionExpression: "attribute_not_exists(PK)" } },
  parse: patientFromItem,
});

const tickNames = (ticks: string[], letter: string): Record<string, string> =>
  Object.fromEntries(ticks.map((tick, index) => [`#${letter}${index}`, tick]));

const paths = (named: Record<string, string>): string[] => Object.keys(named).map((name) => `#busy.${name}`);

/** Enters a visit into the calendar of a patient of `holder`: no overlap, no more than `maxUpcoming` ahead. */
export const enterVisit = (
  patientId: PatientId,
  { slot, code, holder, maxUpcoming }: { slot: Slot; code: string; holder: string; maxUpcoming: number },
): Piece<PatientRecord> => {
  const ticks = tickNames(ticksOf(slot), "t");
  const isFree = paths(ticks).map((path) => `attribute_not_exists(${path})`);
  const isOwn = ["#holder = :holder", "(attribute_not_exists(#visits) OR size(#visits) < :max)"];
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `SET ${paths(ticks).map((path) => `${path} = :code`)} ADD #visits :codes`,
        ConditionExpression: [...isOwn, ...isFree].join(" AND "),
        ExpressionAttributeNames: { "#busy": "busy", "#holder": "holder", "#visits": "visits", ...ticks },
        ExpressionAttributeValues: {
          ":code": code,
          ":codes": new Set([code]),
          ":holder": holder,
          ":max": maxUpcoming,
        },
      },
    },
    parse: patientFromItem,
  };
};

/** Moves a visit in the calendar of a patient of `holder`; its own old time is no obstacle. */
export const moveVisit = (
  patientId: PatientId,
  { from, to, code, holder }: { from: Slot; to: Slot; code: string; holder: string },
): Piece<PatientRecord> => {
  const taken = ticksOf(to);
  const left = tickNames(
    ticksOf(from).filter((tick) => !taken.includes(tick)),
    "f",
  );
  const ticks = tickNames(taken, "t");
  const isFree = paths(ticks).map((path) => `(attribute_not_exists(${path}) OR ${path} = :code)`);
  const remove = paths(left).length > 0 ? ` REMOVE ${paths(left)}` : "";
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `SET ${paths(ticks).map((path) => `${path} = :code`)}${remove}`,
        ConditionExpression: ["#holder = :holder", ...isFree].join(" AND "),
        ExpressionAttributeNames: { "#busy": "busy", "#holder": "holder", ...ticks, ...left },
        ExpressionAttributeValues: { ":code": code, ":holder": holder },
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
  const ticks = tickNames(ticksOf(slot), "t");
  const asHolder = holder !== undefined;
  return {
    write: {
      Update: {
        Key: patientKey(patientId),
        UpdateExpression: `REMOVE ${paths(ticks)} DELETE #visits :codes`,
        ConditionExpression: asHolder ? "#holder = :holder" : "attribute_exists(PK)",
        ExpressionAttributeNames: {
          "#busy": "busy",
          "#visits": "visits",
          ...(asHolder && { "#holder": "holder" }),
          ...ticks,
        },
        ExpressionAttributeValues: { ":codes": new Set([code]), ...(asHolder && { ":holder": holder }) },
      },
    },
    parse: patientFromItem,
  };
};
