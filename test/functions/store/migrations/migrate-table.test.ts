import { DeleteCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { dataVersion, saveDataVersion, UnfitTable } from "../../../../functions/store/migrations/data-version.ts";
import { migrateTable } from "../../../../functions/store/migrations/migrate-table.ts";
import type { Step } from "../../../../functions/store/migrations/step.ts";
import { steps } from "../../../../functions/store/migrations/steps.ts";
import { client, tableName } from "../../../../functions/store/table/client.ts";
import { districtsKey, type Key, receiptKey, versionKey } from "../../../../functions/store/table/keys.ts";
import { put, useTable } from "../use-table.ts";

useTable();

const remove = (Key: Key) => client().send(new DeleteCommand({ TableName: tableName(), Key }));

/** The versions whose steps ran to their end. */
let ran: number[] = [];
const step = (to: number, run = async () => {}): Step => ({
  to,
  run: async () => {
    await run();
    ran.push(to);
  },
});
const upToThree = [step(2), step(3)];

beforeEach(async () => {
  ran = [];
  await remove(versionKey());
  // In use, and older than any version: what every table was before it said one.
  await put({ ...districtsKey("3604"), id: "3604" });
});

test("a table that says no version has the first: every step is run, in order, and it says where it is", async () => {
  expect(await migrateTable(upToThree)).toEqual({ from: 1, to: 3 });
  expect([ran, await dataVersion()]).toEqual([[2, 3], 3]);
});

test("a table of this release's version is left alone", async () => {
  await migrateTable(upToThree);
  expect(await migrateTable(upToThree)).toEqual({ from: 3, to: 3 });
  expect(ran).toEqual([2, 3]);
});

test("a new table is of this release's version: it holds nothing to be brought there", async () => {
  await remove(districtsKey("3604"));
  expect(await migrateTable(upToThree)).toEqual({ from: 3, to: 3 });
  expect([ran, await dataVersion()]).toEqual([[], 3]);
});

test.each([
  ["a district whose name nobody can read", { ...districtsKey("36-04") }],
  ["a record, and no district any more", receiptKey("Q1w2E3r4T5y6U7i8O9p0Aa")],
])("%s is data too: every step is run", async (_, item) => {
  await remove(districtsKey("3604"));
  await put(item);
  expect(await migrateTable(upToThree)).toEqual({ from: 1, to: 3 });
  expect([ran, await dataVersion()]).toEqual([[2, 3], 3]);
  await remove(item);
});

test("a table of somebody else's is refused, and gets no version", async () => {
  await remove(districtsKey("3604"));
  const theirs = { PK: "invoice-7", SK: "2026" };
  await put(theirs);
  await expect(migrateTable(upToThree)).rejects.toThrow(
    new UnfitTable(`${tableName()} holds what is not Jumpa's, and stays as it is: TABLE_NAME names another table.`),
  );
  expect([ran, await dataVersion()]).toEqual([[], undefined]);
  await remove(theirs);
});

test.each([{}, { version: "x" }, { version: 0 }, { version: 1.5 }])(
  "a version that says %j is refused in words, and stays as it is",
  async (said) => {
    await put({ ...versionKey(), ...said });
    await expect(migrateTable(upToThree)).rejects.toThrow(
      /^What \S+ says of its version can't be read: its item VERSION /,
    );
    expect(ran).toEqual([]);
  },
);

test("a run that breaks off goes on, the next time, with the step that failed", async () => {
  const failing = step(3, async () => {
    throw new Error("the network is gone");
  });
  await expect(migrateTable([step(2), failing])).rejects.toThrow("the network is gone");
  expect([ran, await dataVersion()]).toEqual([[2], 2]);
  expect(await migrateTable(upToThree)).toEqual({ from: 2, to: 3 });
  expect(ran).toEqual([2, 3]);
});

test("items of a newer release are refused by name, and stay as they are", async () => {
  await saveDataVersion(4);
  const refused = migrateTable(upToThree);
  await expect(refused).rejects.toThrow(UnfitTable);
  await expect(refused).rejects.toThrow(/have version 4, and this release knows none after 3: run the newer release/);
  expect([ran, await dataVersion()]).toEqual([[], 4]);
});

test("two that migrate at once both end, and the version never goes back", async () => {
  await Promise.all([migrateTable(upToThree), migrateTable(upToThree)]);
  await saveDataVersion(2);
  expect(await dataVersion()).toBe(3);
});

test("another run that ends between a run's two first questions isn't taken for somebody else's data", async () => {
  await remove(districtsKey("3604"));
  const { middlewareStack } = client();
  middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (commandName === "ScanCommand") await saveDataVersion(3);
        return next(args);
      },
    { name: "another-run", step: "initialize" },
  );
  try {
    expect(await migrateTable(upToThree)).toEqual({ from: 3, to: 3 });
  } finally {
    middlewareStack.remove("another-run");
  }
  expect([ran, await dataVersion()]).toEqual([[], 3]);
});

test("each step of this release brings the items one version on", () => {
  expect(steps.map(({ to }) => to)).toEqual(steps.map((_, index) => index + 2));
});
