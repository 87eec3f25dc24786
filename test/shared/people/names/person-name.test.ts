import { describe, expect, test } from "vitest";
import { Complaint } from "../../../../shared/booking/complaint.ts";
import { isUnlikelyName, longestName, nameProblem, PersonName } from "../../../../shared/people/names/person-name.ts";
import { Person } from "../../../../shared/people/person.ts";

describe("a name", () => {
  test.each([
    ["as it is written", "Siti Aminah", "Siti Aminah"],
    ["with its title and marks", "dr. H. Ma\u2019ruf, Sp.A-K", "dr. H. Ma\u2019ruf, Sp.A-K"],
    ["in another script", "ꦱꦶꦠꦶ", "ꦱꦶꦠꦶ"],
    ["of one letter, as some identity cards have it", "U", "U"],
    ["with spaces around and between folded", "  Siti \u00a0 Aminah ", "Siti Aminah"],
    ["with each letter written one way", "Re\u0301ne", "R\u00e9ne"],
    ["with as many marks on a letter as a script has", "བསྒྲུབས", "བསྒྲུབས"],
    ["with letters held apart, as Persian is written", "علی\u200cرضا", "علی\u200cرضا"],
    ["with marks before what holds letters apart", "مه\u064f\u200cرخ", "مه\u064f\u200cرخ"],
    ["with letters joined, as Sinhala is written", "ශ්\u200dරී", "ශ්\u200dරී"],
    ["with a last letter joined, as Malayalam was written", "കുമാര്\u200d", "കുമാര്\u200d"],
    ["with a vowel taken away and letters apart, as in Javanese", "ꦱ꧀\u200cꦠ", "ꦱ꧀\u200cꦠ"],
    ["as long as there is room for", "a".repeat(longestName), "a".repeat(longestName)],
    ["without the marks of direction that a messenger sets", "\u2068Siti\u2069 Aminah\u200e", "Siti Aminah"],
    ["with its letters in their order, whatever turned them", "Siti \u202eanimA", "Siti animA"],
    ["without signs of no width", "Su\u200bkar\u00adno\ufeff", "Sukarno"],
    ["with a line break for a space", "Siti\nAminah", "Siti Aminah"],
    ["with an old line separator for a space", "Siti\u2028Aminah", "Siti Aminah"],
  ])("is taken %s", (_, written, kept) => {
    expect(PersonName.parse(written)).toBe(kept);
  });

  test.each([
    ["three signs of no width", "\u200b\u200b\u200b"],
    ["two letters of Hangul that fill a place", "\u3164\u3164"],
    ["two halves of a letter of Hangul that fill a place", "\u115f\u1160"],
    ["a sign that joins letters and shows nowhere", "Su\u200dkarno"],
    ["a sign that holds letters of ours apart", "Su\u200ckarno"],
    ["Arabic letters held apart that would not join", "دا\u200cود"],
    ["an Arabic letter held apart from nothing", "علی\u200c"],
    ["Arabic letters joined that join anyway", "عل\u200dی"],
    ["two signs at once where one has its place", "ශ්\u200d\u200dරී"],
    ["a vowel taken away and held apart from nothing", "കുമാര്\u200c"],
    ["a blank of braille", "Siti\u2800Aminah"],
    ["tags", "Siti\u{e0061}\u{e0062}"],
    ["fifty variants of a letter", `a${"\ufe0f".repeat(50)}`],
    ["marks stacked over the lines above", `a${"\u0301".repeat(59)}`],
    ["digits only", "1234567890"],
    ["a NUL", "Siti\u0000Aminah"],
    ["an ESC", "Siti\u001b[31m"],
    ["half a letter", "Siti\ud800"],
    ["nothing", "   "],
    ["more than there is room for", "a".repeat(longestName + 1)],
  ])("is refused with %s, not cut", (_, written) => {
    expect(PersonName.safeParse(written).success).toBe(false);
  });

  test("is told to be wrong in the form where it is refused at the door", () => {
    for (const written of ["\u3164\u3164", "Su\u200ckarno", "12", "Siti\u0000"])
      expect(nameProblem(written)).toBe("letters");
    expect(nameProblem("\u200b\u200b\u200b")).toBe("empty");
    for (const written of ["Siti Aminah", "Siti\u200e Aminah"]) expect(nameProblem(written)).toBeUndefined();
  });
});

test.each([
  ["Tes Dua/sukarno", true],
  ["Bayi Ny. Siti 1", true],
  ["K7M 4QX", true],
  ["Sukarno?", true],
  ["siti@ponsel", true],
  ["dr. H. Ma\u2019ruf, Sp.A-K", false],
  ["Jum'at (Ibu Ma`ruf)", false],
  ["\u2068Siti\u2069 Aminah\u200e", false],
  ["علی\u200cرضا", false],
])("the name %j is asked about before it is taken: %s", (written, isAsked) => {
  expect([isUnlikelyName(written), nameProblem(written)]).toEqual([isAsked, undefined]);
});

describe("a complaint", () => {
  test.each([
    ["several lines, each break one way", "Batuk\r\nPilek\rDemam", "Batuk\nPilek\nDemam"],
    ["columns pasted from a table", "Batuk\t3 hari", "Batuk 3 hari"],
    ["nothing", "  ", ""],
    ["another script and an emoji", "حمى 🤒", "حمى 🤒"],
    ["emoji that are joined of several", "Anak 👨‍👩‍👧 sakit ❤️", "Anak 👨‍👩‍👧 sakit ❤️"],
    ["words that no one sees a sign in", "Ba\u200btuk\u00ad\u2800pi\u3164lek", "Batuk pilek"],
    ["marks stacked high, cut", `a${"\u0323".repeat(60)}`, `\u1ea1${"\u0323".repeat(3)}`],
    ["what a messenger wrapped it in", "\u2068Batuk\u2069\u200e dari \u202d0812\u202c", "Batuk dari 0812"],
    ["its letters in their order, whatever turned them", "Batuk \u202eualp", "Batuk ualp"],
    ["controls that a copy brought along", "Batuk\u0000 \u001bpilek", "Batuk pilek"],
    ["an old line separator", "Batuk\u2028pilek\u2029demam", "Batuk\npilek\ndemam"],
    ["nothing that anyone sees", "\u200b \u3164\u2800\n\u00ad\u200d\ufe0f", ""],
  ])("is taken with %s", (_, written, kept) => {
    expect(Complaint.parse(written)).toBe(kept);
  });

  test.each(["Batuk\ud800", "x".repeat(301)])("is refused as %j", (written) => {
    expect(Complaint.safeParse(written).success).toBe(false);
  });
});

describe("a date of birth", () => {
  const person = { name: "Siti", sex: "female" } as const;
  test.each([
    ["1890-01-01", true],
    ["2026-02-28", true],
    ["1889-12-31", false],
    ["0001-01-01", false],
    ["2999-01-01", false],
    ["2026-02-30", false],
  ])("%s: %s", (birthDate, taken) => {
    expect(Person.safeParse({ ...person, birthDate }).success).toBe(taken);
  });
});
