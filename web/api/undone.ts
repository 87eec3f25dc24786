import { isPassing, type RefusalCode, type RefusalDetails } from "../../shared/refusal/refusal.ts";
import { Unreachable } from "../net/unreachable.ts";
import { ApiRefusal } from "./api-refusal.ts";

/** Where a change stands that was sent and not done. */
export type Undone =
  | { status: "refused"; code: RefusalCode; message: string; details: RefusalDetails }
  /** Nobody knows whether it was done: it may be sent again without harm, since it carries the same key. */
  | { status: "unsent"; message?: string };

/** Reads off what was thrown why a change was not done. */
export const undoneBy = (cause: unknown): Undone => {
  if (!(cause instanceof ApiRefusal)) return { status: "unsent" };
  const { code, message, details } = cause;
  if (isPassing(code)) return { status: "unsent", message };
  return { status: "refused", code, message, details };
};

/** Whether a fault of ours was thrown: neither the API nor the network said it. */
const isFault = (cause: unknown): boolean => !(cause instanceof ApiRefusal || cause instanceof Unreachable);

/** Throws a fault of ours on, so that it is seen. */
export const throwFault = (cause: unknown): void => {
  if (isFault(cause)) throw cause;
};

/** Throws a fault of ours beside what is tried again: it is seen, and whoever waits is not left alone for it. */
export const throwBeside = (cause: unknown): void => queueMicrotask(() => throwFault(cause));
