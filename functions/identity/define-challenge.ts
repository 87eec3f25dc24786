import type { DefineAuthChallengeTriggerEvent } from "aws-lambda";
import { codeAttempts } from "./phone-code.ts";

type Rounds = DefineAuthChallengeTriggerEvent["request"]["session"];
type Answer = DefineAuthChallengeTriggerEvent["response"];

const ask: Answer = { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false };
const enter: Answer = { issueTokens: true, failAuthentication: false };
const fail: Answer = { issueTokens: false, failAuthentication: true };

const decide = (rounds: Rounds): Answer => {
  // Whoever signed a number up knows a password for it: only the code proves that the number is theirs.
  if (rounds.some(({ challengeName }) => challengeName !== "CUSTOM_CHALLENGE")) return fail;
  if (rounds.at(-1)?.challengeResult === true) return enter;
  return rounds.length < codeAttempts ? ask : fail;
};

/** Decides what comes next in a sign-in by code: ask (again), let in, or end it after the last attempt. */
export const handler = async (event: DefineAuthChallengeTriggerEvent): Promise<DefineAuthChallengeTriggerEvent> => ({
  ...event,
  response: decide(event.request.session),
});
