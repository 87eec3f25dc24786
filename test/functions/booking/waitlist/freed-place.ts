import { sessionOf } from "../../../../functions/store/session/sessions.ts";
import type { PatientRecord } from "../../../../shared/people/patient-record.ts";
import { slotAt } from "../../../../shared/schedule/slot.ts";
import { minute } from "../../../../shared/time/instant.ts";
import { putClinic, putDistrict, putSession } from "../../store/use-table.ts";
import { bookingOf, morning, now, requestKey, serang, siti } from "../cikande.ts";
import { book, clock } from "../use-cases.ts";
import { emptyTable, entryFor, followed, mornings, waiting } from "./waiting-room.ts";

const { id, clinicId } = morning();
/** 08.20, told of at 07.00: half of the time until fifteen minutes before, to the minute. */
export const [place, until] = [slotAt(morning(), 3), now + 32 * minute];

/** An empty table with a clinic, at 07.00. */
export const begin = async (): Promise<void> => {
  clock.now = now;
  await emptyTable();
  await Promise.all([putDistrict(serang), putClinic(clinicId)]);
};

export const holdsNow = async () => (await sessionOf(id))?.holds ?? {};
export const offeredTo = async (person: PatientRecord) => (await entryFor(person))?.offer;

/** A full morning for which so many wait, and its third place becomes free. */
export const freed = async (count: number, times = 1): Promise<PatientRecord[]> => {
  await putSession(mornings(4));
  const people: PatientRecord[] = [];
  for (let index = 0; index < count; index += 1) people.push(await waiting());
  clock.now = now;
  await followed(() => putSession(mornings(4, 3)), times);
  return people;
};

export const accept = (person: PatientRecord) => book(bookingOf(person, place), siti, requestKey());
