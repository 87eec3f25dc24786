import { expect, test } from "vitest";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { visitFinder } from "../../../../web/parts/day/visit-finder.ts";
import { dayVisit } from "../day-visit.ts";

const people: [number: number, name: string, code: string][] = [
  [1, "Siti Aminah", "K7M4QX"],
  [2, "Hj. Sitti Amina", "34CDEF"],
  [11, "Moh. Yusuf Hidayat", "PER6R6"],
  [12, "Sukarno", "XER9Q6"],
];

const visits = people.map(([number, name, code]): Visit => {
  const { appointment, patient } = dayVisit(number, { status: "booked" });
  return { appointment: { ...appointment, code }, patient: { ...patient, name } };
});

const found = (written: string): string[] => visits.filter(visitFinder(written)).map(({ patient }) => patient.name);

const all = people.map(([, name]) => name);

test.each<[string, string, string[]]>([
  ["nothing", "  ", all],
  ["the begin of a name", "suk", ["Sukarno"]],
  ["two letters of one", "yu", ["Moh. Yusuf Hidayat"]],
  ["begins in another order", "hid yus", ["Moh. Yusuf Hidayat"]],
  ["a name spelt as another does", "Muhammad Yusup", ["Moh. Yusuf Hidayat"]],
  ["the old spelling", "Soekarno", ["Sukarno"]],
  ["a name of two people", "siti amina", ["Siti Aminah", "Hj. Sitti Amina"]],
  ["a code as it is spoken", "k7m 4qx", ["Siti Aminah"]],
  ["the begin of a code", "per", ["Moh. Yusuf Hidayat"]],
  ["a queue number, or its begin", "1", ["Siti Aminah", "Moh. Yusuf Hidayat", "Sukarno"]],
  ["a whole queue number", "12", ["Sukarno"]],
  ["digits that begin a code", "34", ["Hj. Sitti Amina"]],
  ["nobody's name", "Bambang", []],
  ["signs alone", "-", []],
])("%s (%j) finds %j", (_, written, names) => {
  expect(found(written)).toEqual(names);
});
