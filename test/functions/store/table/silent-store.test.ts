import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";
import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Context } from "aws-lambda";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { client } from "../../../../functions/store/table/client.ts";
import { trigger } from "../../../../functions/trigger/trigger.ts";
import { outcomeOf } from "../../booking/use-cases.ts";
import { loggedLines } from "../../trigger/logged-lines.ts";

// The real waiting times make a test of eight seconds.
vi.mock("../../../../functions/trigger/aws-patience.ts", () => ({
  awsPatience: {
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 100, requestTimeout: 200, throwOnRequestTimeout: true },
  },
}));

let store: Server;
let asked = 0;

beforeAll(async () => {
  store = createServer((socket) => {
    asked += 1;
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => store.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("AWS_ENDPOINT_URL_DYNAMODB", `http://127.0.0.1:${(store.address() as AddressInfo).port}`);
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "local");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "local");
});
afterAll(() => {
  vi.unstubAllEnvs();
  store.close();
});

const read = () => client().send(new GetCommand({ TableName: "table", Key: { PK: "x", SK: "x" } }));

test("a store that takes a request and never answers is asked twice, and is busy then", async () => {
  expect(await outcomeOf(read())).toBe("store.busy");
  expect(asked).toBe(2);
});

test("a call whose time is shorter than that ends with its time", async () => {
  const lines = loggedLines();
  const context = { awsRequestId: "request-1", getRemainingTimeInMillis: () => 600 } as Context;
  const answerFault = (error: unknown) => String(error);
  const answer = await trigger({ name: "http", answerFault }, async () => String(await read()))({}, context);
  expect(answer).toBe("DeadlinePassed");
  expect(lines).toMatchObject([{ name: "DeadlinePassed" }]);
});
