import { second } from "../../shared/time/instant.ts";

/** How long a change may be taken back. */
export const undoTime = 10 * second;
