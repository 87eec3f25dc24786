import { expect, test } from "vitest";
import { codesSentTo } from "../../../functions/store/codes-sent-to.ts";
import { saveCodesSent } from "../../../functions/store/save-codes-sent.ts";
import { useTable } from "./use-table.ts";

useTable();

test("codes are remembered account by account", async () => {
  expect(await codesSentTo("siti")).toEqual([]);
  await saveCodesSent("siti", [], [1000]);
  await saveCodesSent("siti", [1000], [1000, 2000]);
  expect(await codesSentTo("siti")).toEqual([1000, 2000]);
  expect(await codesSentTo("adi")).toEqual([]);
});

test("of two codes asked for at once one is noted, so that nobody gets more than their share", async () => {
  await saveCodesSent("twins", [], [1000]);
  const both = await Promise.allSettled([2000, 2001].map((at) => saveCodesSent("twins", [1000], [1000, at])));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await codesSentTo("twins")).toHaveLength(2);
});
