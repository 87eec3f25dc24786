import {
  type Audience,
  type Contract,
  pathFor,
  type RequestInput,
  type Response as ResponseOf,
} from "../../shared/api/contract.ts";

/** Calls a use case by its contract and gives its answer; whatever is refused is an error. */
export type AskApi = <C extends Contract>(contract: C, input: RequestInput<C>) => Promise<ResponseOf<C>>;

const requestOf = (contract: Contract, input: object): Request => {
  const rest = new Map(Object.entries(input));
  const audience: Audience = contract.access === "public" ? "public" : "people";
  const path = pathFor(contract, audience).replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = encodeURIComponent(String(rest.get(part)));
    rest.delete(part);
    return value;
  });
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  const url = `http://demonstration${path}`;
  if (contract.method === "POST")
    return new Request(url, { method: "POST", headers, body: JSON.stringify(Object.fromEntries(rest)) });
  const query = new URLSearchParams([...rest].map(([name, value]): [string, string] => [name, String(value)]));
  return new Request(`${url}?${query}`, { headers });
};

/** Speaks the API as a patient, through whatever carries a request there. */
export const askApiThrough =
  (carry: (request: Request) => Promise<Response>): AskApi =>
  async (contract, input) => {
    const response = await carry(requestOf(contract, input));
    if (!response.ok) throw new Error(`${contract.name} was answered ${response.status}: ${await response.text()}`);
    return contract.response.parse(await response.json()) as ResponseOf<typeof contract>;
  };
