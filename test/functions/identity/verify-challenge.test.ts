import type { VerifyAuthChallengeResponseTriggerEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { sealCode } from "../../../functions/identity/phone-code.ts";
import { verifyChallenge } from "../../../functions/identity/verify-challenge.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { codesInMemory } from "./codes-in-memory.ts";
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
  const { changeCodes } = codesInMemory();
  const answered = await verifyChallenge({ changeCodes, now: () => now })(event);
  expect(answered).toEqual({ ...event, response: answered.response });
  return answered.response.answerCorrect;
};

test.each<[string, Asked, number, boolean]>([
  ["the code that was sent is right", {}, sentAt, true],
  ["the code typed with a space is right", { challengeAnswer: "042 137" }, sentAt, true],
  ["the code with the device's secret is right", { challengeAnswer: `042137.${"s".repeat(22)}` }, sentAt, true],
  ["another code with a secret is wrong", { challengeAnswer: `042138.${"s".repeat(22)}` }, sentAt, false],
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

describe("a device", () => {
  const secret = "VGhpcyBpcyBhIHNlY3JldA";
  const askDevice = { privateChallengeParameters: { ask: "device" }, challengeAnswer: secret };
  const world = () => {
    const { kept, changeCodes } = codesInMemory();
    const judge = async (request: Asked, userName = eventHead.userName): Promise<boolean> => {
      const event: VerifyAuthChallengeResponseTriggerEvent = {
        ...eventHead,
        userName,
        triggerSource: "VerifyAuthChallengeResponse_Authentication",
        request: { userAttributes: siti, privateChallengeParameters: { seal }, challengeAnswer: "", ...request },
        response: { answerCorrect: false },
      };
      return (await verifyChallenge({ changeCodes, now: () => sentAt })(event)).response.answerCorrect;
    };
    return { kept, judge };
  };

  test("is strange until a right code came from it, and known from then on, to that account only", async () => {
    const { judge } = world();
    expect(await judge(askDevice)).toBe(false);
    expect(await judge({ challengeAnswer: `042138.${secret}` })).toBe(false);
    expect(await judge(askDevice)).toBe(false);
    expect(await judge({ challengeAnswer: `042137.${secret}` })).toBe(true);
    expect(await judge(askDevice)).toBe(true);
    expect(await judge({ ...askDevice, challengeAnswer: "QW5vdGhlciBzZWNyZXQuLg" })).toBe(false);
    expect(await judge(askDevice, "another-account")).toBe(false);
  });

  test("is noted once, and its secret never", async () => {
    const { kept, judge } = world();
    for (let time = 1; time <= 3; time += 1) await judge({ challengeAnswer: `042137.${secret}` });
    expect(kept.get(eventHead.userName)).toMatchObject({ version: 1, codes: { devices: [expect.any(String)] } });
    expect(JSON.stringify([...kept])).not.toContain(secret);
  });

  test("is one of five: the one noted first is forgotten for the sixth", async () => {
    const { judge } = world();
    const secrets = Array.from({ length: 6 }, (_, index) => `${secret.slice(0, -1)}${index}`);
    for (const one of secrets) await judge({ challengeAnswer: `042137.${one}` });
    const known = await Promise.all(secrets.map((one) => judge({ ...askDevice, challengeAnswer: one })));
    expect(known).toEqual([false, true, true, true, true, true]);
  });

  test.each(["none", "", "short", "with spaces in it, and long enough"])(
    "without a secret of its own (%s) stays strange, and what it says is not kept",
    async (given) => {
      const { kept, judge } = world();
      expect(await judge({ challengeAnswer: `042137.${given}` })).toBe(true);
      expect(await judge({ ...askDevice, challengeAnswer: given })).toBe(false);
      expect(kept.size).toBe(0);
    },
  );

  test("of nobody is strange", async () => {
    expect(await world().judge({ ...askDevice, userNotFound: true })).toBe(false);
  });

  test("that can't be noted lets its person in all the same", async () => {
    const lines = loggedLines();
    const changeCodes = async (): Promise<never> => {
      throw new Error("no table");
    };
    const event = {
      ...eventHead,
      triggerSource: "VerifyAuthChallengeResponse_Authentication" as const,
      request: {
        userAttributes: siti,
        privateChallengeParameters: { seal },
        challengeAnswer: `042137.${secret}`,
      },
      response: { answerCorrect: false },
    };
    const { response } = await verifyChallenge({ changeCodes, now: () => sentAt })(event);
    expect(response).toEqual({ answerCorrect: true });
    expect(lines).toMatchObject([{ level: "error", name: "Error" }]);
  });
});
