import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { expect, test } from "vitest";
import { route } from "../../../functions/http/route.ts";
import { serve } from "../../../functions/http/serve.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { rosterRefusals } from "../../../shared/roster/refusals.ts";

const days = Array.from({ length: 42 }, () => ({ date: "2026-11-23", sessions: [] }));
const asked = async (accepted: string | undefined, answer = { days }) => {
  const handler = serve("public", rosterRefusals, { list: route(listOpenSlots, async () => answer) });
  const event = {
    routeKey: "GET /api/clinics/{clinicId}/slots",
    headers: accepted === undefined ? {} : { "accept-encoding": accepted },
    pathParameters: { clinicId: "3604-cikande" },
    queryStringParameters: { from: "2026-11-23" },
    requestContext: {},
  };
  return handler(
    event as unknown as APIGatewayProxyEventV2,
    { awsRequestId: "test-request", getRemainingTimeInMillis: () => 10_000 } as Context,
  );
};
const plain = JSON.stringify({ days });

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, br;q=0", "gzip", gunzipSync],
] as const)("a long answer to who takes %s comes as %s", async (accepted, encoding, decoded) => {
  const answer = await asked(accepted);
  expect(answer).toMatchObject({
    statusCode: 200,
    isBase64Encoded: true,
    headers: { "content-encoding": encoding, vary: "accept-encoding", "content-type": "application/json" },
  });
  const bytes = Buffer.from(String(answer.body), "base64");
  expect(decoded(bytes).toString()).toBe(plain);
  expect(bytes.length).toBeLessThan(plain.length / 4);
});

test.each([undefined, "identity", "gzip;q=0, br;q=0.0"])("to who takes %s it comes as it is", async (accepted) => {
  const answer = await asked(accepted);
  expect(answer.body).toBe(plain);
  expect(answer.headers).not.toHaveProperty("content-encoding");
});

test("an answer that fits one packet comes as it is", async () => {
  const answer = await asked("br", { days: days.slice(0, 7) });
  expect(answer.body).toBe(JSON.stringify({ days: days.slice(0, 7) }));
});
