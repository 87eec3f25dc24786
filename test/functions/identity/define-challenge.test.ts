import type { DefineAuthChallengeTriggerEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { handler } from "../../../functions/identity/define-challenge.ts";
import { eventHead, round, siti } from "./trigger-event.ts";

type Rounds = DefineAuthChallengeTriggerEvent["request"]["session"];

const decided = async (session: Rounds) => {
  const response = { issueTokens: false, failAuthentication: false };
  const event: DefineAuthChallengeTriggerEvent = {
    ...eventHead,
    triggerSource: "DefineAuthChallenge_Authentication",
    request: { userAttributes: siti, session },
    response,
  };
  const answered = await handler(event);
  expect(answered).toEqual({ ...event, response: answered.response });
  return answered.response;
};

const asks = { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false };
const enters = { issueTokens: true, failAuthentication: false };
const fails = { issueTokens: false, failAuthentication: true };

test.each<[string, Rounds, object]>([
  ["a sign-in begins with a code", [], asks],
  ["one wrong code may be tried again", [round(false)], asks],
  ["two wrong codes may be tried again", [round(false), round(false)], asks],
  ["three wrong codes end it", [round(false), round(false), round(false)], fails],
  ["the right code lets in", [round(true)], enters],
  ["the right code at the last attempt lets in", [round(false), round(false), round(true)], enters],
  ["a password never stands in for the code", [{ challengeName: "SRP_A", challengeResult: true }], fails],
  [
    "nor does a password that was verified, followed by a code",
    [{ challengeName: "PASSWORD_VERIFIER", challengeResult: true }, round(true)],
    fails,
  ],
])("%s", async (_, session, expected) => {
  expect(await decided(session)).toEqual(expected);
});
