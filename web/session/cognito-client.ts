import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { patience } from "../net/patience.ts";
import { withDeadline } from "../time/with-deadline.ts";

/** What a sign-in gives, and a renewal again. */
export type Tokens = { idToken: string; refreshToken: string };

/** A code under way to a phone. */
export type CodeChallenge = { name: string; session: string; attemptsLeft: number; secondsLeft: number };

type Trouble = { kind: "offline" | "failed" };
export type CodeRequest =
  | { kind: "sent"; challenge: CodeChallenge }
  /** The phone had its share of codes; the next may go in so many minutes. */
  | { kind: "wait"; minutes: number }
  | { kind: "wrong-number" | "too-many" }
  | Trouble;
export type CodeAnswer =
  | { kind: "signed-in"; tokens: Tokens }
  | { kind: "wrong-code"; challenge: CodeChallenge }
  /** The code was wrong for the last time; it ran out; or its session is over or was used, nobody says which. */
  | { kind: "used-up" | "expired" | "void" }
  | { kind: "too-many" }
  | Trouble;
export type PasswordAnswer = { kind: "signed-in"; tokens: Tokens } | { kind: "wrong-password" | "too-many" } | Trouble;
export type Renewal = { kind: "renewed"; tokens: Tokens } | { kind: "signed-out" } | Trouble;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type Settings = {
  endpoint: string;
  clientId: string;
  fetch: Fetch;
  /**
   * This device's own secret, by which the sign-in knows it again: strangers' requests then can't keep it out.
   * @default a device that stays strange
   */
  device?: () => string;
};

type Answered = {
  Session?: string;
  ChallengeParameters?: Record<string, string>;
  AuthenticationResult?: { IdToken: string; RefreshToken?: string };
};
type Refused = { type: string; message: string };
type Outcome = { answered: Answered } | { refused: Refused } | "offline";

const post = async ({ endpoint, clientId, fetch }: Settings, operation: string, input: object): Promise<Outcome> => {
  try {
    return await withDeadline(patience, async (signal) => {
      const response = await fetch(endpoint, {
        method: "POST",
        headers: {
          "content-type": "application/x-amz-json-1.1",
          "x-amz-target": `AWSCognitoIdentityProviderService.${operation}`,
        },
        body: JSON.stringify({ ClientId: clientId, ...input }),
        signal,
      });
      const body = (await response.json()) as Answered & { __type?: string; message?: string };
      if (response.ok) return { answered: body };
      const type = (body.__type ?? "").replace(/^.*#/, "");
      return { refused: { type, message: body.message ?? "" } };
    });
  } catch {
    return "offline";
  }
};

const initiate = (settings: Settings, AuthFlow: string, AuthParameters: Record<string, string>): Promise<Outcome> =>
  post(settings, "InitiateAuth", { AuthFlow, AuthParameters });

/** The firewall before Cognito forbids what comes too often. */
const tooMany = [
  "TooManyRequestsException",
  "LimitExceededException",
  "TooManyFailedAttemptsException",
  "ForbiddenException",
];
const isTooMany = ({ type, message }: Refused): boolean => tooMany.includes(type) || message.includes("exceeded");

/** A password that sign-up demands, that no flow accepts, and that is forgotten at once. */
const throwaway = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, "0")).join("");

const challengeIn = ({ Session, ChallengeParameters: parameters = {} }: Answered, name: string): CodeChallenge => ({
  name: parameters.USERNAME ?? name,
  session: Session ?? "",
  attemptsLeft: Number(parameters.attemptsLeft ?? 1),
  secondsLeft: Number(parameters.secondsLeft ?? 0),
});

const tokensIn = ({ AuthenticationResult: result }: Answered, old = ""): Tokens | undefined =>
  result && { idToken: result.IdToken, refreshToken: result.RefreshToken ?? old };

/** By this name the pre-sign-up function refuses a number; a fault of ours has the same type, and says otherwise. */
const wrongNumber: RefusalCode = "request.invalid";

/** Opens the account if the number has none; who has one already is not told apart. */
const signUp = async (settings: Settings, phone: string): Promise<"open" | "wrong-number" | "offline" | Refused> => {
  const UserAttributes = [{ Name: "phone_number", Value: phone }];
  const outcome = await post(settings, "SignUp", { Username: phone, Password: throwaway(), UserAttributes });
  if (outcome === "offline") return "offline";
  if ("answered" in outcome || outcome.refused.type === "UsernameExistsException") return "open";
  const { type, message } = outcome.refused;
  const isWrong = type === "InvalidParameterException" || message.includes(wrongNumber);
  return isWrong ? "wrong-number" : outcome.refused;
};

