import { expect, test } from "vitest";
import { answer, begin, beginByDevice, ClientId, phone, refused, signUp } from "./sign-in-steps.ts";
import { people, startCognito } from "./start-cognito.ts";

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
  const attempt = expect.stringMatching(/^[\w-]{22,}$/);
  const deviceRound = { challengeName: "CUSTOM_CHALLENGE", challengeResult: false, challengeMetadata: attempt };
  const toCreate = { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null };
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
      response: toCreate,
    },
    {
      ...head,
      triggerSource: "VerifyAuthChallengeResponse_Authentication",
      request: {
        userAttributes,
        privateChallengeParameters: { ask: "device" },
        challengeAnswer: "none",
        userNotFound: false,
      },
      response: { answerCorrect: null },
    },
    {
      ...head,
      triggerSource: "DefineAuthChallenge_Authentication",
      request: { userAttributes, session: [deviceRound], userNotFound: false },
      response: nothing,
    },
    {
      ...head,
      triggerSource: "CreateAuthChallenge_Authentication",
      request: { userAttributes, challengeName: "CUSTOM_CHALLENGE", session: [deviceRound], userNotFound: false },
      response: toCreate,
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
        session: [deviceRound, { challengeName: "CUSTOM_CHALLENGE", challengeResult: true, challengeMetadata: seal }],
        userNotFound: false,
      },
      response: nothing,
    },
  ]);
});

test("a trigger that fails or answers nonsense stops the sign-in", async () => {
  const failing = await startCognito({ invoke: async () => Promise.reject(new Error("out of order")) });
  await failing.cognito.seedUsers([{ pool: people, signInName: phone }]);
  expect(await beginByDevice(failing)).toEqual(
    refused("UserLambdaValidationException", "DefineAuthChallenge failed with error out of order."),
  );
  const babbling = await startCognito({ invoke: async () => ({ response: { issueTokens: "yes" } }) });
  await babbling.cognito.seedUsers([{ pool: people, signInName: phone }]);
  expect(await beginByDevice(babbling)).toEqual(
    refused("InvalidLambdaResponseException", "Unrecognizable lambda output"),
  );
});
