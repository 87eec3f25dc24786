import { Refusal } from "../../../shared/refusal/refusal.ts";
import { firstAnswer, type Receipt } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import { untilSaved } from "./try-again.ts";

type Tried<Answer> = { saved: Answer } | undefined;

/**
 * Does a request's work unless the request came before. What the work refuses may be what this very request, sent twice at
 * once, has written since: so it is asked once more before anybody is refused.
 */
const unlessCame = async <Answer>(
  again: () => Promise<Answer | undefined>,
  work: () => Promise<Tried<Answer>>,
): Promise<Tried<Answer>> => {
  const before = await again();
  if (before !== undefined) return { saved: before };
  try {
    return await work();
  } catch (error) {
    const twin = error instanceof Refusal ? await again() : undefined;
    if (twin === undefined) throw error;
    return { saved: twin };
  }
};

/**
 * Answers a request once: its repeat gets what the first left. After a write that was refused all is read and decided anew:
 * by then the request itself is found to have come before, or what somebody else wrote refuses it, or it is written after that.
 * @param again what is answered to a request that came before
 * @param work reads, decides and writes with a receipt; `undefined` where the write was refused, by whatever was written meanwhile
 * @throws Refusal `request.key-reused`, `store.busy` when others are always faster, and what `work` refuses
 */
export const answeredOnce = <Answer>(
  again: () => Promise<Answer | undefined>,
  work: () => Promise<Tried<Answer>>,
): Promise<Answer> => untilSaved("few", () => unlessCame(again, work));

/** The same, where the receipt says all that is answered. */
export const answerOnce = <Answer>(
  key: RequestKey,
  left: () => Promise<Receipt<Answer> | null | undefined>,
  work: () => Promise<Tried<Answer>>,
): Promise<Answer> => answeredOnce(async () => firstAnswer(await left(), key), work);
