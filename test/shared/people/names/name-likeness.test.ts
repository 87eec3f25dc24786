import { expect, test } from "vitest";
import { nameLikeness, speltOtherwise } from "../../../../shared/people/names/name-likeness.ts";
import { soundOfName } from "../../../../shared/people/names/name-sound.ts";

/** From here on the desk is shown a name as perhaps the same person's. */
const alike = 0.8;

test.each([
  ["Siti Aminah", "Siti Aminah"],
  ["Siti Aminah", "St. Aminah"],
  ["Siti Aminah", "Siti Aminh"],
  ["Siti Aminah", "SITI AMINA"],
  ["Siti Aminah", "Aminah Siti"],
  ["Siti Aminah", "Hj. Siti Aminah"],
  ["Siti Aminah", "Siti Aminah Nur"],
  ["Muhammad Yusuf", "Moh. Jusuf"],
  ["Muhammad Yusuf", "M. Yusup"],
  ["Soekarno", "Sukarno"],
  ["Djoko Santoso", "Joko Santosa"],
  ["Tjahjadi", "Cahyadi"],
  ["Khadijah", "Hadijah"],
  ["Nur Azizah", "Noer Ajijah"],
  ["Nur Hasanah", "Nurhasanah"],
  ["Nur Hasanah", "Noerhasanah"],
  ["Nur Hasanah Dewi", "Nurhasanah Dewi"],
  ["Abdul Rahman", "Abdurrahman"],
  ["Sri Wahyuni Lestari", "Sri Wahyunilestari"],
  ["Renée Andréa", "Renee Andrea"],
  ["محمد علي", "محمد علي"],
  ["王小明", "王小明"],
  ["Hj.", "Hj."],
])("%s and %s may be one person", (a, b) => {
  expect(nameLikeness(a, b)).toBeGreaterThanOrEqual(alike);
  expect(nameLikeness(b, a)).toBe(nameLikeness(a, b));
});

test.each([
  ["Siti Aminah", "Siti Maryam"],
  ["Siti Aminah", "Sukarno"],
  ["Budi Santoso", "Budi Hartono"],
  ["Rohayati", "Rohmah"],
  ["Nur Hasanah", "Nurhayati"],
  ["Nur Hasanah", "Nurjanah"],
  ["Siti Aminah", "Sitirohmah"],
  ["Ani", "Adi"],
  ["", "Siti"],
  ["dr. H.", "Siti"],
  ["محمد علي", "فاطمة"],
])("%s and %s are two", (a, b) => {
  expect(nameLikeness(a, b)).toBeLessThan(alike);
});

test.each([
  ["left out", "Henda", 6],
  ["put in", "Hendrka", 7],
  ["changed", "Hengra", 6],
  ["in the place of its neighbour", "Henrda", 6],
])("a letter %s is one error of as many letters as the longer word has", (_, written, letters) => {
  expect(nameLikeness(written, "Hendra")).toBeCloseTo(1 - 1 / letters);
  expect(nameLikeness("Hendra", written)).toBeCloseTo(1 - 1 / letters);
});

test.each(["محمد علي", "王小明", "Hj.", "Siti"])("%s has a sound of its own", (name) => {
  expect(soundOfName(name)).not.toBe("");
});

test.each([
  ["Soekarni", "Sukarni", true],
  ["Nur Hasanah", "Nurhasanah", true],
  ["Rohimah", "Bambang Suryadi", false],
  ["Si", "Siti", false],
  [" i ", "I", false],
])("%s may be %s: %s", (written, name, is) => {
  expect(speltOtherwise(written, name) > 0).toBe(is);
});
