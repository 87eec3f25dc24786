import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { changeCodes, changeCodesLive } from "../../../functions/identity/change-codes.ts";
import { createChallenge } from "../../../functions/identity/create-challenge.ts";
import { opensSeal, sealCode } from "../../../functions/identity/phone-code.ts";
import type { Text } from "../../../functions/notify/send-text.ts";
import { phoneCodesOf, savePhoneCodes } from "../../../functions/store/phone-codes/phone-codes.ts";
import { codesKey } from "../../../functions/store/table/keys.ts";
import { put, useTable } from "../store/use-table.ts";
import { loggedLines } from "../trigger/logged-lines.ts";
import { eventHead, round, siti } from "./trigger-event.ts";

useTable();

const start = Date.parse("2026-11-23T02:00:00Z");
const seconds = 1000;
const minutes = 60 * seconds;

type Asked = Partial<CreateAuthChallengeTriggerEvent["request"]>;

/** An account with its phone, whose functions run against the table at a clock of its own. */
const phoneOf = (account: string, change = changeCodesLive) => {
  const texts: Text[] = [];
  const clock = { at: start };
  const network = { fails: false, codes: 0 };
  const challenge = createChallenge({
    newAttempt: () => "a-new-attempt",
    newCode: () => `04213${network.codes++ % 10}`,
    sendText: async (text) => {
      if (network.fails) throw new Error("text not sent: ThrottledException");
      texts.push(text);
    },
    changeCodes: change,
    now: () => clock.at,
  });
  const ask = async (request: Asked) => {
    const event: CreateAuthChallengeTriggerEvent = {
      ...eventHead,
      userName: account,
      triggerSource: "CreateAuthChallenge_Authentication",
      request: { userAttributes: siti, challengeName: "CUSTOM_CHALLENGE", session: [], ...request },
      response: { publicChallengeParameters: {}, privateChallengeParameters: {}, challengeMetadata: "" },
    };
    return (await challenge(event)).response;
  };
  return {
    texts,
    clock,
    network,
    ask,
    /** Asks for the code in the name of an attempt. */
    code: (attempt: string, isKnown = false) => ask({ session: [round(isKnown, attempt)] }),
  };
};

/** Nobody of the first so many gets an answer before all of them have asked: each then decides on the same facts. */
const together = <T>(count: number, ask: (account: string) => Promise<T>) => {
  const all = Promise.withResolvers<void>();
  let asked = 0;
  return async (account: string): Promise<T> => {
    const answer = await ask(account);
    asked += 1;
    if (asked === count) all.resolve();
    await all.promise;
    return answer;
  };
};

const waits = { ask: "code", attemptsLeft: "3", secondsLeft: "300" };

describe("the first question", () => {
  test("is for the device, names the attempt and sends nothing", async () => {
    const { ask, texts } = phoneOf("first");
    expect(await ask({})).toEqual({
      publicChallengeParameters: { ask: "device" },
      privateChallengeParameters: { ask: "device" },
      challengeMetadata: "a-new-attempt",
    });
    expect(texts).toEqual([]);
  });
});

describe("the code", () => {
  test("goes out in one text, from Jumpa, never to be shared", async () => {
    const { code, texts } = phoneOf("code");
    const response = await code("one");
    const seal = response.privateChallengeParameters.seal ?? "";
    expect(texts).toEqual([
      {
        to: "+6281234567890",
        text: "042130 adalah kode masuk Jumpa Anda. Berlaku 5 menit. Jangan beri tahu siapa pun, termasuk petugas.",
        purpose: "sign-in-code",
      },
    ]);
    expect(response).toEqual({
      publicChallengeParameters: waits,
      privateChallengeParameters: { seal },
      challengeMetadata: seal,
    });
    expect(await opensSeal(seal, "042130", start)).toBe(true);
  });

  test("itself is nowhere: not in the answer, so no log or session of Cognito holds it, and not in the table", async () => {
    const { code } = phoneOf("nowhere");
    expect(JSON.stringify([await code("one"), await phoneCodesOf("nowhere")])).not.toContain("042130");
  });

  test("mistyped is asked for again, with the time that is left, and costs no text", async () => {
    const { ask, texts } = phoneOf("mistyped");
    const seal = await sealCode("555555", start + 3 * minutes);
    expect(await ask({ session: [round(false, "one"), round(false, seal)] })).toEqual({
      publicChallengeParameters: { ask: "code", attemptsLeft: "2", secondsLeft: "180" },
      privateChallengeParameters: { seal },
      challengeMetadata: seal,
    });
    expect(texts).toEqual([]);
  });

  test("that ran out says so at the next attempt", async () => {
    const seal = await sealCode("555555", start);
    const session = [round(false, "one"), round(false, seal), round(false, seal)];
    const { publicChallengeParameters } = await phoneOf("late").ask({ session });
    expect(publicChallengeParameters).toEqual({ ask: "code", attemptsLeft: "1", secondsLeft: "0" });
  });

  test("of an unknown number is asked for alike, with no text and nothing noted", async () => {
    const { ask, texts } = phoneOf("nobody");
    const { publicChallengeParameters } = await ask({ userNotFound: true, session: [round(false, "one")] });
    expect(publicChallengeParameters).toEqual(waits);
    expect(texts).toEqual([]);
    expect((await phoneCodesOf("nobody")).version).toBeUndefined();
  });
});

