import { practitionerLetter, queueNumber } from "../../../shared/place/practitioner-letter.ts";
import { sessionIdParts } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";
import { clinicIn, type Directory } from "./create-directory.ts";

/** A place's queue number as people are told it: after the letter of its line, as soon as the directory is there. */
export const numberIn = (
  directory: Directory | undefined,
  { sessionId, number }: Pick<Slot, "sessionId" | "number">,
): string => {
  const { clinicId, practitionerId } = sessionIdParts(sessionId);
  return queueNumber(practitionerLetter(clinicIn(directory, clinicId), practitionerId), number);
};
