import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestKey } from "../../../shared/request/request-key.ts";
import type { RequestId } from "../../../shared/roster/request-id.ts";
import { askerOf, heldBy, Swap } from "../../../shared/roster/swap/swap.ts";
import { isUnended } from "../../../shared/roster/swap/swap-state.ts";
import { day, type Instant } from "../../../shared/time/instant.ts";
import { rosterReceipts } from "../roster/roster-receipts.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { clinicRosterPartition, prefix, swapKey } from "../table/keys.ts";
import { putRevision } from "../table/put-revision.ts";
import { queryAll } from "../table/query.ts";
import { reader, readOr } from "../table/readable.ts";
import { type Piece, transact } from "../table/transact.ts";
import { countAsked } from "./asked-count.ts";
import { freeCells, holdCells } from "./held-cells.ts";

/** How long after its shift began a request is kept, for who asks what became of it. */
const keptFor = 30 * day;

const swapFromItem = reader(
  (item: Item): Swap =>
    Swap.parse({
      ...item,
      id: String(item.SK).slice(prefix.swap.length),
      clinicId: String(item.PK).slice(clinicRosterPartition("").length),
    }),
);

/** Which shifts of a clinic are to change hands, or did, the first to be asked first, as it is this moment. */
export const swapsOf = (clinicId: ClinicId): Promise<Swap[]> =>
  queryAll({ partition: clinicRosterPartition(clinicId), prefix: prefix.swap, ConsistentRead: true }, swapFromItem);

/** One request, as it is this moment, or `undefined`. */
export const swapOf = async (clinicId: ClinicId, id: RequestId): Promise<Swap | undefined> => {
  const item = await itemAt(swapKey(clinicId, id));
  return item && swapFromItem(item);
};

/** The same for a request that stands in the way of another: one that can't be read is none, and is reported. */
const readableSwapOf = async (clinicId: ClinicId, id: RequestId): Promise<Swap | undefined> => {
  const item = await itemAt(swapKey(clinicId, id));
  return item && readOr(item, swapFromItem, undefined);
};

const putSwap = ({ id, clinicId, ...swap }: Swap): Piece<Swap> =>
  putRevision({ ...swapKey(clinicId, id), ...swap, ...expiryAt(swap.until + keptFor) }, swapFromItem);

/** Saves a request in the place of the revision before its own; with the last it lets go of its shifts. */
export const putSwapHeld = async (swap: Swap): Promise<Record<string, Piece<unknown>>> => ({
  swap: putSwap(swap),
  ...(!isUnended(swap) && (await freeCells(swap))),
});

const receipts = rosterReceipts(Swap);

/** What a change of a request left when it came before, or `null`. */
export const swapReceipt = receipts.find;

type Saving = { swap: Swap; key: RequestKey; now: Instant };

/**
 * Saves what became of a request with its receipt, all or none.
 * @returns whether it did; where not, this save came before, or the request was answered meanwhile
 */
export const saveSwap = async ({ swap, key, now }: Saving): Promise<boolean> => {
  const receipt = receipts.keep({ clinicId: swap.clinicId, answer: swap, key, now });
  return (await transact<Record<string, unknown>>({ receipt, ...(await putSwapHeld(swap)) })) === undefined;
};

/** A new request, the void ones that end with it, and how many its asker had made when all were looked at. */
type Making = Saving & { ended: readonly Swap[]; asked: number };

/**
 * Saves a new request with its receipt; in the same write it takes its shifts, from void ones too, which it ends.
 * @returns `stale`: this save came before, or its facts are no more as they were looked at; `held`: another holds its shifts
 */
export const saveNewSwap = async ({ swap, key, now, ended, asked }: Making): Promise<"saved" | "stale" | "held"> => {
  const { clinicId } = swap;
  const seen = {
    receipt: receipts.keep({ clinicId, answer: swap, key, now }),
    count: countAsked(clinicId, askerOf(swap), asked),
    ...Object.fromEntries(ended.map((one) => [`ended ${one.id}`, putSwap(one)])),
  };
  const freed = await Promise.all(ended.map((one) => freeCells(one, heldBy(swap))));
  const conflict = await transact<Record<string, unknown>>({
    swap: putSwap(swap),
    ...seen,
    ...Object.assign({}, ...freed),
    ...(await holdCells(swap, ended, readableSwapOf)),
  });
  if (!conflict) return "saved";
  return Object.keys(seen).some((name) => name in conflict) ? "stale" : "held";
};
