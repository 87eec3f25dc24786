import { createSignal } from "solid-js";
import { prioritizeVisit } from "../../../../shared/api/line/prioritize-visit.ts";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import {
  emergencyReasons,
  longestNote,
  type PriorityLevel,
  precedenceReasons,
  priorityLevels,
} from "../../../../shared/booking/priority-reasons.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { ageOn } from "../../../../shared/time/local-date.ts";
import { type Checked, chosenOf } from "../../../form/checked.ts";
import { createForm } from "../../../form/create-form.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { prioritizeText } from "./text.ts";

type Input = RequestInputOf<"prioritize-visit">;
type Declared = NonNullable<Input["priority"]>;
type Reason = Declared["reason"];
type Values = { level: PriorityLevel; reason: string; note: string };
type Parts = { level: PriorityLevel; reason: Reason; note: string };

/** The reasons of each level, in the order in which they are offered. */
export const reasonsOf: Record<PriorityLevel, readonly Reason[]> = {
  emergency: emergencyReasons,
  precedence: precedenceReasons,
};

/** From this age on somebody is elderly (*lansia*), and below this one an infant. */
const [elderlyFrom, infantBelow] = [60, 1];

/** What a person's age alone is a reason for. */
const reasonOfAge = ({ appointment, patient }: Visit): Reason | "" => {
  const age = ageOn(patient.birthDate, sessionIdParts(appointment.slot.sessionId).date);
  if (age >= elderlyFrom) return "elderly";
  return age < infantBelow ? "infant" : "";
};

/** Another reason is said in words. */
const checkNote = ({ reason, note }: Values): Checked<string> => {
  const value = note.trim();
  if (value.length > longestNote) return { problem: "long" };
  return reason === "other" && value === "" ? { problem: "choose" } : { value };
};

/** The level and the reason that go together, as they were read. */
const declaredOf = ({ level, reason, note }: Parts): Declared =>
  ({ level, reason, ...(note !== "" && { note }) }) as Declared;

type Deps = {
  visit: () => Visit;
  prioritize: (input: Input, key: string) => Promise<ResponseOf<"prioritize-visit">>;
  done: () => void;
};

/** Declares how urgent a visit is and why; whoever is old or an infant has their reason chosen already. */
export const createPrioritizing = ({ visit, prioritize, done }: Deps) => {
  const [isOpen, setOpen] = createSignal(false);
  const { id } = visit().appointment;
  const begun = (): Values => ({ level: "precedence", reason: reasonOfAge(visit()), note: "" });
  const form = createForm<Values, Parts, Input, ResponseOf<"prioritize-visit">>({
    name: `prioritize-visit ${id}`,
    empty: begun(),
    check: (values) => ({
      level: chosenOf(priorityLevels, values.level),
      reason: chosenOf(reasonsOf[values.level], values.reason),
      note: checkNote(values),
    }),
    request: (parts) => {
      const { slot, priority } = visit().appointment;
      return { appointmentId: id, from: slot, ...(priority && { seen: priority.level }), priority: declaredOf(parts) };
    },
    call: prioritize,
    done: () => {
      setOpen(false);
      form.clear();
      done();
    },
  });
  const close = (): void => {
    setOpen(false);
    if (!form.isFixed()) form.clear();
  };
  const choose = (level: PriorityLevel): void =>
    form.write({ level, reason: level === "precedence" ? reasonOfAge(visit()) : "" });
  return { ...form, isOpen, open: () => setOpen(true), close, choose };
};

export type Prioritizing = ReturnType<typeof createPrioritizing>;

const takingBack: Decision<typeof prioritizeVisit> = {
  contract: prioritizeVisit,
  words: (name) => prioritizeText().words(name),
};

/** Has somebody be seen at their own turn again; for ten seconds that can be taken back. */
export const takePriorityBack = ({ appointment: { id, slot, priority }, patient }: Visit): void => {
  if (!priority) return;
  unsent.defer(takingBack, { appointmentId: id, from: slot, seen: priority.level }, { about: patient.name });
};

/** Whether that was decided on this device, and the clinic has not answered yet. */
export const isBeingTakenBack = ({ appointment }: Visit): boolean =>
  appointment.priority !== undefined && unsent.isDecided(prioritizeVisit, { appointmentId: appointment.id });
