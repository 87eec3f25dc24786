import { randomBytes } from "node:crypto";
import * as z from "zod/mini";
import { staffUsers } from "../../../infra/demo/staff-users.ts";
import { SentMessage } from "../../../infra/local/outbox/sent-message.ts";

/** What signing in gives. */
export type Tokens = { id: string; access: string };

const Config = z.object({ peopleClientId: z.string(), staffClientId: z.string() });
const SignedIn = z.object({ AuthenticationResult: z.object({ IdToken: z.string(), AccessToken: z.string() }) });
const Challenge = z.object({ Session: z.string() });

type Config = z.infer<typeof Config>;
const configs = new Map<string, Promise<Config>>();

const askConfig = async (url: string): Promise<Config> =>
  Config.parse(await (await fetch(`${url}/config.json`)).json());

/** What stays as it is while a cloud runs, asked once. */
const configOf = (url: string): Promise<Config> => {
  const config = configs.get(url) ?? askConfig(url);
  configs.set(url, config);
  return config;
};

const speakCognito = async (url: string, operation: string, input: object): Promise<unknown> => {
  const response = await fetch(`${url}/cognito`, {
    method: "POST",
    headers: {
      "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
      "content-type": "application/x-amz-json-1.1",
    },
    body: JSON.stringify(input),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Error(`${operation}: ${JSON.stringify(body)}`);
  return body;
};

const tokensIn = (body: unknown): Tokens => {
  const { IdToken, AccessToken } = SignedIn.parse(body).AuthenticationResult;
  return { id: IdToken, access: AccessToken };
};

const codeFor = async (url: string, phone: string): Promise<string> => {
  const messages = z.array(SentMessage).parse(await (await fetch(`${url}/outbox.json`)).json());
  const code = messages.find(({ to }) => to === phone)?.text.slice(0, 6);
  if (code === undefined) throw new Error(`No code was sent to ${phone}`);
  return code;
};

/** Signs in to the account of a phone with the code that is sent to it. */
export const signInByPhone = async (url: string, phone: string): Promise<Tokens> => {
  const { peopleClientId: ClientId } = await configOf(url);
  const AuthParameters = { USERNAME: phone };
  const answer = (asked: unknown, ANSWER: string): Promise<unknown> =>
    speakCognito(url, "RespondToAuthChallenge", {
      ClientId,
      ChallengeName: "CUSTOM_CHALLENGE",
      Session: Challenge.parse(asked).Session,
      ChallengeResponses: { USERNAME: phone, ANSWER },
    });
  // First the sign-in asks for the device, which is a strange one here.
  const begun = await speakCognito(url, "InitiateAuth", { ClientId, AuthFlow: "CUSTOM_AUTH", AuthParameters });
  const asked = await answer(begun, "none");
  return tokensIn(await answer(asked, await codeFor(url, phone)));
};

/** Opens an account for a phone and signs in to it. */
export const signUpByPhone = async (url: string, phone: string): Promise<Tokens> => {
  const { peopleClientId: ClientId } = await configOf(url);
  await speakCognito(url, "SignUp", {
    ClientId,
    Username: phone,
    Password: randomBytes(24).toString("base64url"),
    UserAttributes: [{ Name: "phone_number", Value: phone }],
  });
  return signInByPhone(url, phone);
};

/** Signs in one of the demonstration's staff. */
export const signInStaff = async (url: string, username: string): Promise<Tokens> => {
  const { staffClientId: ClientId } = await configOf(url);
  const PASSWORD = staffUsers.find((user) => user.username === username)?.password;
  const AuthParameters = { USERNAME: username, PASSWORD };
  return tokensIn(
    await speakCognito(url, "InitiateAuth", { ClientId, AuthFlow: "USER_PASSWORD_AUTH", AuthParameters }),
  );
};
