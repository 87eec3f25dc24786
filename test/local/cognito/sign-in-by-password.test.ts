import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { expect, test } from "vitest";
import { PlainReason } from "../../../infra/local/machine/plain-reason.ts";
import { staff, startCognito } from "./start-cognito.ts";

const ClientId = "staff-web";
const rahmawati = {
  pool: staff,
  signInName: "rahmawati.cikande",
  password: "Jumpa-2026-demo",
  groups: ["doctor"],
  attributes: {
    name: "dr. Rahmawati",
    "custom:clinic": "3604-cikande",
    "custom:practitioner": "rahmawati-cikande",
  },
};

const refused = (type: string, message: string) => ({ status: 400, body: { __type: type, message } });
const wrong = refused("NotAuthorizedException", "Incorrect username or password.");

type Started = Awaited<ReturnType<typeof startCognito>>;

const signIn = ({ call }: Started, USERNAME: string, PASSWORD: string) =>
  call("InitiateAuth", { ClientId, AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { USERNAME, PASSWORD } });

const seeded = async (dataFolder?: string): Promise<Started> => {
  const started = await startCognito(dataFolder === undefined ? {} : { dataFolder });
  await started.cognito.seedUsers([rahmawati]);
  return started;
};

test("a doctor's token carries the groups and the attributes its client may read, and no others", async () => {
  const started = await seeded();
  const { body } = await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo");
  const claims = decodeJwt(body.AuthenticationResult.IdToken);
  expect(claims).toEqual({
    sub: expect.any(String),
    "cognito:username": "rahmawati.cikande",
    "cognito:groups": ["doctor"],
    "custom:clinic": "3604-cikande",
    "custom:practitioner": "rahmawati-cikande",
    iss: `http://localhost:4000/cognito/${staff.id}`,
    aud: ClientId,
    token_use: "id",
    auth_time: claims.iat,
    iat: expect.any(Number),
    exp: (claims.iat ?? 0) + 3600,
    jti: expect.any(String),
    origin_jti: expect.any(String),
    event_id: expect.any(String),
  });
});

test("a wrong password and an unknown name are answered alike", async () => {
  const started = await seeded();
  expect(await signIn(started, "rahmawati.cikande", "wrong")).toEqual(wrong);
  expect(await signIn(started, "nobody", "wrong")).toEqual(wrong);
});

test("after five wrong passwords even the right one has to wait, for a second", async () => {
  const started = await seeded();
  for (let attempt = 1; attempt <= 5; attempt += 1) await signIn(started, "rahmawati.cikande", "wrong");
  expect(await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo")).toEqual(
    refused("NotAuthorizedException", "Password attempts exceeded"),
  );
  started.clock.at += 1000;
  expect((await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo")).status).toBe(200);
});

test("nobody signs themselves up to the staff", async () => {
  const { call } = await seeded();
  expect(await call("SignUp", { ClientId, Username: "intruder", Password: "a long enough one" })).toEqual(
    refused("NotAuthorizedException", "SignUp is not permitted for this user pool"),
  );
});

test("a flow that the client doesn't allow is refused", async () => {
  const { call } = await seeded();
  const AuthParameters = { USERNAME: "rahmawati.cikande" };
  expect(await call("InitiateAuth", { ClientId, AuthFlow: "CUSTOM_AUTH", AuthParameters })).toEqual(
    refused("InvalidParameterException", "CUSTOM_AUTH flow not enabled for this client"),
  );
});

test("seeding again changes attributes, and neither password nor sub", async () => {
  const started = await seeded();
  const before = decodeJwt(
    (await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo")).body.AuthenticationResult.IdToken,
  );
  const moved = { ...rahmawati, password: "another one", attributes: { "custom:clinic": "3604-kramatwatu" } };
  await started.cognito.seedUsers([moved]);
  const { body } = await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo");
  const after = decodeJwt(body.AuthenticationResult.IdToken);
  expect([after.sub, after["custom:clinic"], after["custom:practitioner"]]).toEqual([
    before.sub,
    "3604-kramatwatu",
    undefined,
  ]);
});

test("no password and no working token is on disk", async () => {
  const started = await seeded();
  const { body } = await signIn(started, "rahmawati.cikande", "Jumpa-2026-demo");
  const kept = await readFile(join(started.folder, "users.json"), "utf8");
  expect(kept).toContain("rahmawati.cikande");
  expect(kept).not.toContain("Jumpa-2026-demo");
  expect(kept).not.toContain(body.AuthenticationResult.RefreshToken);
});

test("a damaged file is told in one line that says what to do", async () => {
  const { folder } = await seeded();
  const file = join(folder, "users.json");
  await writeFile(file, "{");
  const failure = await startCognito({ dataFolder: folder }).catch((reason: unknown) => reason);
  const reason = `${file} is damaged: move it aside and start again; it is made anew, the rest stays.`;
  expect(failure).toEqual(new PlainReason(reason));
});

test("what isn't spoken is answered in Cognito's own way", async () => {
  const { call } = await seeded();
  expect(await call("DeleteUserPool", {})).toEqual(
    refused("UnknownOperationException", "DeleteUserPool is not spoken here"),
  );
  expect(await call("InitiateAuth", { ClientId: "foreign", AuthFlow: "CUSTOM_AUTH" })).toEqual(
    refused("ResourceNotFoundException", "User pool client foreign does not exist."),
  );
  expect(await call("InitiateAuth", { AuthFlow: "CUSTOM_AUTH" })).toEqual(
    refused("InvalidParameterException", "ClientId is missing or wrong"),
  );
});

test.each([
  ["InitiateAuth", { ClientMetadata: {} }, "ClientMetadata is not spoken here"],
  [
    "InitiateAuth",
    { AuthParameters: { USERNAME: "a", PASSWORD: "b", SECRET_HASH: "c" } },
    "SECRET_HASH is not spoken here",
  ],
  ["InitiateAuth", { AuthParameters: { USERNAME: "a" } }, "PASSWORD is missing or wrong"],
  ["RevokeToken", { Token: "a", ClientSecret: "b" }, "ClientSecret is not spoken here"],
])("%s with %j is refused by name, not answered as if nothing had been said", async (operation, input, message) => {
  const { call } = await seeded();
  const given = operation === "InitiateAuth" ? { AuthFlow: "USER_PASSWORD_AUTH", ...input } : input;
  expect(await call(operation, { ClientId: "staff-web", ...given })).toEqual(
    refused("InvalidParameterException", message),
  );
});
