import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { expect, test } from "vitest";
import { createChallenge } from "../../../functions/identity/create-challenge.ts";
import { opensSeal, sealCode } from "../../../functions/identity/phone-code.ts";
import type { Text } from "../../../functions/notify/send-text.ts";
import { eventHead, round, siti } from "./trigger-event.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const minutes = 60_000;

type Asked = Partial<CreateAuthChallengeTriggerEvent["request"]>;

const ask = async (request: Asked, at = now) => {
  const sent: Text[] = [];
  const sendText = async (text: Text): Promise<void> => {
    sent.push(text);
  };
  const event: CreateAuthChallengeTriggerEvent = {
    ...eventHead,
    triggerSource: "CreateAuthChallenge_Authentication",
    request: { userAttributes: siti, challengeName: "CUSTOM_CHALLENGE", session: [], ...request },
    response: { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: "" },
  };
  const { response } = await createChallenge({ newCode: () => "042137", sendText, now: () => at })(event);
  return { sent, response, seal: response.privateChallengeParameters.seal ?? "" };
};

test("the first attempt sends one text with the code, from Jumpa, never to be shared", async () => {
  const { sent, response, seal } = await ask({});
  expect(sent).toEqual([
    {
      to: "+6281234567890",
      text: "042137 adalah kode masuk Jumpa Anda. Berlaku 5 menit. Jangan beri tahu siapa pun, termasuk petugas.",
    },
  ]);
  expect(response).toEqual({
    publicChallengeParameters: { attemptsLeft: "3", secondsLeft: "300" },
    privateChallengeParameters: { seal },
    challengeMetadata: seal,
  });
  expect(await opensSeal(seal, "042137", now)).toBe(true);
});

test("the code itself is nowhere in the answer, so no log or session of Cognito holds it", async () => {
  expect(JSON.stringify((await ask({})).response)).not.toContain("042137");
});

test("a retry sends nothing and asks for the code sent before, with the time that is left", async () => {
  const seal = await sealCode("555555", now + 5 * minutes);
  const retry = await ask({ session: [round(false, seal)] }, now + 2 * minutes);
  expect(retry.sent).toEqual([]);
  expect(retry.response).toEqual({
    publicChallengeParameters: { attemptsLeft: "2", secondsLeft: "180" },
    privateChallengeParameters: { seal },
    challengeMetadata: seal,
  });
});

test("a code that ran out says so at the next attempt", async () => {
  const seal = await sealCode("555555", now);
  const retry = await ask({ session: [round(false, seal), round(false, seal)] }, now + 1);
  expect(retry.response.publicChallengeParameters).toEqual({ attemptsLeft: "1", secondsLeft: "0" });
});

test("an unknown number gets the same answer and no text", async () => {
  const { sent, response } = await ask({ userNotFound: true });
  expect(sent).toEqual([]);
  expect(response.publicChallengeParameters).toEqual({ attemptsLeft: "3", secondsLeft: "300" });
});
