import { type LineCall, latestFirst } from "../../../../shared/line/face-to-face-line.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { practitionerLetter, queueNumber } from "../../../../shared/place/practitioner-letter.ts";
import type { HandCall, SeenCall } from "./board-memory.ts";

/** A call as the board shows and says it. */
export type ShownCall = Pick<LineCall, "id" | "number" | "at"> & {
  letter: string;
  /** `A-12`. */
  name: string;
  /** To whom; of a call by hand without a letter nothing is known. */
  practitioner: string | undefined;
  /** Whether its number was called before. */
  again: boolean;
  /** Whether whoever has it is with the doctor, or on the way: it was called by hand, and nothing since. */
  inside: boolean;
};

/** A number whose call nobody answered, as the board shows it. */
export type MissedCall = Pick<ShownCall, "id" | "name" | "practitioner"> & { missed: true };

/** Those of a clinic who practise, by the letter of their line. */
const byLetter = (clinic: Clinic | undefined): Map<string, string> =>
  new Map(clinic?.practitioners.map(({ id, name }) => [practitionerLetter(clinic, id), name]));

/** What the line and the hand called, as it is shown: the latest first, of one number its last call. */
export const shownCalls = (
  calls: readonly SeenCall[],
  byHand: readonly HandCall[],
  clinic: Clinic | undefined,
): ShownCall[] => {
  const names = byLetter(clinic);
  const lettered = calls.map(({ inside = false, ...one }) => ({
    ...one,
    inside,
    letter: practitionerLetter(clinic, one.practitionerId),
  }));
  // Of whoever was called by hand nobody notes that they are done: somebody else is called then.
  const told = Math.max(0, ...calls.map(({ at }) => at));
  const typed = byHand.map((one) => ({ ...one, inside: one.at >= told }));
  const all = [...lettered, ...typed].sort(latestFirst).map(({ id, number, at, letter, inside, again = false }) => ({
    id,
    number,
    at,
    letter,
    again,
    inside,
    name: queueNumber(letter, number),
    practitioner: names.get(letter),
  }));
  const isLast = ({ name }: (typeof all)[number], index: number): boolean =>
    all.findIndex((other) => other.name === name) === index;
  return all.filter(isLast).map((one) => ({
    ...one,
    again: one.again || all.some((other) => other.name === one.name && other.id !== one.id),
  }));
};

/** Those who were called in vain, as they are shown. */
export const missedCalls = (calls: readonly LineCall[], clinic: Clinic | undefined): MissedCall[] => {
  const names = byLetter(clinic);
  return calls.map(({ id, number, practitionerId }) => {
    const letter = practitionerLetter(clinic, practitionerId);
    return { id, name: queueNumber(letter, number), practitioner: names.get(letter), missed: true };
  });
};
