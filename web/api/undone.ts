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

/** Throws a fault of ours on, so that it is seen: neither the API nor the network said it. */
export const throwFault = (cause: unknown): void => {
  if (!(cause instanceof ApiRefusal || cause instanceof Unreachable)) throw cause;
};
