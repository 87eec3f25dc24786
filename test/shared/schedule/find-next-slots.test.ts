import { expect, test } from "vitest";
import { findNextSlots } from "../../../shared/schedule/find-next-slots.ts";
import type { NextList } from "../../../shared/schedule/next-list.ts";
import { minute } from "../../../shared/time/instant.ts";

const sessionAt = (slug: string, start: number) => ({
  id: `3604-${slug}.2026-11-23.0800.siapa`,
  start,
  minutes: 10,
  services: ["umum"],
  free: [1, 2],
});
const slot = (slug: string, start: number, number = 1) => ({
  sessionId: sessionAt(slug, start).id,
  number,
  start: start + (number - 1) * 10 * minute,
  minutes: 10,
});

const clinics = ["anyar", "cikande", "nyompok", "penuh"].map((slug) => ({ id: `3604-${slug}` }));
const listOf = (slug: string, start: number): [string, NextList] => [
  `3604-${slug}`,
  { sessions: [sessionAt(slug, start)], known: { umum: 1e9 } },
];
const lists = new Map([listOf("anyar", 1000), listOf("cikande", 2000), listOf("nyompok", 1500)]);
const asked = { clinics, lists, service: "umum", window: { from: 0, until: 1e9 } };

test("soonest first; a clinic without a free slot is not listed", () => {
  expect(findNextSlots(asked)).toStrictEqual([
    { clinicId: "3604-anyar", slot: slot("anyar", 1000) },
    { clinicId: "3604-nyompok", slot: slot("nyompok", 1500) },
    { clinicId: "3604-cikande", slot: slot("cikande", 2000) },
  ]);
  expect(findNextSlots({ ...asked, service: "gizi" })).toEqual([]);
});

test("when a clinic's first slot can't be booked any more its next one stands in its place, to the window's end", () => {
  const first = (from: number, until = 1e9) =>
    findNextSlots({ ...asked, window: { from, until } }).map((found) => found.slot);
  expect(first(1001)).toEqual([slot("nyompok", 1500), slot("cikande", 2000), slot("anyar", 1000, 2)]);
  expect(first(0, 1500)).toEqual([slot("anyar", 1000)]);
});
