import { expect, test } from "vitest";
import { soundsOf } from "../../../../shared/people/names/name-sound.ts";
import { isRather, personKey, type Registered } from "../../../../shared/people/names/one-person.ts";

const yusuf: Registered = { id: "000000000a", name: "H. Muhammad Yusuf", birthDate: "1950-02-03", sex: "male" };
const record = (changes: Partial<Registered>): Registered => ({ ...yusuf, ...changes });
const keyOf = (person: Registered): string => personKey(soundsOf(person.name), person);

test.each<[string, Partial<Registered>]>([
  ["under another id", { id: "000000000b" }],
  ["without the title", { name: "Muhammad Yusuf" }],
  ["in capitals", { name: "MUHAMMAD YUSUF" }],
  ["as a desk writes it", { name: "Moh. Yusup" }],
  ["held by an account, or seen later", { hasAccount: true, lastVisit: "2026-11-23" }],
])("the same name, birth and sex is one person: %s", (_, changes) => {
  expect(keyOf(record(changes))).toBe(keyOf(yusuf));
});

test.each<[string, Partial<Registered>]>([
  ["another name", { name: "Muhammad Yunus" }],
  ["one name more", { name: "Muhammad Yusuf Wijaya" }],
  ["another birth", { birthDate: "1950-02-04" }],
  ["another sex", { sex: "female" }],
])("%s is another person", (_, changes) => {
  expect(keyOf(record(changes))).not.toBe(keyOf(yusuf));
});

test.each([
  ["Bayi Ny Siti 1", "Bayi Ny Siti 2"],
  ["By Ny Kartini I", "By Ny Kartini II"],
  ["By. Ny. Kartini II", "By. Ny. Kartini III"],
  ["Putri 1 Ibu Ratna", "Putri 2 Ibu Ratna"],
  ["Bayi Ny Siti", "Bayi Ny Siti 2"],
])("twins who are not named yet are two people: %s, %s", (one, other) => {
  expect(keyOf(record({ name: one }))).not.toBe(keyOf(record({ name: other })));
  expect(keyOf(record({ name: one.toUpperCase() }))).toBe(keyOf(record({ name: one })));
});

test("of names without a letter nobody says that they are one", () => {
  expect(keyOf(record({ name: "-" }))).not.toBe(keyOf(record({ name: "-", id: "000000000b" })));
});

test.each<[string, Partial<Registered>, Partial<Registered>]>([
  ["an account's", { hasAccount: true, lastVisit: "2020-01-01", id: "000000000z" }, { lastVisit: "2026-11-23" }],
  ["the one seen last", { lastVisit: "2026-11-23", id: "000000000z" }, { lastVisit: "2026-11-22" }],
  ["of two accounts the one seen last", { hasAccount: true, lastVisit: "2026-11-23" }, { hasAccount: true }],
  ["one of which it is known when", { lastVisit: "2026-11-23", id: "000000000z" }, {}],
  ["else always the same", {}, { id: "000000000b" }],
])("of one person's records their next visit stands in %s", (_, one, other) => {
  expect([isRather(record(one), record(other)), isRather(record(other), record(one))]).toEqual([true, false]);
});
