import { AdminGetUserCommand, CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";
import type { PhoneFound } from "../../shared/identity/phone-found.ts";
import { hour } from "../../shared/time/instant.ts";
import { remember } from "../time/remember.ts";
import { awsPatience } from "../trigger/aws-patience.ts";
import { deadlineSignal } from "../trigger/deadline.ts";
import { reportFailure } from "../trigger/report-failure.ts";

let client: CognitoIdentityProviderClient | undefined;

const askPool = async (accountId: string): Promise<string | undefined> => {
  client ??= new CognitoIdentityProviderClient(awsPatience);
  const asked = new AdminGetUserCommand({ UserPoolId: process.env.PEOPLE_POOL_ID, Username: accountId });
  const { UserAttributes = [] } = await client.send(asked, { abortSignal: deadlineSignal() });
  return UserAttributes.find(({ Name }) => Name === "phone_number")?.Value;
};

const isUnknown = (error: unknown): boolean => error instanceof Error && error.name === "UserNotFoundException";

/** The number of an account never changes, so a warm function asks for each once. */
const phones = remember(
  (accountId) =>
    askPool(accountId).catch((error: unknown) => {
      if (isUnknown(error)) return undefined;
      throw error;
    }),
  hour,
);

/**
 * The phone that an account signs in with, if it has one. The pool of the people is the only place that has it: the table
 * holds no number, and no token carries one. Where it can't be had just now that is said: nobody is kept from the rest for it.
 */
export const phoneOf = (accountId: string): Promise<PhoneFound> => {
  if (!process.env.PEOPLE_POOL_ID) return Promise.resolve({});
  return phones(accountId).then(
    (phone) => (phone === undefined ? {} : { phone }),
    (error: unknown) => {
      reportFailure(error, { service: "people-pool" });
      return { phoneUnknown: true };
    },
  );
};
