import * as z from "zod/mini";
import { adminGetUser } from "./admin-get-user.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { initiateAuth } from "./initiate-auth.ts";
import { readInput, Word } from "./read-input.ts";
import { respondToAuthChallenge } from "./respond-to-auth-challenge.ts";
import { signUp } from "./sign-up.ts";
import { revokeToken } from "./tokens.ts";

type Operation = (world: CognitoWorld, input: unknown) => Promise<object>;

const operation =
  <S extends z.ZodMiniType>(schema: S, run: (world: CognitoWorld, input: z.output<S>) => Promise<object>): Operation =>
  async (world, input) =>
    run(world, readInput(schema, input));

const Words = z.record(z.string(), z.string());

/** What can be asked of it, by Cognito's names. */
export type Operations = Readonly<Record<string, Operation>>;

/** What only our own functions may ask, which AWS knows by their role. */
export const adminOperations: Operations = {
  AdminGetUser: operation(z.strictObject({ UserPoolId: z.string(), Username: z.string() }), adminGetUser),
};

/** What anybody may ask. */
export const operations: Operations = {
  SignUp: operation(
    z.strictObject({
      ClientId: z.string(),
      Username: Word.check(z.maxLength(128)),
      Password: z.string(),
      UserAttributes: z._default(z.array(z.strictObject({ Name: z.string(), Value: z.string() })), []),
    }),
    signUp,
  ),
  InitiateAuth: operation(
    z.strictObject({ ClientId: z.string(), AuthFlow: z.string(), AuthParameters: z._default(Words, {}) }),
    initiateAuth,
  ),
  RespondToAuthChallenge: operation(
    z.strictObject({ ClientId: z.string(), ChallengeName: z.string(), Session: z.string(), ChallengeResponses: Words }),
    respondToAuthChallenge,
  ),
  RevokeToken: operation(z.strictObject({ ClientId: z.string(), Token: z.string() }), revokeToken),
};
