import type { PatientId } from "../../../shared/people/patient.ts";
import type { PatientRecord } from "../../../shared/people/patient-record.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { takenBy } from "../../../shared/schedule/taken-by.ts";
import { all, at, isNew, isThere, list, type Term, term } from "../table/clause.ts";
import { patientKey } from "../table/keys.ts";
import { readOr } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { check, put, update } from "../table/writes.ts";
import { patientFromItem, patientToItem } from "./patients.ts";

/** Puts a patient who was not there before. */
export const putPatient = (patient: PatientRecord): Piece<PatientRecord> => ({
  write: put(patientToItem(patient), isNew),
  parse: patientFromItem,
});

/** What a slot takes of a calendar. */
const placesOf = (parts: readonly string[]): Term[] => parts.map((part) => term`#busy.${at(part)}`);

const takeBy = (code: string, places: readonly Term[]): Term => list(places.map((place) => term`${place} = ${code}`));

/** What asks that a patient is of `holder`; without one, that they are there. */
const isOf = (holder: string | undefined): Term => (holder === undefined ? isThere : term`#holder = ${holder}`);

const areFree = (places: readonly Term[]): Term => all(...places.map((place) => term`attribute_not_exists(${place})`));

/**
 * Enters a visit into a patient's calendar: no overlap, and no second number of a session; where a `holder` is given, of a patient
 * of theirs only; and where `maxUpcoming` is, no more than so many ahead.
 */
export const enterVisit = (
  patientId: PatientId,
  { slot, code, holder, maxUpcoming }: { slot: Slot; code: string; holder?: string; maxUpcoming?: number },
): Piece<PatientRecord> => {
  const taken = placesOf(takenBy(slot));
  const hasRoom = maxUpcoming !== undefined && term`attribute_not_exists(#visits) OR size(#visits) < ${maxUpcoming}`;
  return {
    write: update(patientKey(patientId), {
      set: takeBy(code, taken),
      add: term`#visits ${new Set([code])}`,
      when: all(isOf(holder), hasRoom, areFree(taken)),
    }),
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
): Piece<PatientRecord | "unreadable"> => ({
  write: check(patientKey(patientId), all(isOf(holder), areFree(placesOf(takenBy(slot))))),
  parse: (item) => readOr(item, patientFromItem, "unreadable"),
});

/** Moves a visit in a patient's calendar, its own old time and number being no obstacle; where a `holder` is given, of theirs only. */
export const moveVisit = (
  patientId: PatientId,
  { from, to, code, holder }: { from: Slot; to: Slot; code: string; holder: string | undefined },
): Piece<PatientRecord> => {
  const parts = takenBy(to);
  const taken = placesOf(parts);
  const left = placesOf(takenBy(from).filter((part) => !parts.includes(part)));
  const areFreeOrOwn = taken.map((place) => term`attribute_not_exists(${place}) OR ${place} = ${code}`);
  return {
    write: update(
      patientKey(patientId),
      { set: takeBy(code, taken), when: all(isOf(holder), ...areFreeOrOwn) },
      left.length > 0 && { remove: list(left) },
    ),
    parse: patientFromItem,
  };
};

/** Takes a visit out of a patient's calendar; where a `holder` is given, only out of a patient of theirs. */
export const leaveVisit = (
  patientId: PatientId,
  { slot, code, holder }: { slot: Slot; code: string; holder?: string | undefined },
): Piece<PatientRecord> => ({
  write: update(patientKey(patientId), {
    remove: list(placesOf(takenBy(slot))),
    delete: term`#visits ${new Set([code])}`,
    when: isOf(holder),
  }),
  parse: patientFromItem,
});

/** Notes that a patient of `holder` waits for something: no more than so much at a time, and that once. */
export const enterWait = (
  patientId: PatientId,
  { id, holder, most }: { id: string; holder: string; most: number },
): Piece<PatientRecord> => ({
  write: update(patientKey(patientId), {
    add: term`#waits ${new Set([id])}`,
    when: all(isOf(holder), term`attribute_not_exists(#waits) OR contains(#waits, ${id}) OR size(#waits) < ${most}`),
  }),
  parse: patientFromItem,
});

/** Notes that a patient waits for something no more; where a `holder` is given, only of a patient of theirs. */
export const leaveWait = (
  patientId: PatientId,
  { id, holder }: { id: string; holder?: string | undefined },
): Piece<PatientRecord> => ({
  write: update(patientKey(patientId), { delete: term`#waits ${new Set([id])}`, when: isOf(holder) }),
  parse: patientFromItem,
});
