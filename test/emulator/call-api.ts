import type { Audience } from "../../shared/api/contract.ts";
import { pathFor } from "../../shared/api/contract.ts";
import { networkHeader } from "../../shared/api/network-header.ts";
import { requestOf } from "../../shared/api/request-of.ts";
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
  const { url, method, body } = requestOf({ ...contract, path: pathFor(contract, audience) }, "", input);
  const { status, text } = await send({
    host: new URL(deployment().ApiUrl).host,
    method,
    path: url,
    headers: {
      // There is no content network before the emulator's API.
      [networkHeader]: await secretOf("content network"),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(key !== undefined && { "idempotency-key": key }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
  });
  return { status, text, body: JSON.parse(text) as ResponseOf<N> };
};
