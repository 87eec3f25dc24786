import { expect, test } from "vitest";
import { isWithin, splitPlaces } from "../../../../web/staff/home/rail.tsx";

const fifteen = Array.from({ length: 15 }, (_, index) => `/petugas/${index}`);

test.each([
  [4, [4, 11]],
  [8, [8, 7]],
  [15, [15, 0]],
])("of fifteen workplaces with room for %i, %j stand in view and behind more", (most, counts) => {
  const { shown, more } = splitPlaces(fifteen, most);
  expect([shown.length, more.length]).toEqual(counts);
  expect([...shown, ...more]).toEqual(fifteen);
});

test.each([
  ["/petugas/dokter", "/petugas/dokter", true],
  ["/petugas/dokter/abc", "/petugas/dokter", true],
  ["/petugas/dokter-gigi", "/petugas/dokter", false],
  ["/petugas", "/petugas/dokter", false],
])("who is at %s is at %s: %s", (path, place, here) => {
  expect(isWithin(path, place)).toBe(here);
});
