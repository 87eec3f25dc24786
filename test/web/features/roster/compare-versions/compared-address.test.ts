import { expect, test } from "vitest";
import { comparedIn } from "../../../../../web/features/roster/compare-versions/compared-address.ts";

test.each([
  ["nothing", {}, {}],
  ["two versions", { versi: "4", sejak: "2" }, { version: 4, since: 2 }],
  ["the later alone", { versi: "4" }, { version: 4 }],
  ["the earlier alone", { sejak: "2" }, { since: 2 }],
  ["the same twice", { versi: "2", sejak: "2" }, { version: 2 }],
  ["the first, before which there is none", { versi: "1" }, {}],
  ["what is no number", { versi: "dua", sejak: "-1" }, {}],
  ["one of many, as an address may have it", { versi: ["2", "3"] }, {}],
])("of an address that names %s", (_, search, asked) => {
  expect(comparedIn(search)).toEqual(asked);
});
