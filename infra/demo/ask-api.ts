import { type Contract, pathFor, type RequestInput, type Response as ResponseOf } from "../../shared/api/contract.ts";
import { requestOf } from "../../shared/api/request-of.ts";
import type { Pool } from "../../shared/identity/actor.ts";

/** Calls a use case by its contract and gives its answer; whatever is refused is an error. */
export type AskApi = <C extends Contract>(contract: C, input: RequestInput<C>) => Promise<ResponseOf<C>>;

/** The API, as somebody of a pool asks it whose token says this of them. */
export type AskAs = (pool: Pool, claims: Readonly<Record<string, string>>) => AskApi;

const inDemonstration = (contract: Contract, input: object, pool: Pool): Request => {
  const path = pathFor(contract, contract.access === "public" ? "public" : pool);
  const { url, ...sent } = requestOf({ ...contract, path }, "http://demonstration", input);
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  return new Request(url, { ...sent, headers });
};

/** Speaks the API as somebody of a pool, through whatever carries a request there. */
export const askApiThrough =
  (carry: (request: Request) => Promise<Response>, pool: Pool): AskApi =>
  async (contract, input) => {
    const response = await carry(inDemonstration(contract, input, pool));
    if (!response.ok) throw new Error(`${contract.name} was answered ${response.status}: ${await response.text()}`);
    return contract.response.parse(await response.json()) as ResponseOf<typeof contract>;
  };
