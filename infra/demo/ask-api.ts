import { type Contract, pathFor, type RequestInput, type Response as ResponseOf } from "../../shared/api/contract.ts";
import { requestOf } from "../../shared/api/request-of.ts";

/** Calls a use case by its contract and gives its answer; whatever is refused is an error. */
export type AskApi = <C extends Contract>(contract: C, input: RequestInput<C>) => Promise<ResponseOf<C>>;

const inDemonstration = (contract: Contract, input: object): Request => {
  const path = pathFor(contract, contract.access === "public" ? "public" : "people");
  const { url, ...sent } = requestOf({ ...contract, path }, "http://demonstration", input);
  const headers = { "content-type": "application/json", "idempotency-key": crypto.randomUUID() };
  return new Request(url, { ...sent, headers });
};

/** Speaks the API as a patient, through whatever carries a request there. */
export const askApiThrough =
  (carry: (request: Request) => Promise<Response>): AskApi =>
  async (contract, input) => {
    const response = await carry(inDemonstration(contract, input));
    if (!response.ok) throw new Error(`${contract.name} was answered ${response.status}: ${await response.text()}`);
    return contract.response.parse(await response.json()) as ResponseOf<typeof contract>;
  };
