import { expect, test } from "vitest";
import { day } from "../../../shared/time/instant.ts";
import type { Change } from "../../../web/unsent/change.ts";
import { leftBeyond } from "../../../web/unsent/left-beyond.ts";

const now = 1_800_000_000_000;
const row: Change["row"] = { method: "POST", path: "/visits", keyed: false, access: "public" };
const words = { said: "", not: "", sending: "", unsent: "", done: "" };
const change = (key: string, whose: string, age: number): Change => ({
  row,
  input: {},
  key,
  whose,
  words,
  dueAt: now - age,
});
const keysOf = (changes: readonly Change[]): string[] => changes.map(({ key }) => key);

test("what others left stays, however long ago by a clock that may be wrong", () => {
  const changes = [
    change("own", "siti", 30 * day),
    change("old", "loket", 4_000 * day),
    change("ahead", "loket", -day),
  ];
  expect([leftBeyond(changes, "siti"), leftBeyond(changes, "")]).toEqual([[], []]);
});

test("of more than a thousand that others left the newest stay", () => {
  const many = Array.from({ length: 1_003 }, (_, index) => change(`${index}`, "loket", day - index));
  const own = Array.from({ length: 5 }, (_, index) => change(`own ${index}`, "siti", day));
  expect(keysOf(leftBeyond([...own, ...many], "siti"))).toEqual(["0", "1", "2"]);
  expect(leftBeyond(many, "loket")).toEqual([]);
});
