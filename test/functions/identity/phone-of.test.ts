import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { signedIn, signUp } from "../../local/cognito/sign-in-steps.ts";
import { people, startCognito } from "../../local/cognito/start-cognito.ts";
import { loggedLines } from "../trigger/logged-lines.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) close();
});

/** The function as it asks the stand-in of the people's pool over the wire. */
const asking = async (started: Awaited<ReturnType<typeof startCognito>>) => {
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    let body = "";
    for await (const chunk of request) body += chunk;
    const headers = { "x-amz-target": String(request.headers["x-amz-target"]) };
    const answer = await started.cognito.admin.handle(
      new Request(started.publicUrl, { method: "POST", headers, body }),
    );
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER", `http://127.0.0.1:${port}`);
  vi.stubEnv("AWS_REGION", "ap-southeast-3");
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  vi.stubEnv("PEOPLE_POOL_ID", people.id);
  vi.resetModules();
  const { phoneOf } = await import("../../../functions/identity/phone-of.ts");
  return { phoneOf, asked: () => asked };
};

test("an account's phone is the one it signs in with, asked for once", async () => {
  const started = await startCognito();
  const { sub } = await signedIn(started);
  const { phoneOf, asked } = await asking(started);
  const phone = { phone: "+6281234567890" };
  expect([await phoneOf(sub), await phoneOf(sub), asked()]).toEqual([phone, phone, 1]);
});

test("an account that there is not has none, and no fault is made of it", async () => {
  const [lines, { phoneOf }] = [loggedLines(), await asking(await startCognito())];
  expect(await phoneOf("7f0c7a52-0d5f-4a42-8f0c-9a1f5a0c0000")).toEqual({});
  expect(lines).toEqual([]);
});

test("while the pool can't be asked that is said, and not that there is no number; a fault is told that names nobody, and whoever comes next asks again", async () => {
  const started = await startCognito();
  const lines = loggedLines();
  const sub = (await signUp(started)).body.UserSub;
  const { phoneOf } = await asking(started);
  vi.stubEnv("PEOPLE_POOL_ID", "ap-southeast-3_Gone");
  expect(await phoneOf(sub)).toEqual({ phoneUnknown: true });
  expect(lines.map(({ level, service }) => [level, service])).toEqual([["error", "people-pool"]]);
  expect(JSON.stringify(lines)).not.toContain(sub);
  vi.stubEnv("PEOPLE_POOL_ID", people.id);
  expect(await phoneOf(sub)).toEqual({ phone: "+6281234567890" });
});

test("nobody reads it over the address that browsers reach", async () => {
  const { call } = await startCognito();
  const { status, body } = await call("AdminGetUser", { UserPoolId: people.id, Username: "+6281234567890" });
  expect([status, body]).toEqual([
    400,
    { __type: "UnknownOperationException", message: "AdminGetUser is not spoken here" },
  ]);
});
