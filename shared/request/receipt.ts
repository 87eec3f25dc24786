import * as z from "zod/mini";
import { day } from "../time/instant.ts";
import { type RequestKey, requireSameBody } from "./request-key.ts";

/** What a request left, kept so that its repeat gets the very same answer, whoever came in between. */
export type Receipt<Answer> = RequestReceipt & { answer: Answer };

/** What every receipt says of its request, whatever it was answered. */
export const RequestReceipt = z.object({ requestId: z.string(), fingerprint: z.string() });
type RequestReceipt = z.infer<typeof RequestReceipt>;

/** How long a request can be repeated under its key; a repeat that comes later is a request of its own. */
export const receiptLife = 7 * day;

/** The receipt of a request that is answered so. */
export const receiptOf = <Answer>(answer: Answer, { id, fingerprint }: RequestKey): Receipt<Answer> => ({
  requestId: id,
  fingerprint,
  answer,
});

/**
 * What a request was answered when it came first; `undefined` if it never came.
 * @throws Refusal `request.key-reused` when the same key came with another body
 */
export const firstAnswer = <Answer>(
  receipt: Receipt<Answer> | null | undefined,
  key: RequestKey,
): Answer | undefined => {
  if (receipt?.requestId !== key.id) return undefined;
  requireSameBody(receipt, key);
  return receipt.answer;
};
