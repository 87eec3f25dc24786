import { type Contract, refusalsOfEvery } from "../../shared/api/contract.ts";
import { refusals } from "../../shared/api/refusals.ts";
import type { RefusalCode } from "../../shared/refusal/refusal.ts";
import { isRecord } from "../is-record.ts";

export type Answer = { status: number; body: unknown };

const wrongRefusal = (contract: Contract, { status, body }: Answer): string | undefined => {
  if (!isRecord(body) || typeof body.message !== "string" || body.message === "") return "a refusal without a message";
  if (!isRecord(body.details)) return "a refusal without details";
  const known = [...refusalsOfEvery(contract), ...contract.refusals];
  const code = known.find((one) => one === body.code) satisfies RefusalCode | undefined;
  if (!code) return `the refusal ${String(body.code)}, which its contract does not list`;
  return refusals[code].status === status ? undefined : `${code} with status ${status}`;
};

/** What an answer has that its contract does not say; `undefined` where it keeps it. */
export const wrongOf = (contract: Contract, answer: Answer): string | undefined => {
  if (answer.status >= 500 && answer.status !== 503) return `status ${answer.status}`;
  if (answer.status !== contract.status) return wrongRefusal(contract, answer);
  const parsed = contract.response.safeParse(answer.body);
  return parsed.success ? undefined : `a body that is not as described: ${JSON.stringify(parsed.error?.issues)}`;
};
