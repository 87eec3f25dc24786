import type { SessionLine } from "../../../../shared/line/clinic-line.ts";
import type { Clinic } from "../../../../shared/place/clinic.ts";
import { practitionerLetter } from "../../../../shared/place/practitioner-letter.ts";
import { calledNumber } from "../../../../shared/schedule/called-number.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";

const isCalledIn = ({ series, expected, line }: SessionLine, called: number): boolean =>
  [...expected, ...Object.keys(line).map(Number)].some((number) => calledNumber({ series, number }) === called);

/** The letters of a clinic's lines in which somebody has a number today, as it is called. */
export const lettersWith = (clinic: Clinic | undefined, sessions: readonly SessionLine[], called: number): string[] => {
  const own = sessions.filter((session) => sessionIdParts(session.id).clinicId === clinic?.id);
  const lines = own.filter((session) => isCalledIn(session, called));
  return [...new Set(lines.map(({ id }) => practitionerLetter(clinic, sessionIdParts(id).practitionerId)))].sort();
};
