import { expect, test } from "vitest";
import { createHttpApi } from "../../../infra/local/http/http-api.ts";
import type { HttpRoute } from "../../../infra/local/template/http-route.ts";

const authorizer = { issuer: "people", audience: ["web"] };
const routes: HttpRoute[] = [
  { method: "GET", path: "/api/clinics/{clinicId}", functionName: "place", timeoutMs: 200, authorizer: undefined },
  { method: "POST", path: "/api/people/appointments", functionName: "booking", timeoutMs: 200, authorizer },
];
type Event = Record<string, unknown> & { requestContext: Record<string, unknown> };

const call = async (path: string, init: RequestInit = {}, answer: (event: Event) => unknown = () => ({})) => {
  const events: Event[] = [];
  const api = createHttpApi({
    api: { id: "api", routes },
    authorize: async (_, header) => (header === "Bearer good" ? { sub: "u1" } : undefined),
    invoke: async (_, event) => {
      events.push(event as Event);
      return answer(event as Event);
    },
  });
  const response = await api.handle(new Request(`http://localhost:4300${path}`, init), "127.0.0.1");
  const body = await response.text();
  return { status: response.status, headers: response.headers, body, events };
};

test("a request arrives as an event of payload format 2.0", async () => {
  const { events } = await call("/api/clinics/a%20b?from=1&from=2&x=", { headers: { cookie: "a=1; b=2" } });
  expect(events).toEqual([
    expect.objectContaining({
      version: "2.0",
      routeKey: "GET /api/clinics/{clinicId}",
      rawPath: "/api/clinics/a%20b",
      rawQueryString: "from=1&from=2&x=",
      queryStringParameters: { from: "1,2", x: "" },
      pathParameters: { clinicId: "a b" },
      isBase64Encoded: false,
      requestContext: expect.objectContaining({
        stage: "$default",
        http: expect.objectContaining({ method: "GET", sourceIp: "127.0.0.1" }),
      }),
    }),
  ]);
  expect(events[0]).not.toHaveProperty("body");
  expect(events[0]?.requestContext).not.toHaveProperty("authorizer");
});

test("claims reach the function, and JSON travels as text where other content travels as base64", async () => {
  const init = (type: string): RequestInit => ({
    method: "POST",
    headers: { authorization: "Bearer good", "content-type": type },
    body: '{"a":1}',
  });
  const json = await call("/api/people/appointments", init("application/json"));
  expect(json.events[0]).toMatchObject({
    body: '{"a":1}',
    isBase64Encoded: false,
    requestContext: { authorizer: { jwt: { claims: { sub: "u1" } } } },
  });
  const other = await call("/api/people/appointments", init("application/webhook+json"));
  expect(other.events[0]).toMatchObject({ body: btoa('{"a":1}'), isBase64Encoded: true });
});

test("without a good token the answer is AWS's own 401 and no function runs", async () => {
  const { status, body, headers, events } = await call("/api/people/appointments", { method: "POST", body: "{}" });
  expect({ status, body, events }).toEqual({ status: 401, body: '{"message":"Unauthorized"}', events: [] });
  expect(headers.get("www-authenticate")).toBe("Bearer");
});

test("what has no route is a 404, what fails a 500 that says nothing, what is too large a 413", async () => {
  expect(await call("/api/nowhere")).toMatchObject({ status: 404, body: '{"message":"Not Found"}' });
  const failing = () => Promise.reject(new Error("secret reason"));
  expect(await call("/api/clinics/a", {}, failing)).toMatchObject({
    status: 500,
    body: '{"message":"Internal Server Error"}',
  });
  const large = { method: "POST", headers: { authorization: "Bearer good" }, body: "x".repeat(10 * 1024 * 1024 + 1) };
  expect(await call("/api/people/appointments", large)).toMatchObject({ status: 413, events: [] });
});

test("a function that outlasts its integration's time is not waited for", async () => {
  const slow = () => new Promise(() => {});
  expect(await call("/api/clinics/a", {}, slow)).toMatchObject({
    status: 503,
    body: '{"message":"Service Unavailable"}',
  });
});

test("a function's answer becomes the response, and a bare value a 200 in JSON", async () => {
  const made = { statusCode: 201, headers: { "x-a": "1" }, cookies: ["c=1"], body: btoa("hi"), isBase64Encoded: true };
  const { status, headers, body } = await call("/api/clinics/a", {}, () => made);
  expect({ status, body, a: headers.get("x-a"), cookies: headers.getSetCookie() }).toEqual({
    status: 201,
    body: "hi",
    a: "1",
    cookies: ["c=1"],
  });
  expect(await call("/api/clinics/a", {}, () => ({ clinics: [] }))).toMatchObject({
    status: 200,
    body: '{"clinics":[]}',
  });
});
