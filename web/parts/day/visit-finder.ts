import type { Visit } from "../../../shared/booking/visit.ts";
import { speltOtherwise } from "../../../shared/people/names/name-likeness.ts";
import { plainWords } from "../../../shared/text/plain.ts";

/** By the begin of each word, in any order, or by how the whole name sounds. */
const byName = (written: string): ((name: string) => boolean) => {
  const wanted = plainWords(written);
  const begins = (name: string): boolean => {
    const words = plainWords(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  return (name) => begins(name) || speltOtherwise(written, name) > 0;
};

/** Tells the visits that are looked for by name, booking code or queue number; all of them where nothing is written. */
export const visitFinder = (written: string): ((visit: Visit) => boolean) => {
  const text = written.trim();
  if (text === "") return () => true;
  const isName = byName(text);
  const code = text.replace(/\s/g, "").toUpperCase();
  return ({ appointment, patient }) =>
    (code.length > 1 && appointment.code.startsWith(code)) ||
    (/^\d+$/.test(text) && String(appointment.slot.number).startsWith(text)) ||
    (/\p{L}/u.test(text) && isName(patient.name));
};
