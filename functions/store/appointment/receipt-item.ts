import type { AppointmentChange } from "../../../shared/booking/appointment.ts";
import { ChangeReceipt, changeReceiptOf, receiptLife } from "../../../shared/booking/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { receiptKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

/** The receipt of a change from its item: the request stands in its key. */
export const receiptFromItem = (item: Item): ChangeReceipt => {
  const [, requestId = ""] = String(item.PK).split("#");
  return ChangeReceipt.parse({ ...item, requestId });
};

/**
 * Keeps what a request leaves, in the same write: a repeat is held back by its receipt, even when the visit stands where
 * the request first found it, since it may have been moved away and back.
 */
export const keepReceipt = (change: AppointmentChange, key: RequestKey, now: Instant): Piece<ChangeReceipt> => {
  const { requestId, ...receipt } = changeReceiptOf(change, key);
  return {
    write: {
      Put: {
        Item: { ...receiptKey(requestId), ...receipt, ...expiryAt(now + receiptLife) },
        ConditionExpression: "attribute_not_exists(PK)",
      },
    },
    parse: receiptFromItem,
  };
};

/** What a request left when it came before, or `null`. */
export const changeReceipt = async ({ id }: RequestKey): Promise<ChangeReceipt | null> => {
  const item = await itemAt(receiptKey(id));
  return item ? receiptFromItem(item) : null;
};
