import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { people, startCognito } from "./start-cognito.ts";

const phone = "+6281234567890";
const ClientId = "people-web";
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Started = Awaited<ReturnType<typeof startCognito>>;

const signUp = ({ call }: Started, Username = phone) => {
  const UserAttributes = [{ Name: "phone_number", Value: Username }];
  return call("SignUp", { ClientId, Username, Password: "never used again, 32 characters!", UserAttributes });
};

const begin = ({ call }: Started, USERNAME = phone) =>
  call("InitiateAuth", { ClientId, AuthFlow: "CUSTOM_AUTH", AuthParameters: { USERNAME } });

const answer = ({ call }: Started, Session: string, ANSWER: string, USERNAME = phone) =>
  call("RespondToAuthChallenge", {
    ClientId,
    ChallengeName: "CUSTOM_CHALLENGE",
    Session,
    ChallengeResponses: { USERNAME, ANSWER },
  });

const refused = (type: string, message: string) => ({ status: 400, body: { __type: type, message } });
const notTheCode = (code: string): string => (code === "000000" ? "000001" : "000000");

const signedIn = async (started: Started) => {
  const opened = await signUp(started);
  const { body } = await begin(started);
  const { body: tokens } = await answer(started, body.Session, started.lastCode());
  return { sub: opened.body.UserSub, result: tokens.AuthenticationResult };
};

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
      ChallengeParameters: { USERNAME: sub, attemptsLeft: "3", secondsLeft: "300" },
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
    ChallengeParameters: { USERNAME: "+6281200000000", attemptsLeft: "3", secondsLeft: "300" },
  });
  expect(started.texts).toEqual([]);
  const { status } = await answer(started, asked.body.Session, "123456", "+6281200000000");
  expect(status).toBe(200);
});

test.each([
  ["a number of another country", "+60123456789"],
  ["a landline", "+62254280123"],
])("%s is refused by the product's own trigger", async (_, number) => {
  const message = "PreSignUp failed with error phone_number must be an Indonesian mobile number, +628….";
  expect(await signUp(await startCognito(), number)).toEqual(refused("UserLambdaValidationException", message));
});

test("a number that is no number is refused by Cognito itself", async () => {
  expect(await signUp(await startCognito(), "0812")).toEqual(
    refused("InvalidParameterException", "Invalid phone number format."),
  );
});

test("a number is signed up once, also when two do it at the same moment", async () => {
  const started = await startCognito();
  const both = await Promise.all([signUp(started), signUp(started)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect(await signUp(started)).toEqual(refused("UsernameExistsException", "User already exists"));
});

test("a refresh token brings new tokens of the same sign-in, until it is revoked", async () => {
  const started = await startCognito();
  const { result } = await signedIn(started);
  const AuthParameters = { REFRESH_TOKEN: result.RefreshToken };
  const refresh = () => started.call("InitiateAuth", { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
  expect((await refresh()).body.AuthenticationResult).toEqual({
    AccessToken: expect.any(String),
    IdToken: expect.any(String),
    ExpiresIn: 1800,
    TokenType: "Bearer",
  });
  expect(await started.call("RevokeToken", { ClientId, Token: result.RefreshToken })).toEqual({
    status: 200,
    body: {},
  });
  expect(await refresh()).toEqual(refused("NotAuthorizedException", "Invalid Refresh Token"));
});

test("signing out everywhere ends every sign-in and its access token", async () => {
  const started = await startCognito();
  const { sub, result } = await signedIn(started);
  const AccessToken = result.AccessToken;
  expect(await started.call("GetUser", { AccessToken })).toEqual({
    status: 200,
    body: { Username: sub, UserAttributes: [{ Name: "sub", Value: sub }] },
  });
  expect(await started.call("GlobalSignOut", { AccessToken })).toEqual({ status: 200, body: {} });
  expect(await started.call("GetUser", { AccessToken })).toEqual(
    refused("NotAuthorizedException", "Access Token has been revoked"),
  );
});

test("users, sign-ins and keys outlive a restart", async () => {
  const started = await startCognito();
  const { result } = await signedIn(started);
  const restarted = await startCognito({ dataFolder: started.folder });
  const AuthParameters = { REFRESH_TOKEN: result.RefreshToken };
  const renewed = await restarted.call("InitiateAuth", { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters });
  expect(renewed.status).toBe(200);
  expect((await restarted.call("GetUser", { AccessToken: result.AccessToken })).status).toBe(200);
});

test("the triggers see Cognito's own event shapes", async () => {
  const started = await startCognito();
  const opened = await signUp(started);
  const asked = await begin(started);
  await answer(started, asked.body.Session, started.lastCode());
  const sub = opened.body.UserSub;
  const head = {
    version: "1",
    region: "ap-southeast-3",
    userPoolId: people.id,
    userName: sub,
    callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: ClientId },
  };
  const userAttributes = {
    sub,
    phone_number: phone,
    phone_number_verified: "true",
    "cognito:user_status": "CONFIRMED",
  };
  const seal = expect.stringMatching(/^\d+\.[\w-]+\.[\w-]+$/);
  const nothing = { challengeName: null, issueTokens: null, failAuthentication: null };
  expect(started.events).toEqual([
    {
      ...head,
      triggerSource: "PreSignUp_SignUp",
      request: { userAttributes: { phone_number: phone }, validationData: null },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
    {
      ...head,
      triggerSource: "DefineAuthChallenge_Authentication",
      request: { userAttributes, session: [], userNotFound: false },
      response: nothing,
    },
    {
      ...head,
      triggerSource: "CreateAuthChallenge_Authentication",
      request: { userAttributes, challengeName: "CUSTOM_CHALLENGE", session: [], userNotFound: false },
      response: { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
    },
    {
      ...head,
      triggerSource: "VerifyAuthChallengeResponse_Authentication",
      request: {
        userAttributes,
        privateChallengeParameters: { seal },
        challengeAnswer: started.lastCode(),
        userNotFound: false,
      },
      response: { answerCorrect: null },
    },
    {
      ...head,
      triggerSource: "DefineAuthChallenge_Authentication",
      request: {
        userAttributes,
        session: [{ challengeName: "CUSTOM_CHALLENGE", challengeResult: true, challengeMetadata: seal }],
        userNotFound: false,
      },
      response: nothing,
    },
  ]);
});

test("a trigger that fails or answers nonsense stops the sign-in", async () => {
  const failing = await startCognito({ invoke: async () => Promise.reject(new Error("out of order")) });
  await failing.cognito.seedUsers([{ pool: people, signInName: phone }]);
  expect(await begin(failing)).toEqual(
    refused("UserLambdaValidationException", "DefineAuthChallenge failed with error out of order."),
  );
  const babbling = await startCognito({ invoke: async () => ({ response: { issueTokens: "yes" } }) });
  await babbling.cognito.seedUsers([{ pool: people, signInName: phone }]);
  expect(await begin(babbling)).toEqual(refused("InvalidLambdaResponseException", "Unrecognizable lambda output"));
});
