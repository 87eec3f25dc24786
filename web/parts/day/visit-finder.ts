import type { Visit } from "../../../shared/booking/visit.ts";
import type { Sought } from "../../../shared/people/names/search-text.ts";
import { plainWords } from "../../../shared/text/plain.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";
import type { NumberOf } from "../directory/number-in.ts";
import type { Reading } from "./name-reading.ts";

/** By the begin of each word, in any order. */
const byBegins = (written: string): ((name: string) => boolean) => {
  const wanted = plainWords(written);
  return (name) => {
    const words = plainWords(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
};

const isNamed = (written: string): boolean => /\p{L}/u.test(written);

/** By name, or by how the whole of it sounds, and by date of birth, as far as each is written. */
const byPerson = ({ name, born }: Sought, { speltOtherwise }: Reading): ((patient: Visit["patient"]) => boolean) => {
  const begins = byBegins(name);
  return (patient) =>
    (begins(patient.name) || speltOtherwise(name, patient.name) > 0) &&
    (born?.some((begin) => patient.birthDate.startsWith(begin)) ?? true);
};

/** A queue number as it is told or written: `A-12`, `a12`, `12`. */
const numberOf = (text: string): { letter: string; digits: string } | undefined => {
  const [, letter = "", digits] = /^([a-z]?)[\s-]*(\d+)$/i.exec(text) ?? [];
  return digits === undefined ? undefined : { letter: letter.toUpperCase(), digits };
};

/** Among whom somebody is looked for, and what their numbers are told as. */
type DayOfVisits = { visits: readonly Visit[]; numberOf: NumberOf };

/** Tells whose number begins as is written, or is just that; a letter says in whose line, as far as the letters are known. */
const byNumber = (text: string, { numberOf: toldAs }: DayOfVisits) => {
  const sought = numberOf(text);
  return (isIt: (told: string, digits: string) => boolean) =>
    ({ appointment }: Visit): boolean => {
      const told = numberOf(toldAs(appointment.slot));
      if (!sought || !told || !isIt(told.digits, sought.digits)) return false;
      return sought.letter === "" || told.letter === "" || sought.letter === told.letter;
    };
};

/**
 * Tells the visits that are looked for by name, date of birth, booking code or queue number; all of them where nothing is
 * written. What is written is read as it is where the register is searched, or whoever is here would seem unknown. Who has
 * just the number that is written is alone: those whose numbers begin so are nobody's to call.
 */
export const visitFinder = (
  written: string,
  day: DayOfVisits,
  today: LocalDate,
  reading: Reading,
): ((visit: Visit) => boolean) => {
  const text = written.trim();
  if (text === "") return () => true;
  const numbered = byNumber(text, day);
  const isJustIt = numbered((told, digits) => Number(told) === Number(digits));
  if (day.visits.some(isJustIt)) return isJustIt;
  const mayBecomeIt = numbered((told, digits) => told.startsWith(digits));
  const sought = reading.readSearch(text, today);
  const [begins, isSought] = [byBegins(text), byPerson(sought, reading)];
  // As many digits as a year has are one.
  const isNumber = (numberOf(text)?.digits.length ?? 4) < 4;
  const isPerson = !isNumber && (isNamed(sought.name) || sought.born !== undefined);
  const code = text.replace(/\s/g, "").toUpperCase();
  return (visit) => {
    const { appointment, patient } = visit;
    return (
      (code.length > 1 && appointment.code.startsWith(code)) ||
      mayBecomeIt(visit) ||
      (isNamed(text) && begins(patient.name)) ||
      (isPerson && isSought(patient))
    );
  };
};
