import { randomBytes } from "node:crypto";
import { CognitoFailure } from "./cognito-failure.ts";
import type { User } from "./directory.ts";
import type { Door } from "./door.ts";

/** One answered challenge, as the triggers see it. */
export type Round = { challengeName: string; challengeResult: boolean; challengeMetadata: string | undefined };

/** Who is signing in; without a user where the client hides that the name is unknown. */
export type Caller = { readonly door: Door; readonly name: string; readonly user: User | undefined };

/** A custom sign-in under way, between one challenge and its answer. */
export type ChallengeSession = {
  readonly caller: Caller;
  readonly rounds: readonly Round[];
  readonly privateParameters: Record<string, string>;
  readonly metadata: string | undefined;
  readonly expiresAt: number;
};

/** Keeps a session under a new opaque token. */
export const keepSession = (sessions: Map<string, ChallengeSession>, session: ChallengeSession): string => {
  const token = randomBytes(96).toString("base64url");
  sessions.set(token, session);
  return token;
};

/** Takes a session out: each token works once, so that guesses can't be made side by side. */
export const takeSession = (
  sessions: Map<string, ChallengeSession>,
  token: string,
  clientId: string,
  now: number,
): ChallengeSession => {
  const session = sessions.get(token);
  sessions.delete(token);
  if (session === undefined || session.caller.door.client.id !== clientId) {
    throw new CognitoFailure("NotAuthorizedException", "Invalid session for the user.");
  }
  if (session.expiresAt <= now) {
    throw new CognitoFailure("NotAuthorizedException", "Invalid session for the user, session is expired.");
  }
  return session;
};