/** Answers one question of a sign-in by code. */
const respond = (settings: Settings, { name, session }: Pick<CodeChallenge, "name" | "session">, ANSWER: string) => {
  const ChallengeResponses = { USERNAME: name, ANSWER };
  return post(settings, "RespondToAuthChallenge", {
    ChallengeName: "CUSTOM_CHALLENGE",
    Session: session,
    ChallengeResponses,
  });
};

const asksDevice = (outcome: Outcome): outcome is { answered: Answered } =>
  outcome !== "offline" && "answered" in outcome && outcome.answered.ChallengeParameters?.ask === "device";

/** Begins a sign-in: its first question is for the device, and only its second one sends a code. */
const beginByCode = async (settings: Settings, phone: string): Promise<Outcome> => {
  const begun = await initiate(settings, "CUSTOM_AUTH", { USERNAME: phone });
  if (!asksDevice(begun)) return begun;
  return respond(settings, challengeIn(begun.answered, phone), settings.device?.() ?? "none");
};

const requestCode = async (settings: Settings, phone: string): Promise<CodeRequest> => {
  const opened = await signUp(settings, phone);
  if (opened === "offline" || opened === "wrong-number") return { kind: opened };
  if (opened !== "open") return { kind: isTooMany(opened) ? "too-many" : "failed" };
  const outcome = await beginByCode(settings, phone);
  if (outcome === "offline") return { kind: "offline" };
  if ("answered" in outcome) {
    const seconds = Number(outcome.answered.ChallengeParameters?.waitSeconds ?? 0);
    if (seconds > 0) return { kind: "wait", minutes: Math.ceil(seconds / 60) };
    return { kind: "sent", challenge: challengeIn(outcome.answered, phone) };
  }
  return { kind: isTooMany(outcome.refused) ? "too-many" : "failed" };
};

const refusedCode = (refused: Refused): CodeAnswer => {
  const { type } = refused;
  // A session may be answered once: after an answer that was lost, it says no more than this.
  if (type === "CodeMismatchException" || /session/i.test(refused.message)) return { kind: "void" };
  if (isTooMany(refused)) return { kind: "too-many" };
  return { kind: type === "NotAuthorizedException" ? "used-up" : "failed" };
};

const answerCode = async (settings: Settings, challenge: CodeChallenge, code: string): Promise<CodeAnswer> => {
  const secret = settings.device?.();
  const outcome = await respond(settings, challenge, secret ? `${code}.${secret}` : code);
  if (outcome === "offline") return { kind: "offline" };
  if ("refused" in outcome) return refusedCode(outcome.refused);
  const tokens = tokensIn(outcome.answered);
  if (tokens) return { kind: "signed-in", tokens };
  const next = challengeIn(outcome.answered, challenge.name);
  return next.secondsLeft > 0 ? { kind: "wrong-code", challenge: next } : { kind: "expired" };
};

const signInByPassword = async (settings: Settings, user: string, password: string): Promise<PasswordAnswer> => {
  const outcome = await initiate(settings, "USER_PASSWORD_AUTH", { USERNAME: user, PASSWORD: password });
  if (outcome === "offline") return { kind: "offline" };
  if ("refused" in outcome) {
    if (isTooMany(outcome.refused)) return { kind: "too-many" };
    return { kind: outcome.refused.type === "NotAuthorizedException" ? "wrong-password" : "failed" };
  }
  const tokens = tokensIn(outcome.answered);
  return tokens ? { kind: "signed-in", tokens } : { kind: "failed" };
};

const renew = async (settings: Settings, refreshToken: string): Promise<Renewal> => {
  const outcome = await initiate(settings, "REFRESH_TOKEN_AUTH", { REFRESH_TOKEN: refreshToken });
  if (outcome === "offline") return { kind: "offline" };
  if ("refused" in outcome)
    return { kind: outcome.refused.type === "NotAuthorizedException" ? "signed-out" : "failed" };
  const tokens = tokensIn(outcome.answered, refreshToken);
  return tokens ? { kind: "renewed", tokens } : { kind: "failed" };
};

/** Cognito's wire protocol for one client, with no more of it than the product uses. */
export const makeCognitoClient = (settings: Settings) => ({
  /** Sends a code to a phone (E.164), whether or not it had an account. */
  requestCode: (phone: string) => requestCode(settings, phone),
  /** Answers a challenge; after a wrong code go on with the challenge it gives. */
  answerCode: (challenge: CodeChallenge, code: string) => answerCode(settings, challenge, code),
  signInByPassword: (user: string, password: string) => signInByPassword(settings, user, password),
  renew: (refreshToken: string) => renew(settings, refreshToken),
  /** Ends the sign-in at the server; when nobody answers, it ends with its time. */
  signOut: async (refreshToken: string): Promise<void> => {
    await post(settings, "RevokeToken", { Token: refreshToken });
  },
});
