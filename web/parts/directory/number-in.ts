import { practitionerLetter, queueNumber } from "../../../shared/place/practitioner-letter.ts";
import { calledNumber, type Numbered } from "../../../shared/schedule/called-number.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { clinicIn, type Directory } from "./create-directory.ts";

/** A place, as far as people are told its number. */
export type NumberedPlace = Pick<Slot, "sessionId"> & Numbered;

/** Says a place's queue number as people are told it. */
export type NumberOf = (place: NumberedPlace) => string;

/** A place's queue number as people are told it: after the letter of its line, as soon as the directory is there. */
export const numberIn = (directory: Directory | undefined, { sessionId, ...place }: NumberedPlace): string => {
  const { clinicId, practitionerId } = sessionIdParts(sessionId);
  return queueNumber(practitionerLetter(clinicIn(directory, clinicId), practitionerId), calledNumber(place));
};
