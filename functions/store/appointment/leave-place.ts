import type { AppointmentId } from "../../../shared/booking/appointment.ts";
import type { ClaimConflict } from "../../../shared/booking/claim/claim-conflict.ts";
import type { Session } from "../../../shared/schedule/session.ts";
import type { Slot } from "../../../shared/schedule/slot.ts";

/** Whose place is left, and whether they are taken to be here. */
type Left = { id: AppointmentId; from: Slot; isHere: boolean };

const standsThere = (session: Session | null | undefined, { id, from }: Left): boolean =>
  session?.claims[from.number] === id && session.line[from.number] !== undefined;

/**
 * Writes that a visit leaves its place; once more where that alone refuses it, that its patient is here already. Most who
 * leave are not, and nobody reads the session first.
 */
export const leavePlace = async (
  left: Left,
  write: (wasHere: boolean) => Promise<ClaimConflict | undefined>,
): Promise<ClaimConflict | undefined> => {
  const conflict = await write(left.isHere);
  if (!conflict || left.isHere) return conflict;
  const [refusing, ...others] = Object.keys(conflict);
  const isAlone = others.length === 0 && (refusing === "left" || refusing === "session");
  return isAlone && standsThere(conflict.left ?? conflict.session, left) ? write(true) : conflict;
};
