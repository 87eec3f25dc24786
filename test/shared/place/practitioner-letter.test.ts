import { expect, test } from "vitest";
import { practitionerLetter, queueNumber } from "../../../shared/place/practitioner-letter.ts";

const clinicOf = (count: number) => ({
  practitioners: Array.from({ length: count }, (_, index) => ({
    id: `dokter-${"abcdefghijklmnopqrstuvwxyzx".charAt(index)}${index < 26 ? "" : "x"}`,
    name: `dr. ${index}`,
    profession: "doctor" as const,
  })),
});

test("each who practises at a clinic has the letter of their place in its list", () => {
  const clinic = clinicOf(26);
  expect(clinic.practitioners.map(({ id }) => practitionerLetter(clinic, id)).join("")).toBe(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  );
});

test.each([
  ["who is not in the list", clinicOf(2), "dokter-c"],
  ["the twenty-seventh", clinicOf(27), "dokter-xx"],
  ["anybody while the list is not there", undefined, "dokter-a"],
])("%s has none", (_, clinic, id) => {
  expect(practitionerLetter(clinic, id)).toBe("");
});

test("a number is told after its letter, and alone where there is none", () => {
  expect([queueNumber("A", 12), queueNumber("", 12)]).toEqual(["A-12", "12"]);
});
