import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { createChallenge } from "../../../functions/identity/create-challenge.ts";
import { opensSeal, sealCode } from "../../../functions/identity/phone-code.ts";
import type { Text } from "../../../functions/notify/send-text.ts";
import { eventHead, round, siti } from "./trigger-event.ts";

const now = Date.parse("2026-11-23T02:00:00Z");
const minutes = 60_000;

type Asked = Partial<CreateAuthChallengeTriggerEvent["request"]>;

const ask = async (request: Asked, at = now, codes: number[] = []) => {
  const sent: Text[] = [];
  const saved: unknown[] = [];
  const sendText = async (text: Text): Promise<void> => {
    sent.push(text);
  };
  const event: CreateAuthChallengeTriggerEvent = {
    ...eventHead,
    triggerSource: "CreateAuthChallenge_Authentication",
    request: { userAttributes: siti, challengeName: "CUSTOM_CHALLENGE", session: [], ...request },
    response: { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: "" },
  };
  const { response } = await createChallenge({
    newCode: () => "042137",
    sendText,
    codesSentTo: async (account) => (account === eventHead.userName ? codes : []),
    saveCodesSent: async (...noted) => void saved.push(noted),
    now: () => at,
  })(event);
  return { sent, saved, response, seal: response.privateChallengeParameters.seal ?? "" };
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

describe("the share of a phone", () => {
  const ago = (count: number): number => now - count * minutes;

  test("each code is noted before it goes, and what is older than an hour is forgotten", async () => {
    const { sent, saved } = await ask({}, now, [ago(60), ago(30)]);
    expect(sent).toHaveLength(1);
    expect(saved).toEqual([[eventHead.userName, [ago(60), ago(30)], [ago(30), now]]]);
  });

  test("after five codes within an hour none goes out, and the app is told how long", async () => {
    const five = [ago(50), ago(40), ago(30), ago(20), ago(10)];
    const { sent, saved, response } = await ask({}, now, five);
    expect({ sent, saved }).toEqual({ sent: [], saved: [] });
    expect(response.publicChallengeParameters).toEqual({ attemptsLeft: "3", secondsLeft: "300", waitSeconds: "600" });
  });

  test("an unknown number and a typing error cost nothing of it", async () => {
    const seal = await sealCode("555555", now + 5 * minutes);
    expect((await ask({ userNotFound: true })).saved).toEqual([]);
    expect((await ask({ session: [round(false, seal)] })).saved).toEqual([]);
  });
});
