import * as z from "zod/mini";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { initiateAuth } from "./initiate-auth.ts";
import { respondToAuthChallenge } from "./respond-to-auth-challenge.ts";
import { revokeToken } from "./sign-out.ts";
import { signUp } from "./sign-up.ts";

type Operation = (world: CognitoWorld, input: unknown) => Promise<object>;

const operation =
  <S extends z.ZodMiniType>(schema: S, run: (world: CognitoWorld, input: z.output<S>) => Promise<object>): Operation =>
  async (world, input) => {
    const parsed = schema.safeParse(input);
    if (parsed.success) return run(world, parsed.data);
    const where = parsed.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw new CognitoFailure("InvalidParameterException", `1 validation error detected: ${where}`);
  };

const Words = z.record(z.string(), z.string());

/** What the stand-in can do, by Cognito's names. */
export const operations: Readonly<Record<string, Operation>> = {
  SignUp: operation(
    z.object({
      ClientId: z.string(),
      Username: z.string().check(z.minLength(1), z.maxLength(128)),
      Password: z.string(),
      UserAttributes: z._default(z.array(z.object({ Name: z.string(), Value: z.string() })), []),
    }),
    signUp,
  ),
  InitiateAuth: operation(
    z.object({ ClientId: z.string(), AuthFlow: z.string(), AuthParameters: z._default(Words, {}) }),
    initiateAuth,
  ),
  RespondToAuthChallenge: operation(
    z.object({ ClientId: z.string(), ChallengeName: z.string(), Session: z.string(), ChallengeResponses: Words }),
    respondToAuthChallenge,
  ),
  RevokeToken: operation(z.object({ ClientId: z.string(), Token: z.string() }), revokeToken),
};
