import type { Visit } from "../../../shared/booking/visit.ts";
import { speltOtherwise } from "../../../shared/people/names/name-likeness.ts";
import { readSearch } from "../../../shared/people/names/search-text.ts";
import { plainWords } from "../../../shared/text/plain.ts";
import type { LocalDate } from "../../../shared/time/local-date.ts";

/** By the begin of each word, in any order, or by how the whole name sounds. */
const byName = (written: string): ((name: string) => boolean) => {
  const wanted = plainWords(written);
  const begins = (name: string): boolean => {
    const words = plainWords(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  return (name) => begins(name) || speltOtherwise(written, name) > 0;
};

/** By name and by date of birth, as far as each is written; as the register is searched, or who is here would seem unknown. */
const byPerson = (written: string, today: LocalDate): ((patient: Visit["patient"]) => boolean) => {
  const { name, born } = readSearch(written, today);
  // Digits alone are the begin of a queue number.
  if (!name && (!born || /^\d{1,3}$/.test(written))) return () => false;
  const isName = byName(name);
  return (patient) => isName(patient.name) && (born?.some((begin) => patient.birthDate.startsWith(begin)) ?? true);
};

/**
 * Tells the visits that are looked for by name, date of birth, booking code or queue number; all of them where nothing is
 * written.
 */
export const visitFinder = (written: string, today: LocalDate): ((visit: Visit) => boolean) => {
  const text = written.trim();
  if (text === "") return () => true;
  const isPerson = byPerson(text, today);
  const code = text.replace(/\s/g, "").toUpperCase();
  return ({ appointment, patient }) =>
    (code.length > 1 && appointment.code.startsWith(code)) ||
    (/^\d+$/.test(text) && String(appointment.slot.number).startsWith(text)) ||
    isPerson(patient);
};
