import { execFile } from "node:child_process";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { steps } from "../../functions/store/migrations/steps.ts";
import { plainExit } from "../../infra/data/plain-exit.ts";
import { type EngineTable, startEngineTable } from "../functions/store/engine-table.ts";

let table: EngineTable;
beforeAll(async () => {
  table = await startEngineTable();
});
afterAll(() => table.stop());

/** How `npm run migrate` ends, and all that it says. */
const migrate = (name: string): Promise<{ code: unknown; said: string }> =>
  new Promise((done) => {
    const env = { ...process.env, ...table.environment, TABLE_NAME: name };
    execFile(process.execPath, ["infra/data/migrate-table.ts"], { env }, (error, out, said) =>
      done({ code: error?.code ?? 0, said: `${out}${said}` }),
    );
  });
const newest = steps.at(-1)?.to ?? 1;
const asked = "what the stack puts out as TableName.";

test("a new table is brought to this release's version", async () => {
  const name = table.environment.TABLE_NAME ?? "";
  expect(await migrate(name)).toEqual({ code: 0, said: `The items of ${name} have version ${newest} already.\n` });
});

test("without a table's name one line says which it has to be", async () => {
  expect(await migrate("")).toEqual({ code: plainExit, said: `TABLE_NAME is not set: it has to be ${asked}\n` });
});

test("so it does of a table that is not there", async () => {
  expect(await migrate("nowhere")).toEqual({
    code: plainExit,
    said: `There is no table nowhere: TABLE_NAME has to be ${asked}\n`,
  });
});

test("so it does of a table with other keys", async () => {
  await new DynamoDBClient({}).send(
    new CreateTableCommand({
      TableName: "invoices",
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "number", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "number", KeyType: "HASH" }],
    }),
  );
  const { code, said } = await migrate("invoices");
  expect(code).toBe(plainExit);
  expect(said).toMatch(
    /^invoices is no table of Jumpa's \(.*\): TABLE_NAME has to be what the stack puts out as TableName\.\n$/,
  );
});
