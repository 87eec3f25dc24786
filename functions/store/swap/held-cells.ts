import type { ClinicId } from "../../../shared/place/clinic.ts";
import { heldBy, type Swap } from "../../../shared/roster/swap/swap.ts";
import { expiryAt } from "../table/expiry.ts";
import type { Item } from "../table/items.ts";
import { heldCellKey } from "../table/keys.ts";
import type { Piece } from "../table/transact.ts";

const asItIs = (item: Item): Item => item;

const hold = (clinicId: ClinicId, cell: string, { id, until, askedAt }: Swap): Piece<Item> => ({
  write: {
    Put: {
      Item: { ...heldCellKey(clinicId, cell), request: id, until, ...expiryAt(until) },
      // A request ends by itself when its shift begins, and holds nothing from then on.
      ConditionExpression: "attribute_not_exists(PK) OR #until <= :now",
      ExpressionAttributeNames: { "#until": "until" },
      ExpressionAttributeValues: { ":now": askedAt },
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

const piecesOf = (
  swap: Swap,
  make: (clinicId: ClinicId, cell: string, swap: Swap) => Piece<Item>,
): Record<string, Piece<Item>> =>
  Object.fromEntries(heldBy(swap).map((cell) => [`held ${cell}`, make(swap.clinicId, cell, swap)]));

/** Keeps what a new request is about from every other, until it ends. */
export const holdCells = (swap: Swap): Record<string, Piece<Item>> => piecesOf(swap, hold);

/** Leaves what a request was about to the next one. */
export const freeCells = (swap: Swap): Record<string, Piece<Item>> => piecesOf(swap, letGo);
