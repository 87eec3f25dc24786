import type { DefineAuthChallengeTriggerEvent } from "aws-lambda";
import { codeAttempts } from "./phone-code.ts";
import { signInTrigger } from "./sign-in-trigger.ts";

type Rounds = DefineAuthChallengeTriggerEvent["request"]["session"];
type Answer = DefineAuthChallengeTriggerEvent["response"];

const ask: Answer = { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false };
const enter: Answer = { issueTokens: true, failAuthentication: false };
const fail: Answer = { issueTokens: false, failAuthentication: true };

const decide = (rounds: Rounds): Answer => {
  // Whoever signed a number up knows a password for it: only the code proves that the number is theirs.
  if (rounds.some(({ challengeName }) => challengeName !== "CUSTOM_CHALLENGE")) return fail;
  // The first round asks for the device: to know it opens no door.
  const [, ...guesses] = rounds;
  if (guesses.at(-1)?.challengeResult === true) return enter;
  return guesses.length < codeAttempts ? ask : fail;
};

/** Decides what comes next in a sign-in by code: ask (again), let in, or end it after the last attempt. */
export const handler = signInTrigger(
  "define-challenge",
  async (event: DefineAuthChallengeTriggerEvent): Promise<DefineAuthChallengeTriggerEvent> => ({
    ...event,
    response: decide(event.request.session),
  }),
);
