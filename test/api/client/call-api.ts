import { type Audience, type Contract, pathFor } from "../../../shared/api/contract.ts";
import { type RequestInputOf, type RouteName, routes } from "../../../shared/api/routes.ts";

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
  return { status: response.status, text, body: text === "" ? {} : (JSON.parse(text) as Body) };
};

/** Calls a use case at `base` by its contract, as the given audience. */
export const callApi = <N extends RouteName>(
  base: string,
  name: N,
  audience: Audience,
  input: RequestInputOf<N>,
  { token, key = crypto.randomUUID() }: Sent = {},
): Promise<Answer> => {
  const contract = contractOf(name);
  const rest: Record<string, unknown> = { ...input };
  const path = pathFor(contract, audience).replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = String(rest[part]);
    delete rest[part];
    return encodeURIComponent(value);
  });
  const headers = {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(contract.keyed && { "idempotency-key": key }),
  };
  if (contract.method === "GET") {
    const query = new URLSearchParams(
      Object.entries(rest).map(([part, value]): [string, string] => [part, `${value}`]),
    );
    return send(`${base}${path}${query.size > 0 ? `?${query}` : ""}`, { headers });
  }
  return send(`${base}${path}`, {
    method: contract.method,
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(rest),
  });
};
