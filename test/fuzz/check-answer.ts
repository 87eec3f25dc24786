import type { Contract } from "../../shared/api/contract.ts";
import { type Answer, wrongRefusal } from "../wrong-refusal.ts";

/** What an answer has that its contract does not say; `undefined` where it keeps it. */
export const wrongOf = (contract: Contract, answer: Answer): string | undefined => {
  if (answer.status >= 500 && answer.status !== 503) return `status ${answer.status}`;
  if (answer.status !== contract.status) return wrongRefusal(contract, answer);
  const parsed = contract.response.safeParse(answer.body);
  return parsed.success ? undefined : `a body that is not as described: ${JSON.stringify(parsed.error?.issues)}`;
};
