import { type Contract, refusalsOfEvery } from "../shared/api/contract.ts";
import { refusals } from "../shared/api/refusals.ts";
import type { RefusalCode } from "../shared/refusal/refusal.ts";
import { isRecord } from "./is-record.ts";

/** What came back of a call. */
export type Answer = { status: number; body: unknown };

/** The refusal of this code that a contract lists, or that every route may give. */
export const listedRefusal = (contract: Contract, code: unknown): RefusalCode | undefined =>
  [...refusalsOfEvery(contract), ...contract.refusals].find((one) => one === code);

/** What a refusal has that its contract does not say; `undefined` where it keeps it. */
export const wrongRefusal = (contract: Contract, { status, body }: Answer): string | undefined => {
  if (!isRecord(body) || typeof body.message !== "string" || body.message === "") return "a refusal without a message";
  if (!isRecord(body.details)) return "a refusal without details";
  const code = listedRefusal(contract, body.code);
  if (!code) return `the refusal ${String(body.code)}, which its contract does not list`;
  return refusals[code].status === status ? undefined : `${code} with status ${status}`;
};

/**
 * Passes an answer on, unless it is a refusal that its contract doesn't tell of. What has no code of ours is the gateway's,
 * and `internal` a fault: neither is a "no" that somebody could be told beforehand.
 * @throws Error what is wrong, by the name of the contract
 */
export const asContracted = <A extends Answer>(contract: Contract, answer: A): A => {
  const { status, body } = answer;
  const isRefusal = status >= 400 && isRecord(body) && body.code !== undefined && body.code !== "internal";
  const wrong = isRefusal ? wrongRefusal(contract, answer) : undefined;
  if (wrong) throw new Error(`${contract.name} answers ${wrong}`);
  return answer;
};
