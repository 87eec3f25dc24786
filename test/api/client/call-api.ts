import { type Audience, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { requestOf } from "../../../shared/api/request-of.ts";
import { type RequestInputOf, type RouteName, routes } from "../../../shared/api/routes.ts";
import { asContracted } from "../../wrong-refusal.ts";

/** An answer as it came over the wire: `text` for comparing bytes, `body` for looking into it. */
export type Answer = { status: number; text: string; body: Body };

/** What tests look into of an answer or a refusal. */
type Body = Record<string, unknown> & { code?: string; id?: string };

export type Sent = {
  token?: string | undefined;
  /** @default a new one */
  key?: string;
};

/** Every address this process has called, for the search after secrets. */
export const calledUrls: string[] = [];

const contractOf = (name: RouteName): Contract => {
  const contract = routes.find((route) => route.name === name);
  if (!contract) throw new Error(`${name} is no route`);
  return contract;
};

/** The same over bare HTTP, for requests that no honest client sends. */
export const send = async (url: string, init: RequestInit): Promise<Answer> => {
  calledUrls.push(url);
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
  return { status: response.status, text, body: isJson && text !== "" ? (JSON.parse(text) as Body) : {} };
};

/**
 * Calls a use case at `base` by its contract, as the given audience.
 * @throws Error when it refuses what its contract does not list
 */
export const callApi = async <N extends RouteName>(
  base: string,
  name: N,
  audience: Audience,
  input: RequestInputOf<N>,
  { token, key = crypto.randomUUID() }: Sent = {},
): Promise<Answer> => {
  const contract = contractOf(name);
  const { url, method, body } = requestOf({ ...contract, path: pathFor(contract, audience) }, base, input);
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(contract.keyed && { "idempotency-key": key }),
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  return asContracted(contract, await send(url, { method, headers, ...(body !== undefined && { body }) }));
};