test.each([
  { sent: "x" },
  { devices: 7 },
  { version: "x" },
  { version: null },
  { version: 0 },
  { sent: [{}], version: 3 },
])("an account whose codes nobody can read, %j, begins anew", async (unreadable) => {
  const lines = loggedLines();
  const account = JSON.stringify(unreadable);
  await put({ ...codesKey(account), version: 1, ...unreadable });
  const { code, texts } = phoneOf(account);
  expect((await code("one")).publicChallengeParameters).toEqual(waits);
  expect(texts).toHaveLength(1);
  expect((await phoneCodesOf(account)).codes.sent).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain("042130");
});

describe("Cognito, which calls again when it got no answer in time,", () => {
  test("gets the same challenge, and no second text goes out", async () => {
    const { code, texts, clock } = phoneOf("again");
    const first = await code("one");
    clock.at += 12 * seconds;
    expect((await code("one")).privateChallengeParameters).toEqual(first.privateChallengeParameters);
    expect(texts).toHaveLength(1);
  });

  test("gets it too when its calls run side by side", async () => {
    const reads = together(3, phoneCodesOf);
    const { code, texts } = phoneOf("beside", changeCodes({ phoneCodesOf: reads, savePhoneCodes }));
    const answers = await Promise.all([code("one"), code("one"), code("one")]);
    expect(new Set(answers.map(({ challengeMetadata }) => challengeMetadata)).size).toBe(1);
    expect(texts).toHaveLength(1);
  });

  test("is no reason to hand one code out for longer: after its last try a code costs a text again", async () => {
    const { code, texts, clock } = phoneOf("replayed");
    await code("one");
    clock.at += 21 * seconds;
    await code("one");
    expect(texts).toHaveLength(2);
  });
});

describe("a text that SNS refuses", () => {
  test("fails the sign-in, costs nothing of the share, and the same attempt may send it after all", async () => {
    const { code, texts, network } = phoneOf("refused");
    network.fails = true;
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      await expect(code(`attempt ${attempt}`)).rejects.toThrow("text not sent");
    }
    expect((await phoneCodesOf("refused")).codes.sent).toEqual([]);
    network.fails = false;
    expect((await code("attempt 6")).publicChallengeParameters).toEqual(waits);
    expect(texts).toHaveLength(1);
  });
});

describe("the share of a phone", () => {
  test("is five codes within any hour, and the app is told how long the sixth takes", async () => {
    const { code, texts, clock } = phoneOf("share");
    for (let count = 1; count <= 5; count += 1) {
      await code(`attempt ${count}`);
      clock.at += 10 * minutes;
    }
    expect((await code("sixth")).publicChallengeParameters).toEqual({ ...waits, waitSeconds: "600" });
    clock.at += 10 * minutes - 1;
    expect((await code("sixth")).publicChallengeParameters).toEqual({ ...waits, waitSeconds: "1" });
    clock.at += 1;
    expect((await code("sixth")).publicChallengeParameters).toEqual(waits);
    expect(texts).toHaveLength(6);
  });

  test("is kept when many ask at once", async () => {
    const { code, texts } = phoneOf("crowd");
    const answers = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => code(`attempt ${index}`)));
    // Who met the others too often is told to try again; nobody is sent a sixth.
    expect(texts.length).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(texts.length);
  });

  test("that strangers used up leaves a known device its own, hour after hour", async () => {
    const { code, clock } = phoneOf("owner");
    for (let hour = 1; hour <= 3; hour += 1) {
      for (let count = 1; count <= 7; count += 1) await code(`stranger ${hour} ${count}`);
      expect((await code(`stranger ${hour} last`)).publicChallengeParameters).toHaveProperty("waitSeconds");
      for (let count = 1; count <= 5; count += 1)
        expect((await code(`owner ${hour} ${count}`, true)).publicChallengeParameters).toEqual(waits);
      expect((await code(`owner ${hour} last`, true)).publicChallengeParameters).toHaveProperty("waitSeconds");
      clock.at += 60 * minutes;
    }
  });
});
