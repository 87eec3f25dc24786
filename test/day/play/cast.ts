import type { AppointmentId, VisitState } from "../../../shared/booking/appointment.ts";
import { slotAt } from "../../../shared/schedule/slot.ts";
import { newPatient, type Patient } from "../../e2e/people/patient.ts";
import type { Comer, DayScript } from "../script/day-script.ts";
import type { Practices } from "../script/practices.ts";

/** Somebody of the day with their visit, once they have one. */
export type Part = Comer & {
  id?: AppointmentId;
  patient?: Patient;
  /** They were called and not there, and are back. */
  wasAway?: true;
  /** How they stood once the network was back, where the desk noted them without it. */
  heldUpIn?: VisitState;
};

/** How many book side by side. */
const together = 4;

const book = async (part: Part, held: readonly Practices[]): Promise<void> => {
  const practices = held[part.doctor];
  if (part.kind === "walk-in" || part.number === undefined || !practices) return;
  part.patient = await newPatient(part.name);
  const session = part.kind === "tele" ? practices.tele : practices.face;
  part.id = (await part.patient.book(slotAt(session, part.number))).id;
};

/** Everybody of a script; who is to book has booked. */
export const bookAll = async ({ comers }: DayScript, held: readonly Practices[]): Promise<Part[]> => {
  const parts = comers.map((comer): Part => ({ ...comer }));
  const left = [...parts];
  const bookOn = async (): Promise<void> => {
    for (let part = left.shift(); part; part = left.shift()) await book(part, held);
  };
  await Promise.all(Array.from({ length: together }, bookOn));
  return parts;
};
