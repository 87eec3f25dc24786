import type { ClinicId } from "../../../shared/place/clinic.ts";
import type { RequestId } from "../../../shared/roster/request-id.ts";
import { heldBy, type Swap } from "../../../shared/roster/swap/swap.ts";
import { expiryAt } from "../table/expiry.ts";
import type { Item } from "../table/items.ts";
import { heldCellKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

const asItIs = (item: Item): Item => item;

/** Takes a cell that no request holds, or one of those that end in the same write. */
const hold = (cell: string, { id, clinicId, until, askedAt }: Swap, ended: readonly RequestId[]): Piece<Item> => ({
  write: {
    Put: {
      Item: { ...heldCellKey(clinicId, cell), request: id, until, ...expiryAt(until) },
      // A request ends by itself when its shift begins, and holds nothing from then on.
      ConditionExpression: [
        "attribute_not_exists(PK)",
        "#until <= :now",
        ...ended.map((_, at) => `#request = :e${at}`),
      ].join(" OR "),
      ExpressionAttributeNames: { "#until": "until", ...(ended.length > 0 && { "#request": "request" }) },
      ExpressionAttributeValues: { ":now": askedAt, ...Object.fromEntries(ended.map((one, at) => [`:e${at}`, one])) },
    },
  },
  parse: asItIs,
});

const letGo = (clinicId: ClinicId, cell: string, { id }: Swap): Piece<Item> => ({
  write: {
    Update: {
      Key: heldCellKey(clinicId, cell),
      UpdateExpression: "SET #until = :never",
      ConditionExpression: "#request = :id",
      ExpressionAttributeNames: { "#until": "until", "#request": "request" },
      ExpressionAttributeValues: { ":never": 0, ":id": id },
    },
  },
  parse: asItIs,
});

const piecesOf = (cells: readonly string[], make: (cell: string) => Piece<Item>): Record<string, Piece<Item>> =>
  Object.fromEntries(cells.map((cell) => [`held ${cell}`, make(cell)]));

/** Keeps what a new request is about from every other, until it ends; of those that it ends, it takes over what it is about. */
export const holdCells = (swap: Swap, ended: readonly Swap[] = []): Record<string, Piece<Item>> => {
  const ids = ended.map(({ id }) => id);
  return piecesOf(heldBy(swap), (cell) => hold(cell, swap, ids));
};

/** Leaves what a request was about to the next one, but for the cells that are `taken` with it. */
export const freeCells = (swap: Swap, taken: readonly string[] = []): Record<string, Piece<Item>> =>
  piecesOf(
    heldBy(swap).filter((cell) => !taken.includes(cell)),
    (cell) => letGo(swap.clinicId, cell, swap),
  );
