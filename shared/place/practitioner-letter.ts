import type { PractitionerId } from "../people/practitioner.ts";
import type { Clinic } from "./clinic.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * The letter before the numbers of a practitioner's line, since two who practise at once call the same numbers: their
 * place in the clinic's list. Whoever is not in it has none, nor has the twenty-seventh.
 */
export const practitionerLetter = (clinic: Pick<Clinic, "practitioners"> | undefined, id: PractitionerId): string =>
  letters.charAt(clinic?.practitioners.findIndex((one) => one.id === id) ?? -1);

/** A called number as it is told: after its letter, where there is one. */
export const queueNumber = (letter: string, called: number): string => (letter ? `${letter}-${called}` : `${called}`);
