import type { RefusalCode } from "../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../api/api-refusal.ts";

/** Refusals that may be gone in a moment. */
const passing: ReadonlySet<RefusalCode> = new Set(["video.unavailable", "store.busy", "request.unauthenticated"]);

/** Whether asking again for the room is of no use. */
export const isFinalRefusal = (error: unknown): boolean => error instanceof ApiRefusal && !passing.has(error.code);

/** What the API refused; undefined for a lost network. */
export const refusalOf = (error: unknown): ApiRefusal | undefined => (error instanceof ApiRefusal ? error : undefined);
