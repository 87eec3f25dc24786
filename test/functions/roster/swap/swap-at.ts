import { digestOf } from "../../../../functions/roster/publish/digest-of.ts";
import { heldCellKey, swapKey } from "../../../../functions/store/table/keys.ts";
import type { ShiftOf } from "../../../../shared/roster/change/absence.ts";
import type { Cells } from "../../../../shared/roster/month/roster-row.ts";
import { hoursOn } from "../../../../shared/roster/month/shift-code.ts";
import { planSwap } from "../../../../shared/roster/swap/plan-swap.ts";
import { beginOf } from "../../../../shared/roster/swap/published-shift.ts";
import { heldBy, type OwnedShift, type Swap } from "../../../../shared/roster/swap/swap.ts";
import { everywhere, type Place, practitionersAt } from "../../../matrix/place.ts";
import { publishedAt, publishedItems } from "../change/published-place.ts";
import { morningCode } from "../planning.ts";

/** Everybody in the morning of the 15th, but who is at every clinic in that of the 16th. */
const cellsOf = (practitionerId: string): Cells => (practitionerId === everywhere ? { "16": ["P"] } : { "15": ["P"] });

const shiftOn = (date: string) => ({
  date,
  code: "P",
  name: morningCode.name,
  hours: hoursOn(morningCode, date),
  version: 1,
});

/** What of a place can change hands: a shift of its practitioner, and one of a colleague. */
export const shiftsAt = (place: Place): { own: OwnedShift; others: OwnedShift; free: string } => {
  const { clinicId, practitionerId, month } = publishedAt(place, cellsOf);
  const owned = ({ practitionerId, date }: Omit<ShiftOf, "code">) => ({
    practitionerId,
    ...shiftOn(date),
    cell: ["P"],
  });
  return {
    own: owned({ practitionerId, date: `${month}-15` }),
    others: owned({ practitionerId: everywhere, date: `${month}-16` }),
    // Two practitioners of one clinic are two places: each has a day of its own.
    free: `${month}-${17 + practitionersAt(clinicId).findIndex(({ id }) => id === practitionerId)}`,
  };
};

const standing = (place: Place, shift: { date: string; hours: OwnedShift["hours"] }) => ({
  id: `${place.session.start}-${publishedAt(place).practitionerId.padEnd(16, "x")}`,
  clinicId: publishedAt(place).clinicId,
  askedAt: place.session.start,
  until: beginOf(shift, "WIB"),
  revision: 1,
  state: { status: "open" } as const,
});

/** The practitioner of a place gives their shift to whoever takes it. */
export const givenAt = (place: Place): Swap => {
  const { own } = shiftsAt(place);
  return { ...standing(place, own), kind: "give", shift: own };
};

/** The same, and their colleague will take it. */
export const agreedAt = (place: Place): Swap => ({
  ...givenAt(place),
  state: { status: "agreed", at: place.session.start, by: everywhere },
});

/** A colleague asks the practitioner of a place to swap. */
export const askedAt = (place: Place): Swap => {
  const { own, others } = shiftsAt(place);
  return { ...standing(place, own), kind: "swap", shift: others, inReturn: own };
};

/** A shift that nobody has is there for whoever comes first. */
export const offeredAt = (place: Place): Swap => {
  const shift = shiftOn(shiftsAt(place).free);
  return { ...standing(place, shift), kind: "open", shift: { ...shift, holders: [] }, approval: false };
};

/** The items of what was published at a place, and of a request. */
export const swapItems = (place: Place, { id, clinicId, ...swap }: Swap): Record<string, unknown>[] => [
  ...publishedItems(place, cellsOf),
  { ...swapKey(clinicId, id), ...swap },
  ...heldBy({ id, clinicId, ...swap }).map((cell) => ({
    ...heldCellKey(clinicId, cell),
    request: id,
    until: swap.until,
  })),
];

/** What was published at a place, and nothing asked. */
export const itemsBefore = (place: Place): Record<string, unknown>[] => publishedItems(place, cellsOf);

/** What a scheduler is shown of a swap there. */
export const shownOfSwap = (place: Place, swap: Swap, taker: string): string =>
  digestOf(planSwap([publishedAt(place, cellsOf).seen], swap, taker).shown);
