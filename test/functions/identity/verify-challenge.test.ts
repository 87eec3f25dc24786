import type { VerifyAuthChallengeResponseTriggerEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { sealCode } from "../../../functions/identity/phone-code.ts";
import { verifyChallenge } from "../../../functions/identity/verify-challenge.ts";
import { eventHead, siti } from "./trigger-event.ts";

const sentAt = Date.parse("2026-11-23T02:00:00Z");
const expiresAt = sentAt + 5 * 60_000;
const seal = await sealCode("042137", expiresAt);

type Asked = Partial<VerifyAuthChallengeResponseTriggerEvent["request"]>;

const correct = async (request: Asked, now = sentAt): Promise<boolean> => {
  const event: VerifyAuthChallengeResponseTriggerEvent = {
    ...eventHead,
    triggerSource: "VerifyAuthChallengeResponse_Authentication",
    request: {
      userAttributes: siti,
      privateChallengeParameters: { seal },
      challengeAnswer: "042137",
      ...request,
    },
    response: { answerCorrect: false },
  };
  const answered = await verifyChallenge({ now: () => now })(event);
  expect(answered).toEqual({ ...event, response: answered.response });
  return answered.response.answerCorrect;
};

test.each<[string, Asked, number, boolean]>([
  ["the code that was sent is right", {}, sentAt, true],
  ["the code typed with a space is right", { challengeAnswer: "042 137" }, sentAt, true],
  ["the code in its last millisecond is right", {}, expiresAt - 1, true],
  ["the code after five minutes is wrong", {}, expiresAt, false],
  ["another code is wrong", { challengeAnswer: "042138" }, sentAt, false],
  ["the code without its leading zero is wrong", { challengeAnswer: "42137" }, sentAt, false],
  ["the start of the code is wrong", { challengeAnswer: "0421" }, sentAt, false],
  ["nothing is wrong", { challengeAnswer: "" }, sentAt, false],
  ["anything is wrong when no code was sent", { privateChallengeParameters: {} }, sentAt, false],
  ["nothing is wrong when no code was sent", { privateChallengeParameters: {}, challengeAnswer: "" }, sentAt, false],
  ["the right code of nobody is wrong", { userNotFound: true }, sentAt, false],
])("%s", async (_, request, now, expected) => {
  expect(await correct(request, now)).toBe(expected);
});
