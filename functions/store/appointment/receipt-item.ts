import { AppointmentChange } from "../../../shared/booking/appointment.ts";
import { type Receipt, RequestReceipt, receiptLife } from "../../../shared/request/receipt.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { Instant } from "../../../shared/time/instant.ts";
import { isNew } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { receiptKey } from "../table/keys.ts";
import { reader } from "../table/readable.ts";
import type { Piece } from "../table/transact.ts";
import { put } from "../table/writes.ts";

/** The receipt of a change of an appointment from its item: the request stands in its key. */
export const receiptFromItem = reader((item: Item): Receipt<AppointmentChange> => {
  const [, requestId = ""] = String(item.PK).split("#");
  return { ...RequestReceipt.parse({ ...item, requestId }), answer: AppointmentChange.parse(item.change) };
});

/**
 * Keeps what a request leaves, in the same write: a repeat is held back by its receipt, even when the visit stands where
 * the request first found it, since it may have been moved away and back.
 */
export const keepReceipt = (
  change: AppointmentChange,
  { id, fingerprint }: RequestKey,
  now: Instant,
): Piece<Receipt<AppointmentChange>> => ({
  write: put({ ...receiptKey(id), fingerprint, change, ...expiryAt(now + receiptLife) }, isNew),
  parse: receiptFromItem,
});

/** What a request left when it came before, or `null`. */
export const changeReceipt = async ({ id }: RequestKey): Promise<Receipt<AppointmentChange> | null> => {
  const item = await itemAt(receiptKey(id));
  return item ? receiptFromItem(item) : null;
};
