import type { DefineAuthChallengeTriggerEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { handler } from "../../../functions/identity/define-challenge.ts";
import { eventHead, round, siti, triggerContext } from "./trigger-event.ts";

type Rounds = DefineAuthChallengeTriggerEvent["request"]["session"];

const decided = async (session: Rounds) => {
  const response = { issueTokens: false, failAuthentication: false };
  const event: DefineAuthChallengeTriggerEvent = {
    ...eventHead,
    triggerSource: "DefineAuthChallenge_Authentication",
    request: { userAttributes: siti, session },
    response,
  };
  const answered = await handler(event, triggerContext);
  expect(answered).toEqual({ ...event, response: answered.response });
  return answered.response;
};

const asks = { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false };
const enters = { issueTokens: true, failAuthentication: false };
const fails = { issueTokens: false, failAuthentication: true };

const known = round(true, "attempt");
const stranger = round(false, "attempt");

test.each<[string, Rounds, object]>([
  ["a sign-in begins with the device", [], asks],
  ["a known device is asked for the code", [known], asks],
  ["a strange device is asked for the code", [stranger], asks],
  ["one wrong code may be tried again", [known, round(false)], asks],
  ["two wrong codes may be tried again", [stranger, round(false), round(false)], asks],
  ["three wrong codes end it", [stranger, round(false), round(false), round(false)], fails],
  ["three wrong codes end it on a known device too", [known, round(false), round(false), round(false)], fails],
  ["the right code lets in", [stranger, round(true)], enters],
  ["the right code at the last attempt lets in", [stranger, round(false), round(false), round(true)], enters],
  ["a password never stands in for the code", [{ challengeName: "SRP_A", challengeResult: true }], fails],
  [
    "nor does a password that was verified, followed by a device and a code",
    [{ challengeName: "PASSWORD_VERIFIER", challengeResult: true }, known, round(true)],
    fails,
  ],
])("%s", async (_, session, expected) => {
  expect(await decided(session)).toEqual(expected);
});
