import { randomUUID } from "node:crypto";
import * as z from "zod/mini";
import { CognitoFailure } from "./cognito-failure.ts";
import type { CognitoWorld } from "./cognito-world.ts";
import { findUser, type User } from "./directory.ts";
import { type Door, doorOf } from "./door.ts";
import { hashPassword } from "./password-hash.ts";
import { runTrigger } from "./run-trigger.ts";

const Flag = z.optional(z.nullable(z.boolean()));
const PreSignUp = z.object({ autoConfirmUser: Flag, autoVerifyPhone: Flag });

type SignUp = {
  ClientId: string;
  Username: string;
  Password: string;
  UserAttributes: { Name: string; Value: string }[];
};

const phoneNumber = /^\+[1-9]\d{6,14}$/;

/** Whoever may sign up at all does so by phone. */
const newUser = ({ pool, client }: Door, { Username, UserAttributes }: SignUp): User => {
  const written = Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value]));
  if (Object.keys(written).some((name) => !client.writeAttributes.includes(name)))
    throw new CognitoFailure("NotAuthorizedException", "A client attempted to write unauthorized attribute");
  if (![Username, written.phone_number ?? Username].every((phone) => phoneNumber.test(phone)))
    throw new CognitoFailure("InvalidParameterException", "Invalid phone number format.");
  const sub = randomUUID();
  return {
    pool: pool.id,
    username: sub,
    status: "UNCONFIRMED",
    attributes: { ...written, phone_number: Username, sub },
    groups: [],
  };
};

/** Opens an account, after the pool's own function agreed. */
export const signUp = async (world: CognitoWorld, input: SignUp): Promise<object> => {
  const door = doorOf(world.pools, input.ClientId);
  if (!door.pool.allowsSignUp) {
    throw new CognitoFailure("NotAuthorizedException", "SignUp is not permitted for this user pool");
  }
  if (input.Password.length < door.pool.minimumPassword) {
    throw new CognitoFailure(
      "InvalidPasswordException",
      "Password did not conform with policy: Password not long enough",
    );
  }
  const user = newUser(door, input);
  const { sub, ...userAttributes } = user.attributes;
  const answer = await runTrigger(
    world,
    {
      trigger: "PreSignUp",
      source: "PreSignUp_SignUp",
      door,
      userName: user.username,
      request: { userAttributes, validationData: null },
      response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
    },
    PreSignUp,
  );
  const passwordHash = await hashPassword(input.Password);
  if (findUser(world.directory, door.pool, input.Username) !== undefined) {
    throw new CognitoFailure("UsernameExistsException", "User already exists");
  }
  const confirmed = answer?.autoConfirmUser === true;
  if (answer?.autoVerifyPhone) user.attributes.phone_number_verified = "true";
  world.directory.users.push({ ...user, status: confirmed ? "CONFIRMED" : "UNCONFIRMED", passwordHash });
  await world.directory.save();
  return { UserConfirmed: confirmed, UserSub: sub };
};
