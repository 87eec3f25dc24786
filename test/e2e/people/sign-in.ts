import { vi } from "vitest";
import * as z from "zod/mini";
import { staffUsers } from "../../../infra/demo/staff-users.ts";
import { makeCognitoClient } from "../../../web/session/cognito-client.ts";
import { product } from "../cloud/product.ts";
import { outboxCode } from "./outbox-code.ts";

/** What a sign-in leaves on the device. */
export type Tokens = { idToken: string; refreshToken: string };

const Config = z.object({ peopleClientId: z.string(), staffClientId: z.string() });

const cognito = async (pool: "people" | "staff") => {
  const config = Config.parse(await (await fetch(`${product.url}/config.json`)).json());
  return makeCognitoClient({ endpoint: `${product.url}/cognito`, clientId: config[`${pool}ClientId`], fetch });
};

const tokensIn = (answer: { kind: string; tokens?: Tokens }): Tokens => {
  if (!answer.tokens) throw new Error(`Not signed in: ${answer.kind}`);
  return answer.tokens;
};

/** The code that was sent to a phone, once it is there: on a busy machine that is a moment after it was sent. */
const codeFor = (phone: string): Promise<string> =>
  vi.waitFor(async () => (await outboxCode(phone)) ?? Promise.reject(new Error("No code came")), { timeout: 5000 });

/** Signs in by phone code beside the screens. */
export const signInByCode = async (phone: string): Promise<Tokens> => {
  const client = await cognito("people");
  const asked = await client.requestCode(phone);
  if (asked.kind !== "sent") throw new Error(`No code: ${asked.kind}`);
  return tokensIn(await client.answerCode(asked.challenge, await codeFor(phone)));
};

/** The password of one of the demonstration's staff. */
export const passwordOf = (user: string): string =>
  staffUsers.find(({ username }) => username === user)?.password ?? "";

/** Signs staff in beside the screens. */
export const signInStaff = async (user: string): Promise<Tokens> =>
  tokensIn(await (await cognito("staff")).signInByPassword(user, passwordOf(user)));
