import * as z from "zod/mini";
import { type RequestKey, requireSameBody } from "../../request/request-key.ts";
import { day } from "../../time/instant.ts";
import { RosterMonth } from "../month/roster-month.ts";
import { SavedRevision, SavedRows } from "./saved.ts";

/** What a save of rows, or of codes and settings, left for its repeat. */
export const RowsReceipt = z.object({ fingerprint: z.string(), answer: SavedRows });
export const RevisionReceipt = z.object({ fingerprint: z.string(), answer: SavedRevision });

/** Which version a publishing froze: how far its sessions have come is asked anew. */
export const PublishReceipt = z.object({
  fingerprint: z.string(),
  answer: z.object({ month: RosterMonth, version: z.int() }),
});

/** Which versions a change froze: none where nothing that is published differs. */
export const ChangeReceipt = z.object({
  fingerprint: z.string(),
  answer: z.object({ versions: z.array(z.object({ month: RosterMonth, version: z.int() })) }),
});
export type FrozenVersions = z.infer<typeof ChangeReceipt>["answer"];

/** What one save of a draft left, kept so that a repeat gets the very same answer, whoever saved meanwhile. */
export type DraftReceipt<Answer> = { fingerprint: string; answer: Answer };

/** How long a save can be repeated under its key; a repeat that comes later is a save of its own. */
export const draftReceiptLife = 7 * day;

/**
 * What a save answered when it came first; `undefined` if it never came.
 * @throws Refusal `request.key-reused` when the same key came with another body
 */
export const firstSave = <Answer>(
  receipt: DraftReceipt<Answer> | null | undefined,
  key: RequestKey,
): Answer | undefined => {
  if (!receipt) return undefined;
  requireSameBody(receipt, key);
  return receipt.answer;
};
