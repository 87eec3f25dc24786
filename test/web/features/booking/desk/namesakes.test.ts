import { expect, test } from "vitest";
import { namesakes } from "../../../../../web/features/booking/desk/namesakes.ts";
import { dayVisit, sessionDay } from "../../../parts/day-visit.ts";

const named = (number: number, name: string) => {
  const visit = dayVisit(number, { status: "booked" });
  return { ...visit, patient: { ...visit.patient, name } };
};
const alike = (...names: string[]): boolean =>
  namesakes(names.map((name, index) => sessionDay([named(index + 1, name)]))).size === names.length;

test.each([
  ["Siti Aminah", "Siti Aminah"],
  ["Siti Aminah", "Hj. St. Aminah"],
  ["Nur Hasanah", "Nurhasanah"],
  ["Moch. Yusuf", "Muhammad Yusup"],
  ["Suharto", "Soeharto"],
])("%s and %s are taken for one another, in whatever sessions they are", (one, other) => {
  expect(alike(one, other)).toBe(true);
});

test.each([
  ["Siti Aminah", "Siti Rohmah"],
  ["Sukarno", "Suharto"],
])("%s and %s are not", (one, other) => {
  expect(alike(one, other)).toBe(false);
});

test("one person with two visits is nobody's namesake", () => {
  const visit = named(1, "Siti Aminah");
  expect(namesakes([sessionDay([visit, visit])])).toEqual(new Set());
});
