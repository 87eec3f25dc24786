import { type Slot, slotEnd } from "../roster/slot.ts";
import { type Instant, minute } from "../time/instant.ts";

/** Minutes before its start from which the room of a visit can be entered. */
export const opensBeforeMinutes = 15;
const opensBefore = opensBeforeMinutes * minute;
const closesAfter = 30 * minute;

/** When the room of a visit can be entered: from 15 minutes before its start until 30 minutes after its end. */
export const visitWindow = (slot: Slot): { opensAt: Instant; closesAt: Instant } => ({
  opensAt: slot.start - opensBefore,
  closesAt: slotEnd(slot) + closesAfter,
});
