import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";

/** Refusals that may be gone in a moment. */
const passing: ReadonlySet<RefusalCode> = new Set([
  "video.unavailable",
  "store.busy",
  "request.too-many",
  "request.unauthenticated",
]);

/** Whether a refusal says nothing of the visit itself. */
export const isPassing = (code: RefusalCode): boolean => passing.has(code);

/** Whether asking again for the room is of no use. */
export const isFinalRefusal = (error: unknown): boolean => error instanceof ApiRefusal && !isPassing(error.code);

/** What the API refused; undefined for a lost network. */
export const refusalOf = (error: unknown): ApiRefusal | undefined => (error instanceof ApiRefusal ? error : undefined);
