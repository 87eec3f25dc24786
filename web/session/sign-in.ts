import type { Pool } from "../../shared/identity/actor.ts";
import { answerIn } from "../net/answer.ts";
import { patience } from "../net/patience.ts";
import { Unreachable } from "../net/unreachable.ts";
import { withDeadline } from "../time/with-deadline.ts";
import { makeCognitoClient, type Tokens } from "./cognito-client.ts";
import { deviceSecret } from "./device-secret.ts";

type Config = { region: string; cognitoEndpoint: string; peopleClientId: string; staffClientId: string };

let known: Promise<Config> | undefined;

const isConfig = (value: unknown): value is Config =>
  typeof value === "object" && value !== null && "cognitoEndpoint" in value && "peopleClientId" in value;

const readConfig = async (): Promise<Config> => {
  const { status, body } = await withDeadline(patience, async (signal) =>
    answerIn(await fetch("/config.json", { signal })),
  ).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (!isConfig(body)) throw new Unreachable(status);
  return body;
};

const config = (): Promise<Config> => {
  known ??= readConfig().catch((cause: unknown) => {
    known = undefined;
    throw cause;
  });
  return known;
};

/** The sign-in client of a pool, as the deployment's `/config.json` says; rejects with `Unreachable`. */
export const signInClient = async (pool: Pool): Promise<ReturnType<typeof makeCognitoClient>> => {
  const { cognitoEndpoint, peopleClientId, staffClientId } = await config();
  return makeCognitoClient({
    endpoint: cognitoEndpoint,
    clientId: pool === "people" ? peopleClientId : staffClientId,
    fetch: (url, init) => fetch(url, init),
    device: deviceSecret,
  });
};

/** Whether this is the product on one machine, where texts land on the outbox page instead of a phone. */
export const isLocal = async (): Promise<boolean> => !(await config()).cognitoEndpoint.includes("amazonaws.com");

/** Fresh tokens; undefined when the sign-in has ended; rejects when nobody answers. */
export const refresh = async (pool: Pool, refreshToken: string): Promise<Tokens | undefined> => {
  const renewal = await (await signInClient(pool)).renew(refreshToken);
  if (renewal.kind === "renewed") return renewal.tokens;
  if (renewal.kind === "signed-out") return undefined;
  throw new Unreachable(renewal.kind);
};

/** Ends the sign-in at the server too; without a network it ends with its time. */
export const revoke = async (pool: Pool, refreshToken: string): Promise<void> =>
  (await signInClient(pool)).signOut(refreshToken);
