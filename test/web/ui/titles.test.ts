import { expect, test } from "vitest";
import { nameLikeness } from "../../../shared/people/names/name-likeness.ts";
import { firstName } from "../../../web/parts/household/create-household.ts";
import { initialsOf } from "../../../web/ui/disc.tsx";

test.each([
  ["Ibu Siti Aminah", "Ibu Siti", "SA"],
  ["dr. Rahmawati Putri", "dr. Rahmawati", "RP"],
  ["Hj. Siti Aminah, S.Pd.", "Hj. Siti", "SA"],
  ["Bpk. H. Entus Sutisna", "Bpk. H. Entus", "ES"],
  ["Ny Oom", "Ny Oom", "O"],
  ["Bidan Siti Marhamah", "Bidan Siti", "SM"],
  ["Siti Aminah", "Siti", "SA"],
])("%s is called %s and marked %s: one list of titles for all", (name, called, initials) => {
  expect([firstName(name), initialsOf(name)]).toEqual([called, initials]);
  expect(nameLikeness(name, name.replace(/,.*/, ""))).toBeGreaterThan(0.8);
});
