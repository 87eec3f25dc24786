import type { startCognito } from "./start-cognito.ts";

export const phone = "+6281234567890";
export const ClientId = "people-web";

export type Started = Awaited<ReturnType<typeof startCognito>>;

export const signUp = ({ call }: Started, Username = phone) => {
  const UserAttributes = [{ Name: "phone_number", Value: Username }];
  return call("SignUp", { ClientId, Username, Password: "never used again, 32 characters!", UserAttributes });
};

/** The first question, which is for the device. */
export const beginByDevice = ({ call }: Started, USERNAME = phone) =>
  call("InitiateAuth", { ClientId, AuthFlow: "CUSTOM_AUTH", AuthParameters: { USERNAME } });

export const answer = ({ call }: Started, Session: string, ANSWER: string, USERNAME = phone) =>
  call("RespondToAuthChallenge", {
    ClientId,
    ChallengeName: "CUSTOM_CHALLENGE",
    Session,
    ChallengeResponses: { USERNAME, ANSWER },
  });

/** A device that has no secret, or not a known one: the next question is for the code. */
export const begin = async (started: Started, USERNAME = phone, secret = "none") =>
  answer(started, (await beginByDevice(started, USERNAME)).body.Session, secret, USERNAME);

/** A refusal on the wire. */
export const refused = (type: string, message: string) => ({ status: 400, body: { __type: type, message } });
export const notTheCode = (code: string): string => (code === "000000" ? "000001" : "000000");

/** Signs up and in. */
export const signedIn = async (started: Started) => {
  const opened = await signUp(started);
  const { body } = await begin(started);
  const { body: tokens } = await answer(started, body.Session, started.lastCode());
  return { sub: opened.body.UserSub, result: tokens.AuthenticationResult };
};
