import type { Audience } from "../../shared/api/contract.ts";
import { pathFor } from "../../shared/api/contract.ts";
import { networkHeader } from "../../shared/api/network-header.ts";
import { type RequestInputOf, type ResponseOf, type RouteName, routes } from "../../shared/api/routes.ts";
import { deployment } from "./deployment.ts";
import { secretOf } from "./secret-of.ts";
import { send } from "./send.ts";

/** What came back; a body that is no answer of the contract says `code` and the like. */
export type Answer<T> = { status: number; body: T; text: string };
export type Caller = { audience: Audience; token?: string; key?: string };

/** Calls a use case of the deployed product as its contract says. */
export const callApi = async <N extends RouteName>(
  name: N,
  input: RequestInputOf<N>,
  { audience, token, key }: Caller = { audience: "public" },
): Promise<Answer<ResponseOf<N>>> => {
  const contract = routes.find((route) => route.name === name);
  if (!contract) throw new Error(`there is no ${name}`);
  const rest = new Map(Object.entries(input));
  const path = pathFor(contract, audience).replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = encodeURIComponent(String(rest.get(part)));
    rest.delete(part);
    return value;
  });
  const isGet = contract.method === "GET";
  const query = isGet
    ? `?${new URLSearchParams([...rest].map(([field, value]): [string, string] => [field, String(value)]))}`
    : "";
  const { status, text } = await send({
    host: new URL(deployment().ApiUrl).host,
    method: contract.method,
    path: `${path}${query}`,
    headers: {
      // There is no content network before the emulator's API.
      [networkHeader]: await secretOf("content network"),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { "idempotency-key": key }),
      ...(!isGet && { "content-type": "application/json" }),
    },
    ...(!isGet && { body: JSON.stringify(Object.fromEntries(rest)) }),
  });
  return { status, text, body: JSON.parse(text) as ResponseOf<N> };
};
