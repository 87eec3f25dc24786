import { beforeEach, expect, test } from "vitest";
import { landingOf, noteWorkplace, workplacesOf } from "../../../../web/staff/home/workplaces.ts";

beforeEach(() => localStorage.clear());

test.each([
  ["doctor", ["/petugas/dokter"]],
  ["registrar", ["/petugas/loket", "/petugas/jadwal"]],
  ["scheduler", ["/petugas/jadwal"]],
  ["district", ["/petugas/jadwal"]],
  ["patient", []],
] as const)("a %s has the workplaces %j and begins at the first", (role, paths) => {
  expect(workplacesOf(role).map(({ path }) => path)).toEqual(paths);
  expect(landingOf(role)).toBe(paths[0]);
});

test("a member of staff begins where they worked last on this device, where it is still theirs", () => {
  noteWorkplace("/petugas/jadwal");
  expect([landingOf("registrar"), landingOf("doctor")]).toEqual(["/petugas/jadwal", "/petugas/dokter"]);
});

test("what is no workplace is not remembered", () => {
  noteWorkplace("/petugas/jadwal");
  noteWorkplace("/petugas/masuk");
  expect(landingOf("registrar")).toBe("/petugas/jadwal");
});
