import { marshall } from "@aws-sdk/util-dynamodb";
import { expect, test } from "vitest";
import { readUnits, writeUnits } from "./charge.ts";
import { itemSize } from "./item-size.ts";

/** By hand, from "DynamoDB item sizes and formats" and "Capacity unit consumption" of the developer's guide. */
test.each<[string, object, number]>([
  ["a key", { PK: "A", SK: "B" }, 6],
  ["letters outside ASCII by their bytes", { n: "é€" }, 1 + 5],
  ["a number by its digits, two a byte", { n: 12345 }, 1 + 4],
  ["a number without its zeros at the end", { n: 1_700_000_000_000 }, 1 + 2],
  ["a negative number with a byte more", { n: -5 }, 1 + 3],
  ["zero", { n: 0 }, 1 + 1],
  ["yes and nothing", { a: true, b: null }, 2 + 2],
  [
    "a map with three bytes, and one for each of its parts",
    { m: { a: "xy", b: "z" } },
    1 + 3 + (1 + 1 + 2) + (1 + 1 + 1),
  ],
  ["a list with three bytes, and one for each of its elements", { l: ["ab", "c"] }, 1 + 3 + (1 + 2) + (1 + 1)],
  ["an empty map", { m: {} }, 1 + 3],
  ["a set by its members", { s: new Set(["ab", "cde"]) }, 1 + 5],
])("%s", (_, item, bytes) => {
  expect(
    itemSize(Object.fromEntries(Object.entries(marshall(item)).map(([name, value]) => [name, { ...value }]))),
  ).toBe(bytes);
});

test("units round up: a kilobyte to write, four to read, double in a transaction, half for an earlier state", () => {
  expect([writeUnits(0, 1, false), writeUnits(0, 1024, false), writeUnits(1025, 10, false)]).toEqual([1, 1, 2]);
  expect([writeUnits(0, 1, true), writeUnits(10, 1025, true)]).toEqual([2, 4]);
  expect([readUnits(0, false), readUnits(4096, true), readUnits(4097, true), readUnits(4097, false)]).toEqual([
    0.5, 1, 2, 1,
  ]);
});
