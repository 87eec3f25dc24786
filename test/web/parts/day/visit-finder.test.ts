import { expect, test } from "vitest";
import type { Visit } from "../../../../shared/booking/visit.ts";

import { nameReading } from "../../../../web/parts/day/name-reading.ts";
import { visitFinder } from "../../../../web/parts/day/visit-finder.ts";
import type { NumberOf } from "../../../../web/parts/directory/number-in.ts";
import { dayVisit } from "../day-visit.ts";

const people: [number: number, name: string, birthDate: string, code: string][] = [
  [1, "Siti Aminah", "1984-03-02", "K7M4QX"],
  [2, "Hj. Sitti Amina", "1951-12-30", "34CDEF"],
  [11, "Moh. Yusuf Hidayat", "2012-11-05", "PER6R6"],
  [12, "Sukarno 7", "1984-01-31", "XER9Q6"],
];

const visits = people.map(([number, name, birthDate, code]): Visit => {
  const { appointment, patient } = dayVisit(number, { status: "booked" });
  return { appointment: { ...appointment, code }, patient: { ...patient, name, birthDate } };
});

const numberOf: NumberOf = ({ number }) => `A-${number}`;
const found = (written: string): string[] =>
  visits
    .filter(visitFinder(written, { visits, numberOf }, "2026-11-23", nameReading))
    .map(({ patient }) => patient.name);

const all = people.map(([, name]) => name);

test.each<[string, string, string[]]>([
  ["nothing", "  ", all],
  ["the begin of a name", "suk", ["Sukarno 7"]],
  ["two letters of one", "yu", ["Moh. Yusuf Hidayat"]],
  ["begins in another order", "hid yus", ["Moh. Yusuf Hidayat"]],
  ["a name spelt as another does", "Muhammad Yusup", ["Moh. Yusuf Hidayat"]],
  ["the old spelling", "Soekarno", ["Sukarno 7"]],
  ["a name of two people", "siti amina", ["Siti Aminah", "Hj. Sitti Amina"]],
  ["a code as it is spoken", "k7m 4qx", ["Siti Aminah"]],
  ["the begin of a code", "per", ["Moh. Yusuf Hidayat"]],
  ["a queue number, and none that only begins so", "1", ["Siti Aminah"]],
  ["the same after the letter of its line", "A-1", ["Siti Aminah"]],
  ["a number in another line", "B-1", []],
  ["a whole queue number, which is no year", "12", ["Sukarno 7"]],
  ["a queue number after the letter of its line", "A-12", ["Sukarno 7"]],
  ["the same, as one types it", "a12", ["Sukarno 7"]],
  ["digits that begin a code", "34", ["Hj. Sitti Amina"]],
  ["nobody's name", "Bambang", []],
  ["signs alone", "-", []],
  ["a name and the year of birth", "siti 84", ["Siti Aminah"]],
  ["a name and the age", "siti 74 th", ["Hj. Sitti Amina"]],
  ["a name and the date of birth", "yusuf 5 november 2012", ["Moh. Yusuf Hidayat"]],
  ["a date of birth alone", "02/03/1984", ["Siti Aminah"]],
  ["a year of birth alone", "1984", ["Siti Aminah", "Sukarno 7"]],
  ["a name and another's year", "sukarno 12", []],
  ["a name with a number in it", "sukarno 7", ["Sukarno 7"]],
  ["a name with brackets", "(sukarno)", ["Sukarno 7"]],
])("%s (%j) finds %j", (_, written, names) => {
  expect(found(written)).toEqual(names);
});

test("as long as nobody has just the number, those whose numbers begin so are left in view, by the letter of their line", () => {
  const others = visits.filter(({ appointment }) => appointment.slot.number > 9);
  const toldAs: NumberOf = ({ number }) => `${number === 11 ? "A" : "B"}-${number}`;
  const left = (written: string) =>
    others
      .filter(visitFinder(written, { visits: others, numberOf: toldAs }, "2026-11-23", nameReading))
      .map(({ appointment }) => appointment.slot.number);
  expect([left("1"), left("A-1"), left("b1"), left("12")]).toEqual([[11, 12], [11], [12], [12]]);
});
