import { isPassing, type RefusalCode } from "../../../../shared/refusal/refusal.ts";
import { ApiRefusal } from "../../../api/api-refusal.ts";

const ofNoVisit: ReadonlySet<RefusalCode> = new Set(["video.unavailable", "request.unauthenticated"]);

/** Whether a refusal says nothing of the visit itself and may be gone in a moment. */
export const isOfNoVisit = (code: RefusalCode): boolean => isPassing(code) || ofNoVisit.has(code);

/** Whether asking again for the room is of no use. */
export const isFinalRefusal = (error: unknown): boolean => error instanceof ApiRefusal && !isOfNoVisit(error.code);

/** What the API refused; undefined for a lost network. */
export const refusalOf = (error: unknown): ApiRefusal | undefined => (error instanceof ApiRefusal ? error : undefined);
