import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeBy, type Side } from "../../../../web/parts/roster-settings/merge-written.ts";

type Written = readonly (readonly [string, number])[];

const merge = mergeBy<Written, number>({
  split: (one) => one,
  join: (pieces) => pieces,
  nameOf: (key) => `kode ${key}`,
});
const all = (base: Written | undefined, mine: Written, theirs: Written, wins: Side = "mine") =>
  merge({ base, mine, theirs }, wins);

test("what one of the two added, changed or removed is so in the end, and the other's is named", () => {
  const base: Written = [
    ["P", 1],
    ["S", 1],
    ["M", 1],
    ["L", 1],
  ];
  const mine: Written = [
    ["P", 2],
    ["S", 1],
    ["M", 1],
    ["K", 1],
  ];
  const theirs: Written = [
    ["P", 1],
    ["S", 2],
    ["L", 1],
    ["B", 1],
  ];
  expect(all(base, mine, theirs)).toEqual({
    written: [
      ["P", 2],
      ["S", 2],
      ["K", 1],
      ["B", 1],
    ],
    clashes: [],
    brought: ["kode S", "kode B"],
    gone: ["kode M"],
  });
});

test("what both changed otherwise is named with who removed it, and stands as it is chosen", () => {
  const base: Written = [
    ["P", 1],
    ["S", 1],
    ["M", 1],
  ];
  const mine: Written = [
    ["P", 2],
    ["M", 2],
  ];
  const theirs: Written = [
    ["P", 3],
    ["S", 2],
  ];
  const clashes = [
    { name: "kode P", removedBy: undefined },
    { name: "kode M", removedBy: "theirs" },
    { name: "kode S", removedBy: "mine" },
  ];
  expect(all(base, mine, theirs)).toEqual({ written: mine, clashes, brought: [], gone: [] });
  expect(all(base, mine, theirs, "theirs")).toEqual({ written: theirs, clashes, brought: [], gone: [] });
});

test("two of one name are two, as they were", () => {
  const twins: Written = [
    ["", 1],
    ["", 2],
  ];
  expect(all(twins, twins, [...twins, ["S", 1]]).written.map(([, value]) => value)).toEqual([1, 2, 1]);
});

const written = fc
  .dictionary(fc.constantFrom("P", "S", "M", "K"), fc.integer({ min: 1, max: 3 }))
  .map((one): Written => Object.entries(one));
const sorted = (one: Written): Written => [...one].sort(([a], [b]) => (a < b ? -1 : 1));

test("whoever changed nothing gets all of the other's, and nobody is asked", () => {
  fc.assert(
    fc.property(written, written, (base, changed) => {
      for (const merged of [all(base, base, changed), all(base, changed, base)])
        expect([sorted(merged.written), merged.clashes]).toEqual([sorted(changed), []]);
    }),
  );
});

test("where nobody knows what was seen, nothing goes that either has", () => {
  fc.assert(
    fc.property(written, written, (mine, theirs) => {
      const keys = new Set(all(undefined, mine, theirs).written.map(([key]) => key));
      expect(keys).toEqual(new Set([...mine, ...theirs].map(([key]) => key)));
    }),
  );
});
