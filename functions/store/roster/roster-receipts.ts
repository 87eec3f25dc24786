import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type Receipt, RequestReceipt, receiptLife } from "../../../shared/request/receipt.ts";
import { type RequestKey, requireSameBody } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { isNew } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { rosterReceiptKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { put } from "../table/writes.ts";

/** What a request leaves for its repeat, and where. */
export type LeftReceipt<Answer> = { clinicId: ClinicId; answer: Answer; key: RequestKey; now: Instant };

const receiptFromItem = <Answer>(Answer: { parse: (answer: unknown) => Answer }, key: RequestKey) =>
  reader((item): Receipt<Answer> => {
    // Before it is read: under one key another use case may have left what this one can't read.
    const request = RequestReceipt.parse({ ...item, requestId: key.id });
    requireSameBody(request, key);
    return { ...request, answer: Answer.parse(item.answer) };
  });

/** The receipts of the requests of a clinic's rosters that are answered what `Answer` reads. */
export const rosterReceipts = <Answer>(Answer: { parse: (answer: unknown) => Answer }) => ({
  /**
   * What a request left when it came before, or `null`.
   * @throws Refusal `request.key-reused` when the same key came with another body
   */
  find: async (clinicId: ClinicId, key: RequestKey): Promise<Receipt<Answer> | null> => {
    const item = await itemAt(rosterReceiptKey(clinicId, key.id));
    return item ? receiptFromItem(Answer, key)(item) : null;
  },
  /** Keeps what a request leaves, in the same write; a repeat is held back by it. */
  keep: ({ clinicId, answer, key, now }: LeftReceipt<Answer>): Piece<Item> => ({
    write: put(
      { ...rosterReceiptKey(clinicId, key.id), fingerprint: key.fingerprint, answer, ...expiryAt(now + receiptLife) },
      isNew,
    ),
    parse: (item) => item,
  }),
});
