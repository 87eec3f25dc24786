import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { answer, begin, beginByDevice, ClientId, notTheCode, phone, refused, signUp } from "./sign-in-steps.ts";
import { people, startCognito } from "./start-cognito.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a villager signs up, gets one text, answers its code and holds tokens that say no phone number", async () => {
  const started = await startCognito();
  const opened = await signUp(started);
  const sub = opened.body.UserSub;
  expect(opened).toEqual({ status: 200, body: { UserConfirmed: true, UserSub: expect.stringMatching(uuid) } });

  const asked = await begin(started);
  expect(asked).toEqual({
    status: 200,
    body: {
      ChallengeName: "CUSTOM_CHALLENGE",
      Session: expect.any(String),
      ChallengeParameters: { USERNAME: sub, ask: "code", attemptsLeft: "3", secondsLeft: "300" },
    },
  });
  expect(started.texts.map(({ to }) => to)).toEqual([phone]);

  const entered = await answer(started, asked.body.Session, started.lastCode());
  expect(entered).toEqual({
    status: 200,
    body: {
      ChallengeParameters: {},
      AuthenticationResult: {
        AccessToken: expect.any(String),
        IdToken: expect.any(String),
        RefreshToken: expect.any(String),
        ExpiresIn: 1800,
        TokenType: "Bearer",
      },
    },
  });

  const published = await started.cognito.handle(
    new Request(`${started.publicUrl}/${people.id}/.well-known/jwks.json`),
  );
  const { payload, protectedHeader } = await jwtVerify(
    entered.body.AuthenticationResult.IdToken,
    createLocalJWKSet((await published.json()) as JSONWebKeySet),
    { issuer: started.cognito.issuerOf(people.id), audience: ClientId, currentDate: new Date(started.clock.at) },
  );
  const issuedAt = started.clock.at / 1000;
  expect(protectedHeader).toEqual({ alg: "RS256", kid: expect.any(String) });
  expect(payload).toEqual({
    sub,
    "cognito:username": sub,
    iss: `http://localhost:4000/cognito/${people.id}`,
    aud: ClientId,
    token_use: "id",
    auth_time: issuedAt,
    iat: issuedAt,
    exp: issuedAt + 3600,
    jti: expect.stringMatching(uuid),
    origin_jti: expect.stringMatching(uuid),
    event_id: expect.stringMatching(uuid),
  });
});

test("a wrong code may be tried again with a new session, and costs no second text", async () => {
  const started = await startCognito();
  await signUp(started);
  const first = await begin(started);
  const wrong = await answer(started, first.body.Session, notTheCode(started.lastCode()));
  expect(wrong.body.ChallengeParameters).toEqual({
    USERNAME: expect.stringMatching(uuid),
    ask: "code",
    attemptsLeft: "2",
    secondsLeft: "300",
  });
  expect(wrong.body.Session).not.toBe(first.body.Session);
  const right = await answer(started, wrong.body.Session, started.lastCode());
  expect(right.body.AuthenticationResult.IdToken).toEqual(expect.any(String));
  expect(started.texts).toHaveLength(1);
});

test("three wrong codes end the sign-in", async () => {
  const started = await startCognito();
  await signUp(started);
  let last = await begin(started);
  const wrong = notTheCode(started.lastCode());
  for (let attempt = 1; attempt <= 3; attempt += 1) last = await answer(started, last.body.Session, wrong);
  expect(last).toEqual(refused("NotAuthorizedException", "Incorrect username or password."));
});

test("the code ends after five minutes, though the session lives on", async () => {
  const started = await startCognito();
  await signUp(started);
  const asked = await begin(started);
  started.clock.at += 5 * 60_000;
  const late = await answer(started, asked.body.Session, started.lastCode());
  expect(late.body.ChallengeParameters).toEqual({
    USERNAME: expect.stringMatching(uuid),
    ask: "code",
    attemptsLeft: "2",
    secondsLeft: "0",
  });
});

test("a session works once, for its own client and its own time", async () => {
  const started = await startCognito();
  await signUp(started);
  const asked = await begin(started);
  const code = started.lastCode();
  const answers = await Promise.all([
    answer(started, asked.body.Session, code),
    answer(started, asked.body.Session, code),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  const again = await answer(started, asked.body.Session, code);
  expect(again).toEqual(refused("NotAuthorizedException", "Invalid session for the user."));

  const next = await begin(started);
  started.clock.at += 10 * 60_000;
  expect(await answer(started, next.body.Session, started.lastCode())).toEqual(
    refused("NotAuthorizedException", "Invalid session for the user, session is expired."),
  );
});

test("a session is no door for another person", async () => {
  const started = await startCognito();
  await signUp(started);
  await signUp(started, "+6281299999999");
  const asked = await begin(started);
  expect(await answer(started, asked.body.Session, started.lastCode(), "+6281299999999")).toEqual(
    refused("NotAuthorizedException", "Invalid session for the user."),
  );
});

test("an unknown number is asked for a code like any other, gets no text and never gets in", async () => {
  const started = await startCognito();
  const asked = await begin(started, "+6281200000000");
  expect(asked.body).toEqual({
    ChallengeName: "CUSTOM_CHALLENGE",
    Session: expect.any(String),
    ChallengeParameters: { USERNAME: "+6281200000000", ask: "code", attemptsLeft: "3", secondsLeft: "300" },
  });
  expect(started.texts).toEqual([]);
  const { status } = await answer(started, asked.body.Session, "123456", "+6281200000000");
  expect(status).toBe(200);
});

test("a session is no door for another application", async () => {
  const [web] = people.clients;
  if (web === undefined) throw new Error("the pool has a client");
  const started = await startCognito({ pools: [{ ...people, clients: [web, { ...web, id: "kiosk" }] }] });
  await signUp(started);
  const asked = await begin(started);
  const elsewhere = await started.call("RespondToAuthChallenge", {
    ClientId: "kiosk",
    ChallengeName: "CUSTOM_CHALLENGE",
    Session: asked.body.Session,
    ChallengeResponses: { USERNAME: phone, ANSWER: started.lastCode() },
  });
  expect(elsewhere).toEqual(refused("NotAuthorizedException", "Invalid session for the user."));
});

test("even a trigger that lets everybody in doesn't let nobody in", async () => {
  const started = await startCognito({ invoke: async () => ({ response: { issueTokens: true } }) });
  await started.cognito.seedUsers([{ pool: people, signInName: phone }]);
  expect((await beginByDevice(started)).status).toBe(200);
  expect(await beginByDevice(started, "+6281200000000")).toEqual(
    refused("NotAuthorizedException", "Incorrect username or password."),
  );
});
