import type { VerifyAuthChallengeResponseTriggerEvent } from "aws-lambda";
import { now } from "../time/now.ts";
import { opensSeal } from "./phone-code.ts";

const live = { now };

/** Whether the code given is the one sent, in time. Spaces people type between the digits don't count. */
export const verifyChallenge =
  (deps: typeof live) =>
  async (event: VerifyAuthChallengeResponseTriggerEvent): Promise<VerifyAuthChallengeResponseTriggerEvent> => {
    const { privateChallengeParameters, challengeAnswer, userNotFound } = event.request;
    const seal = privateChallengeParameters.seal ?? "";
    const opens = await opensSeal(seal, challengeAnswer.replace(/\s/g, ""), deps.now());
    return { ...event, response: { answerCorrect: opens && userNotFound !== true } };
  };

export const handler = verifyChallenge(live);
