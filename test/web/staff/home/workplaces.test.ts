import { places } from "virtual:places";
import { beforeEach, expect, test } from "vitest";
import type { Role } from "../../../../shared/identity/actor.ts";
import { landingOf, noteWorkplace, workplacesOf } from "../../../../web/staff/home/workplaces.ts";

/** Thursday, ten past nine in the morning, and ten to midnight, where the clinic is. */
const morning = Date.parse("2026-11-26T09:10:00+07:00");
const night = Date.parse("2026-11-26T23:50:00+07:00");

beforeEach(() => localStorage.clear());

test.each<[Role[], string[]]>([
  [["doctor"], ["/petugas/dokter", "/petugas/jadwal-saya", "/petugas/cuti"]],
  [["nurse"], ["/petugas/perawat"]],
  [["registrar"], ["/petugas/loket", "/petugas/telepon", "/petugas/hasil", "/petugas/jadwal"]],
  [["scheduler"], ["/petugas/jadwal-bulan", "/petugas/jadwal", "/petugas/permintaan", "/petugas/angka-hari"]],
  [
    ["scheduler", "doctor"],
    [
      "/petugas/dokter",
      "/petugas/jadwal-bulan",
      "/petugas/jadwal",
      "/petugas/jadwal-saya",
      "/petugas/permintaan",
      "/petugas/cuti",
      "/petugas/angka-hari",
    ],
  ],
  [["district"], ["/petugas/cakupan", "/petugas/jadwal", "/petugas/hari-libur"]],
  [["patient"], []],
])("who is %j has the workplaces %j, each once, and begins at the first", (roles, paths) => {
  expect(workplacesOf(roles).map(({ path }) => path)).toEqual(paths);
  expect(landingOf(roles, morning)).toBe(paths[0]);
});

test("a member of staff begins where they worked last on this device today, where it is still theirs", () => {
  noteWorkplace("/petugas/jadwal", morning);
  expect([landingOf(["registrar"], night), landingOf(["doctor"], night)]).toEqual([
    "/petugas/jadwal",
    "/petugas/dokter",
  ]);
});

test("a new day begins at the first workplace again", () => {
  noteWorkplace("/petugas/jadwal", night);
  expect(landingOf(["registrar"], night + 20 * 60_000)).toBe("/petugas/loket");
});

test("what is no workplace is not remembered", () => {
  noteWorkplace("/petugas/jadwal", morning);
  noteWorkplace("/petugas/masuk", morning);
  expect(landingOf(["registrar"], morning)).toBe("/petugas/jadwal");
});

test("each workplace has a letter of its own", () => {
  const keys = places.map(({ key }) => key);
  expect(keys.every((key) => key !== undefined && /^[a-z]$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
});
