import { createSignal } from "solid-js";
import { prioritizeVisit } from "../../../../shared/api/line/prioritize-visit.ts";
import type { RequestInputOf, ResponseOf } from "../../../../shared/api/routes.ts";
import {
  emergencyReasons,
  longestNote,
  type PriorityLevel,
  precedenceReasons,
  priorityLevels,
} from "../../../../shared/booking/priority/priority-reasons.ts";
import { reasonOfAge } from "../../../../shared/booking/priority/reason-of-age.ts";
import type { Visit } from "../../../../shared/booking/visit.ts";
import { sessionIdParts } from "../../../../shared/schedule/session.ts";
import { letGo } from "../../../api/create-keyed-submit.ts";
import { type Checked, chosenOf } from "../../../form/checked.ts";
import { createForm } from "../../../form/create-form.ts";
import { prioritizingOf } from "../../../parts/day/priority-unsent.ts";
import type { Decision } from "../../../unsent/change.ts";
import { unsent } from "../../../unsent/unsent.ts";
import { sendAtNextChance } from "./send-at-next-chance.ts";
import { prioritizeText } from "./text.ts";

type Input = RequestInputOf<"prioritize-visit">;
type Declared = NonNullable<Input["priority"]>;
type Reason = Declared["reason"];
type Values = { level: PriorityLevel; reason: string; note: string };
type Parts = { level: PriorityLevel; reason: Reason; note: string };

const reasonsOf: Record<PriorityLevel, readonly Reason[]> = {
  emergency: emergencyReasons,
  precedence: precedenceReasons,
};

/** The reasons of each level, in the order in which they are offered, of a person of that sex. */
export const reasonsFor = (level: PriorityLevel, { sex }: Pick<Visit["patient"], "sex">): readonly Reason[] =>
  reasonsOf[level].filter((reason) => reason !== "pregnant" || sex !== "male");

/** What is chosen before anybody chooses: what the person's age alone is a reason for. */
const begunReason = ({ appointment, patient }: Visit): Reason | "" =>
  reasonOfAge(patient.birthDate, sessionIdParts(appointment.slot.sessionId).date) ?? "";

/** As it is; of somebody who has none, as their age says. */
const begunOf = (visit: Visit): Values => {
  const { level = "precedence", reason = begunReason(visit), note = "" } = visit.appointment.priority ?? {};
  return { level, reason, note };
};

/** Another reason is said in words; words that were written for it go nowhere with a reason that has a name. */
const checkNote = ({ reason, note }: Values): Checked<string> => {
  if (reason !== "other") return { value: "" };
  const value = note.trim();
  if (value.length > longestNote) return { problem: "long" };
  return value === "" ? { problem: "choose" } : { value };
};

/** The level and the reason that go together, as they were read. */
const declaredOf = ({ level, reason, note }: Parts): Declared =>
  ({ level, reason, ...(note !== "" && { note }) }) as Declared;

type Deps = {
  visit: () => Visit;
  prioritize: (input: Input, key: string) => Promise<ResponseOf<"prioritize-visit">>;
  done: () => void;
};

/** What is filled in and sent of one visit, as it was when its question was opened. */
const createDeclaration = ({ visit, prioritize, done }: Deps) => {
  const [before, setBefore] = createSignal(visit().appointment.priority?.level);
  const { id } = visit().appointment;
  const form = createForm<Values, Parts, Input, ResponseOf<"prioritize-visit">>({
    name: prioritizingOf(id),
    empty: begunOf(visit()),
    check: (values) => ({
      level: chosenOf(priorityLevels, values.level),
      reason: chosenOf(reasonsFor(values.level, visit().patient), values.reason),
      note: checkNote(values),
    }),
    request: (parts) => {
      const [seen, { slot }] = [before(), visit().appointment];
      return { appointmentId: id, from: slot, ...(seen && { seen }), priority: declaredOf(parts) };
    },
    call: prioritize,
    done,
  });
  const begin = (): void => {
    if (form.isFixed()) return;
    setBefore(visit().appointment.priority?.level);
    form.write(begunOf(visit()));
  };
  return { ...form, before, begin };
};

/**
 * Declares how urgent a visit is and why; whoever is old or an infant has their reason chosen already. What can't be sent goes
 * at the next chance, and can be changed until then: the request says what it was decided of, so only one of two is done.
 */
export const createPrioritizing = (deps: Deps) => {
  const { visit } = deps;
  const [isOpen, setOpen] = createSignal(false);
  const name = prioritizingOf(visit().appointment.id);
  const done = (): void => {
    setOpen(false);
    form.clear();
    deps.done();
  };
  const form = createDeclaration({ ...deps, done });
  const isUnsent = (): boolean => form.state().status === "unsent";
  /** What was sent in vain, while it is being changed. */
  let sent: Values | undefined;
  const submit = async (): Promise<void> => {
    await form.submit();
    if (form.isFixed()) sent = undefined;
    if (isUnsent()) void sendAtNextChance(name, form.submit);
  };
  if (isUnsent()) void sendAtNextChance(name, form.submit);
  const open = (): void => {
    form.begin();
    setOpen(true);
  };
  const write = (part: Partial<Values>): void => {
    const before = form.values();
    if (isUnsent() && letGo(name)) sent = before;
    form.write(part);
  };
  const choose = (level: PriorityLevel): void =>
    write({ level, reason: level === "precedence" ? begunReason(visit()) : "" });
  const close = (): void => {
    setOpen(false);
    if (form.isFixed()) return;
    // Whoever changes what was not sent and leaves it has not taken it back.
    if (sent) form.write(sent);
    if (sent) return void submit();
    form.clear();
  };
  return { ...form, isOpen, isUnsent, open, close, write, choose, submit };
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
