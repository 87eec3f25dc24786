import { allIn, type SessionDay, type Visit } from "../../../../shared/booking/visit.ts";
import { soundOfName } from "../../../../shared/people/names/name-sound.ts";
import { type Directory, zoneIn } from "../../../parts/directory/create-directory.ts";
import { numberIn } from "../../../parts/directory/number-in.ts";
import { clock, fullDate } from "../../../time/format-time.ts";
import { deskText } from "./text.ts";

type PatientId = Visit["patient"]["id"];

/** Who of a day could be taken for somebody else of that day: two people whose names sound alike. */
export const namesakes = (days: readonly SessionDay[]): ReadonlySet<PatientId> => {
  const bySound = new Map<string, Set<PatientId>>();
  for (const { patient } of days.flatMap(allIn)) {
    const sound = soundOfName(patient.name);
    bySound.set(sound, (bySound.get(sound) ?? new Set()).add(patient.id));
  }
  return new Set([...bySound.values()].filter(({ size }) => size > 1).flatMap((people) => [...people]));
};

/** Names a visit so that it is taken for no other: by number and time, and by birth where a name sounds like another's. */
export const whoComes = (
  { appointment: { slot }, patient }: Visit,
  directory: Directory | undefined,
  isNamesake: boolean,
): string => {
  const who = deskText().who(patient.name, numberIn(directory, slot), clock(slot.start, zoneIn(directory)));
  return isNamesake ? `${who}, ${deskText().born(fullDate(patient.birthDate))}` : who;
};
