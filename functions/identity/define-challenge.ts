import type { DefineAuthChallengeTriggerEvent } from "aws-lambda";
import { type Round, signInStep } from "../../shared/identity/sign-in-step.ts";
import { signInTrigger } from "./sign-in-trigger.ts";

type Rounds = DefineAuthChallengeTriggerEvent["request"]["session"];
type Answer = DefineAuthChallengeTriggerEvent["response"];

const answers: Record<ReturnType<typeof signInStep>, Answer> = {
  ask: { challengeName: "CUSTOM_CHALLENGE", issueTokens: false, failAuthentication: false },
  enter: { issueTokens: true, failAuthentication: false },
  fail: { issueTokens: false, failAuthentication: true },
};

const roundsOf = (session: Rounds): Round[] =>
  session.map(({ challengeName, challengeResult }) => ({
    isOurs: challengeName === "CUSTOM_CHALLENGE",
    isRight: challengeResult === true,
  }));

/** Tells Cognito what comes next in a sign-in by code. */
export const handler = signInTrigger(
  "define-challenge",
  async (event: DefineAuthChallengeTriggerEvent): Promise<DefineAuthChallengeTriggerEvent> => ({
    ...event,
    response: answers[signInStep(roundsOf(event.request.session))],
  }),
);
