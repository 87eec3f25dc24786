import type { ClinicId } from "../../../shared/place/clinic.ts";
import { RequestId } from "../../../shared/roster/request-id.ts";
import { heldBy, type Swap } from "../../../shared/roster/swap/swap.ts";
import { isStanding } from "../../../shared/roster/swap/swap-state.ts";
import { either, isNew, still, term } from "../table/clause.ts";
import { expiryAt } from "../table/expiry.ts";
import { type Item, itemAt } from "../table/items.ts";
import { heldCellKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";
import { put, update } from "../table/writes.ts";

const asItIs = (item: Item): Item => item;

/** What names a hold: the request that took the cell, or whatever stands there in its place. */
type Holder = unknown;

/** Takes a cell that no request holds, or one of those that end in the same write, or that nobody can end. */
const hold = (cell: string, { id, clinicId, until, askedAt }: Swap, ended: readonly Holder[]): Piece<Item> => ({
  write: put(
    { ...heldCellKey(clinicId, cell), request: id, until, ...expiryAt(until) },
    // A request ends by itself when its shift begins, and holds nothing from then on.
    either(isNew, term`#until <= ${askedAt}`, ...ended.map((one) => still("request", one))),
  ),
  parse: asItIs,
});

const letGo = (clinicId: ClinicId, cell: string, { id }: Swap): Piece<Item> => ({
  write: update(heldCellKey(clinicId, cell), { set: term`#until = ${0}`, when: term`#request = ${id}` }),
  parse: asItIs,
});

/** The cells of a request, each with its hold as it is this moment, where there is one. */
const holdsOf = async (clinicId: ClinicId, cells: readonly string[]): Promise<{ cell: string; hold: Item }[]> => {
  const found = await Promise.all(
    cells.map(async (cell) => ({ cell, hold: await itemAt(heldCellKey(clinicId, cell)) })),
  );
  return found.flatMap(({ cell, hold }) => (hold ? [{ cell, hold }] : []));
};

/** Finds a request; nothing where there is none that can be read. */
type Find = (clinicId: ClinicId, id: RequestId) => Promise<Swap | undefined>;

/** The holds of cells that no request stands for which can be read: nobody sees one, or can end it. */
const lostHolds = async (
  { clinicId, askedAt }: Swap,
  cells: readonly string[],
  find: Find,
): Promise<Map<string, Holder>> => {
  const found = await Promise.all(
    (await holdsOf(clinicId, cells)).map(async ({ cell, hold: { request } }): Promise<[string, Holder][]> => {
      const { success, data } = RequestId.safeParse(request);
      const holder = success ? await find(clinicId, data) : undefined;
      const isHeld = holder && isStanding(holder, askedAt) && heldBy(holder).includes(cell);
      return isHeld ? [] : [[cell, request]];
    }),
  );
  return new Map(found.flat());
};

/**
 * Keeps what a new request is about from every other, until it ends. It takes over what those are about that it ends, and what
 * is held by none that can be read.
 */
export const holdCells = async (
  swap: Swap,
  ended: readonly Swap[],
  find: Find,
): Promise<Record<string, Piece<Item>>> => {
  const ids = ended.map(({ id }) => id);
  const lost = await lostHolds(swap, heldBy(swap), find);
  return Object.fromEntries(
    heldBy(swap).map((cell) => [`held ${cell}`, hold(cell, swap, lost.has(cell) ? [...ids, lost.get(cell)] : ids)]),
  );
};

/**
 * Leaves what a request was about to the next one, but for the cells that are `taken` with it, and for what it doesn't hold any
 * more: a hold that can't be read, or one that another took over while this request could not be read.
 */
export const freeCells = async (swap: Swap, taken: readonly string[] = []): Promise<Record<string, Piece<Item>>> => {
  const cells = heldBy(swap).filter((cell) => !taken.includes(cell));
  const own = (await holdsOf(swap.clinicId, cells)).filter(({ hold }) => hold.request === swap.id);
  return Object.fromEntries(own.map(({ cell }) => [`held ${cell}`, letGo(swap.clinicId, cell, swap)]));
};
