import * as z from "zod/mini";
import { type Caller, keepSession, type Round, takeSession } from "./challenge-sessions.ts";
import { CognitoFailure, wrongCredentials } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { findUser } from "./directory.ts";
import type { Door } from "./door.ts";
import { runTrigger, type TriggerCall } from "./run-trigger.ts";
import { type AuthenticationResult, signIn } from "./tokens.ts";

/** Either the next question or the tokens. */
export type AuthAnswer =
  | { ChallengeName: string; Session: string; ChallengeParameters: Record<string, string> }
  | { AuthenticationResult: AuthenticationResult; ChallengeParameters: Record<string, never> };

const Parameters = z.optional(z.nullable(z.record(z.string(), z.string())));
const Flag = z.optional(z.nullable(z.boolean()));
const Defined = z.object({
  challengeName: z.optional(z.nullable(z.string())),
  issueTokens: Flag,
  failAuthentication: Flag,
});
const Created = z.object({
  publicChallengeParameters: Parameters,
  privateChallengeParameters: Parameters,
  challengeMetadata: z.optional(z.nullable(z.string())),
});
const Verified = z.object({ answerCorrect: Flag });

const about = ({ user, door, name }: Caller) => ({
  door,
  userName: user?.username ?? name,
  attributes: {
    ...user?.attributes,
    ...(user === undefined ? {} : { "cognito:user_status": user.status }),
  },
  userNotFound: user === undefined,
});

const call = (
  caller: Caller,
  trigger: Exclude<TriggerCall["trigger"], "PreSignUp">,
  request: Record<string, unknown>,
  response: Record<string, unknown>,
): TriggerCall => {
  const { door, userName, attributes, userNotFound } = about(caller);
  return {
    trigger,
    source: `${trigger}_Authentication`,
    door,
    userName,
    request: { userAttributes: attributes, ...request, userNotFound },
    response,
  };
};

const ask = async (world: CognitoWorld, caller: Caller, rounds: readonly Round[]): Promise<AuthAnswer> => {
  const created = await runTrigger(
    world,
    call(
      caller,
      "CreateAuthChallenge",
      { challengeName: "CUSTOM_CHALLENGE", session: rounds },
      { publicChallengeParameters: null, privateChallengeParameters: null, challengeMetadata: null },
    ),
    Created,
  );
  const Session = keepSession(world.sessions, {
    caller,
    rounds,
    privateParameters: created?.privateChallengeParameters ?? {},
    metadata: created?.challengeMetadata ?? undefined,
    expiresAt: world.now() + caller.door.client.authSessionSeconds * 1000,
  });
  const ChallengeParameters = { USERNAME: about(caller).userName, ...created?.publicChallengeParameters };
  return { ChallengeName: "CUSTOM_CHALLENGE", Session, ChallengeParameters };
};

/** Asks the pool's own function what comes next, and does it. */
const advance = async (world: CognitoWorld, caller: Caller, rounds: readonly Round[]): Promise<AuthAnswer> => {
  const response = { challengeName: null, issueTokens: null, failAuthentication: null };
  const next = await runTrigger(world, call(caller, "DefineAuthChallenge", { session: rounds }, response), Defined);
  if (next?.failAuthentication) throw wrongCredentials();
  if (next?.issueTokens) {
    if (caller.user === undefined) throw wrongCredentials();
    return { AuthenticationResult: await signIn(world, caller.door, caller.user), ChallengeParameters: {} };
  }
  if (next?.challengeName !== "CUSTOM_CHALLENGE") {
    throw new CognitoFailure("InvalidLambdaResponseException", "DefineAuthChallenge returned no custom challenge");
  }
  return ask(world, caller, rounds);
};

/** Begins a custom sign-in. An unknown name goes the same way: the clients hide who exists. */
export const beginCustomAuth = async (world: CognitoWorld, door: Door, name: string): Promise<AuthAnswer> => {
  const user = findUser(world.directory, door.pool, name);
  if (user?.status === "UNCONFIRMED") {
    throw new CognitoFailure("UserNotConfirmedException", "User is not confirmed.");
  }
  return advance(world, { door, name, user }, []);
};

/** Goes on with the answer to a challenge. */
export const answerCustomAuth = async (
  world: CognitoWorld,
  door: Door,
  { session, name, answer }: { session: string; name: string; answer: string },
): Promise<AuthAnswer> => {
  const { caller, rounds, privateParameters, metadata } = takeSession(
    world.sessions,
    session,
    door.client.id,
    world.now(),
  );
  const same = name === caller.name || findUser(world.directory, door.pool, name) === caller.user;
  if (!same) throw new CognitoFailure("NotAuthorizedException", "Invalid session for the user.");
  const request = { privateChallengeParameters: privateParameters, challengeAnswer: answer };
  const verified = await runTrigger(
    world,
    call(caller, "VerifyAuthChallengeResponse", request, { answerCorrect: null }),
    Verified,
  );
  const challengeResult = verified?.answerCorrect === true;
  const round: Round = { challengeName: "CUSTOM_CHALLENGE", challengeResult, challengeMetadata: metadata };
  return advance(world, caller, [...rounds, round]);
};
