import { type Accessor, createSignal } from "solid-js";
import type { Appointment } from "../../../shared/booking/appointment.ts";
import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import type { Slot } from "../../../shared/roster/slot.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";
import { newKey } from "../../api/new-key.ts";
import { Unreachable } from "../../api/unreachable.ts";
import { daysIn, nearestSlots } from "./nearest-slots.ts";
import type { Choice } from "./part-of-day.ts";

/** Where taking a slot stands. */
export type ClaimState =
  | { status: "idle" }
  | { status: "saving"; slot: Slot }
  | { status: "done"; appointment: Appointment }
  /** Somebody else was quicker: what is still free, nearest first. */
  | { status: "lost"; slot: Slot; nearest: Choice[] }
  | { status: "refused"; code: RefusalCode; message: string }
  /** Nobody answered: the same request may be sent again without harm. */
  | { status: "unsent"; slot: Slot };

type Deps = {
  /** Sends the claim; a repeat with the same key gets the first answer again. */
  save: (slot: Slot, key: string) => Promise<Appointment>;
  service: () => string;
  newKey?: () => string;
};

export type Claim = { state: Accessor<ClaimState>; take: (slot: Slot) => Promise<void>; reset: () => void };

const after = (cause: unknown, slot: Slot, service: string): ClaimState => {
  if (cause instanceof Unreachable) return { status: "unsent", slot };
  if (!(cause instanceof ApiRefusal)) throw cause;
  if (cause.code !== "slot.taken") return { status: "refused", code: cause.code, message: cause.message };
  return { status: "lost", slot, nearest: nearestSlots(daysIn(cause.details), slot, service) };
};

/** Takes a slot, once: sent again after silence it carries the same key; another slot is another intent. */
export const createClaim = (deps: Deps): Claim => {
  const [state, setState] = createSignal<ClaimState>({ status: "idle" });
  let intent: { of: string; key: string } | undefined;

  const keyFor = (slot: Slot): string => {
    const of = `${slot.sessionId}#${slot.number}`;
    if (intent?.of !== of || state().status !== "unsent") intent = { of, key: (deps.newKey ?? newKey)() };
    return intent.key;
  };
  const take = async (slot: Slot): Promise<void> => {
    if (state().status === "saving") return;
    const key = keyFor(slot);
    setState({ status: "saving", slot });
    try {
      const appointment = await deps.save(slot, key);
      setState({ status: "done", appointment });
    } catch (cause) {
      const next = after(cause, slot, deps.service());
      setState(next);
    }
  };
  return { state, take, reset: () => setState({ status: "idle" }) };
};
