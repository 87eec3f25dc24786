import { randomUUID } from "node:crypto";
import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { queryAll, queryLast } from "../../../../functions/store/table/query.ts";
import { reader } from "../../../../functions/store/table/readable.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";
import { countRequests } from "../count-requests.ts";
import { useTable } from "../use-table.ts";

useTable();

const number = ({ SK }: Record<string, unknown>): number => Number(String(SK).split("-")[1]);

/** A partition with `count` items of `bytes` each, named `a-0000` on, and one that is named otherwise. */
const filled = async (count: number, bytes: number): Promise<string> => {
  const PK = randomUUID();
  const names = Array.from({ length: count }, (_, index) => `a-${String(index).padStart(4, "0")}`);
  const items = [...names, "b-0"].map((SK) => ({ PutRequest: { Item: { PK, SK, text: "x".repeat(bytes) } } }));
  for (let first = 0; first < items.length; first += 25)
    await client().send(new BatchWriteCommand({ RequestItems: { [tableName()]: items.slice(first, first + 25) } }));
  return PK;
};

test("a range longer than a page is read to its end, and nothing beside it", async () => {
  const partition = await filled(50, 50_000);
  let read: number[] = [];
  const { commands } = await countRequests(async () => {
    read = await queryAll({ partition, prefix: "a-" }, number);
  });
  expect(read).toEqual(Array.from({ length: 50 }, (_, index) => index));
  expect(commands.length).toBeGreaterThan(1);
  expect(await queryAll({ partition }, number)).toHaveLength(51);
});

test("a range without end in sight is a bug, not a request that takes for ever", async () => {
  const partition = await filled(70, 350_000);
  await expect(queryAll({ partition, prefix: "a-" }, number)).rejects.toThrow("more than 20 pages");
}, 30_000);

test("the last ones are as many as were asked for, and none hidden, where one between can't be read", async () => {
  loggedLines();
  const partition = await filled(10, 10);
  const strict = reader((item): number => {
    if (item.SK === "a-0008" || item.SK === "a-0003") z.string().parse(8);
    return number(item);
  });
  const range = { partition, prefix: "a-" };
  const { commands } = await countRequests(async () => {
    expect(await queryLast(range, { count: 3, before: undefined }, strict)).toEqual([9, 7, 6]);
  });
  expect(commands).toEqual(["Query"]);
  expect(await queryLast(range, { count: 3, before: "a-0009" }, strict)).toEqual([7, 6, 5]);
  expect(await queryLast(range, { count: 20, before: undefined }, strict)).toEqual([9, 7, 6, 5, 4, 2, 1, 0]);
});

test("the last ones come backwards in one request, up to the count and before the given one", async () => {
  const partition = await filled(10, 10);
  const range = { partition, prefix: "a-" };
  const { commands } = await countRequests(async () => {
    expect(await queryLast(range, { count: 3, before: undefined }, number)).toEqual([9, 8, 7]);
  });
  expect(commands).toEqual(["Query"]);
  expect(await queryLast(range, { count: 3, before: "a-0007" }, number)).toEqual([6, 5, 4]);
  expect(await queryLast(range, { count: 3, before: "a-0001x" }, number)).toEqual([1, 0]);
  expect(await queryLast(range, { count: 3, before: "a-0000" }, number)).toEqual([]);
});
