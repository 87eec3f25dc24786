import { randomUUID } from "node:crypto";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "aws-lambda";
import { createChallenge } from "../../../functions/identity/create-challenge.ts";
import { handler as defineChallenge } from "../../../functions/identity/define-challenge.ts";
import { newCode } from "../../../functions/identity/phone-code.ts";
import { handler as preSignUp } from "../../../functions/identity/pre-sign-up.ts";
import { verifyChallenge } from "../../../functions/identity/verify-challenge.ts";
import type { Text } from "../../../functions/notify/send-text.ts";
import { createCognito } from "../../../infra/local/cognito/cognito.ts";
import type { Invoke } from "../../../infra/local/stand-in.ts";
import type { UserPool, UserPoolClient } from "../../../infra/local/template/user-pool.ts";
import { codesInMemory } from "../../functions/identity/codes-in-memory.ts";
import { triggerContext } from "../../functions/identity/trigger-event.ts";

const client = (id: string, flow: string, readAttributes: string[]): UserPoolClient => ({
  id,
  authFlows: [flow, "ALLOW_REFRESH_TOKEN_AUTH"],
  readAttributes,
  writeAttributes: ["locale", "phone_number"],
  idTokenSeconds: 3600,
  accessTokenSeconds: 1800,
  refreshTokenSeconds: 90 * 86_400,
  authSessionSeconds: 600,
});

/** The pools as the product's template has them. */
export const people: UserPool = {
  id: "ap-southeast-3_People",
  logicalId: "IdentityPeople",
  region: "ap-southeast-3",
  usernameAttributes: ["phone_number"],
  allowsSignUp: true,
  minimumPassword: 32,
  groups: [],
  triggers: {
    PreSignUp: "pre-sign-up",
    DefineAuthChallenge: "define-challenge",
    CreateAuthChallenge: "create-challenge",
    VerifyAuthChallengeResponse: "verify-challenge",
  },
  clients: [client("people-web", "ALLOW_CUSTOM_AUTH", ["locale"])],
};

export const staff: UserPool = {
  ...people,
  id: "ap-southeast-3_Staff",
  logicalId: "IdentityStaff",
  usernameAttributes: [],
  allowsSignUp: false,
  groups: ["doctor", "registrar", "scheduler", "district"],
  triggers: {},
  clients: [client("staff-web", "ALLOW_USER_PASSWORD_AUTH", ["custom:clinic", "custom:practitioner"])],
};

/** What Cognito answers, as far as the tests look into it. */
type Body = {
  Session: string;
  UserSub: string;
  ChallengeParameters: Record<string, string>;
  AuthenticationResult: { AccessToken: string; IdToken: string; RefreshToken: string };
};

type Handler = (event: never, context: Context) => Promise<unknown>;
type Given = {
  dataFolder?: string;
  pools?: UserPool[];
  invoke?: Invoke;
  at?: number;
  /** Milliseconds that a text takes; longer than Cognito waits for a trigger, it calls again. */
  textTakes?: number;
  waits?: number;
};

/** A stand-in that runs the product's real triggers; the texts they send end up in `texts`, their events in `events`. */
export const startCognito = async (given: Given = {}) => {
  const { dataFolder, pools = [people, staff], invoke, at, textTakes = 0, waits = 5_000 } = given;
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), "cognito-")));
  const clock = { at: at ?? Date.parse("2026-11-23T02:00:00Z") };
  const now = (): number => clock.at;
  const texts: Text[] = [];
  const events: unknown[] = [];
  const { changeCodes } = codesInMemory();
  const sendText = async (text: Text): Promise<void> => {
    texts.push(text);
    if (textTakes > 0) await wait(textTakes);
  };
  const triggers: Record<string, Handler> = {
    "pre-sign-up": preSignUp,
    "define-challenge": defineChallenge,
    "create-challenge": createChallenge({
      newAttempt: randomUUID,
      newCode,
      sendText,
      changeCodes,
      now,
    }),
    "verify-challenge": verifyChallenge({ changeCodes, now }),
  };
  const real: Invoke = async (name, event) => {
    events.push(event);
    return triggers[name]?.(JSON.parse(JSON.stringify(event)) as never, triggerContext);
  };
  const publicUrl = "http://localhost:4000/cognito";
  const cognito = await createCognito({
    pools,
    dataFolder: folder,
    invoke: invoke ?? real,
    triggerLimitMs: waits,
    publicUrl,
    now,
  });
  const call = async (operation: string, input: object) => {
    const headers = { "x-amz-target": `AWSCognitoIdentityProviderService.${operation}` };
    const response = await cognito.handle(
      new Request(publicUrl, { method: "POST", headers, body: JSON.stringify(input) }),
    );
    return { status: response.status, body: (await response.json()) as Body };
  };
  const lastCode = (): string => texts.at(-1)?.text.slice(0, 6) ?? "";
  return { cognito, call, texts, events, clock, folder, publicUrl, lastCode };
};
