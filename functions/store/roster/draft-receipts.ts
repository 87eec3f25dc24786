import * as z from "zod/mini";
import type { ClinicId } from "../../../shared/place/clinic.ts";
import { type RequestKey, requireSameBody } from "../../../shared/request/request-key.ts";
import { type DraftReceipt, draftReceiptLife } from "../../../shared/roster/draft/receipt.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { expiryAt } from "../table/expiry.ts";
import { itemAt } from "../table/items.ts";
import { rosterReceiptKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

/** What a save leaves for its repeat, and where. */
export type Left<Answer> = { clinicId: ClinicId; answer: Answer; key: RequestKey; now: Instant };

/** What every receipt has: one key may have left another kind, since one use case leaves several. */
const OfRequest = z.object({ fingerprint: z.string() });

/** The receipts of one kind of save, which `Receipt` reads. */
export const draftReceipts = <Answer>(Receipt: { parse: (item: unknown) => DraftReceipt<Answer> }) => ({
  /**
   * What a save left when it came before, or `null`.
   * @throws Refusal `request.key-reused` when the same key came with another body
   */
  find: async (clinicId: ClinicId, key: RequestKey): Promise<DraftReceipt<Answer> | null> => {
    const item = await itemAt(rosterReceiptKey(clinicId, key.id));
    if (!item) return null;
    requireSameBody(OfRequest.parse(item), key);
    return Receipt.parse(item);
  },
  /** Keeps what a save leaves, in the same write; a repeat is held back by it. */
  keep: ({ clinicId, answer, key, now }: Left<Answer>): Piece<DraftReceipt<Answer>> => ({
    write: {
      Put: {
        Item: {
          ...rosterReceiptKey(clinicId, key.id),
          fingerprint: key.fingerprint,
          answer,
          ...expiryAt(now + draftReceiptLife),
        },
        ConditionExpression: "attribute_not_exists(PK)",
      },
    },
    parse: (item) => Receipt.parse(item),
  }),
});
