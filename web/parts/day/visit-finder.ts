import type { Visit } from "../../../shared/booking/visit.ts";
import { speltOtherwise } from "../../../shared/people/names/name-likeness.ts";
import type { readSearch, Sought } from "../../../shared/people/names/search-text.ts";
import { plainWords } from "../../../shared/text/plain.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";

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
const byPerson = ({ name, born }: Sought): ((patient: Visit["patient"]) => boolean) => {
  const begins = byBegins(name);
  return (patient) =>
    (begins(patient.name) || speltOtherwise(name, patient.name) > 0) &&
    (born?.some((begin) => patient.birthDate.startsWith(begin)) ?? true);
};

/**
 * Tells the visits that are looked for by name, date of birth, booking code or queue number; all of them where nothing is
 * written. What is written is read as it is where the register is searched, or whoever is here would seem unknown.
 */
export const visitFinder = (
  written: string,
  today: LocalDate,
  read: typeof readSearch,
): ((visit: Visit) => boolean) => {
  const text = written.trim();
  if (text === "") return () => true;
  const sought = read(text, today);
  const [begins, isSought] = [byBegins(text), byPerson(sought)];
  // Its letter says only in whose line it is. As many digits as a year has are one.
  const [, number] = /^(?:[a-z]-?)?(\d+)$/i.exec(text) ?? [];
  const isNumber = number !== undefined && number.length < 4;
  const isPerson = !isNumber && (isNamed(sought.name) || sought.born !== undefined);
  const code = text.replace(/\s/g, "").toUpperCase();
  return ({ appointment, patient }) =>
    (code.length > 1 && appointment.code.startsWith(code)) ||
    (number !== undefined && String(appointment.slot.number).startsWith(number)) ||
    (isNamed(text) && begins(patient.name)) ||
    (isPerson && isSought(patient));
};
