import { Refusal } from "../../refusal/refusal.ts";
import type { Session } from "../../schedule/session.ts";
import type { Slot } from "../../schedule/slot.ts";
import type { Instant } from "../../time/instant.ts";
import type { Zone } from "../../time/zone.ts";
import type { Appointment, VisitStep } from "../appointment.ts";
import { checkInPatient, isToNote } from "../arrival/check-in-patient.ts";
import { isForPerson, whenSkipped } from "../arrival/skipped.ts";
import type { StepsSeen } from "../arrival/steps-seen.ts";

type VisitAtDoor = Pick<Appointment, "slot" | "mode" | "state">;

/**
 * Whether somebody may say by themselves that they are here: they are met face to face in the house at whose door the code is,
 * and nobody has to decide about them. Whoever is met elsewhere or otherwise goes to whoever is there.
 */
const isForDoor = ({ slot, mode, state }: VisitAtDoor): boolean => {
  const skipped = whenSkipped(state);
  const isInHouse = slot.comeTo === undefined || slot.comeTo.kind === "puskesmas";
  return mode === "in-person" && isInHouse && !(skipped && isForPerson(skipped));
};

/** Whether saying so changes anything. */
export const canSayHere = (visit: VisitAtDoor): boolean => isForDoor(visit) && isToNote(visit);

type SeenAt = { from: Slot; steps?: StepsSeen; session: Session | undefined; zone: Zone };

/**
 * Where it takes a visit that its patient says they are here: where the desk's check-in does, and noted as said by themselves.
 * `undefined` where they are noted as here.
 * @throws Refusal `check-in.at-desk`, and what the desk's check-in refuses
 */
export const checkInAtDoor = (visit: Appointment, seen: SeenAt, now: Instant): VisitStep | undefined => {
  const step = checkInPatient(visit, seen, now);
  if (!step) return undefined;
  if (!isForDoor(visit)) throw new Refusal("check-in.at-desk");
  return step.state.status === "waiting" ? { ...step, state: { ...step.state, bySelf: true } } : step;
};
