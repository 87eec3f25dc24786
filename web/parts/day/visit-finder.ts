import type { Visit } from "../../../shared/booking/visit.ts";
import { nameLikeness } from "../../../shared/people/name-likeness.ts";

/** From here on two names may be one person's, spelt twice. */
const alike = 0.8;
/** Nobody sounds like two letters. */
const fewest = 3;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** By the begin of each word, in any order, or by how the whole name sounds. */
const byName = (written: string): ((name: string) => boolean) => {
  const wanted = wordsOf(written);
  const begins = (name: string): boolean => {
    const words = wordsOf(name);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  return (name) => begins(name) || (written.length >= fewest && nameLikeness(written, name) >= alike);
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
