import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { areas } from "../../shared/api/contract.ts";
import { groups } from "../../shared/api/groups.ts";
import { webhookNames } from "../../shared/api/webhooks.ts";

/** What stands in the picture, by the brackets or the line it stands in. */
const picture = readFileSync("docs/rooms.svg", "utf8");
const listed = (pattern: RegExp, parted: RegExp): string[][] =>
  [...picture.matchAll(pattern)].map(([, names = ""]) => names.split(parted).toSorted());

test("the picture of the rooms names every function of the API, what follows events, and every area where areas are", () => {
  expect(listed(/>api\/\{(.*?)\}</g, /,/)).toEqual([groups.toSorted()]);
  expect(listed(/>events\/\{(.*?)\}</g, /,/)).toEqual([["stream", "clock", ...webhookNames].toSorted()]);
  expect(listed(/>((?:[a-z]+ )*booking(?: [a-z]+)*)</g, / /)).toEqual([areas.toSorted(), areas.toSorted()]);
});
