import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createNameIndex } from "../../../../shared/people/names/name-index.ts";
import { type Patient, patientIdFrom } from "../../../../shared/people/patient.ts";

const person = (name: string, birthDate = "1984-03-02"): Patient => ({
  id: patientIdFrom(createHash("sha256").update(`${name} ${birthDate}`).digest("base64url")),
  name,
  birthDate,
  sex: "female",
});

const indexOf = (...people: Patient[]) => {
  const index = createNameIndex();
  index.put("a", people);
  return index;
};
const namesOf = (found: { people: Patient[] }): string[] => found.people.map(({ name }) => name);

const clinic = indexOf(
  ...[
    "Siti Aminah",
    "Siti Maryam",
    "Nur Hasanah",
    "Nurjanah",
    "Muhammad Yusuf",
    "Rizki Pratama",
    "Bambang Suryadi",
  ].map((name) => person(name)),
);

test.each([
  ["siti aminah", "Siti Aminah"],
  ["siti am", "Siti Aminah"],
  ["aminah", "Siti Aminah"],
  ["sitti aminh", "Siti Aminah"],
  ["aminah siti", "Siti Aminah"],
  ["nurhasanah", "Nur Hasanah"],
  ["noerhasana", "Nur Hasanah"],
  ["nur janah", "Nurjanah"],
  ["moch jusup", "Muhammad Yusuf"],
  ["bapak yusuf", "Muhammad Yusuf"],
  ["riski", "Rizki Pratama"],
  ["pratmaa riski", "Rizki Pratama"],
])("who writes %s is shown %s first", (name, first) => {
  expect(namesOf(clinic.find({ name }, 8))[0]).toBe(first);
});

test.each(["xyz", "gunawan", ""])("who writes %j is shown nobody", (name) => {
  expect(clinic.find({ name }, 8)).toEqual({ people: [], more: 0 });
});

test("with a year or a day of birth only those who were born then are shown, and without a name all of them", () => {
  const [old, young, other] = [
    person("Siti", "1950-01-02"),
    person("Siti", "1984-01-02"),
    person("Budi", "1984-01-02"),
  ];
  const index = indexOf(old, young, other);
  expect(index.find({ name: "siti", born: ["1984"] }, 8)).toEqual({ people: [young], more: 0 });
  expect(index.find({ name: "siti", born: ["2050", "1950"] }, 8)).toEqual({ people: [old], more: 0 });
  expect(index.find({ name: "siti", born: ["1984-01-03"] }, 8)).toEqual({ people: [], more: 0 });
  expect(index.find({ name: "", born: ["1984-01-02"] }, 8)).toEqual({ people: [other, young], more: 0 });
});

test("of more than fit it says how many more are meant as likely, and always shows the same ones", () => {
  const many = Array.from({ length: 23 }, (_, index) =>
    person("Siti Aminah", `1984-03-${String(index + 1).padStart(2, "0")}`),
  );
  const found = indexOf(...many.toReversed(), person("Budi")).find({ name: "siti aminah" }, 8);
  expect(found).toEqual({ people: many.slice(0, 8), more: 15 });
});

test("a part that is put again takes the place of what it was, and leaves the others", () => {
  const index = indexOf(person("Siti Aminah"));
  index.put("b", [person("Siti Maryam")]);
  index.put("a", [person("Siti Rohmah"), person("Siti Aminah")]);
  expect(namesOf(index.find({ name: "siti" }, 8))).toEqual(["Siti Aminah", "Siti Maryam", "Siti Rohmah"]);
  index.put("a", []);
  expect(namesOf(index.find({ name: "siti" }, 8))).toEqual(["Siti Maryam"]);
});

test("what was written before finds whoever has come since, by a word that nobody had", () => {
  const index = indexOf(person("Siti Aminah"));
  expect(namesOf(index.find({ name: "rohi" }, 8))).toEqual([]);
  index.put("b", [person("Rohimah")]);
  expect(namesOf(index.find({ name: "rohi" }, 8))).toEqual(["Rohimah"]);
});

test("a name in another script, or of one letter, is found too", () => {
  const index = indexOf(person("محمد علي"), person("O"), person("王小明"));
  expect(namesOf(index.find({ name: "محمد" }, 8))).toEqual(["محمد علي"]);
  expect(namesOf(index.find({ name: "o" }, 8))).toEqual(["O"]);
  expect(namesOf(index.find({ name: "王小明" }, 8))).toEqual(["王小明"]);
});

test("a name of two letters is found as a whole one; as the begin of others it says too little, but with a year", () => {
  const [ng, li] = [person("Ng"), person("Li Mei")];
  const index = indexOf(ng, li, person("Ngatini"), person("Lilis Suryani"), person("Siti Aminah"));
  expect(index.find({ name: "ng" }, 8)).toEqual({ people: [ng], more: 0 });
  expect(index.find({ name: "li" }, 8)).toEqual({ people: [li], more: 0 });
  expect(index.find({ name: "si" }, 8)).toEqual({ people: [], more: 0 });
  expect(namesOf(index.find({ name: "si", born: ["1984"] }, 8))).toEqual(["Siti Aminah"]);
  expect(namesOf(index.find({ name: "siti am" }, 8))).toEqual(["Siti Aminah"]);
});
