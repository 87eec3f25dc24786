import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { route } from "../../../functions/http/route.ts";
import { serve } from "../../../functions/http/serve.ts";
import { textRoute } from "../../../functions/http/text-route.ts";
import { getClinicLine } from "../../../shared/api/line/get-clinic-line.ts";
import { getHousehold } from "../../../shared/api/people/get-household.ts";
import { readCalendarFeed } from "../../../shared/api/roster/read-calendar-feed.ts";
import { listOpenSlots } from "../../../shared/api/schedule/list-open-slots.ts";
import { visitRefusals } from "../../../shared/api/visit-refusals.ts";
import { Refusal } from "../../../shared/refusal/refusal.ts";
import { rosterRefusals } from "../../../shared/roster/refusals.ts";

const context = { awsRequestId: "test-request", getRemainingTimeInMillis: () => 10_000 } as Context;
const event = (routeKey: string, asked: object) =>
  ({ routeKey, headers: {}, requestContext: {}, ...asked }) as unknown as APIGatewayProxyEventV2;
const asked = event("GET /api/clinics/{clinicId}/slots", {
  pathParameters: { clinicId: "3604-cikande" },
  queryStringParameters: { from: "2026-11-23" },
});

test("what everybody may read is kept by the network for its seconds, and by no phone", async () => {
  const answer = await serve("public", rosterRefusals, { list: route(listOpenSlots, async () => ({ days: [] })) })(
    asked,
    context,
  );
  expect(answer).toMatchObject({
    statusCode: 200,
    headers: { "cache-control": `public, max-age=0, s-maxage=${listOpenSlots.fresh}, stale-if-error=0` },
  });
});

test("a line has a name, by which it is sent once to who has it, until it says something else", async () => {
  const line = { sessions: [], askAgain: { next: 8, others: 30 } };
  const lineAsked = event("GET /api/clinics/{clinicId}/line", {
    pathParameters: { clinicId: "3604-cikande" },
    queryStringParameters: { date: "2026-11-23" },
  });
  const serveLine = (said: typeof line) =>
    serve("public", rosterRefusals, { line: route(getClinicLine, async () => said) });
  const first = await serveLine(line)(lineAsked, context);
  const etag = String(first.headers?.etag);
  expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
  const again = { ...lineAsked, headers: { "if-none-match": etag } };
  expect(await serveLine(line)(again, context)).toEqual({
    statusCode: 304,
    headers: { "cache-control": "public, max-age=0, s-maxage=2, stale-if-error=0", etag },
  });
  const other = { ...line, askAgain: { next: 30, others: 60 } };
  expect(await serveLine(other)(again, context)).toMatchObject({ statusCode: 200, body: JSON.stringify(other) });
});

test("what is kept for longer has no name, or its old age would stay with a new date and put clocks wrong", async () => {
  const list = serve("public", rosterRefusals, { list: route(listOpenSlots, async () => ({ days: [] })) });
  expect((await list(asked, context)).headers).not.toHaveProperty("etag");
});

test("what belongs to a person is kept nowhere", async () => {
  const claims = { sub: "siti", token_use: "id" };
  const people = event("GET /api/people/household", {
    requestContext: { authorizer: { jwt: { claims, scopes: [] } } },
  });
  const answer = await serve("patient", visitRefusals, { get: route(getHousehold, async () => ({ members: [] })) })(
    people,
    context,
  );
  expect(answer).toMatchObject({ statusCode: 200, headers: { "cache-control": "no-store" } });
  expect(answer.headers).not.toHaveProperty("etag");
});

test.each([
  ["a refusal", new Refusal("place.unknown"), 404],
  ["a fault", new Error("broken"), 500],
])("%s is kept nowhere, though its answer would be", async (_, thrown, statusCode) => {
  const answer = await serve("public", rosterRefusals, { list: route(listOpenSlots, () => Promise.reject(thrown)) })(
    asked,
    context,
  );
  expect(answer).toMatchObject({ statusCode, headers: { "cache-control": "no-store" } });
});

describe("a text for programs of others", () => {
  const file = "AAAAAAAAAAAAAAAAAAAAAA.ics";
  const serveText = serve("public", rosterRefusals, {
    read: textRoute(readCalendarFeed, async () => "BEGIN:VCALENDAR"),
  });
  const ask = (headers: Record<string, string> = {}) =>
    serveText(event("GET /api/calendars/{file}", { headers, pathParameters: { file } }), context);
  const etag = 'W/"naqOJPm3WQc2h4OaCqfeKi"';

  test("is itself, and kept by nobody but who asked, who asks each time whether it still is so", async () => {
    expect(await ask()).toEqual({
      statusCode: 200,
      headers: { "cache-control": "private, no-cache", etag, "content-type": "text/calendar; charset=utf-8" },
      body: "BEGIN:VCALENDAR",
    });
  });

  test.each([etag, etag.slice(2), `"other", ${etag}`, "*"])("is not sent again to who has it: %s", async (asked) => {
    expect(await ask({ "if-none-match": asked })).toEqual({
      statusCode: 304,
      headers: { "cache-control": "private, no-cache", etag },
    });
  });

  test.each(['"other"', "", etag.slice(0, -2)])("is sent to who has another: %s", async (asked) => {
    expect(await ask({ "if-none-match": asked })).toMatchObject({ statusCode: 200, body: "BEGIN:VCALENDAR" });
  });
});
