import type { CreateAuthChallengeTriggerEvent } from "aws-lambda";
import { sendText } from "../notify/send-text.ts";
import { codeText } from "./code-text.ts";
import { codeAttempts, codeLifeSeconds, newCode, sealCode, sealExpiry } from "./phone-code.ts";

const live = { newCode, sendText, now: Date.now };

type Asked = CreateAuthChallengeTriggerEvent["request"];

const sealBefore = ({ session }: Asked): string | undefined => session.at(-1)?.challengeMetadata;

/** Makes and sends the code. An unknown number gets none, and nobody can tell. */
const freshSeal = async ({ userNotFound, userAttributes }: Asked, deps: typeof live): Promise<string> => {
  const code = deps.newCode();
  const to = userAttributes.phone_number;
  const seal = await sealCode(code, deps.now() + codeLifeSeconds * 1000);
  if (!userNotFound && to !== undefined) await deps.sendText({ to, text: codeText(code) });
  return seal;
};

/** Sends a code at the first attempt; later attempts answer the same one, so that a typing error costs no new text. */
export const createChallenge =
  (deps: typeof live) =>
  async (event: CreateAuthChallengeTriggerEvent): Promise<CreateAuthChallengeTriggerEvent> => {
    const seal = sealBefore(event.request) ?? (await freshSeal(event.request, deps));
    const secondsLeft = Math.max(0, Math.ceil((sealExpiry(seal) - deps.now()) / 1000));
    const attemptsLeft = codeAttempts - event.request.session.length;
    return {
      ...event,
      response: {
        publicChallengeParameters: { attemptsLeft: `${attemptsLeft}`, secondsLeft: `${secondsLeft}` },
        privateChallengeParameters: { seal },
        challengeMetadata: seal,
      },
    };
  };

export const handler = createChallenge(live);
