import type { StaffUser } from "../../infra/demo/staff-users.ts";
import { makeCognitoClient } from "../../web/session/cognito-client.ts";
import { deployment } from "./deployment.ts";

/** The web app's own client, at the emulator's Cognito. */
const clientOf = (clientId: string) => makeCognitoClient({ endpoint: deployment().emulator, clientId, fetch });

/** The text that SNS was asked to send to a phone, most recent last: kept by the emulator, who has no network. */
const textsTo = async (phone: string): Promise<string[]> => {
  const url = `${deployment().emulator}/_ministack/sns/sms-messages?${new URLSearchParams({ phoneNumber: phone })}`;
  const kept = (await (await fetch(url)).json()) as { sms_messages: Record<string, { Message: string }[]> };
  return (kept.sms_messages[phone] ?? []).map(({ Message }) => Message);
};

/** Signs a phone up and in with the code that was sent to it, and gives the ID token. */
export const signInByPhone = async (phone: string): Promise<string> => {
  const client = clientOf(deployment().PeopleClientId);
  const asked = await client.requestCode(phone);
  if (asked.kind !== "sent") throw new Error(`no code was sent: ${asked.kind}`);
  const [code = "no text came"] = (await textsTo(phone)).at(-1)?.match(/^\d{6}/) ?? [];
  const answered = await client.answerCode(asked.challenge, code);
  if (answered.kind !== "signed-in") throw new Error(`the code was not taken: ${answered.kind}`);
  return answered.tokens.idToken;
};

/** Cognito's side for administrators; on this emulator nobody checks who they are. */
const administer = async (operation: string, input: object): Promise<void> => {
  const response = await fetch(deployment().emulator, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
    },
    body: JSON.stringify({ UserPoolId: deployment().StaffPoolId, ...input }),
  });
  if (!response.ok) throw new Error(`${operation}: ${await response.text()}`);
};

/** Makes a member of staff as an administrator does. */
export const createStaff = async ({ username, password, group, attributes }: StaffUser): Promise<void> => {
  const UserAttributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
  await administer("AdminCreateUser", { Username: username, UserAttributes, MessageAction: "SUPPRESS" });
  await administer("AdminSetUserPassword", { Username: username, Password: password, Permanent: true });
  await administer("AdminAddUserToGroup", { Username: username, GroupName: group });
};

/** Signs a member of staff in and gives the ID token. */
export const signInStaff = async ({ username, password }: StaffUser): Promise<string> => {
  const answered = await clientOf(deployment().StaffClientId).signInByPassword(username, password);
  if (answered.kind !== "signed-in") throw new Error(`${username} could not sign in: ${answered.kind}`);
  return answered.tokens.idToken;
};
