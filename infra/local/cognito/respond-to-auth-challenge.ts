import * as z from "zod/mini";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { type AuthAnswer, answerCustomAuth } from "./custom-auth.ts";
import { doorOf } from "./door.ts";
import { readInput, Word } from "./read-input.ts";

const Responses = z.strictObject({ USERNAME: Word, ANSWER: Word });

type Respond = {
  ClientId: string;
  ChallengeName: string;
  Session: string;
  ChallengeResponses: Record<string, string>;
};

/** Takes the answer to a challenge. */
export const respondToAuthChallenge = async (world: CognitoWorld, input: Respond): Promise<AuthAnswer> => {
  const door = doorOf(world.pools, input.ClientId);
  if (input.ChallengeName !== "CUSTOM_CHALLENGE") {
    throw new CognitoFailure("InvalidParameterException", `${input.ChallengeName} is not spoken here`);
  }
  const { USERNAME: name, ANSWER: answer } = readInput(Responses, input.ChallengeResponses);
  return answerCustomAuth(world, door, { session: input.Session, name, answer });
};
